// Every page that Klar has: no accessibility fault, and nothing wider than the window. Danish in a wide one, English in a narrow one.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NARROW, WIDE, accessible, fits } from './support/axe.mjs';
import { shown } from './support/descriptor.mjs';
import { NO_PAGE, PAGES, known } from './support/pages.mjs';
import { stage } from './support/stage.mjs';

const here = stage();
const LOCALES = { da: 'da_DK', en: 'en_US' };
const people = [...new Set(PAGES.map(page => page.who))];
let found;

const speak = (name, language) => here.as(name)('PUT', '/rest/api/2/mypreferences?key=jira.user.locale', LOCALES[language]);

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

for (const [viewport, language] of [[WIDE, 'da'], [NARROW, 'en']]) {
  test(`in a window ${viewport.width} wide, to who reads ${language}`, { concurrency: 2 }, async t => {
    found ??= await known(here);
    await Promise.all(people.map(async name => {
      await speak(name, language);
      const person = await here.person(name, { viewport });
      for (const page of PAGES.filter(each => each.who === name)) {
        await t.test(page.name, () => look(person, page));
      }
      await person.close();
      await speak(name, name === 'anna' ? 'en' : 'da');
    }));
  });
}

async function look(person, { who, at, seen, then }) {
  await person.page.goto(here.url + at(found));
  await passwordAgain(person.page, who);
  await person.page.locator(seen).first().waitFor();
  await then(person.page);
  await accessible(person.page);
  await fits(person.page);
  assert.deepEqual(person.faults.splice(0), []);
}
