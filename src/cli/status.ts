import { findComplaints } from '../status/find-complaints.ts';
import { Status } from '../status/status.ts';
import { writeStatus } from '../status/write-status.ts';
import { readSettings } from './read-settings.ts';
import { renderTable } from './render-table.ts';
import { runTool, ToolError } from './run-tool.ts';

/** `npm run status`: asks the bot that runs on this machine how it is. Exit code 0 where it is well. */
async function main(): Promise<void> {
  const { STATUS_PORT, STATUS_HOST } = readSettings();
  if (STATUS_PORT === undefined) {
    throw new ToolError(
      'STATUS_PORT is off, so the bot tells nobody how it is. Take the line out of .env and restart it.',
    );
  }
  const status = await ask(`http://${STATUS_HOST}:${STATUS_PORT}/status.json`);
  for (const { label, value } of writeStatus(status)) {
    console.log(`${label.padEnd(12)} ${value}`);
  }
  if (status.feeds.failing.length > 0) {
    console.log(`\n${renderTable(['failing feed', 'where', 'times', 'why'], status.feeds.failing.map(row))}`);
  }
  process.exitCode = findComplaints(status).length === 0 ? 0 : 1;
}

function row({
  outlet,
  place,
  guildId,
  failuresInARow,
  reason,
}: Status['feeds']['failing'][number]): readonly string[] {
  return [outlet, place ?? `server ${guildId}`, String(failuresInARow), reason];
}

async function ask(address: string): Promise<Status> {
  const answer = await fetch(address).catch((error: unknown) => {
    throw new ToolError(`No bot answers at ${address}. Is it running (npm start), with the same STATUS_PORT?`, {
      cause: error,
    });
  });
  const parsed = Status.safeParse(await answer.json().catch(() => undefined));
  if (!parsed.success) {
    throw new ToolError(`What answers at ${address} is not this version of Touchline: restart the bot.`);
  }
  return parsed.data;
}

await runTool(main);
