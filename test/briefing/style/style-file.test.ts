import { assert, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { longestStyleFile, readStyleFile } from '../../../briefing/house/read-style-file.ts';
import { applyStyleFile } from '../../../briefing/style/apply-style-file.ts';
import { attacheStyle } from '../../../briefing/style/attache-style.ts';
import { contrast } from '../../../briefing/style/contrast-findings.ts';
import { broughtFamilies } from '../../../briefing/style/style-file.ts';

const ministry = `name: ministry
paper: Letter
margins: { left: 72, right: 72 }
fonts: { serif: Source Sans 3 }
scale: 1.1
colours:
  accent: "7B2D26"
text:
  heading1: { size: 15, lead: 18, colour: ink }
numbering: { headings: true }
notes: notes
`;

function findingsOf(text: string) {
  const outcome = readStyleFile(text, { file: 'ministry.yaml' });
  return outcome.ok ? outcome.findings : outcome.failure.findings;
}

describe('a style file', () => {
  test('says only what differs; the rest is the built-in look', () => {
    const read = readStyleFile(ministry, { file: 'ministry.yaml' });
    if (!read.ok) throw new Error(read.failure.message);
    const [style, base] = [applyStyleFile(read.value, 'A4'), attacheStyle('Letter')];
    expect(style.page.width).toBe(612);
    expect(style.page.textColumn).toBe(612 - 144 - base.page.keyColumn - base.page.gap);
    expect(style.faces.serif).toEqual({ family: 'Source Sans 3', natural: 1.424 });
    expect(style.faces.sans).toEqual(base.faces.sans);
    expect(style.colours).toEqual({ ...base.colours, accent: '7B2D26' });
    expect(style.text.heading1).toEqual({ ...base.text.heading1, size: 15, lead: 18, colour: 'ink' });
    expect(style.text.text).toMatchObject({ size: 11.55, lead: 15.4 });
    const columns = style.measures.details.columns.reduce((sum, width) => sum + width, 0);
    expect(columns).toBeCloseTo(
      (467.28 * (612 - 144)) / (base.page.keyColumn + base.page.gap + base.page.textColumn),
      1,
    );
  });

  test('without anything in it is the built-in look', () => {
    for (const paper of ['A4', 'Letter'] as const)
      expect(applyStyleFile({ name: 'plain' }, paper)).toEqual(attacheStyle(paper));
  });

  test.each([
    ['name: x\nmargin: {}', 'There is no “margin” in a style file. Did you mean “margins”?', 2, 9],
    [
      'name: x\nmargins: { left: 5 }',
      '“margins.left” is not as it must be. Write a number of points from 28 to 170.',
      2,
      18,
    ],
    [
      'name: x\ncolours: { ink: red }',
      '“colours.ink” is not as it must be. Write six hexadecimal digits in quotes, such as "1D3B5C".',
      2,
      17,
    ],
    [
      'name: x\nfonts:\n  serif: "<Comic>"',
      '“fonts.serif” is not as it must be. Write the name of a family of fonts: letters, digits, spaces and hyphens.',
      3,
      10,
    ],
    ['name: x\ntext: { hedding1: { size: 9 } }', 'hedding1', 2, 19],
    ['name: x\na: [', 'The style file cannot be read', 2, 5],
    ['name: x\nscale: &a 1', 'Anchors (&name)', 2, 11],
  ])('is refused with what may stand there, by line and column: %s', (text, said, line, column) => {
    const [finding] = findingsOf(text);
    expect(finding?.message).toContain(said);
    expect(finding?.place).toEqual({ file: 'ministry.yaml', line, column });
  });

  test('leaves room for text, and lines apart', () => {
    expect(
      findingsOf('name: x\nmargins: { left: 170, right: 170 }\ncolumns: { key: 180 }')[0]?.message,
    ).toMatch(/less than 200 points/);
    expect(findingsOf('name: x\ntext: { text: { size: 20 } }')[0]?.message).toMatch(
      /lines of “text” would touch/,
    );
    expect(findingsOf('name: attache')[0]?.message).toMatch(/taken by the built-in style/);
    expect(findingsOf(`name: x\n#${'x'.repeat(longestStyleFile)}`)[0]?.message).toMatch(/64 KB/);
  });

  test('is warned of text that is too faint', () => {
    expect(findingsOf('name: x\ncolours: { grey: "AAAAAA" }')).toMatchObject([
      { rule: 'style-contrast', severity: 'warning', found: 'AAAAAA' },
    ]);
    expect(findingsOf('name: x')).toEqual([]);
    expect(contrast('000000', 'FFFFFF')).toBe(21);
    expect(contrast('777777', 'FFFFFF')).toBeCloseTo(4.48, 2);
  });

  test('of any bytes is read or refused', () => {
    assert(
      property(
        string({ unit: 'binary' }),
        (text) => typeof readStyleFile(text, { file: 'x' }).ok === 'boolean',
      ),
    );
  });
});

describe('the fonts of a style file', () => {
  test.each([
    [{ serif: 'Inter', others: ['Inter', 'Noto Sans Georgian'] }, ['Inter', 'Noto Sans Georgian']],
    [{ serif: 'Amiri', sans: 'Inter' }, ['Inter']],
    [{ others: ['Noto Sans Georgian'] }, ['Noto Sans Georgian']],
    [undefined, []],
  ])('of %j are to be brought, each once, but for those that come with the program', (fonts, families) => {
    expect(broughtFamilies({ name: 'x', ...(fonts === undefined ? {} : { fonts }) })).toEqual(families);
  });

  const text = 'name: x\nfonts:\n  serif: Inter\n  others: [Noto Sans Georgien]\n';
  const read = (families?: readonly string[]) => readStyleFile(text, { file: 'x.yaml', families });

  test('are refused by line where the desk does not have them, with what is likely meant', () => {
    const outcome = read(['Noto Sans Georgian']);
    const findings = outcome.ok ? [] : outcome.failure.findings;
    expect(findings.map(({ place, fixes }) => [place?.line, fixes?.[0]?.use])).toEqual([
      [3, undefined],
      [4, 'Noto Sans Georgian'],
    ]);
    expect(findings[0]?.message).toContain('There is no font “Inter” on this desk. Add its files first');
  });

  test('are noted where no desk is known, and taken where it has them', () => {
    const alone = read();
    expect(alone.ok && alone.findings.map(({ severity }) => severity)).toEqual(['note', 'note']);
    const there = read(['Inter', 'Noto Sans Georgien']);
    expect(there.ok && there.findings).toEqual([]);
  });
});

describe('the title block of a style file', () => {
  test.each([
    ['[[number, issued]]', 'Write number, issued and cutOff too: every document says them.'],
    ['[[number, issued, cutOff, number]]', 'Write each field once.'],
    ['[[number, issued, cutoff]]', 'Write one of number, issued, cutOff'],
    ['[number]', 'Write a row of number, issued'],
  ])('says what it must: %s', (rows, said) => {
    const messages = findingsOf(`name: x\ntitleBlock: ${rows}`).map(({ message }) => message);
    expect(messages.join(' ')).toContain(said);
  });
});
