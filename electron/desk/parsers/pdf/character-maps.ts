import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What pdf.js asks for beside the PDF itself. */
interface Wanted {
  readonly kind: string;
  readonly filename: string;
}

/**
 * Gives pdf.js its tables of old encodings of Chinese, Japanese and Korean from the folder that the program lets this child
 * read beside its code, and nothing else: pdf.js would fetch where it believes itself in a browser, as it does in Electron.
 */
export class CharacterMaps {
  readonly #folder = process.argv[2] ?? '';

  /** One table; rejects for anything else that is wanted. */
  async fetch({ kind, filename }: Wanted): Promise<Uint8Array> {
    if (kind !== 'cMapUrl' || !/^[\w-]+\.bcmap$/.test(filename))
      throw new Error('Only tables of characters are here.');
    return new Uint8Array(await readFile(join(this.#folder, filename)));
  }
}
