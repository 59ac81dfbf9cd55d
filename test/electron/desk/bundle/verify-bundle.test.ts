import { strFromU8, strToU8 } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Bundle } from '../../../../briefing/bundle/bundle.ts';
import { canonicalJson } from '../../../../briefing/bundle/canonical-json.ts';
import { sealBundle } from '../../../../briefing/bundle/seal-bundle.ts';
import { escapeXml } from '../../../../briefing/text/escape-xml.ts';
import { textDigest } from '../../../../electron/desk/parsers/issued/text-digest.ts';
import type { Verification } from '../../../../briefing/bundle/verification.ts';
import { verifyFile } from '../../../../electron/desk/bundle/verify-file.ts';
import { openParts } from '../../../../electron/desk/pack/parts.ts';
import { zipParts } from '../../../../electron/desk/pack/zip-parts.ts';
import type { Parsers } from '../../../../electron/desk/parsers/parsers.ts';
import { startParsers } from '../../../../electron/desk/parsers/parsers.ts';
import { failureOf, valueOf } from '../outcomes.ts';
import { sharedFolder } from '../temporary-folder.ts';
import { changedIn, exportedBytes, goldenInputs, messages, situationFiles, written } from './exported.ts';

const folder = sharedFolder();
let parsers: Parsers;
let pdf = new Uint8Array();
let word = new Uint8Array();
beforeAll(async () => {
  parsers = startParsers();
  ({ pdf, word } = await situationFiles(parsers));
});
afterAll(() => parsers.close());

async function verified(name: string, bytes: Uint8Array): Promise<Verification> {
  return valueOf(await verifyFile({ path: written(folder, name, bytes) }, parsers));
}

/** The Word file with its bundle changed and sealed anew, as somebody does who knows how. */
function withBundle(change: (bundle: Bundle) => object): Uint8Array {
  const parts = openParts(word);
  const xml = strFromU8(parts.get(bundlePart) ?? new Uint8Array());
  const [, before = '', text = '', after = ''] = /^(.*?>)(\{.*\})(<.*)$/su.exec(xml) ?? [];
  const { checkSum: _checkSum, ...content } = change(JSON.parse(unescaped(text)) as Bundle) as Bundle;
  const sealed = canonicalJson(sealBundle(content, textDigest));
  return zipParts(parts.set(bundlePart, strToU8(before + escapeXml(sealed) + after)));
}

const bundlePart = 'customXml/item1.xml';

function unescaped(xml: string): string {
  return xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

describe('a bundle is no signature, and says so where it can', () => {
  test('text and bundle that were changed alike agree with each other', async () => {
    const inputs = await goldenInputs('situation-briefing', parsers);
    const slots = { ...inputs.briefing.slots, gaps: 'Nothing is missing.' };
    const forged = { ...inputs, briefing: { ...inputs.briefing, slots } };
    const bytes = (await exportedBytes(forged, parsers, { formats: ['docx'] })).get('docx');
    expect(await verified('forged.docx', bytes ?? pdf)).toMatchObject({ verdict: 'identical' });
  });

  test('a bundle into which something was put is not as an export writes it', async () => {
    const more = withBundle((bundle) => ({
      ...bundle,
      facts: [{ id: 'ZZ9', kind: 'transfer', statement: 'Put in.' }, ...bundle.facts],
    }));
    expect(messages(await verified('more-facts.docx', more))).toEqual(
      expect.arrayContaining([expect.stringMatching(/^error: What the file says it was made of is not as/u)]),
    );
  });

  test('a fact in it that was changed is told by the sentence that it makes', async () => {
    const forged = withBundle(
      (bundle) => JSON.parse(JSON.stringify(bundle).replace('"value":2225', '"value":2226')) as object,
    );
    const result = await verified('forged-fact.docx', forged);
    expect(result.differences.length).toBeGreaterThan(0);
    expect(messages(result)[0]).toContain('2,225');
  });
});

/** The PDF with a byte changed in the middle of the stream of an object that says this. */
function flippedIn(bytes: Uint8Array, what: string): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1');
  const begin = text.indexOf('stream', text.lastIndexOf(`/${what}`));
  const middle = Math.floor((begin + text.indexOf('endstream', begin)) / 2);
  const copy = bytes.slice();
  copy[middle] = (copy[middle] ?? 0) ^ 4;
  return copy;
}

describe('what cannot be verified is refused with a reason', () => {
  test.each([
    ['a file of another sort', () => strToU8('Only words.'), /is no PDF and no Word file/u],
    ['a PDF that is cut off', () => pdf.slice(0, 2000), /was not read/u],
    ['a Word file that is cut off', () => word.slice(0, 20_000), /was not read/u],
    [
      'a bundle that is no JSON',
      () => changedIn(word, bundlePart, ['"facts":[', '"facts"[']),
      /The bundle in .* is damaged/u,
    ],
    [
      'a bundle of which one figure was lost',
      () => changedIn(word, bundlePart, ['"value":2225', '"value":2226']),
      /The bundle in .* is damaged: .*check sum/u,
    ],
    [
      'a PDF with one byte of its bundle flipped',
      () => flippedIn(pdf, 'Type /EmbeddedFile'),
      /The bundle in .* is damaged/u,
    ],
    [
      'a bundle that swells',
      () => changedIn(word, bundlePart, ['"facts":[', `"facts":[${' '.repeat(20 * 1024 * 1024)}`]),
      /unpacks to too much/u,
    ],
    [
      'notes with one byte of their XML lost',
      () => changedIn(word, 'word/footnotes.xml', ['</w:r>', '/w:r>']),
      /holds XML that is broken, in its notes/u,
    ],
    ['a newer bundle', () => withBundle((bundle) => ({ ...bundle, version: 2 })), /newer Attaché/u],
    [
      'a bundle with what is none of a bundle',
      () => withBundle((bundle) => ({ ...bundle, user: 'Anna' })),
      /does not hold what a bundle holds/u,
    ],
    [
      'XML with a document type',
      () =>
        changedIn(word, 'word/document.xml', ['<w:document ', '<!DOCTYPE a [<!ENTITY b "c">]><w:document ']),
      /was not read/u,
    ],
  ])('%s', async (_, bytes, reason) => {
    const path = written(folder, 'refused', bytes());
    const failure = failureOf(await verifyFile({ path }, parsers));
    expect(failure.code).toBe('bad-input');
    expect(failure.message).toMatch(reason);
  });

  test('a file without a bundle', async () => {
    const inputs = await goldenInputs('no-facts', parsers);
    const files = await exportedBytes(inputs, parsers, { bundle: false });
    for (const [format, bytes] of files) {
      const failure = failureOf(
        await verifyFile({ path: written(folder, `bare.${format}`, bytes) }, parsers),
      );
      expect(failure.message).toContain('exported without a bundle');
    }
  });
});
