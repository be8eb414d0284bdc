import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
import { ALL_COMMANDS } from '../commands/all-commands.ts';
import { readConfig, SETTINGS } from '../src/config.ts';
import { openMetrics } from '../src/status/tell-metrics.ts';
import { aStatus } from './status/build.ts';

const ROOT = resolve(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const DOCUMENTS = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'CHANGELOG.md',
  ...globSync('docs/*.md', { cwd: ROOT }),
];
const OPERATORS = read('docs/operators.md');

describe.each(DOCUMENTS)('%s', (document) => {
  const text = read(document);

  it('names only scripts that there are', () => {
    const named = [...text.matchAll(/npm run (?:-s )?([a-z:]+)/g)].map(([, script]) => script ?? '');
    expect(named.filter((script) => !(script in packageJson.scripts))).toEqual([]);
  });

  it('names only commands that there are', () => {
    const known = ALL_COMMANDS.map(({ data }) => data.name);
    const named = [...text.matchAll(/(?<=^|[\s(|])`\/([a-z]+)[`\s]/gm)].map(([, name]) => name ?? '');
    const paths = ['healthz', 'metrics', 'data'];
    expect(named.filter((name) => !known.includes(name) && !paths.includes(name))).toEqual([]);
  });

  it('leads only to files that there are', () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link]) => link ?? '');
    const files = [...text.matchAll(/`((?:src|commands|test|docs|deploy|bin)\/[\w./-]+)`/g)].map(
      ([, file]) => file ?? '',
    );
    const missing = [
      ...links.filter((link) => !existsSync(join(ROOT, dirname(document), link))),
      ...files.filter((file) => !existsSync(join(ROOT, file))),
    ];
    expect(missing).toEqual([]);
  });
});

describe('the documents', () => {
  it('tell of every command that people can type, and every message command', () => {
    const told = ['README.md', 'docs/fans.md', 'docs/admins.md', 'docs/operators.md'].map(read).join('\n');
    const untold = ALL_COMMANDS.map(({ data }) => data.name).filter(
      (name) => !told.includes(`\`/${name}`) && !told.includes(`*${name}*`),
    );
    expect(untold.map((name) => `README.md: add "${name}" to the commands`)).toEqual([]);
  });
});

describe('docs/operators.md', () => {
  it('explains every setting with its default, and no other', () => {
    const rows = [...OPERATORS.matchAll(/^\| `([A-Z_]+)` \| ([^|]+) \|/gm)];
    expect(new Set(rows.map(([, name]) => name))).toEqual(new Set(SETTINGS));
    const defaults = new Map(Object.entries(readConfig({})));
    for (const [, name = '', said = ''] of rows) {
      const value = defaults.get(name);
      if (value !== undefined) {
        expect(said, name).toContain(`\`${typeof value === 'boolean' ? (value ? 'on' : 'off') : value}\``);
      }
    }
  });

  it('explains every metric, and no other; the dashboard and the alarms ask for no other', async () => {
    const served = await openMetrics().tell(aStatus());
    const names = [...served.matchAll(/^# HELP (touchline_\w+)/gm)].map(([, name]) => name);
    const explained = [...OPERATORS.matchAll(/^\| `(touchline_\w+)` \|/gm)].map(([, name]) => name);
    expect(new Set(explained)).toEqual(new Set(names));
    const deployed = ['deploy/grafana-dashboard.json', 'deploy/prometheus-alerts.yml'].map(read).join('\n');
    const shown = deployed.match(/\b(?:touchline|process|nodejs)_\w+/g) ?? [];
    expect(shown.filter((name) => !new RegExp(`^${name}\\b`, 'm').test(served))).toEqual([]);
  });

  it('quotes only words that the program says', () => {
    const said = globSync(['src/**/*.ts', 'bin/*.mjs'], { cwd: ROOT }).map(read).join('\n');
    const rows = OPERATORS.slice(OPERATORS.indexOf('## When something is wrong')).matchAll(/^\| `([^`]+)`/gm);
    const quoted = [...rows].map(([, words]) => words ?? '');
    expect(quoted.length).toBeGreaterThan(10);
    expect(quoted.filter((words) => !said.includes(words))).toEqual([]);
  });
});
