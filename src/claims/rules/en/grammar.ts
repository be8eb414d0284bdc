import type { Grammar } from '../language-pack.ts';
import { ENGLISH_FAMILIES, inflectEnglish } from './word-forms.ts';

/** What English puts into the slots of a rule's short hand. */
export const ENGLISH_GRAMMAR: Grammar = {
  gapStops: 'as|while|but|because|after',
  objects:
    'with|from|to|by|of|for|on|at|against|over|between|beat|beats|pip|pips|rival|rivals|face|hijack|hijacks|hijacking|than|contacted|approached',
  determiners: 'a|an|the|his|their|its|another|this',
  toward: 'to|from|with|for|between|of|at|over',
  unsure:
    'to|not|no|never|wont|could|may|might|can|would|should|must|want|wants|hope|hopes|if|set|close|near|ready|expected|likely|yet|without|cannot|didnt|dont|never|nearly|almost|verge|brink|rule|rules|ruled|fail|fails|failed|refuse|refuses|unable|why|how|despite',
  families: ENGLISH_FAMILIES,
  inflect: inflectEnglish,
  sums: 'record|big-money|club-record|huge|mega',
};
