/** Ids that a program of the tests was told are kept; its last line may have been cut off. */
export function keptIn(output: string): readonly string[] {
  return output.split('\n').flatMap((line) => /^kept (\S+)$/.exec(line)?.[1] ?? []);
}
