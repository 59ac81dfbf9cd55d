import type { Withheld } from '../../../../briefing/releases/proof/withheld.ts';
import type { ProofResult } from '../../../../briefing/releases/proof/proof-result.ts';
import { attacheStyle } from '../../../../briefing/style/attache-style.ts';
import { writeHtml } from '../../../../briefing/writers/html/write-html.ts';
import { writeMarkdown } from '../../../../briefing/writers/markdown/write-markdown.ts';
import type { WrittenFile } from '../../../../electron/desk/proof/prove-files.ts';
import { proveFiles } from '../../../../electron/desk/proof/prove-files.ts';
import { sampleDocument } from '../../../briefing/writers/sample-document.ts';
import { openParts } from '../../../../electron/desk/pack/parts.ts';
import { zipParts } from '../../../../electron/desk/pack/zip-parts.ts';
import { packed } from '../pack/packed.ts';
import { printed } from '../print/printed.ts';
import { sampleFact, sampleSource } from '../sample-facts.ts';

/** What no file of the tests may show. */
export const secret = {
  name: 'Saleh Qadduri',
  statement: 'Colonel Saleh Qadduri moved 4,316 rifles through Dair Hafir at night.',
  quotation: 'the rifles went south before dawn, and nobody wrote it down',
  title: 'Garrison ledger of Dair Hafir',
  sha256: '9f2c41d07be85a36c0d1e2f3a4b5968778695a4b3c2d1e0f9e8d7c6b5a493827',
  prose: 'We were told by the cook of the garrison.',
};

export const withheldFact = sampleFact('X17', {
  statement: secret.statement,
  quantities: [{ qualifier: 'exact', value: 4316, unit: 'rifles' }],
  places: ['Dair Hafir'],
  saidBy: { name: secret.name, role: 'brigade quartermaster', shortName: 'Qadduri' },
  evidence: [{ source: 'SRC91', locator: 'intercept 5531', quotation: secret.quotation }],
  marking: 'TLP:RED',
  tags: ['armoury'],
  details: { route: 'Wadi Barada track' },
  note: 'Keep from the committee.',
});

export const withheldSource = sampleSource('SRC91', {
  title: secret.title,
  originator: 'Fourth Quartermaster Bureau',
  author: 'Huda Barakat',
  url: 'https://ledger.example.net/vault/7731?item=rifles',
  marking: 'TLP:RED',
  captures: [{ sha256: secret.sha256, read: '2026-02-27' }],
});

export const withheld: Withheld = {
  facts: [withheldFact],
  sources: [withheldSource],
  texts: [secret.prose],
  released: {
    facts: [],
    sources: [],
    texts: ['Transfer of ISIS detainees from Syria to Iraq'],
    controls: [
      'Transfer of ISIS detainees from Syria to Iraq',
      'US Central Command, statement of 21 January 2026',
      'The men arrive while officials in Nineveh and Anbar report more ISIS activity',
    ],
  },
};

/** The sample document as PDF. */
export const releasedPdf = await printed(sampleDocument);
/** The sample document as a Word file. */
export const wholeWord = await packed(sampleDocument);
/** The same without its fonts, which take long to pack. */
export const releasedWord = zipParts(
  new Map(
    openParts(wholeWord)
      .entries()
      .filter(([name]) => !name.endsWith('.odttf')),
  ),
);
/** The sample document as a page. */
export const releasedHtml = writeHtml(sampleDocument, attacheStyle('A4'));
/** The sample document as Markdown. */
export const releasedMarkdown = writeMarkdown(sampleDocument);

/** A file of the tests. */
export function file(
  format: WrittenFile['format'],
  content: Uint8Array | string,
  name = `briefing.${format}`,
): WrittenFile {
  return { name, format, bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content };
}

/** Proves files from which the secrets are withheld. */
export function prove(...files: readonly WrittenFile[]): ProofResult {
  return proveFiles(files, withheld);
}

/** The withheld things that a file shows, as `fact X17 statement`. */
export function caughtIn(...files: readonly WrittenFile[]): readonly string[] {
  return prove(...files).hits.map(({ what }) => `${what.kind} ${what.id} ${what.field}`);
}
