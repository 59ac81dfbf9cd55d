import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../briefing/document/block.ts';
import type { Document } from '../../../../briefing/document/document.ts';
import { attacheStyle } from '../../../../briefing/style/attache-style.ts';
import { writePdf } from '../../../../briefing/writers/pdf/write-pdf.ts';
import type { Attachment } from '../../../../electron/desk/print/archive/attachment.ts';
import { printPdf } from '../../../../electron/desk/print/print-pdf.ts';
import { sampleDocument } from '../../../briefing/writers/sample-document.ts';
import { link, text } from '../../../briefing/writers/sample-inline.ts';
import { drawing, figure } from '../print/sample-pictures.ts';
import { stream, withObjects, withPage } from './plant-pdf.ts';
import { proveFiles } from '../../../../electron/desk/proof/prove-files.ts';
import { sampleFact } from '../sample-facts.ts';
import { caughtIn, file, prove, releasedPdf, secret, withheld } from './sample-release.ts';

const speaker = 'fact X17 speaker';
const statement = 'fact X17 statement';
const title = 'source SRC91 title';
const bundle: Attachment = {
  name: 'bundle.json',
  description: 'What it was made from',
  mediaType: 'application/json',
  bytes: Buffer.from('{"facts":[]}'),
  relationship: 'Source',
  changed: '2026-03-02T09:00:00Z',
};

async function pdfOf(document: Document, attachment = bundle): Promise<Uint8Array> {
  const printed = await printPdf(writePdf(document, attacheStyle('A4')), { attachments: [attachment] });
  if (!printed.ok) expect.fail(printed.failure.message);
  return printed.value;
}

/** What is caught where the sample ends with these blocks, or says this of itself. */
async function caught(
  blocks: readonly Block[],
  meta: Partial<Document['meta']> = {},
): Promise<readonly string[]> {
  const { blocks: before, notes, meta: own } = sampleDocument;
  return caughtIn(
    file('pdf', await pdfOf({ meta: { ...own, ...meta }, notes, blocks: [...before, ...blocks] })),
  );
}

async function caughtAttached(attachment: Partial<Attachment>): Promise<readonly string[]> {
  return caughtIn(file('pdf', await pdfOf(sampleDocument, { ...bundle, ...attachment })));
}

describe('what tags and archives add to a PDF is searched', () => {
  it('and known: with an attachment, nothing is left unread', async () => {
    const { unknown, hits } = prove(file('pdf', await pdfOf(sampleDocument)));
    expect(unknown).toEqual([]);
    expect(hits).toEqual([]);
  });

  it('descriptions of pictures, in ASCII and in UTF-16', async () => {
    const picture = figure(drawing('<svg width="20" height="20"><rect width="9" height="9"/></svg>'));
    expect(await caught([{ ...picture, description: secret.name }])).toContain(speaker);
    expect(await caught([{ ...picture, description: `Портрет: ${secret.name}` }])).toContain(speaker);
  });

  it('what links are called', async () => {
    const paragraph: Block = {
      kind: 'paragraph',
      content: [link('https://ledger.example.net/vault', 'here')],
    };
    expect(await caught([paragraph])).toContain('source SRC91 host');
  });

  it('headings in outline and structure, and names of destinations', async () => {
    const heading: Block = { kind: 'heading', level: 1, id: 'saleh-qadduri', content: [text('Next')] };
    const words: Block = { kind: 'heading', level: 1, id: 'next', content: [text(secret.title)] };
    expect(await caught([heading])).toContain(speaker);
    expect(await caught([words])).toContain(title);
  });

  it('metadata with signs that XML escapes', async () => {
    expect(await caught([], { subject: `Arms & ${secret.name} <draft>` })).toContain(speaker);
    expect(await caught([], { keywords: [secret.title] })).toContain(title);
  });

  it('an attachment: its bytes, its name in the tree of names, its description', async () => {
    expect(await caughtAttached({ bytes: Buffer.from(secret.statement) })).toContain(statement);
    expect(await caughtAttached({ name: 'Qadduri.json' })).toContain(speaker);
    expect(await caughtAttached({ name: `für ${secret.name}.json` })).toContain(speaker);
    expect(await caughtAttached({ description: secret.title })).toContain(title);
  });

  it.each([
    ['on a page', (words: string) => withPage(releasedPdf, `/NonStruct<</ActualText${words}>>BDC EMC`)],
    ['of an element', (words: string) => withObjects(releasedPdf, [903, `<</S/Span/ActualText${words}>>`])],
  ])('Arabic that is said beside its glyphs %s', (_, plant) => {
    const name = 'عماد مشعل الدليمي';
    const fact = sampleFact('X18', {
      statement: 'A leak.',
      saidBy: { name, role: '', shortName: 'الدليمي' },
    });
    const words = `<FEFF${Buffer.from(`قال ${name} أمس`, 'utf16le').swap16().toString('hex')}>`;
    const { hits } = proveFiles([file('pdf', plant(words))], { ...withheld, facts: [fact] });
    expect(hits.map(({ what }) => `${what.id} ${what.field}`)).toContain('X18 speaker');
  });

  it.each([
    ['an expansion', `<< /S /Span /E (${secret.name}) >>`],
    [
      'a replacement',
      `<< /S /Span /ActualText <FEFF${Buffer.from(secret.name, 'utf16le').swap16().toString('hex')}> >>`,
    ],
    ['a language', '<< /S /Span /Lang (x-saleh-qadduri) >>'],
    [
      'an attribute of an owner of its own',
      `<< /S /P /A << /O /UserProperties /P [<< /N (who) /V (${secret.name}) >>] >> >>`,
    ],
    ['a key of the tree of ids', `<< /Names [(${secret.name}) 3 0 R] >>`],
    ['a role', '<< /Type /StructTreeRoot /RoleMap << /SalehQadduri /P >> >>'],
    ['a class', '<< /Type /StructTreeRoot /ClassMap << /SalehQadduri << /O /Layout >> >> >>'],
    ['a label of pages', `<< /PageLabels << /Nums [0 << /P (${secret.name}) >>] >> >>`],
    ['the condition of colours', `<< /Type /OutputIntent /S /GTS_PDFA1 /Info (${secret.name}) >>`],
    [
      'the extension schema',
      stream(
        '/Type /Metadata /Subtype /XML',
        `<a xmlns="http://www.aiim.org/pdfa/ns/schema#"><schema>${secret.name}</schema></a>`,
      ),
    ],
  ])('%s', (_, object) => {
    expect(caughtIn(file('pdf', withObjects(releasedPdf, [903, object])))).toContain(speaker);
  });
});
