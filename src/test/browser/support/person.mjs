// A person at a browser: logs in, reads what stands on the page, clicks, types.
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

  async logIn(name) {
    await this.page.goto(`${this.base}/login.jsp`);
    await this.page.locator('[name=os_username]').fill(name);
    await this.page.locator('[name=os_password]').fill(name);
    await this.page.locator('[name=os_password]').press('Enter');
    await this.page.waitForURL(url => !url.pathname.endsWith('/login.jsp'));
  }

  async openIssue(key) {
    await this.page.goto(`${this.base}/browse/${key}`);
  }

  get panel() {
    return this.page.locator('#klar-panel');
  }

  /** The one form that is open in the panel. */
  get form() {
    return this.panel.locator('form.klar-form');
  }

  /** The first field of this label; a required one has more behind it. */
  field(label) {
    return this.form.getByLabel(new RegExp(`^${label}`)).first();
  }

  async save() {
    await this.form.getByRole('button', { name: 'Gem', exact: true }).click();
  }

  /** Saves and waits until the panel has been made anew. */
  async saveWell() {
    await this.save();
    await this.panel.locator('.klar-status', { hasText: 'Gemt.' }).waitFor();
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
