/** Outlets' words for an offer of money. */
const BID =
  /\b(?:bids?|offers?|proposals?|pujas?|ofertas?|propuestas?|offert[ae]|propost[ae]|(?:an)?gebote?|offres?|propositions?)\b/i;

/** True where words speak of an offer of money. Without a figure, whoever was first to report it decides what was rejected. */
export function speaksOfBid(words: string): boolean {
  return BID.test(words);
}
