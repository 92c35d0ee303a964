import { dataFiles } from '../../../downloads/dataFiles.ts';
import { getDownloads } from '../../../downloads/getDownloads.ts';

export async function GET(): Promise<Response> {
  return new Response(await getDownloads().figuresXlsx(), { headers: { 'content-type': dataFiles.xlsx.mediaType } });
}
