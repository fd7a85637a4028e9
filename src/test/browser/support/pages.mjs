// Every page of Klar's and every place in Jira where Klar stands, with somebody who may see it.
import assert from 'node:assert/strict';
import { setUp, shown } from './descriptor.mjs';

const SERVLET = '/plugins/servlet/klar';
const WORKFLOW = 'Implementering af ny teknologi';
const ROLES = shown.filter(module => module.type === 'customfield-type').map(module => module.name);
const IN_WORKFLOWS = shown.filter(module => module.type.startsWith('workflow-')).map(module => module.name);
const ITEMS = shown.filter(module => module.type === 'dashboard-item');

/** What no person looks at: a file for programs that keep a calendar. */
export const NO_PAGE = ['servlet calendar'];

/** What is to be known of the sample before its pages can be opened. */
export async function known(here) {
  const send = here.as('ole');
  const { issues } = await send('GET', '/rest/api/2/search?jql=project%3DAELD+ORDER+BY+key&fields=summary');
  const found = { issue: issues[0], dashboard: await dashboard(here) };
  for (const { key } of issues) {
    const passages = await send('GET', `/rest/klar/1/implementations/${key}/passages`);
    const { transitions } = await send('GET', `/rest/api/2/issue/${key}/transitions`);
    found.evidence ??= passages.entries.length ? `${key}/${passages.entries[0].key}` : undefined;
    found.transition ??= transitions.find(each => each.name === 'Til udrulning')?.id;
  }
  return found;
}

/** One with every item, each as it comes; that people can make one by hand is another test's to see. */
async function dashboard(here) {
  const dorthe = await here.person('dorthe');
  const { page } = dorthe;
  await page.goto(`${here.url}/secure/Dashboard.jspa`);
  const token = await page.locator('#atlassian-token').getAttribute('content');
  const send = async (action, form) => {
    const answer = await page.request.post(`${here.url}/secure/${action}.jspa`, { form: { atl_token: token, ...form } });
    assert.ok(answer.ok(), `${action} answers ${answer.status()}`);
    return answer.url();
  };
  const address = await send('AddPortalPage', { portalPageName: 'Alt' });
  for (const { key } of ITEMS) {
    await send('AddDashboardItem', { pageId: new URL(address).searchParams.get('selectPageId'), module: `dk.klar.jira:${key}` });
  }
  await page.goto(address);
  for (const itemId of await page.locator('.dashboard-item-frame').evaluateAll(all => all.map(each => each.dataset.itemId))) {
    await send('SaveDashboardItem', { itemId, preferences: JSON.stringify({ refresh: 'false' }) });
  }
  await dorthe.close();
  return address.slice(here.url.length);
}

/**
 * A page, as a sentence says it.
 *
 * @param shows what of the descriptor stands on it
 * @param who   opens it
 * @param at    its address, by what is known of the sample
 * @param seen  what is there once it is
 * @param then  what is done on it before it is looked at
 */
const page = (name, shows, who, at, seen, then = async () => {}) => ({ name, shows: [shows].flat(), who, at: typeof at === 'function' ? at : () => at, seen, then });
const dossier = more => found => `${SERVLET}/dossier/${found.issue.key}${more}`;
const portfolio = (name, asked, then) => page(`the portfolio${name}`, 'servlet portfolio', 'dorthe', `${SERVLET}/portfolio${asked}`, 'h1', then);
const inWorkflow = (action, more, found) => `/secure/admin/workflows/${action}.jspa?workflowMode=live&workflowName=${encodeURIComponent(WORKFLOW)}`
  + `&workflowTransition=${found.transition}${more}`;
const ACTIONS = { 'workflow-condition': 'Condition', 'workflow-validator': 'Validator', 'workflow-function': 'PostFunction' };

export const PAGES = [
  page('an issue with its panel', ['web-panel issue-panel', ...ROLES], 'lene', found => `/browse/${found.issue.key}`, '#klar-panel'),
  page('an issue\'s history in Klar', ['issue-tabpanel history', 'servlet history-pages'], 'lene', found => `/browse/${found.issue.key}`, '#klar-panel', history),
  page('the form of an issue', ROLES, 'lene', found => `/secure/EditIssue!default.jspa?id=${found.issue.id}`, '[id^=customfield_]'),
  page('a dossier, folded', 'servlet dossier', 'frida', dossier(''), '#klar-dossier'),
  page('a dossier with every section unfolded and a form of every kind', 'servlet dossier', 'ole', dossier(''), '#klar-dossier', openForms),
  page('a dossier for paper', 'servlet dossier', 'frida', dossier('?print=true'), '.klar-print'),
  page('a dossier that is not there', 'servlet dossier', 'frida', `${SERVLET}/dossier/NONE-1`, '.aui-message-error'),
  page('a section that is not there', 'servlet dossier', 'frida', dossier('?section=nothing'), '.aui-message-error'),
  page('what a passage rested on', 'servlet evidence', 'frida', found => `${SERVLET}/evidence/${found.evidence}`, 'code'),
  page('where employees speak', 'servlet concerns', 'tina', found => `${SERVLET}/concerns/${found.issue.key}`, '#klar-concerns', async open => {
    await open.locator('[data-klar-letterbox]').click();
    await open.locator('[data-klar-letters] > *').first().waitFor();
  }),
  page('a project\'s page', 'web-panel project-page', 'lene', '/projects/AELD?selectedItem=dk.klar.jira:project-page', '#klar-project'),
  portfolio('', '', async open => {
    const views = await open.locator('.klar-views a').evaluateAll(all => all.map(each => new URL(each.href).search));
    assert.deepEqual(views, ['', '?view=axes', '?view=changes'], 'each view has its line here');
  }),
  portfolio(' in groups', '?group=unit'),
  portfolio(' on two axes', '?view=axes'),
  portfolio('\'s changes', '?view=changes'),
  portfolio(' for paper', '?print=true&group=owner'),
  portfolio(' of nothing', '?q=nowhere'),
  portfolio(' of no project', '?project=NONE'),
  page('one\'s own', 'servlet mine', 'lene', `${SERVLET}/mine`, 'h1', async open => {
    await open.locator('form:has([value=make]) button').click();
    await open.locator('input[readonly]').waitFor();
  }),
  page('the settings', 'servlet settings', 'anna', `${SERVLET}/settings`, '.klar-settings h1', openSettings),
  page('the settings, to who may not', 'servlet settings', 'lene', `${SERVLET}/settings`, '.klar-settings .aui-message'),
  page('the workflows and their health', 'servlet workflows', 'anna', `${SERVLET}/workflows`, '.klar-setup'),
  page('what is taken out of the workflows', 'servlet workflows', 'anna', `${SERVLET}/workflows?detach=all`, '.klar-setup'),
  page('the setting up of a project', 'servlet set-up', 'anna', `${SERVLET}/set-up`, 'h1'),
  page('what is made for a project', 'servlet set-up', 'anna', `${SERVLET}/set-up?project=NYT&name=Nyt`, '#klar-plan'),
  page('the exchange', 'servlet exchange', 'dorthe', `${SERVLET}/exchange`, 'h1'),
  page('what others can learn', 'servlet learning', 'dorthe', `${SERVLET}/learning`, '#klar-learning-sha256', async open => {
    await open.locator('details summary').click();
  }),
  page('the webhooks', 'servlet webhooks', 'anna', `${SERVLET}/webhooks`, '[data-klar-webhooks] button', async open => {
    await open.locator('[data-klar-webhooks] button').first().click();
    await open.locator('[data-klar-webhooks] form').waitFor();
  }),
  page('a dashboard with every item', ITEMS.map(item => item.name), 'dorthe', found => found.dashboard, '.klar-dashboard .klar-sheet', itemsThere),
  page('a dashboard with every item being set up', ITEMS.map(item => item.name), 'dorthe', found => found.dashboard, '.klar-dashboard .klar-sheet', async open => {
    await itemsThere(open);
    await open.locator('.dashboard-item-configure').evaluateAll(all => all.forEach(each => each.click()));
    await open.locator('form.klar-form').nth(ITEMS.length - 1).waitFor();
  }),
  page('a transition that Klar stands on', IN_WORKFLOWS, 'anna', found => inWorkflow('ViewWorkflowTransition', '', found), 'h1'),
  ...setUp.map(({ type, key, name }) => page(`the setting of ${name}`, name, 'anna', found =>
    inWorkflow(`AddWorkflowTransition${ACTIONS[type]}Params`, `&pluginModuleKey=dk.klar.jira:${key}`, found), '#klar-gate'))
];

async function history(open) {
  await open.locator('#issue-tabs a', { hasText: 'Klar' }).click();
  await open.locator('.klar-history').waitFor();
  await open.locator('.klar-history details').evaluateAll(all => all.forEach(each => each.setAttribute('open', '')));
}

async function unfold(open) {
  await open.locator('.klar-part').evaluateAll(all => all.forEach(each => each.setAttribute('open', '')));
  await open.waitForFunction(() => [...document.querySelectorAll('.klar-part')].every(part => part.querySelector('[data-klar-body]')));
  await open.locator('[data-klar-body] details').evaluateAll(all => all.forEach(each => each.setAttribute('open', '')));
}

/** One after the other, as a person does, who cannot open two at once; and what one record was before. */
async function openForms(open) {
  await unfold(open);
  await open.locator('[data-klar-do=history]').first().click();
  await open.locator('.klar-versions').waitFor();
  for (const kind of await open.locator('[data-klar-do=open]').evaluateAll(all => [...new Set(all.map(each => each.dataset.klarKind))])) {
    const before = await open.locator('form.klar-form').count();
    await open.locator(`[data-klar-do=open][data-klar-kind="${kind}"]`).first().evaluate(button => button.click());
    await open.waitForFunction(many => document.querySelectorAll('form.klar-form').length > many, before);
  }
}

async function openSettings(open) {
  const places = open.locator('[data-klar-list], [data-klar-only]');
  await open.waitForFunction(() => [...document.querySelectorAll('[data-klar-list]')].every(list => list.querySelector('table, .klar-none')));
  await places.evaluateAll(all => all.forEach(place => [...place.querySelectorAll('button')].at(-1).click()));
  await open.waitForFunction(() => [...document.querySelectorAll('[data-klar-list], [data-klar-only]')].every(place => place.querySelector('form')));
}

async function itemsThere(open) {
  await open.locator('.klar-dashboard').nth(ITEMS.length - 1).waitFor();
  await open.waitForFunction(() => [...document.querySelectorAll('.klar-dashboard')].every(item => item.children.length > 0));
}
