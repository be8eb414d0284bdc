import { createHash } from 'node:crypto';
import { type REST, Routes } from 'discord.js';
import { z } from 'zod';
import type { Repository } from '../store.ts';
import type { AnyCommand } from './command.ts';
import type { Registration } from './registration.ts';

/** Why the definitions were sent, or that they were not. */
export type RegistrationOutcome = 'sent: forced' | 'sent: changed' | 'sent: missing there' | 'left: unchanged';

export interface RegistrationDeps {
  readonly rest: Pick<REST, 'get' | 'put'>;
  readonly applicationId: string;
  readonly commands: readonly AnyCommand[];
  readonly registrations: Repository<Registration>;
  readonly now: Date;
  readonly force?: boolean;
}

const RegisteredCommands = z.array(z.object({ name: z.string() }));

/**
 * Sends the command definitions to Discord when they changed since we last did, or when Discord does not have them
 * (a new application, a sandbox that was started afresh). Sending the same again would be harmless, but is limited.
 */
export async function registerCommands(deps: RegistrationDeps): Promise<RegistrationOutcome> {
  const hash = hashOf(deps.commands);
  const outcome = await decide(deps, hash);
  if (outcome !== 'left: unchanged') {
    await deps.rest.put(Routes.applicationCommands(deps.applicationId), {
      body: deps.commands.map(({ data }) => data),
    });
    const { applicationId, now } = deps;
    await deps.registrations.put(applicationId, { applicationId, hash, at: now.toISOString() });
  }
  return outcome;
}

async function decide(deps: RegistrationDeps, hash: string): Promise<RegistrationOutcome> {
  if (deps.force === true) {
    return 'sent: forced';
  }
  const last = await deps.registrations.get(deps.applicationId);
  if (last?.hash !== hash) {
    return 'sent: changed';
  }
  const there = RegisteredCommands.parse(await deps.rest.get(Routes.applicationCommands(deps.applicationId)));
  const names = new Set(there.map(({ name }) => name));
  return deps.commands.every(({ data }) => names.has(data.name)) ? 'left: unchanged' : 'sent: missing there';
}

function hashOf(commands: readonly AnyCommand[]): string {
  return createHash('sha256')
    .update(JSON.stringify(commands.map(({ data }) => data)))
    .digest('hex');
}
