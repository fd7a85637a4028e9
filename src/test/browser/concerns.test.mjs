// An employee says something on a phone, openly and in confidence, and follows what becomes of it; a representative hears it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PHONE, WIDE, accessible, fits } from './support/axe.mjs';
import { stage } from './support/stage.mjs';

const here = stage();

/** An implementation in elder care that Tina is elected for. */
async function implementation(summary) {
  const send = here.as('ole');
  const { key } = await send('POST', '/rest/api/2/issue',
    { fields: { project: { key: 'AELD' }, issuetype: { name: 'Implementering' }, summary } });
  const tina = (await here.as('tina')('GET', '/rest/api/2/myself')).key;
  await send('POST', `/rest/klar/1/implementations/${key}/representatives`, { fields: { person: tina, function: 'SHOP_STEWARD' } });
  return key;
}

async function bo(key) {
  const person = await here.person('bo', { viewport: PHONE });
  await person.openConcerns(key);
  return person;
}

async function say(person, text, openness) {
  const form = person.concerns.locator('[data-klar-concern-form]');
  await form.getByText('Bekymring', { exact: true }).click();
  await form.getByLabel('Hvad vil du sige?').fill(text);
  await form.getByText(openness, { exact: true }).click();
  await form.getByRole('button', { name: 'Send' }).click();
}

test('a concern without a name is followed by its code to the answer, and taken back', async () => {
  const key = await implementation('Elektroniske låse');
  const text = 'Jeg er bange for at stå udenfor om natten.';
  const employee = await bo(key);
  await say(employee, text, 'Uden mit navn');
  const shown = employee.concerns.locator('[data-klar-code] output:not(:empty)');
  await shown.waitFor();
  const code = await shown.innerText();
  assert.match(code, /^[0-9A-Z-]{16,}$/);

  const tina = await here.person('tina');
  await tina.openConcerns(key);
  await tina.concerns.getByRole('button', { name: 'Åbn postkassen' }).click();
  const letter = tina.concerns.locator('[data-klar-letters] li', { hasText: text });
  await letter.waitFor();
  assert.doesNotMatch(await letter.innerText(), /Bo Dam/);
  await letter.getByRole('button', { name: 'Svar' }).click();
  await letter.getByLabel(/^Det kom der ud af det/).selectOption({ label: 'Noget blev ændret' });
  await letter.getByRole('textbox', { name: /^Svar/ }).fill('Der er en nøgle i boksen.');
  await letter.getByRole('button', { name: 'Gem', exact: true }).click();
  await tina.concerns.locator('.klar-news', { hasText: 'Gemt.' }).waitFor();

  await employee.openConcerns(key);
  assert.doesNotMatch(await employee.concerns.innerText(), /stå udenfor/, 'nobody reads one alone');
  await employee.concerns.getByRole('textbox', { name: 'Kode' }).fill(code.toLowerCase());
  await employee.concerns.getByRole('button', { name: 'Vis' }).click();
  const followed = employee.concerns.locator('[data-klar-followed]');
  await followed.getByText('Der er en nøgle i boksen.').waitFor();
  await followed.getByText('Tina Sørensen').waitFor();
  await accessible(employee.page);

  await followed.getByLabel('Vil du tilføje noget?').fill('Tak. Boksen er frosset til.');
  await followed.getByRole('button', { name: 'Tilføj' }).click();
  await followed.getByText('Tak. Boksen er frosset til.').first().waitFor();
  await followed.getByRole('button', { name: 'Tag det tilbage' }).click();
  await followed.getByRole('button', { name: 'Ja, tag det tilbage' }).click();
  await employee.concerns.getByText('Det er taget tilbage.').waitFor();
  assert.deepEqual([...employee.faults, ...tina.faults], []);
  await employee.close();
  await tina.close();
});

test('a concern with a name is there for all, and a colleague adds to it', async () => {
  const key = await implementation('Digitale bleer');
  const employee = await bo(key);
  await say(employee, 'Hvem ser, når den slår fra?', 'Til alle, med mit navn');
  await employee.concerns.getByText('Tak. Det er modtaget.').waitFor();
  const said = employee.concerns.locator('.klar-said li', { hasText: 'Hvem ser, når den slår fra?' });
  assert.match(await said.innerText(), /Bo Dam/);

  const mads = await here.person('mads', { viewport: PHONE });
  await mads.openConcerns(key);
  await mads.concerns.getByRole('button', { name: 'Skriv en bemærkning' }).click();
  await mads.concerns.getByLabel('Din bemærkning, med dit navn').fill('Det spørger de også om i Syd.');
  await mads.concerns.getByRole('button', { name: 'Gem', exact: true }).click();
  await mads.concerns.locator('.klar-said', { hasText: 'Det spørger de også om i Syd.' }).waitFor();
  assert.deepEqual([...employee.faults, ...mads.faults], []);
  await employee.close();
  await mads.close();
});

test('what cannot be sent says why beside the field, and what was typed stays', async () => {
  const key = await implementation('Robotstøvsugere');
  const employee = await bo(key);
  const form = employee.concerns.locator('[data-klar-concern-form]');
  await form.getByLabel('Har du en idé?').fill('<b>En pause</b>');
  await form.getByRole('button', { name: 'Send' }).click();
  await form.getByText('Vælg, hvem der må vide det.').waitFor();
  await form.getByText('Uden mit navn', { exact: true }).click();
  await form.getByRole('button', { name: 'Send' }).click();
  await form.locator('[data-klar-field=text] .error:visible').waitFor();
  await form.locator('[data-klar-field=nature] .error:visible').waitFor();
  assert.equal(await form.getByLabel('Har du en idé?').inputValue(), '<b>En pause</b>');
  await accessible(employee.page);
  await employee.concerns.getByRole('textbox', { name: 'Kode' }).fill('0000-0000-0000-0000');
  await employee.concerns.getByRole('button', { name: 'Vis' }).click();
  await employee.concerns.locator('[data-klar-follow-form] .error:visible').waitFor();
  assert.deepEqual(employee.faults, []);
  await employee.close();
});

for (const [user, language] of [['tina', 'da'], ['anna', 'en']]) {
  test(`the page on which employees speak has no accessibility fault (${language}, wide and narrow)`, async () => {
    const found = await here.as(user)('GET', '/rest/api/2/search?jql=project%3DAELD+ORDER+BY+key&fields=summary');
    for (const viewport of [WIDE, PHONE]) {
      const person = await here.person(user, { viewport });
      await person.openConcerns(found.issues[0].key);
      await person.concerns.waitFor();
      await accessible(person.page);
      await fits(person.page);
      await person.close();
    }
  });
}
