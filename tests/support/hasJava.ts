import { spawnSync } from 'node:child_process';
import { installOnDebian } from '../../src/reading/environment/installOnDebian.ts';

/** Returns whether Java runs here, after installing it where that is possible. */
export function hasJava(): boolean {
  return runs() || (installOnDebian(['default-jre-headless']) && runs());
}

function runs(): boolean {
  return spawnSync('java', ['-version']).status === 0;
}
