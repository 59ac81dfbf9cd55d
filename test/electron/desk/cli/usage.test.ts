import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import packageFile from '../../../../package.json' with { type: 'json' };
import { attache, builtProgram } from './run-attache.ts';

const commands =
  'new list show add export check schema chart style template boundaries trace unpack verify'.split(' ');

describe('the command line tells how it is used', () => {
  test.each(commands)('%s has --help and --version', (command) => {
    const help = attache([command, '--help']);
    expect(help.code).toBe(0);
    expect(help.out).toContain(`Usage: attache ${command}`);
    expect(attache([command, '--version']).out.trim()).toBe(packageFile.version);
  });

  test('--help names every command and every exit code', () => {
    const { code, out } = attache(['--help']);
    expect(code).toBe(0);
    for (const command of commands) expect(out).toContain(command);
    expect(out).toMatch(/0 done.*1 findings.*2 wrong usage.*3 bad input.*4 could not write.*70 a bug/);
  });

  test.each([
    ['an unknown command', ['exprot']],
    ['an unknown option', ['list', 'facts', '--dsek', 'x']],
    ['a noun that cannot be listed', ['list', 'things']],
    ['a missing argument', ['show']],
    ['an export of nothing', ['export', '--to', 'x']],
    ['an export in two ways', ['export', 'B1', '--all', '--to', 'x']],
    ['facts without a template', ['export', '--facts', 'x.csv', '--to', 'y']],
    ['comments without a Word file', ['export', 'B1', '--comments', '--pdf', '--to', 'x']],
    ['one older text of all briefings', ['export', '--all', '--changes-from', 'x.docx', '--to', 'y']],
    ['a cut-off that is no day', ['check', 'B1', '--as-of', '2026-02-30']],
  ])('%s is wrong usage: exit code 2 and a sentence', (_, words) => {
    const { code, said } = attache(words);
    expect(code).toBe(2);
    expect(said).not.toBe('');
    expect(said).not.toMatch(/^\s+at /m);
  });

  test.each(['fact', 'source', 'briefing', 'desk'])('schema %s prints a JSON Schema', (name) => {
    const schema = JSON.parse(attache(['schema', name]).out) as Record<string, unknown>;
    expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema['title']).toBeTypeOf('string');
  });
});

const old = ['/usr/local/bin/node', '/usr/bin/node'].find((path) => {
  const version = spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout ?? '';
  return /^v(1[89]|2[0-3])\./.test(version);
});

test.skipIf(old === undefined)('started on a Node that is too old, it goes on with the installed one', () => {
  const run = spawnSync(old ?? '', [builtProgram, 'list', 'things'], { encoding: 'utf8' });
  expect(run.status).toBe(2);
  expect(run.stderr).toContain('Allowed choices are facts');
});
