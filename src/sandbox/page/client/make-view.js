// @ts-check
import { allChannels, isUnread } from './session.js';
/** @import { Session } from './session.js' */
/** @import { Doers, View } from './view.ts' */

/** What the pieces of the page may know, as it stands now. @param {Session} session @param {Doers} doers @returns {View} */
export function makeView(session, doers) {
  const { state, guildId, channelId, messages, starter, commands, failures } = session;
  const people = new Map(state.people.map((person) => [person.id, person]));
  const channels = new Map(allChannels(state).map((channel) => [channel.id, channel]));
  const guild = state.guilds.find(({ id }) => id === guildId);
  return {
    state,
    guild,
    channel: channels.get(channelId ?? ''),
    commands,
    now: () => Date.now(),
    findPerson: (id) => people.get(id),
    findRole: (id) => guild?.roles.find((role) => role.id === id),
    findChannel: (id) => channels.get(id),
    findMessage: (id) => messages.get(id) ?? (starter?.id === id ? starter : undefined),
    failureOn: (messageId) => failures.get(messageId),
    isUnread: (channel) => isUnread(session, channel),
    doers,
  };
}
