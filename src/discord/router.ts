import type { AutocompleteInteraction, Interaction, RepliableInteraction } from 'discord.js';
import type { Budget } from './budget.ts';
import type { AnyCommand, Choice } from './command.ts';
import type { CommandIndex } from './command-index.ts';
import type { Context } from './context.ts';
import { explainAnswerFailure } from './explain-answer-failure.ts';
import { acknowledge, giveReply } from './give-reply.ts';
import { type Request, readInteraction } from './read-interaction.ts';
import { findRefusal } from './refusal.ts';
import { type Reply, say } from './reply.ts';
import type { Services } from './services.ts';
import { clip } from '../alerts/clip.ts';
import { languageOf } from './texts/language-of.ts';
import { t } from './texts/translate.ts';

/** Discord's limits for suggestions. */
const MAX_CHOICES = 25;
const MAX_CHOICE_LENGTH = 100;

/**
 * Discord drops an interaction that is not acknowledged within three seconds. An answer that is ready before this goes
 * out as the acknowledgement itself: that is one request less, and one that no rate limit holds up.
 */
const ACKNOWLEDGE_AFTER_MS = 1_000;

export interface RouterDeps {
  readonly commands: CommandIndex;
  readonly services: Services;
  /** For the operator: what failed, with everything needed to find it. */
  log(event: string, details: Readonly<Record<string, unknown>>): void;
  readonly budget: Budget;
  /** Default: one second. */
  readonly acknowledgeAfterMs?: number;
}

/** The one place where an interaction becomes plain data, and where a failure becomes an apology. Never throws. */
export async function handleInteraction(interaction: Interaction, deps: RouterDeps): Promise<void> {
  if (interaction.isAutocomplete()) {
    return suggest(interaction, deps);
  }
  if (!interaction.isRepliable()) {
    return;
  }
  try {
    await giveReply(interaction, await replyInTime(interaction, deps));
  } catch (error) {
    await apologise(interaction, error, deps);
  }
}

async function replyInTime(interaction: RepliableInteraction, deps: RouterDeps): Promise<Reply> {
  let acknowledged: Promise<void> | undefined;
  const timer = setTimeout(() => {
    acknowledged = acknowledge(interaction);
    // Awaited below; until then a refusal by Discord must not count as an unhandled one.
    acknowledged.catch(() => undefined);
  }, deps.acknowledgeAfterMs ?? ACKNOWLEDGE_AFTER_MS);
  try {
    return await runRequest(readInteraction(interaction), deps);
  } finally {
    clearTimeout(timer);
    await acknowledged;
  }
}

async function runRequest(request: Request, deps: RouterDeps): Promise<Reply> {
  const { commands, services } = deps;
  switch (request.kind) {
    case 'command': {
      const command = commands.chat(request.name);
      const action = command?.actions.get(request.subcommand);
      return whereAllowed(command, request.context, deps, async () =>
        action?.run(request.options, request.context, services),
      );
    }
    case 'message-command': {
      const command = commands.message(request.name);
      return whereAllowed(command, request.context, deps, async () => command?.execute(request.context, services));
    }
    case 'press': {
      const { owner, handler, argument = '' } = commands.press(request.customId) ?? {};
      const { values, fields, context } = request;
      return whereAllowed(owner, context, deps, async () => handler?.({ argument, values, fields }, context, services));
    }
    case 'autocomplete':
    case 'unknown':
      throw new Error(`An interaction of kind "${request.kind}" takes no reply.`);
  }
}

async function whereAllowed(
  command: AnyCommand | undefined,
  context: Context,
  { budget }: RouterDeps,
  run: () => Promise<Reply | undefined>,
): Promise<Reply> {
  const refusal = command && findRefusal(command, context);
  if (refusal !== undefined) {
    return say(t(context.locale, refusal));
  }
  const spending = budget.spend(context, command?.cost ?? 1);
  if (spending.kind === 'wait') {
    return say(t(context.locale, `router.slow-down-${spending.reason}`, { count: spending.seconds }));
  }
  return (await run()) ?? say(t(context.locale, 'router.unknown'));
}

async function apologise(interaction: RepliableInteraction, error: unknown, deps: RouterDeps): Promise<void> {
  const reason = explainAnswerFailure(error);
  const ageMs = Date.now() - interaction.createdTimestamp;
  deps.log('interaction-failed', { interaction: interaction.id, reason, ageMs, error });
  if (reason !== 'our-bug') {
    return;
  }
  try {
    await giveReply(
      interaction,
      say(t(languageOf(interaction.locale), 'router.broken', { reference: interaction.id })),
    );
  } catch (second) {
    deps.log('apology-failed', { interaction: interaction.id, reason: explainAnswerFailure(second), error: second });
  }
}

/** Suggestions are a courtesy: when they fail the person goes on typing, and the operator reads why. */
async function suggest(interaction: AutocompleteInteraction, deps: RouterDeps): Promise<void> {
  try {
    const choices = await findChoices(readInteraction(interaction), deps);
    await interaction.respond(choices.filter(fits).slice(0, MAX_CHOICES).map(fitName));
  } catch (error) {
    deps.log('suggestions-failed', { interaction: interaction.id, reason: explainAnswerFailure(error), error });
  }
}

async function findChoices(request: Request, { commands, services }: RouterDeps): Promise<readonly Choice[]> {
  if (request.kind !== 'autocomplete') {
    return [];
  }
  const action = commands.chat(request.name)?.actions.get(request.subcommand);
  return (await action?.autocomplete[request.option]?.(request.typed, request.context, services)) ?? [];
}

/** A shortened value would name somebody else. */
function fits({ value }: Choice): boolean {
  return value.length <= MAX_CHOICE_LENGTH;
}

function fitName({ name, value }: Choice): Choice {
  return { name: clip(name, MAX_CHOICE_LENGTH), value };
}
