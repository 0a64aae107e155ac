#!/usr/bin/env node
// In a checkout the sources run, so nothing needs to be built. The published package has no tsconfig.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const checkout = fileURLToPath(new URL('../tsconfig.json', import.meta.url));

if (!existsSync(checkout)) {
  const { main } = await import('../dist/main.js');
  await main();
} else if (process.execArgv.includes('kim-source')) {
  const { main } = await import('../src/main.ts');
  await main();
} else {
  const { spawn } = await import('node:child_process');
  const args = [
    '-C',
    'kim-source',
    '--import',
    import.meta.resolve('tsx'),
    ...process.argv.slice(1),
  ];
  const child = spawn(process.execPath, args, { stdio: 'inherit' });
  // Ctrl-C reaches the child by itself; this process only waits for its answer.
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('close', (code) => process.exit(code ?? 2));
}
