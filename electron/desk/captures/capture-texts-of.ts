import type { DeskPaths } from '../desk-folder.ts';
import type { Desk } from '../open-desk.ts';
import type { Parsers } from '../parsers/parsers.ts';
import { CaptureTexts } from './capture-texts.ts';

const texts = new WeakMap<DeskPaths, CaptureTexts>();

/** The texts of an open desk's captures, the same for all that ask, so that what was read lately is read once. */
export function captureTextsOf(
  { paths }: Pick<Desk, 'paths'>,
  parsers: Pick<Parsers, 'readCapture'>,
): CaptureTexts {
  const known = texts.get(paths);
  if (known !== undefined) return known;
  const made = new CaptureTexts(paths, parsers);
  texts.set(paths, made);
  return made;
}
