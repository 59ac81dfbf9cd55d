import { writeFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, strToU8 } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { composeBriefing } from '../../../../electron/desk/export/compose-briefing.ts';
import type { BriefingInputs } from '../../../../electron/desk/export/briefing-inputs.ts';
import { packDocx } from '../../../../electron/desk/pack/pack-docx.ts';
import { openParts } from '../../../../electron/desk/pack/parts.ts';
import { zipParts } from '../../../../electron/desk/pack/zip-parts.ts';
import { startParsers } from '../../../../electron/desk/parsers/parsers.ts';
import { traceFile } from '../../../../electron/desk/trace/trace-file.ts';
import { readCase } from '../../../golden/read-case.ts';
import { hasTool, runTool } from '../../../reading/tool.ts';
import { failureOf, valueOf } from '../outcomes.ts';
import { sharedFolder } from '../temporary-folder.ts';

const times = { now: '2026-03-02T09:00:00Z' };
const golden = join(import.meta.dirname, '../../../golden/situation-briefing');
const parsers = startParsers();
afterAll(() => parsers.close());

let inputs: BriefingInputs;
let written: Uint8Array;

beforeAll(async () => {
  inputs = await readCase(golden, parsers);
  const { document, style } = valueOf(await composeBriefing(inputs, times, parsers));
  const parts = openParts(valueOf(await packDocx(document, style)));
  for (const name of parts.keys()) if (name.endsWith('.odttf')) parts.set(name, new Uint8Array());
  written = zipParts(parts);
});

/** The file after somebody changed its text. */
function edited(before: string | RegExp, after: string): Uint8Array {
  const parts = openParts(written);
  const text = strFromU8(parts.get('word/document.xml') ?? new Uint8Array());
  expect(text).toMatch(before);
  return zipParts(parts.set('word/document.xml', strToU8(text.replace(before, after))));
}

async function traced(content: Uint8Array, known = true) {
  const draft = known ? { draft: { inputs, times } } : {};
  const outcome = await traceFile({ content, fileName: 'briefing.docx', ...draft }, parsers);
  const { facts } = valueOf(outcome);
  return { outcome, facts: facts.filter(({ state }) => state !== 'kept'), count: facts.length };
}

const figure =
  /(<w:bookmarkStart w:name="fact_T05_1_[a-z]+"[^>]*>.*?<w:t xml:space="preserve">)2,225(<\/w:t>)/;

describe('a Word file that somebody changed', () => {
  test('is as written when nobody did', async () => {
    const { facts, count, outcome } = await traced(written);
    expect({ facts, count }).toEqual({ facts: [], count: 57 });
    expect(outcome.ok && outcome.findings).toEqual([]);
  });

  test('tells the words that were changed, what they were, and under which heading', async () => {
    const { facts, outcome } = await traced(edited(figure, '$12,252$2'));
    expect(facts).toEqual([
      { facts: ['T05'], state: 'changed', was: '2,225', is: '2,252', under: 'Bottom line' },
    ]);
    expect(outcome.ok && outcome.findings.map(({ message }) => message)).toEqual([
      'Words of T05 under “Bottom line” were changed: “2,225” is now “2,252”.',
    ]);
  });

  test('counts changes that Word tracks as accepted', async () => {
    const change = '</w:t></w:r><w:del w:id="9" w:author="A"><w:r><w:delText>2,225</w:delText></w:r></w:del>';
    const added = '<w:ins w:id="10" w:author="A"><w:r><w:t>2,300</w:t></w:r></w:ins><w:r><w:t></w:t>';
    const { facts } = await traced(edited(figure, `$1${change}${added}`));
    expect(facts).toMatchObject([{ state: 'changed', was: '2,225', is: '2,300' }]);
  });

  test('tells words that somebody hid, by themselves or by a style, as hidden', async () => {
    const vanish = '<w:r><w:rPr><w:vanish/></w:rPr><w:t xml:space="preserve">2,225</w:t></w:r>';
    const run =
      /(<w:bookmarkStart w:name="fact_T05_1_[a-z]+"[^>]*>.*?<w:sdtContent>)<w:r>.*?<\/w:r>(<\/w:sdtContent>)/;
    const { facts, outcome } = await traced(edited(run, `$1${vanish}$2`));
    expect(facts).toEqual([
      { facts: ['T05'], state: 'hidden', was: '2,225', is: '2,225', under: 'Bottom line' },
    ]);
    expect(outcome.ok && outcome.findings[0]).toMatchObject({
      severity: 'warning',
      message: 'Words of T05 under “Bottom line” were hidden, so that no reader sees them: “2,225”.',
    });
    const styled = openParts(edited(run, `$1${vanish.replace('<w:vanish/>', '<w:rStyle w:val="Gone"/>')}$2`));
    const styles = strFromU8(styled.get('word/styles.xml') ?? new Uint8Array());
    const style =
      '<w:style w:type="character" w:styleId="Gone"><w:rPr><w:vanish/></w:rPr></w:style></w:styles>';
    styled.set('word/styles.xml', strToU8(styles.replace('</w:styles>', style)));
    expect((await traced(zipParts(styled))).facts).toMatchObject([{ state: 'hidden', was: '2,225' }]);
  });

  test('says whose tracked changes it took for accepted', async () => {
    const deleted =
      '</w:t></w:r><w:del w:id="9" w:author="Ben"><w:r><w:delText>2,225</w:delText></w:r></w:del>';
    const { outcome } = await traced(edited(figure, `$1${deleted}<w:r><w:t></w:t>`));
    expect(outcome.ok && outcome.findings.at(-1)).toMatchObject({
      severity: 'note',
      message: 'The file tracks 1 change by Ben. It was read as if all were accepted.',
    });
  });

  test('knows what was changed by its own marks where no draft is at hand', async () => {
    const { facts } = await traced(edited(figure, '$12,252$2'), false);
    expect(facts).toEqual([{ facts: ['T05'], state: 'changed', is: '2,252', under: 'Bottom line' }]);
  });

  test('tells what was deleted: control, bookmark and all', async () => {
    const whole = /<w:bookmarkStart w:name="fact_T05_1_[a-z]+"[^>]*><w:sdt>.*?<\/w:sdt><w:bookmarkEnd[^>]*>/;
    const { facts } = await traced(edited(whole, ''));
    expect(facts).toEqual([{ facts: ['T05'], state: 'deleted', was: '2,225', under: 'Bottom line' }]);
  });

  test('takes the prompt of an emptied control for a deletion', async () => {
    const prompt = edited(
      /(<w:bookmarkStart w:name="fact_T05_1_[a-z]+"[^>]*><w:sdt><w:sdtPr>)/,
      '$1<w:showingPlcHdr/>',
    );
    expect((await traced(prompt)).facts).toMatchObject([{ facts: ['T05'], state: 'deleted', was: '2,225' }]);
  });

  test('is read by its controls where the bookmarks are gone, and by its bookmarks where the controls are', async () => {
    expect((await traced(edited(/<w:bookmark(?:Start|End)[^>]*>/g, ''))).facts).toEqual([]);
    const bare = edited(/<w:sdt><w:sdtPr>.*?<\/w:sdtPr><w:sdtContent>|<\/w:sdtContent><\/w:sdt>/g, '');
    expect((await traced(bare)).facts).toEqual([]);
  });

  test('says so when it has no words of facts at all', async () => {
    const bare = edited(
      /<w:sdt><w:sdtPr>.*?<\/w:sdtPr><w:sdtContent>|<\/w:sdtContent><\/w:sdt>|<w:bookmark[^>]*>/g,
      '',
    );
    const { outcome } = await traced(bare, false);
    expect(outcome.ok && outcome.findings[0]?.message).toMatch(/No words of facts can be told/);
  });

  test('is refused with a sentence when it is no Word document', async () => {
    const refused = await traceFile({ content: Buffer.from('no package'), fileName: 'x.docx' }, parsers);
    expect(failureOf(refused).message).toMatch(/^x\.docx was not read: .*Save it once more in Word/);
  });
});

describe.skipIf(!hasTool('libreoffice'))('after LibreOffice saved it', () => {
  const folder = sharedFolder();

  test('every passage is still known, and a change is told', async () => {
    const file = join(folder, 'briefing.docx');
    await writeFile(file, edited(figure, '$12,252$2'));
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const to = ['--convert-to', 'docx:MS Word 2007 XML', '--outdir', join(folder, 'saved')];
    runTool('libreoffice', [profile, '--headless', ...to, file]);
    const { facts, count } = await traced(await readFile(join(folder, 'saved', 'briefing.docx')));
    expect(count).toBe(57);
    expect(facts).toMatchObject([{ facts: ['T05'], state: 'changed', was: '2,225', is: '2,252' }]);
  });
});
