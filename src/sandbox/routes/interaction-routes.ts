import { answerFirst } from '../answer-interaction.ts';
import { answerMessage } from '../answers/message-answer.ts';
import { CallbackBody, CallbackType, NewerCallbackBody } from '../bodies/callback-body.ts';
import { takeWaiting } from '../interactions.ts';
import { MessageFlag } from '../message.ts';
import { readForm } from '../read-form.ts';
import type { Answer, Call, Route } from '../route.ts';
import { findMessage } from '../world.ts';

/** The first answer to an interaction, which needs no bot's token: the path has the interaction's own. */
export const interactionRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/interactions/{interaction_id}/{interaction_token}/callback',
    bucket: 'interaction',
    auth: 'token',
    handle: answer,
  },
];

function answer({ world, param, query, body, files }: Call): Answer {
  const waiting = takeWaiting(world, param('interaction_id'), param('interaction_token'));
  const used = waiting.messageId === undefined ? undefined : findMessage(world, waiting.messageId);
  const isNewer = used !== undefined && (used.flags & MessageFlag.componentsV2) !== 0;
  const callback = readForm(isNewer ? NewerCallbackBody : CallbackBody, body);
  const { interaction, message } = answerFirst(world, waiting, callback, files);
  if (query.get('with_response') !== 'true') {
    return { status: 204 };
  }
  const described = {
    id: interaction.id,
    type: interaction.type,
    ...(message === undefined
      ? {}
      : {
          response_message_id: message.id,
          response_message_loading: (message.flags & MessageFlag.loading) !== 0,
          response_message_ephemeral: message.onlyFor !== undefined,
        }),
  };
  const resource =
    message === undefined
      ? {}
      : {
          resource: {
            type: callback.type === CallbackType.update ? CallbackType.update : CallbackType.message,
            message: answerMessage(world, message),
          },
        };
  return { status: 200, body: { interaction: described, ...resource } };
}
