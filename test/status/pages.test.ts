import { describe, expect, it } from 'vitest';
import { developmentsPage, sagaPage } from '../../src/status/pages/developments-page.ts';
import { healthPage } from '../../src/status/pages/health-page.ts';
import { html } from '../../src/status/pages/html.ts';
import { tracePage } from '../../src/status/pages/trace-page.ts';
import { aDevelopment, aSource } from '../follows/build.ts';
import { PNG } from '../discord/services.ts';
import { aStatus } from './build.ts';

const draw = async () => PNG;
const HOSTILE = '<script>alert("1")</script>\'&';

describe('the operator’s pages', () => {
  it('take every word for words', async () => {
    expect(html`<p title="${HOSTILE}">${HOSTILE}</p>`.markup).not.toMatch(/<script|"1"/);
    const development = aDevelopment({
      sources: [aSource({ title: HOSTILE, outlet: HOSTILE, link: 'https://example.org/"><b>' })],
    });
    const failing = [{ outlet: HOSTILE, reason: HOSTILE, failuresInARow: 2 }];
    const bodies = [
      developmentsPage([{ development, course: [development] }]).body,
      (await sagaPage({ developments: [development], claims: [] }, draw)).body,
      tracePage(HOSTILE, [], [HOSTILE]).body,
      healthPage(aStatus({ feeds: { ...aStatus().feeds, failing } })).body,
    ];
    for (const body of bodies) {
      expect(body).not.toMatch(/<script|<b>/);
    }
  });

  it('lead nowhere but to the web', () => {
    const sources = [aSource({ title: 'a report', link: 'javascript:alert(1)' })];
    const development = aDevelopment({ sources });
    expect(developmentsPage([{ development, course: [development] }]).body).not.toContain('javascript:');
  });

  it('show the verdict in words, and each feed that fails with its reason', () => {
    expect(healthPage(aStatus()).body).toContain('✓ Well');
    const failing = [{ outlet: 'The Far Post', reason: 'answered 404', failuresInARow: 7 }];
    const body = healthPage(aStatus({ feeds: { ...aStatus().feeds, failing } })).body;
    expect(body).toMatch(/The Far Post[\s\S]*answered 404[\s\S]*7/);
  });

  it('tell feeds of one outlet apart, and say what is the matter as a sentence', () => {
    const text = 'No server has this name.';
    const failing = ['far.example/football', 'far.example/gossip'].map((place) => ({
      outlet: 'The Far Post',
      place,
      reason: 'unknown-name',
      text,
      failuresInARow: 1,
    }));
    const { body } = healthPage(aStatus({ feeds: { ...aStatus().feeds, failing } }));
    expect(body).toMatch(/far\.example\/football[\s\S]*far\.example\/gossip/);
    expect(body).toContain(text);
    expect(body).not.toContain('unknown-name');
  });

  it('say in words what was read and why it was news', () => {
    const development = aDevelopment({ stage: 'bid_rejected', certainty: 'reported', reason: 'happened-again' });
    const { body } = developmentsPage([{ development, course: [development] }]);
    expect(body).toContain('Approach rejected, reported · the same happened again');
  });

  it('show a saga as a picture with the same in words', async () => {
    const development = aDevelopment();
    const { body } = await sagaPage({ developments: [development], claims: [] }, draw);
    expect(body).toMatch(/<img src="data:image\/png;base64,[\w+/=]+" alt="[^"]*Alexander-Arnold/);
  });
});
