import { parentPort, workerData } from 'node:worker_threads';
import { packDocx } from './pack-docx.ts';
import type { PackRequest } from './pack-in-worker.ts';

// The worker's one piece of work: its request comes with its start, its answer is an outcome.
const { document, style } = workerData as PackRequest;
const outcome = await packDocx(document, style);
parentPort?.postMessage(outcome, outcome.ok ? [transferable(outcome.value)] : []);

function transferable(bytes: Uint8Array): ArrayBuffer {
  const { buffer } = bytes;
  if (!(buffer instanceof ArrayBuffer)) throw new TypeError('A zip file stands in a buffer of its own.');
  return buffer;
}
