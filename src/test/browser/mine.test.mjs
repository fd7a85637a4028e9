// A person's own page, with the keyboard, in both languages: how often they are told, and their calendar address.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PHONE, WIDE, accessible, fits } from './support/axe.mjs';
import { stage } from './support/stage.mjs';

const here = stage();
const PAGE = '/plugins/servlet/klar/mine';

test('from the user menu to an address that a calendar program reads, and back to none', async () => {
  const lene = await here.person('lene');
  await lene.logInByForm('lene');
  const page = lene.page;
  await page.locator('#header-details-user-fullname').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Mit Klar' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Mit Klar', level: 1 }).waitFor();
  await accessible(page);

  await page.getByRole('button', { name: /^Lav en/ }).focus();
  await page.keyboard.press('Enter');
  const field = page.getByLabel('Din adresse', { exact: true });
  await field.waitFor();
  assert.ok(await field.evaluate(element => element === document.activeElement), 'the address can be copied at once');
  const address = await field.inputValue();
  await accessible(page);

  const calendar = await fetch(address);
  assert.equal(calendar.status, 200);
  assert.match(await calendar.text(), /^BEGIN:VCALENDAR\r\n/);

  await page.goto(here.url + PAGE);
  assert.equal(await page.getByLabel('Din adresse', { exact: true }).count(), 0, 'it is not shown again');
  await page.getByRole('button', { name: 'Træk den tilbage' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('Adressen er trukket tilbage.').waitFor();
  assert.equal((await fetch(address)).status, 404);
  assert.deepEqual(lene.faults, []);
  await lene.close();
});

test('how often is chosen with the arrow keys and stays', async () => {
  const lene = await here.person('lene');
  const page = lene.page;
  await page.goto(here.url + PAGE);
  await page.getByRole('radio', { name: 'Aldrig' }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.getByRole('button', { name: 'Gem', exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('status').getByText('Gemt.').waitFor();
  assert.ok(await page.getByRole('radio', { name: 'Hver arbejdsdag' }).isChecked());
  await lene.close();
});

test('in English, on a phone too, and from the portfolio', async () => {
  for (const viewport of [WIDE, PHONE]) {
    const anna = await here.person('anna', { viewport });
    await anna.page.goto(`${here.url}/plugins/servlet/klar/portfolio`);
    await anna.page.getByRole('link', { name: 'My Klar: calendar and mail' }).click();
    await anna.page.getByRole('heading', { name: 'My Klar', level: 1 }).waitFor();
    assert.ok(await anna.page.getByRole('radio', { name: 'Never' }).isChecked());
    await fits(anna.page);
    await accessible(anna.page);
    await anna.page.getByRole('button', { name: /^Make/ }).click();
    await anna.page.getByLabel('Your address', { exact: true }).waitFor();
    await fits(anna.page);
    await accessible(anna.page);
    await anna.close();
  }
});
