// jira.js, a client that knows nothing of Klar, drives an implementation to its rollout.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Version2Client } from 'jira.js';
import { decision, fillAll } from './support/dossier.mjs';
import { startJira } from './support/jira.mjs';

let jira;
let client;

before(async () => {
  jira = await startJira();
  client = new Version2Client({ host: jira.url, authentication: { basic: { email: 'karin', apiToken: 'karin' } } });
});

after(() => jira?.stop());

test('a rollout driven by jira.js is refused with every reason, and goes through once all is on record', async () => {
  const myself = await client.myself.getCurrentUser();
  const issue = await client.issues.createIssue({
    fields: { project: { key: 'TEKN' }, issuetype: { name: 'Implementering' }, summary: 'Robotter i kirkegården' }
  });
  const at = `/rest/klar/1/implementations/${issue.key}`;
  await perform(issue.key, 'Start pilottest');

  const refused = await perform(issue.key, 'Til udrulning').then(() => assert.fail('went through'), error => error);
  assert.match(JSON.stringify(refused.response ?? refused.message), /forandringsejer/i);

  const dorthe = new Version2Client({ host: jira.url, authentication: { basic: { email: 'dorthe', apiToken: 'dorthe' } } });
  await fillAll(send, at, myself.key, (await dorthe.myself.getCurrentUser()).key);
  await send('POST', `${at}/decisions`, { fields: decision('GO') });
  assert.equal((await send('GET', `${at}/gates/rollout`)).state, 'ready');

  await perform(issue.key, 'Til udrulning');
  const moved = await client.issues.getIssue({ issueIdOrKey: issue.key });
  assert.equal(moved.fields.status.name, 'Udrulning');
  const property = await client.issueProperties.getIssueProperty({ issueIdOrKey: issue.key, propertyKey: 'klar' });
  assert.equal(property.value.rollout, 'through');
  const found = await send('POST', '/rest/api/2/search', { jql: `klarRollout = through AND key = ${issue.key}`, fields: ['summary'] });
  assert.equal(found.total, 1);
});

async function perform(key, name) {
  const { transitions } = await client.issues.getTransitions({ issueIdOrKey: key });
  const transition = transitions.find(each => each.name === name);
  assert.ok(transition, `no transition ${name} among ${transitions.map(each => each.name)}`);
  return client.issues.doTransition({ issueIdOrKey: key, transition: { id: transition.id } });
}

/** Klar's own routes, through the same client. */
function send(method, url, data) {
  return client.sendRequest({ method, url, data });
}
