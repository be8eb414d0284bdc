// @ts-check
import { OptionType } from '../discord-numbers.js';
import { el } from '../dom/elements.js';
import { formatSize } from '../messages/show-attachments.js';
/** @import { Outcome } from '../view.ts' */
/** @import { PageAct } from '../../page-protocol.ts' */
/** @import { ValueOption } from './leaf-commands.js' */
/** @import { OptionField } from './option-field.js' */

/** @param {ValueOption} option */
export const takesFile = ({ type }) => type === OptionType.attachment;

/** A box that opens the browser's own way to choose a file. @param {ValueOption} option */
export const createFileInput = (option) =>
  el('input', {
    type: 'file',
    'aria-label': `${option.name}: ${option.description}`,
    'aria-required': String(option.required === true),
  });

/**
 * Sends the file that was chosen, so that the command can name it. What went wrong is shown as the field's note.
 * @param {OptionField} field @param {(act: PageAct) => Promise<Outcome>} perform
 */
export async function uploadChosen(field, perform) {
  const file = field.input.files?.[0];
  field.value = undefined;
  if (file === undefined) {
    return;
  }
  field.around.showPanel(field, `Sending ${file.name}…`);
  const content = await readBase64(file);
  const contentType = file.type || 'application/octet-stream';
  const outcome = await perform({ kind: 'upload', filename: file.name, contentType, content });
  if (field.input.files?.[0] !== file) {
    return;
  }
  if (outcome.kind === 'uploaded') {
    field.value = outcome.fileId;
    field.wrong = undefined;
    field.input.removeAttribute('aria-invalid');
    field.around.showPanel(field, `${file.name}, ${formatSize(file.size)}. Enter sends the command.`);
  } else {
    field.wrong = outcome.kind === 'failed' ? outcome.text : 'The file was not taken.';
    field.around.showPanel(field);
  }
}

/** @param {File} file @returns {Promise<string>} */
function readBase64(file) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('error', () => reject(reader.error));
    // "data:text/xml;base64,PG9wbWw+": what stands before the comma is not part of it.
    reader.addEventListener('load', () =>
      resolve(typeof reader.result === 'string' ? reader.result.replace(/^[^,]*,/, '') : ''),
    );
    reader.readAsDataURL(file);
  });
}
