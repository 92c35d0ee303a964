/** A piece of HTML or SVG in which everything that had to be escaped is escaped. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  toString(): string {
    return this.text;
  }
}

/** What may stand in a `markup` template: words are escaped, markup goes in as it is, nothing leaves nothing. */
export type MarkupValue = string | number | Markup | false | undefined | readonly MarkupValue[];

const entities = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);

/** Returns words as they must stand in an element or in a double-quoted attribute. */
export function escapeMarkup(words: string): string {
  return words.replace(/[&<>"]/g, (character) => entities.get(character) ?? character);
}

function printValue(value: MarkupValue): string {
  if (value === undefined || value === false) return '';
  if (value instanceof Markup) return value.text;
  if (typeof value === 'object') return value.map(printValue).join('');
  return escapeMarkup(String(value));
}

/**
 * Builds markup from a template; every value put in is escaped unless it is markup itself.
 * @example markup`<a href="${address}">${words}</a>`
 */
export function markup(strings: TemplateStringsArray, ...values: readonly MarkupValue[]): Markup {
  return new Markup(String.raw({ raw: strings }, ...values.map(printValue)));
}
