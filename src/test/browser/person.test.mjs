// A change leader takes an implementation from "nothing is there" to its rollout, in Danish, at the browser.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PHONE, WIDE, accessible, fits } from './support/axe.mjs';
import { day, fillAll, pilot, site } from './support/dossier.mjs';
import { stage } from './support/stage.mjs';

const here = stage();

async function inPilot(user, project, summary) {
  const send = here.as(user);
  const { key } = await send('POST', '/rest/api/2/issue',
    { fields: { project: { key: project }, issuetype: { name: 'Implementering' }, summary } });
  const { transitions } = await send('GET', `/rest/api/2/issue/${key}/transitions`);
  await send('POST', `/rest/api/2/issue/${key}/transitions`,
    { transition: { id: transitions.find(each => each.name === 'Start pilottest').id } });
  return { key, send, at: `/rest/klar/1/implementations/${key}` };
}

test('the panel says first what is missing, and each line opens the form that mends it', async () => {
  const { key } = await inPilot('karin', 'TEKN', 'Droner over havnen');
  const karin = await here.person('karin');
  await karin.openIssue(key);
  await karin.panel.getByText('Ikke klar endnu').waitFor();
  assert.match(await karin.panel.locator('h3').first().innerText(), /Port/);

  await karin.panel.locator('.klar-criteria a[href*="#open=roles/"]').first().click();
  await karin.form.waitFor();
  await karin.field('Rolle').selectOption({ label: 'Forandringsejer' });
  await karin.save();
  await karin.form.locator('.error:visible').first().waitFor();
  assert.equal(await karin.field('Rolle').inputValue(), 'OWNER', 'what was typed is kept');
  assert.deepEqual(karin.faults, []);
  await karin.close();
});

test('the transition to rollout is refused with all that is missing, in the language of the reader', async () => {
  const { key } = await inPilot('karin', 'TEKN', 'Sensorer i skraldespande');
  const karin = await here.person('karin');
  await karin.openIssue(key);
  await karin.transition('Til udrulning');
  const errors = karin.page.getByRole('alert');
  await errors.getByText(/forandringsejer/i).first().waitFor();
  const page = await errors.innerText();
  for (const word of ['forandringsejer', 'pilottest', 'MED', 'gevinst', 'besluttet']) {
    assert.match(page, new RegExp(word, 'i'), word);
  }
  assert.deepEqual(karin.faults, []);
  await karin.close();
});

test('of a long history what is older is a click away, and narrowing reaches all of it', async () => {
  const { key, send, at } = await inPilot('karin', 'TEKN', 'Lyssignaler');
  const group = await send('POST', `${at}/target-groups`, { fields: { unit: 'Øst', profession: 'Gartnere', headcount: 20 } });
  for (let version = 1; version <= 52; version++) {
    await send('PUT', `${at}/target-groups/${group.key}`, { version, fields: { unit: 'Øst', profession: 'Gartnere', headcount: 20 + version } });
  }
  const karin = await here.person('karin');
  await karin.openIssue(key);
  await karin.page.locator('#issue-tabs a', { hasText: 'Klar' }).click();
  const history = karin.page.locator('.klar-history');
  await history.getByText(/^50 af \d\d ændringer$/).waitFor();
  await accessible(karin.page);
  await history.getByRole('button', { name: 'Vis ældre' }).click();
  await history.getByText(/^5\d ændringer$/).waitFor();
  assert.equal(await history.getByRole('button', { name: 'Vis ældre' }).count(), 0);
  await accessible(karin.page);
  assert.deepEqual(karin.faults, []);
  await karin.close();
});

test('a pilot in easy places alone holds the rollout back by PR4 until a typical and a hard place are added', async () => {
  const { key, send, at } = await inPilot('karin', 'TEKN', 'Saltspredere med kort');
  const me = (await send('GET', '/rest/api/2/myself')).key;
  for (const unit of ['Øst', 'Vest']) {
    await send('POST', `${at}/target-groups`, { fields: { unit, profession: 'Gartnere', headcount: 20, technicalEnvironment: 'Telefon' } });
  }
  await send('POST', `${at}/pilots`, { fields: pilot(me, [site('Øst', 'EASIEST'), site('Vest', 'EASIEST')]) });
  const karin = await here.person('karin');
  await karin.openDossier(key, '#pilots');
  const line = { hasText: 'PR4' };
  await karin.section('pilots').locator('.klar-criteria .klar-lines li', line).first().getByRole('link').click();
  await karin.form.waitFor();
  const chances = karin.form.getByLabel('Chancer for succes her');
  await chances.nth(0).selectOption('TYPICAL');
  await chances.nth(1).selectOption('HARD');
  await karin.saveWell();
  assert.equal(await karin.section('pilots').locator('.klar-criteria .klar-lines li', line).count(), 0);
  await karin.close();
});

test('two people change the same record at once: the second is told, and loses nothing', async () => {
  const { key, send, at } = await inPilot('karin', 'TEKN', 'Digitale opslagstavler');
  const group = await send('POST', `${at}/target-groups`, { fields: { unit: 'Øst', profession: 'Gartnere', headcount: 20 } });
  const karin = await here.person('karin');
  await karin.openDossier(key, `#at=target-groups/${group.key}`);
  await karin.dossier.locator(`[data-klar-do="open"][data-klar-kind="target-groups"][data-klar-key="${group.key}"]`).click();
  await karin.field('Enhed').fill('Nord');
  await send('PUT', `${at}/target-groups/${group.key}`, { version: 1, fields: { unit: 'Vest', profession: 'Gartnere', headcount: 20 } });
  await karin.save();
  await karin.dossier.getByText('En anden har gemt imens').waitFor();
  const told = await karin.form.innerText();
  assert.match(told, /Øst/);
  assert.match(told, /Vest/);
  assert.equal(await karin.field('Enhed').inputValue(), 'Nord');
  await karin.saveWell();
  const saved = await send('GET', `${at}/target-groups/${group.key}`);
  assert.deepEqual([saved.fields.unit, saved.version], ['Nord', 3]);
  await karin.close();
});

test('with everything on record the gate awaits a decision, opens by it, and the history says what the rollout rested on', async () => {
  const { key, send, at } = await inPilot('karin', 'TEKN', 'Bænke med opladning');
  const me = (await send('GET', '/rest/api/2/myself')).key;
  const dorthe = (await here.as('dorthe')('GET', '/rest/api/2/myself')).key;
  await fillAll(send, at, me, dorthe);
  const karin = await here.person('karin');
  await karin.openIssue(key);
  await karin.panel.getByText('Venter på beslutning').waitFor();
  await karin.panel.locator('.klar-criteria a[href*="#open=decisions/"]').first().click();
  await karin.form.waitFor();
  await karin.field('Port').selectOption({ label: 'Udrulning' });
  await karin.field('Beslutning').selectOption({ label: 'Stop' });
  await karin.field('Besluttet den').fill(day(0));
  await karin.field('Begrundelse').fill('Pilottesten holdt.');
  await karin.field('Besluttet af').selectOption({ label: 'En person' });
  await karin.save();
  await karin.form.getByText('Skriv, hvad I har lært').first().waitFor();
  await karin.field('Beslutning').selectOption({ label: 'Gå videre' });
  await karin.saveWell();
  await karin.openIssue(key);
  await karin.panel.getByText('Intet holder den tilbage').waitFor();
  await karin.transition('Til udrulning');
  await karin.page.locator('#status-val', { hasText: 'Udrulning' }).waitFor();
  await karin.panel.getByText('Den er gået igennem').waitFor();
  await karin.page.locator('#issue-tabs a', { hasText: 'Klar' }).click();
  const passage = karin.page.locator('#issue_actions_container').getByText(/gik gennem »Udrulning«/i);
  await passage.waitFor();
  for (const summary of await karin.page.locator('#issue_actions_container details > summary').all()) {
    await summary.click();
  }
  const history = await karin.page.locator('#issue_actions_container').innerText();
  assert.match(history, /Pilottest »To gårde«, version 1/);
  assert.match(history, /Karin/);
  await karin.page.getByLabel('Hvad', { exact: true }).selectOption({ label: 'Pilottest' });
  await passage.waitFor({ state: 'detached' });
  await karin.page.getByText(/^(Én ændring|\d+ ændringer)$/).waitFor();
  await karin.page.getByLabel('Hvad', { exact: true }).selectOption({ label: 'Alle' });
  await passage.waitFor();

  await karin.openDossier(key, '#decisions');
  await karin.section('decisions').getByRole('link', { name: 'Faseovergangsrapport' }).click();
  await karin.page.getByText('Uændret siden passagen').waitFor();
  await karin.page.getByText('Pilottest: To gårde').waitFor();
  assert.match(await karin.page.locator('code').innerText(), /^[0-9a-f]{64}$/);
  for (const size of [WIDE, PHONE]) {
    await karin.page.setViewportSize(size);
    await accessible(karin.page);
    await fits(karin.page);
  }
  assert.deepEqual(karin.faults, []);
  await karin.close();
});

test('an elected representative reads everything and is offered no form', async () => {
  const tina = await here.person('tina');
  const found = await here.as('tina')('GET', '/rest/api/2/search?jql=project%3DAELD&fields=summary');
  await tina.openIssue(found.issues[0].key);
  await tina.panel.waitFor();
  assert.equal(await tina.panel.locator('a[href*="#open="]').count(), 0);
  await tina.openDossier(found.issues[0].key, '#pilots');
  await tina.section('pilots').waitFor();
  assert.equal(await tina.section('pilots').locator('[data-klar-do="open"], [data-klar-do="remove"]').count(), 0);
  await tina.close();
});

test('somebody without Browse finds no such issue', async () => {
  const found = await here.as('tina')('GET', '/rest/api/2/search?jql=project%3DAELD&fields=summary');
  const gustav = await here.person('gustav');
  await gustav.openIssue(found.issues[0].key);
  assert.equal(await gustav.panel.count(), 0);
  await gustav.close();
});

test('the dashboard item counts by state, and each number leads to exactly those issues', async () => {
  const dorthe = await here.person('dorthe');
  await dorthe.page.goto(`${here.url}/secure/Dashboard.jspa`);
  await dorthe.page.locator('#create-dashboard').click();
  await dorthe.page.locator('#portalPageName').fill('Digitalisering');
  await dorthe.page.locator('#new-dashboard button[type=submit]').click();
  await dorthe.page.locator('#add-gadget').click();
  await dorthe.page.locator('#dashboard-item-directory li', { hasText: 'port' }).getByRole('button').first().click();
  const item = dorthe.page.locator('.dashboard-item-frame').first();
  // An item that was never configured opens with its settings.
  await item.locator('form.klar-form').getByRole('button', { name: 'Gem', exact: true }).click();
  const link = item.locator('table a').first();
  await link.waitFor();
  const number = Number((await link.innerText()).trim());
  await link.click();
  await dorthe.page.waitForURL(/\/issues\//);
  const rows = await dorthe.page.locator('table tbody tr').count();
  assert.equal(rows, Math.min(number, 50));
  assert.deepEqual(dorthe.faults, []);
  await dorthe.close();
});

for (const [user, language] of [['lene', 'da'], ['anna', 'en']]) {
  test(`the issue page with its panel has no accessibility fault (${language}, wide and narrow)`, async () => {
    for (const viewport of [WIDE, PHONE]) {
      const person = await here.person(user, { viewport });
      const found = await here.as(user)('GET', '/rest/api/2/search?jql=project%3DAELD&fields=summary');
      await person.openIssue(found.issues[0].key);
      await person.panel.waitFor();
      await accessible(person.page);
      await fits(person.page);
      await person.close();
    }
  });
}
