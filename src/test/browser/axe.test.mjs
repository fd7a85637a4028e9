// Every page that Klar has, in the language of who opens it: no accessibility fault, and nothing wider than the window, wide or narrow.
// Colours are the same in both, and are looked at in the wide one.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NARROW, WIDE, accessible, fits } from './support/axe.mjs';
import { shown } from './support/descriptor.mjs';
import { NO_PAGE, PAGES, known } from './support/pages.mjs';
import { stage } from './support/stage.mjs';

const here = stage();
const people = [...new Set(PAGES.map(page => page.who))];

test('whatever the descriptor shows has a page here', () => {
  const opened = new Set([...PAGES.flatMap(page => page.shows), ...NO_PAGE]);
  assert.deepEqual([...opened].sort(), shown.map(module => module.name).sort());
});

/** As Jira asks for it on pages of its administration. */
async function passwordAgain(page, name) {
  const field = page.locator('[name=webSudoPassword]');
  if (await field.count()) {
    await field.fill(name);
    await field.press('Enter');
  }
}

test('to who may see it', { concurrency: 2 }, async t => {
  const found = await known(here);
  await Promise.all(people.map(async name => {
    const person = await here.person(name, { viewport: WIDE });
    for (const page of PAGES.filter(each => each.who === name)) {
      await t.test(page.name, () => look(person, page, found));
    }
    await person.close();
  }));
});

async function look(person, { who, at, seen, then }, found) {
  await person.page.setViewportSize(WIDE);
  await person.page.goto(here.url + at(found));
  await passwordAgain(person.page, who);
  await person.page.locator(seen).first().waitFor();
  await then(person.page);
  for (const size of [WIDE, NARROW]) {
    await person.page.setViewportSize(size);
    await accessible(person.page, size === WIDE);
    await fits(person.page);
  }
  assert.deepEqual(person.faults.splice(0), []);
}
