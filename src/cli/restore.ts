import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { restoreDatabase } from '../database/restore-database.ts';
import { readSettings } from './read-settings.ts';
import { runTool, ToolError } from './run-tool.ts';
import { showProgress } from './show-progress.ts';

/** `npm run restore -- FILE`: puts a copy in the database's place, and keeps what was there. Not while the bot runs. */
async function main([file]: readonly string[]): Promise<void> {
  const { DATABASE_PATH: path } = readSettings();
  if (file === undefined) {
    throw new ToolError(
      `Name the copy: npm run restore -- FILE. It takes the place of ${path}, which is kept beside it.`,
    );
  }
  if (!existsSync(file)) {
    throw new ToolError(`There is no file ${file}.`);
  }
  if (resolve(file) === resolve(path)) {
    throw new ToolError(`${file} is the database itself. Name a copy of it.`);
  }
  const progress = showProgress(process.stderr);
  const onProgress = (share: number) => progress.say(`Restoring ${path}: ${Math.floor(share * 100)} %`);
  const { replaced } = await restoreDatabase(file, path, { now: new Date(), onProgress }).finally(() => progress.end());
  console.log(`${path} is what ${file} was, and checked. Start Touchline again with: npm start
${replaced === undefined ? 'There was no database before.' : `What was there before is kept as ${replaced}.`}`);
}

await runTool(main);
