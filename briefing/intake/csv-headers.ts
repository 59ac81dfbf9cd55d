import { nearestName } from '../text/nearest-name.ts';
import type { Finding } from '../outcome.ts';
import { shortened } from '../text/shortened.ts';

/** The ways to the fields that the columns of a table fill; `''` for a column without a header. */
export interface CsvHeaders {
  readonly targets: readonly string[];
  readonly findings: readonly Finding[];
}

/** What the columns of a table can be called. */
export interface HeaderNames {
  /** Fields by the header that leads to them, without case, spaces, underscores, hyphens and full stops. */
  readonly fields: ReadonlyMap<string, string>;
  /** Whether `details.from` and the like are columns, too. */
  readonly details: boolean;
}

/** Lists what columns can be called: each field by its own name and by others, parted by spaces. */
export function headerNames(others: Readonly<Record<string, string>>, details: boolean): HeaderNames {
  const fields = Object.entries(others).flatMap(([field, names]) =>
    [field, ...names.split(' ')].map((name) => [headerKey(name), field] as const),
  );
  return { fields: new Map(fields.filter(([key]) => key !== '')), details };
}

/**
 * Finds the field of each column. `whoSaidIt`, `who_said_it` and `Who said it` are one header; `details.from` and `details from`
 * fill a field of the kind. Unknown headers, headers of one field, and cells under no header are errors: a column that was
 * dropped in silence could hold the marking.
 */
export function readHeaders(headers: readonly string[], names: HeaderNames, fileName: string): CsvHeaders {
  const targets = headers.map((header) => targetOf(header, names));
  const findings = targets.flatMap((target, index) => {
    const header = headers[index] ?? '';
    if (target === undefined) return [unknownHeader(header, names, fileName)];
    const first = targets.indexOf(target);
    return target !== '' && first < index ? [duplicateHeader(header, headers[first] ?? '', fileName)] : [];
  });
  return { targets: targets.map((target) => target ?? ''), findings };
}

function targetOf(header: string, names: HeaderNames): string | undefined {
  if (header === '') return '';
  const detail = /^details?[. _](.+)$/i.exec(header)?.[1];
  if (detail !== undefined && names.details) return `details.${camelCase(detail)}`;
  return names.fields.get(headerKey(header));
}

/** A header without case, spaces, underscores, hyphens and full stops: `whosaidit`. */
function headerKey(header: string): string {
  return header.toLowerCase().replaceAll(/[\s_.-]/g, '');
}

function camelCase(name: string): string {
  return name.trim().replaceAll(/[\s_-]+(\p{L})/gu, (_, letter: string) => letter.toUpperCase());
}

function unknownHeader(header: string, names: HeaderNames, fileName: string): Finding {
  const shown = shortened(header);
  const nearest = nearestName(headerKey(header), names.fields.keys());
  const hint = nearest === undefined ? '' : ` Did you mean “${names.fields.get(nearest) ?? nearest}”?`;
  const message = `There is no field for the column “${shown}”.${hint} Rename it, or take it out.`;
  return {
    rule: 'unknown-column',
    severity: 'error',
    message,
    place: { file: fileName, row: 1, field: shown },
    found: shown,
    allowed: [...new Set(names.fields.values())].join(', '),
  };
}

function duplicateHeader(header: string, first: string, fileName: string): Finding {
  const shown = shortened(header);
  const message = `The columns “${shortened(first)}” and “${shown}” mean the same. Take one of them out.`;
  return {
    rule: 'duplicate-column',
    severity: 'error',
    message,
    place: { file: fileName, row: 1, field: shown },
    found: shown,
  };
}
