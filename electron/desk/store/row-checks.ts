import type { Briefing } from '../../../briefing/drafts/briefing.ts';
import type { DeskSettings } from '../../../briefing/drafts/desk-settings.ts';
import type { Fact } from '../../../briefing/facts/fact.ts';
import type { Source } from '../../../briefing/sources/source.ts';
import type { OwnKind } from './store.ts';

/** Whether what a row holds is what its type says; a desk may come from anybody. Undefined when it is not. */
export type RowCheck<T> = (value: unknown) => T | undefined;

export const checkFactRow: RowCheck<Fact> = (value) =>
  isRecord(value) && typeof value['id'] === 'string' ? (value as unknown as Fact) : undefined;

export const checkSourceRow: RowCheck<Source> = (value) =>
  isRecord(value) && typeof value['id'] === 'string' ? (value as unknown as Source) : undefined;

export const checkBriefingRow: RowCheck<Briefing> = (value) =>
  isRecord(value) && typeof value['id'] === 'string' ? (value as unknown as Briefing) : undefined;

export const checkSettingsRow: RowCheck<DeskSettings> = (value) =>
  isRecord(value) ? (value as unknown as DeskSettings) : undefined;

export const checkKindRow: RowCheck<OwnKind> = (value) =>
  isRecord(value) && typeof value['id'] === 'string' ? (value as unknown as OwnKind) : undefined;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
