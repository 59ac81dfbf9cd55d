import { readBundle } from '../../../../briefing/bundle/read-bundle.ts';
import type { IssuedBundle, IssuedFile } from '../../../../briefing/bundle/issued-file.ts';
import { refused, type Outcome } from '../../../../briefing/outcome.ts';
import { textDigest } from './text-digest.ts';
import { isPdf } from './is-pdf.ts';
import type { IssuedRequest } from './issued-request.ts';
import { readIssuedPdf, readPdfBundle } from './read-issued-pdf.ts';
import { readIssuedWord, readWordBundle } from './read-issued-word.ts';

/** Takes a PDF or Word file apart, by what its bytes say and not by its name; a bundle that is none refuses it. */
export function readIssued(request: IssuedRequest): Promise<Outcome<IssuedFile>> {
  return readWith({ pdf: readIssuedPdf, word: readIssuedWord }, request);
}

/** Reads the bundle of a PDF or Word file alone, whatever its pages show; a bundle that is none is refused. */
export function readIssuedBundle(request: IssuedRequest): Promise<Outcome<IssuedBundle>> {
  return readWith({ pdf: readPdfBundle, word: readWordBundle }, request);
}

type Reader<T> = (request: IssuedRequest) => Promise<Outcome<T>> | Outcome<T>;

async function readWith<T extends IssuedBundle>(
  readers: { readonly pdf: Reader<T>; readonly word: Reader<T> },
  request: IssuedRequest,
): Promise<Outcome<T>> {
  const read = await readByBytes(readers, request);
  if (!read.ok || read.value.bundle === undefined) return read;
  const bundle = readBundle(read.value.bundle, request.fileName, textDigest);
  return bundle.ok ? read : bundle;
}

function readByBytes<T>(
  { pdf, word }: { readonly pdf: Reader<T>; readonly word: Reader<T> },
  request: IssuedRequest,
): Promise<Outcome<T>> | Outcome<T> {
  const { content } = request;
  if (isPdf(content)) return pdf(request);
  if (content[0] === 0x50 && content[1] === 0x4b) return word(request);
  return refused(
    'bad-input',
    `${request.fileName} was not read: it is no PDF and no Word file. Give a file that Attaché has exported.`,
  );
}
