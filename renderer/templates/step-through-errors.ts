import type { TemplateWork } from './template-work.ts';

/** Goes to the finding after the caret's line, or before it, round and round. */
export function stepThroughErrors(work: TemplateWork, step: 1 | -1): void {
  const { checked, caret } = work.state.getState();
  const places = (checked?.findings ?? [])
    .flatMap(({ place }) =>
      place?.line === undefined ? [] : [{ line: place.line, column: place.column ?? 1 }],
    )
    .toSorted((one, other) => one.line - other.line || one.column - other.column);
  const next =
    step === 1
      ? (places.find(({ line }) => line > caret.line) ?? places[0])
      : (places.findLast(({ line }) => line < caret.line) ?? places.at(-1));
  if (next !== undefined) work.hand?.reveal(next.line, next.column);
}
