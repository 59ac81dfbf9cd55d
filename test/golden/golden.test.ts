import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { composeBriefing } from '../../electron/desk/export/compose-briefing.ts';
import { writeFormats } from '../../electron/desk/export/write-formats.ts';
import { startParsers } from '../../electron/desk/parsers/parsers.ts';
import type { Parsers } from '../../electron/desk/parsers/parsers.ts';
import { pdfStructure } from '../reading/pdf-structure.ts';
import { pdfText } from '../reading/pdf-text.ts';
import { hasTool } from '../reading/tool.ts';
import { wordText } from '../reading/word-text.ts';
import { readCase } from './read-case.ts';

const folder = import.meta.dirname;
const cases = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);
/** The cases whose structure, as screen readers get it, is kept too. */
/** Cases whose style sheet is looked at; those of the others are the same. */
const dressed: ReadonlySet<string> = new Set(['every-element', 'situation-briefing-ar']);
const structured = new Set(['every-element', 'situation-briefing-ar']);
const accept = process.env['ACCEPT'] === '1';

let parsers: Parsers;
beforeAll(() => {
  parsers = startParsers();
});
afterAll(() => parsers.close());

describe.skipIf(!hasTool('pdftotext'))('the golden briefings come out as they were accepted', () => {
  test.each(cases)('%s', async (name) => {
    const outputs = await produce(name);
    for (const [file, text] of Object.entries(outputs)) {
      const path = join(folder, name, 'output', file);
      if (accept) {
        mkdirSync(join(folder, name, 'output'), { recursive: true });
        writeFileSync(path, text);
      }
      expect(text, `${name}/output/${file}`).toBe(readFileSync(path, 'utf8'));
    }
  });
});

async function produce(name: string): Promise<Readonly<Record<string, string>>> {
  const inputs = await readCase(join(folder, name), parsers);
  const composed = await composeBriefing(inputs, { now: '2026-03-02T09:00:00Z' }, parsers);
  if (!composed.ok) return { 'findings.json': asJson(composed.failure) };
  const { document, style } = composed.value;
  const files = await writeFormats(document, style, {
    formats: ['pdf', 'docx', 'html', 'md'],
    finished: () => undefined,
  });
  if (!files.ok) throw new Error(files.failure.message);
  const bytes = (extension: string): Uint8Array =>
    files.value.find((file) => file.name.endsWith(extension))?.bytes ?? new Uint8Array();
  const { paragraphs, notes } = wordText(bytes('.docx'));
  const html = new TextDecoder().decode(bytes('.html'));
  return {
    'briefing.md': new TextDecoder().decode(bytes('.md')),
    'briefing.html': dressed.has(name) ? html : html.replace(/(<style[^>]*>).*?(<\/style>)/su, '$1$2'),
    'briefing.pdf.txt': pdfText(bytes('.pdf')),
    ...(structured.has(name) ? { 'briefing.pdf.structure.txt': pdfStructure(bytes('.pdf')) } : {}),
    'briefing.docx.txt': `${[...paragraphs, '', ...notes].join('\n')}\n`,
    'findings.json': asJson([...composed.findings, ...files.findings]),
  };
}

/** A template that is a file is named by its path, which is another one on every machine. */
function asJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`.replaceAll(`${folder}/`, '');
}
