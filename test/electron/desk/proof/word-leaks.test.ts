import { createHash } from 'node:crypto';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { withBody, withPart, withXml } from './plant-word.ts';
import { caughtIn, file, prove, releasedWord, secret } from './sample-release.ts';

const statement = 'fact X17 statement';
const speaker = 'fact X17 speaker';
const title = 'source SRC91 title';

const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (inner: string): string => `<w:p>${inner}</w:p>`;

/** What is caught where the Word file has this in its text. */
function written(xml: string): readonly string[] {
  return caughtIn(file('docx', withBody(releasedWord, xml)));
}

/** What is caught where the Word file has such a part. */
function withPlanted(name: string, content: string | Uint8Array): readonly string[] {
  return caughtIn(file('docx', withPart(releasedWord, name, content)));
}

/** A part of XML in the namespace of Word. */
function part(inner: string): string {
  return `<?xml version="1.0"?><w:a xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${inner}</w:a>`;
}

describe('each way in which a Word file can leak is caught', () => {
  it('27: split runs, hidden and white text', () => {
    expect(written(paragraph(run('Saleh Qad') + run('du', '<w:b/>') + run('ri')))).toContain(speaker);
    expect(written(paragraph(run(secret.statement, '<w:vanish/>')))).toContain(statement);
    expect(written(paragraph(run(secret.statement, '<w:color w:val="FFFFFF"/>')))).toContain(statement);
    expect(written(paragraph(run('4,3') + run('16 rifles')))).toContain('fact X17 quantity');
  });

  it('28: insertions, deletions, moves and who made them', () => {
    expect(
      written(
        paragraph(
          `<w:del w:id="9" w:author="X" w:date="2026-01-01T00:00:00Z"><w:r><w:delText>${secret.name}</w:delText></w:r></w:del>`,
        ),
      ),
    ).toContain(speaker);
    expect(written(paragraph(`<w:ins w:id="9" w:author="${secret.name}">${run('x')}</w:ins>`))).toContain(
      speaker,
    );
    expect(
      written(paragraph(`<w:moveFrom w:id="9" w:author="X">${run(secret.title)}</w:moveFrom>`)),
    ).toContain(title);
  });

  it('29: notes that nothing refers to', () => {
    const note = `<w:footnote w:id="77"><w:p>${run(secret.quotation)}</w:p></w:footnote>`;
    expect(
      caughtIn(file('docx', withXml(releasedWord, 'word/footnotes.xml', '</w:footnotes>', note))),
    ).toContain('fact X17 quotation');
  });

  it('30: comments and people', () => {
    expect(
      withPlanted(
        'word/comments.xml',
        part(`<w:comment w:initials="SQ"><w:p>${run(secret.prose)}</w:p></w:comment>`),
      ),
    ).toContain('text 1 words');
    expect(withPlanted('word/people.xml', part(`<w:person w:author="Qadduri"/>`))).toContain(speaker);
  });

  it('31: headers of first and even pages', () => {
    expect(
      caughtIn(
        file('docx', withXml(releasedWord, 'word/header2.xml', '</w:hdr>', paragraph(run(secret.title)))),
      ),
    ).toContain(title);
    expect(withPlanted('word/header7.xml', part(run(secret.title)))).toContain(title);
  });

  it('32: codes of fields, their kept results and data', () => {
    expect(
      written(
        paragraph(
          '<w:r><w:instrText> HYPERLINK "http://ledger.example.net/vault/7731?item=rifles" </w:instrText></w:r>',
        ),
      ),
    ).toContain('source SRC91 address');
    expect(
      written(paragraph(`<w:fldSimple w:instr="DOCPROPERTY Qadduri">${run('x')}</w:fldSimple>`)),
    ).toContain(speaker);
    const data = Buffer.from(secret.title).toString('base64');
    expect(
      written(
        paragraph(`<w:r><w:fldChar w:fldCharType="begin"><w:fldData>${data}</w:fldData></w:fldChar></w:r>`),
      ),
    ).toContain(title);
  });

  it('33: bookmarks', () => {
    expect(written('<w:bookmarkStart w:id="900" w:name="a_Saleh_Qadduri"/>')).toContain(speaker);
  });

  it('34: tags and bindings of controls', () => {
    expect(
      written('<w:sdt><w:sdtPr><w:alias w:val="4316"/><w:tag w:val="qadduri"/></w:sdtPr></w:sdt>'),
    ).toEqual(expect.arrayContaining([speaker, 'fact X17 quantity']));
    expect(written('<w:sdt><w:sdtPr><w:dataBinding w:xpath="/desk/X17/name"/></w:sdtPr></w:sdt>')).toContain(
      'fact X17 id',
    );
  });

  it('35: alternative texts, captions and descriptions of tables', () => {
    expect(
      written(
        paragraph(
          '<w:r><w:drawing><wp:docPr id="9" name="Picture" descr="Dair Hafir from the air"/></w:drawing></w:r>',
        ),
      ),
    ).toContain('fact X17 place');
    expect(written(`<w:tbl><w:tblPr><w:tblCaption w:val="${secret.title}"/></w:tblPr></w:tbl>`)).toContain(
      title,
    );
  });

  it('36: both branches of alternative content', () => {
    const choice = `<mc:Choice Requires="wps">${run('Fourth Quarter')}</mc:Choice>`;
    const fallback = `<mc:Fallback>${run('Garrison led')}</mc:Fallback>`;
    const branches = `<mc:AlternateContent>${choice}${fallback}</mc:AlternateContent>`;
    expect(written(paragraph(branches + run('master Bureau')))).toContain('source SRC91 originator');
    expect(written(paragraph(branches + run('ger of Dair Hafir')))).toContain(title);
  });

  it('37: core, application and custom properties', () => {
    const core = `<cp:category>${secret.name}</cp:category>`;
    expect(
      caughtIn(file('docx', withXml(releasedWord, 'docProps/core.xml', '</cp:coreProperties>', core))),
    ).toContain(speaker);
    expect(
      withPlanted(
        'docProps/app.xml',
        `<Properties><Manager>Fourth Quartermaster Bureau</Manager></Properties>`,
      ),
    ).toContain('source SRC91 originator');
    expect(
      withPlanted(
        'docProps/custom.xml',
        `<Properties><property name="fact"><i4>4316</i4></property></Properties>`,
      ),
    ).toContain('fact X17 quantity');
  });

  it('38: data of its own XML, as names and as UTF-16', () => {
    expect(withPlanted('customXml/item1.xml', `<desk><fact name="${secret.name}"/></desk>`)).toContain(
      speaker,
    );
    expect(withPlanted('customXml/item1.xml', '<desk><Qadduri/></desk>')).toContain(speaker);
    expect(
      withPlanted('customXml/item1.xml', Buffer.from(`\ufeff<desk>${secret.title}</desk>`, 'utf16le')),
    ).toContain(title);
  });

  it('39: targets of relationships', () => {
    const link =
      '<Relationship Id="rIdX" Type="http://x/y" TargetMode="External" Target="https://ledger.example.net/vault%2F7731%3Fitem=rifles"/>';
    expect(
      caughtIn(file('docx', withXml(releasedWord, 'word/_rels/document.xml.rels', '</Relationships>', link))),
    ).toContain('source SRC91 address');
  });

  it('40: pictures that nothing shows, EXIF, drawings and thumbnails', () => {
    const png = Buffer.concat([
      Buffer.from('89504e470d0a1a0a', 'hex'),
      chunk('tEXt', `Author\0${secret.name}`),
      chunk('IEND', ''),
    ]);
    expect(withPlanted('word/media/orphan.png', png)).toContain(speaker);
    const svg = `<svg xmlns="http://www.w3.org/2000/svg"><title>${secret.title}</title><text x="4">43<tspan>16</tspan> rifles</text></svg>`;
    expect(withPlanted('word/media/orphan.svg', svg)).toEqual(
      expect.arrayContaining([title, 'fact X17 quantity']),
    );
    expect(
      withPlanted(
        'docProps/thumbnail.jpeg',
        Buffer.concat([
          Buffer.from('ffd8ffe10014', 'hex'),
          Buffer.from('Exif\0\0Qadduri 1980'),
          Buffer.from('ffd9', 'hex'),
        ]),
      ),
    ).toContain(speaker);
  });

  it('41: embedded files and the kept values of charts', () => {
    const inner = withBody(releasedWord, paragraph(run(secret.statement)));
    expect(withPlanted('word/embeddings/sheet1.docx', inner)).toContain(statement);
    const chart =
      '<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:v>4316</c:v></c:chart>';
    expect(withPlanted('word/charts/chart1.xml', chart)).toContain('fact X17 quantity');
  });

  it('42: glossary, variables, styles and numbering', () => {
    expect(withPlanted('word/glossary/document.xml', part(paragraph(run(secret.title))))).toContain(title);
    const variable = `<w:docVars><w:docVar w:name="lead" w:val="${secret.name}"/></w:docVars>`;
    expect(
      caughtIn(file('docx', withXml(releasedWord, 'word/settings.xml', '</w:settings>', variable))),
    ).toContain(speaker);
    const style = '<w:style w:type="paragraph" w:styleId="Qadduri"><w:name w:val="armoury"/></w:style>';
    expect(caughtIn(file('docx', withXml(releasedWord, 'word/styles.xml', '</w:styles>', style)))).toEqual(
      expect.arrayContaining([speaker, 'fact X17 tag']),
    );
    const level =
      '<w:abstractNum w:abstractNumId="90"><w:lvl><w:lvlText w:val="Wadi Barada track %1"/></w:lvl></w:abstractNum>';
    expect(
      caughtIn(file('docx', withXml(releasedWord, 'word/numbering.xml', '</w:numbering>', level))),
    ).toContain('fact X17 details, route');
  });

  it('43: names of parts, comments, extra fields, and bytes outside', () => {
    expect(withPlanted('word/media/saleh-qadduri.png', new Uint8Array())).toContain(speaker);
    const commented = Buffer.from(releasedWord);
    const text = Buffer.from(secret.name);
    commented.writeUInt16LE(text.length, commented.length - 2);
    expect(caughtIn(file('docx', Buffer.concat([commented, text])))).toContain(speaker);
    expect(caughtIn(file('docx', Buffer.concat([releasedWord, Buffer.from(secret.title)])))).toContain(title);
    const extra = zipSync({ 'word/document.xml': [new Uint8Array(), { extra: { 0x7171: text } }] });
    expect(caughtIn(file('docx', extra))).toContain(speaker);
    const unlisted = zipSync({ 'a.xml': [Buffer.from(`<a>${secret.title}</a>`), { level: 0 }] });
    const local = unlisted.subarray(0, unlisted.length - 22 - 46 - 5);
    expect(caughtIn(file('docx', Buffer.concat([local, releasedWord])))).toContain(title);
    expect(
      prove(file('docx', Buffer.concat([local, releasedWord]))).unknown.map(({ reason }) => reason),
    ).toContain('does not list a.xml');
  });

  it('XML says it in comments, instructions, entities and namespaces', () => {
    expect(written(`<!-- ${secret.name} -->`)).toContain(speaker);
    expect(written(`<?desk ${secret.name}?>`)).toContain(speaker);
    expect(written(paragraph(run('&#83;aleh&#x20;Q&#97;dduri')))).toContain(speaker);
    expect(written('<x:a xmlns:x="urn:Qadduri"/>')).toContain(speaker);
  });

  it('50: digests', () => {
    const digest = createHash('sha1').update(secret.title).digest('hex').toUpperCase();
    expect(written(`<w:bookmarkStart w:id="900" w:name="a_${digest}"/>`)).toContain(
      'source SRC91 title, sha1',
    );
  });
});

function chunk(name: string, data: string): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return Buffer.concat([length, Buffer.from(name + data, 'latin1'), Buffer.alloc(4)]);
}
