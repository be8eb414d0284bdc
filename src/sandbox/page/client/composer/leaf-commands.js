// @ts-check
import { CommandType, OptionType } from '../discord-numbers.js';
/** @import { Command } from '../../../command.ts' */
/** @import { CommandOption } from '../../../bodies/command-body.ts' */
/** @typedef {Exclude<CommandOption, { type: typeof OptionType.subcommand | typeof OptionType.subcommandGroup }>} ValueOption */

/**
 * A command that can be run: a subcommand where there are any.
 * @typedef {object} Leaf
 * @property {string} path the name with its groups: "feeds add"
 * @property {string} description
 * @property {readonly ValueOption[]} options
 */

/** Every command one can type, subcommands on their own. @param {readonly Command[]} commands @returns {readonly Leaf[]} */
export function leavesOf(commands) {
  return commands
    .filter(({ type }) => type === CommandType.chat)
    .flatMap((command) => leavesUnder(command.name, command.description, command.options));
}

/** @param {string} path @param {string} description @param {readonly CommandOption[]} options @returns {readonly Leaf[]} */
function leavesUnder(path, description, options) {
  const inner = options.flatMap((option) =>
    option.type === OptionType.subcommand || option.type === OptionType.subcommandGroup
      ? leavesUnder(`${path} ${option.name}`, option.description, option.options ?? [])
      : [],
  );
  const own = options.flatMap((option) =>
    option.type === OptionType.subcommand || option.type === OptionType.subcommandGroup ? [] : [option],
  );
  return inner.length > 0 ? inner : [{ path, description, options: own }];
}

/**
 * The commands that what was typed after the slash may mean, the likeliest first: those that begin with it, those with a
 * word that does, those that speak of it. Among equals the app's own order holds.
 * @param {readonly Leaf[]} leaves @param {string} typed @returns {readonly Leaf[]}
 */
export function filterLeaves(leaves, typed) {
  const sought = typed.trim().toLowerCase();
  const ranked = leaves.map((leaf) => ({ leaf, rank: rankOf(leaf, sought) })).filter(({ rank }) => rank < 4);
  return ranked.sort((a, b) => a.rank - b.rank).map(({ leaf }) => leaf);
}

/** @param {Leaf} leaf @param {string} sought */
function rankOf({ path, description }, sought) {
  if (path.startsWith(sought)) return 0;
  if (path.split(' ').some((word) => word.startsWith(sought))) return 1;
  if (path.includes(sought)) return 2;
  return sought.length > 2 && description.toLowerCase().includes(sought) ? 3 : 4;
}

/**
 * The command that is fully typed, with what stands behind it: "/follow trent" is `follow` and "trent".
 * @param {readonly Leaf[]} leaves @param {string} typed the whole text of the box
 * @returns {{ leaf: Leaf, rest: string } | undefined}
 */
export function findTypedLeaf(leaves, typed) {
  const longestFirst = [...leaves].sort((a, b) => b.path.length - a.path.length);
  const leaf = longestFirst.find(({ path }) => typed.toLowerCase().startsWith(`/${path} `));
  return leaf && { leaf, rest: typed.slice(leaf.path.length + 2) };
}
