/** The custom properties of tokens.css by name, without the two dashes. */
export type Tokens = ReadonlyMap<string, string>;

/** Returns the custom properties of the light theme, which is the first rule. */
export function readLightTokens(css: string): Tokens {
  return readDeclarations(/:root\s*\{([^{}]*)\}/.exec(css)?.[1] ?? '');
}

/** Returns what a media query sets anew; empty where there is no such query. */
export function readMediaTokens(css: string, query: string): Tokens {
  const rule = css.split(`@media ${query} {`)[1];
  return readDeclarations(/:root\s*\{([^{}]*)\}/.exec(rule ?? '')?.[1] ?? '');
}

/** Returns a token's value; one that is not defined is an error. */
export function tokenNamed(tokens: Tokens, name: string): string {
  const value = tokens.get(name);
  if (value === undefined) throw new Error(`tokens.css does not define --${name}`);
  return value;
}

function readDeclarations(block: string): Tokens {
  return new Map(
    [...block.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/--([\w-]+):\s*([^;]+);/g)].map(
      ([, name = '', value = '']) => [name, value.trim().replace(/\s+/g, ' ')] as const,
    ),
  );
}
