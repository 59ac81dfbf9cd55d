import { createHash } from 'node:crypto';
import type { Needles, WordNeedle } from '../../../briefing/releases/proof/needle.ts';

const digests = ['md5', 'sha1', 'sha256'] as const;

/** The needles with the digests of their words: who guesses the words can prove them by a digest. */
export function withDigests(needles: Needles): Needles {
  return { ...needles, words: [...needles.words, ...needles.words.flatMap(digestsOf)] };
}

function digestsOf({ what, text }: WordNeedle): readonly WordNeedle[] {
  return digests.map((digest) => ({
    what: { ...what, field: `${what.field}, ${digest}` },
    isDigest: true,
    text: createHash(digest).update(text).digest('hex'),
  }));
}
