import { describe, expect, it } from 'vitest';
import { explainSendFailure } from '../../src/delivery/send-failure.ts';
import { apiError, downError, networkError } from './build.ts';

describe('explainSendFailure', () => {
  it.each([
    [10003, 404, 'gone'],
    [10004, 404, 'gone'],
    [10013, 404, 'gone'],
    [10008, 404, 'message-gone'],
    [50001, 403, 'paused'],
    [50013, 403, 'paused'],
    [50007, 403, 'paused'],
    [200000, 400, 'refused'],
    [240000, 400, 'refused'],
    [50035, 400, 'our-bug'],
    [50006, 400, 'our-bug'],
    [0, 401, 'stop'],
  ])('takes code %d (status %d) to mean %s', (code, status, kind) => {
    expect(explainSendFailure(apiError(code, status))).toEqual({ kind, reason: `Error ${code} (${code})` });
  });

  it.each([20016, 20022, 20028, 30046])(
    'waits for a channel that takes no more now (%d): nothing was posted',
    (code) => {
      expect(explainSendFailure(apiError(code, 429))).toMatchObject({
        kind: 'again-later',
        mayHaveArrived: false,
        isOutage: false,
      });
    },
  );

  it.each([
    ['Discord answered 503', downError()],
    ['no connection: socket hang up', networkError()],
    ['Discord did not answer in time', Object.assign(new Error('aborted'), { name: 'AbortError' })],
    ['Error 130000 (130000)', apiError(130000, 503)],
  ])('takes “%s” for an outage after which the message may be there', (reason, error) => {
    expect(explainSendFailure(error)).toEqual({ kind: 'again-later', reason, mayHaveArrived: true, isOutage: true });
  });

  it('takes everything else for our own bug', () => {
    expect(explainSendFailure(new TypeError('x is not a function'))).toEqual({
      kind: 'our-bug',
      reason: 'x is not a function',
    });
    expect(explainSendFailure('odd')).toEqual({ kind: 'our-bug', reason: 'odd' });
  });
});
