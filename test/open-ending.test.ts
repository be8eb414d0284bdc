import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const at = (file: string) => JSON.stringify(resolve(import.meta.dirname, '../src', file));

/** A process that has opened its ending and then does this. */
function run(deed: string) {
  const program = `
    import { openEnding } from ${at('open-ending.ts')};
    import { openLog } from ${at('log.ts')};
    const ending = openEnding(openLog('info'), process);
    ending.closes(async () => console.log('closed'));
    setInterval(() => undefined, 1000);
    ${deed}`;
  return spawnSync(process.execPath, ['--input-type=module-typescript', '-e', program], {
    encoding: 'utf8',
    timeout: 30_000,
  });
}

describe('the end of the program', { timeout: 60_000 }, () => {
  it.each([
    [
      'an error that nobody catches',
      "setTimeout(() => { throw new Error('the roof', { cause: new Error('the rain') }) }, 1)",
      'uncaughtException',
    ],
    [
      'a promise that nobody catches',
      "Promise.reject(new Error('the roof', { cause: new Error('the rain') }))",
      'unhandledRejection',
    ],
  ])('comes after %s: logged with its cause, everything closed, code 1', (_, deed, origin) => {
    const { status, stdout, stderr } = run(deed);
    expect(status).toBe(1);
    expect(stdout).toBe('closed\n');
    expect(stderr).toMatch(new RegExp(`"origin":"${origin}".*the roof.*caused by: Error: the rain`));
  });

  it('comes after a rejection with no error in it', () => {
    expect(run("Promise.reject('nothing')")).toMatchObject({ status: 1, stdout: 'closed\n' });
  });

  it('waits for what is being closed, and comes at once on the second signal', () => {
    const slowly =
      'ending.closes(() => new Promise((closed) => setTimeout(closed, 50)).then(() => console.log("slowly")));';
    const signal = "process.kill(process.pid, 'SIGTERM');";
    expect(run(slowly + signal)).toMatchObject({ status: 0, stdout: 'slowly\n' });
    const never = 'ending.closes(() => new Promise(() => undefined));';
    expect(run(`${never}${signal}setTimeout(() => { ${signal} }, 600)`)).toMatchObject({ status: 1, stdout: '' });
  });

  it('takes a signal that reaches it twice, as one for the whole group does, for one', () => {
    const slowly =
      'ending.closes(() => new Promise((closed) => setTimeout(closed, 200)).then(() => console.log("slowly")));';
    const twice = "process.kill(process.pid, 'SIGINT'); setTimeout(() => process.kill(process.pid, 'SIGINT'), 20);";
    expect(run(slowly + twice)).toMatchObject({ status: 0, stdout: 'slowly\n' });
  });

  it('comes after ten seconds even where something can not be closed', () => {
    const started = performance.now();
    expect(run("ending.closes(() => new Promise(() => undefined)); ending.end(0, 'enough');")).toMatchObject({
      status: 0,
    });
    expect(performance.now() - started).toBeLessThan(15_000);
  });

  it('comes with code 1 where closing fails, and says what failed', () => {
    const { status, stderr } = run("ending.closes(async () => { throw new Error('stuck') }); ending.end(1, 'enough');");
    expect(status).toBe(1);
    expect(stderr).toMatch(/not-closed|stuck/);
  });
});
