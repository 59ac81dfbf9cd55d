import { join } from 'node:path';
import type { Document } from '../../briefing/document/document.ts';
import { briefingSchema } from '../../briefing/drafts/briefing-schema.ts';
import { deskSettingsSchema } from '../../briefing/drafts/desk-settings-schema.ts';
import { parseIntake } from '../../briefing/intake/parse-intake.ts';
import { merge } from '../../briefing/merge/merge.ts';
import type { Finding } from '../../briefing/outcome.ts';
import { compose } from '../../briefing/transforms/compose.ts';
import { writeMarkdown } from '../../briefing/writers/markdown/write-markdown.ts';
import { builtInTemplate } from '../../electron/desk/built-in.ts';
import { readFileSync } from 'node:fs';

/** Facts and sources as a file of a desk holds them, and a draft of them. */
export interface Written {
  readonly facts?: readonly object[];
  readonly sources?: readonly object[];
  readonly briefing?: object;
  readonly settlements?: readonly object[];
}

/** What a built-in template makes of facts. */
export interface PrintedTemplate {
  readonly document: Document;
  /** As Markdown, with line ends as spaces. */
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** The sample desk as its file holds it. */
export const sampleDesk = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../templates/sample/desk.json'), 'utf8'),
) as { readonly facts: readonly object[]; readonly sources: readonly object[] };

/** One source that the facts of a test were read in. */
export const article = { id: 'S1', type: 'news article', title: 'An article', marking: 'TLP:CLEAR' } as const;

/** A fact without anything that it may go without. */
export function bareFact(id: string, parts: object = {}): object {
  return {
    id,
    kind: 'transfer',
    statement: `What ${id} states.`,
    evidence: [{ source: 'S1' }],
    marking: 'TLP:CLEAR',
    ...parts,
  };
}

/** Merges and composes a built-in template; fails with the findings where it cannot be merged. */
export function printed(
  template: string,
  { facts = [], sources = [article], briefing = {}, settlements }: Written,
): PrintedTemplate {
  const content = JSON.stringify({ facts, sources });
  const desk = parseIntake({ kind: 'desk', format: 'json', fileName: 'desk.json', content });
  if (!desk.ok) throw new Error(JSON.stringify(desk.failure, null, 1));
  const draft = briefingSchema.parse({ id: 'B1', template, title: 'A draft', ...briefing });
  const settings = deskSettingsSchema.parse({ producer: 'A desk', ...(settlements && { settlements }) });
  const merged = merge({
    templateName: template,
    template: builtInTemplate(template) ?? '',
    briefing: draft,
    facts: desk.value.facts,
    sources: desk.value.sources,
    pictures: {},
    today: '2026-03-02',
  });
  if (!merged.ok) throw new Error(JSON.stringify(merged.failure, null, 1));
  const composed = compose({
    merged: merged.value,
    briefing: draft,
    facts: desk.value.facts,
    sources: desk.value.sources,
    settings,
  });
  const text = writeMarkdown(composed.document).replaceAll(/\s+/gu, ' ');
  return { document: composed.document, text, findings: composed.findings };
}
