import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { stream, withObjects, withPage } from './plant-pdf.ts';
import { caughtIn, file, prove, releasedPdf, secret } from './sample-release.ts';

const statement = 'fact X17 statement';
const speaker = 'fact X17 speaker';
const title = 'source SRC91 title';

/** What is caught where these objects are in the PDF. */
function planted(...objects: readonly (readonly [number, string])[]): readonly string[] {
  return caughtIn(file('pdf', withObjects(releasedPdf, ...objects)));
}

/** What is caught where a page holds this. */
function shown(content: string, ...others: readonly (readonly [number, string])[]): readonly string[] {
  return caughtIn(file('pdf', withPage(releasedPdf, content, ...others)));
}

function utf16(text: string): string {
  return `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`;
}

/** A character map of one code. */
function mapTo(unicode: string): string {
  return stream('', `begincmap 1 beginbfchar <01> ${unicode} endbfchar endcmap`);
}

function fontWith(unicode: string): string {
  return `<< /Type /Font /Subtype /Type1 /BaseFont /Qadduri+Sans /ToUnicode ${unicode} >>`;
}

describe('each way in which a PDF can leak is caught', () => {
  it('1: text in parts, joined by their order or by their places', () => {
    expect(shown('BT /T 10 Tf [(Sal) -20 (eh Qa) 15 (dduri)] TJ ET')).toContain(speaker);
    expect(shown('BT /T 10 Tf (Saleh Qad) Tj 0 -900 Td (duri) Tj ET')).toContain(speaker);
    expect(shown('BT /T 10 Tf 1 0 0 1 300 700 Tm (duri) Tj 1 0 0 1 200 700 Tm (Saleh Qad) Tj ET')).toContain(
      speaker,
    );
    expect(shown(`BT /T 10 Tf (Saleh) ' 0 0 (Qadduri) " ET`)).toContain(speaker);
  });

  it('2: text that is invisible, white or off the page', () => {
    for (const look of ['3 Tr', '1 1 1 rg', '-5000 -5000 Td'])
      expect(shown(`BT /T 10 Tf ${look} (${secret.statement}) Tj ET`), look).toContain(statement);
  });

  it('3: text in forms, patterns and drawn letters', () => {
    const resources = '/Resources << /Font << /T 902 0 R >> >>';
    const font = [902, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'] as const;
    const content = `BT /T 10 Tf (${secret.title}) Tj ET`;
    expect(
      planted([903, stream(`/Type /XObject /Subtype /Form /BBox [0 0 9 9] ${resources}`, content)], font),
    ).toContain(title);
    expect(planted([903, stream(`/PatternType 1 /BBox [0 0 9 9] ${resources}`, content)], font)).toContain(
      title,
    );
    const letters = [
      903,
      `<< /Type /Font /Subtype /Type3 /CharProcs << /a 904 0 R >> ${resources} /Encoding << >> >>`,
    ] as const;
    expect(planted(letters, [904, stream('', content)], font)).toContain(title);
  });

  it('4: replacement texts, descriptions and expansions', () => {
    expect(shown(`/Span << /ActualText ${utf16(secret.name)} >> BDC EMC`)).toContain(speaker);
    for (const key of ['Alt', 'E', 'ActualText'])
      expect(planted([903, `<< /Type /StructElem /S /Span /${key} (${secret.name}) >>`]), key).toContain(
        speaker,
      );
  });

  it('5: titles and ids of the structure', () => {
    expect(planted([903, `<< /Type /StructElem /S /Sect /T (${secret.title}) >>`])).toContain(title);
    expect(planted([903, '<< /Type /StructElem /S /Sect /ID (SRC91) >>'])).toContain('source SRC91 id');
  });

  it('6: entries of the outline', () => {
    expect(planted([903, `<< /Title ${utf16(secret.title)} /Parent 6 0 R >>`])).toContain(title);
  });

  it('7: names of destinations, as strings and as names', () => {
    expect(planted([903, '<< /Names [(saleh-qadduri) [8 0 R /Fit]] >>'])).toContain(speaker);
    expect(planted([903, '<< /Dests << /Saleh#20Qadduri [8 0 R /Fit] >> >>'])).toContain(speaker);
  });

  it('8: addresses of links', () => {
    expect(planted([903, '<< /S /URI /URI (https://www.ledger.example.net/vault%2F7731) >>'])).toContain(
      'source SRC91 host',
    );
    expect(
      planted([903, '<< /S /URI /URI (http://ledger.example.net/vault/7731?item=%72ifles) >>']),
    ).toContain('source SRC91 address');
  });

  it('9: annotations and how they look', () => {
    expect(planted([903, `<< /Type /Annot /Subtype /Text /Contents (${secret.statement}) >>`])).toContain(
      statement,
    );
    expect(
      planted([
        903,
        `<< /Type /Annot /Subtype /FreeText /RC (<p>Saleh&#32;<b>Qad</b>duri 4&#44;316 rifles</p>) >>`,
      ]),
    ).toContain('fact X17 quantity');
  });

  it('10: the information on the document', () => {
    expect(planted([903, `<< /Author (${secret.name}) /Client (rifles: 4316) >>`])).toEqual(
      expect.arrayContaining([speaker, 'fact X17 quantity']),
    );
  });

  it('11: metadata in XML', () => {
    const xmp =
      '<?xpacket begin=""?><x:a xmlns:x="adobe:ns:meta/" xmlns:d="http://purl.org/dc/elements/1.1/"><d:t>Saleh &#x51;adduri</d:t></x:a>';
    expect(planted([903, stream('/Type /Metadata /Subtype /XML', xmp)])).toContain(speaker);
    const compressed = deflateSync(Buffer.from(xmp)).toString('latin1');
    expect(
      planted([903, stream('/Type /Metadata /Subtype /XML /Filter /FlateDecode', compressed)]),
    ).toContain(speaker);
  });

  it('12: attachments, also a PDF in a PDF', () => {
    expect(planted([903, stream('/Type /EmbeddedFile', `{"statement":"${secret.statement}"}`)])).toContain(
      statement,
    );
    const inner = Buffer.from(withPage(releasedPdf, `BT /T 9 Tf (${secret.title}) Tj ET`)).toString('latin1');
    expect(planted([903, stream('/Type /EmbeddedFile', inner)])).toContain(title);
  });

  it('13: an attachment’s name, description and checksum', () => {
    const digest = createHash('md5').update(secret.statement).digest('hex');
    expect(planted([903, `<< /Type /Filespec /UF (Qadduri.json) /F (x.json) >>`])).toContain(speaker);
    expect(planted([903, `<< /Type /Filespec /F (x.json) /Desc (${secret.title}) >>`])).toContain(title);
    expect(planted([903, `<< /Params << /CheckSum <${digest}> >> >>`])).toContain('fact X17 statement, md5');
  });

  it('15: labels of pages', () => {
    expect(planted([903, '<< /Nums [0 << /S /D /P (Qadduri-) >>] >>'])).toContain(speaker);
  });

  it('16: metadata of pictures', () => {
    const words = Buffer.from(secret.name).toString('latin1');
    const jpeg = `\u00ff\u00d8\u00ff\u00fe\0${String.fromCharCode(words.length + 2)}${words}\u00ff\u00d9`;
    expect(planted([903, stream('/Type /XObject /Subtype /Image /Filter /DCTDecode', jpeg)])).toContain(
      speaker,
    );
  });

  it('17: what pixels show is said to be unchecked', () => {
    const pdf = withObjects(releasedPdf, [
      903,
      stream('/Type /XObject /Subtype /Image /Width 1 /Height 1', '\0'),
    ]);
    expect(prove(file('pdf', pdf)).unchecked).toContainEqual({
      file: 'briefing.pdf',
      part: 'object 903, stream',
      reason: 'pixels of a picture',
    });
  });

  it('18: letters of fonts: their words, their names, and those that nothing shows', () => {
    expect(
      planted([903, fontWith('904 0 R')], [904, mapTo(utf16(secret.name).replace('FEFF', ''))]),
    ).toContain(speaker);
    expect(planted([903, fontWith('904 0 R')], [904, mapTo('<0041>')])).toContain(speaker);
    const page = withPage(
      releasedPdf,
      'BT /T 9 Tf (a) Tj ET',
      [902, fontWith('904 0 R').replace('Qadduri+', '')],
      [904, mapTo('<0041>')],
    );
    expect(prove(file('pdf', page)).unknown.map(({ reason }) => reason)).toContain(
      'names letters that nothing shows',
    );
  });

  it('19: names of layers', () => {
    expect(planted([903, `<< /Type /OCG /Name (${secret.name}) >>`])).toContain(speaker);
  });

  it('20: objects that nothing refers to, also in object streams', () => {
    const orphan = Buffer.from(`\n950 0 obj\n(${secret.statement})\nendobj\n`);
    expect(caughtIn(file('pdf', Buffer.concat([releasedPdf, orphan])))).toContain(statement);
    const inside = `951 0 (${secret.statement})`;
    expect(planted([903, stream('/Type /ObjStm /N 1 /First 6', inside)])).toContain(statement);
    const packed = deflateSync(Buffer.from(inside)).toString('latin1');
    expect(planted([903, stream('/Type /ObjStm /N 1 /First 6 /Filter /FlateDecode', packed)])).toContain(
      statement,
    );
  });

  it('21: older revisions, and what follows the end', () => {
    const old = withPage(releasedPdf, `BT /T 9 Tf (${secret.statement}) Tj ET`);
    expect(caughtIn(file('pdf', withObjects(old, [901, stream('', '')])))).toContain(statement);
    const after = Buffer.concat([releasedPdf, Buffer.from(`\n${secret.title}`)]);
    expect(caughtIn(file('pdf', after))).toContain(title);
    expect(prove(file('pdf', after)).unknown).not.toEqual([]);
  });

  it('22: comments, between objects and in content', () => {
    expect(caughtIn(file('pdf', Buffer.concat([releasedPdf, Buffer.from(`%${secret.name}\n`)])))).toContain(
      speaker,
    );
    expect(shown(`BT %${secret.name}\n ET`)).toContain(speaker);
    expect(planted([903, `<< /A 1 %${secret.name}\n >>`])).toContain(speaker);
  });

  it('23: scripts and fields of forms', () => {
    expect(planted([903, `<< /S /JavaScript /JS (var a = "\\\\u0053aleh Qadduri";) >>`])).toContain(speaker);
    expect(
      planted([903, '<< /S /JavaScript /JS 904 0 R >>'], [904, stream('', `"${secret.name}"`)]),
    ).toContain(speaker);
    expect(planted([903, `<< /FT /Tx /T (a) /TU (${secret.title}) /V (4316) >>`])).toEqual(
      expect.arrayContaining([title, 'fact X17 quantity']),
    );
  });

  it('24: private data of programs, and thumbnails', () => {
    expect(planted([903, `<< /PieceInfo << /App << /Private (${secret.name}) >> >> >>`])).toContain(speaker);
    const pdf = withObjects(
      releasedPdf,
      [903, '<< /PieceInfo << /App << /Private 904 0 R >> >> >>'],
      [904, stream('', 'data')],
    );
    expect(prove(file('pdf', pdf)).unknown.map(({ part }) => part)).toContain('object 904, stream');
    const thumb = withObjects(releasedPdf, [903, '<< /Thumb 904 0 R >>'], [904, stream('', 'data')]);
    expect(prove(file('pdf', thumb)).unchecked).not.toEqual([]);
  });

  it('25: texts of colour profiles', () => {
    const profile = Buffer.alloc(128 + 4 + 12 + 8 + 26);
    profile.writeUInt32BE(1, 128);
    profile.write('cprt', 132);
    profile.writeUInt32BE(144, 136);
    profile.writeUInt32BE(34, 140);
    profile.write('mluc', 144);
    Buffer.from(secret.name, 'utf16le').swap16().copy(profile, 152);
    expect(
      planted([903, '[/ICCBased 904 0 R]'], [904, stream('/N 3', profile.toString('latin1'))]),
    ).toContain(speaker);
  });

  it('26: the file’s identifiers', () => {
    const digest = createHash('md5').update(secret.name).digest('hex');
    expect(planted([903, `<< /ID [<${digest}> <00>] >>`])).toContain('fact X17 speaker, md5');
    expect(planted([903, `<< /ID [<${Buffer.from(secret.name).toString('hex')}>] >>`])).toContain(speaker);
  });

  it('50: digests of withheld things', () => {
    const digest = createHash('sha256').update(secret.quotation).digest();
    expect(planted([903, `(${digest.toString('base64')})`])).toContain('fact X17 quotation, sha256');
    expect(planted([903, `(capture ${secret.sha256.slice(0, 8)})`])).toContain('source SRC91 capture');
  });
});
