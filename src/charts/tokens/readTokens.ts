/** The custom properties of tokens.css by name, without the two dashes. */
export type Tokens = ReadonlyMap<string, string>;

/** Returns the custom properties of the first rule of a selector outside a media query; of tokens.css, the light theme. */
export function readLightTokens(css: string, selector = ':root'): Tokens {
  return readRule(css, selector);
}

/** Returns what a media query sets anew for a selector; empty where there is no such query. */
export function readMediaTokens(css: string, query: string, selector = ':root'): Tokens {
  return readRule(css.split(`@media ${query} {`)[1] ?? '', selector);
}

/** Returns a token's value; one that is not defined is an error. */
export function tokenNamed(tokens: Tokens, name: string): string {
  const value = tokens.get(name);
  if (value === undefined) throw new Error(`tokens.css does not define --${name}`);
  return value;
}

function readRule(css: string, selector: string): Tokens {
  const block = css.split(`${selector} {`)[1] ?? '';
  return readDeclarations(block.slice(0, block.indexOf('}')));
}

function readDeclarations(block: string): Tokens {
  return new Map(
    [...block.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/--([\w-]+):\s*([^;]+);/g)].map(
      ([, name = '', value = '']) => [name, value.trim().replace(/\s+/g, ' ')] as const,
    ),
  );
}
