import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { BriefingInputs } from '../../../../electron/desk/export/briefing-inputs.ts';
import { withParsers } from '../../../../electron/desk/parsers/with-parsers.ts';
import { readCase } from '../../../golden/read-case.ts';
import { lintWord } from '../../../word-lint/lint-word.ts';
import { hasTool, runTool } from '../../../reading/tool.ts';
import { wordText } from '../../../reading/word-text.ts';
import { validatorErrors } from '../pack/packed.ts';
import { failureOf, valueOf } from '../outcomes.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { filledHouse } from './filled-house.ts';
import { handmadeParts, line, zipped, type HouseParts } from './house-by-hand.ts';
import { libraryHouse } from './house-by-library.ts';
import { convertAll, officeHouse } from './house-by-office.ts';

const inputs = await withParsers((parsers) => readCase('test/golden/situation-briefing', parsers));
const bare: BriefingInputs = { ...inputs, briefing: { ...inputs.briefing, slots: {} } };
const few: BriefingInputs = { ...bare, facts: inputs.facts.slice(0, 4) };

/** What the page of a house decides: its text boxes, the look of its title and of its own notes. */
const ofTheHouse = /txbxContent takes text|paragraphs are the title|in another style/u;

async function filled(parts: HouseParts, given = inputs): Promise<Record<string, string>> {
  const bytes = valueOf(await filledHouse(given, zipped(parts)));
  const entries = Object.entries(unzipSync(bytes)).filter(([name]) => /\.(?:xml|rels)$/u.test(name));
  return Object.fromEntries(entries.map(([name, part]) => [name, strFromU8(part)]));
}

function words(xml: string | undefined): string {
  return (xml ?? '')
    .replaceAll('</w:p>', '\n')
    .replaceAll(/<[^>]+>/gu, '')
    .replaceAll(/[\u00a0 ]+/gu, ' ')
    .trim();
}

describe('placeholders are filled', () => {
  test('wherever they stand, even where Word parted them', async () => {
    const parts = await filled(handmadeParts());
    const text = words(parts['word/document.xml']);
    expect(text).toMatch(
      /^Transfer of ISIS detainees from Syria to Iraq\nAs at 2 March 2026\.\nFrom Iraq and Syria Desk, not “quoted”\./,
    );
    expect(text).toContain('Reference 2');
    expect(text).toContain('There are 28 facts.');
    expect(words(parts['word/header1.xml'])).toBe(
      'TLP:AMBER This organisation and its clients, need to know',
    );
    expect(words(parts['word/footnotes.xml'])).toContain('House note of Iraq and Syria Desk.');
    expect(JSON.stringify(parts)).not.toMatch(/\{\{|\{%|⟦|\u{F0000}/u);
  });

  test('in the format of the placeholder', async () => {
    const parts = await filled(handmadeParts());
    expect(parts['word/document.xml']).toMatch(
      /<w:rPr><w:b\/><\/w:rPr><w:t xml:space="preserve">Transfer of ISIS/,
    );
  });

  test('conditions leave out whole paragraphs', async () => {
    const body =
      line('{% if briefing.title == "other" %}') +
      line('No.') +
      line('{% else %}') +
      line('Yes {% if 1 == 1 %}in{% else %}out{% endif %} line.') +
      line('{% endif %}');
    const parts = await filled(handmadeParts(body));
    expect(words(parts['word/document.xml'])).toBe('Yes in line.');
  });

  test('values are words, whatever is in them', async () => {
    const [first] = inputs.facts;
    if (first === undefined) throw new Error('no fact');
    const odd = { ...first, statement: '<w:br/> & {{ title }} [@T99] *x* ]]> 5,000' };
    const parts = await filled(handmadeParts(line('{{ facts.first.statement }}')), {
      ...bare,
      facts: [odd],
    });
    expect(words(parts['word/document.xml'])).toContain(
      '&lt;w:br/&gt; &amp; {{ title }} [@T99] *x* ]]&gt; 5,000',
    );
  });

  test('a name that does not exist is named with its paragraph', async () => {
    const { findings, message } = failureOf(
      await filledHouse(inputs, zipped(handmadeParts(line('One') + line('Of {{ titel }}')))),
    );
    expect(message).toContain('house.docx');
    expect(findings[0]?.message).toBe(
      'There is no “titel” here. Did you mean “title”? It stands in this paragraph: “Of {{ titel }}”.',
    );
    expect(findings[0]?.place).toEqual({ file: 'house.docx', row: 1 });
  });
});

describe('the file keeps what is the house’s', () => {
  test('styles of the same name, by whatever id; ours that are missing are added', async () => {
    const parts = await filled(handmadeParts());
    expect(parts['word/document.xml']).toContain('<w:pStyle w:val="berschrift1"/>');
    expect(parts['word/styles.xml']?.match(/<w:name w:val="heading 1"\/>/gu)).toHaveLength(1);
    expect(parts['word/styles.xml']).toContain('w:styleId="AttacheKind"');
    expect(parts['word/document.xml']).not.toContain('"Heading1"');
  });

  test('but the language of the text is that of the briefing', async () => {
    const parts = handmadeParts();
    const styles = String(parts['word/styles.xml']);
    const german = await filled({
      ...parts,
      'word/styles.xml': styles.replace('w:val="en-GB"', 'w:val="de-DE"'),
    });
    expect(german['word/styles.xml']).toMatch(/<w:docDefaults>.*<w:lang w:val="en-GB"/u);
    expect(german['word/styles.xml']).not.toContain('de-DE');
    const without = styles.replace(/<w:docDefaults>.*<\/w:docDefaults>/u, '');
    expect((await filled({ ...parts, 'word/styles.xml': without }))['word/styles.xml']).toContain(
      '<w:lang w:val="en-GB"',
    );
  });

  test('paper of any size: Letter, Legal and small sheets', async () => {
    for (const [width, height] of [
      [12_240, 15_840],
      [12_240, 20_160],
      [8_391, 11_906],
    ]) {
      const sheet = `<w:pgSz w:w="${width}" w:h="${height}"/>`;
      const made = handmadeParts(line('{{ body }}'));
      const text = String(made['word/document.xml']).replace(/<w:pgSz[^>]*>/u, sheet);
      const parts = await filled({ ...made, 'word/document.xml': text }, few);
      expect(parts['word/document.xml']).toContain(sheet);
    }
  });

  test('paper, margins, headers and pictures', async () => {
    const parts = await filled(handmadeParts());
    expect(parts['word/document.xml']).toContain('<w:pgMar w:top="1985" w:right="1134"');
    expect(words(parts['word/header2.xml'])).toContain('Ministry of Examples');
    expect(parts['word/_rels/header2.xml.rels']).toContain('media/house1.png');
  });

  test('its own title stands for the title block', async () => {
    const own = await filled(handmadeParts(line('{{ title }}') + line('{{ body }}')));
    const none = await filled(handmadeParts(line('{{ body }}')));
    expect(own['word/document.xml']).not.toContain('Information cut-off');
    expect(none['word/document.xml']).toContain('Information cut-off');
  });

  test('a file without a place for the text is a template by itself', async () => {
    const parts = await filled(
      handmadeParts(line('{% for fact in facts %}') + line('{{ fact.id }}') + line('{% endfor %}')),
      few,
    );
    expect(words(parts['word/document.xml'])).toBe(few.facts.map(({ id }) => id).join('\n'));
  });
});

describe('the marking stands on every page', () => {
  test('in headers and footers that do not print it themselves', async () => {
    const parts = await filled(handmadeParts());
    expect(words(parts['word/header2.xml'])).toMatch(
      /^This organisation and its clients, need to know +TLP:AMBER/,
    );
    expect(words(parts['word/footer1.xml'])).toMatch(/TLP:AMBER$/);
  });

  test('on pages that have no header or footer', async () => {
    const parts = await filled(handmadeParts());
    const types = [
      ...(parts['word/document.xml'] ?? '').matchAll(/<w:(header|footer)Reference w:type="(\w+)"/gu),
    ].map(([, side, type]) => `${side} ${type}`);
    expect(types.toSorted()).toEqual(['footer default', 'footer first', 'header default', 'header first']);
    expect(words(parts['word/footer2.xml'])).toContain('TLP:AMBER');
  });

  test('also where a condition took the placeholder away', async () => {
    const parts = handmadeParts();
    const header = String(parts['word/header1.xml']).replace(
      '{{ marking }} {{ limit }}',
      '{% if 1 == 2 %}{{ marking }}{% endif %}Head',
    );
    expect(words((await filled({ ...parts, 'word/header1.xml': header }))['word/header1.xml'])).toContain(
      'TLP:AMBER',
    );
  });
});

describe('notes', () => {
  test('are numbered in the order of the page, the house’s own among them', async () => {
    const { notes } = wordText(valueOf(await filledHouse(few, zipped(handmadeParts()))));
    expect(notes[0]).toContain('House note of Iraq and Syria Desk.');
    const ids = [
      ...((await filled(handmadeParts(), few))['word/document.xml']?.matchAll(
        /footnoteReference w:id="(\d+)"/gu,
      ) ?? []),
    ].map(([, id]) => Number(id));
    expect(ids).toEqual(ids.map((_, at) => at + 2));
  });

  test('name each other by the numbers that they have', async () => {
    const { notes } = wordText(valueOf(await filledHouse(inputs, zipped(handmadeParts()))));
    const named = notes.flatMap((note) =>
      Array.from(
        note.matchAll(/(\p{L}+)\s\(note\s(\d+)\)/gu),
        ([, who = '', number]) => [who, Number(number)] as const,
      ),
    );
    expect(named.length).toBeGreaterThan(3);
    for (const [who, number] of named) expect(notes[number - 1], `note ${number}`).toContain(who);
  });

  test('a citation in a header is left out, with a warning', async () => {
    const parts = handmadeParts();
    const header = String(parts['word/header1.xml']).replace('{{ limit }}', '{{ facts.first | cite }}');
    const outcome = await filledHouse(inputs, zipped({ ...parts, 'word/header1.xml': header }));
    expect(outcome.ok && outcome.findings.map(({ rule }) => rule)).toContain('house-note');
    expect(valueOf(outcome).length).toBeGreaterThan(0);
  });
});

test('the same inputs give the same bytes', async () => {
  const [one, other] = [
    await filledHouse(few, zipped(handmadeParts())),
    await filledHouse(few, zipped(handmadeParts())),
  ];
  expect(Buffer.from(valueOf(one)).equals(Buffer.from(valueOf(other)))).toBe(true);
});

test.skipIf(!hasTool('soffice') || !hasTool('pdftotext'))(
  'house files by hand in the manner of Word, by the docx library and by LibreOffice: valid, and every note at its fact',
  async () => {
    const folder = temporaryFolder();
    const houses = [zipped(handmadeParts()), await libraryHouse(), officeHouse(folder)];
    const files = houses.map((_, at) => `filled-${at}.docx`);
    const all = await Promise.all(houses.map(async (house) => valueOf(await filledHouse(inputs, house))));
    for (const [at, bytes] of all.entries()) {
      expect(await validatorErrors(bytes), files[at]).toEqual([]);
      expect(
        lintWord(bytes).filter((problem) => !ofTheHouse.test(problem)),
        files[at],
      ).toEqual([]);
      writeFileSync(join(folder, files[at] ?? ''), bytes);
    }
    convertAll(folder, files, 'pdf');
    for (const [at, bytes] of all.entries()) {
      const printed = runTool('pdftotext', [join(folder, `filled-${at}.pdf`), '-']).replaceAll(/\s+/gu, '');
      const { notes } = wordText(bytes);
      expect(notes.length).toBeGreaterThan(20);
      for (const note of notes) expect(printed).toContain(note.replaceAll(/\s+/gu, '').slice(0, 30));
    }
  },
);
