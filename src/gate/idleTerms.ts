import { findForms } from '../reading/chapters/findTerms.ts';
import { plainTitle } from '../reading/chapters/chapter.ts';
import type { Problem } from '../reading/problem.ts';
import type { Content } from '../reading/readContent.ts';
import type { Located } from '../reading/readYaml.ts';
import type { TermData } from '../reading/schemas/term.ts';
import { pairSentences } from './pairs.ts';

/** The terms that a report has in its Chinese, by id, each with the English forms that its sentences use. */
export type TermUses = ReadonlyMap<string, ReadonlySet<string>>;

/** Returns which terms and forms a report uses. */
export function findTermUses(content: Content): TermUses {
  const uses = new Map<string, Set<string>>();
  const use = (id: string): Set<string> => {
    const forms = uses.get(id) ?? new Set<string>();
    uses.set(id, forms);
    return forms;
  };
  for (const { zh, en } of pairSentences(content)) {
    for (const { id, enForms } of content.terms.filter((term) => zh.text.includes(term.zh))) {
      const forms = use(id);
      for (const form of enForms) if (findForms(en.text, [form], 'en').length > 0) forms.add(form);
    }
  }
  const titles = content.chapters.zh.map(({ head }) => plainTitle(head.title));
  for (const { id, zh } of content.terms) if (titles.some((title) => title.includes(zh))) use(id);
  return uses;
}

/** Reports every term that no report has, and every form that none uses: the reports of all years share the terms. */
export function findIdleTerms(terms: readonly Located<TermData>[], reports: readonly TermUses[]): Problem[] {
  return terms.flatMap(({ id, zh, en, enForms, at }): Problem[] => {
    if (!reports.some((uses) => uses.has(id))) {
      return [
        {
          ...at,
          found: `the term ${zh}`,
          expected: 'a term that stands in a Chinese sentence',
          remedy: 'Write it as the chapters print it, or take it out.',
        },
      ];
    }
    const idle = enForms.filter((form) => form !== en && !reports.some((uses) => uses.get(id)?.has(form)));
    if (idle.length === 0) return [];
    return [
      {
        ...at,
        found: `the English form ${idle.map((form) => `“${form}”`).join(', ')} that no sentence uses`,
        expected: 'enForms that stand in sentences whose Chinese has the term',
        remedy: 'Correct the form, or take it out.',
      },
    ];
  });
}
