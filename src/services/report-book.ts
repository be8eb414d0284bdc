import { createHash } from 'node:crypto';
import type { Alert } from '../alerts/alert.ts';
import type { Misread, Services, WrongReadings } from '../discord/services.ts';
import type { Repository } from '../store.ts';
import type { WrongReading } from './wrong-reading.ts';

interface ReportBookDeps extends Pick<Services, 'story' | 'explain'> {
  readonly reports: Repository<WrongReading>;
  readonly now: () => Date;
}

type About = Pick<WrongReading, 'alertId' | 'guildId' | 'text' | 'said'>;

const LONGEST_TEXT = 2_000;

/** Keeps reports of wrong readings with everything that is needed to understand them later. */
export function openReportBook(deps: ReportBookDeps): WrongReadings {
  const { reports, explain, now } = deps;
  return {
    async add(misread) {
      const id = reportId(misread);
      const before = await reports.get(id);
      const about = misread.kind === 'alert' ? await aboutAlert(misread.alert, deps) : aboutText(misread);
      await reports.put(id, {
        ...before,
        ...about,
        id,
        at: now().toISOString(),
        voices: (before?.voices ?? 0) + 1,
        trace: traceOf(about, explain),
      });
      return id;
    },
    async correct(id, correction) {
      const report = await reports.get(id);
      if (report === undefined) {
        return 'forgotten';
      }
      await reports.put(id, { ...report, correction });
      return 'kept';
    },
  };
}

function reportId(misread: Misread): string {
  const about = misread.kind === 'alert' ? ['alert', misread.alert.id] : ['text', misread.text];
  return createHash('sha256').update(JSON.stringify(about)).digest('hex').slice(0, 12);
}

/** What was said behind an alert, by whom, and which rule read it. */
async function aboutAlert(alert: Alert, { story }: ReportBookDeps): Promise<About> {
  const { destination } = alert;
  const guild = destination.kind === 'channel' ? { guildId: destination.guildId } : {};
  const told = await story(alert.sagaId, guild.guildId ?? 'everyone');
  const development = told?.developments.find(({ id }) => id === alert.developmentId);
  const said = (development?.sources ?? []).flatMap(({ outlet, claimId }) => {
    const reported = told?.claims.find(({ id }) => id === claimId);
    if (reported === undefined || reported.textGone === true) {
      return [];
    }
    const { title, link, claim } = reported;
    const { stage, ruleId, evidence } = claim;
    return [{ outlet, title, ...(link === undefined ? {} : { link }), stage, ruleId, evidence }];
  });
  return { alertId: alert.id, ...guild, text: alert.body.content.slice(0, LONGEST_TEXT), said };
}

function aboutText({ text, guildId }: Extract<Misread, { kind: 'text' }>): About {
  return { ...(guildId === undefined ? {} : { guildId }), text: text.slice(0, LONGEST_TEXT), said: [] };
}

/** For an alert the outlets' own headlines are read again: its own words say what was read, and not from what. */
function traceOf({ said, text }: About, explain: Services['explain']): string[] {
  const headlines = said.length === 0 ? [text] : [...new Set(said.map(({ title }) => title))];
  return headlines.flatMap((headline) => [`> ${headline}`, ...explain(headline)]);
}
