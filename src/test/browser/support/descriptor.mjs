// What the plugin's descriptor says that Klar shows, and the words for it.
import { readFileSync } from 'node:fs';

const root = new URL('../../../../', import.meta.url);
const read = path => readFileSync(new URL(path, root), 'utf8');
const descriptor = read('atlassian-plugin.xml');

/** Of each module of these types its type, its key and what stands in it. */
const all = types => [...descriptor.matchAll(new RegExp(`<(${types}) key="([^"]+)"([\\s\\S]*?)</\\1>`, 'g'))]
  .map(([, type, key, inside]) => ({ type, key, inside, name: `${type} ${key}` }));

/** Modules that put something before somebody's eyes. */
export const shown = all('servlet|web-panel|issue-tabpanel|dashboard-item|customfield-type|workflow-validator|workflow-condition|workflow-function');

/** Those that are set up on a page of Jira's. */
export const setUp = shown.filter(module => module.inside.includes('name="input-parameters"'));
