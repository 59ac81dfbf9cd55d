import type { ExportFormat } from '../../../briefing/editions/export-format.ts';
import { exportName, shortMarking } from '../../../briefing/editions/export-name.ts';
import { calendarDay } from '../../../briefing/facts/calendar-day.ts';
import type { DraftState } from '../draft-state.ts';

/** The names that files of a draft get by a pattern, in the order of the formats. */
export function fileNames(
  draft: Pick<DraftState, 'briefing' | 'preview' | 'head' | 'release' | 'onDesk'>,
  pattern: string,
  formats: readonly ExportFormat[],
): readonly string[] {
  const { briefing, preview, head, release, onDesk } = draft;
  const marking = release ?? preview?.marking ?? briefing.marking ?? head.marking ?? '';
  const values = {
    title: briefing.title,
    number: briefing.number === undefined ? '' : String(briefing.number),
    date: calendarDay(briefing.issued ?? new Date().toISOString(), onDesk.timeZone),
    marking: shortMarking(marking),
  };
  return formats.map((format) => exportName(pattern, values, format));
}
