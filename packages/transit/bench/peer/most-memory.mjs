import { existsSync, readFileSync } from 'node:fs';

/**
 * The most memory this process has had, in bytes. What the system counts for a process begins with
 * what the one had that started it; Linux says elsewhere what it had itself.
 */
export function mostMemory() {
  const status = '/proc/self/status';
  const own = existsSync(status) && /VmHWM:\s*(\d+) kB/.exec(readFileSync(status, 'utf8'));
  return (own ? Number(own[1]) : process.resourceUsage().maxRSS) * 1024;
}
