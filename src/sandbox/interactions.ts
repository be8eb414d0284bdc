import { randomBytes } from 'node:crypto';
import { failed } from './failed.ts';
import type { Interaction, Seen, Suggested } from './interaction.ts';
import type { Origin } from './message.ts';
import { Refusal } from './refusal.ts';
import type { Snowflake } from './snowflake.ts';
import { announce, subscribe, type World } from './world.ts';

/** Milliseconds that a bot has for its first answer. */
export const ANSWER_WITHIN = 3000;
/** Milliseconds that it has for everything after it. */
export const TOKEN_LASTS = 15 * 60 * 1000;

/** What a person does, before it is an interaction. */
export type Act = Pick<Interaction, 'type' | 'userId' | 'channelId' | 'guildId' | 'name' | 'data' | 'owners'> &
  Pick<Origin, 'messageId' | 'triggeredBy'>;

/**
 * Sends what a person did to the bot and waits for what they see of it: the first answer, or after three seconds
 * without a valid one the failure.
 */
export function actOn(world: World, act: Act): Promise<Seen | Suggested> {
  const id = world.nextId();
  const token = Buffer.from(`interaction:${id}:${randomBytes(40).toString('hex')}`).toString('base64url');
  const interaction: Interaction = {
    ...act,
    id,
    token,
    createdAt: world.clock.now(),
    state: 'waiting',
    followUps: 0,
  };
  forgetOld(world);
  world.interactions.set(id, interaction);
  return new Promise((resolve) => {
    const stopDeadline = world.clock.after(ANSWER_WITHIN, () => failUnanswered(world, id));
    const unsubscribe = subscribe(world, (event) => {
      if (event.kind === 'interaction-ended' && event.interaction.id === id) {
        stopDeadline();
        unsubscribe();
        resolve(event.outcome);
      }
    });
    announce(world, { kind: 'interaction-created', interaction });
  });
}

/** An hour after its beginning nobody can tell an expired interaction from one that never was. */
function forgetOld(world: World): void {
  for (const { id, createdAt } of world.interactions.values()) {
    if (world.clock.now() - createdAt < 4 * TOKEN_LASTS) {
      return;
    }
    world.interactions.delete(id);
  }
}

function failUnanswered(world: World, id: Snowflake): void {
  const interaction = world.interactions.get(id);
  if (interaction?.state === 'waiting') {
    const unanswered: Interaction = { ...interaction, state: 'failed' };
    world.interactions.set(id, unanswered);
    announce(world, { kind: 'interaction-ended', interaction: unanswered, outcome: failed('no-answer') });
  }
}

/** The interaction that is still waiting for its first answer. Too late: 10062; answered already: 40060. */
export function takeWaiting(world: World, id: string, token: string): Interaction {
  const interaction = world.interactions.get(id);
  if (interaction === undefined || interaction.token !== token || interaction.state === 'failed') {
    throw new Refusal('unknownInteraction');
  }
  if (interaction.state === 'acknowledged') {
    throw new Refusal('alreadyAcknowledged');
  }
  return interaction;
}

/** Notes the first answer and shows it to the person. */
export function acknowledge(
  world: World,
  interaction: Interaction,
  outcome: Seen | Suggested,
  kept: Pick<Interaction, 'originalId' | 'modal'> = {},
): Interaction {
  const acknowledged: Interaction = { ...interaction, ...kept, state: 'acknowledged' };
  world.interactions.set(interaction.id, acknowledged);
  announce(world, { kind: 'interaction-ended', interaction: acknowledged, outcome });
  return acknowledged;
}

/**
 * The answered interaction that a webhook token belongs to. Unknown, or not answered yet: 10015; older than fifteen
 * minutes: 50027.
 */
export function findByToken(world: World, applicationId: string, token: string): Interaction {
  const [, id = ''] = Buffer.from(token, 'base64url').toString().split(':');
  const interaction = world.interactions.get(id);
  if (applicationId !== world.application.id || interaction?.token !== token || interaction.state !== 'acknowledged') {
    throw new Refusal('unknownWebhook');
  }
  if (world.clock.now() - interaction.createdAt > TOKEN_LASTS) {
    throw new Refusal('invalidWebhookToken');
  }
  return interaction;
}

/** Where an interaction's messages come from, as the messages say it. */
export function originOf({ id, type, userId, name, owners, messageId, triggeredBy }: Interaction): Origin {
  return {
    id,
    type,
    userId,
    name,
    owners,
    ...(messageId === undefined ? {} : { messageId }),
    ...(triggeredBy === undefined ? {} : { triggeredBy }),
  };
}
