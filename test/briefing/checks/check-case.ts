import { readFileSync } from 'node:fs';
import { checkBriefing } from '../../../briefing/checks/check-briefing.ts';
import type { CheckMaterial } from '../../../briefing/checks/check-material.ts';
import { briefingSchema } from '../../../briefing/drafts/briefing-schema.ts';
import { deskSettingsSchema } from '../../../briefing/drafts/desk-settings-schema.ts';
import { factSchema } from '../../../briefing/facts/fact-schema.ts';
import { merge } from '../../../briefing/merge/merge.ts';
import type { Finding } from '../../../briefing/outcome.ts';
import { sourcesById } from '../../../briefing/sources/origin.ts';
import { sourceSchema } from '../../../briefing/sources/source-schema.ts';
import { compose } from '../../../briefing/transforms/compose.ts';
import type { GivenCapture } from './search-in.ts';
import { searchIn } from './search-in.ts';

/** One case of a rule: what goes in, and the findings of that rule as lines. */
export interface CheckCase {
  readonly title: string;
  readonly desk: string;
  readonly template: string;
  readonly prose: string;
  readonly findings: string;
}

/** A template with one slot, `text`. */
export const plainTemplate =
  '---\ntitle: Note\nmarking: TLP:CLEAR\nslots:\n  text:\n    prompt: Text\n---\n\n{% slot "text" %}\n';
const section = /^## (?<title>(?:hit|miss): .+)$/mu;

/**
 * Reads the cases of a file: a heading `## hit: …` or `## miss: …` with fenced blocks under it, `json` for the desk (facts,
 * sources, settings, briefing, captures as text by source, today), `liquid` for a template, `markdown` for the prose of its
 * slot `text`, and `findings`.
 */
export function readCases(path: string): readonly CheckCase[] {
  const [, ...parts] = readFileSync(path, 'utf8').split(section);
  return parts.flatMap((title, at) => {
    if (at % 2 === 1) return [];
    const text = parts[at + 1] ?? '';
    const desk = block(text, 'json') ?? '{}';
    const template = block(text, 'liquid') ?? plainTemplate;
    return [
      {
        title,
        desk,
        template,
        prose: block(text, 'markdown') ?? '',
        findings: block(text, 'findings') ?? '',
      },
    ];
  });
}

/** The file with the findings of a case replaced. */
export function withFindings(file: string, title: string, findings: string): string {
  const from = file.indexOf(`## ${title}\n`);
  const open = file.indexOf('```findings\n', from) + '```findings\n'.length;
  const close = file.indexOf('```', open);
  return file.slice(0, open) + (findings === '' ? '' : `${findings}\n`) + file.slice(close);
}

/** What the checks say of a case, all rules together. */
export function check(given: CheckCase): readonly Finding[] {
  return checkBriefing(materialOf(given)).findings;
}

/** The findings of one rule, a line each. */
export function linesOf(findings: readonly Finding[], rule: string): string {
  return findings
    .filter((finding) => finding.rule === rule)
    .map(({ severity, place = {}, message, found, fixes = [] }) => {
      const where = Object.entries(place).map(([name, value]) => `${name} ${value}`);
      const marked = found === undefined ? '' : ` «${found}»`;
      const mends = fixes.map(({ find, use }) => ` [${find} → ${use}]`).join('');
      return `${severity} ${where.join(', ')}: ${message}${marked}${mends}`;
    })
    .join('\n');
}

interface Desk {
  readonly facts?: readonly unknown[];
  readonly sources?: readonly unknown[];
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly briefing?: Readonly<Record<string, unknown>>;
  readonly captures?: Readonly<Record<string, GivenCapture>>;
  readonly today?: string;
}

function materialOf({ desk, template, prose }: CheckCase): CheckMaterial {
  const given = JSON.parse(desk) as Desk;
  const facts = (given.facts ?? []).map((fact) =>
    factSchema.parse({ marking: 'TLP:CLEAR', kind: 'political', ...(fact as object) }),
  );
  const sources = (given.sources ?? []).map((source) =>
    sourceSchema.parse({ marking: 'TLP:CLEAR', type: 'news article', ...(source as object) }),
  );
  const settings = deskSettingsSchema.parse({ producer: 'Test desk', ...given.settings });
  const briefing = briefingSchema.parse({
    id: 'B1',
    template: 'note',
    title: 'Test',
    slots: { text: prose },
    ...given.briefing,
  });
  const today = given.today ?? '2026-03-02';
  const merged = merge({ templateName: 'note', template, briefing, facts, sources, pictures: {}, today });
  if (!merged.ok) throw new Error(merged.failure.findings.map(({ message }) => message).join('\n'));
  const dated = { issued: today, ...briefing };
  const { document } = compose({ merged: merged.value, briefing: dated, facts, sources, settings });
  return {
    blocks: merged.value.blocks,
    head: merged.value.head,
    document,
    briefing: dated,
    facts,
    deskFacts: facts,
    sources: sourcesById(sources),
    settings,
    today,
    ...(given.captures === undefined ? {} : { captures: searchIn(given.captures) }),
  };
}

function block(text: string, language: string): string | undefined {
  return new RegExp(`^\`\`\`${language}\\n(?<inside>[^]*?)^\`\`\`$`, 'mu')
    .exec(text)
    ?.groups?.['inside']?.trimEnd();
}
