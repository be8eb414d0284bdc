import { z } from 'zod';
import { AnswerBody, MessageEditBody, NewerMessageEditBody } from './message-body.ts';
import { maybe } from './form.ts';
import { ModalBody } from './modal-body.ts';

const ChoiceName = z.string().min(1).max(100);
const AutocompleteChoice = z.object({
  name: ChoiceName,
  name_localizations: maybe(z.record(z.string(), ChoiceName)),
  value: z.union([z.string().max(100), z.number()]),
});

/** How an interaction may be answered, under Discord's numbers. */
export const CallbackType = {
  message: 4,
  deferredMessage: 5,
  deferredUpdate: 6,
  update: 7,
  choices: 8,
  modal: 9,
} as const;
export type CallbackType = (typeof CallbackType)[keyof typeof CallbackType];

const Choices = z
  .array(AutocompleteChoice)
  .max(25)
  .refine((choices) => new Set(choices.map(({ value }) => typeof value)).size <= 1, {
    error: 'The values of all choices must be of one type.',
    params: { discord: 'BASE_TYPE_BAD_TYPE' },
  });

function callbackWith<T extends typeof MessageEditBody>(edit: T) {
  return z.discriminatedUnion('type', [
    z.object({ type: z.literal(CallbackType.message), data: AnswerBody }),
    z.object({ type: z.literal(CallbackType.deferredMessage), data: maybe(AnswerBody) }),
    z.object({ type: z.literal(CallbackType.deferredUpdate), data: maybe(edit) }),
    z.object({ type: z.literal(CallbackType.update), data: edit }),
    z.object({ type: z.literal(CallbackType.choices), data: z.object({ choices: maybe(Choices) }) }),
    z.object({ type: z.literal(CallbackType.modal), data: ModalBody }),
  ]);
}

/** The first answer to an interaction. Choices are all text or all numbers. */
export const CallbackBody = callbackWith(MessageEditBody);
export type CallbackBody = z.infer<typeof CallbackBody>;

/** The same to a component of a message that has the newer components. */
export const NewerCallbackBody = callbackWith(NewerMessageEditBody);
