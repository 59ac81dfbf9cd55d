import { array, assert, constantFrom, property, string } from 'fast-check';
import type { Fact } from '../../../../briefing/facts/fact.ts';
import { describe, expect, it } from 'vitest';
import { proveFiles } from '../../../../electron/desk/proof/prove-files.ts';
import { attacheStyle } from '../../../../briefing/style/attache-style.ts';
import { writeHtml } from '../../../../briefing/writers/html/write-html.ts';
import { printed } from '../print/printed.ts';
import { sampleWithPictures } from '../print/sample-pictures.ts';
import { sampleFact } from '../sample-facts.ts';
import { withPart } from './plant-word.ts';
import {
  file,
  prove,
  releasedHtml,
  releasedMarkdown,
  releasedPdf,
  wholeWord,
  secret,
  withheld,
} from './sample-release.ts';

/** All forms of a text in which a file could hold it. */
const forms: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  NFC: (text) => text.normalize('NFC'),
  NFD: (text) => text.normalize('NFD'),
  NFKC: (text) => text.normalize('NFKC'),
  NFKD: (text) => text.normalize('NFKD'),
  capitals: (text) => text.toUpperCase(),
  'small letters': (text) => text.toLowerCase(),
  'without spaces': (text) => text.replaceAll(' ', ''),
  'hyphens and line ends': (text) => text.replaceAll(/(.{7})/gu, '$1-\n'),
  'soft hyphens': (text) => spread(text, '\u00ad'),
  joiners: (text) => spread(text, '\u200d'),
  directions: (text) => spread(text, '\u202e'),
  'private use': (text) => spread(text, '\ue123'),
  'full width': (text) =>
    text.replaceAll(/[!-~]/gu, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0)),
  'spaced out': (text) => spread(text, ' '),
  'entities, decimal': (text) => each(text, (point) => `&#${point};`),
  'entities, hexadecimal': (text) => each(text, (point) => `&#x${point.toString(16)};`),
  'escapes of JSON': (text) =>
    text.replaceAll(/[\s\S]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
  percent: (text) =>
    Array.from(Buffer.from(text), (byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''),
  'percent twice': (text) => encodeURIComponent(encodeURIComponent(text)),
  octal: (text) =>
    Array.from(Buffer.from(text, 'latin1'), (byte) => `\\${byte.toString(8).padStart(3, '0')}`).join(''),
  hexadecimal: (text) => Buffer.from(text).toString('hex'),
  'hexadecimal UTF-16': (text) => `FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex')}`,
  base64: (text) => Buffer.from(text).toString('base64'),
  'base64 at another offset': (text) => Buffer.from(`a:${text}`).toString('base64'),
  'base64 for addresses': (text) => Buffer.from(text).toString('base64url'),
  'base64 within a run': (text) => `x${Buffer.from(text).toString('base64')}`,
  'base64 of UTF-16': (text) => Buffer.from(text, 'utf16le').toString('base64'),
  'base64 twice': (text) => Buffer.from(Buffer.from(text).toString('base64')).toString('base64'),
  'mail (quoted-printable)': (text) =>
    Array.from(Buffer.from(text), (byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`).join(''),
  backwards: (text) => Array.from(text).toReversed().join(''),
  'tags between': (text) => spread(text, '<b></b>'),
};

/** Forms that only text in Latin-1 has. */
const latinOnly = new Set(['octal']);

/** A fact of which nothing stands in the sample. */
function bareFact(parts: Partial<Fact>): Fact {
  return sampleFact('X18', {
    statement: 'Nothing of this is known to others.',
    quantities: [],
    places: [],
    tags: [],
    ...parts,
  });
}

function spread(text: string, between: string): string {
  return Array.from(text).join(between);
}

function each(text: string, write: (point: number) => string): string {
  return Array.from(text, (letter) => write(letter.codePointAt(0) ?? 0)).join('');
}

const texts: readonly string[] = [
  secret.name,
  'Zürich Straße quay',
  'Žďár nad Sázavou',
  'الحسكة والرقة ودير الزور',
  'Смоленское шоссе',
  '王毅在大马士革会见',
  'ＡＢＣ ﬁnal ﬂight ½',
];

/** A file in which a text stands in a form. */
function holding(text: string, form: string) {
  return file('markdown', `${releasedMarkdown}\n${forms[form]?.(text) ?? ''}\n`);
}

/** True where a withheld name is found in the file. */
function isFound(name: string, holder: ReturnType<typeof holding>): boolean {
  const fact = bareFact({ places: [name] });
  return proveFiles([holder], { ...withheld, facts: [fact] }).hits.some(
    ({ what }) => what.id === 'X18' && what.field === 'place',
  );
}

function countLetters(text: string): number {
  return Array.from(text.normalize('NFKD').replaceAll(/[^\p{L}\p{N}]/gu, '')).length;
}

/** True where the quantity of the withheld fact is found as it is written. */
function isFigureFound(written: string): boolean {
  const { hits } = prove(file('markdown', `${releasedMarkdown}\n\n${written}\n`));
  return hits.some(({ what }) => what.field === 'quantity');
}

/** True where a withheld number of hostages is found. */
function areHostagesFound(value: number, written: string): boolean {
  const fact = bareFact({ quantities: [{ qualifier: 'exact', value, unit: 'hostages' }] });
  const { hits } = proveFiles([file('markdown', `${releasedMarkdown}\n\n${written}\n`)], {
    ...withheld,
    facts: [fact],
  });
  return hits.some(({ what }) => what.id === 'X18');
}

describe('words are found in every form', () => {
  it.each(Object.keys(forms))('%s', (form) => {
    for (const text of texts) {
      if (latinOnly.has(form) && !/^[\p{ASCII}À-ÿ]*$/u.test(text)) continue;
      expect(isFound(text, holding(text, form)), text).toBe(true);
    }
  });

  it('whatever the words are', () => {
    const word = string({ unit: 'grapheme', minLength: 1, maxLength: 9 }).filter((text) =>
      /\p{L}{3}/u.test(text),
    );
    const name = array(word, { minLength: 2, maxLength: 5 }).map((words) => words.join(' '));
    assert(
      property(
        name.filter((text) => countLetters(text) >= 12),
        constantFrom(...Object.keys(forms).filter((form) => !latinOnly.has(form))),
        (text, form) => {
          expect(isFound(text, holding(text, form)), `${form}: ${text}`).toBe(true);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('a piece of some forty letters gives a long text away', () => {
    const long =
      'The convoy went by the old road, past the mill and the two bridges, and reached the river before the sun was up.';
    const fact = bareFact({ statement: long });
    const { hits } = proveFiles(
      [
        file(
          'markdown',
          `${releasedMarkdown}\nWe hear it went past the mill and the two bridges, and reached the river before dawn.`,
        ),
      ],
      {
        ...withheld,
        facts: [fact],
      },
    );
    expect(hits.map(({ what, form }) => `${what.field} ${form}`)).toContain('statement in part');
  });

  it('other names of a withheld name, where the desk knows them', () => {
    const aliases = [[secret.name, 'Abu Layth al-Halabi']];
    const { hits } = proveFiles([file('markdown', `${releasedMarkdown}\nAbu Layth al-Halabi was there.`)], {
      ...withheld,
      aliases,
    });
    expect(hits.map(({ what }) => what.field)).toContain('speaker, other name');
  });
});

describe('figures are found in every form', () => {
  it.each([
    '4316',
    '4,316',
    '4.316',
    '4 316',
    '4\u202f316',
    "4'316",
    '4’316',
    '٤٣١٦',
    '٤٬٣١٦',
    '۴۳۱۶',
    '४३१६',
    '４３１６',
    '𝟒𝟑𝟏𝟔',
    '4\u200b316',
    '4\u00ad3\ue00016',
    '4 3 1 6',
    '4.316 thousand',
    'x (4,316).',
    '&#52;316',
    '%34316',
    '⁴³¹⁶',
  ])('%s', (written) => {
    expect(isFigureFound(written)).toBe(true);
  });

  it.each(['43160', '14316', '4,3160', '43.16', '4-316', 'a4316b7c'])('%s is another', (written) => {
    expect(isFigureFound(written)).toBe(false);
  });

  it('a short figure or a year counts beside what is counted', () => {
    expect(areHostagesFound(12, 'There are 12 hostages.')).toBe(true);
    expect(areHostagesFound(12, 'There are twelve hostages.')).toBe(true);
    expect(areHostagesFound(12, 'There are a dozen hostages.')).toBe(true);
    expect(areHostagesFound(41, 'There are forty-one hostages.')).toBe(true);
    expect(areHostagesFound(41, 'Forty-one lorries left.')).toBe(false);
    expect(areHostagesFound(2225, 'Two thousand two hundred and twenty-five of them left.')).toBe(true);
    expect(areHostagesFound(200, 'Two hundred lorries left.')).toBe(false);
    expect(areHostagesFound(12, 'There are 12 known, living hostages.')).toBe(true);
    expect(areHostagesFound(12, 'Hostages: ١٢')).toBe(true);
    expect(areHostagesFound(12, 'On page 12.')).toBe(false);
    expect(areHostagesFound(2014, 'It was in 2014.')).toBe(false);
    expect(areHostagesFound(2014, 'They were 2,014 then.')).toBe(true);
    expect(areHostagesFound(2014, 'They were 2014 hostages.')).toBe(true);
  });
});

describe('nothing is found where nothing is', () => {
  it('a released figure may be said in words, though something withheld has the same', () => {
    const fact = bareFact({ quantities: [{ qualifier: 'exact', value: 41, unit: 'lorries' }] });
    const released = { ...withheld.released, facts: [...withheld.released.facts, { ...fact, id: 'Q1' }] };
    const files = [file('markdown', `${releasedMarkdown}\nForty-one lorries left.`)];
    expect(proveFiles(files, { ...withheld, facts: [fact], released }).hits).toEqual([]);
    expect(proveFiles(files, { ...withheld, facts: [fact] }).hits).not.toEqual([]);
  });

  it('so may a figure that only a released statement has', () => {
    const fact = bareFact({ quantities: [{ qualifier: 'exact', value: 2225, unit: 'lorries' }] });
    const stated = { ...bareFact({}), id: 'Q1', statement: 'They counted 2,225 of them.' };
    const released = { ...withheld.released, facts: [...withheld.released.facts, stated] };
    const words = 'Two thousand two hundred and twenty-five left.';
    const files = [file('markdown', `${releasedMarkdown}\n${words}`)];
    expect(proveFiles(files, { ...withheld, facts: [fact], released }).hits).toEqual([]);
    expect(proveFiles(files, { ...withheld, facts: [fact] }).hits).not.toEqual([]);
  });

  it('a document with pictures is proven, and its pictures are said to be unchecked', async () => {
    const html = writeHtml(sampleWithPictures, attacheStyle('A4'));
    const { proven, unknown, unchecked } = prove(
      file('pdf', await printed(sampleWithPictures)),
      file('html', html),
    );
    expect(unknown).toEqual([]);
    expect(proven).toBe(true);
    expect(new Set(unchecked.map((part) => part.file))).toEqual(new Set(['briefing.pdf', 'briefing.html']));
  });

  it('a JPEG is read from its beginning to its end', () => {
    const jpeg = Buffer.from(
      'ffd8ffe000104a46494600010100000100010000ffda000401021234ff005678ffd0abcdffd9',
      'hex',
    );
    const { unknown, unchecked } = prove(file('docx', withPart(wholeWord, 'word/media/image1.jpg', jpeg)));
    expect(unknown).toEqual([]);
    expect(unchecked.map(({ part }) => part)).toContain('word/media/image1.jpg');
  });

  it('the sample in all formats is proven', () => {
    const files = [
      file('pdf', releasedPdf),
      file('docx', wholeWord),
      file('html', releasedHtml),
      file('markdown', releasedMarkdown),
    ];
    expect(prove(...files)).toMatchObject({ proven: true, hits: [], unknown: [], missing: [] });
  });

  it('short words within others are none, and words that stand apart are no word', () => {
    const fact = bareFact({ places: ['Iran', 'Mali'], tags: ['tally'] });
    const words = 'He miranda’d the formalities were mentally done; I ran; normal italics totally.';
    expect(
      proveFiles([file('markdown', `${releasedMarkdown}\n${words}`)], { ...withheld, facts: [fact] }).hits,
    ).toEqual([]);
  });
});
