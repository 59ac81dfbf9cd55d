import { columnFields } from '../../../briefing/intake/preview-table.ts';
import { fieldLabel } from '../../../briefing/facts/form/field-label.ts';
import { kindFields } from '../../../briefing/facts/form/kind-fields.ts';
import type { Kind } from '../../../briefing/facts/kind.ts';
import type { Choice } from '../../controls/choice.ts';

/** The choice that leaves a column out. */
export const leftOut = 'left-out';

/** What a column can be for: the fields every fact has, those of the kinds, or nothing. */
export function columnChoices(kinds: readonly Kind[]): readonly Choice[] {
  const common = columnFields().filter((field) => !field.startsWith('details.'));
  const own = new Map<string, Set<string>>();
  for (const { title, schema } of kinds) {
    for (const { name, label } of kindFields(schema)) {
      const titles = own.get(`details.${name}`) ?? new Set<string>();
      own.set(`details.${name}`, titles.add(`${label} (${title})`));
    }
  }
  return [
    { id: leftOut, name: 'Leave out' },
    ...common.map((field) => ({ id: field, name: columnName(field) })),
    ...[...own].map(([field, names]) => ({ id: field, name: [...names].join(', ') })),
  ];
}

/** `saidBy.role` as words: `Said by: role`. */
function columnName(field: string): string {
  const [base = field, part] = field.split('.');
  if (base === 'evidence' && part === undefined) return 'Source it was read in';
  if (base === 'quantities') return 'Quantity';
  const label = fieldLabel(base);
  return part === undefined
    ? named(base, label)
    : `${label}: ${part.replaceAll(/(\p{Lu})/gu, ' $1').toLowerCase()}`;
}

function named(field: string, label: string): string {
  if (field === 'qualifier') return 'Quantity: qualifier';
  return field === 'unit' ? 'Quantity: unit' : label;
}
