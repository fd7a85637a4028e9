// The Jira under test: the one named by JIRA_URL, or the embedded one, started from its jar on a free port with a home of its own.
// That home is a copy of SAMPLE_HOME where the build has loaded the sample; without it the sample is loaded anew.
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export async function startJira() {
  if (process.env.JIRA_URL) {
    return { url: process.env.JIRA_URL, stop: async () => {} };
  }
  const jar = process.env.EMBEDDED_JIRA_JAR;
  if (!jar) {
    throw new Error('No Jira to test. Cure: run these tests by `mvn verify` at the root, or name a Jira with JIRA_URL.');
  }
  const home = mkdtempSync(join(tmpdir(), 'klar-jira-'));
  if (process.env.SAMPLE_HOME) {
    cpSync(process.env.SAMPLE_HOME, home, { recursive: true });
  }
  const java = process.env.JAVA_HOME ? `${process.env.JAVA_HOME}/bin/java` : 'java';
  const child = spawn(java, ['-XX:TieredStopAtLevel=1', '-Dport=0', `-Dhome=${home}`, '-jar', jar], { stdio: ['ignore', 'pipe', 'pipe'] });
  const url = await ready(child);
  return {
    url,
    stop: async () => {
      const ended = new Promise(resolve => child.once('exit', resolve));
      child.kill('SIGTERM');
      await ended;
      rmSync(home, { recursive: true, force: true });
    }
  };
}

function ready(child) {
  return new Promise((resolve, reject) => {
    let output = '';
    const read = chunk => {
      output += chunk;
      const line = output.match(/^READY (\S+)$/m);
      if (line) {
        resolve(line[1]);
      }
    };
    child.stdout.setEncoding('utf8').on('data', read);
    child.stderr.setEncoding('utf8').on('data', read);
    child.once('exit', code => reject(new Error(`The embedded Jira ended with ${code} before it was ready:\n${output}`)));
  });
}
