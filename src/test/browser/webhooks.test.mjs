// Who is told of gates that change: made, tried, mended and removed by somebody who administers Jira, in both languages.
import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import { after, before, test } from 'node:test';
import { PHONE, accessible, fits } from './support/axe.mjs';
import { stage } from './support/stage.mjs';

const here = stage();
const PAGE = '/plugins/servlet/klar/webhooks';
const received = [];
let answer = 204;
let address;
const receiver = createServer((request, response) => {
  const parts = [];
  request.on('data', part => parts.push(part)).on('end', () => {
    received.push({ headers: request.headers, body: Buffer.concat(parts) });
    response.writeHead(answer).end();
  });
});

before(() => new Promise(resolve => receiver.listen(0, '127.0.0.1', () => {
  address = `http://127.0.0.1:${receiver.address().port}/klar`;
  resolve();
})));
after(() => receiver.close());

/** Anna, who has given her password again as Jira asks for it. */
async function anna(options) {
  const person = await here.person('anna', options);
  await person.page.goto(`${here.url}${PAGE}`);
  if (await person.page.locator('[name=webSudoPassword]').count()) {
    await person.page.locator('[name=webSudoPassword]').fill('anna');
    await person.page.locator('[name=webSudoPassword]').press('Enter');
  }
  await person.page.locator('[data-klar-webhooks] button').first().waitFor();
  return person;
}

/** Speaks the language of whoever is on the page. */
async function speak(page, language) {
  await page.evaluate(() => document.querySelector('.klar-webhooks').lang).then(lang => assert.equal(lang, language));
}

test('from the administration to a receiver that knows a trial by its signature, and back to none', async () => {
  const person = await anna();
  const page = person.page;
  await speak(page, 'en');
  await page.getByRole('link', { name: 'Webhooks' }).first().waitFor();
  await page.getByText('There are no receivers yet.').waitFor();
  await accessible(page);

  await page.getByRole('button', { name: 'New receiver' }).focus();
  await page.keyboard.press('Enter');
  const field = page.getByLabel('Address', { exact: true });
  assert.ok(await field.evaluate(element => element === document.activeElement));
  for (const [nonsense, words] of [['hello', 'no address that Klar can send to'], [`https://anna:anna@x.dk/`, 'Leave out user name and password'],
    ['http://169.254.169.254/', 'or tick that you know'], [`https://x.dk/${'y'.repeat(450)}`, 'may have 400 characters at most']]) {
    await field.fill(nonsense);
    await page.keyboard.press('Enter');
    await page.getByText(words, { exact: false }).waitFor();
    assert.equal(await field.inputValue(), nonsense, 'what was typed is still there');
  }
  assert.equal(await field.getAttribute('aria-invalid'), 'true');
  await accessible(page);
  await field.fill('http://169.254.169.254/');
  await page.getByText('The address begins with http://', { exact: false }).click();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('leads to an address that Klar never sends anything to').waitFor();

  await field.fill(address);
  for (const gate of await page.locator('fieldset .checkbox input').all()) {
    await gate.press('Space');
  }
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Choose at least one gate').waitFor();
  await page.locator('fieldset .checkbox input').nth(1).press('Space');
  await page.getByRole('button', { name: 'Save' }).click();
  const secret = await page.getByLabel('Secret key', { exact: true }).inputValue();
  assert.match(secret, /^[\w-]{43}$/);
  await accessible(page);
  await fits(page);

  await page.getByRole('button', { name: /^Send a trial/ }).click();
  await page.getByText('The trial was sent. The receiver answered 204').waitFor();
  const trial = received.at(-1);
  assert.equal(trial.headers['x-klar-event'], 'trial');
  assert.equal(trial.headers['x-klar-signature'], 'sha256=' + createHmac('sha256', secret).update(trial.body).digest('hex'));
  assert.deepEqual(Object.keys(JSON.parse(trial.body)).sort(), ['delivery', 'event', 'time']);

  await page.reload();
  await page.getByRole('heading', { level: 2, name: address }).waitFor();
  assert.equal(await page.getByText(secret).count() + await page.getByLabel('Secret key', { exact: true }).count(), 0, 'it is not shown again');
  answer = 403;
  await page.getByRole('button', { name: /^Send a trial/ }).click();
  await page.getByRole('alert').getByText('The receiver answered 403: it was reached and does not want it.', { exact: false }).waitFor();
  await page.getByRole('button', { name: /^New secret key/ }).click();
  await page.getByRole('button', { name: 'Make a new one' }).click();
  await page.getByLabel('Secret key', { exact: true }).waitFor();
  assert.notEqual(await page.getByLabel('Secret key', { exact: true }).inputValue(), secret);
  await page.getByRole('button', { name: /^Remove/ }).click();
  await page.getByRole('alertdialog').waitFor();
  await accessible(page);
  await page.getByRole('button', { name: 'Remove it' }).click();
  await page.getByText('There are no receivers yet.').waitFor();
  assert.deepEqual(person.faults, []);
  await person.close();
});

test('in Danish, on a phone, what somebody else has changed meanwhile is not written over', async () => {
  const send = here.as('anna');
  await send('PUT', '/rest/api/2/mypreferences?key=jira.user.locale', 'da_DK');
  try {
    const made = await send('POST', '/rest/klar/1/settings/webhooks', { address: `${address}/en-meget-lang-adresse-som-ikke-kan-brydes-noget-sted`, unencrypted: true, gates: ['rollout'] });
    const person = await anna({ viewport: PHONE });
    const page = person.page;
    await speak(page, 'da');
    await page.getByText('Får besked om: Udrulning').waitFor();
    await fits(page);
    await accessible(page);
    answer = 500;
    await page.getByRole('button', { name: /^Send en prøve/ }).click();
    await page.getByRole('alert').getByText('Modtageren svarede 500: Der er noget galt hos den.', { exact: false }).waitFor();
    await page.getByRole('button', { name: /^Ret/ }).click();
    await send('POST', `/rest/klar/1/settings/webhooks/${made.key}/secret`, { version: 1 });
    await page.getByLabel('Adresse', { exact: true }).fill(`${address}/rettet`);
    await page.getByRole('button', { name: 'Gem' }).click();
    await page.getByText('En anden har ændret det først.', { exact: false }).waitFor();
    assert.equal(await page.getByLabel('Adresse', { exact: true }).inputValue(), `${address}/rettet`);
    await accessible(page);
    await fits(page);
    await page.getByRole('button', { name: 'Annullér' }).click();
    await page.getByRole('button', { name: /^Ret/ }).click();
    await page.getByLabel('Adresse', { exact: true }).fill(`${address}/rettet`);
    await page.getByText('Slået til').click();
    await page.getByRole('button', { name: 'Gem' }).click();
    await page.getByRole('heading', { level: 2, name: `${address}/rettet` }).waitFor();
    await page.getByText('Slået fra', { exact: true }).waitFor();
    await send('DELETE', `/rest/klar/1/settings/webhooks/${made.key}?version=3`);
    assert.deepEqual(person.faults, []);
    await person.close();
  } finally {
    await send('PUT', '/rest/api/2/mypreferences?key=jira.user.locale', 'en_US');
  }
});

test('who administers Klar alone is told whose it is', async () => {
  const dorthe = await here.person('dorthe');
  assert.equal((await dorthe.page.goto(`${here.url}${PAGE}`)).status(), 403);
  await dorthe.page.getByText('Kun de, der administrerer Jira', { exact: false }).waitFor();
  await accessible(dorthe.page);
  await dorthe.close();
});
