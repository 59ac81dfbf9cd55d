import type { Block, Row, Table } from '../../document/block.ts';
import type { Banner } from '../../document/banner.ts';
import type { Document, Meta } from '../../document/document.ts';
import type { Inline } from '../../document/inline.ts';
import { labelsFor } from '../../document/labels-for.ts';
import type { Finding, Place, Severity } from '../../outcome.ts';
import { counted } from '../../text/counted.ts';
import { capitalised } from '../../text/sentence.ts';
import type { WaivedFinding } from '../../drafts/waiver.ts';
import { countOf, severities, type CheckReport } from './check-report.ts';
import { ruleNamed } from './rule-texts.ts';

const titleOf: Readonly<Record<Severity, string>> = { error: 'Errors', warning: 'Warnings', note: 'Notes' };

/**
 * A report as a document, so that PDF and HTML are written as those of briefings are. It carries the banner of its briefing,
 * whose words it quotes; `banner` stands in where that could not be merged.
 */
export function reportDocument(report: CheckReport, banner: Banner): Document {
  return { meta: metaOf(report, report.meta?.banner ?? banner), blocks: blocksOf(report), notes: [] };
}

function metaOf({ briefing, meta, checked }: CheckReport, banner: Banner): Meta {
  return {
    kind: 'Check report',
    look: 'briefing',
    title: briefing.title,
    language: 'en-GB',
    direction: 'ltr',
    producer: meta?.producer ?? '',
    runningTitle: `Check report: ${briefing.shortTitle ?? briefing.title}`,
    details: [
      { label: 'Briefing', value: briefing.id, columns: 1 },
      { label: 'Template', value: briefing.template, columns: 1 },
      {
        label: 'Checked',
        value: checked.replace('T', ' ').replace(/:\d\d(?:\.\d+)?Z$/u, ' UTC'),
        columns: 1,
      },
    ],
    banner,
    issued: checked.length === 10 ? `${checked}T00:00:00Z` : checked,
    keywords: [],
    labels: labelsFor('en-GB'),
  };
}

function blocksOf(report: CheckReport): readonly Block[] {
  return [
    paragraph(summaryOf(report)),
    ...severities.flatMap((severity) => sectionOf(report, severity)),
    ...waivedSection(report.waived),
  ];
}

function summaryOf(report: CheckReport): string {
  const counts = severities.map((severity) => counted(countOf(report, severity), severity));
  const waived = report.waived.length === 0 ? '' : `, ${report.waived.length} let stand with a reason`;
  if (report.findings.length === 0) return `The checks found nothing that is open${waived}.`;
  return `The checks found ${counts.slice(0, 2).join(', ')} and ${counts[2] ?? ''}${waived}.`;
}

function sectionOf({ findings }: CheckReport, severity: Severity): readonly Block[] {
  const own = findings.filter((finding) => finding.severity === severity);
  if (own.length === 0) return [];
  const byRule = Map.groupBy(own, ({ rule }) => rule);
  const groups = [...byRule].flatMap(([rule, found]) => groupOf(rule, found, severity));
  return [heading(1, `${severity}s`, titleOf[severity]), ...groups];
}

function groupOf(rule: string, found: readonly Finding[], severity: Severity): readonly Block[] {
  const head = ruleNamed(rule);
  const reason = head === undefined ? [] : [paragraph(head.reason)];
  const rows = found.map(({ place, message, found: words }) => [
    placeWords(place),
    words === undefined ? message : `${message} “${words}”`,
  ]);
  return [
    heading(2, `${severity}-${rule}`, head?.title ?? capitalised(rule.replaceAll('-', ' '))),
    ...reason,
    table(['Where', 'Finding'], [1, 4], rows),
  ];
}

function waivedSection(waived: readonly WaivedFinding[]): readonly Block[] {
  if (waived.length === 0) return [];
  const rows = waived.map(({ finding, waiver }) => [
    placeWords(finding.place),
    finding.message,
    waiver.reason,
    waiver.waived,
  ]);
  return [
    heading(1, 'waived', 'Let stand'),
    table(['Where', 'Finding', 'Reason', 'Day'], [2, 4, 4, 2], rows),
  ];
}

function placeWords({ slot, line, fact, source, field, template }: Place = {}): string {
  const at = line === undefined ? '' : `, line ${line}`;
  if (slot !== undefined) return `${slot}${at}`;
  if (template !== undefined) return `template ${template}${at}`;
  if (fact !== undefined) return source === undefined ? fact : `${fact}, ${source}`;
  return source ?? field ?? 'the whole briefing';
}

function heading(level: 1 | 2, id: string, words: string): Block {
  return { kind: 'heading', level, id: `report-${id}`, content: [text(words)] };
}

function paragraph(words: string): Block {
  return { kind: 'paragraph', content: [text(words)] };
}

function table(
  head: readonly string[],
  shares: readonly number[],
  rows: readonly (readonly string[])[],
): Table {
  return {
    kind: 'table',
    columns: shares.map((share) => ({ align: 'start', share })),
    head: [rowOf(head)],
    rows: rows.map(rowOf),
  };
}

function rowOf(cells: readonly string[]): Row {
  return { cells: cells.map((words) => ({ content: [text(words)], columns: 1, rows: 1 })) };
}

function text(value: string): Inline {
  return { kind: 'text', value };
}
