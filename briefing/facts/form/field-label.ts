import type { KindField } from './kind-fields.ts';

const labels: Readonly<Record<string, string>> = {
  id: 'Id',
  kind: 'Kind',
  statement: 'Statement',
  quantities: 'Quantities',
  date: 'Date',
  places: 'Places',
  saidBy: 'Said by',
  reportedBy: 'Reported by',
  evidence: 'Evidence',
  credibility: 'Credibility',
  marking: 'Marking',
  status: 'Status',
  supersededBy: 'Superseded by',
  knownSince: 'Known since',
  reviewBy: 'Review by',
  tags: 'Tags',
  judgement: 'Judgement',
  remark: 'Remark',
  note: 'Note',
};

/** What a field of a fact is called on screen: `reviewBy` is `Review by`, `details.from` what its kind calls it. */
export function fieldLabel(field: string, fields: readonly KindField[] = []): string {
  const own = fields.find(({ name }) => field === `details.${name}`);
  return own?.label ?? (Object.hasOwn(labels, field) ? (labels[field] ?? field) : field);
}
