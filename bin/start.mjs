#!/usr/bin/env node
// Runs Touchline on a Node that can: this file must stay readable by any Node of the last ten years, and must import
// nothing before it has looked at the version (better-sqlite3 13 crashes the whole process on Node 20).
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [major, minor] = process.versions.node.split('.').map(Number);
const carriedNode = join(root, 'node_modules', '.bin', 'node');

if (major > 22 || (major === 22 && minor >= 19)) {
  await keepCompiled();
  await start().catch(explain);
} else if (existsSync(carriedNode)) {
  handOver();
} else {
  console.error(
    `Touchline needs Node 22.19 or newer; this is ${process.version}. Run "npm ci" here (on 64-bit Linux it brings a Node along), or install Node 24.`,
  );
  process.exitCode = 1;
}

/**
 * Keeps what Node makes of the sources beside the packages: the next start need not load what strips their types, which
 * saves time and 12 MB. Where nothing may be written, as in the container, everything is as without.
 */
async function keepCompiled() {
  const { enableCompileCache } = await import('node:module');
  enableCompileCache(join(root, 'node_modules', '.cache', 'touchline'));
}

/** Loads and builds everything in little room: the import resolves once the bot is connected. */
async function start() {
  const { sparingly, stayYoung } = await import('../src/return-memory.ts');
  stayYoung();
  await sparingly(() => import('../src/main.ts'));
}

/** Starts the same program under the Node that npm installed, and passes signals and the exit code through. */
function handOver() {
  const child = spawn(carriedNode, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => child.kill(signal));
  }
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal === null ? 1 : 128);
  });
}

function explain(error) {
  if (error?.code === 'ERR_MODULE_NOT_FOUND' && !existsSync(join(root, 'node_modules'))) {
    console.error('Touchline is not installed yet: run "npm ci" first.');
  } else {
    console.error(error);
  }
  process.exitCode = 1;
}
