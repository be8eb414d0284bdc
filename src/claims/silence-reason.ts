/**
 * Why a text is no news of a transfer. The English words are the code: `npm run explain` and logs print them, and what
 * people see in Discord words each in their language.
 */
export type SilenceReason =
  | "about a manager's post"
  | 'a coach and his staff'
  | 'a job on television, not at a club'
  | 'a live page that names no state'
  | 'a manager is wanted, not a player'
  | 'a manager moves, not a player'
  | 'a match report'
  | 'a player is back in the team, not at a new club'
  | 'a quotation or reaction that reports no state'
  | 'another sport'
  | 'awards, records and honours'
  | 'business of clubs, not a transfer'
  | 'fantasy football or a video game'
  | 'injury or fitness'
  | 'names no club, no player and nothing of football'
  | 'no rule of transfer language fired'
  | 'opinion, a list or an explanation'
  | 'squads and national teams'
  | 'tells a past move again'
  | 'the person who moves is no player';
