import type { Fee } from '../../src/claims/claim.ts';

const SIGNS = { GBP: '£', EUR: '€', USD: '$' } as const;

/** A fee as a fan writes it: "£20m + £5m", "60m", "free", "undisclosed", "none". */
export function spellFee(fee: Fee | undefined): string {
  if (fee === undefined) return 'none';
  if (fee.amount === undefined) return fee.undisclosed ? 'undisclosed' : 'nothing said';
  if (fee.amount === 0) return 'free';
  const sign = fee.currency === undefined ? '' : SIGNS[fee.currency];
  return [fee.amount, ...(fee.addOns === undefined ? [] : [fee.addOns])]
    .map((amount) => sign + spellAmount(amount))
    .join(' + ');
}

function spellAmount(amount: number): string {
  if (amount >= 1_000_000_000) return `${amount / 1_000_000_000}bn`;
  return amount >= 1_000_000 ? `${amount / 1_000_000}m` : `${amount / 1000}k`;
}
