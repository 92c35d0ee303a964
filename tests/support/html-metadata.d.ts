declare module 'html-metadata' {
  /** What Wikipedia's Citoid, whose reader this is, finds in a page; one value is no list. */
  export function loadFromString(html: string): Promise<{
    readonly highwirePress?: Readonly<Record<string, string | readonly string[]>>;
    readonly openGraph?: Readonly<Record<string, unknown>>;
  }>;
}
