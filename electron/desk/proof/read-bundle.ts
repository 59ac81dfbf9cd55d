import { bundleFormat } from '../../../briefing/bundle/bundle.ts';
import { bundleSchema } from '../../../briefing/bundle/bundle-schema.ts';
import { canonicalJson } from '../../../briefing/bundle/canonical-json.ts';
import { runGap } from '../../../briefing/releases/proof/gap.ts';
import { isFields } from '../../../briefing/schemas/fields.ts';
import type { FileReading } from './file-reading.ts';

const deepest = 100;

/** Names that every bundle has; any other is searched for what it tells. */
const formal: ReadonlySet<string> = new Set(
  'address and author basis bands bytes by captures checkSum choice citations citedIn colour confidence credibility cutOff data date dates day days descriptor details distribution evidence facts figures format ground height id information isDraft issued judgement kind label language latitude level levels likelihood limit locator logo longitude markings marking mediaType month name nextIssue number on originator otherNames paper parameters part period pictures places precision preferred producer program published qualifier quantities quotation radius read reason reliability remark reportedBy role saidBy scale section selection settings settled settlements sha256 shortName shortTitle slots source sourceSummary sources statement status tags template templateVersion text timeZone title titleSupplied to today type unit unnamed url validUntil value version weekday width year'.split(
    ' ',
  ),
);

const pictures = /^(?:iVBORw0KGgo|\/9j\/|PHN2Zy|PD94bW)[A-Za-z0-9+/]*={0,2}$/u;

/**
 * Reads JSON that a file carries, such as its bundle: each text and number, names that are not the bundle’s, pictures as
 * pictures. No reader sees it, so nothing in it excuses a word. False where it is no JSON.
 */
export function readBundle(part: string, text: string, around: FileReading): boolean {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return false;
  }
  const reading = around.inner(part);
  const words: string[] = [];
  const gathering = { words, reading };
  if (!gather(value, gathering, 0)) reading.unknown('JSON', `is nested deeper than ${deepest} levels`);
  else if (canonicalJson(value) !== text) reading.text('JSON', text, 'label');
  reading.text('JSON', words.join(`\n${runGap}`));
  if (isFields(value) && value['format'] === bundleFormat) checkShape(value, reading);
  return true;
}

/** Whoever may read the file may not have what the desk keeps for itself, whatever its marking. */
function checkShape(value: unknown, reading: FileReading): void {
  const read = bundleSchema.safeParse(value);
  if (!read.success) {
    reading.unknown('JSON', 'holds what no bundle has');
    return;
  }
  const { briefing, facts, sources } = read.data;
  if (briefing.waivers !== undefined || [...facts, ...sources].some(({ note }) => note !== undefined))
    reading.unknown('JSON', 'holds notes or waivers, which stay at the desk');
}

interface Gathering {
  readonly words: string[];
  readonly reading: FileReading;
}

function gather(value: unknown, into: Gathering, depth: number): boolean {
  if (depth > deepest) return false;
  if (typeof value === 'string') takeText(value, into);
  if (typeof value === 'number') into.words.push(String(value));
  if (typeof value !== 'object' || value === null) return true;
  if (!Array.isArray(value)) into.words.push(...Object.keys(value).filter((name) => !formal.has(name)));
  return Object.values(value).every((inner) => gather(inner, into, depth + 1));
}

function takeText(text: string, { words, reading }: Gathering): void {
  if (pictures.test(text)) reading.bytes('picture', Buffer.from(text, 'base64'));
  else words.push(text);
}
