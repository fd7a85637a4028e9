// Finds a Chromium to drive: an installed one, Debian's package, or the one inside an npm package. Never skips in silence.
import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { chromium as playwright } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync'];

export async function launch() {
  return playwright.launch({ executablePath: await executable(), args: ARGS });
}

export async function executable() {
  const found = installed() ?? (fromDebian() ? installed() : null) ?? await fromNpm();
  if (!found) {
    throw new Error('The browser tests need Chromium, and none was found. Cure: install it (Debian: apt-get install chromium) '
      + 'or name one with CHROMIUM=/path/to/chromium.');
  }
  return found;
}

function installed() {
  const dirs = (process.env.PATH ?? '').split(':');
  const candidates = [process.env.CHROMIUM, ...NAMES.flatMap(name => dirs.map(dir => `${dir}/${name}`))];
  return candidates.find(path => path && runs(path)) ?? null;
}

function runs(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function fromDebian() {
  if (process.getuid?.() !== 0 || !runs('/usr/bin/apt-get')) {
    return false;
  }
  try {
    execFileSync('apt-get', ['update', '-q'], { stdio: 'ignore' });
    execFileSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'],
      { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
    return true;
  } catch {
    return false;
  }
}

async function fromNpm() {
  try {
    const path = await (await import('@sparticuz/chromium')).default.executablePath();
    execFileSync(path, ['--headless=new', '--no-sandbox', '--dump-dom', 'about:blank'], { stdio: 'ignore', timeout: 30_000 });
    return path;
  } catch {
    return null;
  }
}
