// Looks for accessibility faults on the page that a person has open.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export const WIDE = { width: 1280, height: 900 };
export const PHONE = { width: 360, height: 800 };
export const NARROW = { width: 400, height: 800 };

/** @param colours whether colours are looked at too, which takes longer than all else */
export async function accessible(page, colours = true) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(colours => globalThis.axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'], rules: { 'color-contrast': { enabled: colours } }, resultTypes: ['violations'] }), colours);
  assert.deepEqual(violations.map(violation => `${violation.id}: ${violation.nodes.map(node => node.html.slice(0, 160)).join(' | ')}`), []);
}

/** Nothing on the page is wider than its window. */
export async function fits(page) {
  const { content, window } = await page.evaluate(() => ({
    content: document.documentElement.scrollWidth, window: document.documentElement.clientWidth }));
  assert.ok(content <= window, `the page is ${content} wide in a window of ${window}`);
}
