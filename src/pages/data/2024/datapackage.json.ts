import { dataFiles } from '../../../downloads/dataFiles.ts';
import { getDownloads } from '../../../downloads/getDownloads.ts';

export function GET(): Response {
  return new Response(getDownloads().dataPackage(), { headers: { 'content-type': dataFiles.package.mediaType } });
}
