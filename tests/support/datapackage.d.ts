declare module 'datapackage' {
  /** The Frictionless client for JavaScript, as far as the tests use it. */
  interface Resource {
    /** Reads a table by its schema; throws where head, types, constraints or relations do not fit. */
    read(options: { keyed: true; relations: true }): Promise<Record<string, unknown>[]>;
  }
  export class Package {
    static load(address: string): Promise<Package>;
    readonly valid: boolean;
    getResource(name: string): Resource;
  }
}
