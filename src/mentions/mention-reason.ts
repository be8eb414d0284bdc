/**
 * Why words were read as this player, club or person. The English words are the code: `npm run explain` and logs print
 * them, and what people see in Discord words each in their language.
 */
export type MentionReason =
  | 'full name'
  | 'full name, by far the best known'
  | 'full name with one slip'
  | 'first name and surname'
  | 'named in full in the same item'
  | 'own club named'
  | 'safe by itself'
  | 'namesakes'
  | 'word of prose'
  | 'unknown name'
  | 'called a manager, agent or the like'
  | 'known, and not a player'
  | 'known source'
  | 'club name'
  | 'nickname of a club named here'
  | 'nickname of one club'
  | 'short for a club named here'
  | 'club name with one slip'
  | 'called like a club';
