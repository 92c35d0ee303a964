import type { APIContext } from 'astro';
import { getReport } from '../../../../report/getReport.ts';
import { chapterFileRoutes } from '../../../../report/getYears.ts';
import { readReadings } from '../../../../features/pinyin/readReadings.ts';
import { writePinyin } from '../../../../features/pinyin/writePinyin.ts';
import { filesOnDisk } from '../../../../reading/files.ts';

const readings = readReadings(filesOnDisk(process.cwd()));

export const getStaticPaths = chapterFileRoutes;

/** The pinyin of a chapter's sentences, each a line of syllables: sentence n stands at index n − 1. */
export function GET({ params }: APIContext): Response {
  const { chapters } = getReport(Number(params['year']));
  const sentences = chapters.find(({ id }) => id === params['chapter'])?.sentences ?? [];
  return Response.json(sentences.map(({ text }) => writePinyin(text.zh, readings).join(' ')));
}
