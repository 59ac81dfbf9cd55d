import type { Bundle } from '../../../briefing/bundle/bundle.ts';
import type { IssuedFormat } from '../../../briefing/bundle/issued-file.ts';
import { longestIssued } from '../../../briefing/bundle/issued-file.ts';
import { readBundle } from '../../../briefing/bundle/read-bundle.ts';
import { done, refused, type Outcome } from '../../../briefing/outcome.ts';
import { givenPath } from '../files/given-path.ts';
import { readRegularFile } from '../files/read-file.ts';
import { textDigest } from '../parsers/issued/text-digest.ts';
import type { Parsers } from '../parsers/parsers.ts';

/** A file that carries a bundle. What its pages show is not read yet, as that takes seconds where they are hundreds. */
export interface OpenedFile {
  readonly bytes: Uint8Array;
  readonly format: IssuedFormat;
  /** The bundle as it stands in the file. */
  readonly text: string;
  readonly bundle: Bundle;
}

/** Opens a PDF or Word file by its path, in the parsers’ child process; one without a bundle is refused. */
export async function openIssued(
  path: string,
  parsers: Pick<Parsers, 'readIssuedBundle'>,
): Promise<Outcome<OpenedFile>> {
  const bytes = await readRegularFile(await givenPath(path), longestIssued);
  return bytes.ok ? openContent({ content: bytes.value, fileName: path }, parsers) : bytes;
}

/** A PDF or Word file whose bytes are at hand. */
export interface IssuedContent {
  readonly content: Uint8Array;
  /** For sentences about it. */
  readonly fileName: string;
}

/** The same for bytes that are at hand. */
export async function openContent(
  { content, fileName }: IssuedContent,
  parsers: Pick<Parsers, 'readIssuedBundle'>,
): Promise<Outcome<OpenedFile>> {
  const read = await parsers.readIssuedBundle(content, fileName);
  if (!read.ok) return read;
  const { format, bundle: text } = read.value;
  if (text === undefined)
    return refused(
      'bad-input',
      `${fileName} does not say what it was made of: it was exported without a bundle, or by another program, or the bundle was taken out.`,
    );
  const bundle = readBundle(text, fileName, textDigest);
  return bundle.ok ? done({ bytes: content, format, text, bundle: bundle.value }) : bundle;
}
