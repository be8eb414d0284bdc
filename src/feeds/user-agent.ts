import packageJson from '../../package.json' with { type: 'json' };

/** How we introduce ourselves to whoever we fetch from; `contact` is whom they may write to. */
export function userAgentOf(contact: string): string {
  return `Touchline/${packageJson.version} (football transfer alerts for Discord; ${contact})`;
}
