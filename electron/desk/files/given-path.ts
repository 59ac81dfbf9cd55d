import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';

/** The path of a file that the user named. The user's own links are followed, as every command does; those in a desk never are. */
export async function givenPath(name: string): Promise<string> {
  const path = resolve(name);
  return realpath(path).catch(() => path);
}
