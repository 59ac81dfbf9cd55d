import type { Desk } from '../open-desk.ts';
import type { Parsers } from '../parsers/parsers.ts';
import { CaptureTexts } from './capture-texts.ts';

const texts = new WeakMap<Desk, CaptureTexts>();

/** The texts of an open desk's captures, the same for all that ask, so that what was read lately is read once. */
export function captureTextsOf(desk: Desk, parsers: Parsers): CaptureTexts {
  const known = texts.get(desk);
  if (known !== undefined) return known;
  const made = new CaptureTexts(desk.paths, parsers);
  texts.set(desk, made);
  return made;
}
