import { dataFiles } from '../../../downloads/dataFiles.ts';
import { getDownloads } from '../../../downloads/getDownloads.ts';

export function GET(): Response {
  return new Response(getDownloads().figuresCsv(), { headers: { 'content-type': dataFiles.csv.mediaType } });
}
