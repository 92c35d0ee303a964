import { charactersRule } from './characters.ts';
import { chineseNumbersRule } from './chineseNumbers.ts';
import { commitmentsRule } from './commitments.ts';
import { contextRule } from './context.ts';
import { englishNumbersRule } from './englishNumbers.ts';
import { figureMeasuresRule } from './figureMeasures.ts';
import { figureEdgesRule } from './figureEdges.ts';
import { figureWordsRule } from './figureWords.ts';
import { labelKindsRule } from './labelKinds.ts';
import { outlineRule } from './outline.ts';
import { ownWordsRule } from './ownWords.ts';
import { referencesRule } from './references.ts';
import type { Rule } from './rule.ts';
import { seriesRule } from './series.ts';
import { sourceRule } from './source.ts';
import { stringsRule } from './strings.ts';
import { sumsRule } from './sums.ts';
import { termsRule } from './terms.ts';
import { twinsRule } from './twins.ts';

/** The gate, in the order in which its messages help most. */
export const rules: readonly Rule[] = [
  sourceRule,
  charactersRule,
  chineseNumbersRule,
  figureWordsRule,
  figureEdgesRule,
  figureMeasuresRule,
  twinsRule,
  englishNumbersRule,
  labelKindsRule,
  referencesRule,
  outlineRule,
  termsRule,
  commitmentsRule,
  stringsRule,
  ownWordsRule,
  sumsRule,
  seriesRule,
  contextRule,
];
