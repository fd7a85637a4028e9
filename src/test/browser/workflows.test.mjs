// Jira's administrator takes Klar out of a workflow and puts the gate in again; who administers Klar alone looks.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PHONE, WIDE, accessible, fits } from './support/axe.mjs';
import { stage } from './support/stage.mjs';

const here = stage();
const PAGE = '/plugins/servlet/klar/workflows';
const FLOW = 'Implementering af ny teknologi';

/** At the page, in Danish. */
async function at(name, options) {
  const person = await here.person(name, options);
  await person.page.goto(`${here.url}${PAGE}`);
  const danish = person.page.locator('#choose-da');
  if (await person.page.locator('.klar-setup[lang=da]').count() === 0 && await danish.count() > 0) {
    await danish.evaluate(form => form.submit());
    await person.page.locator('.klar-setup[lang=da]').waitFor();
  }
  return person;
}

test('Klar is taken out of a workflow, and the gate put in again, each shown first', async () => {
  const anna = await at('anna');
  const page = anna.page;
  await page.getByText('Der er ikke fundet noget, der skal gøres noget ved.').waitFor();
  await accessible(page);

  await page.getByRole('checkbox', { name: FLOW }).check();
  await page.getByRole('button', { name: 'Vis, hvad der tages ud' }).click();
  await page.getByRole('heading', { name: 'Det bliver taget ud' }).waitFor();
  await accessible(page);
  await page.getByRole('button', { name: 'Tag Klar ud' }).click();
  await page.getByText('Klar er taget ud af de arbejdsgange, der kunne ændres.').waitFor();
  assert.equal(await page.getByRole('checkbox', { name: FLOW }).count(), 0);
  const finding = page.getByText(`Arbejdsgangen »${FLOW}« har ingen port`);
  await finding.waitFor();
  await accessible(page);

  await page.getByLabel('Overgang').selectOption({ label: 'Til udrulning (Pilottest → Udrulning)' });
  await page.getByRole('button', { name: 'Vis, hvad der ændres' }).click();
  await page.getByRole('heading', { name: `${FLOW}: Til udrulning (Pilottest → Udrulning)` }).waitFor();
  await accessible(page);
  await page.getByRole('button', { name: 'Sæt porten ind' }).click();
  await page.getByText('Porten er sat ind i arbejdsgangen.').waitFor();
  assert.equal(await finding.count(), 0);
  assert.deepEqual(anna.faults, []);
  await anna.close();
});

test('what cannot be changed is not offered to who administers Klar alone', async () => {
  const dorthe = await at('dorthe');
  await dorthe.page.getByText('Klar-port: Udrulning').first().waitFor();
  await dorthe.page.getByText('Kun Jira-administratorer kan ændre arbejdsgange.').waitFor();
  assert.equal(await dorthe.page.locator('.klar-setup [name=detach], .klar-setup [name=attach]').count(), 0);
  await accessible(dorthe.page);
  const asked = await dorthe.page.goto(`${here.url}${PAGE}?detach=live:${encodeURIComponent(FLOW)}`);
  assert.equal(asked.status(), 403);
  await dorthe.close();
});

test('others are refused, and strangers sent to the login', async () => {
  for (const name of ['lene', 'ole', 'gustav']) {
    const person = await here.person(name);
    const answer = await person.page.goto(`${here.url}${PAGE}`);
    assert.equal(answer.status(), 403, name);
    await person.page.getByText(/Det må kun de, der administrerer Klar|Only those who administer Klar/).waitFor();
    await person.close();
  }
  const answer = await fetch(`${here.url}${PAGE}`, { redirect: 'manual' });
  assert.equal(answer.status, 302);
  assert.match(answer.headers.get('location'), /login/);
});

test('the page fits a wide window and a narrow one', async () => {
  for (const viewport of [WIDE, PHONE]) {
    const anna = await at('anna', { viewport });
    await fits(anna.page);
    await anna.page.goto(`${here.url}${PAGE}?detach=live:${encodeURIComponent(FLOW)}`);
    await fits(anna.page);
    await accessible(anna.page);
    await anna.close();
  }
});
