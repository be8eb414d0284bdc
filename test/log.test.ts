import { execFileSync, spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

/** Runs a few lines of program and returns what they logged. */
function logged(program: string): readonly Record<string, unknown>[] {
  const script = `import { openLog } from './src/log.ts'; ${program}`;
  const output = execFileSync(
    'bash',
    ['-c', `"$0" --input-type=module-typescript -e "$1" 2>&1`, process.execPath, script],
    {
      cwd: new URL('..', import.meta.url),
      encoding: 'utf8',
    },
  );
  return output
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

describe('the log', () => {
  it('writes one event a line, with its fields', () => {
    expect(logged(`openLog('info').info('alert-sent', { delivery: 'd1', channel: 'c1' });`)).toMatchObject([
      { level: 30, msg: 'alert-sent', delivery: 'd1', channel: 'c1' },
    ]);
  });

  it('writes an error with its stack and what caused it', () => {
    const [line] = logged(
      `openLog('info').error('item-failed', { error: new Error('outer', { cause: new Error('inner') }) });`,
    );
    expect(JSON.stringify(line)).toContain('outer: inner');
    expect(line).toMatchObject({ err: { stack: expect.stringContaining('Error: inner') as unknown } });
  });

  it('never writes a secret, wherever it hides', () => {
    const lines = logged(
      `openLog('info', ['s3cr3t']).error('failed', { error: new Error('GET https://x/?key=s3cr3t'), header: 'Bot s3cr3t' });`,
    );
    expect(JSON.stringify(lines)).not.toContain('s3cr3t');
    expect(JSON.stringify(lines)).toContain('key=[secret]');
  });

  it('has written down what it was told before the process is killed', () => {
    const program = `import { openLog } from './src/log.ts';
      openLog('info').warn('feed-skipped');
      process.kill(process.pid, 'SIGKILL');`;
    const { stderr, signal } = spawnSync(process.execPath, ['--input-type=module-typescript', '-e', program], {
      cwd: new URL('..', import.meta.url),
      encoding: 'utf8',
    });
    expect(signal).toBe('SIGKILL');
    expect(stderr).toContain('feed-skipped');
  });

  it('keeps quiet below its level', () => {
    expect(logged(`const log = openLog('warn'); log.info('no'); log.debug('no'); log.warn('yes');`)).toMatchObject([
      { msg: 'yes' },
    ]);
  });
});
