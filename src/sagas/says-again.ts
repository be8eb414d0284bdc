import type { ReportedClaim } from './saga.ts';

/** Words by which an outlet itself says that this bid is not the one before: "second", "new £51m Barça", "fresh formal". */
const AGAIN = [
  /\b(?:[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Nn]ew|[Ii]mproved|[Ii]ncreased|[Ff]resh|[Aa]nother|[Rr]enewed|[Rr]evised|[Bb]etter),? (?:(?:formal|official|verbal|written|loan|improved|record|[£€$\d]\S*) ){0,2}(?:\p{Lu}\S+ )?(?:[Bb]id|[Oo]ffer|[Pp]roposal|[Aa]pproach)/u,
  /\b(?:segunda|nueva|nova) (?:oferta|proposta|propuesta)\b/i,
  /\b(?:nuova|seconda) (?:offerta|proposta)\b/i,
  /\b(?:neues|zweites|verbessertes|nachgebessertes) angebot\b/i,
  /\b(?:nouvelle|deuxième|seconde) offre\b/i,
];

/** True where the report's own words say "second", "new" or "improved" of a bid. */
export function saysAgain({ title, claim, heard }: ReportedClaim): boolean {
  return heard === undefined
    ? AGAIN.some((words) => words.test(title) || words.test(claim.evidence))
    : heard.again === true;
}
