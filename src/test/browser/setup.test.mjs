// Jira's administrator sets up a project from nothing, in Danish, with the keyboard alone.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PHONE, WIDE, accessible, fits } from './support/axe.mjs';
import { stage } from './support/stage.mjs';

const here = stage();
const PAGE = '/plugins/servlet/klar/set-up';

test('a project is shown, made and there', async () => {
  const anna = await here.person('anna');
  const page = anna.page;
  await page.goto(`${here.url}${PAGE}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await accessible(page);
  await page.getByLabel(/^(Name|Navn)$/).focus();
  await page.keyboard.type('Velfærdsteknologi');
  await page.keyboard.press('Tab');
  await page.keyboard.type('velf');
  await page.keyboard.press('Enter');
  await page.locator('#klar-plan').waitFor();
  await page.getByText('Velfærdsteknologi (VELF)').waitFor();
  await accessible(page);

  await page.locator('button[type=submit].aui-button-primary').last().focus();
  await page.keyboard.press('Enter');
  await page.locator('.aui-message-success').waitFor();
  assert.equal(await page.locator('.klar-step-missing').count(), 0);
  await accessible(page);
  await page.goto(`${here.url}/projects/VELF`);
  await page.getByText('Velfærdsteknologi').first().waitFor();
  await anna.close();
});

test('nonsense is answered in words, on a wide window and a narrow one', async () => {
  for (const viewport of [WIDE, PHONE]) {
    const anna = await here.person('anna', { viewport });
    await anna.page.goto(`${here.url}${PAGE}`);
    await fits(anna.page);
    await anna.page.goto(`${here.url}${PAGE}?project=%3Cb%3E&name=Nyt`);
    await anna.page.locator('.klar-step-blocked').waitFor();
    assert.equal(await anna.page.locator('button.aui-button-primary[type=submit]').count(), 0);
    await fits(anna.page);
    await accessible(anna.page);
    await anna.close();
  }
});
