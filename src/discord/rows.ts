import {
  type APIButtonComponentWithCustomId,
  type APIChannelSelectComponent,
  type APIRoleSelectComponent,
  type APISelectMenuOption,
  type APIStringSelectComponent,
  ButtonStyle,
  ChannelType,
  ComponentType,
  SelectMenuDefaultValueType,
} from 'discord.js';
import type { Row } from './reply.ts';
import { clip } from '../alerts/clip.ts';

const MAX_BUTTONS_IN_ROW = 5;
const MAX_LABEL = 80;
const MAX_ID = 100;
const MAX_OPTION_TEXT = 100;
const MAX_PLACEHOLDER = 150;

/** Discord's limit for the options of a select. */
const MAX_OPTIONS = 25;

export interface ButtonLook {
  readonly style?: 'primary' | 'secondary' | 'success' | 'danger';
  readonly emoji?: string;
  readonly disabled?: boolean;
}

const STYLES = {
  primary: ButtonStyle.Primary,
  secondary: ButtonStyle.Secondary,
  success: ButtonStyle.Success,
  danger: ButtonStyle.Danger,
} as const;

/** Whether Discord takes it as the id of a button or a select. */
export function fitsId(customId: string): boolean {
  return customId.length <= MAX_ID;
}

/** A button with a text of ours on it. */
export function button(customId: string, label: string, look: ButtonLook = {}): APIButtonComponentWithCustomId {
  const { style = 'secondary', emoji, disabled } = look;
  return {
    type: ComponentType.Button,
    custom_id: customId,
    label: clip(label, MAX_LABEL),
    style: STYLES[style],
    ...(emoji === undefined ? {} : { emoji: { name: emoji } }),
    ...(disabled === undefined ? {} : { disabled }),
  };
}

/**
 * Buttons five to a row; no row at all for no buttons. A button whose id is too long for Discord is left out: names of
 * players stand in ids, and one absurd name must not cost the whole answer.
 */
export function buttonRows(buttons: readonly APIButtonComponentWithCustomId[]): readonly Row[] {
  const fitting = buttons.filter(({ custom_id }) => fitsId(custom_id));
  const rows: Row[] = [];
  for (let start = 0; start < fitting.length; start += MAX_BUTTONS_IN_ROW) {
    rows.push({ type: ComponentType.ActionRow, components: fitting.slice(start, start + MAX_BUTTONS_IN_ROW) });
  }
  return rows;
}

export interface SelectOption {
  readonly label: string;
  readonly value: string;
  readonly description?: string;
  readonly chosen?: boolean;
}

/** How many options may be chosen at once. */
export interface Choosable {
  readonly least?: number;
  readonly most?: number;
}

/**
 * A select of texts, one choice unless `many` says otherwise; no row at all for nothing to choose from. Options with values too long for Discord, and
 * those over its 25, are left out: page them before.
 */
export function selectRows(
  customId: string,
  placeholder: string,
  options: readonly SelectOption[],
  { least = 1, most = 1 }: Choosable = {},
): readonly Row[] {
  const fitting = options.filter(({ value }) => value.length <= MAX_ID).slice(0, MAX_OPTIONS);
  const select: APIStringSelectComponent = {
    type: ComponentType.StringSelect,
    custom_id: customId,
    placeholder: clip(placeholder, MAX_PLACEHOLDER),
    options: fitting.map(optionOf),
    min_values: least,
    max_values: Math.min(most, fitting.length),
  };
  return fitting.length === 0 ? [] : [{ type: ComponentType.ActionRow, components: [select] }];
}

function optionOf({ label, value, description, chosen }: SelectOption): APISelectMenuOption {
  return {
    label: clip(label, MAX_OPTION_TEXT),
    value,
    ...(description === undefined ? {} : { description: clip(description, MAX_OPTION_TEXT) }),
    ...(chosen === undefined ? {} : { default: chosen }),
  };
}

/**
 * A select of the server's text and announcement channels and forums, none or one. Media channels are told like forums,
 * and are not among them: Discord's description of its API takes no such type in a select.
 */
export function channelSelectRow(customId: string, placeholder: string, chosen: string | undefined): Row {
  const select: APIChannelSelectComponent = {
    type: ComponentType.ChannelSelect,
    custom_id: customId,
    placeholder: clip(placeholder, MAX_PLACEHOLDER),
    channel_types: [ChannelType.GuildText, ChannelType.GuildAnnouncement, ChannelType.GuildForum],
    min_values: 0,
    default_values: chosen === undefined ? [] : [{ id: chosen, type: SelectMenuDefaultValueType.Channel }],
  };
  return { type: ComponentType.ActionRow, components: [select] };
}

/** A select of the server's roles, none or one. */
export function roleSelectRow(customId: string, placeholder: string, chosen: string | undefined): Row {
  const select: APIRoleSelectComponent = {
    type: ComponentType.RoleSelect,
    custom_id: customId,
    placeholder: clip(placeholder, MAX_PLACEHOLDER),
    min_values: 0,
    default_values: chosen === undefined ? [] : [{ id: chosen, type: SelectMenuDefaultValueType.Role }],
  };
  return { type: ComponentType.ActionRow, components: [select] };
}
