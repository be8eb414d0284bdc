// @ts-check
import { hearEvents, perform, readChannel, readState } from './bridge.js';
import { createComposer, refreshComposer, startCommand } from './composer/composer.js';
import { openModal } from './dialogs/modal.js';
import { closeDrawer, isDrawerOpen, wireDrawer } from './places/drawer.js';
import { part } from './dom/elements.js';
import { makeView } from './make-view.js';
import { createMessageList } from './messages/message-list.js';
import { createNotices } from './messages/notices.js';
import { refreshRelativeTimes } from './messages/show-time.js';
import { drawAround } from './places/draw-around.js';
import { allChannels, createSession, enterChannel, firstChannel, markRead, takeIn } from './session.js';
import { wireTheme } from './theme.js';
/** @import { OptionValue } from '../../person.ts' */
/** @import { PageAct, PageEvent } from '../page-protocol.ts' */
/** @import { Doers } from './view.ts' */

const RELATIVE_TIMES_EVERY = 20_000;
const SOON = 60;

const app = part('app');
const list = createMessageList(part('scroller'), part('messages'));
const notices = createNotices(draw);
/** @type {Doers} */
const doers = {
  perform: act,
  press,
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
  say,
  run: (path, options) => void run(path, options),
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
    opened: () => void refresh(),
    lost: () => app.classList.add('lost'),
    happened,
  });
  const first = firstChannel(session.state);
  await (first === undefined ? draw() : openChannel(first.id));
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
  const { me } = session.state;
  session.state = await readState(me.id);
  app.classList.remove('lost');
  const channel = allChannels(session.state).find(({ id }) => id === session.channelId) ?? firstChannel(session.state);
  if (channel !== undefined) {
    enterChannel(session, channel, await readChannel(me.id, channel.id));
  }
  draw();
}

/** @param {PageEvent} event */
function happened(event) {
  if (event.kind === 'state-changed') {
    clearTimeout(soon);
    soon = setTimeout(() => void refresh(), SOON);
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
  const channel = allChannels(session.state).find(({ id }) => id === channelId);
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

/** @param {PageAct} what */
async function act(what) {
  const outcome = await perform(session.state.me.id, what);
  if (outcome.kind === 'modal') {
    openModal(/** @type {HTMLDialogElement} */ (part('dialog')), outcome.modal, outcome.interactionId, view());
  }
  return outcome;
}

/** @param {string} messageId @param {PageAct} what */
async function press(messageId, what) {
  const outcome = await act(what);
  if (outcome.kind === 'failed') {
    session.failures.set(messageId, outcome.text);
  } else {
    session.failures.delete(messageId);
  }
  draw();
}

/** @param {string} content */
async function say(content) {
  const outcome = await act({ kind: 'say', channelId: session.channelId ?? '', content });
  if (outcome.kind === 'failed') {
    notices.add(session.channelId, outcome.text);
  }
  list.goToEnd();
  return outcome.kind !== 'failed';
}

/** @param {string} path @param {Record<string, OptionValue>} options */
async function run(path, options) {
  const channelId = session.channelId ?? '';
  const done = notices.wait(channelId, `Running /${path}…`);
  list.goToEnd();
  const outcome = await act({ kind: 'run-command', channelId, path, options });
  done(outcome.kind === 'failed' ? `/${path}: ${outcome.text}` : undefined);
  endHint();
}

function endHint() {
  sessionStorage.setItem('hinted', 'yes');
  drawAround(view(), list.isAtEnd());
}
