import { levelOf, rankOf, type MarkingScheme } from '../../document/marking.ts';
import type { ReleaseRules } from '../../drafts/release-rules.ts';
import type { Fact } from '../../facts/fact.ts';
import { namedInProse } from './named-in-prose.ts';
import { proseParts, type ProsePart } from './prose-parts.ts';
import { replaceValues } from './replace-values.ts';
import { sentenceGroups } from './sentence-groups.ts';
import { withoutEmptyFrames } from './without-empty-frames.ts';

/** What may not go to the readers of a release, and what is said instead. */
export interface Cut {
  readonly facts: ReadonlyMap<string, Fact>;
  /** Ids of facts and sources. */
  readonly ids: ReadonlySet<string>;
  readonly rules: ReleaseRules;
  readonly scheme: MarkingScheme;
  /** How narrow a marking may be: a rank of the scheme. */
  readonly highest: number;
}

/** Words that a release leaves out or says otherwise. */
export interface ProseChange {
  readonly was: string;
  /** Absent: left out. */
  readonly now?: string;
  /** Ids because of which; empty where the paragraph was marked by hand. */
  readonly because: readonly string[];
}

/** Prose as it goes out, with what was changed in it. */
export interface CutProse {
  readonly prose: string;
  readonly changes: readonly ProseChange[];
}

/**
 * Cuts prose for a release. Sentences that cite or print what is withheld are said in the template’s words or left out, with
 * those that lean on them; rows of tables, headings and quotations are left out whole; what was marked by hand above the
 * level goes as a paragraph; boxes, lists and tables that are empty then go too.
 */
export function cutProse(prose: string, cut: Cut): CutProse {
  const changes: ProseChange[] = [];
  const parts = proseParts(prose);
  const kept = parts.flatMap((part) => cutPart(part, cut, changes));
  const text = withoutEmptyFrames(kept, parts)
    .map((part) => (part.kind === 'sentences' ? part.lead + part.text : part.text))
    .join('\n');
  return { prose: changes.length === 0 ? prose : text.replaceAll(/\n{3,}/gu, '\n\n').trim(), changes };
}

function cutPart(part: ProsePart, cut: Cut, changes: ProseChange[]): readonly ProsePart[] {
  if (part.kind === 'frame' && part.is !== 'open' && part.is !== 'table-head') return [part];
  if (part.kind === 'sentences') return cutSentences(part, cut, changes);
  const because = namedInProse(part.text, cut.ids);
  if (because.length === 0) return [part];
  changes.push({ was: part.text, because });
  // A box keeps its place until it is known what is left in it, without the words of its own line.
  return part.kind === 'frame' ? [{ ...part, text: withoutWords(part.text) }] : [];
}

function cutSentences(
  part: ProsePart & { readonly kind: 'sentences' },
  cut: Cut,
  changes: ProseChange[],
): readonly ProsePart[] {
  const { mark, level, words } = handMarked(part.text, cut);
  if (level !== undefined && rankOf(cut.scheme, level) > cut.highest) {
    changes.push({ was: part.text, because: [] });
    return [];
  }
  if (namedInProse(words, cut.ids).length === 0) return [part];
  const text = sentenceGroups(words)
    .map((group) => cutGroup(group.text, cut, changes))
    .join('')
    .trim();
  return text === '' ? [] : [{ ...part, text: mark + text }];
}

function cutGroup(text: string, cut: Cut, changes: ProseChange[]): string {
  const because = namedInProse(text, cut.ids);
  if (because.length === 0) return text;
  const now = replaceValues(text, cut.facts, cut.rules);
  if (now !== undefined && namedInProse(now, cut.ids).length === 0) {
    changes.push({ was: text.trim(), now: now.trim(), because });
    return now;
  }
  changes.push({ was: text.trim(), because });
  return '';
}

const handMark = /^\s*\[(?<label>[^[\]\n]{1,120})\](?:\s+|$)/u;

/** A paragraph parted behind the marking that somebody gave it by hand. */
function handMarked(
  text: string,
  { scheme }: Cut,
): { readonly mark: string; readonly level?: string; readonly words: string } {
  const [mark = '', label = ''] = handMark.exec(text) ?? [];
  const level = levelOf(scheme, label.trim()) ?? levelOf(scheme, label.trim().toUpperCase());
  if (level === undefined) return { mark: '', words: text };
  return { mark, level: level.label, words: text.slice(mark.length) };
}

/** The line of a box without its title and settings, or the head of a table without its words. */
function withoutWords(text: string): string {
  return text.includes('|')
    ? text.replace(/^[^\n]*/u, (head) => head.replaceAll(/[^|]/gu, ' '))
    : text.replace(/(?<open>:{3,}\s*[^\s{]+).*$/u, '$<open>');
}
