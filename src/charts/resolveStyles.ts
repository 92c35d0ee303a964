import type { Locale } from '../locales.ts';
import { readLightTokens, tokenNamed } from './tokens/readTokens.ts';

/** Kinds of figures whose colour a drawing's rules name as --kind. */
const kinds = ['context', 'result', 'target'] as const;

/**
 * Returns the rules of a drawing with every custom property filled in from the light theme, for files that stand alone:
 * programs that show SVG outside a browser know no custom properties. A rule with the colour of a figure's kind becomes
 * one rule a kind. English leaves out the Chinese families, whose quotation marks are as wide as a character. Throws where
 * a property is not defined.
 */
export function resolveStyles(rules: string, tokens: string, locale: Locale): string {
  const values = readLightTokens(tokens);
  const fill = (text: string, kind: string): string =>
    text.replaceAll('var(--kind)', `var(--${kind})`).replace(/var\(--([\w-]+)\)/g, (_, name: string) => {
      const value = tokenNamed(values, name);
      return locale === 'en' ? withoutChineseFamilies(value) : value;
    });
  return readRules(rules)
    .flatMap(({ selectors, declarations }) => {
      const plain = declarations.filter((declaration) => !declaration.startsWith('--'));
      if (plain.length === 0) return [];
      const block = plain.join(';');
      if (!block.includes('var(--kind)')) return [`${selectors.join(',')}{${fill(block, 'context')}}`];
      return kinds.map((kind) => {
        // Every mark carries the class of its kind; what carries none is context. The class takes the place of the drawing's,
        // as a selector with more classes would prevail over rules that stand below it.
        const scoped = kind === 'context' ? selectors : selectors.map((one) => one.replace('.drawing', `.${kind}`));
        return `${scoped.join(',')}{${fill(block, kind)}}`;
      });
    })
    .join('\n');
}

/** Returns a list of font families without those for Chinese; any other value as it is. */
function withoutChineseFamilies(value: string): string {
  return value.replace(/'[^']*(?: SC| CJK SC|YaHei)', |SimSun, /g, '');
}

function readRules(css: string): { selectors: string[]; declarations: string[] }[] {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '');
  return [...plain.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selectors = '', block = '']) => ({
    selectors: selectors.split(',').map((selector) => selector.trim()),
    declarations: block
      .split(';')
      .map((declaration) => declaration.trim().replace(/\s+/g, ' '))
      .filter(Boolean),
  }));
}
