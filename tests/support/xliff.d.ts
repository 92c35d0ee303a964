declare module 'xliff' {
  /** A paired code, with the words inside it. */
  interface Span {
    readonly id: string;
    readonly contents: XliffContent;
  }
  /** What stands in a segment: a text, or texts and codes in a row. */
  export type XliffContent = string | readonly (string | { readonly Span: Span })[];
  interface XliffFile {
    readonly resources: Record<string, Record<string, { source: XliffContent; target: XliffContent }>>;
  }
  export function xliff2js(xliff: string): Promise<XliffFile>;
}
