import { intro, isCancel, log, password, select, spinner, text } from '@clack/prompts';
import type { Asker } from './asker.ts';

/** Asks on a terminal. Only for one: on a pipe the prompts would wait for ever. */
export function askOnTerminal(title: string): Asker {
  intro(title);
  return {
    say: (words) => log.message(words),
    secret: async (message, check) => answerOf(await password({ message, validate: (value) => check(value ?? '') })),
    text: async (message, placeholder) => answerOf(await text({ message, placeholder, defaultValue: '' })),
    choose: async (message, choices) => answerOf(await select({ message, options: [...choices] })),
    during,
  };
}

async function during<Result>(
  what: string,
  work: () => Promise<Result>,
  ended: (result: Result) => string,
): Promise<Result> {
  const wheel = spinner();
  wheel.start(what);
  try {
    const result = await work();
    wheel.stop(ended(result));
    return result;
  } catch (error) {
    wheel.error(`${what}: it failed.`);
    throw error;
  }
}

function answerOf(value: string | symbol | undefined): string | undefined {
  return isCancel(value) || typeof value === 'symbol' ? undefined : value;
}
