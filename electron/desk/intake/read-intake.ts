import { basename, extname } from 'node:path';
import type { Intake, IntakeFormat, IntakeRequest, KnownToDesk } from '../../../briefing/intake/intake.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import type { Parsers } from '../parsers/parsers.ts';
import { readInput } from './read-input.ts';

const formats: Readonly<Record<string, IntakeFormat>> = {
  '.csv': 'csv',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
  '.json': 'json',
};

/** Reads a file of facts, sources or a whole desk; `-` is standard input. Whole, or refused with every finding. */
export async function readIntake(
  kind: IntakeRequest['kind'],
  file: string,
  parsers: Pick<Parsers, 'parseIntake'>,
  known?: KnownToDesk,
): Promise<Outcome<Intake>> {
  const content = await readInput(file);
  return content.ok ? parsers.parseIntake(intakeRequest(kind, file, content.value, known)) : content;
}

/** What is asked of the parsers for the bytes of a file. */
export function intakeRequest(
  kind: IntakeRequest['kind'],
  file: string,
  content: Uint8Array,
  known?: KnownToDesk,
): IntakeRequest {
  return {
    kind,
    format: formats[extname(file).toLowerCase()] ?? formatOf(content),
    fileName: file === '-' ? 'standard input' : basename(file),
    content,
    ...(known === undefined ? {} : { known }),
  };
}

/** Where no name tells the format, the text does: JSON begins with a bracket, and JSON Lines has an object on each line. */
function formatOf(content: Uint8Array): IntakeFormat {
  const start = new TextDecoder().decode(content.subarray(0, 65_536)).replace(/^\uFEFF?\s*/, '');
  if (start.startsWith('[')) return 'json';
  if (!start.startsWith('{')) return 'csv';
  const [first = '', second = ''] = start.split('\n');
  return first.trimEnd().endsWith('}') && second.trimStart().startsWith('{') ? 'jsonl' : 'json';
}
