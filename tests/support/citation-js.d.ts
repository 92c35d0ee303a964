declare module '@citation-js/core' {
  /** An entry as CSL-JSON, the form in which the library keeps everything that it reads. */
  export interface CslEntry {
    readonly id: string;
    readonly type: string;
    readonly title: string;
    readonly author?: readonly CslName[];
    /** Names as they stand in the file. */
    readonly reporter?: readonly string[];
    readonly issued: { readonly 'date-parts': readonly (readonly number[])[] };
    readonly URL: string;
    readonly abstract?: string;
    readonly note?: string;
    readonly 'container-title'?: string;
  }
  interface CslName {
    readonly family?: string;
    readonly literal?: string;
  }
  export class Cite {
    constructor(text: string, options?: { readonly forceType?: string });
    readonly data: readonly CslEntry[];
    format(format: 'bibliography', options: { readonly asEntryArray: true }): readonly (readonly [string, string])[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
