import type { Localized } from '../locales.ts';
import { chinese } from './chinese.ts';
import { english } from './english.ts';
import type { Grammar } from './grammar.ts';

/** The grammar of each language. */
export const grammars: Localized<Grammar> = { zh: chinese, en: english };
