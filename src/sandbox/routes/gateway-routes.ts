import type { Answer, Call, Route } from '../route.ts';

/** Where the gateway is. */
export const gatewayRoutes: readonly Route[] = [
  { method: 'GET', path: '/gateway', bucket: 'ordinary', auth: 'token', handle: getGateway },
  { method: 'GET', path: '/gateway/bot', bucket: 'ordinary', auth: 'bot', handle: getBotGateway },
];

/** The gateway's own address below that of the sandbox. */
export function gatewayUrl(address: string): string {
  return `${address.replace('http', 'ws')}/gateway`;
}

function getGateway({ world }: Call): Answer {
  return { status: 200, body: { url: gatewayUrl(world.address) } };
}

function getBotGateway({ world }: Call): Answer {
  const session_start_limit = { total: 1000, remaining: 1000, reset_after: 5000, max_concurrency: 16 };
  return { status: 200, body: { url: gatewayUrl(world.address), shards: 1, session_start_limit } };
}
