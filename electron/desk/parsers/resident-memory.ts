import { readFileSync } from 'node:fs';

/** Linux counts memory in pages of this size on the machines that Node runs on. */
const pageSize = 4096;

/** Bytes of memory that a process holds; undefined where it has ended, or where the system does not say. */
export function residentMemory(processId: number): number | undefined {
  if (process.platform !== 'linux') return undefined;
  try {
    const [, pages] = readFileSync(`/proc/${processId}/statm`, 'utf8').split(' ');
    return pages === undefined ? undefined : Number(pages) * pageSize;
  } catch {
    return undefined;
  }
}
