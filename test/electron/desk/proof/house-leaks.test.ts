import { describe, expect, it } from 'vitest';
import { withParsers } from '../../../../electron/desk/parsers/with-parsers.ts';
import { readCase } from '../../../golden/read-case.ts';
import { filledHouse } from '../house/filled-house.ts';
import { handmadeBody, handmadeParts, line, zipped, type HouseParts } from '../house/house-by-hand.ts';
import { valueOf } from '../outcomes.ts';
import { caughtIn, file, prove, secret } from './sample-release.ts';

const inputs = await withParsers((parsers) => readCase('test/golden/situation-briefing', parsers));

function changed(name: string, before: string, after: string): HouseParts {
  const parts = handmadeParts();
  const part = String(parts[name]);
  if (!part.includes(before)) throw new Error(`${name} has no ${before}`);
  return { ...parts, [name]: part.replace(before, () => after) };
}

function inText(xml: string): HouseParts {
  return handmadeParts(handmadeBody + xml);
}

async function released(parts: HouseParts): Promise<ReturnType<typeof file>> {
  return file('docx', valueOf(await filledHouse(inputs, zipped(parts))));
}

describe('what a house file brings along is searched', () => {
  const name = secret.name;
  const leaks: readonly (readonly [where: string, parts: () => HouseParts])[] = [
    ['its text', () => inText(line(`Drafted by ${name}.`))],
    [
      'runs that part the name',
      () => inText('<w:p><w:r><w:t>Saleh Qad</w:t></w:r><w:r><w:t>duri</w:t></w:r></w:p>'),
    ],
    ['white letters', () => inText(line(name, '', '<w:rPr><w:color w:val="FFFFFF"/></w:rPr>'))],
    ['a header', () => changed('word/header2.xml', 'Ministry of Examples', name)],
    ['a note', () => changed('word/footnotes.xml', 'House note', name)],
    ['the words for a picture', () => changed('word/header2.xml', 'Crest of the ministry', name)],
    ['the name of a picture', () => changed('word/header2.xml', 'crest.png"/>', `${name}.png"/>`)],
    ['the name of a style', () => changed('word/styles.xml', 'Haus Fakt', name)],
    ['the name of a font', () => changed('word/styles.xml', 'w:ascii="Cambria"', `w:ascii="${name}"`)],
    [
      'a bookmark',
      () => inText('<w:p><w:bookmarkStart w:id="9" w:name="Saleh_Qadduri"/><w:bookmarkEnd w:id="9"/></w:p>'),
    ],
    [
      'a field',
      () => inText(`<w:p><w:fldSimple w:instr="REF ${name}"><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p>`),
    ],
    ['a text box', () => changed('word/document.xml', 'Reference {{', `${name} {{`)],
    [
      'the caption of a table',
      () => changed('word/document.xml', 'w:tblCaption w:val="Facts"', `w:tblCaption w:val="${name}"`),
    ],
  ];

  it('44: the house file’s past', async () => {
    expect(caughtIn(await released(handmadeParts()))).toEqual([]);
    expect(prove(await released(handmadeParts())).unknown).toEqual([]);
    for (const [where, parts] of leaks)
      expect(caughtIn(await released(parts())), where).toContain('fact X17 speaker');
  });
});
