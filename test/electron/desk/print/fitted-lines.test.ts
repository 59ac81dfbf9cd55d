import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../../../briefing/document/block.ts';
import type { Inline } from '../../../../briefing/document/inline.ts';
import type { ProseSetting } from '../../../../briefing/style/page-style.ts';
import { attacheStyle } from '../../../../briefing/style/attache-style.ts';
import { writePdf } from '../../../../briefing/writers/pdf/write-pdf.ts';
import { hyphenationOf } from '../../../../electron/desk/print/hyphenation.ts';
import { printPdf } from '../../../../electron/desk/print/print-pdf.ts';
import { sampleDocument } from '../../../briefing/writers/sample-document.ts';
import { hasTool, runTool } from '../../../reading/tool.ts';
import { pageWords } from './page-words.ts';
import type { ReadWord } from './page-words.ts';

const english =
  'The transfer of detainees continued during the reporting period and local officials say that representatives of international humanitarian organisations who had been promised unhindered access to the detention facilities reported that the authorities had postponed several visits without explanation although independent verification remains impossible under present circumstances';
const german =
  'Vertreterinnen und Vertreter internationaler Hilfsorganisationen denen ungehinderter Zugang zu den Haftanstalten zugesichert worden war berichteten dass die Sicherheitsbehörden mehrere Besuche ohne Begründung verschoben hätten und annähernd zweitausend Gefangene überstellt wurden';

const edge = 64 + 114 + 12 + 341.28;
const both: ProseSetting = { justified: true, hyphenated: true };

interface Line {
  readonly words: readonly ReadWord[];
  readonly left: number;
  readonly right: number;
}

const text = (value: string): Inline => ({ kind: 'text', value });
const paragraph = (...content: readonly Inline[]): Block => ({ kind: 'paragraph', content });

/** The lines of paragraphs as poppler reads them on the page, under a heading that all begin with. */
async function linesOf(
  blocks: readonly Block[],
  prose: ProseSetting,
  language = 'en-GB',
): Promise<readonly Line[]> {
  const meta = { ...sampleDocument.meta, title: 'Test', language, details: [] };
  const outcome = await printPdf(writePdf({ meta, blocks, notes: [] }, { ...attacheStyle('A4'), prose }));
  if (!outcome.ok) expect.fail(outcome.failure.message);
  return pageWords(outcome.value).flatMap(({ words, height }) => {
    const body = words.filter(({ left, top, bottom }) => left > 180 && top > 84 && bottom < height - 70);
    const rows = Map.groupBy(body, ({ bottom }) => Math.round(bottom));
    return [...rows.values()].map((row) => ({
      words: row,
      left: Math.min(...row.map((word) => word.left)),
      right: Math.max(...row.map((word) => word.right)),
    }));
  });
}

/** A hyphen at a line's end is read as U+00AD, which readers leave out when the word is whole again. */
const written = (lines: readonly Line[]): string =>
  lines
    .map(({ words }) => words.map((word) => word.text).join(' '))
    .join('\n')
    .replaceAll('\u00ad', '-');

const wordsOf = (source: string) =>
  fc
    .array(fc.constantFrom(...source.split(' ')), { minLength: 30, maxLength: 140 })
    .map((words) => words.join(' '));

describe.skipIf(!hasTool('pdftotext'))('justified text', () => {
  test.each([
    ['English', 'en-GB', english],
    ['German', 'de', german],
  ])(
    '%s: straight edges, spaces in bounds, never three hyphens, nothing lost',
    async (_, language, source) => {
      await fc.assert(
        fc.asyncProperty(wordsOf(source), async (words) => {
          const lines = await linesOf([paragraph(text(words))], both, language);
          expect(written(lines).replace(/-\n/g, '').replace(/\n/g, ' ')).toBe(words);
          expect(written(lines)).not.toMatch(/(?:-\n[^\n]*){2}-\n/);
          for (const { left, right, words: row } of lines.slice(0, -1)) {
            expect(left).toBeCloseTo(190, 0);
            expect(right).toBeLessThan(edge + 0.5);
            const gaps = row.slice(1).map((word, at) => word.left - (row[at]?.right ?? 0));
            expect(Math.max(...gaps)).toBeLessThan(10.5 * 0.237 * 2.4 + 0.6);
            expect(Math.min(...gaps)).toBeGreaterThan(10.5 * 0.237 * 0.75 - 0.6);
          }
          const straight = lines.slice(0, -1).filter(({ right }) => Math.abs(right - edge) < 0.6);
          expect(straight.length / Math.max(1, lines.length - 1)).toBeGreaterThan(0.7);
        }),
        { seed: 20261122, numRuns: 12 },
      );
    },
  );

  test('the last line keeps its own spaces, and the last word does not part', async () => {
    const lines = await linesOf([paragraph(text(english))], both);
    const last = lines.at(-1)?.words ?? [];
    const gaps = last.slice(1).map((word, at) => word.left - (last[at]?.right ?? 0));
    for (const gap of gaps) expect(gap).toBeCloseTo(2.49, 0);
    expect(last.at(-1)?.text).toBe('circumstances');
  });

  test('headings, keys and tables stay flush left with whole words', async () => {
    const words = `${english} ${english}`;
    const lines = await linesOf(
      [
        {
          kind: 'table',
          columns: [{ align: 'start' }, { align: 'start' }],
          head: [],
          rows: [
            { cells: [english, words].map((value) => ({ content: [text(value)], columns: 1, rows: 1 })) },
          ],
        },
      ],
      both,
    );
    expect(written(lines)).not.toContain('-');
  });
});

describe.skipIf(!hasTool('pdftotext'))('hyphenation', () => {
  test('parts words where lines would be uneven, flush left as well', async () => {
    const source = Array.from({ length: 40 }, () => 'verification representatives circumstances').join(' ');
    const lines = await linesOf([paragraph(text(source))], { justified: false, hyphenated: true });
    expect(written(lines)).toMatch(/-\n/);
    expect(written(lines).replace(/-\n/g, '').replace(/\n/g, ' ')).toBe(source);
  });

  test('never parts names, figures, identifiers, addresses or code', async () => {
    const whole =
      'https://example.org/representatives/circumstances SHA256verification5f0c91aa UNDPREPRESENTATIVES';
    const code: Inline = { kind: 'code', value: 'representatives circumstances verification' };
    const content = Array.from({ length: 12 }, (_, at): Inline[] => [
      text(`${whole} ${'a '.repeat(at)}`),
      code,
      text(' '),
    ]);
    const lines = await linesOf([paragraph(...content.flat())], both);
    const read = written(lines);
    for (const [, end = ''] of read.matchAll(/(\S*)-\n/g)) expect(whole).not.toContain(end);
    expect(read).not.toMatch(/(?:represen|circum|verifi)\S*-\n/);
  });

  test('copies as whole words, and a search finds them', async () => {
    const source = Array.from({ length: 40 }, () => 'verification representatives circumstances').join(' ');
    const meta = { ...sampleDocument.meta, title: 'Test', details: [] };
    const style = { ...attacheStyle('A4'), prose: both };
    const outcome = await printPdf(writePdf({ meta, blocks: [paragraph(text(source))], notes: [] }, style));
    if (!outcome.ok) expect.fail(outcome.failure.message);
    const copied = runTool('pdftotext', ['-enc', 'UTF-8', '-', '-'], outcome.value);
    expect(copied).toContain('\u00ad\n');
    expect(copied.replace(/\u00ad\n/g, '').match(/verification|representatives|circumstances/g)).toHaveLength(
      120,
    );
  });

  test('a language without rules, and a document that does not ask, keep words whole', async () => {
    expect(written(await linesOf([paragraph(text(english))], both, 'ar'))).not.toMatch(/-\n/);
    const plain = { justified: false, hyphenated: false };
    expect(written(await linesOf([paragraph(text(english))], plain))).not.toMatch(/-\n/);
  });
});

const parted = (language: string, word: string): string => {
  const places = hyphenationOf(language)?.(word) ?? [];
  return Array.from(word, (letter, at) => (places.includes(at) ? `-${letter}` : letter)).join('');
};

describe('where words part', () => {
  test.each([
    ['en-GB', 'representatives', 'rep-res-ent-at-ives'],
    ['de', 'Verteidigungsministerium', 'Ver-tei-di-gungs-mi-nis-te-rium'],
    ['de-CH', 'gefangenen', 'ge-fan-ge-nen'],
    ['fr-FR', 'gouvernement', 'gou-ver-ne-ment'],
  ])('%s: %s', (language, word, wanted) => expect(parted(language, word)).toBe(wanted));

  test.each(['Baghdad', 'al-Rutbah', 'Ḥamās', 'T-72', 'abcdef12', 'ISIS', 'note', 'x'.repeat(500)])(
    'English keeps %s whole',
    (word) => expect(parted('en-GB', word)).toBe(word),
  );

  test('no fewer than two letters stand before a hyphen, no fewer than three after it', () => {
    for (const word of `${english} ${german}`.toLowerCase().split(' ')) {
      for (const language of ['en-GB', 'en-US', 'de']) {
        for (const place of hyphenationOf(language)?.(word) ?? []) {
          expect(place).toBeGreaterThanOrEqual(2);
          expect(word.length - place).toBeGreaterThanOrEqual(3);
        }
      }
    }
  });
});
