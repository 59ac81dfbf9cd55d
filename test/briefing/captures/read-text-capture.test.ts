import { describe, expect, it } from 'vitest';
import type { CaptureText } from '../../../briefing/captures/capture-text.ts';
import { captureFormat } from '../../../briefing/captures/media-type.ts';
import { readTextCapture } from '../../../briefing/captures/read-text-capture.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import { failureOf, valueOf } from '../../electron/desk/outcomes.ts';
import { paragraphsOf } from './capture-of.ts';

function read(content: Uint8Array | string, format: 'text' | 'html' = 'text'): Outcome<CaptureText> {
  return readTextCapture({ content: Buffer.from(content), fileName: `file.${format}` }, format);
}

function rulesOf(outcome: Outcome<CaptureText>): readonly string[] {
  return outcome.ok ? outcome.findings.map(({ rule, severity }) => `${severity} ${rule}`) : [];
}

function head(charset: string): Buffer {
  return Buffer.from(`<meta charset=${charset}><p>`);
}

describe('plain text and Markdown', () => {
  it('are parted into paragraphs by empty lines, with their lines as they stand', () => {
    const capture = valueOf(read('# Title\r\n\r\nOne line\r\n  and *another*.  \n \t\nLast'));
    expect(paragraphsOf(capture)).toEqual(['# Title', 'One line\n  and *another*.', 'Last']);
    expect(capture.paragraphs.map(({ number, heading }) => [number, heading])).toEqual([
      [1, true],
      [2, undefined],
      [3, undefined],
    ]);
    expect(capture.text).toBe('# Title\nOne line\n  and *another*.\nLast');
  });

  it('are warned of where nothing is in them', () => {
    const empty = read(' \n\n');
    expect(valueOf(empty)).toMatchObject({ text: '', paragraphs: [] });
    expect(rulesOf(empty)).toEqual(['warning no-text']);
  });

  it('hold nothing that the desk’s own marks or the writing direction could be forged with', () => {
    const outcome = read('a\u0000b \ue000 \u202eevil\u202c \ud800\u2028line \ufeffend e\u0301');
    expect(valueOf(outcome).text).toBe('a\ufffdb \ufffd evil \ufffd\nline end \u00e9');
    expect(rulesOf(outcome)).toEqual(['warning unreadable-characters']);
  });

  it('may have 20 million characters and no more', () => {
    expect(read('x'.repeat(20_000_000))).toMatchObject({ ok: true });
    expect(failureOf(read('x'.repeat(20_000_001))).message).toContain('more than 20,000,000 characters');
  });

  it('may have 250,000 paragraphs and no more', () => {
    expect(valueOf(read('x\n\n'.repeat(250_000))).paragraphs).toHaveLength(250_000);
    expect(failureOf(read('x\n\n'.repeat(250_001))).message).toContain('more than 250,000 paragraphs');
  });
});

describe('the encoding of a capture', () => {
  const arabic = Buffer.from([0xe4, 0xde, 0xe1, 0xca, 0x20, 0xc7, 0xe1, 0xde, 0xe6, 0xc7, 0xca]);
  const western = Buffer.from('Le gar\xe7on a d\xe9j\xe0 dit \x93oui\x94', 'latin1');

  it.each([
    ['UTF-8', Buffer.from('Grüße نقلت'), 'Grüße نقلت'],
    ['UTF-8 with a mark', Buffer.from('\ufeffGrüße'), 'Grüße'],
    ['UTF-16 with a mark', Buffer.from('\ufeffGrüße نقلت', 'utf16le'), 'Grüße نقلت'],
    ['UTF-16 with a mark, the other way round', Buffer.from('\ufeffGrüße', 'utf16le').swap16(), 'Grüße'],
    ['UTF-16 without a mark', Buffer.from('plain words', 'utf16le'), 'plain words'],
    ['Arabic in UTF-16 without a mark', Buffer.from('نقلت القوات', 'utf16le'), 'نقلت القوات'],
    ['Russian the other way round', Buffer.from('Москва, 2026', 'utf16le').swap16(), 'Москва, 2026'],
    ['UTF-8, and speaks of pages', Buffer.from('<meta charset="koi8-r"> é'), '<meta charset="koi8-r"> é'],
  ])('is known where it is %s', (_what, bytes, text) => {
    const outcome = read(bytes);
    expect([valueOf(outcome).text, rulesOf(outcome)]).toEqual([text, []]);
  });

  it.each([
    ['Western', western, 'Le garçon a déjà dit “oui”'],
    ['Arabic', arabic, 'نقلت القوات'],
  ])('is guessed where it is old and %s, and a warning says so', (name, bytes, text) => {
    const outcome = read(bytes);
    expect([valueOf(outcome).text, rulesOf(outcome)]).toEqual([text, ['warning encoding']]);
    expect(outcome.ok && outcome.findings[0]?.message).toContain(`Windows ${name}`);
  });

  it('is what a page declares, unless its bytes prove it wrong', () => {
    const declared = read(Buffer.concat([head('windows-1256'), arabic]), 'html');
    expect([valueOf(declared).text, rulesOf(declared)]).toEqual(['نقلت القوات', []]);
    const wrong = read(Buffer.concat([head('utf-8'), arabic]), 'html');
    expect([valueOf(wrong).text, rulesOf(wrong)]).toEqual(['نقلت القوات', ['warning encoding']]);
    const forged = read(Buffer.concat([head('utf-16'), Buffer.from('Grüße')]), 'html');
    expect([valueOf(forged).text, rulesOf(forged)]).toEqual(['Grüße', []]);
    const saved = read(Buffer.concat([head('iso-8859-1'), Buffer.from('“Grüße”')]), 'html');
    expect([valueOf(saved).text, rulesOf(saved)]).toEqual(['“Grüße”', ['note encoding']]);
    const commented = read(
      Buffer.concat([
        Buffer.from('<!--'),
        head('koi8-r'),
        Buffer.from('-->'),
        head('utf-8'),
        Buffer.from('é'),
      ]),
      'html',
    );
    expect([valueOf(commented).text, rulesOf(commented)]).toEqual(['é', []]);
    const unknown = read(Buffer.concat([head('martian'), Buffer.from('Grüße')]), 'html');
    expect([valueOf(unknown).text, rulesOf(unknown)]).toEqual(['Grüße', ['note encoding']]);
  });
});

describe('the format of a capture', () => {
  it.each([
    ['the name', 'Words', 'a.md', undefined, 'text'],
    ['the name, in capitals', 'Words', 'A.HTM', undefined, 'html'],
    ['the media type', 'Words', 'statement', 'text/html; charset=utf-8', 'html'],
    ['nothing said', 'Words', 'statement', undefined, 'text'],
    ['the bytes, whatever the name', '%PDF-1.7', 'a.txt', 'text/plain', 'pdf'],
    ['the bytes, after some rubbish', '\n\n%PDF-1.4', 'a.html', undefined, 'pdf'],
    ['the bytes of a page', '\ufeff<!-- saved --><!DOCTYPE html><p>', 'a.txt', undefined, 'html'],
    ['the name of what is no PDF, which is then refused', 'Words', 'a.pdf', undefined, 'pdf'],
    ['a picture', '\u0089PNG\r\n', 'a.txt', undefined, undefined],
    ['an office file', 'PK\u0003\u0004', 'a.html', undefined, undefined],
    ['a name that is not known', 'Words', 'a.exe', undefined, undefined],
  ])('comes from %s', (_what, bytes, name, mediaType, format) => {
    const encoding = bytes.startsWith('\ufeff') ? 'utf8' : 'latin1';
    expect(captureFormat(Buffer.from(bytes, encoding), name, mediaType)).toBe(format);
  });
});
