import type { CaptureSearch } from '../captures/capture-search.ts';
import type { Block } from '../document/block.ts';
import type { Document } from '../document/document.ts';
import type { Briefing } from '../drafts/briefing.ts';
import type { DeskSettings } from '../drafts/desk-settings.ts';
import type { Fact } from '../facts/fact.ts';
import type { TemplateHead } from '../merge/template.ts';
import type { SourcesById } from '../sources/origin.ts';

/** All that checks may look at: a briefing as it would be issued, and what it is made from. Plain data; nothing is changed. */
export interface CheckMaterial {
  /** As merged: what is cited is known, and notes are not yet worded. */
  readonly blocks: readonly Block[];
  /** As it would be issued. */
  readonly document: Document;
  readonly briefing: Briefing;
  readonly head: TemplateHead;
  /** The facts of the briefing’s selection. */
  readonly facts: readonly Fact[];
  /** All facts of the desk, also those that the selection leaves out. */
  readonly deskFacts: readonly Fact[];
  readonly sources: SourcesById;
  readonly settings: DeskSettings;
  /** Looks for words in captures; absent where no capture can be read. */
  readonly captures?: CaptureSearch;
  /** ISO 8601 day. */
  readonly today: string;
}
