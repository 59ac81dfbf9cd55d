import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CaptureText } from '../../../briefing/captures/capture-text.ts';
import { readTextCapture } from '../../../briefing/captures/read-text-capture.ts';
import { valueOf } from '../../electron/desk/outcomes.ts';
import { taken } from '../intake/intake-cases.ts';
import { figureIn, quotationIn } from './look-up.ts';

const corpus = new URL('../../../../shared/corpus/', import.meta.url);
const articlePath = new URL('article.txt', corpus);

function content(): Buffer {
  return readFileSync(articlePath);
}

function article(): CaptureText {
  return valueOf(readTextCapture({ content: content(), fileName: 'article.txt' }, 'text'));
}

describe.skipIf(!existsSync(articlePath))('the worked case (../shared/corpus) as a capture', () => {
  it('holds each figure of its facts', () => {
    const { facts } = taken({ format: 'csv', content: readFileSync(new URL('facts.csv', corpus)) });
    const ends = facts.flatMap(({ id, quantities }) =>
      quantities.flatMap(({ value, to }) =>
        to === undefined
          ? [{ id, value }]
          : [
              { id, value },
              { id, value: to },
            ],
      ),
    );
    expect(ends.length).toBeGreaterThan(7);
    const absent = ends.filter(({ value }) => figureIn(value, article()).state === 'absent');
    expect(absent).toEqual([]);
  });

  it('holds its own sentences in any typing, and no sentence with a word changed', () => {
    const sentences = content()
      .toString('utf8')
      .split(/(?<=[.”])\s+/u)
      .filter((sentence) => /\w/.test(sentence));
    expect(sentences.length).toBeGreaterThan(20);
    for (const sentence of sentences) {
      expect(quotationIn(sentence, article()).state, sentence).toBe('exact');
      const typed = sentence
        .toUpperCase()
        .replaceAll(/[“”]/gu, '"')
        .replaceAll(/[‘’]/gu, "'")
        .replaceAll(' ', '  ');
      expect(quotationIn(typed, article()).state, typed).toMatch(/^(?:exact|spelling)$/u);
      const changed = sentence.replace(/\b(?:the|to|in|of|is|a)\b/u, 'zebra');
      expect(quotationIn(changed, article()).state, changed).toMatch(
        changed === sentence ? /^exact$/u : /^(?:near|absent)$/u,
      );
    }
  });
});
