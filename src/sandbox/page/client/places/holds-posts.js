// @ts-check
import { ChannelType } from '../discord-numbers.js';
/** @import { Channel } from '../../../channel.ts' */

/** Whether a channel holds posts and no messages. @param {Channel | undefined} channel */
export const holdsPosts = (channel) => channel?.type === ChannelType.forum || channel?.type === ChannelType.media;
