/** What stands on the terminal once the sandbox is open. `statusUrl` is absent where nothing is served on `statusPort`. */
export function welcome(url: string, statusUrl: string | undefined, statusPort: number | undefined): string {
  const lines = [
    'Touchline has opened a Discord of its own, for trying. Look at it in a browser:',
    '',
    `    ${url}`,
    '',
    ...pointToStatus(statusUrl, statusPort),
    'Nothing leaves this machine but the polling of public feeds, and nothing is kept when you stop it with Ctrl+C.',
    "To run Touchline on Discord, put a bot's token into .env: README.md says how.",
  ];
  return lines.join('\n');
}

function pointToStatus(url: string | undefined, port: number | undefined): readonly string[] {
  if (url !== undefined) {
    return [`How the bot is, what it has read and why: ${url}`, ''];
  }
  return port === undefined
    ? []
    : [`The page that shows how the bot is can not open on port ${port}. Set STATUS_PORT in .env to a free port.`, ''];
}
