import { spawn } from 'node:child_process';
import type { Command } from './gates.js';

/** A gate that stands still finds nothing any more. */
const PATIENCE_MS = 60 * 60_000;

export interface Run {
  green: boolean;
  output: string;
  seconds: number;
}

/** Runs commands in a folder one after the other, until one fails. */
export async function runCommands(commands: readonly Command[], cwd: string): Promise<Run> {
  const begun = performance.now();
  let output = '';
  let green = true;
  for (const command of commands) {
    const one = await runCommand(command, cwd);
    output += one.output;
    if (!one.green) {
      green = false;
      break;
    }
  }
  return { green, output, seconds: Math.round((performance.now() - begun) / 1000) };
}

function runCommand([program, ...parameters]: Command, cwd: string) {
  return new Promise<Pick<Run, 'green' | 'output'>>((resolve, reject) => {
    // A group of its own, so that a browser it started ends with it.
    const child = spawn(program, parameters, { cwd, env: environment(), detached: true });
    let output = '';
    const take = (chunk: Buffer) => (output += chunk.toString());
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    const end = () => child.pid !== undefined && process.kill(-child.pid);
    const timer = setTimeout(end, PATIENCE_MS);
    process.once('exit', end);
    child.once('error', reject);
    child.once('close', (status) => {
      clearTimeout(timer);
      process.off('exit', end);
      resolve({ green: status === 0, output });
    });
  });
}

/** True of the original and not of the copy: that something is built, and which test runs this. */
const LEFT_OUT = ['KIM_BUILT', 'KIM_STORIES_BUILT', 'NODE_TEST_CONTEXT'];

function environment(): NodeJS.ProcessEnv {
  const entries = Object.entries(process.env).filter(([name]) => !LEFT_OUT.includes(name));
  // Where most who work on this are: what is wrong only elsewhere must be found here, too.
  return { ...Object.fromEntries(entries), FORCE_COLOR: '0', TZ: 'Europe/Berlin' };
}
