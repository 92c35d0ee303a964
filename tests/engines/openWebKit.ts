import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { installOnDebian } from '../../src/reading/environment/installOnDebian.ts';
import { useFonts, type FontSet } from '../support/useFonts.ts';
import type { Engine } from './engine.ts';

/** The key under which WebDriver names an element. */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

/** Starts Debian's WebKitGTK on a screen of its own, by WebDriver, installing both where that is possible. */
export async function openWebKit(fonts: FontSet): Promise<Engine> {
  if (!existsSync('/usr/bin/WebKitWebDriver') || !existsSync('/usr/bin/Xvfb')) {
    installOnDebian(['webkit2gtk-driver', 'xvfb', 'xauth']);
  }
  const screen = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '2000x2000x24', '-nolisten', 'tcp']);
  const [display] = (await once(screen.stdout, 'data')) as [Buffer];
  const port = await findFreePort();
  const driver = spawn('WebKitWebDriver', [`--port=${port}`], {
    env: {
      ...process.env,
      ...useFonts(fonts),
      DISPLAY: `:${display.toString().trim()}`,
      XDG_CONFIG_HOME: resolve('tests/engines'),
      // Within a container the sandbox does not start; the pages are our own.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    },
    stdio: 'ignore',
  });
  const ask = (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<unknown> =>
    command(`http://127.0.0.1:${port}${path}`, method, body);
  await untilItAnswers(() => ask('GET', '/status'));
  const { sessionId } = (await ask('POST', '/session', { capabilities: {} })) as { sessionId: string };
  const session = `/session/${sessionId}`;
  const find = async (selector: string): Promise<string> => {
    const found = await ask('POST', `${session}/element`, { using: 'css selector', value: selector });
    return (found as Record<string, string>)[elementKey] ?? '';
  };
  return {
    async open(address, size) {
      await ask('POST', `${session}/window/rect`, size);
      await ask('POST', `${session}/url`, { url: address });
    },
    async run(script, ...args) {
      const body = { script: `return (${script.toString()})(...arguments)`, args };
      const execute = () => ask('POST', `${session}/execute/sync`, body);
      // An address that is opened once more may be said to be there while the page before it is still leaving.
      const answer = await execute().catch((error: unknown) => {
        if (!String(error).includes('unload event')) throw error;
        return execute();
      });
      return answer as ReturnType<typeof script>;
    },
    async click(selector) {
      await ask('POST', `${session}/element/${await find(selector)}/click`, {});
    },
    async type(selector, words) {
      await ask('POST', `${session}/element/${await find(selector)}/value`, { text: words });
    },
    async picture() {
      return Buffer.from((await ask('GET', `${session}/screenshot`)) as string, 'base64');
    },
    async close() {
      await ask('DELETE', session);
      await Promise.all([driver, screen].map(stop));
    },
  };
}

async function command(address: string, method: string, body?: object): Promise<unknown> {
  const response = await fetch(address, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = (await response.json()) as { value: { message?: string } | null };
  if (!response.ok) throw new Error(`${method} ${address}: ${value?.message ?? response.statusText}`);
  return value;
}

/** The driver does not say when it listens. */
async function untilItAnswers(ask: () => Promise<unknown>, triesLeft = 200): Promise<void> {
  try {
    await ask();
  } catch (error) {
    if (triesLeft === 0) throw error;
    await setTimeout(100);
    await untilItAnswers(ask, triesLeft - 1);
  }
}

async function stop(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit');
  child.kill();
  await ended;
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('the system gave no port');
  return address.port;
}
