import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Reply } from '../../src/discord/reply.ts';

const DESCRIPTION = resolve(import.meta.dirname, '../../../shared/discord/openapi.json');

/** Discord's own description of its API lies beside the project on some machines only. */
export const HAS_DESCRIPTION = existsSync(DESCRIPTION);

type Operation = readonly [path: string, method: string];

/** Compiles what Discord says a request of this kind looks like. Call it only where `HAS_DESCRIPTION`. */
export function openDescription() {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  for (const format of ['snowflake', 'nonce', 'int32', 'int64', 'double', 'date-time', 'uri']) {
    ajv.addFormat(format, true);
  }
  ajv.addSchema(JSON.parse(readFileSync(DESCRIPTION, 'utf8')), 'discord');
  return ([path, method]: Operation) => {
    const pointer = path.replaceAll('/', '~1').replaceAll('{', '%7B').replaceAll('}', '%7D');
    const accepts = ajv.compile({
      $ref: `discord#/paths/${pointer}/${method}/requestBody/content/application~1json/schema`,
    });
    return (body: unknown): string | undefined =>
      accepts(body) ? undefined : JSON.stringify(accepts.errors?.slice(0, 5));
  };
}

export const CALLBACK: Operation = ['/interactions/{interaction_id}/{interaction_token}/callback', 'post'];
export const COMMANDS: Operation = ['/applications/{application_id}/commands', 'put'];

/** A reply as it goes out, in the API's own words. */
export function callbackOf(reply: Reply): unknown {
  if (reply.kind === 'work') {
    return callbackOf(reply.first);
  }
  if (reply.kind === 'modal') {
    return { type: 9, data: reply.modal };
  }
  const { content, embeds, components, files } = reply;
  const attachments = files.map(({ name, description }, index) => ({ id: String(index), filename: name, description }));
  const flags = reply.kind === 'message' && reply.ephemeral ? 64 : 0;
  const data = { content, embeds, components, allowed_mentions: { parse: [] }, attachments, flags };
  return { type: reply.kind === 'update' ? 7 : 4, data };
}

/** The limits that Discord's description leaves out. Returns every one that a reply breaks. */
export function brokenLimits(reply: Reply): readonly string[] {
  if (reply.kind === 'work') {
    return brokenLimits(reply.first);
  }
  if (reply.kind === 'modal') {
    return [];
  }
  const { content, embeds, components, files } = reply;
  const words = embeds.map(({ title = '', description = '', footer, fields = [] }) =>
    [title, description, footer?.text ?? '', ...fields.flatMap(({ name, value }) => [name, value])].join(''),
  );
  const fields = embeds.flatMap((embed) => embed.fields ?? []);
  const ids = components.flatMap((row) => row.components.flatMap((one) => ('custom_id' in one ? [one.custom_id] : [])));
  const shown = embeds.flatMap(({ image }) => (image === undefined ? [] : [image.url.replace('attachment://', '')]));
  const checks: Readonly<Record<string, boolean>> = {
    'says nothing': content === '' && embeds.length === 0,
    'content over 2,000': content.length > 2000,
    'embeds over 6,000': words.join('').length > 6000,
    'an empty field': fields.some(({ name, value }) => name.trim() === '' || value.trim() === ''),
    'an empty description': embeds.some(({ description }) => description?.trim() === ''),
    'more than five rows': components.length > 5,
    'an empty row': components.some((row) => row.components.length === 0),
    'two components with one id': new Set(ids).size !== ids.length,
    'a picture that is not there': shown.some((shownName) => !files.some(({ name }) => name === shownName)),
    'a file without a sound name': files.some(({ name }) => !/^[\w.-]{1,100}$/.test(name)),
    'a file without words': files.some(({ description }) => description === '' || description.length > 1024),
    'files over 10 MiB': files.reduce((sum, { bytes }) => sum + bytes.length, 0) > 10 * 1024 * 1024,
    'a text with a hole': /\{\w+\}/.test(content + words.join('')),
  };
  return Object.keys(checks).filter((name) => checks[name]);
}
