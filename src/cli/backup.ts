import { existsSync, statSync } from 'node:fs';
import { copyDatabase } from '../database/copy-database.ts';
import { stampOf } from '../database/date-stamp.ts';
import { noteCopy } from '../database/restoration.ts';
import { readSettings } from './read-settings.ts';
import { runTool, ToolError } from './run-tool.ts';
import { showProgress } from './show-progress.ts';

/** `npm run backup [-- FILE]`: a checked copy of the database, while the bot runs. */
async function main([file]: readonly string[]): Promise<void> {
  const { DATABASE_PATH: path } = readSettings();
  if (!existsSync(path)) {
    throw new ToolError(`There is no database ${path}. Check DATABASE_PATH, and that you are in Touchline's folder.`);
  }
  const to = file ?? `${path}.backup-${stampOf(new Date())}`;
  if (existsSync(to)) {
    throw new ToolError(`${to} is there already. Name another file, or move that one away.`);
  }
  const progress = showProgress(process.stderr);
  try {
    const onProgress = (share: number) => progress.say(`Copying ${path}: ${Math.floor(share * 100)} %`);
    const now = new Date();
    await copyDatabase(path, to, onProgress, (copy) => noteCopy(copy, now));
  } finally {
    progress.end();
  }
  const megabytes = (statSync(to).size / 1e6).toFixed(1);
  console.log(`${to} is a whole and checked copy (${megabytes} MB). It has people's ids in it: keep it to yourself.
Bring it back with: npm run restore -- ${to}`);
}

await runTool(main);
