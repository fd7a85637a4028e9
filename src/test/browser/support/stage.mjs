// A Jira and a browser for the tests of one file.
import { after, before } from 'node:test';
import { launch } from './chromium.mjs';
import { startJira } from './jira.mjs';
import { Person } from './person.mjs';
import { rest } from './rest.mjs';

/** Starts both before the first test and stops them after the last. */
export function stage() {
  let jira;
  let browser;
  before(async () => {
    jira = await startJira();
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    await jira?.stop();
  });
  return {
    get url() {
      return jira.url;
    },
    /** Somebody at a browser of their own, logged in. */
    person: (name, options) => Person.at(browser, jira.url, name, options),
    /** `send(method, path, body)` as this person. */
    as: user => rest(jira.url, user)
  };
}
