import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { attacheStyle } from '../../../../../briefing/style/attache-style.ts';
import { writePdf } from '../../../../../briefing/writers/pdf/write-pdf.ts';
import type { Attachment } from '../../../../../electron/desk/print/archive/attachment.ts';
import { printer } from '../../../../../electron/desk/print/printer.ts';
import { printPdf } from '../../../../../electron/desk/print/print-pdf.ts';
import { sampleDocument } from '../../../../briefing/writers/sample-document.ts';
import { hasTool, runTool } from '../../../../reading/tool.ts';
import { sharedFolder } from '../../temporary-folder.ts';

const style = attacheStyle('A4');
const bundle: Attachment = {
  name: 'bundle.json',
  description: 'What this briefing was made from',
  mediaType: 'application/json',
  bytes: Buffer.from('{"facts":[]}\n'),
  relationship: 'Source',
  changed: '2026-03-02T09:00:00Z',
};
const figures: Attachment = {
  ...bundle,
  name: 'Zahlen (für März).csv',
  mediaType: 'text/csv',
  relationship: 'Data',
};

async function printedWith(...attachments: readonly Attachment[]): Promise<Uint8Array> {
  const outcome = await printPdf(writePdf(sampleDocument, style), { attachments });
  if (!outcome.ok) expect.fail(outcome.failure.message);
  return outcome.value;
}

describe.skipIf(!hasTool('qpdf'))('what is attached to a PDF', () => {
  test('comes out again with its bytes, name, description, media type, date and relationship', async () => {
    const file = join(sharedFolder(), 'attached.pdf');
    writeFileSync(file, await printedWith(figures, bundle));
    expect(runTool('qpdf', ['--show-attachment=bundle.json', file])).toBe('{"facts":[]}\n');
    const list = runTool('qpdf', ['--list-attachments', '--verbose', file]);
    expect(list.match(/^\S.*->/gm)).toEqual(['Zahlen%20(f%C3%BCr%20M%C3%A4rz).csv ->', 'bundle.json ->']);
    expect(list).toContain('preferred name: Zahlen (für März).csv');
    expect(list).toContain('description: What this briefing was made from');
    expect(list).toContain('mime type: application/json');
    expect(list).toContain('modification date: D:20260302090000Z');
    const json = runTool('qpdf', ['--json=2', '--json-key=qpdf', file]);
    expect(json).toContain('"/AFRelationship": "/Source"');
    expect(json).toContain('"/AFRelationship": "/Data"');
    expect(json).toMatch(/"\/AF": \[\s*"\d+ 0 R",\s*"\d+ 0 R"\s*\]/u);
  });

  test('the same files in another order give the same bytes', async () => {
    const [one, other] = await Promise.all([printedWith(bundle, figures), printedWith(figures, bundle)]);
    expect(Buffer.compare(one, other)).toBe(0);
  });

  test('goes through the thread that prints', async () => {
    const outcome = await printer.write(sampleDocument, style, { attachments: [bundle] });
    expect(outcome.ok && Buffer.compare(outcome.value, await printedWith(bundle))).toBe(0);
  });
});
