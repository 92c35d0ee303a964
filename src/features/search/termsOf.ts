import { locales, type Locale } from '../../locales.ts';
import { languagesOf } from './languagesOf.ts';
import type { Form } from './form.ts';
import type { Query } from './readQuery.ts';

/** Returns what the full-text index of each language is asked for: the query, and then every word and rewrite of it by itself. */
export function termsOf({ text, atoms, numbers }: Query): Record<Locale, string[]> {
  const terms = { zh: new Set<string>(), en: new Set<string>() };
  const languages = languagesOf(text);
  const asked: readonly Locale[] = languages.length > 0 ? languages : locales;
  for (const language of asked) terms[language].add(text);
  for (const atom of atoms) {
    if (atom.kind === 'run') terms.zh.add(atom.text);
    if (atom.kind !== 'word') continue;
    for (const form of atom.forms) {
      const term = termOf(form);
      const [language = 'en'] = languagesOf(term);
      if (asked.includes(language)) terms[language].add(term);
    }
  }
  for (const { digits } of numbers)
    for (const language of asked) for (const number of digits) terms[language].add(number);
  return { zh: [...terms.zh], en: [...terms.en] };
}

function termOf(form: Form): string {
  return form.kind === 'han' ? form.text : form.stems.join(' ');
}
