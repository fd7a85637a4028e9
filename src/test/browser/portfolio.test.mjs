// The digitalisation department looks across all implementations, with the keyboard, in Danish; takes them along as CSV.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { PHONE, WIDE, accessible, fits } from './support/axe.mjs';
import { stage } from './support/stage.mjs';

const here = stage();
const PAGE = '/plugins/servlet/klar/portfolio';

test('those that miss a MED meeting are found, and what was chosen stands in the address', async () => {
  const dorthe = await here.person('dorthe');
  await dorthe.logInByForm('dorthe');
  const page = dorthe.page;
  await page.getByRole('link', { name: 'Implementeringer' }).click();
  await page.getByRole('heading', { name: 'Implementeringer', level: 1 }).waitFor();
  await accessible(page);

  await page.getByLabel('Drøftelse i MED').focus();
  await page.keyboard.type('Når');
  await page.getByRole('button', { name: 'Vis', exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('1–2 af 2').waitFor();
  assert.match(page.url(), /med=too-late/);
  await page.getByRole('link', { name: 'Beslutning planlagt' }).click();
  await page.locator('th[aria-sort=ascending]').waitFor();
  assert.match(page.url(), /med=too-late.*sort=decision/);
  assert.deepEqual(await page.locator('tbody td:first-child').allInnerTexts(), ['SKOLE-1', 'TEKN-4']);
  await accessible(page);

  await page.getByRole('link', { name: 'SKOLE-1' }).click();
  await page.waitForURL(/klar\/dossier\/SKOLE-1/);
  await dorthe.close();
});

for (const [user, words] of [['dorthe', { project: 'Projekt', show: 'Vis', head: 'Implementering', axes: 'Teknologi og organisation', changes: 'Ændringer i enhederne', later: 'Senere', all: '5 implementeringer' }],
  ['anna', { project: 'Project', show: 'Show', head: 'Implementation', axes: 'Technology and organisation', changes: 'Changes in the units', later: 'Later', all: '5 implementations' }]]) {
  test(`by keys alone the focus stays where something was done, and is seen (${user})`, async () => {
    const person = await here.person(user);
    const page = person.page;
    const focused = () => page.evaluate(() => {
      const { outlineStyle, boxShadow } = getComputedStyle(document.activeElement);
      return { id: document.activeElement.id, text: document.activeElement.textContent, seen: outlineStyle !== 'none' || boxShadow !== 'none' };
    });
    const press = async (target, address) => {
      await target.focus();
      await Promise.all([page.waitForURL(address), page.keyboard.press('Enter')]);
      await page.waitForFunction(() => document.activeElement !== document.body);
      assert.ok((await focused()).seen);
    };
    await page.goto(`${here.url}${PAGE}`);
    await page.getByLabel(words.project, { exact: true }).focus();
    await page.keyboard.press('ArrowDown');
    await press(page.getByRole('button', { name: words.show, exact: true }), /project=AELD/);
    assert.match((await focused()).text, /^1–5 (af|of) 5/);
    await press(page.getByRole('columnheader', { name: words.head, exact: true }).getByRole('link'), /sort=title/);
    assert.equal((await focused()).text, words.head);
    assert.match(await page.evaluate(() => getComputedStyle(document.activeElement, '::after').content), /↑/);
    await press(page.getByRole('link', { name: words.axes }), /view=axes/);
    assert.equal((await focused()).text, words.axes);
    await page.getByText(words.all, { exact: false }).waitFor();
    await accessible(page);
    await press(page.getByRole('link', { name: words.changes }), /view=changes/);
    await press(page.getByRole('link', { name: words.later }), /from=20/);
    assert.equal((await focused()).id, 'klar-months');
    await accessible(page);
    assert.deepEqual(person.faults, []);
    await person.close();
  });
}

test('technology and organisation stand apart, and a number leads to its implementations', async () => {
  const dorthe = await here.person('dorthe');
  const page = dorthe.page;
  await page.goto(`${here.url}${PAGE}`);
  await page.getByRole('link', { name: 'Teknologi og organisation' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('rowheader', { name: 'Blokeret' }).waitFor();
  await accessible(page);
  const cell = page.getByRole('row', { name: /Blokeret/ }).getByRole('link').first();
  const number = await cell.innerText();
  await cell.click();
  await page.getByText(`1–${number} af ${number}`).waitFor();
  assert.match(page.url(), /state=blocked&technology=/);
  await dorthe.close();
});

test('where changes meet in a unit is seen by who looks across, on a phone too', async () => {
  for (const viewport of [WIDE, PHONE]) {
    const dorthe = await here.person('dorthe', { viewport });
    await dorthe.page.goto(`${here.url}${PAGE}?view=changes`);
    const first = dorthe.page.locator('.klar-changes tbody tr').first();
    await first.getByText('Flere på én gang').first().waitFor();
    await fits(dorthe.page);
    await accessible(dorthe.page);
    await dorthe.page.getByRole('link', { name: 'Senere' }).click();
    await dorthe.page.waitForURL(/from=20\d\d-\d\d/);
    await dorthe.close();
  }
});

test('a project has its own page in the sidebar', async () => {
  const lene = await here.person('lene');
  await lene.page.goto(`${here.url}/projects/AELD`);
  await lene.page.locator('#sidebar').getByRole('link', { name: 'Implementeringer' }).click();
  await lene.page.locator('#klar-project').getByRole('link', { name: 'AELD-1', exact: true }).waitFor();
  assert.equal(await lene.page.locator('#sidebar [aria-current=page]').innerText(), 'Implementeringer');
  await accessible(lene.page);
  assert.equal(await lene.page.locator('#klar-project tbody').getByText(/^(TEKN|SKOLE|KULT)-/).count(), 0);
  await lene.page.getByRole('link', { name: 'Vælg, sortér og saml' }).click();
  await lene.page.waitForURL(/portfolio\?project=AELD/);
  await lene.close();
});

test('the spreadsheet is the table, whatever the page', async () => {
  const dorthe = await here.person('dorthe');
  await dorthe.page.goto(`${here.url}${PAGE}?med=too-late`);
  const [download] = await Promise.all([dorthe.page.waitForEvent('download'), dorthe.page.getByRole('link', { name: /CSV/ }).click()]);
  const text = await readFile(await download.path(), 'utf8');
  assert.equal(text.charCodeAt(0), 0xfeff);
  assert.equal(text.trim().split('\r\n').length, 3);
  assert.match(text, /Nøgle;Implementering;/);
  await dorthe.close();
});

test('the page fits a wide window and a narrow one', async () => {
  for (const viewport of [WIDE, PHONE]) {
    const dorthe = await here.person('dorthe', { viewport });
    await dorthe.page.goto(`${here.url}${PAGE}?group=unit`);
    await fits(dorthe.page);
    await accessible(dorthe.page);
    await dorthe.close();
  }
});

test('who sees nothing is told so, and a stranger is sent to the login', async () => {
  const gustav = await here.person('gustav');
  await gustav.page.goto(`${here.url}${PAGE}`);
  await gustav.page.getByText(/Ingen implementering passer|No implementation fits/).waitFor();
  await gustav.close();
  const answer = await fetch(`${here.url}${PAGE}`, { redirect: 'manual' });
  assert.equal(answer.status, 302);
});
