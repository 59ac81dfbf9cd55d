import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { stream, withObjects, withPage } from './plant-pdf.ts';
import { file, prove, releasedPdf } from './sample-release.ts';

/** Why a PDF with these objects cannot be proven. */
function reasonsOf(...objects: readonly (readonly [number, string])[]): readonly string[] {
  return prove(file('pdf', withObjects(releasedPdf, ...objects))).unknown.map(({ reason }) => reason);
}

describe('what cannot be read fails the proof', () => {
  it('unknown filters, streams without a use, encryption', () => {
    expect(reasonsOf([903, stream('/Type /Metadata /Filter /JBIG2Decode', 'x')])).toContain(
      'uses the filter JBIG2Decode, which is not known',
    );
    expect(reasonsOf([903, stream('/Type /Strange', 'x')])).toContain('is a stream without a known use');
    expect(reasonsOf([903, '<< /Encrypt 9 0 R >>'])).toContain('is encrypted');
  });

  it('compressed data that swells, and streams that lie about their length', () => {
    const bomb = deflateSync(Buffer.alloc(301 * 1024 * 1024), { level: 1 }).toString('latin1');
    expect(reasonsOf([903, stream('/Type /Metadata /Filter /FlateDecode', bomb)])).toContain(
      'holds compressed data that is broken or too large',
    );
    expect(reasonsOf([903, '<< /Type /Metadata /Length 2 >>\nstream\nlonger\nendstream'])).toContain(
      'holds a stream of another length than it says',
    );
  });

  it('letters that their font does not name', () => {
    const content = 'BT /T 10 Tf (\u0001) Tj ET';
    const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Odd /Encoding << /Differences [1 /g17] >> >>';
    expect(
      prove(file('pdf', withPage(releasedPdf, content, [902, font]))).unknown.map(({ reason }) => reason),
    ).toContain('shows letters that its font does not name');
  });

  it('a table that names an object inside of another', () => {
    const pdf = Buffer.from(withObjects(releasedPdf, [903, '(1 0 obj)'])).toString('latin1');
    const at = pdf.indexOf('(1 0 obj)') + 1;
    const forged = pdf.replace(/(903 1\n)\d{10}/u, (_, head: string) => head + String(at).padStart(10, '0'));
    expect(prove(file('pdf', Buffer.from(forged, 'latin1'))).unknown.map(({ reason }) => reason)).toContain(
      'is not where the file says',
    );
  });

  it('bytes that are no PDF, and values without end', () => {
    expect(prove(file('pdf', 'no PDF at all')).proven).toBe(false);
    expect(reasonsOf([903, '['.repeat(5000)])).toContain('is nested deeper than 100 levels');
  });
});
