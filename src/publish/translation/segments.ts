import type { Localized } from '../../locales.ts';
import type { Run } from '../../reading/chapters/runs.ts';
import { markup, type Markup } from '../../words/markup.ts';

/** The tags that translators' tools know: with a country, as they pair memories by it, and our English is spelled as in America. */
export const translationTags: Localized = { zh: 'zh-CN', en: 'en-US' };

/** Who made a file and from what; `line` is the provenance that every download bears. */
export interface FileOrigin {
  readonly tool: string;
  readonly version: string;
  /** yyyy-mm-dd */
  readonly issued: string;
  readonly title: Localized;
  readonly line: string;
}

/** Returns a sentence with each of its figures marked by `mark`. */
export function markFigures(runs: readonly Run[], mark: (text: string, figure: string) => Markup): readonly Markup[] {
  return runs.map((run) => (run.kind === 'figure' ? mark(run.text, run.figure) : markup`${run.text}`));
}
