import { constants } from 'node:fs';
import { link, mkdir, open, rename, rmdir, unlink, utimes } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';

/** The steps by which files are written, so that a test can make the nth of them fail on a real disk. */
export interface FileOperations {
  /** Creates a file that must not be there yet, for its owner alone. */
  readonly create: (path: string) => Promise<FileHandle>;
  readonly write: (file: FileHandle, bytes: Uint8Array) => Promise<void>;
  /** Returns when the bytes are on the disk. */
  readonly sync: (file: FileHandle) => Promise<void>;
  /** Gives a file a second name that must not be there yet. */
  readonly link: (from: string, to: string) => Promise<void>;
  /** Renames a file and replaces what has the new name. */
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly remove: (path: string) => Promise<void>;
  /** Gives a file the time of now as its last change. */
  readonly renew: (path: string) => Promise<void>;
  readonly makeFolder: (path: string) => Promise<void>;
  readonly removeFolder: (path: string) => Promise<void>;
  /** Returns when the folder's names are on the disk; Windows keeps them by itself. */
  readonly syncFolder: (path: string) => Promise<void>;
}

const newFile = constants.O_CREAT | constants.O_EXCL | constants.O_WRONLY;

/** The operations of this machine: files are made 0600, folders 0700. */
export const machineFiles: FileOperations = {
  create: (path) => open(path, newFile, 0o600),
  write: (file, bytes) => file.writeFile(bytes),
  sync: (file) => file.sync(),
  link,
  rename,
  remove: unlink,
  renew: (path) => utimes(path, new Date(), new Date()),
  makeFolder: async (path) => {
    await mkdir(path, { mode: 0o700 });
  },
  removeFolder: rmdir,
  syncFolder,
};

async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, constants.O_RDONLY);
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
