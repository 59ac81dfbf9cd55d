import type { Finding } from '../outcome.ts';
import type { LineChange } from '../text/line-changes.ts';
import { lineChanges } from '../text/line-changes.ts';
import { counted } from '../text/counted.ts';

/** What a change of its template does to a draft, the worst first. */
export const effectKinds = ['breaks', 'gains-findings', 'changes', 'same'] as const;

/** One of the things that a change of its template can do to a draft. */
export type EffectKind = (typeof effectKinds)[number];

/** A draft as it comes out under one text of its template. */
export interface MergedDraft {
  /** Why it cannot be merged at all, as a sentence. */
  readonly failure?: string;
  /** As Markdown, a sentence a line. */
  readonly text: string;
  readonly findings: readonly Finding[];
  /** Names of the slots that the template has. */
  readonly slots: readonly string[];
}

/** What a change does to one draft. */
export interface Effect {
  readonly kind: EffectKind;
  /** Why it breaks, or what it gains, as a sentence. */
  readonly why?: string;
  readonly changes: readonly LineChange[];
  /** Findings it did not have before. */
  readonly gained: readonly Finding[];
}

/**
 * Compares a draft under two texts of its template. It breaks where it can no longer be merged, gains an error, or has prose
 * in a slot that is gone; `prose` is that prose by slot.
 */
export function effectOf(
  before: MergedDraft,
  after: MergedDraft,
  prose: Readonly<Record<string, string>>,
): Effect {
  const changes = lineChanges(linesOf(before.text), linesOf(after.text));
  const gained = gainedFindings(before, after);
  const why = whyBroken(before, after, prose) ?? whyErrors(gained);
  if (why !== undefined) return { kind: 'breaks', why, changes, gained };
  if (gained.length > 0) return { kind: 'gains-findings', why: gains(gained), changes, gained };
  return { kind: changes.length > 0 ? 'changes' : 'same', changes, gained };
}

function linesOf(text: string): readonly string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}

/** Findings are the same where they say the same of the same place; a line may have moved. */
function gainedFindings(before: MergedDraft, after: MergedDraft): readonly Finding[] {
  const known = new Set(before.findings.map(keyOf));
  return after.findings.filter((finding) => !known.has(keyOf(finding)));
}

function keyOf({ rule, severity, message, place }: Finding): string {
  return JSON.stringify([
    rule,
    severity,
    message.replaceAll(/\d+/g, ''),
    place?.slot,
    place?.fact,
    place?.source,
  ]);
}

function whyBroken(
  before: MergedDraft,
  after: MergedDraft,
  prose: Readonly<Record<string, string>>,
): string | undefined {
  if (after.failure !== undefined && before.failure === undefined) return after.failure;
  const lost = before.slots.filter((slot) => !after.slots.includes(slot) && wordsIn(prose[slot]) > 0);
  const [first] = lost;
  if (first === undefined) return undefined;
  const words = counted(
    lost.reduce((sum, slot) => sum + wordsIn(prose[slot]), 0),
    'word',
  );
  return lost.length === 1
    ? `Its slot “${first}” is gone; ${words} would have no place.`
    : `Its slots ${lost.map((slot) => `“${slot}”`).join(', ')} are gone; ${words} would have no place.`;
}

function wordsIn(text: string | undefined): number {
  return text === undefined ? 0 : text.split(/\s+/u).filter((word) => word !== '').length;
}

function whyErrors(gained: readonly Finding[]): string | undefined {
  return gained.find(({ severity }) => severity === 'error')?.message;
}

function gains(gained: readonly Finding[]): string {
  const [first] = gained;
  const more = gained.length > 1 ? ` And ${gained.length - 1} more.` : '';
  return `Gains: ${first?.message ?? ''}${more}`;
}
