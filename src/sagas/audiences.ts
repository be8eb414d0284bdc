import type { Scope } from '../feeds/feed.ts';
import type { ReportedClaim, Saga } from './saga.ts';

/** The claims that an audience may see: everybody's, and for a server those of its own feeds besides. */
export function claimsFor(saga: Saga | undefined, audience: Scope): readonly ReportedClaim[] {
  return (saga?.claims ?? []).filter(({ scope }) => scope === 'everyone' || scope === audience);
}

/** Everybody, and every server with evidence of its own: any other server sees what everybody sees. */
export function audiencesOf(saga: Saga): readonly Scope[] {
  return [...new Set<Scope>(['everyone', ...saga.claims.map(({ scope }) => scope)])];
}
