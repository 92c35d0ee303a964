import { fetchJson, once } from './load.ts';

/** The sentences of a chapter in both languages, as `/data/{year}/sentences/{chapter}.json` gives them. */
interface SentenceTexts {
  readonly sentences: readonly { readonly n: number; readonly zh: string; readonly en: string }[];
}

const fetches = new Map<string, () => Promise<SentenceTexts>>();

/** Returns sentence `n` in both languages from the file at `source`, which is fetched once; throws where it cannot be, or has no such sentence. */
export async function fetchSentence(source: string, n: number): Promise<SentenceTexts['sentences'][number]> {
  const fetchTexts = fetches.get(source) ?? once(() => fetchJson<SentenceTexts>(source));
  fetches.set(source, fetchTexts);
  const sentence = (await fetchTexts()).sentences[n - 1];
  if (!sentence) throw new Error(`${source} has no sentence ${String(n)}`);
  return sentence;
}
