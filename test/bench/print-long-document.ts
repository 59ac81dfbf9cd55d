import { writeFileSync } from 'node:fs';
import { attacheStyle } from '../../briefing/style/attache-style.ts';
import { writeMarkdown } from '../../briefing/writers/markdown/write-markdown.ts';
import { packer } from '../../electron/desk/pack/packer.ts';
import { printer } from '../../electron/desk/print/printer.ts';
import { longDocument } from './long-document.ts';

/** Started by the benchmark as a program of its own: writes long documents as pdf, docx or md, each to the same path. */
const [format, path, ...documents] = process.argv.slice(2);
const writers = { pdf: printer, docx: packer };

if (path === undefined) throw new Error('format, path and pages, in this order');
// As an export does, while it still reads the desk.
if (format === 'pdf' || format === 'docx') writers[format].start();
for (const pages of documents) {
  const document = longDocument(Number(pages));
  if (format === 'pdf' || format === 'docx') {
    const written = await writers[format].write(document, attacheStyle('A4'));
    if (!written.ok) throw new Error(written.failure.message);
    writeFileSync(path, written.value);
  } else {
    writeFileSync(path, writeMarkdown(document));
  }
}
