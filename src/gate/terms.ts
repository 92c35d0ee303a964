import { findForms } from '../reading/chapters/findTerms.ts';
import { pairSentences } from './pairs.ts';
import type { Problem } from '../reading/problem.ts';
import type { Rule } from './rule.ts';

/** Every term has its one English form wherever it stands. */
export const termsRule: Rule = {
  name: 'terms',
  promise: 'Where a term stands in the Chinese, one of its English forms stands in the same sentence of the English.',
  check(content) {
    const { terms } = content;
    const problems: Problem[] = [];
    let places = 0;
    for (const { zh, en } of pairSentences(content)) {
      const standing = terms.filter((term) => zh.text.includes(term.zh));
      places += standing.length;
      for (const term of standing) {
        if (findForms(en.text, term.enForms, 'en').length > 0) continue;
        problems.push({
          ...en.at,
          found: `s${String(en.n)} without a form of “${term.en}”`,
          expected: `${term.enForms.map((form) => `“${form}”`).join(' or ')}, as ${zh.at.file}:${String(zh.at.line)} has ${term.zh}`,
          remedy: `Use the term in the sentence, or add an inflection of it to enForms (${term.at.file}:${String(term.at.line)}).`,
        });
      }
    }
    for (const term of terms) {
      if (!term.enForms.includes(term.en)) {
        problems.push({
          ...term.at,
          found: `en: ${term.en}, which is not among enForms`,
          expected: 'the one English form first in enForms, its inflections after it',
          remedy: 'Add the form to enForms, letter for letter.',
        });
      }
      const strange = (term.id.match(/\d+/g) ?? []).filter((number) => !term.en.includes(number));
      if (strange.length > 0) {
        problems.push({
          ...term.at,
          found: `id: ${term.id}`,
          expected: `numbers of its English form in the id: ${term.en}`,
          remedy: 'Correct the id; it is the address of the term.',
        });
      }
    }
    return { checked: `${String(terms.length)} terms in ${String(places)} places`, problems };
  },
};
