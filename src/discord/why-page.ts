import { linkSource } from '../alerts/link-source.ts';
import { wordsOf } from '../alerts/alert-words.ts';
import type { Alert } from '../alerts/alert.ts';
import { clip } from '../alerts/clip.ts';
import { writeHeadline } from '../alerts/write-headline.ts';
import type { Filters, Follow } from '../follows/follow.ts';
import { matchFilters } from '../follows/match-filters.ts';
import type { Development, Source } from '../sagas/development.ts';
import type { ReportedClaim } from '../sagas/saga.ts';
import type { Context } from './context.ts';
import { describeFollow, timestamp } from './describe-follow.ts';
import { nameTarget } from './follow-target.ts';
import { type MessageReply, say } from './reply.ts';
import { serverFilters } from './server-filters.ts';
import type { Services, Story } from './services.ts';
import { markup, t } from './texts/translate.ts';
import { writeObjection, writeOwner } from './write-objection.ts';

const SHOWN_SOURCES = 8;
const LONGEST_EVIDENCE = 120;
/** Discord's limit for the value of an embed's field. */
const LONGEST_FIELD = 1024;

/** The evidence behind an alert, the words that were read, and the follows that asked for it. */
export async function renderWhy(alert: Alert, context: Context, services: Services): Promise<MessageReply> {
  const { locale } = context;
  const { destination } = alert;
  const scope = destination.kind === 'channel' ? destination.guildId : 'everyone';
  const story = await services.story(alert.sagaId, scope);
  const development = story?.developments.find(({ id }) => id === alert.developmentId);
  const follows = await Promise.all(alert.followIds.map((id) => services.follows.get(id)));
  const server = await serverFilters(destination, services);
  const said = story && development ? writeEvidence(development, story, context) : t(locale, 'why.forgotten');
  const outside = await services.outside(alert.id);
  const place = outside && { name: t(locale, 'why.outside'), value: t(locale, `why.${outside}`) };
  const embed = {
    title: t(locale, 'why.title'),
    description:
      story && development ? writeHeadline(development, story.developments, wordsOf(locale)) : alert.body.content,
    fields: [
      { name: t(locale, 'why.said'), value: clip(said, LONGEST_FIELD) },
      {
        name: t(locale, 'why.follows'),
        value: clip(writeFollows({ follows, server, development }, context), LONGEST_FIELD),
      },
      ...(place === undefined ? [] : [place]),
    ],
  };
  return say('', { embeds: [embed] });
}

function writeEvidence({ sources }: Development, { claims }: Story, { locale }: Context): string {
  const lines = sources.slice(0, SHOWN_SOURCES).flatMap((source) => {
    const reported = claims.find(({ id }) => id === source.claimId);
    return [
      `${writeWho(source, locale)} · ${timestamp(source.at, 'R').markup}`,
      ...(reported === undefined ? [] : [`-# ${writeWords(reported, locale)}`]),
    ];
  });
  return lines.join('\n');
}

function writeWords({ claim, textGone }: ReportedClaim, locale: Context['locale']): string {
  const { evidence, ruleId: rule } = claim;
  return textGone === true
    ? t(locale, 'why.words-gone', { rule })
    : t(locale, 'why.words', { evidence: clip(evidence, LONGEST_EVIDENCE), rule });
}

function writeWho(source: Source, locale: Context['locale']): string {
  const outlet = linkSource(source);
  return source.via === undefined ? outlet : t(locale, 'why.relayed', { outlet: markup(outlet), via: source.via });
}

interface Asked {
  readonly follows: readonly (Follow | undefined)[];
  /** What their server tells now. */
  readonly server: Filters | undefined;
  /** Absent where it is forgotten. */
  readonly development: Development | undefined;
}

function writeFollows({ follows, ...asked }: Asked, context: Context): string {
  const lines = follows.map((follow) =>
    follow === undefined ? t(context.locale, 'why.follow-ended') : writeFollow(follow, asked, context),
  );
  return lines.length === 0 ? t(context.locale, 'why.follow-ended') : lines.join('\n');
}

/** Filters may have changed since it was told, and then they are not why it was. */
function writeFollow(follow: Follow, { server, development }: Omit<Asked, 'follows'>, { locale }: Context): string {
  const asked = t(locale, 'why.follow', {
    target: nameTarget(follow.target, locale),
    details: markup(describeFollow(follow, server, locale)),
    who: markup(`<@${follow.createdBy}>`),
    when: timestamp(follow.createdAt, 'R'),
  });
  const verdict = development && matchFilters(development, follow, server);
  if (verdict?.kind !== 'stopped') {
    return asked;
  }
  const reason = markup(writeObjection(verdict.objection, locale));
  return [asked, t(locale, 'why.not-today', { reason }), ...writeOwner(verdict, follow.destination, locale)].join(' ');
}
