import { dataFiles } from '../../../downloads/dataFiles.ts';
import { getDownloads } from '../../../downloads/getDownloads.ts';

export function GET(): Response {
  return new Response(getDownloads().sentencesJson(), { headers: { 'content-type': dataFiles.sentences.mediaType } });
}
