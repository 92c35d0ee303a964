import { readLightTokens, readMediaTokens, type Tokens } from './readTokens.ts';

const dark = '(prefers-color-scheme: dark)';
const contrast = '(prefers-contrast: more)';

/**
 * Returns the styles by which the root element's `data-theme` fixes the colors of an embedded chart, light or dark, whatever the
 * reader's system is set to: the article around it has the colors that it has. `css` is tokens.css.
 */
export function embedThemeCss(css: string): string {
  const darkColors = readMediaTokens(css, dark);
  // Of the light theme what the dark one sets anew: its colors.
  const lightColors = new Map([...readLightTokens(css)].filter(([name]) => darkColors.has(name)));
  return [
    writeRule('light', lightColors),
    writeRule('dark', darkColors),
    `@media ${contrast}{${writeRule('light', readMediaTokens(css, contrast))}${writeRule('dark', readMediaTokens(css, `${contrast} and ${dark}`))}}`,
  ].join('');
}

/** Returns the same for pages of the site, where the reader may have chosen more contrast besides; `settings` is settings.css. */
export function pageThemeCss(css: string, settings: string): string {
  const high = ":root[data-contrast='high']";
  const besides = "[data-contrast='high']";
  const rules = [
    embedThemeCss(css),
    writeRule('light', readLightTokens(settings, high), besides),
    writeRule('dark', readMediaTokens(settings, dark, high), besides),
  ];
  // Paper is white.
  return `@media screen{${rules.join('')}}`;
}

function writeRule(theme: string, colors: Tokens, besides = ''): string {
  const declarations = [...colors].map(([name, value]) => `--${name}:${value}`);
  return `:root[data-theme='${theme}']${besides}{color-scheme:${theme};${declarations.join(';')}}`;
}
