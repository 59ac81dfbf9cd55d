import type { FileOperations } from './file-operations.ts';
import { hasCode } from './write-trouble.ts';

/** Makes a folder unless something of that name is there; answers whether it was made. */
export async function makeFolder(operations: FileOperations, path: string): Promise<boolean> {
  try {
    await operations.makeFolder(path);
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
}
