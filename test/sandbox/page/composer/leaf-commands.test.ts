import { describe, expect, it } from 'vitest';
import type { Command } from '../../../../src/sandbox/command.ts';
import { filterLeaves, findTypedLeaf, leavesOf } from '../../../../src/sandbox/page/client/composer/leaf-commands.js';

function aCommand(name: string, over: Partial<Command> = {}): Command {
  return {
    id: '100000000000000001',
    version: '100000000000000002',
    type: 1,
    name,
    nameLocalizations: {},
    description: `Does what ${name} says`,
    descriptionLocalizations: {},
    options: [],
    contexts: [0],
    integrationTypes: [0],
    nsfw: false,
    ...over,
  };
}

const address = { type: 3, name: 'address', description: 'Where it is', required: true } as const;
const commands = [
  aCommand('latest', { description: 'The newest developments' }),
  aCommand('follow'),
  aCommand('unfollow'),
  aCommand('feeds', {
    options: [
      { type: 1, name: 'add', description: 'Read another feed', options: [address] },
      {
        type: 2,
        name: 'share',
        description: 'Feeds of others',
        options: [{ type: 1, name: 'take', description: 'Take' }],
      },
    ],
  }),
  aCommand('Why this alert?', { type: 3 }),
];
const leaves = leavesOf(commands);
const found = (typed: string) => filterLeaves(leaves, typed).map(({ path }) => path);

describe('leavesOf', () => {
  it('offers subcommands in place of their command, and no menu commands', () => {
    expect(leaves.map(({ path }) => path)).toEqual(['latest', 'follow', 'unfollow', 'feeds add', 'feeds share take']);
  });

  it('keeps the options of the subcommand', () => {
    expect(leaves.find(({ path }) => path === 'feeds add')?.options).toEqual([address]);
  });
});

describe('filterLeaves', () => {
  it('shows everything in the app’s own order before anything is typed', () => {
    expect(found('')).toEqual(leaves.map(({ path }) => path));
  });

  it('puts commands that begin with what was typed before those that contain it', () => {
    expect(found('fo')).toEqual(['follow', 'unfollow']);
  });

  it('finds a subcommand by its own word', () => {
    expect(found('take')).toEqual(['feeds share take']);
  });

  it('finds a command by what it does', () => {
    expect(found('newest')).toEqual(['latest']);
  });

  it('finds nothing where nothing fits', () => {
    expect(found('transfer window')).toEqual([]);
  });
});

describe('findTypedLeaf', () => {
  it('takes a command typed to its end, and what stands behind it as its first option', () => {
    expect(findTypedLeaf(leaves, '/follow trent')).toMatchObject({ leaf: { path: 'follow' }, rest: 'trent' });
    expect(findTypedLeaf(leaves, '/Feeds add https://a.example')).toMatchObject({
      leaf: { path: 'feeds add' },
      rest: 'https://a.example',
    });
  });

  it('waits for the space behind the name: /follow may still become /following', () => {
    expect(findTypedLeaf(leaves, '/follow')).toBeUndefined();
  });
});
