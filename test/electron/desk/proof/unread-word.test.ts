import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { openParts } from '../../../../electron/desk/pack/parts.ts';
import { withPart } from './plant-word.ts';
import { file, prove, releasedWord } from './sample-release.ts';

const document = 'word/document.xml';

/** Why a Word file cannot be proven. */
function reasons(content: Uint8Array): readonly string[] {
  return prove(file('docx', content)).unknown.map(({ reason }) => reason);
}

describe('what cannot be read fails the proof', () => {
  it('parts that we do not write, and XML that is none', () => {
    expect(reasons(withPart(releasedWord, 'word/vbaProject.bin', 'x'))).toContain(
      'is a part that is not known',
    );
    expect(reasons(withPart(releasedWord, document, '<!DOCTYPE a><a/>'))).toContain(
      'is no XML without a document type',
    );
    expect(reasons(withPart(releasedWord, document, '<a><b></a>'))).toContain('is no well-formed XML');
  });

  it('sizes and checksums that are not true', () => {
    const forged = Buffer.from(releasedWord);
    forged.writeUInt32LE(7, 14);
    expect(reasons(forged)).toContain('holds [Content_Types].xml otherwise than it says');
    expect(reasons(Buffer.from('no package'))).toContain('has no end');
  });

  it('a part that swells beyond all bounds', () => {
    const bomb = Buffer.concat([
      releasedWord.subarray(0, 30),
      deflateRawSync(Buffer.alloc(20 * 1024 * 1024)),
    ]);
    bomb.writeUInt32LE(bomb.length - 30, 18);
    bomb.writeUInt32LE(0, 26);
    expect(reasons(bomb)).toContain('packs  in a way that is not known or too large');
  });
});

describe('a Word file that was not read passes nothing', () => {
  it('controls that are not found fail the proof', () => {
    const empty = withPart(
      releasedWord,
      document,
      '<w:a xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>',
    );
    const { proven, missing } = prove(file('docx', empty));
    expect(proven).toBe(false);
    expect(missing.length).toBeGreaterThan(0);
  });

  it('its parts are those of an openable package', () => {
    expect([...openParts(releasedWord).keys()]).toContain(document);
  });
});
