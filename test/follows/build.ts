import type { Destination, Follow, Target } from '../../src/follows/follow.ts';
import { followId } from '../../src/follows/follow-id.ts';
import { AS_SERVER } from '../../src/follows/own-filters.ts';
import type { Development } from '../../src/sagas/development.ts';
import type { ReportedClaim } from '../../src/sagas/saga.ts';

const SERVER = '100000000000000001';

export function aChannel(last = 1, guildId = SERVER): Destination {
  return { kind: 'channel', guildId, channelId: `2000000000000${String(last).padStart(6, '0')}` };
}

export function aPerson(last = 1): Destination {
  return { kind: 'direct', userId: `3000000000000${String(last).padStart(6, '0')}` };
}

/** Without filters of its own it takes those of its server. */
export function aFollow(target: Target, parts: Partial<Follow> = {}): Follow {
  const destination = parts.destination ?? aChannel();
  return {
    id: followId(destination, target),
    destination,
    target,
    ...(destination.kind === 'channel' && parts.filters === undefined ? AS_SERVER : { filters: {} }),
    ping: { kind: 'nobody' },
    createdBy: '300000000000000001',
    createdAt: '2026-01-01T00:00:00.000Z',
    ...parts,
  };
}

export const ARNOLD: Target = { kind: 'player', id: 'trent-alexander-arnold-1998', name: 'Trent Alexander-Arnold' };
export const LIVERPOOL: Target = { kind: 'club', id: 'liverpool', name: 'Liverpool' };
export const MADRID: Target = { kind: 'club', id: 'real-madrid', name: 'Real Madrid' };

/** Liverpool reject Real Madrid's approach for Alexander-Arnold, as one outlet of tier 2 reports it. */
export function aDevelopment(parts: Partial<Development> = {}): Development {
  return {
    id: 'arnold-rejected',
    sagaId: 'trent-alexander-arnold-1998',
    player: { id: 'trent-alexander-arnold-1998', name: 'Trent Alexander-Arnold' },
    chapter: 1,
    stage: 'bid_rejected',
    advanced: false,
    from: { id: 'liverpool', name: 'Liverpool' },
    to: [{ id: 'real-madrid', name: 'Real Madrid' }],
    loan: false,
    certainty: 'reported',
    disputed: false,
    roundup: false,
    reason: 'advanced',
    at: '2026-01-02T10:00:00.000Z',
    sources: [aSource()],
    ...parts,
  };
}

/** The claim behind that development, as its feed brought it. */
export function aReportedClaim(parts: Partial<ReportedClaim> = {}): ReportedClaim {
  const { player, stage, at } = aDevelopment();
  return {
    id: 'claim-1',
    itemId: 'item',
    feedId: 'feed',
    scope: 'everyone',
    place: 0,
    at,
    title: 'Reds turn down Madrid',
    claim: {
      player,
      to: [],
      stage,
      advanced: false,
      loan: false,
      certainty: 'reported',
      roundup: false,
      attribution: { outlet: 'Mersey Courier', origin: 'mersey courier' },
      ruleId: 'rejected/turn-down',
      evidence: 'turn down',
    },
    ...parts,
  };
}

export function aSource(parts: Partial<Development['sources'][number]> = {}): Development['sources'][number] {
  return {
    claimId: 'claim-1',
    outlet: 'Mersey Courier',
    origin: 'mersey courier',
    tier: 2,
    at: '2026-01-02T10:00:00.000Z',
    title: 'Reds turn down Madrid over Alexander-Arnold',
    link: 'https://courier.example/arnold',
    ...parts,
  };
}
