import { spawn } from 'node:child_process';

/** Runs a Node program in a process of its own and reads the JSON it prints. */
export function run<Answer>(
  program: string,
  args: readonly (string | number)[],
  flags: readonly string[] = [],
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...flags, program, ...args.map(String)], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let out = '';
    let said = '';
    child.stdout.on('data', (chunk) => (out += String(chunk)));
    child.stderr.on('data', (chunk) => (said = (said + String(chunk)).slice(-2000)));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(JSON.parse(out) as Answer);
      else reject(new Error(`${program} ended with ${code}:\n${said}`));
    });
  });
}
