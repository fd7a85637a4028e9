// A person at a browser: logs in, reads what stands on the page, clicks, types.
import assert from 'node:assert/strict';
import { day } from './dossier.mjs';

export class Person {
  constructor(page, base) {
    this.page = page;
    this.base = base;
    this.faults = [];
    page.on('pageerror', error => this.faults.push(String(error)));
    page.on('response', response => {
      if (response.status() >= 500) {
        this.faults.push(`${response.status()} ${response.url()}`);
      }
    });
  }

  static async at(browser, base, name, options = {}) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    const person = new Person(await context.newPage(), base);
    await person.logIn(name);
    return person;
  }

  /** By one request, with no page open yet: the pages of a login take longer than many a test. */
  async logIn(name) {
    const answer = await this.page.request.post(`${this.base}/login.jsp`,
      { form: { os_username: name, os_password: name }, maxRedirects: 0 });
    assert.equal(answer.status(), 302, `${name} is not let in`);
  }

  /** As people do; ends where Jira sends them then. */
  async logInByForm(name) {
    await this.page.goto(`${this.base}/login.jsp`);
    await this.page.locator('[name=os_username]').fill(name);
    await this.page.locator('[name=os_password]').fill(name);
    await this.page.locator('[name=os_password]').press('Enter');
    await this.page.waitForURL(url => !url.pathname.endsWith('/login.jsp'));
  }

  async openIssue(key) {
    await this.page.goto(`${this.base}/browse/${key}`);
  }

  /** The page of the dossier; the part after # unfolds a section or opens a form. */
  async openDossier(key, part = '') {
    await this.page.goto(`${this.base}/plugins/servlet/klar/dossier/${key}${part}`);
  }

  async openConcerns(key) {
    await this.page.goto(`${this.base}/plugins/servlet/klar/concerns/${key}`);
  }

  get panel() {
    return this.page.locator('#klar-panel');
  }

  get dossier() {
    return this.page.locator('#klar-dossier');
  }

  get concerns() {
    return this.page.locator('#klar-concerns');
  }

  /** The inside of a section, once it is there. */
  section(id) {
    return this.dossier.locator(`[data-klar-body="${id}"]`);
  }

  /** The one form of a record that is open. */
  get form() {
    return this.dossier.locator('form.klar-form');
  }

  /** The first field of this label; a required one has more behind it. */
  field(label) {
    return this.form.getByLabel(new RegExp(`^${label}`)).first();
  }

  async save() {
    await this.form.getByRole('button', { name: 'Gem', exact: true }).click();
  }

  /** Saves and waits until the page has been made anew. */
  async saveWell() {
    await this.save();
    await this.dossier.locator('.klar-status', { hasText: 'Gemt.' }).waitFor();
  }

  async choosePerson(label, text) {
    await this.field(label).fill(text);
    await this.form.getByRole('option', { name: text }).first().click();
  }

  async typeDay(label, fromToday) {
    await this.field(label).fill(day(fromToday));
  }

  async transition(name) {
    await this.page.locator('.issueaction-workflow-transition', { hasText: name }).click();
  }

  async close() {
    await this.page.context().close();
  }
}
