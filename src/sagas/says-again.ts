import type { ReportedClaim } from './saga.ts';

/** Words by which an outlet itself says that this bid is not the one before. */
const AGAIN = [
  /\b(?:second|third|fourth|fifth|new|improved|increased|fresh|another|renewed|revised|better|final) (?:[^\s.,;:]+ ){0,3}?(?:bid|offer|proposal|approach)s?\b/i,
  /\b(?:bid|offer|proposal)s? (?:again|improved|increased|raised|turned down again)\b/i,
  /\b(?:segunda|nueva|mejora|nova|segunda) (?:[^\s.,;:]+ ){0,2}?(?:oferta|proposta|propuesta)\b/i,
  /\b(?:nuova|seconda|rilancio) ?(?:[^\s.,;:]+ ){0,2}?(?:offerta|proposta|rilancio)\b/i,
  /\b(?:neues|zweites|verbessertes|nachgebessertes) (?:[^\s.,;:]+ ){0,2}?angebot\b/i,
  /\b(?:nouvelle|deuxième|seconde) (?:[^\s.,;:]+ ){0,2}?offre\b/i,
];

/** True where the report's own words say "second", "new" or "improved" of a bid. */
export function saysAgain({ title, claim }: ReportedClaim): boolean {
  return AGAIN.some((words) => words.test(title) || words.test(claim.evidence));
}
