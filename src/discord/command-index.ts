import type { AnyCommand, Command, MessageCommand, PressHandler } from './command.ts';

/** The owner's rules (who may, where) hold for its buttons too. */
export interface OwnedPress {
  readonly owner: AnyCommand;
  readonly handler: PressHandler;
  readonly argument: string;
}

/** All commands by what the router asks for. */
export interface CommandIndex {
  chat(name: string): Command | undefined;
  message(name: string): MessageCommand | undefined;
  press(customId: string): OwnedPress | undefined;
}

/** Throws when two commands share a name or a custom id's prefix: that is a broken table, not bad luck. */
export function indexCommands(commands: readonly AnyCommand[]): CommandIndex {
  const chat = new Map<string, Command>();
  const message = new Map<string, MessageCommand>();
  const presses = new Map<string, Omit<OwnedPress, 'argument'>>();
  for (const command of commands) {
    const { name } = command.data;
    if (command.kind === 'chat') {
      addOnce(chat, name, command);
    } else {
      addOnce(message, name, command);
    }
    for (const [prefix, handler] of Object.entries(command.presses)) {
      addOnce(presses, prefix, { owner: command, handler });
    }
  }
  return {
    chat: (name) => chat.get(name),
    message: (name) => message.get(name),
    press: (customId) => {
      const [prefix = '', ...rest] = customId.split(':');
      const owned = presses.get(prefix);
      return owned && { ...owned, argument: rest.join(':') };
    },
  };
}

function addOnce<Value>(map: Map<string, Value>, key: string, value: Value): void {
  if (map.has(key)) {
    throw new Error(`Two commands use "${key}".`);
  }
  map.set(key, value);
}
