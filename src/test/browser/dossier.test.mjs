// The page of a dossier: a first-line manager accepts, a reader searches, pages, prints, and looks at what was before.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PHONE, WIDE, accessible, fits } from './support/axe.mjs';
import { day } from './support/dossier.mjs';
import { stage } from './support/stage.mjs';

const MEDICINE = 'Intelligent medicinhåndtering i hjemmeplejen';

const here = stage();

async function medicine(user) {
  const found = await here.as(user)('GET', '/rest/api/2/search?jql=project%3DAELD&fields=summary');
  return found.issues.find(issue => issue.fields.summary === MEDICINE).key;
}

async function implementation(summary) {
  const send = here.as('lene');
  const { key } = await send('POST', '/rest/api/2/issue',
    { fields: { project: { key: 'AELD' }, issuetype: { name: 'Implementering' }, summary } });
  return { key, send, at: `/rest/klar/1/implementations/${key}` };
}

test('a first-line manager says yes to a benefit with a click of her own, and a change of its target takes the yes away', async () => {
  const { key, send, at } = await implementation('Loftslifte');
  const manager = (await here.as('frida')('GET', '/rest/api/2/myself')).key;
  const fields = { title: 'Færre løft', kind: 'WORK_ENVIRONMENT', direction: 'GAIN', lineManager: manager, baseline: 9, target: 4, unitOfMeasure: 'løft' };
  const benefit = await send('POST', `${at}/benefits`, { fields });
  const frida = await here.person('frida');
  await frida.openDossier(key, '#benefits');
  const row = frida.section('benefits').locator(`[data-klar-entry="benefits/${benefit.key}"]`);
  assert.equal(await row.getByRole('button', { name: /Redigér/ }).count(), 0, 'she may accept, not rewrite');
  await row.getByRole('button', { name: /Sig ja/ }).click();
  await row.getByRole('button', { name: /ja tilbage/ }).waitFor();
  const accepted = await send('GET', `${at}/benefits/${benefit.key}`);
  assert.equal(accepted.fields.acceptedBy, manager);
  await send('PUT', `${at}/benefits/${benefit.key}`, { version: accepted.version, fields: { ...fields, target: 2 } });
  assert.equal((await send('GET', `${at}/benefits/${benefit.key}`)).fields.acceptedBy, undefined);
  assert.deepEqual(frida.faults, []);
  await frida.close();
});

test('three hundred records stay usable: by page, by search, by address', async () => {
  const { key, send, at } = await implementation('Sensorgulve');
  let last;
  for (let i = 1; i <= 300; i++) {
    last = await send('POST', `${at}/scope-items`, { fields: { what: `Anvendelse nummer ${i}`, place: 'LATER', trigger: 'Senere' } });
  }
  const lene = await here.person('lene');
  await lene.openDossier(key, '#scope');
  const section = lene.section('scope');
  await section.getByText('Anvendelse nummer 1', { exact: true }).waitFor();
  assert.equal(await section.locator('[data-klar-entry^="scope-items/"]').count(), 25);
  await section.getByRole('button', { name: /Næste/ }).click();
  await section.getByText('Anvendelse nummer 26', { exact: true }).waitFor();
  await section.getByLabel('Søg i dette afsnit').fill('nummer 277');
  await section.getByRole('button', { name: 'Søg', exact: true }).click();
  await section.getByText('Anvendelse nummer 277', { exact: true }).waitFor();
  assert.equal(await section.locator('[data-klar-entry^="scope-items/"]').count(), 1);
  await lene.openDossier(key, `#at=scope-items/${last.key}`);
  await section.getByText('Anvendelse nummer 300', { exact: true }).waitFor();
  assert.deepEqual(lene.faults, []);
  await lene.close();
});

test('an address of what is gone, or was cut, says so, and the next one works', async () => {
  const { key, send, at } = await implementation('Sengesensorer');
  const item = await send('POST', `${at}/scope-items`, { fields: { what: 'Natten', place: 'LATER', trigger: 'Senere' } });
  const lene = await here.person('lene');
  for (const gone of ['#at=scope-items/gone', '#at=nonsense/1', '#open=nonsense', '#open=%E0%A4%A/1', '#nonsense']) {
    await lene.openDossier(key);
    await lene.openDossier(key, gone);
    await lene.page.locator('.klar-status').getByText('Det, som adressen peger på, er her ikke').waitFor();
  }
  await lene.openDossier(key, `#at=scope-items/${item.key}`);
  await lene.section('scope').getByText('Natten', { exact: true }).waitFor();
  await lene.page.locator('.klar-status').waitFor({ state: 'hidden' });
  assert.deepEqual(lene.faults, []);
  await lene.close();
});

test('a benefit\'s figures are drawn, with the same in a table', async () => {
  const lene = await here.person('lene');
  await lene.openDossier(await medicine('lene'), '#benefits');
  await lene.section('benefits').locator('summary', { hasText: 'Tal over tid' }).first().click();
  const chart = lene.section('benefits').locator('.klar-chart').first();
  await chart.getByRole('cell', { name: '8,5' }).waitFor();
  const inks = await chart.locator('canvas').evaluate(canvas => new Set(new Uint32Array(
    canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data.buffer)).size);
  assert.ok(inks > 3, 'lines in several colours');
  await accessible(lene.page);
  assert.deepEqual(lene.faults, []);
  await lene.close();
});

test('what a record said before is shown version by version', async () => {
  const { key, send, at } = await implementation('Tablets i nattevagten');
  const made = await send('POST', `${at}/benefits`, { fields: { title: 'Færre opkald', kind: 'TIME', target: 4 } });
  await send('PUT', `${at}/benefits/${made.key}`, { version: 1, fields: { title: 'Færre opkald', kind: 'TIME', target: 7 } });
  const lene = await here.person('lene');
  await lene.openDossier(key, '#benefits');
  await lene.section('benefits').getByRole('button', { name: /Versioner/ }).click();
  const versions = lene.dossier.locator('.klar-versions');
  await versions.locator('del', { hasText: '4' }).waitFor();
  await versions.locator('ins', { hasText: '7' }).first().waitFor();
  await lene.close();
});

test('the view for paper shows everything and offers nothing', async () => {
  const lene = await here.person('lene');
  await lene.openDossier(await medicine('lene'), '?print=true');
  assert.equal(await lene.dossier.locator('.klar-part:not([open])').count(), 0);
  await lene.dossier.getByText('Ingen fylder en dispenser alene første gang', { exact: false }).first().waitFor();
  assert.equal(await lene.dossier.locator('[data-klar-do]:visible').count(), 0);
  await accessible(lene.page);
  await lene.close();
});

test('what somebody else removed meanwhile is said where it was tried', async () => {
  const { key, send, at } = await implementation('Måtter med alarm');
  const made = await send('POST', `${at}/lessons`, { fields: { previous: 'Alarmer på gangen' } });
  const lene = await here.person('lene');
  await lene.openDossier(key, '#timing');
  const remove = lene.section('timing').getByRole('button', { name: /Fjern: Alarmer på gangen/ });
  await remove.waitFor();
  await send('PUT', `${at}/lessons/${made.key}`, { version: 1, fields: { previous: 'Alarmer på gangen', evaluatedOn: day(-9) } });
  await remove.click();
  await lene.section('timing').getByRole('button', { name: /^Ja/ }).click();
  await lene.section('timing').getByRole('alert').waitFor();
  assert.equal((await send('GET', `${at}/lessons/${made.key}`)).version, 2, 'nothing was lost');
  await lene.close();
});

test('a stranger to the project finds no dossier', async () => {
  const gustav = await here.person('gustav');
  const response = await gustav.page.goto(`${here.url}/plugins/servlet/klar/dossier/${await medicine('lene')}`);
  assert.equal(response.status(), 404);
  assert.doesNotMatch(await gustav.page.locator('body').innerText(), /medicin/i);
  await gustav.close();
});

for (const [user, language] of [['lene', 'da'], ['anna', 'en']]) {
  test(`the dossier with a form open has no accessibility fault (${language}, wide and narrow)`, async () => {
    const key = await medicine(user);
    for (const viewport of [WIDE, PHONE]) {
      const person = await here.person(user, { viewport });
      await person.openDossier(key, user === 'lene' ? '#open=goals/only/goals' : '#involvement');
      await (user === 'lene' ? person.form : person.section('involvement')).first().waitFor();
      await accessible(person.page);
      await fits(person.page);
      await person.close();
    }
  });
}

test('what a gate asks is tried on the implementations before it is saved, and a fault is shown where it stands', async () => {
  const dorthe = await here.person('dorthe');
  await dorthe.page.goto(`${here.url}/plugins/servlet/klar/settings`);
  const gate = dorthe.page.locator('[data-klar-key="rollout"]');
  await gate.getByRole('button', { name: 'Redigér Udrulning' }).click();
  const form = gate.locator('form');
  const goals = form.locator('.klar-item').filter({ has: dorthe.page.locator('option[value="GOALS"]:checked') });
  await goals.getByLabel('På standardsporet').selectOption('MUST');
  await form.getByRole('button', { name: 'Prøv det først' }).click();
  await form.getByText(/^Prøvet på \d+ implementeringer.*Der er ikke gemt noget endnu/).waitFor();
  await goals.getByLabel('På det fulde spor').selectOption('OFF');
  await form.getByRole('button', { name: 'Prøv det først' }).click();
  await form.getByText('Det fulde spor kan ikke kræve mindre end standardsporet.').first().waitFor();
  await accessible(dorthe.page);
  assert.equal((await here.as('dorthe')('GET', '/rest/klar/1/gate-policies/rollout')).version, 0);
  assert.deepEqual(dorthe.faults, []);
  await dorthe.close();
});

test('the settings page has no accessibility fault, wide and narrow', async () => {
  for (const viewport of [WIDE, PHONE]) {
    const dorthe = await here.person('dorthe', { viewport });
    await dorthe.page.goto(`${here.url}/plugins/servlet/klar/settings`);
    await dorthe.page.locator('#klar-settings').waitFor();
    await accessible(dorthe.page);
    await dorthe.close();
  }
});
