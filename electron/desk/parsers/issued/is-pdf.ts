/** How far into a file readers of PDF look for its beginning. */
const head = 1024;

/** Whether bytes are a PDF, by what they say and not by a name. */
export function isPdf(content: Uint8Array): boolean {
  return Buffer.from(content.subarray(0, head)).toString('latin1').includes('%PDF-');
}
