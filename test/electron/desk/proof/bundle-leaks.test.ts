import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { bundleFileName } from '../../../../briefing/bundle/bundle.ts';
import { canonicalJson } from '../../../../briefing/bundle/canonical-json.ts';
import { attacheStyle } from '../../../../briefing/style/attache-style.ts';
import { writePdf } from '../../../../briefing/writers/pdf/write-pdf.ts';
import type { ProofResult } from '../../../../briefing/releases/proof/proof-result.ts';
import { textDigest } from '../../../../electron/desk/parsers/issued/text-digest.ts';
import { embedBundle } from '../../../../electron/desk/pack/embed-bundle.ts';
import { openParts } from '../../../../electron/desk/pack/parts.ts';
import { zipParts } from '../../../../electron/desk/pack/zip-parts.ts';
import type { Attachment } from '../../../../electron/desk/print/archive/attachment.ts';
import { printPdf } from '../../../../electron/desk/print/print-pdf.ts';
import { defaultSettings } from '../../../../electron/desk/default-settings.ts';
import { sampleDocument } from '../../../briefing/writers/sample-document.ts';
import { valueOf } from '../outcomes.ts';
import { sampleFact, sampleSource } from '../sample-facts.ts';
import { stream, withObjects } from './plant-pdf.ts';
import { file, prove, releasedPdf, releasedWord, secret, withheldFact } from './sample-release.ts';

const style = attacheStyle('A4');
const sound = {
  format: 'attache-bundle',
  version: 1,
  program: '0.1.0',
  today: '2026-03-02',
  level: 'TLP:GREEN',
  isDraft: true,
  template: { name: 'note', text: '# Transfer of ISIS detainees from Syria to Iraq' },
  briefing: {
    id: 'briefing',
    template: 'note',
    title: 'Transfers',
    parameters: {},
    selection: {},
    slots: {},
  },
  facts: [sampleFact('F1')],
  sources: [sampleSource('source-1')],
  settings: {
    ...defaultSettings,
    markings: { ...defaultSettings.markings, levels: defaultSettings.markings.levels.slice(0, 2) },
  },
  pictures: [],
};

function sealed(content: object): object {
  return { ...content, checkSum: textDigest(canonicalJson(content)) };
}

function attachmentOf(more: object, others: Partial<Attachment> = {}): Attachment {
  return {
    name: bundleFileName,
    description: 'What this file was made of',
    mediaType: 'application/json',
    bytes: new TextEncoder().encode(canonicalJson(sealed({ ...sound, ...more }))),
    relationship: 'Source',
    changed: '2026-03-02T09:00:00Z',
    ...others,
  };
}

/** What the search says of a PDF as it is printed with an attachment. */
async function provedPdf(attachment: Attachment): Promise<ProofResult> {
  const pdf = valueOf(await printPdf(writePdf(sampleDocument, style), { attachments: [attachment] }));
  return prove(file('pdf', pdf));
}

/** What the search says of a PDF and of a Word file that carry a bundle with something more in it. */
function proved(more: object): readonly ProofResult[] {
  const attachment = attachmentOf(more);
  const json = Buffer.from(attachment.bytes).toString('latin1');
  const pdf = withObjects(releasedPdf, [903, stream('/Type /EmbeddedFile', json)]);
  const parts = openParts(releasedWord);
  embedBundle(parts, attachment);
  return [prove(file('pdf', pdf)), prove(file('docx', zipParts(parts)))];
}

function hitsIn({ hits }: ProofResult): readonly string[] {
  return hits.map(({ what }) => `${what.kind} ${what.id} ${what.field}`);
}

describe('what a PDF or a Word file was made of is searched like its pages', () => {
  it('passes where nothing in it is withheld', async () => {
    for (const result of [await provedPdf(attachmentOf({})), ...proved({})])
      expect(result).toMatchObject({ proven: true, hits: [], unknown: [], missing: [] });
  });

  it('finds a fact that is not used', () => {
    for (const result of proved({ facts: [sampleFact('F1'), withheldFact] }))
      expect(hitsIn(result)).toEqual(
        expect.arrayContaining([
          'fact X17 id',
          'fact X17 statement',
          'fact X17 speaker',
          'fact X17 quantity',
        ]),
      );
  });

  it('finds the digest of a withheld capture, and of withheld words', () => {
    const captures = [{ sha256: secret.sha256, read: '2026-02-27' }];
    for (const result of proved({ sources: [sampleSource('source-1', { captures })] }))
      expect(hitsIn(result)).toContain('source SRC91 capture');
    const digest = createHash('sha256').update(secret.name).digest('hex');
    const [pdf] = proved({ sources: [sampleSource('source-1', { descriptor: digest })] });
    expect(pdf === undefined ? [] : hitsIn(pdf)).toContain('fact X17 speaker, sha256');
  });

  it('finds words in prose, and in names of fields', () => {
    const { briefing } = sound;
    for (const result of proved({ briefing: { ...briefing, slots: { answer: secret.prose } } }))
      expect(hitsIn(result)).toContain('text 1 words');
    for (const result of proved({ facts: [sampleFact('F1', { details: { Qadduri: true } })] }))
      expect(hitsIn(result)).toContain('fact X17 speaker');
  });

  it('fails on a user, a history, notes and waivers, whatever they say', () => {
    const waiver = { key: 'k', rule: 'hedge', reason: 'Agreed.', message: 'A hedge.', waived: '2026-03-01' };
    for (const more of [
      { user: 'Anna' },
      { history: [] },
      { facts: [sampleFact('F1', { note: 'Ask again.' })] },
      { briefing: { ...sound.briefing, waivers: [waiver] } },
    ])
      for (const result of proved(more)) {
        expect(result.proven).toBe(false);
        expect(result.unknown).not.toEqual([]);
      }
  });

  it('searches the name and the description of what a PDF carries', async () => {
    const named = await provedPdf(attachmentOf({}, { name: 'Qadduri.json' }));
    expect(hitsIn(named)).toContain('fact X17 speaker');
    const described = await provedPdf(attachmentOf({}, { description: secret.title }));
    expect(hitsIn(described)).toContain('source SRC91 title');
  });
});
