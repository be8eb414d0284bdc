/** A question that an operator asks before running the bot, and which figures answer it. */
export interface Question {
  readonly heading: string;
  /** How the headings of its figures begin. */
  readonly groups: readonly string[];
  /** What somebody would take instead, or run into first, where that is no figure of ours. Markdown, a line each. */
  readonly instead: readonly string[];
}

const LIMIT = 'Discord lets a bot make 50 requests a second, whatever it is written in: 10,000 channels take 200 s.';

/** In the order in which they are answered. */
export const QUESTIONS: readonly Question[] = [
  {
    heading: 'How long from start to ready?',
    groups: ['From start to ready'],
    instead: [
      'MonitoRSS, the leading bot for feeds, is made of twelve services (queue, databases, cache, workers), which start one after another; we found no published time.',
      'A script with an RSS library starts at once, and has forgotten what it has told.',
    ],
  },
  {
    heading: 'How much memory?',
    groups: ['In ', 'What one more server', 'Gazetteer of'],
    instead: [
      'The floor is a client of discord.js with the same single intent and nothing else set: nothing that uses that library takes less without leaving events out.',
      'We found no published figure for MonitoRSS; its twelve services include two databases, a cache and a message queue.',
    ],
  },
  {
    heading: 'What does a feed that changed cost?',
    groups: ['A changed feed', 'Deciding which feeds'],
    instead: [
      'The plain loop is what most bots do: it parses with the same library and asks a set of guids. It takes an edited guid for news, and a damaged document for an empty one.',
      'MonitoRSS compares hashes of each item in a database; we found no published time.',
    ],
  },
  {
    heading: 'What does an item cost, and what do more names change?',
    groups: ['Reading an item', 'Where the time', 'Beside what people', 'Folding a saga', 'Suggesting'],
    instead: [
      'The keyword filter asks for a word of transfers and one of a hundred surnames: it tells every article and understands none.',
      'Compromise tags words; who sells and who buys would be still to find.',
    ],
  },
  {
    heading: 'What does an alert cost, and what do more follows change?',
    groups: ['An alert', 'Finding who follows'],
    instead: [LIMIT, 'A loop that posts spends less on each, and can not say after a crash what it has told.'],
  },
  {
    heading: 'How fast are thousands told?',
    groups: ['The outbox', 'Fan-out', 'An hour of 503'],
    instead: [
      LIMIT,
      'MonitoRSS lets its sender make 25 requests a second (read in its source of August 2026): 10,000 channels take 400 s.',
      'discord.js by itself gives up on a message after four answers of 5xx: an outage of a minute loses what was sent in it.',
    ],
  },
];
