import { dataFiles } from '../../../downloads/dataFiles.ts';
import { getDownloads } from '../../../downloads/getDownloads.ts';

export function GET(): Response {
  return new Response(getDownloads().citationsBib(), { headers: { 'content-type': dataFiles.bibtex.mediaType } });
}
