// The department puts Klar's counts on a dashboard, chooses what to count by, and follows a number to its issues.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accessible } from './support/axe.mjs';
import { stage } from './support/stage.mjs';

const here = stage();

test('a dashboard shows what holds implementations back, and each number leads to those issues', async () => {
  const dorthe = await here.person('dorthe');
  const page = dorthe.page;
  await page.goto(`${here.url}/secure/Dashboard.jspa`);
  await page.getByRole('button', { name: 'Opret dashboard' }).click();
  await page.locator('[name=portalPageName]').fill('Digitalisering');
  await page.locator('[name=portalPageName]').press('Enter');
  await page.getByRole('heading', { name: 'Digitalisering', exact: true }).first().waitFor();

  await page.locator('#add-gadget').click();
  await page.getByRole('dialog').getByRole('button', { name: /Klar: implementeringer talt op/ }).click();
  await page.locator('.dashboard-item-configure').click();

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
