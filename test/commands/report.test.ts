import { describe, expect, it } from 'vitest';
import { reportWrongReading } from '../../commands/report.ts';
import { encodeButton } from '../../src/alerts/button-ids.ts';
import type { Context } from '../../src/discord/context.ts';
import { anAlert } from '../alerts/build.ts';
import { aContext, must } from '../discord/build.ts';
import { brokenLimits, CALLBACK, callbackOf, HAS_DESCRIPTION, openDescription } from '../discord/discord-accepts.ts';
import { openTestServices } from '../discord/services.ts';

const HEADLINE = 'Everton weigh up Marek Dolan swoop';

function aMessage(parts: Partial<NonNullable<Context['message']>> = {}): Partial<Context> {
  const message = { id: '1', channelId: '2', authorId: '3', text: HEADLINE, links: [], customIds: [], ...parts };
  return { message };
}

/** Uses *Report wrong reading* on a message. */
async function report(moment: Partial<Context>) {
  const { services, world } = openTestServices();
  const alert = anAlert();
  world.alerts.set(alert.id, alert);
  const reply = await reportWrongReading.execute(aContext(moment), services);
  const fill = async (correction: string) => {
    const argument = reply.kind === 'modal' ? (reply.modal.custom_id.split(':')[1] ?? '') : '';
    const fields = new Map([['correction', [correction]]]);
    return must(reportWrongReading.presses['report'])({ argument, values: [], fields }, aContext(), services);
  };
  return { reply, world, alert, fill };
}

describe('Report wrong reading', () => {
  it('keeps what was pointed at before the form is filled in, and asks what it says really', async () => {
    const { reply, world } = await report(aMessage());
    expect(world.misread).toEqual([{ kind: 'text', text: HEADLINE, guildId: aContext().guildId }]);
    expect(reply).toMatchObject({ kind: 'modal', modal: { custom_id: 'report:r1', title: 'What is wrong?' } });
    expect(brokenLimits(reply)).toEqual([]);
  });

  it.skipIf(!HAS_DESCRIPTION)(
    'opens a form that Discord takes (needs its description beside the checkout)',
    async () => {
      const { reply } = await report(aMessage());
      expect(openDescription()(CALLBACK)(callbackOf(reply))).toBeUndefined();
    },
  );

  it('adds what somebody writes, and thanks whoever writes nothing', async () => {
    const { fill, world } = await report(aMessage());
    expect(await fill('  Everton want nobody. ')).toMatchObject({ content: expect.stringMatching(/^Thank you/) });
    expect(world.corrections).toEqual(new Map([['r1', 'Everton want nobody.']]));
    expect(await fill(' ')).toMatchObject({ content: expect.stringMatching(/^Thank you/) });
    expect(world.corrections.size).toBe(1);
  });

  it('says so where the report is forgotten by the time the form comes back', async () => {
    const { fill, world } = await report(aMessage());
    world.misread.length = 0;
    expect(await fill('no')).toMatchObject({ content: expect.stringContaining('older than what I remember') });
  });

  it('knows an alert of ours by its button, and nobody else’s imitation of one', async () => {
    const alert = anAlert();
    const customIds = [must(encodeButton({ action: 'why', alertId: alert.id }))];
    const ours = await report(aMessage({ customIds, authorId: aContext().applicationId }));
    expect(ours.world.misread).toEqual([{ kind: 'alert', alert }]);
    const theirs = await report(aMessage({ customIds }));
    expect(theirs.world.misread).toMatchObject([{ kind: 'text' }]);
  });

  it('keeps nothing of a message without words', async () => {
    const { reply, world } = await report(aMessage({ text: ' ' }));
    expect(reply).toMatchObject({ content: 'I see no words in that message that I could have read wrongly.' });
    expect(world.misread).toEqual([]);
  });
});
