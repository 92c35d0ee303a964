import { dataFiles } from '../../../downloads/dataFiles.ts';
import { getDownloads } from '../../../downloads/getDownloads.ts';

export function GET(): Response {
  return new Response(getDownloads().termsJson(), { headers: { 'content-type': dataFiles.terms.mediaType } });
}
