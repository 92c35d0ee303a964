import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Localized } from '../../locales.ts';
import { makeOnce } from '../../reading/makeOnce.ts';
import type { PlacedFigure, SearchTexts } from './corpus.ts';
import { makeReadyAnswers } from './makeReadyAnswers.ts';
import type { ReadyFile } from './readyAnswers.ts';

/** What finds the answers. */
const finders = ['src/features/search', 'src/quantities', 'src/report'];

/** Makes the answers of a report, or reads them where they were made before of the same texts by the same search. */
export async function makeReadyAnswersOnce(
  texts: SearchTexts,
  figures: readonly PlacedFigure[],
): Promise<Localized<ReadyFile[]>> {
  const sources = finders.flatMap((folder) =>
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
      entry.isFile() ? [readFileSync(join(folder, entry.name))] : [],
    ),
  );
  const made = await makeOnce(['ready answers', JSON.stringify([texts, figures]), ...sources], () =>
    Promise.resolve(Buffer.from(JSON.stringify(makeReadyAnswers(texts, figures)))),
  );
  return JSON.parse(made.toString('utf8')) as Localized<ReadyFile[]>;
}
