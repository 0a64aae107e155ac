import { spawnSync } from 'node:child_process';
import { ROOT } from './build/paths.js';
import { readAudit } from './supply-chain/read-audit.js';

/**
 * Asks the registry for known vulnerabilities of what visitors and data editors get. Ends with 1 when
 * there are some; a registry that cannot be asked is said and no failure, since that is no finding.
 */
const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], {
  cwd: ROOT,
  encoding: 'utf8',
  shell: process.platform === 'win32',
});
const audit = readAudit(stdout);
if (audit.kind === 'not-asked') {
  console.log(`NOT CHECKED for known vulnerabilities, the registry does not say: ${audit.reason}`);
} else {
  for (const finding of audit.findings) console.error(finding);
  console.log(`${audit.findings.length} known vulnerabilities in what ships`);
  process.exitCode = audit.findings.length > 0 ? 1 : 0;
}
