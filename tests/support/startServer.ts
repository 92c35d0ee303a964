import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { installOnDebian } from '../../src/reading/environment/installOnDebian.ts';

/** A web server whose configuration stands in `src/publish/hosting`. */
export type ServerName = 'nginx' | 'Caddy';

interface RunningServer {
  readonly port: number;
  readonly stop: () => Promise<void>;
}

const packages = { nginx: ['nginx-light', 'libnginx-mod-http-brotli-static'], Caddy: ['caddy'] } as const;
const commands = { nginx: '/usr/sbin/nginx', Caddy: 'caddy' } as const;

/** Returns whether a server can be started here, after installing it where that is possible. */
export function hasServer(name: ServerName): boolean {
  const runs = (): boolean => spawnSync(commands[name], [name === 'nginx' ? '-v' : 'version']).status === 0;
  return runs() || (installOnDebian(packages[name]) && runs());
}

/** Starts a server with its configuration from `src/publish/hosting`, in which nothing is changed but name, port and folder. */
export async function startServer(name: ServerName, folder: string): Promise<RunningServer> {
  const port = await findFreePort();
  const home = mkdtempSync(join(tmpdir(), 'hosting-'));
  const root = resolve(folder);
  const configuration = join(home, 'configuration');
  writeFileSync(configuration, name === 'nginx' ? nginxFile(root, port, home) : caddyFile(root, port));
  const server = spawn(
    commands[name],
    name === 'nginx'
      ? ['-c', configuration, '-g', 'daemon off;']
      : ['run', '--adapter', 'caddyfile', '--config', configuration],
    {
      env: { ...process.env, HOME: home, XDG_DATA_HOME: home, XDG_CONFIG_HOME: home },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let said = '';
  server.stderr.on('data', (text: Buffer) => (said += text.toString()));
  server.stdout.on('data', (text: Buffer) => (said += text.toString()));
  const ended = new Promise<void>((resolve) =>
    server.once('exit', () => {
      resolve();
    }),
  );
  const isReady = await waitUntilReady(port, () => server.exitCode !== null);
  if (!isReady) throw new Error(`${name} did not start: ${said}`);
  return {
    port,
    stop: async () => {
      server.kill();
      await ended;
      rmSync(home, { recursive: true, force: true });
    },
  };
}

function nginxFile(root: string, port: number, home: string): string {
  const site = readFileSync('src/publish/hosting/nginx.conf', 'utf8')
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('/srv/reports', root);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${home}/${kind};`,
  );
  return `include /etc/nginx/modules-enabled/*.conf;
${process.getuid?.() === 0 ? 'user root;' : ''}
pid ${home}/pid; error_log stderr; worker_processes 1;
events {}
http { access_log off; ${temporary.join(' ')}
${site}
}`;
}

function caddyFile(root: string, port: number): string {
  const site = readFileSync('src/publish/hosting/Caddyfile', 'utf8')
    .replace('reports.example', `http://127.0.0.1:${port}`)
    .replace('/srv/reports', root);
  return `{\n\tadmin off\n}\n${site}`;
}

async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  // A server on a port has an address of this kind.
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

async function waitUntilReady(port: number, hasEnded: () => boolean): Promise<boolean> {
  const deadline = Date.now() + 20_000;
  while (Date.now() < deadline && !hasEnded()) {
    try {
      await fetch(`http://127.0.0.1:${port}/icon.svg`);
      return true;
    } catch {
      await new Promise((done) => setTimeout(done, 50));
    }
  }
  return false;
}
