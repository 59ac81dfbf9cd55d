import { byKind, fields, list, maybe, number, oneOf, text, yesNo, type Shape } from './check-shape.ts';

const run = fields({
  text,
  style: maybe(text),
  bold: maybe(yesNo),
  italic: maybe(yesNo),
  note: maybe(text),
});

/** Tables hold blocks again. */
const block: Shape = (value, depth) => blockKinds(value, depth);

const blockKinds = byKind({
  paragraph: fields({ kind: oneOf('paragraph'), style: text, runs: list(run) }),
  table: fields({ kind: oneOf('table'), rows: list(list(list(block))) }),
});

const passage = fields({
  facts: list(text),
  bookmarks: list(text),
  words: text,
  hidden: maybe(text),
  under: text,
});

/** What the words of a Word file must be. */
export const isStory: Shape = fields({
  blocks: list(block),
  notes: list(fields({ id: text, blocks: list(block) })),
  passages: list(passage),
  changes: fields({ count: number, authors: list(text) }),
});
