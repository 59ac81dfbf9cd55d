import { captureTextsOf } from '../captures/capture-texts-of.ts';
import type { DeskPaths } from '../desk-folder.ts';
import type { Parsers } from '../parsers/parsers.ts';
import { CaptureLibrary } from './capture-library.ts';

const libraries = new WeakMap<DeskPaths, CaptureLibrary>();

/** The library of a desk's captures, the same for all that ask while the desk is open. */
export function captureLibraryOf(paths: DeskPaths, parsers: Pick<Parsers, 'readCapture'>): CaptureLibrary {
  const known = libraries.get(paths);
  if (known !== undefined) return known;
  const made = new CaptureLibrary(captureTextsOf({ paths }, parsers));
  libraries.set(paths, made);
  return made;
}
