import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileNameOf } from '../../../briefing/editions/file-name.ts';

describe('fileNameOf', () => {
  it.each([
    ['Situation briefing 2/2026', 'Situation-briefing-2-2026.pdf'],
    ['  Alert:  "al-Qaim"?  ', 'Alert-al-Qaim.pdf'],
    ['Über die Lage', 'Über-die-Lage.pdf'],
    ['إحاطة عن الوضع', 'إحاطة-عن-الوضع.pdf'],
    ['../../etc/passwd', 'etc-passwd.pdf'],
    ['...hidden.', 'hidden.pdf'],
    ['-rf', 'rf.pdf'],
    ['invoice\u202Efdp.exe', 'invoicefdp.exe.pdf'],
    ['a\u0000b\u0007c\uE000d', 'abcd.pdf'],
    ['con', 'briefing-con.pdf'],
    ['Com1.old', 'briefing-Com1.old.pdf'],
    ['console', 'console.pdf'],
    ['', 'briefing.pdf'],
    ['///', 'briefing.pdf'],
  ])('makes of %j the name %j', (title, name) => {
    expect(fileNameOf(title, 'pdf')).toBe(name);
  });

  it('cuts a long title between characters, at 120 bytes with the extension', () => {
    const name = fileNameOf('ü'.repeat(200), 'docx');
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(120);
    expect(name).toBe(`${'ü'.repeat(57)}.docx`);
    expect(fileNameOf(`${'x'.repeat(113)}e\u0331\u0331`, 'pdf')).toBe(`${'x'.repeat(113)}.pdf`);
  });

  it('is a name that every system takes, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
        const name = fileNameOf(title, 'pdf');
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(120);
        expect(name).not.toMatch(/[<>:"/\\|?*\s\p{Cc}\p{Cf}\p{Co}\p{Cs}]/u);
        expect(name).not.toMatch(/^[.\-~]|^(con|prn|aux|nul|com\d|lpt\d)\./iu);
        expect(name).toMatch(/[^.]\.pdf$/u);
        expect(fileNameOf(title.normalize('NFD'), 'pdf')).toBe(fileNameOf(title.normalize('NFC'), 'pdf'));
      }),
    );
  });
});
