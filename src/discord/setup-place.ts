import { z } from 'zod';
import type { GuildSettings } from '../follows/guild-settings.ts';
import type { RoomKind } from './context.ts';
import { findMissingRights, nameRights, type TellingMode } from './missing-rights.ts';
import type { Moment } from './setup-choices.ts';
import type { Decision } from './setup-forms.ts';
import { markup, t } from './texts/translate.ts';

type SagaMode = NonNullable<GuildSettings['sagaMode']>;

/** A channel is saved only where the bot may do all that telling there takes. A forum takes a post for each saga. */
export function chooseChannel({ settings, press, context }: Moment): Decision {
  const { alertChannelId: _, ...others } = settings;
  const [chosen] = press.values;
  if (chosen === undefined) {
    return { kind: 'saved', settings: others };
  }
  const room = context.channels.get(chosen);
  const sagaMode = room?.kind === 'forum' ? 'threads' : settings.sagaMode;
  const mode = modeOf(room?.kind ?? 'messages', sagaMode);
  const refusal = refuse(chosen, room?.appPermissions, mode, context);
  return refusal ?? { kind: 'saved', settings: { ...others, alertChannelId: chosen, ...(sagaMode && { sagaMode }) } };
}

/** The mode is checked against the channel that alerts go to, where there is one. */
export function chooseMode({ settings, press, context, services }: Moment): Decision {
  const sagaMode = z.enum(['messages', 'threads']).parse(press.values[0]);
  const { alertChannelId } = settings;
  const kind = alertChannelId === undefined ? undefined : services.rooms.kindOf(alertChannelId);
  if (alertChannelId !== undefined && kind === 'forum' && sagaMode === 'messages') {
    const channel = markup(`<#${alertChannelId}>`);
    return { kind: 'refused', note: t(context.locale, 'setup.forum-threads', { channel }) };
  }
  const permissions = alertChannelId === undefined ? undefined : services.rooms.rightsIn(alertChannelId);
  const refusal = refuse(alertChannelId ?? '', permissions, modeOf(kind ?? 'messages', sagaMode), context);
  return refusal ?? { kind: 'saved', settings: { ...settings, sagaMode } };
}

function modeOf(kind: RoomKind, sagaMode: SagaMode | undefined): TellingMode {
  return kind === 'forum' ? 'forum' : (sagaMode ?? 'messages');
}

/** What Discord does not tell of a channel can not be held against it: delivery will say so. */
function refuse(
  channelId: string,
  permissions: bigint | undefined,
  mode: TellingMode,
  { locale }: Moment['context'],
): Decision | undefined {
  const lacking = permissions === undefined ? [] : findMissingRights(permissions, mode);
  const facts = { channel: markup(`<#${channelId}>`), rights: nameRights(locale, lacking) };
  return lacking.length === 0 ? undefined : { kind: 'refused', note: t(locale, 'setup.lacks-rights', facts) };
}
