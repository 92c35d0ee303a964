declare module 'datapackage' {
  /** The Frictionless client for JavaScript, as far as the tests use it. */
  interface Resource {
    /** Reads a table by its schema; throws where head, types or constraints do not fit. */
    read(options: { keyed: true }): Promise<Record<string, unknown>[]>;
    /** Throws where a key leads to no row. */
    checkRelations(): Promise<unknown>;
  }
  export class Package {
    static load(address: string): Promise<Package>;
    readonly valid: boolean;
    getResource(name: string): Resource;
  }
}
