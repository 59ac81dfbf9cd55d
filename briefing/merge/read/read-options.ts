import type { MarkingScheme } from '../../document/marking.ts';
import type { Picture } from '../../document/picture.ts';

/** What a text is read with. */
export interface ReadOptions {
  /** The prose of the slots by name, with its values merged. */
  readonly slots: Readonly<Record<string, string>>;
  /** BCP 47; quotation marks and dashes are set in English only. */
  readonly language: string;
  /** Pictures by the names that text calls them by. */
  readonly pictures: Readonly<Record<string, Picture>>;
  /** The template's name, for findings. */
  readonly template?: string;
  /** Whose labels make portion marks; absent: TLP 2.0. */
  readonly markings?: MarkingScheme;
}
