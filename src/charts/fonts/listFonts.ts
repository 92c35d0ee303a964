import { spawnSync } from 'node:child_process';

/**
 * Returns the files of all fonts of this machine with their versions, on which what is drawn here depends. Where fontconfig's
 * command is missing they are not known, and no two answers are alike.
 */
export function listFonts(): string {
  fonts ??= ask();
  return fonts;
}

let fonts: string | undefined;

function ask(): string {
  const { status, stdout } = spawnSync('fc-list', [':', 'file', 'family', 'style', 'fontversion'], {
    encoding: 'utf8',
  });
  return status === 0 ? stdout.split('\n').sort().join('\n') : `unknown at ${Date.now()}`;
}
