import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Installs packages where this is Debian or Ubuntu and we are root; does nothing elsewhere. Returns whether they were installed. */
export function installOnDebian(packages: readonly string[]): boolean {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !existsSync('/etc/debian_version')) return false;
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  try {
    execFileSync('apt-get', ['update', '-qq'], { env: environment, stdio: 'inherit' });
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
      env: environment,
      stdio: 'inherit',
    });
    return true;
  } catch {
    // No network, or no such package: the caller says what is missing and what to do.
    return false;
  }
}
