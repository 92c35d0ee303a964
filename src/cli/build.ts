import { spawnSync } from 'node:child_process';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { forgetUnused } from '../reading/makeOnce.ts';

const site = 'dist';
/** Below Astro's own folder, which neither version control nor any check looks into. */
const next = join('.astro', 'next');
const former = join('.astro', 'former');

// The pages are told in the same way by `npm run pdf` and by a host's settings.
if (process.argv.includes('--pdf')) process.env['PDF'] = 'on';

const steps = [
  ['node', 'src/cli/checkContent.ts'],
  ['astro', 'build', '--outDir', next],
  ['node', 'src/features/search/buildIndex.ts', next],
  ...(process.env['PDF'] === 'on' ? [['node', 'src/publish/print/makePdfs.ts', next] as const] : []),
  ['node', 'src/cli/finishDownloads.ts', next],
  ['node', '--disable-warning=ExperimentalWarning', 'src/publish/hosting/prepareHosting.ts', next],
] as const;

/** Builds the site beside the one that is there, and puts it in its place only when it is whole. */
function build(): void {
  rmSync(next, { recursive: true, force: true });
  for (const [command, ...words] of steps) {
    const { status, error } = spawnSync(command, words, { stdio: 'inherit', shell: process.platform === 'win32' });
    if (status === 0) continue;
    rmSync(next, { recursive: true, force: true });
    const kept = existsSync(site) ? `the site in ${site}/ is still the one of the last build` : `there is no ${site}/`;
    console.error(
      `\nNothing is built: ${[command, ...words].join(' ')} failed${error ? ` (${error.message})` : ''}; ${kept}.`,
    );
    process.exitCode = status ?? 1;
    return;
  }
  rmSync(former, { recursive: true, force: true });
  if (existsSync(site)) renameSync(site, former);
  renameSync(next, site);
  rmSync(former, { recursive: true, force: true });
  forgetUnused();
}

build();
