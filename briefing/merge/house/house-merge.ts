import type { FilledStory } from '../../document/house-piece.ts';
import type { HouseStory } from '../../house/house-file.ts';
import type { MergeRequest } from '../merge-request.ts';

/** A merge into a house file: what its text sees is what the template sees, and the names of the title block. */
export interface HouseMergeRequest extends MergeRequest {
  /** Name of the file, for findings. */
  readonly file: string;
  readonly stories: readonly Pick<HouseStory, 'name' | 'kind' | 'liquid' | 'paragraphs' | 'formats'>[];
  /** Words by their names: `title`, `date`, `number`. */
  readonly names: Readonly<Record<string, string>>;
}

/** The text of a house file, filled. */
export interface HouseMergeResult {
  readonly stories: readonly FilledStory[];
}

/** What a house file can print besides what a template can: `body`, `marking` and `limit` are put in when all is composed. */
export const houseNames = [
  'body',
  'marking',
  'limit',
  'title',
  'kind',
  'number',
  'date',
  'cutOff',
  'producer',
  'section',
  'address',
] as const;
