// Out of Klar and into another: chosen, shown, done; and what others can learn, seen before it leaves. In both languages.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { PHONE, accessible, fits } from './support/axe.mjs';
import { stage } from './support/stage.mjs';

const here = stage();
const EXCHANGE = '/plugins/servlet/klar/exchange';
const LEARNING = '/plugins/servlet/klar/learning';

async function at(name, path, options) {
  const person = await here.person(name, options);
  await person.page.goto(`${here.url}${path}`);
  return person;
}

/** The document as this person is given it. */
async function taken(page, path) {
  return page.evaluate(async address => (await fetch(address)).text(), `${here.url}${path}`);
}

function file(text) {
  return { name: 'klar.json', mimeType: 'application/json', buffer: Buffer.from(text) };
}

test('what another Klar wrote is shown before anything is saved, and who is unknown is asked for', async () => {
  const dorthe = await at('dorthe', EXCHANGE);
  const page = dorthe.page;
  await page.getByRole('heading', { level: 1, name: 'Ud af Klar, og ind i et andet' }).waitFor();
  await accessible(page);
  const document = JSON.parse(await taken(page, '/rest/klar/1/exchange'));
  const first = document.implementations.find(part => part.issue === 'AELD-1');
  const text = JSON.stringify({ ...document, implementations: [{ ...first, issue: 'GAMMEL-1' }] }).replaceAll('"lene"', '"lene.gammel"');

  await page.getByLabel(/^Dokument fra et andet Klar/).setInputFiles(file(text));
  await page.getByRole('button', { name: 'Vis, hvad der ville ske' }).click();
  await page.getByText('Her er intet at tage ind.', { exact: false }).waitFor();
  await page.getByText('Her er ingen sag GAMMEL-1, som du må se.', { exact: false }).waitFor();
  await accessible(page);
  await page.getByLabel('Sagen her, som GAMMEL-1 hører til').fill('AELD-1');
  await page.getByRole('button', { name: 'Vis, hvad der ville ske' }).click();
  await page.getByRole('heading', { name: 'GAMMEL-1 ind i AELD-1' }).waitFor();
  await page.locator('details summary').last().click();
  await page.getByText('Du må ikke registrere det på implementeringen.').first().waitFor();
  await accessible(page);
  await fits(page);
  assert.equal(await page.getByRole('button', { name: 'Tag det ind' }).count(), 0, 'there is nothing to take in');
  assert.deepEqual(dorthe.faults, []);
  await dorthe.close();
});

test('who administers Klar and may record there takes a document in, and the issue says so', async () => {
  const send = here.as('dorthe');
  const { key } = await send('POST', '/rest/api/2/issue',
    { fields: { project: { key: 'KULT' }, issuetype: { name: 'Implementering' }, summary: 'Selvbetjening i svømmehallen' } });
  const dorthe = await here.person('dorthe');
  const page = dorthe.page;
  await dorthe.openIssue(key);
  await dorthe.panel.getByText('Ikke klar endnu').waitFor();
  const missing = dorthe.panel.locator('.klar-criteria a[href*="#open="]');
  const before = await missing.count();
  await page.goto(`${here.url}${EXCHANGE}`);
  const document = JSON.parse(await taken(page, '/rest/klar/1/exchange'));
  const first = document.implementations.find(part => part.issue === 'AELD-1');
  await page.getByLabel(/^Dokument fra et andet Klar/).setInputFiles(file(JSON.stringify({ ...document, municipality: undefined, implementations: [{ ...first, issue: 'GAMMEL-1' }] })));
  await page.getByRole('button', { name: 'Vis, hvad der ville ske' }).click();
  await page.getByLabel('Sagen her, som GAMMEL-1 hører til').fill(key);
  await page.getByRole('button', { name: 'Vis, hvad der ville ske' }).click();
  await page.getByRole('heading', { name: `GAMMEL-1 ind i ${key}` }).waitFor();
  assert.deepEqual((await send('GET', `/rest/klar/1/implementations/${key}/exchange`)).implementations[0].records, {}, 'a preview saves nothing');
  await accessible(page);
  await page.getByRole('button', { name: 'Tag det ind' }).click();
  await page.getByText(/^Taget ind. Oprettede registreringer: \d{2}/).first().waitFor();
  await accessible(page);
  assert.equal(await page.getByRole('button', { name: 'Tag det ind' }).count(), 0);
  await dorthe.openIssue(key);
  await dorthe.panel.locator('h3').first().waitFor();
  const after = await missing.count();
  assert.ok(after < before, `the panel asks for ${after} things, and asked for ${before} before`);
  await dorthe.openDossier(key, '#pilots');
  const title = first.records.pilots[0].fields.title;
  await dorthe.section('pilots').getByText(title, { exact: false }).first().waitFor();
  assert.deepEqual(dorthe.faults, []);
  await dorthe.close();
});

test('nonsense is answered in words, in English too and on a narrow window', async () => {
  const anna = await at('anna', EXCHANGE, { viewport: PHONE });
  const page = anna.page;
  await page.getByRole('heading', { level: 1, name: 'Out of Klar, and into another' }).waitFor();
  await page.getByRole('button', { name: 'Show what would happen' }).click();
  await page.getByText('Choose a document first.').waitFor();
  for (const [text, words] of [['{"format": "klar-exch', 'This is not a whole JSON document.'], ['{"format": "klar-exchange", "version": 7, "implementations": []}', 'and this is version 7'],
    ['[]', 'document:'], ['{}', 'not a document that another Klar wrote']]) {
    await page.getByLabel(/^Document from another Klar/).setInputFiles(file(text));
    await page.getByRole('button', { name: 'Show what would happen' }).click();
    await page.getByText(words, { exact: false }).waitFor();
  }
  await accessible(page);
  await fits(page);
  await anna.close();
});

test('what others can learn is shown to the last character and downloaded as it was shown', async () => {
  for (const [name, heading, download] of [['dorthe', 'Det, andre kommuner kan lære', 'Hent præcis det her'], ['anna', 'What other municipalities can learn', 'Download exactly this']]) {
    const person = await at(name, LEARNING);
    const page = person.page;
    await page.getByRole('heading', { level: 1, name: heading }).waitFor();
    await accessible(page);
    await fits(page);
    if (name === 'dorthe') {
      const sha256 = await page.locator('#klar-learning-sha256').textContent();
      const shown = await page.locator('#klar-learning-raw').textContent();
      assert.equal(createHash('sha256').update(shown).digest('hex'), sha256);
      assert.doesNotMatch(shown, /AELD|SKOLE|TEKN|Ældre|lene|karin/);
      const [saved] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: download }).click()]);
      assert.equal(saved.suggestedFilename(), `klar-learning-${sha256}.json`);
      await page.locator('details summary').click();
      await accessible(page);
    }
    assert.deepEqual(person.faults, []);
    await person.close();
  }
});

test('a dossier is downloaded from its page by whoever may see it, and everything by nobody else', async () => {
  const frida = await here.person('frida');
  await frida.openDossier('AELD-1');
  const [saved] = await Promise.all([frida.page.waitForEvent('download'), frida.page.getByRole('link', { name: 'Hent som JSON' }).click()]);
  assert.equal(saved.suggestedFilename(), 'AELD-1-klar.json');
  for (const path of [EXCHANGE, LEARNING]) {
    assert.equal((await frida.page.goto(`${here.url}${path}`)).status(), 403);
  }
  await frida.close();
});
