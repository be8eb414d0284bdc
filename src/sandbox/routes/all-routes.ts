import type { Route } from '../route.ts';
import { channelRoutes } from './channel-routes.ts';
import { commandRoutes } from './command-routes.ts';
import { gatewayRoutes } from './gateway-routes.ts';
import { guildRoutes } from './guild-routes.ts';
import { interactionRoutes } from './interaction-routes.ts';
import { messageRoutes } from './message-routes.ts';
import { ownRoutes } from './own-routes.ts';
import { reactionRoutes } from './reaction-routes.ts';
import { threadRoutes } from './thread-routes.ts';
import { tokenRoutes } from './token-routes.ts';
import { webhookRoutes } from './webhook-routes.ts';

/** Every operation of Discord's API that the sandbox has. */
export const ROUTES: readonly Route[] = [
  ...gatewayRoutes,
  ...ownRoutes,
  ...guildRoutes,
  ...channelRoutes,
  ...messageRoutes,
  ...reactionRoutes,
  ...threadRoutes,
  ...webhookRoutes,
  ...tokenRoutes,
  ...commandRoutes,
  ...interactionRoutes,
];
