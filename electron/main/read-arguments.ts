import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What the program was started for. */
export type Asked =
  | { readonly kind: 'command-line'; readonly words: readonly string[] }
  /** `desk`: a folder, or a file in it. */
  | { readonly kind: 'window'; readonly desk?: string };

/** The switch after which everything is for the command line. */
export const commandLineSwitch = '--cli';

/** The longest path that is looked at. */
const longestPath = 4096;

/**
 * What the words of a start ask for: a command line after `--cli`, or else a window, on the first path that is among them.
 * Relative paths are taken from `folder`; switches are Chromium’s and left alone.
 */
export function readArguments(words: readonly string[], folder: string): Asked {
  const commandLine = words.indexOf(commandLineSwitch);
  if (commandLine >= 0) return { kind: 'command-line', words: words.slice(commandLine + 1) };
  const path = words.find((word) => !word.startsWith('-') && word !== '' && word.length <= longestPath);
  const desk = path === undefined ? undefined : pathOf(path, folder);
  return desk === undefined ? { kind: 'window' } : { kind: 'window', desk };
}

/** File managers of Linux hand over addresses of files. */
function pathOf(word: string, folder: string): string | undefined {
  if (word.includes('\0')) return undefined;
  if (!word.startsWith('file:')) return resolve(folder, word);
  try {
    return fileURLToPath(word);
  } catch {
    return undefined;
  }
}
