import { DOMParser } from '@xmldom/xmldom';
import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readXml } from '../../../../briefing/house/xml/read-xml.ts';
import { wordsOf } from '../../../../briefing/house/plan/own-texts.ts';
import { everyElement } from '../../../../briefing/house/xml/xml-element.ts';
import { readHouseFile } from '../../../../electron/desk/parsers/house/read-house-file.ts';
import { failureOf, valueOf } from '../outcomes.ts';
import { handmadeBody, handmadeParts, relationships, zipped, type HouseParts } from './house-by-hand.ts';

const text = 'word/document.xml';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function read(parts: HouseParts): ReturnType<typeof readHouseFile> {
  return readHouseFile({ content: zipped(parts), fileName: 'house.docx' });
}

function changed(name: string, before: string | RegExp, after: string): HouseParts {
  const parts = handmadeParts();
  const part = parts[name];
  if (typeof part !== 'string' || part.replace(before, () => after) === part)
    throw new Error(`${name} is not changed`);
  return { ...parts, [name]: part.replace(before, () => after) };
}

function withLink(link: string, extra: HouseParts = {}): HouseParts {
  return {
    ...changed('word/_rels/document.xml.rels', '</Relationships>', `${link}</Relationships>`),
    ...extra,
  };
}

function linkOf(type: string, target: string, external = ''): string {
  return `<Relationship Id="rId90" Type="${office}/${type}" Target="${target}"${external}/>`;
}

function mark(type: string): string {
  return `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
}

function field(...instructions: readonly string[]): string {
  const words = instructions.map((part) => `<w:r><w:instrText>${part}</w:instrText></w:r>`).join('');
  return `<w:p>${mark('begin')}${words}${mark('separate')}<w:r><w:t>x</w:t></w:r>${mark('end')}</w:p>`;
}

function withBody(xml: string): HouseParts {
  return handmadeParts(handmadeBody + xml);
}

const outside = ' TargetMode="External"';

describe('a Word file is refused, with the reason, for', () => {
  const hostile: readonly (readonly [what: string, parts: () => HouseParts, said: RegExp])[] = [
    ['a macro', () => ({ ...handmadeParts(), 'word/vbaProject.bin': new Uint8Array(9) }), /macros/],
    [
      'the type of a file with macros',
      () =>
        changed(
          '[Content_Types].xml',
          /vnd\.openxml[^"]*main\+xml/u.exec(handmadeParts()['[Content_Types].xml'] as string)?.[0] ?? '',
          'vnd.ms-word.document.macroEnabled.main+xml',
        ),
      /macros/,
    ],
    [
      'an attached object',
      () => withLink(linkOf('oleObject', 'embeddings/o.bin'), { 'word/embeddings/o.bin': new Uint8Array(9) }),
      /embedded/,
    ],
    [
      'a control',
      () => withLink(linkOf('control', 'activeX/a.xml'), { 'word/activeX/a.xml': '<a/>' }),
      /ActiveX/,
    ],
    [
      'a part in HTML',
      () => withLink(linkOf('aFChunk', 'afchunk.html'), { 'word/afchunk.html': '<b/>' }),
      /another format/,
    ],
    ['the place of such a part', () => withBody('<w:altChunk r:id="rId2"/>'), /another format/],
    [
      'a picture from the network',
      () => withLink(linkOf('image', 'https://evil.example/p.png', outside)),
      /outside/,
    ],
    ['a subdocument', () => withLink(linkOf('subDocument', 'file:///etc/passwd', outside)), /subdocument/],
    ['a frame', () => withLink(linkOf('frame', 'https://evil.example/', outside)), /frame/],
    ['a link to a file', () => withLink(linkOf('hyperlink', 'file://server/share', outside)), /no web page/],
    [
      'a link that runs something',
      () => withLink(linkOf('hyperlink', 'javascript:alert(1)', outside)),
      /no web page/,
    ],
    [
      'an unknown relationship',
      () => withLink('<Relationship Id="rId90" Type="http://evil.example/x" Target="x.xml"/>'),
      /not known/,
    ],
    [
      'DDEAUTO in two halves',
      () => withBody(field('DDE', 'AUTO c:\\\\windows\\\\cmd.exe "/k calc"')),
      /DDEAUTO/,
    ],
    [
      'INCLUDETEXT',
      () => withBody('<w:p><w:fldSimple w:instr=" INCLUDETEXT &quot;\\\\evil\\share\\x.docx&quot; "/></w:p>'),
      /INCLUDETEXT/,
    ],
    [
      'INCLUDEPICTURE',
      () => withBody(field(' includepicture "https://evil.example/p.png" ')),
      /INCLUDEPICTURE/,
    ],
    ['LINK', () => withBody(field('LINK Excel.Sheet "c:\\\\x.xls"')), /LINK/],
    [
      'a field whose name another field makes',
      () =>
        withBody(
          `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>${field('QUOTE DDE').slice(5, -6)}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
        ),
      /QUOTE|without a name/,
    ],
    [
      'a field in a header',
      () => changed('word/header1.xml', '</w:hdr>', `${field('DDE x')}</w:hdr>`),
      /DDE/,
    ],
    [
      'an instruction outside of any field',
      () => withBody('<w:p><w:r><w:instrText>DDE x</w:instrText></w:r></w:p>'),
      /DDE/,
    ],
    [
      'a field that is never closed',
      () =>
        withBody(
          '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DDE x</w:instrText></w:r></w:p>',
        ),
      /DDE/,
    ],
    ['a link field to a share', () => withBody(field(' HYPERLINK "\\\\\\\\evil\\\\share" ')), /link leads/],
    ['a date that changes', () => withBody(field(' DATE \\@ "d" ')), /\{\{ date \}\}/],
    ['a document type', () => changed(text, /^/u, '<!DOCTYPE w [<!ENTITY a "aaaa">]>'), /document type/],
    ['XML that breaks off', () => changed(text, '</w:document>', ''), /well-formed/],
    [
      'XML nested 300 deep',
      () => withBody(`${'<w:sdt>'.repeat(300)}${'</w:sdt>'.repeat(300)}`),
      /deeper than 256/,
    ],
    [
      'UTF-16',
      () => ({
        ...handmadeParts(),
        [text]: new Uint8Array(Buffer.from(`\uFEFF${String(handmadeParts()[text])}`, 'utf16le')),
      }),
      /UTF-8/,
    ],
    ['a part that is not there', () => withLink(linkOf('image', 'media/none.png')), /not in it/],
    ['a path out of the package', () => withLink(linkOf('image', '../../../etc/passwd')), /not in it/],
    ['an id without its relationship', () => changed('word/header2.xml', 'rId1', 'rId77'), /not in it/],
    [
      'a picture that is none',
      () => ({ ...handmadeParts(), 'word/media/crest.png': strToU8('GIF89a') }),
      /neither PNG nor JPEG/,
    ],
    [
      'the strict form',
      () =>
        changed(
          text,
          'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
          'http://purl.oclc.org/ooxml/wordprocessingml/main',
        ),
      /strict/,
    ],
    ['no text at all', () => ({ ...handmadeParts(), '_rels/.rels': relationships([]) }), /no Word document/],
  ];
  test.each(hostile)('%s', (_what, parts, said) => {
    const { message, findings } = failureOf(read(parts()));
    expect(message).toMatch(/^house\.docx /);
    expect(findings.map((finding) => finding.message).join(' ')).toMatch(said);
  });
});

describe('what prefixes and entities would hide is seen', () => {
  test('under another prefix', () => {
    const parts = handmadeParts();
    const renamed = String(parts[text])
      .replaceAll('<w:', '<x:')
      .replaceAll('</w:', '</x:')
      .replaceAll(' w:', ' x:')
      .replace('xmlns:w=', 'xmlns:x=');
    const body = renamed.replace('</x:body>', '<x:altChunk r:id="rId2"/></x:body>');
    expect(failureOf(read({ ...parts, [text]: body })).findings[0]?.message).toMatch(/another format/);
  });

  test('in character references', () => {
    expect(failureOf(read(withBody(field('&#68;&#x44;E x')))).findings[0]?.message).toMatch(/DDE/);
  });
});

describe('the past of a house file stays out', () => {
  const secrets = [
    'Secret alias',
    'of the past',
    'C:/Users/secret',
    '00AB12CD',
    '1A2B3C4D',
    'GONE',
    'COMMENTED',
    'HIDDEN',
    'docVar',
    'mister author',
    'DELETED ROW',
  ];

  test('comments, changes, hidden text, variables, bindings, ids of editing', () => {
    const leftovers =
      '<w:p><w:del w:id="1" w:author="mister author"><w:r><w:delText>GONE</w:delText></w:r></w:del><w:ins w:id="2" w:author="mister author"><w:r><w:t>stays</w:t></w:r></w:ins><w:commentRangeStart w:id="3"/><w:r><w:rPr><w:vanish/></w:rPr><w:t>HIDDEN</w:t></w:r><w:commentRangeEnd w:id="3"/><w:r><w:commentReference w:id="3"/></w:r></w:p><w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:trPr><w:del w:id="4" w:author="mister author"/></w:trPr><w:tc><w:p><w:r><w:t>DELETED ROW</w:t></w:r></w:p></w:tc></w:tr></w:tbl>';
    const parts = withBody(leftovers);
    const links = String(parts['word/_rels/document.xml.rels']).replace(
      '</Relationships>',
      `${linkOf('comments', 'comments.xml')}</Relationships>`,
    );
    const house = read({
      ...parts,
      'word/_rels/document.xml.rels': links,
      'word/comments.xml': '<w:comments xmlns:w="x">COMMENTED</w:comments>',
      'docProps/core.xml': '<x>mister author</x>',
      'customXml/item1.xml': '<x>mister author</x>',
    });
    const all = JSON.stringify(valueOf(house));
    for (const secret of secrets) expect(all, secret).not.toContain(secret);
    expect(all).toContain('stays');
    expect(house.ok && house.findings.map(({ rule }) => rule)).toEqual(['house-hidden']);
  });

  test('pictures keep nothing but what they show', () => {
    const png = valueOf(read(handmadeParts())).media[0];
    expect(Buffer.from(png?.data ?? '', 'base64').toString('latin1')).not.toContain('tEXt');
  });
});

describe('two readers read the same', () => {
  test('saxes and xmldom, the words and elements of every part', () => {
    for (const [name, part] of Object.entries(handmadeParts())) {
      if (typeof part !== 'string' || !name.startsWith('word/') || name.endsWith('.rels')) continue;
      const tree = valueOf(readXml(part));
      const other = new DOMParser().parseFromString(part, 'application/xml');
      const words = [...everyElement(tree)].filter((element) => element.name === 'w:t').map(wordsOf);
      const same = Array.from(other.getElementsByTagNameNS('*', 't')).map((element) => element.textContent);
      expect(words.join('|'), name).toBe(same.join('|'));
      expect([...everyElement(tree)].length, name).toBe(other.getElementsByTagName('*').length);
    }
  });
});
