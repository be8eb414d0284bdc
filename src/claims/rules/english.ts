import { BID_RULES } from './en/bid-rules.ts';
import { CONTRACT_RULES } from './en/contract-rules.ts';
import { DEAL_RULES } from './en/deal-rules.ts';
import { DONE_RULES } from './en/done-rules.ts';
import { EXIT_RULES } from './en/exit-rules.ts';
import { INTEREST_RULES } from './en/interest-rules.ts';
import { NEGATIVE_RULES } from './en/negative-rules.ts';
import { OTHER_RULES } from './en/other-rules.ts';
import { TALKS_RULES } from './en/talks-rules.ts';
import { HEADLINE_NOUN_RULES } from './en/headline-noun-rules.ts';
import { LATE_STEP_RULES } from './en/late-step-rules.ts';
import { POST_RULES } from './en/post-rules.ts';
import { SPOKEN_RULES } from './en/spoken-rules.ts';
import { STANDING_RULES } from './en/standing-rules.ts';
import type { Rule } from './rule.ts';

/** English in order: within a clause the first rule that fires for a player wins. */
export const ENGLISH_RULES: readonly Rule[] = [
  ...NEGATIVE_RULES,
  ...SPOKEN_RULES,
  ...CONTRACT_RULES,
  ...DEAL_RULES,
  ...EXIT_RULES,
  ...TALKS_RULES,
  ...BID_RULES,
  ...DONE_RULES,
  ...INTEREST_RULES,
  ...OTHER_RULES,
  ...LATE_STEP_RULES,
  ...HEADLINE_NOUN_RULES,
  ...POST_RULES,
  ...STANDING_RULES,
];
