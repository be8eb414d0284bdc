/** The refusals the sandbox knows, as Discord words them: HTTP status, code, message. */
export const REFUSALS = {
  unauthorized: [401, 0, '401: Unauthorized'],
  notFound: [404, 0, '404: Not Found'],
  unknownChannel: [404, 10003, 'Unknown Channel'],
  unknownGuild: [404, 10004, 'Unknown Guild'],
  unknownMember: [404, 10007, 'Unknown Member'],
  unknownMessage: [404, 10008, 'Unknown Message'],
  unknownUser: [404, 10013, 'Unknown User'],
  unknownEmoji: [400, 10014, 'Unknown Emoji'],
  unknownWebhook: [404, 10015, 'Unknown Webhook'],
  unknownInteraction: [404, 10062, 'Unknown interaction'],
  unknownCommand: [404, 10063, 'Unknown application command'],
  publishedEditLimit: [429, 20022, 'This message cannot be edited due to announcement rate limits.'],
  tooManyWebhooks: [400, 30007, 'Maximum number of webhooks reached (15)'],
  fileTooLarge: [413, 40005, 'Request entity too large'],
  alreadyCrossposted: [400, 40033, 'This message has already been crossposted.'],
  alreadyAcknowledged: [400, 40060, 'Interaction has already been acknowledged.'],
  tagRequired: [400, 40067, 'A tag is required to create a forum post in this channel'],
  missingAccess: [403, 50001, 'Missing Access'],
  notInDirectMessages: [403, 50003, 'Cannot execute action on a DM channel'],
  notYourMessage: [403, 50005, 'Cannot edit a message authored by another user'],
  emptyMessage: [400, 50006, 'Cannot send an empty message'],
  cannotReachUser: [403, 50007, 'Cannot send messages to this user'],
  notInThisChannel: [400, 50008, 'Cannot send messages in a non-text channel'],
  missingPermissions: [403, 50013, 'Missing Permissions'],
  wrongChannelType: [400, 50024, 'Cannot execute action on this channel type'],
  invalidWebhookToken: [401, 50027, 'Invalid Webhook Token'],
  invalidForm: [400, 50035, 'Invalid Form Body'],
  invalidJson: [400, 50109, 'The request body contains invalid JSON.'],
  threadArchived: [400, 50083, 'Thread is archived'],
  threadExists: [400, 160004, 'A thread has already been created for this message'],
  threadLocked: [400, 160005, 'Thread is locked'],
  tooManyThreads: [400, 160006, 'Maximum number of active threads reached'],
  noSuchForm: [415, 50035, 'Invalid Form Body'],
} as const satisfies Readonly<Record<string, readonly [status: number, code: number, message: string]>>;
/** The name of a refusal in this table. */
export type RefusalName = keyof typeof REFUSALS;

/** A place in a refused form, and what is wrong there. */
export type FormProblem = { readonly path: readonly PropertyKey[]; readonly code: string; readonly message: string };

/** Discord's answer to a request that it will not carry out. Thrown by handlers, caught once per request. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: number;
  readonly code: number;
  readonly problems: readonly FormProblem[];

  constructor(name: RefusalName, problems: readonly FormProblem[] = []) {
    const [status, code, message] = REFUSALS[name];
    super(message);
    this.status = status;
    this.code = code;
    this.problems = problems;
  }
}

/** The body of such an answer: code, message, and for a form the tree of `errors` under the fields' names. */
export function bodyOf({ code, message, problems }: Refusal): object {
  return problems.length === 0 ? { message, code } : { message, code, errors: treeOf(problems) };
}

type Tree = { [key: string]: Tree | object[] };

function treeOf(problems: readonly FormProblem[]): Tree {
  const root: Tree = {};
  for (const { path, code, message } of problems) {
    const node = path.map(String).reduce<Tree>((tree, key) => {
      const inner = tree[key];
      const next = inner === undefined || Array.isArray(inner) ? {} : inner;
      tree[key] = next;
      return next;
    }, root);
    const errors = node['_errors'];
    node['_errors'] = [...(Array.isArray(errors) ? errors : []), { code, message }];
  }
  return root;
}
