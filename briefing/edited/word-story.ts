/** What a Word file says, whoever saved it last: changes that are tracked in it count as accepted. */
export interface WordStory {
  readonly blocks: readonly StoryBlock[];
  readonly notes: readonly StoryNote[];
  /** Where words of facts stand, in the order of the text, then of the notes. */
  readonly passages: readonly FactPassage[];
  /** Changes that the file tracks, and who made them. */
  readonly changes: TrackedChanges;
}

/** Changes that are neither accepted nor rejected yet. */
export interface TrackedChanges {
  readonly count: number;
  /** Names as the file has them, each once. */
  readonly authors: readonly string[];
}

/** A footnote. */
export interface StoryNote {
  /** Under which runs refer to it. */
  readonly id: string;
  readonly blocks: readonly StoryBlock[];
}

/** A paragraph or a table. */
export type StoryBlock = StoryParagraph | StoryTable;

/** A paragraph; an empty one has no runs. */
export interface StoryParagraph {
  readonly kind: 'paragraph';
  /** Id of its style; empty for the usual one. */
  readonly style: string;
  readonly runs: readonly StoryRun[];
}

/** A table: rows of cells of blocks. */
export interface StoryTable {
  readonly kind: 'table';
  readonly rows: readonly (readonly (readonly StoryBlock[])[])[];
}

/** Words of one look, or the mark of a note. */
export interface StoryRun {
  /** Line breaks as `\n`, tabs as `\t`, hyphens that hold as U+2011; empty for the mark of a note. */
  readonly text: string;
  /** Id of its character style. */
  readonly style?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Id of the note that it refers to. */
  readonly note?: string;
}

/** Words of facts, known again by their content control, their bookmarks or both. */
export interface FactPassage {
  /** As the control names them; after LibreOffice only as far as the bookmarks’ names hold the ids. */
  readonly facts: readonly string[];
  readonly bookmarks: readonly string[];
  readonly words: string;
  /** Of its words, those that are marked as hidden; absent: none. */
  readonly hidden?: string;
  /** The words of the heading above it; empty before the first one. */
  readonly under: string;
}

/** All words of blocks, a paragraph a line; notes are left out. */
export function wordsOfBlocks(blocks: readonly StoryBlock[]): string {
  return blocks
    .map((block) =>
      block.kind === 'paragraph'
        ? wordsOfParagraph(block)
        : block.rows.flatMap((row) => row.map(wordsOfBlocks)).join('\n'),
    )
    .filter((words) => words !== '')
    .join('\n');
}

/** The words of a paragraph. */
export function wordsOfParagraph({ runs }: Pick<StoryParagraph, 'runs'>): string {
  return runs.map(({ text }) => text).join('');
}
