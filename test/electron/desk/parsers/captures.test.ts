import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { deflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CaptureText } from '../../../../briefing/captures/capture-text.ts';
import type { Outcome } from '../../../../briefing/outcome.ts';
import { packageRoot } from '../../../../electron/desk/package-root.ts';
import { startChild } from '../../../../electron/desk/parsers/child-process.ts';
import { childCommand, permissionFlags } from '../../../../electron/desk/parsers/child-command.ts';
import { startParsers, type Parsers } from '../../../../electron/desk/parsers/parsers.ts';
import { line, smallPdf } from '../../../briefing/captures/small-pdf.ts';
import { canTrace } from '../../../reading/tool.ts';
import { tracedCalls } from '../../../reading/traced-calls.ts';
import { failureOf, valueOf } from '../outcomes.ts';
import { temporaryFolder } from '../temporary-folder.ts';

let parsers: Parsers;
beforeAll(() => {
  parsers = startParsers();
});
afterAll(() => parsers.close());

function read(content: Uint8Array | string, fileName: string): Promise<Outcome<CaptureText>> {
  return parsers.readCapture({ content: Buffer.from(content), fileName });
}

const hostilePage =
  '<meta http-equiv=refresh content="0;url=http://127.0.0.1:9/x"><base href="http://127.0.0.1:9/"><link rel=stylesheet href=x.css><img src=a.png><script src=x.js></script><iframe src="file:///etc/passwd"></iframe><p style="background:url(http://127.0.0.1:9/p)">Words</p>';

describe('captures are read in a process of their own', () => {
  it('whatever they are', async () => {
    expect(valueOf(await read('One\n\nTwo', 'a.md')).paragraphs).toHaveLength(2);
    expect(valueOf(await read(hostilePage, 'a.html')).text).toBe('Words');
    expect(valueOf(await read(smallPdf([line('Words', 40, 500)]), 'a.txt'))).toMatchObject({
      text: 'Words',
      format: 'pdf',
    });
  });

  it('with the tables for old Chinese, Japanese and Korean encodings at hand', async () => {
    const font =
      '<< /Type /Font /Subtype /Type0 /BaseFont /SimSun /Encoding /GBK-EUC-H /DescendantFonts [<< /Type /Font /Subtype /CIDFontType0 /BaseFont /SimSun /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 >>] >>';
    const capture = valueOf(
      await read(smallPdf(['BT /H 12 Tf 40 500 Td <D6D0B9FA> Tj ET'], { font }), 'a.pdf'),
    );
    expect(capture.text).toBe('中国');
  });

  it('and refused by name where they are of another sort, or locked', async () => {
    expect(failureOf(await read('PK\u0003\u0004', 'a.docx')).message).toContain(
      'a.docx was not read: a capture is',
    );
    const locked = { trailer: `/ID [<00> <00>] /Encrypt 10 0 R`, objects: { 10: encryption } };
    const refusal = failureOf(await read(smallPdf([line('x', 40, 500)], locked), 'a.pdf'));
    expect(refusal.message).toContain('it is locked with a password');
  });
});

/** A dictionary that no password opens (ISO 32000-1, 7.6.3, revision 3). */
const zeros = '00'.repeat(32);
const encryption = `<< /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O <${zeros}> /U <${zeros}> >>`;

/** A stream that is deflated twice: 300 MB in less than 10 KB. */
function bomb(): Buffer {
  const packed = deflateSync(deflateSync(Buffer.alloc(300_000_000, 'q Q '), { level: 9 }), { level: 9 });
  const head = `<< /Length ${packed.length} /Filter [/FlateDecode /FlateDecode] >>\nstream\n`;
  return Buffer.concat([Buffer.from(head), packed, Buffer.from('\nendstream')]);
}

describe('a hostile capture is stopped, and the next one is read', () => {
  it('where little grows to much', async () => {
    const content = smallPdf(['q Q'], { objects: { 1001: bomb().toString('latin1') } });
    expect(content.length).toBeLessThan(10_000);
    const refusal = failureOf(await read(content, 'bomb.pdf'));
    expect(refusal).toMatchObject({ code: 'bad-input', findings: [{ place: { file: 'bomb.pdf' } }] });
    expect(refusal.message).toMatch(/^The capture .* and was stopped\. Nothing was kept of it\./u);
    expect(await read('Words', 'a.txt')).toMatchObject({ ok: true });
  }, 60_000);

  it('and 20 MB of plain text is no hostile capture', async () => {
    const text = `${'Words of a long text, and more. '.repeat(3)}\n\n`.repeat(200_000);
    expect(valueOf(await read(text, 'a.txt')).paragraphs).toHaveLength(200_000);
  }, 30_000);
});

describe('the fence around the reading of captures', () => {
  it.runIf(canTrace)(
    'opens no file and no connection for what is in them (needs strace)',
    async () => {
      const log = join(temporaryFolder(), 'trace');
      const command = childCommand(process.execPath, 512, 'captures-child');
      const calls = 'trace=open,openat,openat2,creat,execve,connect,socket,sendto,unlink,rename,mkdir';
      const child = startChild({
        ...command,
        program: 'strace',
        arguments: ['-f', '-o', log, '-e', calls, command.program, ...command.arguments],
      });
      const ask = (fileName: string, content: Uint8Array): Promise<object> =>
        child.ask(JSON.stringify({ job: 'readCapture', request: { fileName } }), content, 1e6);
      expect(await child.ready).toBe(true);
      const remote = smallPdf([line('x', 40, 500)], {
        catalog:
          '/OpenAction << /S /URI /URI (http://127.0.0.1:9/) >> /AA << /WC << /S /JavaScript /JS (app.launchURL("http://127.0.0.1:9/")) >> >>',
      });
      await ask('first.pdf', remote);
      const before = readFileSync(log, 'utf8').length;
      expect(await ask('a.html', Buffer.from(hostilePage))).toHaveProperty('json');
      expect(await ask('a.pdf', remote)).toHaveProperty('json');
      child.kill();
      expect(tracedCalls(readFileSync(log, 'utf8').slice(before))).toEqual([]);
    },
    30_000,
  );

  const built = join(packageRoot(), 'out', 'captures-child.js');
  it.runIf(existsSync(built))('leaves the built child its own files to read (needs a build)', async () => {
    const code = [built, join(packageRoot(), 'out', 'captures-child', '*')];
    const command = childCommand(process.execPath, 512, 'captures-child');
    const child = startChild({ ...command, arguments: [...permissionFlags(code), built] });
    expect(await child.ready).toBe(true);
    const request = JSON.stringify({ job: 'readCapture', request: { fileName: 'a.pdf' } });
    const reply = await child.ask(request, smallPdf([line('Words', 40, 500)]), 1e6);
    expect(JSON.stringify(reply)).toContain('Words');
    child.kill();
  });

  it.runIf(process.platform === 'linux')(
    'lets the child end between two pages where the program has died',
    async () => {
      const folder = temporaryFolder();
      const file = join(folder, 'long.pdf');
      writeFileSync(file, smallPdf(Array.from({ length: 2000 }, () => line('x', 40, 500).repeat(1500))));
      const started = spawnSync(process.execPath, ['--no-warnings', program(folder), file], {
        encoding: 'utf8',
      });
      const processId = Number(started.stdout);
      expect(processId).toBeGreaterThan(1);
      for (let turn = 0; turn < 40 && isAlive(processId); turn += 1) await setTimeout(100);
      expect(isAlive(processId)).toBe(false);
    },
    30_000,
  );
});

/** A program that has a child read a file, and is killed at once without being able to end it. */
function program(folder: string): string {
  const path = join(folder, 'program.ts');
  const parsersFolder = join(packageRoot(), 'electron', 'desk', 'parsers');
  writeFileSync(
    path,
    `import { readFileSync, writeSync } from 'node:fs';
import { startChild } from ${JSON.stringify(join(parsersFolder, 'child-process.ts'))};
import { childCommand } from ${JSON.stringify(join(parsersFolder, 'child-command.ts'))};
const child = startChild(childCommand(process.execPath, 512, 'captures-child'));
await child.ready;
void child.ask(JSON.stringify({ job: 'readCapture', request: { fileName: 'a.pdf' } }), readFileSync(process.argv[2] ?? ''), 1e8);
writeSync(1, String(child.processId));
setTimeout(() => process.kill(process.pid, 'SIGKILL'), 1000);
`,
  );
  return path;
}

function isAlive(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return !/^State:\s+Z/mu.test(readFileSync(`/proc/${processId}/status`, 'utf8'));
  } catch {
    return false;
  }
}
