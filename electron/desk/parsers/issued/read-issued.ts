import { readBundle } from '../../../../briefing/bundle/read-bundle.ts';
import type { IssuedFile } from '../../../../briefing/bundle/issued-file.ts';
import { done, refused, type Outcome } from '../../../../briefing/outcome.ts';
import { textDigest } from './text-digest.ts';
import { isPdf } from './is-pdf.ts';
import type { IssuedRequest } from './issued-request.ts';
import { readIssuedPdf } from './read-issued-pdf.ts';
import { readIssuedWord } from './read-issued-word.ts';

/** Takes a PDF or Word file apart, by what its bytes say and not by its name; a bundle that is none refuses it. */
export async function readIssued(request: IssuedRequest): Promise<Outcome<IssuedFile>> {
  const read = await readByBytes(request);
  if (!read.ok || read.value.bundle === undefined) return read;
  const bundle = readBundle(read.value.bundle, request.fileName, textDigest);
  return bundle.ok ? done(read.value) : bundle;
}

function readByBytes(request: IssuedRequest): Promise<Outcome<IssuedFile>> | Outcome<IssuedFile> {
  const { content } = request;
  if (isPdf(content)) return readIssuedPdf(request);
  if (content[0] === 0x50 && content[1] === 0x4b) return readIssuedWord(request);
  return refused(
    'bad-input',
    `${request.fileName} was not read: it is no PDF and no Word file. Give a file that Attaché has exported.`,
  );
}
