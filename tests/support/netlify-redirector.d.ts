declare module 'netlify-redirector' {
  interface Visit {
    readonly scheme: string;
    readonly host: string;
    readonly path: string;
    readonly query: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly cookieValues: Readonly<Record<string, string>>;
    readonly getHeader: (name: string) => string;
    readonly getCookie: (name: string) => string;
  }
  interface Match {
    readonly to: string;
    readonly status: number;
    /** Whether the rule is followed where there is a file too. */
    readonly force: boolean;
  }
  /** Reads a `_redirects` file as Netlify's servers do. */
  export function parsePlain(
    rules: string,
    options: object,
  ): Promise<{ readonly match: (visit: Visit) => Match | null }>;
}
