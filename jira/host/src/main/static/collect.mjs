// Collects what the browser needs from npm into <target>: AUI, jQuery, almond and the design tokens as style sheets.
// Run by Maven in jira/host: node src/main/static/collect.mjs target/classes/web-static
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const target = process.argv[2];
const modules = 'node_modules';

installIfLockIsNewer();
copy('@atlassian/aui/dist/aui/aui-prototyping.js', 'aui/aui-prototyping.js');
copy('@atlassian/aui/dist/aui/aui-prototyping.css', 'aui/aui-prototyping.css');
copy('@atlassian/aui/dist/aui/fonts', 'aui/fonts');
copy('@atlassian/aui/dist/aui/images', 'aui/images');
copy('jquery/dist/jquery.min.js', 'jquery/jquery.min.js');
copy('almond/almond.js', 'almond/almond.js');
// As style sheets the tokens are there before the first paint; AUI's own way sets them by script, which flashes.
['atlassian-light', 'atlassian-spacing', 'atlassian-shape', 'atlassian-typography-adg3'].forEach(writeTheme);

function installIfLockIsNewer() {
  const installed = join(modules, '.package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs) {
    return;
  }
  const npm = spawnSync('npm ci --ignore-scripts --no-fund --no-audit --loglevel=error', { stdio: 'inherit', shell: true });
  if (npm.status !== 0) {
    console.error('npm ci failed. Node 18 or later with npm must be on the path.');
    process.exit(1);
  }
}

function copy(from, to) {
  cpSync(join(modules, from), join(target, to), { recursive: true });
}

function writeTheme(name) {
  const css = createRequire(import.meta.url)(join(process.cwd(), modules, '@atlaskit/tokens/dist/cjs/artifacts/themes', `${name}.js`)).default;
  mkdirSync(join(target, 'tokens'), { recursive: true });
  writeFileSync(join(target, 'tokens', `${name}.css`), css);
}
