// @ts-check
import { createActs } from './acts.js';
import { hearEvents, readState } from './bridge.js';
import { createComposer, refreshComposer, startCommand } from './composer/composer.js';
import { part } from './dom/elements.js';
import { makeView } from './make-view.js';
import { createMessageList } from './messages/message-list.js';
import { createNotices } from './messages/notices.js';
import { refreshRelativeTimes } from './messages/show-time.js';
import * as navigate from './navigation.js';
import { drawAround } from './places/draw-around.js';
import { closeDrawer, isDrawerOpen, wireDrawer } from './places/drawer.js';
import { createSession, markRead } from './session.js';
import { wireTheme } from './theme.js';
/** @import { PageEvent } from '../page-protocol.ts' */
/** @import { Doers } from './view.ts' */

const RELATIVE_TIMES_EVERY = 20_000;
/** What comes in a burst is read and drawn once. */
const READ_AFTER = 60;
const DRAW_AFTER = 16;

const app = part('app');
const list = createMessageList(part('scroller'), part('messages'));
const notices = createNotices(draw);
const acts = createActs({ session: () => session, view: () => view(), draw, notices, goToEnd: list.goToEnd });
const { goTo } = list;
/** @type {navigate.Navigation} */
const navigation = { session: () => session, draw, arrived, isWatching, goTo, readings: new Set() };
/** @type {Doers} */
const doers = {
  perform: acts.perform,
  press: acts.press,
  openChannel,
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
const readSoon = inBursts(READ_AFTER, () => void navigate.refresh(navigation).catch(lost));
const drawSoon = inBursts(DRAW_AFTER, draw);
let stopHearing = () => {};

wireTheme(part('theme'));
wireDrawer(app, part('drawer-button'), part('drawer-shade'));
part('as').addEventListener('change', ({ target }) => target instanceof HTMLSelectElement && void lookAs(target.value));
part('hint-close').addEventListener('click', endHint);
part('earlier').addEventListener('click', () => void navigate.showEarlier(navigation));
part('to-end').addEventListener('click', list.goToEnd);
part('scroller').addEventListener('scroll', whenScrolled, { passive: true });
document.addEventListener('visibilitychange', draw);
setInterval(() => refreshRelativeTimes(Date.now()), RELATIVE_TIMES_EVERY);
await start();

async function start() {
  stopHearing();
  stopHearing = hearEvents(session.state.me.id, { opened, lost, happened });
  await navigate.openFirst(navigation);
  app.dataset.ready = session.state.me.name;
}

/** @param {string} as */
async function lookAs(as) {
  sessionStorage.setItem('as', as);
  session = createSession(await readState(as));
  notices.clear();
  await start();
}

function opened() {
  app.classList.remove('lost');
  readSoon();
}

function lost() {
  app.classList.add('lost');
}

/** @param {PageEvent} event */
function happened(event) {
  if (event.kind === 'state-changed') {
    readSoon();
  } else {
    navigate.hear(navigation, event);
    drawSoon();
  }
}

/** Calls once, that many milliseconds after the first of several wishes. @param {number} after @param {() => void} call */
function inBursts(after, call) {
  let isWaiting = false;
  return () => {
    if (!isWaiting) {
      isWaiting = true;
      setTimeout(() => {
        isWaiting = false;
        call();
      }, after);
    }
  };
}

function isWatching() {
  return document.visibilityState === 'visible' && list.isAtEnd();
}

function draw() {
  if (isWatching()) {
    markRead(session);
  }
  list.draw([...session.messages.values()], session.readUpTo, view(), notices.shownIn(session.channelId));
  part('earlier').hidden = !session.hasEarlier;
  drawAround(view(), list.isAtEnd());
}

function arrived() {
  refreshComposer(composer);
  draw();
  list.goToEnd();
  draw();
}

/** Reaching the end reads what stands there; leaving it offers the way back. */
function whenScrolled() {
  if (part('to-end').hidden !== list.isAtEnd()) {
    draw();
  }
}

/** @param {string} channelId @param {string} [messageId] */
function openChannel(channelId, messageId) {
  closeDrawer(app);
  void navigate.openChannel(navigation, channelId, messageId).catch(lost);
}

/** In the drawer of a phone, a server shows its channels first. @param {string | undefined} guildId */
function openGuild(guildId) {
  if (isDrawerOpen(app)) {
    session.guildId = guildId;
    draw();
  } else {
    void navigate.openFirst(navigation, { guildId }).catch(lost);
  }
}

function endHint() {
  sessionStorage.setItem('hinted', 'yes');
  drawAround(view(), list.isAtEnd());
}
