// @ts-check
import { createActs } from './acts.js';
import { hearEvents, readChannel, readState } from './bridge.js';
import { createComposer, refreshComposer, startCommand } from './composer/composer.js';
import { closeDrawer, isDrawerOpen, wireDrawer } from './places/drawer.js';
import { part } from './dom/elements.js';
import { makeView } from './make-view.js';
import { createMessageList } from './messages/message-list.js';
import { createNotices } from './messages/notices.js';
import { refreshRelativeTimes } from './messages/show-time.js';
import { drawAround } from './places/draw-around.js';
import { allChannels, createSession, enterChannel, firstChannel, markRead, takeIn } from './session.js';
import { wireTheme } from './theme.js';
/** @import { PageEvent } from '../page-protocol.ts' */
/** @import { Doers } from './view.ts' */

const RELATIVE_TIMES_EVERY = 20_000;
const SOON = 60;

const app = part('app');
const list = createMessageList(part('scroller'), part('messages'));
const notices = createNotices(draw);
const acts = createActs({ session: () => session, view: () => view(), draw, notices, goToEnd: list.goToEnd });
/** @type {Doers} */
const doers = {
  perform: acts.perform,
  press: acts.press,
  openChannel: (id, messageId) => void openChannel(id, messageId),
  openGuild,
  startCommand: (path) => startCommand(composer, path),
};
let session = createSession(
  await readState(sessionStorage.getItem('as') ?? undefined).catch(() => readState(undefined)),
);
const view = () => makeView(session, doers);
const composer = createComposer({
  root: part('composer'),
  panelRoot: part('panel'),
  view,
  say: acts.say,
  run: (path, options) => void acts.run(path, options).then(endHint),
});
let stopHearing = () => {};
/** @type {ReturnType<typeof setTimeout> | undefined} */
let soon;

wireTheme(part('theme'));
wireDrawer(app, part('drawer-button'), part('drawer-shade'));
part('as').addEventListener('change', ({ target }) => target instanceof HTMLSelectElement && void lookAs(target.value));
part('hint-close').addEventListener('click', endHint);
part('to-end').addEventListener('click', list.goToEnd);
part('scroller').addEventListener('scroll', whenScrolled, { passive: true });
document.addEventListener('visibilitychange', draw);
setInterval(() => refreshRelativeTimes(Date.now()), RELATIVE_TIMES_EVERY);
await start();

async function start() {
  stopHearing();
  stopHearing = hearEvents(session.state.me.id, {
    opened: () => void refresh().catch(() => app.classList.add('lost')),
    lost: () => app.classList.add('lost'),
    happened,
  });
  const first = firstChannel(session.state);
  await (first === undefined ? draw() : openChannel(first.id));
  app.dataset.ready = session.state.me.name;
}

/** @param {string} as */
async function lookAs(as) {
  sessionStorage.setItem('as', as);
  session = createSession(await readState(as));
  notices.clear();
  await start();
}

/** Reads everything again: something changed, or the line was interrupted. */
async function refresh() {
  const asked = session;
  const { me } = asked.state;
  asked.state = await readState(me.id);
  app.classList.remove('lost');
  const { channelId } = asked;
  const channel = allChannels(asked.state).find(({ id }) => id === channelId);
  if (channelId !== undefined && channel === undefined) {
    const first = firstChannel(asked.state);
    return first === undefined ? draw() : openChannel(first.id);
  }
  const page = channel && (await readChannel(me.id, channel.id));
  // Somebody may have gone elsewhere in the meantime.
  if (channel && page && asked.channelId === channel.id) {
    enterChannel(asked, channel, page);
  }
  draw();
}

/** @param {PageEvent} event */
function happened(event) {
  if (event.kind === 'state-changed') {
    clearTimeout(soon);
    soon = setTimeout(() => void refresh().catch(() => app.classList.add('lost')), SOON);
    return;
  }
  takeIn(session, event, isWatching());
  draw();
}

function isWatching() {
  return document.visibilityState === 'visible' && list.isAtEnd();
}

function draw() {
  const now = view();
  if (isWatching()) {
    markRead(session);
  }
  list.draw([...session.messages.values()], session.readUpTo, now, notices.shownIn(session.channelId));
  drawAround(view(), list.isAtEnd());
}

/** Reaching the end reads what stands there; leaving it offers the way back. */
function whenScrolled() {
  if (part('to-end').hidden !== list.isAtEnd()) {
    draw();
  }
}

/** @param {string} channelId @param {string} [messageId] */
async function openChannel(channelId, messageId) {
  const channel = await findChannel(channelId);
  closeDrawer(app);
  if (channel === undefined) {
    return;
  }
  if (channelId !== session.channelId) {
    enterChannel(session, channel, await readChannel(session.state.me.id, channelId));
    refreshComposer(composer);
    draw();
    list.goToEnd();
    draw();
  }
  if (messageId !== undefined) {
    list.goTo(messageId);
  }
}

/** Looks again where it is not known yet: it may have been opened this moment. @param {string} channelId */
async function findChannel(channelId) {
  const find = () => allChannels(session.state).find(({ id }) => id === channelId);
  if (find() === undefined) {
    session.state = await readState(session.state.me.id);
  }
  return find();
}

/** @param {string | undefined} guildId */
function openGuild(guildId) {
  const { guilds, conversations } = session.state;
  const channels = guilds.find(({ id }) => id === guildId)?.channels ?? conversations;
  session.guildId = guildId;
  const first = channels.find(({ type }) => type !== 4);
  if (first === undefined) {
    session.channelId = undefined;
    session.messages = new Map();
    draw();
    return;
  }
  if (isDrawerOpen(app)) {
    draw();
  } else {
    void openChannel(first.id);
  }
}

function endHint() {
  sessionStorage.setItem('hinted', 'yes');
  drawAround(view(), list.isAtEnd());
}
