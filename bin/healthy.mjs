#!/usr/bin/env node
// For a container's or a monitor's health check: exit code 0 where the bot on this machine says that it is well.
// Without a status port there is nobody to ask: what watches the process has to do, or a healthy bot would be restarted.
const port = process.env.STATUS_PORT || '4281';
if (port !== 'off') {
  const answer = await fetch(`http://127.0.0.1:${port}/healthz`).catch(() => undefined);
  process.exitCode = answer?.ok ? 0 : 1;
}
