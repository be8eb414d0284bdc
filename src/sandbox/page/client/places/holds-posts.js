// @ts-check
/** @import { Channel } from '../../../channel.ts' */

const FORUM = 15;
const MEDIA = 16;

/** Whether a channel holds posts and no messages. @param {Channel | undefined} channel */
export const holdsPosts = (channel) => channel?.type === FORUM || channel?.type === MEDIA;
