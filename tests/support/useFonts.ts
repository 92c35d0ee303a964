import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { installOnDebian } from '../../src/reading/environment/installOnDebian.ts';

/** The sets of fonts that the site is read with in the tests: a family that shows it is there, and Debian's packages of them. */
const fontSets = {
  dejavu: { family: 'DejaVu Sans', packages: ['fontconfig', 'fonts-dejavu-core', 'fonts-noto-cjk'] },
  'liberation-noto': {
    family: 'Liberation Sans',
    packages: ['fontconfig', 'fonts-liberation', 'fonts-noto-core', 'fonts-noto-cjk'],
  },
} as const;
export type FontSet = keyof typeof fontSets;

/**
 * Returns the environment in which a browser sees one set of fonts and no other, installing it where that is possible.
 * Only Linux chooses fonts in this way; elsewhere the browser uses those of the machine. Throws with what to install.
 */
export function useFonts(name: FontSet): Record<string, string> {
  if (process.platform !== 'linux') return {};
  const { family, packages } = fontSets[name];
  const environment = { FONTCONFIG_FILE: resolve('tests/support/fonts', `${name}.conf`) };
  const isThere = () => [family, 'Noto Sans CJK SC'].every((wanted) => hasFamily(wanted, environment));
  if (!isThere()) installOnDebian(packages);
  if (!isThere()) {
    throw new Error(
      `The tests read the site with the fonts ${family} and Noto Sans CJK SC below /usr/share/fonts, and did not find them. ` +
        `Install these Debian packages, or what they are called elsewhere: ${packages.join(' ')}.`,
    );
  }
  return environment;
}

function hasFamily(family: string, environment: Record<string, string>): boolean {
  try {
    const found = execFileSync('fc-list', [`:family=${family}`, 'family'], { env: { ...process.env, ...environment } });
    return found.length > 0;
  } catch {
    return false; // fontconfig itself is missing
  }
}
