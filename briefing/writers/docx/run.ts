import * as docx from 'docx';
import { bindPairs } from '../../style/bind-pairs.ts';
import { printable } from './printable.ts';
import type { RunLook } from './run-look.ts';
import type { WordWriting } from './word-writing.ts';

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** A run of text. */
export function run(writing: Pick<WordWriting, 'meta'>, value: string, look: RunLook = {}): docx.TextRun {
  return new docx.TextRun({
    ...look,
    ...directionOf(writing, value),
    children: withoutPlaceholders(bindPairs(printable(value))),
  });
}

/** Text after an opening brace stands apart: the library takes `{…}` for the number of a list or picture of its own. */
function withoutPlaceholders(value: string): readonly string[] {
  return value.split(/(?<=\{)/u);
}

function directionOf({ meta }: Pick<WordWriting, 'meta'>, value: string): docx.IRunPropertiesOptions {
  const fromRight = rightToLeft.test(value) || (meta.direction === 'rtl' && !/\p{Script=Latin}/u.test(value));
  if (!fromRight) return {};
  const language = meta.direction === 'rtl' ? meta.language : 'ar-SA';
  return { rightToLeft: true, language: { bidirectional: language } };
}
