import { ContentError } from '../problem.ts';

/** What whoever publishes a copy of the site says of it, in environment variables. */
export interface Environment {
  /** Address of the site without a path. */
  readonly site: string;
  /** Path below that address, with a slash at both ends. */
  readonly base: string;
  /** Where readers report an error; undefined where nobody has said. */
  readonly corrections: string | undefined;
  /** Whether readers' browsers keep the report for offline reading. */
  readonly keepsOffline: boolean;
  /** Whether the print edition is offered as PDFs, which a browser prints during the build. */
  readonly makesPdfs: boolean;
}

/** Reads the environment variables; throws a ContentError that names the variable, what it holds and what it should hold. */
export function readEnvironment(variables: Readonly<Record<string, string | undefined>>): Environment {
  const { SITE_URL, BASE_PATH, CORRECTIONS_URL, OFFLINE, PDF } = variables;
  const site = SITE_URL ?? 'http://localhost:4321';
  if (!hasProtocol(site, ['http:', 'https:'])) refuse('SITE_URL', site, 'an address: https://example.org');
  const base = `/${BASE_PATH ?? ''}/`.replace(/\/+/g, '/');
  if (!/^(?:\/[\w.~-]+)*\/$/.test(base) || /\/\.{1,2}\//.test(base)) {
    refuse('BASE_PATH', base, 'a path of letters, digits, dots and hyphens: /reports');
  }
  if (CORRECTIONS_URL !== undefined && !hasProtocol(CORRECTIONS_URL, ['http:', 'https:', 'mailto:'])) {
    refuse('CORRECTIONS_URL', CORRECTIONS_URL, 'a web address, or mailto: with an address');
  }
  for (const [name, value] of Object.entries({ OFFLINE, PDF })) {
    if (value !== undefined && value !== 'on' && value !== 'off') refuse(name, value, 'on or off');
  }
  return { site, base, corrections: CORRECTIONS_URL, keepsOffline: OFFLINE !== 'off', makesPdfs: PDF === 'on' };
}

function hasProtocol(address: string, protocols: readonly string[]): boolean {
  return URL.canParse(address) && protocols.includes(new URL(address).protocol);
}

function refuse(variable: string, found: string, expected: string): never {
  throw new ContentError([
    { file: `the environment variable ${variable}`, found, expected, remedy: 'Correct the variable, or leave it out.' },
  ]);
}
