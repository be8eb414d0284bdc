import { type Cues, NO_CUES, wordSet } from '../language-pack.ts';

/** The English words that code asks for by what they mean. */
export const ENGLISH_CUES: Cues = {
  ...NO_CUES,
  takesIs: wordSet('he she that it there'),
  after: wordSet('after'),
  indefinite: wordSet('a an another one two three four five new second third this of'),
  at: wordSet('in at near to into from'),
  with: wordSet('with'),
  terms: wordSet('terms'),
  from: wordSet('from'),
  against: wordSet('against versus vs v facing'),
  becoming: wordSet('as new becoming become becomes became'),
  sumFor: wordSet('for of on over'),
  sumEnds: wordSet('while but after before and as'),
  leaving: /(?<![^ ])(?:exit|leav\w+|sale|sell\w*|sold|stay\w*|remain\w*|future|depart\w*|go|going)(?![^ ])/,
  foil: /(?:^| )(?:(?:depends?|depending|hinges?) on|(?:replacements?|successors?|heirs?|cover|competition|understud(?:y|ies)) (?:for|to)|(?:to|will|would|could|may|can) replace|replacing|succeed|succeeding|instead of|alternatives? to|(?:compete|competes|competing) with|(?:link|links|linking|linked) up with|alongside|(?:more|one|somebody|someone|players?) like|(?:similar|compared) to|in place of|(?:better|bigger|cheaper|more expensive) than)$/,
  refuses: /\b(?:reject|turn(?:s|ed|ing)? down|rebuff|knock(?:s|ed)? back|refus|dismiss|snub)/,
  triggers: /\b(?:trigger|activat|meet|met\b|pay|paid|match|exercis)/,
};
