import type { Rule } from '../rule.ts';

/** Transfer news that names no step: a future in doubt, a decision that is due. */
export const OTHER_RULES: readonly Rule[] = [
  {
    id: 'other/future-in-doubt',
    stage: 'other',
    when: '(?:doubts?|uncertainty|question marks?|questions|cloud|concerns?|fears?|sweat|sweats|sweating){g} (?:on|over|about|around|surrounding) {P}{p}{h} futures?',
    example: 'Manager casts doubt on Marek Dolan future at Everton',
  },
  {
    id: 'other/future',
    stage: 'other',
    when: '{P}{p}{h} (?:{C}{p} )?futures?{g} (?:in doubt|uncertain|unclear|unsure|decided|undecided|up in the air|in the balance|in limbo|takes|twist|resolved|at crossroads|remains|looks|thrown into|cast into|sorted|on hold|clear|becoming)',
    unless: 'contract|bright future',
    example: "Marek Dolan's Everton future is up in the air",
  },
  {
    id: 'other/decision',
    stage: 'other',
    when: '(?:decision|update|stance|verdict|hint|clarity|comment|admission|message) (?:on|over|about) {P}{p}{h} futures?|{P}{p}{h} (?:weighs? up|weighing up|ponders?|pondering|considers?|considering|decide|decides|to decide|yet to decide|will decide|undecided|mulls?|unsure){g} (?:{C}{p} )?(?:future|next move|options)',
    unless: 'manager',
    example: 'Marek Dolan weighs up Everton future',
  },
  {
    id: 'other/limbo',
    stage: 'other',
    when: '{P}{h} (?:in limbo|faces uncertain future|facing (?:an )?uncertain future)',
    example: 'Marek Dolan is in limbo at Everton',
  },
];
