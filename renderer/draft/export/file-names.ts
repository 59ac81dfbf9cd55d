import type { ExportFormat } from '../../../briefing/editions/export-format.ts';
import { exportName, shortMarking } from '../../../briefing/editions/export-name.ts';
import type { DraftState } from '../draft-state.ts';

/** The names that files of a draft get by a pattern, in the order of the formats. */
export function fileNames(
  { briefing, preview, head, release }: Pick<DraftState, 'briefing' | 'preview' | 'head' | 'release'>,
  pattern: string,
  formats: readonly ExportFormat[],
): readonly string[] {
  const marking = release ?? preview?.marking ?? briefing.marking ?? head.marking ?? '';
  const values = {
    title: briefing.title,
    number: briefing.number === undefined ? '' : String(briefing.number),
    date: (briefing.issued ?? new Date().toISOString()).slice(0, 10),
    marking: shortMarking(marking),
  };
  return formats.map((format) => exportName(pattern, values, format));
}
