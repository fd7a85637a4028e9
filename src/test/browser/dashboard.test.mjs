// The department puts Klar's items on a dashboard, chooses what they count, and follows a number to its issues.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accessible, fits } from './support/axe.mjs';
import { stage } from './support/stage.mjs';

const here = stage();
const WORDS = {
  da: { save: 'Gem', items: ['porttragt', 'det, der mangler', 'faldgruber', 'pilottest uden beslutning', 'MED-kalender og frister', 'bekymringer og svar', 'brud, dispensationer og betingelser'] },
  en: { save: 'Save', items: ['gate funnel', 'what is missing', 'pitfalls', 'pilots without a decision', 'MED calendar and deadlines', 'concerns and answers', 'breaches, waivers and conditions'] }
};

/** A dashboard of this person's own, with nothing on it. */
async function dashboard(person, name) {
  const page = person.page;
  await page.goto(`${here.url}/secure/Dashboard.jspa`);
  await page.locator('#create-dashboard').click();
  await page.locator('[name=portalPageName]').fill(name);
  await page.locator('[name=portalPageName]').press('Enter');
  await page.getByRole('heading', { name, exact: true }).first().waitFor();
  return page;
}

/** Adds an item; it asks at once what it is to count. */
async function add(page, name) {
  await page.locator('#add-gadget').click();
  await page.getByRole('dialog').getByRole('button', { name: new RegExp(`Klar: ${name}$`) }).click();
  await page.locator('form.klar-form').waitFor();
}

test('a dashboard shows what holds implementations back, and each number leads to those issues', async () => {
  const dorthe = await here.person('dorthe');
  const page = await dashboard(dorthe, 'Digitalisering');
  await add(page, 'implementeringer talt op');

  const by = page.getByLabel('Tæl efter');
  await by.waitFor();
  assert.equal(await by.inputValue(), 'unmet');
  await by.selectOption('pilots');
  await page.getByRole('button', { name: 'Gem' }).click();
  const table = page.locator('.klar-dashboard table');
  await table.getByRole('columnheader', { name: 'Pilottest' }).waitFor();
  await accessible(page);

  const number = table.getByRole('row', { name: /Slut uden beslutning/ }).getByRole('link');
  const count = Number(await number.innerText());
  assert.ok(count > 0);
  await number.click();
  await page.getByText('AELD-3').first().waitFor();
  assert.match(decodeURIComponent(page.url()), /klarPilots = "undecided"/);
  await dorthe.close();
});

test('each counts what the reader may see', async () => {
  const all = await here.as('dorthe')('GET', '/rest/klar/1/dashboard/counts?by=med');
  const hers = await here.as('lene')('GET', '/rest/klar/1/dashboard/counts?by=med');
  const none = await here.as('gustav')('GET', '/rest/klar/1/dashboard/counts?by=med');
  assert.deepEqual([all, hers, none].map(each => each.total.count), [12, 5, 0]);
});

/** On from where the focus is, to a button of this name. */
async function tabTo(page, name) {
  for (let i = 0; i < 30; i++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement.textContent) === name) {
      return;
    }
  }
  assert.fail(`${name} is not reached by Tab`);
}

for (const [user, language] of [['dorthe', 'da'], ['anna', 'en']]) {
  test(`every item is set up by keys alone and has no accessibility fault (${language}, wide and narrow)`, async () => {
    const person = await here.person(user);
    const page = await dashboard(person, `Klar ${language}`);
    for (const name of WORDS[language].items) {
      await add(page, name);
      const form = page.locator('form.klar-form');
      await accessible(page);
      await form.locator('input').first().focus();
      await page.keyboard.press('End');
      await page.keyboard.type(' 1');
      await tabTo(page, WORDS[language].save);
      await page.keyboard.press('Enter');
      await form.waitFor({ state: 'detached' });
      await page.getByRole('heading', { name: / 1$/ }).last().waitFor();
    }
    await page.reload();
    await page.locator('.klar-dashboard .klar-sheet').nth(WORDS[language].items.length).waitFor();
    assert.equal(await page.locator('.klar-dashboard .aui-message').count(), 0);
    assert.ok(await page.locator('.klar-dashboard canvas').count() >= 1);
    await accessible(page);
    await page.setViewportSize({ width: 360, height: 800 });
    await page.reload();
    await page.locator('.klar-dashboard .klar-sheet').nth(WORDS[language].items.length).waitFor();
    await accessible(page);
    await fits(page);
    assert.deepEqual(person.faults, []);
    await person.close();
  });
}

test('the heat map and the calendar lead to exactly the issues behind a number', async () => {
  const dorthe = await here.person('dorthe');
  const page = await dashboard(dorthe, 'Hvad mangler');
  await add(page, 'MED-kalender og frister');
  await page.getByRole('button', { name: 'Gem' }).click();
  const misses = page.getByRole('row', { name: /Når ikke næste møde/ }).getByRole('link');
  assert.equal(await misses.innerText(), '3');
  await misses.click();
  await page.getByText('SKOLE-1').first().waitFor();
  assert.equal(decodeURIComponent(new URL(page.url()).search), '?jql=klarMissedMeeting is not EMPTY');
  await page.goBack();

  await add(page, 'det, der mangler');
  await page.getByRole('button', { name: 'Gem' }).click();
  const cell = page.getByRole('row', { name: /MED-udvalget har drøftet den/ }).getByRole('link').first();
  await cell.click();
  await page.waitForURL(/klarUnmet/);
  assert.match(decodeURIComponent(page.url()), /project = "AELD" AND klarUnmet = "med-discussion"/);
  await dorthe.close();
});

test('pitfalls are followed with a line each, told apart by name and mark, and what is none any more is named and kept', async () => {
  const dorthe = await here.person('dorthe');
  const page = await dashboard(dorthe, 'Faldgruber');
  await add(page, 'faldgruber');
  const form = page.locator('form.klar-form');
  const save = () => form.getByRole('button', { name: 'Gem' }).press('Enter');
  const five = ['P1.1', 'P2.4', 'P3.2', 'P4.2', 'P4.4'];
  for (const pitfall of five) {
    await form.getByLabel(pitfall).press('Space');
  }
  await save();
  await form.getByText('Vælg højst 4').last().waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.value), 'P1.1');
  await page.keyboard.press('Space');
  await form.getByLabel('Tæl', { exact: true }).selectOption('filter');
  await form.getByText('Et filter har ingen udvikling').waitFor();
  await form.getByLabel('Tæl', { exact: true }).selectOption('all');
  await accessible(page);
  await save();

  const trend = page.locator('.klar-trend');
  await trend.waitFor();
  assert.deepEqual((await trend.locator('.klar-legend li').allInnerTexts()).map(name => name.slice(0, 4)), five.slice(1));
  assert.equal(new Set(await trend.locator('.klar-legend svg').evaluateAll(all => all.map(each => each.innerHTML.replace(/#\w+/g, '')))).size, 4);
  await trend.locator('summary').press('Enter');
  assert.equal(await trend.getByRole('columnheader').count(), 5);
  const open = await page.getByRole('row', { name: /^P2.4/ }).getByRole('link').last().innerText();
  assert.equal(await trend.getByRole('row').nth(1).getByRole('cell').first().innerText(), open, 'the last day is what the board says');
  await accessible(page);

  const item = await page.locator('[data-item-id]').getAttribute('data-item-id');
  const board = await page.locator('[data-dashboard-id]').getAttribute('data-dashboard-id');
  await here.as('dorthe')('PUT', `/rest/api/2/dashboard/${board}/items/${item}/properties/config`, { pitfalls: 'P9.9,P2.4' });
  await page.reload();
  await page.getByText('Der er ingen kurve for P9.9').waitFor();
  await trend.waitFor();
  await page.locator('.dashboard-item-configure').click();
  assert.ok(await form.getByLabel('P9.9 (ukendt)').isChecked());
  assert.deepEqual(dorthe.faults, []);
  await dorthe.close();
});

test('a source can be projects or a saved filter, and one that is gone says how to mend it', async () => {
  const as = here.as('dorthe');
  const filter = await as('POST', '/rest/api/2/filter', { name: 'Ældre uden pilottest', jql: 'project = AELD AND klarUnmet = realistic-pilot' });
  const dorthe = await here.person('dorthe');
  const page = await dashboard(dorthe, 'Kilder');
  await add(page, 'det, der mangler');
  const form = page.locator('form.klar-form');
  await form.getByLabel('Tæl', { exact: true }).selectOption('projects');
  await form.getByRole('button', { name: 'Gem' }).click();
  await form.getByText('Skriv mindst én projektnøgle.').waitFor();
  await form.getByLabel('Projektnøgler').fill('aeld, nosuch');
  await form.getByRole('button', { name: 'Gem' }).click();

  const wrong = page.getByRole('alert');
  await wrong.getByText(/NOSUCH/).waitFor();
  await accessible(page);
  await wrong.getByRole('button', { name: 'Vælg, hvad der skal tælles' }).click();
  await form.getByLabel('Tæl', { exact: true }).selectOption('filter');
  await form.getByLabel('Filter', { exact: true }).selectOption({ label: 'Ældre uden pilottest' });
  await form.getByRole('button', { name: 'Gem' }).click();
  await page.getByText('Tæller filter Ældre uden pilottest').waitFor();
  await page.getByRole('row', { name: /realistisk pilottest/ }).getByRole('link').first().waitFor();

  await as('DELETE', `/rest/api/2/filter/${filter.id}`);
  await page.reload();
  await page.getByRole('alert').getByText(/ikke noget filter/).waitFor();
  assert.deepEqual(dorthe.faults, []);
  await dorthe.close();
});

test('the morning at the department: who misses a meeting, how pitfalls have moved, and an item set up, by keys alone', async () => {
  const dorthe = await here.person('dorthe');
  const page = dorthe.page;
  await page.goto(`${here.url}/secure/Dashboard.jspa`);
  await page.getByRole('link', { name: 'Ny teknologi i Nordby' }).press('Enter');
  await page.getByRole('row', { name: /^P2.4/ }).getByText('+1').waitFor();
  await page.locator('.klar-trend').nth(2).waitFor();
  await accessible(page);

  const configure = page.getByRole('region', { name: 'Åbne faldgruber', exact: true }).locator('.dashboard-item-configure');
  await configure.press('Enter');
  const form = page.locator('form.klar-form');
  await form.waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.value), 'Åbne faldgruber', 'the form has the focus');
  for (const button of ['Fortryd', 'Gem']) {
    await form.getByRole('button', { name: button }).press('Enter');
    await form.waitFor({ state: 'detached' });
    await page.waitForFunction(() => document.activeElement.matches('.klar-dashboard'));
    await configure.press('Enter');
    await form.waitFor();
  }

  const misses = page.getByRole('row', { name: /Når ikke næste møde/ }).getByRole('link');
  assert.equal(await misses.innerText(), '3');
  await misses.press('Enter');
  await page.waitForURL(/klarMissedMeeting/);
  const keys = await page.getByRole('link', { name: /^[A-Z]+-\d+$/ }).allInnerTexts();
  assert.deepEqual([...new Set(keys)].sort(), ['AELD-3', 'SKOLE-1', 'SKOLE-3']);
  assert.deepEqual(dorthe.faults, []);
  await dorthe.close();
});

test('an item is moved and removed, and a dashboard that is shared shows each reader their own numbers', async () => {
  const dorthe = await here.person('dorthe');
  const page = await dashboard(dorthe, 'Fælles');
  for (const name of ['porttragt', 'faldgruber', 'det, der mangler']) {
    await add(page, name);
    await page.locator('form.klar-form').getByRole('button', { name: 'Gem' }).click();
    await page.locator('form.klar-form').waitFor({ state: 'detached' });
  }
  await page.reload();
  const titles = () => page.locator('.dashboard-item-title').allInnerTexts();
  await page.locator('.klar-sheet').nth(2).waitFor();
  assert.deepEqual(await titles(), ['Porttragt', 'Det, der mangler', 'Åbne faldgruber']);
  await page.locator('button[name=move][value=DOWN]').first().click();
  await page.locator('.klar-sheet').nth(2).waitFor();
  assert.deepEqual(await titles(), ['Det, der mangler', 'Porttragt', 'Åbne faldgruber']);
  await page.locator('button[name=move][value=REMOVE]').last().click();
  await page.locator('.klar-sheet').nth(1).waitFor();
  assert.deepEqual(await titles(), ['Det, der mangler', 'Porttragt']);
  await page.locator('#share-dashboard').click();

  const lene = await here.person('lene');
  await lene.page.goto(`${here.url}/secure/Dashboard.jspa`);
  await lene.page.getByRole('link', { name: 'Fælles' }).last().click();
  await lene.page.locator('.klar-sum').waitFor();
  assert.match(await lene.page.locator('.klar-sum').innerText(), /5\s+5/);
  assert.equal(await lene.page.getByText('SKOLE').count(), 0);
  assert.equal(await lene.page.locator('.dashboard-item-configure').count(), 0);
  await lene.close();
  await dorthe.close();
});
