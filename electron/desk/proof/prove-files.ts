import { needlesOf, releasedTexts } from '../../../briefing/releases/proof/needles-of.ts';
import { ProofSearch } from '../../../briefing/releases/proof/proof-search.ts';
import type { ProofPlace, ProofResult } from '../../../briefing/releases/proof/proof-result.ts';
import type { Withheld } from '../../../briefing/releases/proof/withheld.ts';
import { WordSearch } from '../../../briefing/releases/proof/word-search.ts';
import { withDigests } from './digests.ts';
import type { ProofSearches } from './file-proof.ts';
import { FileProof } from './file-proof.ts';
import { ProofFindings } from './proof-findings.ts';
import { readPdf } from './pdf/read-pdf.ts';
import { plainText } from './texts-of-bytes.ts';
import { readHtml } from './read-html.ts';
import { readJson } from './read-json.ts';
import { readMarkdown } from './read-markdown.ts';
import { readWord } from './word/read-word.ts';

/** A file as it was written, before it gets its name. */
export interface WrittenFile {
  /** The name it will have; it is searched too. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly format: 'pdf' | 'docx' | 'html' | 'markdown' | 'json';
}

/**
 * Searches files for everything that is withheld from their readers: each byte is taken apart, decoded and searched for all
 * texts, names, figures, addresses and ids in every form. Where it is not `proven`, the files must be deleted.
 */
export function proveFiles(files: readonly WrittenFile[], withheld: Withheld): ProofResult {
  const { controls } = withheld.released;
  const needles = withDigests(needlesOf(withheld));
  const searches: ProofSearches = {
    withheld: new ProofSearch(needles, releasedTexts(withheld)),
    controls: new WordSearch(
      controls.map((text, at) => ({ what: { kind: 'text', id: String(at + 1), field: 'control' }, text })),
    ),
  };
  const proofs = files.map((file) => proveFile(file, searches));
  const hits = proofs.flatMap((proof) => proof.findings.hits());
  const unknown = proofs.flatMap((proof) => proof.findings.unknownParts());
  const missing = files.flatMap(({ name }, at) =>
    missingIn(name, proofs[at]?.controlsSeen ?? new Set(), controls),
  );
  return {
    proven: hits.length === 0 && unknown.length === 0 && missing.length === 0,
    hits,
    unknown,
    missing,
    unprovable: searches.withheld.unprovable(),
    unchecked: proofs.flatMap((proof) => proof.findings.uncheckedParts()),
  };
}

function proveFile({ name, bytes, format }: WrittenFile, searches: ProofSearches): FileProof {
  const proof = new FileProof(new ProofFindings(name), searches);
  proof.text('file name', name);
  if (format === 'pdf') readPdf(bytes, proof);
  else if (format === 'docx') readWord(bytes, proof);
  else readText(format, bytes, proof);
  proof.finish();
  return proof;
}

function readText(format: 'html' | 'markdown' | 'json', bytes: Uint8Array, proof: FileProof): void {
  const plain = plainText(bytes);
  if (plain === undefined) {
    proof.bytes('file', bytes);
    proof.unknown('file', 'is no text in UTF-8');
    return;
  }
  if (format === 'html') readHtml(plain.text, proof);
  if (format === 'markdown') readMarkdown(plain.text, proof);
  if (format === 'json') readJson(plain.text, proof);
}

/** No controls at all would let a blind search pass. */
function missingIn(
  file: string,
  seen: ReadonlySet<number>,
  controls: readonly string[],
): readonly ProofPlace[] {
  if (controls.length === 0) return [{ file, part: 'no controls were given' }];
  return controls.flatMap((_, at) => (seen.has(at) ? [] : [{ file, part: `control ${at + 1}` }]));
}
