import type { Briefing } from '../../../briefing/drafts/briefing.ts';
import type { DeskSettings } from '../../../briefing/drafts/desk-settings.ts';
import type { Picture } from '../../../briefing/document/picture.ts';
import type { Fact } from '../../../briefing/facts/fact.ts';
import type { Source } from '../../../briefing/sources/source.ts';
import type { DeskPaths } from '../desk-folder.ts';

/** All that one briefing is made from, gathered from a desk or from files. */
export interface BriefingInputs {
  /** False where the briefing was made of files: then nobody could fill its slots. */
  readonly isDraft: boolean;
  readonly briefing: Briefing;
  readonly templateName: string;
  /** Markdown with front matter and Liquid. */
  readonly template: string;
  /** Every fact there is; the briefing's selection and cut-off are still to be applied. */
  readonly facts: readonly Fact[];
  readonly sources: readonly Source[];
  readonly settings: DeskSettings;
  readonly pictures: Readonly<Record<string, Picture>>;
  /** Of the desk that holds the captures of its sources; absent where it was made of files. */
  readonly desk?: DeskPaths;
}
