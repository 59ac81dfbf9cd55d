import type { FileOperations } from '../../../electron/desk/files/file-operations.ts';
import { machineFiles } from '../../../electron/desk/files/file-operations.ts';

/** The machine’s own file operations, of which one is made to fail. */
export interface FailingOperations extends FileOperations {
  /** Names of the steps that were asked for, in order. */
  readonly steps: string[];
}

/** Lets the nth step fail, once or it and all after it, as a disk would that has an error. */
export function failingOperations(nth: number, forEver: boolean): FailingOperations {
  const steps: string[] = [];
  function failing<Parameters extends unknown[], Result>(
    name: string,
    work: (...parameters: Parameters) => Promise<Result>,
  ): (...parameters: Parameters) => Promise<Result> {
    return async (...parameters) => {
      steps.push(name);
      const fails = forEver ? steps.length >= nth : steps.length === nth;
      if (fails) throw Object.assign(new Error(`EIO: ${name}`), { code: 'EIO', errno: -5, syscall: name });
      return work(...parameters);
    };
  }
  return {
    steps,
    create: failing('create', machineFiles.create),
    write: failing('write', machineFiles.write),
    sync: failing('sync', machineFiles.sync),
    link: failing('link', machineFiles.link),
    rename: failing('rename', machineFiles.rename),
    remove: failing('remove', machineFiles.remove),
    renew: failing('renew', machineFiles.renew),
    makeFolder: failing('makeFolder', machineFiles.makeFolder),
    removeFolder: failing('removeFolder', machineFiles.removeFolder),
    syncFolder: failing('syncFolder', machineFiles.syncFolder),
  };
}
