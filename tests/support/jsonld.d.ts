declare module 'jsonld' {
  interface Term {
    readonly value: string;
  }
  const jsonld: {
    /** Returns the statements of a document; throws, when safe, where one would be lost. */
    toRDF(
      document: object,
      options: { readonly safe: true },
    ): Promise<readonly { readonly subject: Term; readonly predicate: Term; readonly object: Term }[]>;
  };
  export default jsonld;
}
