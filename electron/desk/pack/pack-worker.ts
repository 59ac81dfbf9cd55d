import { parentPort, workerData } from 'node:worker_threads';
import { packDocx } from './pack-docx.ts';
import type { PackRequest } from './pack-in-worker.ts';

/** The worker's one piece of work: its request comes with its start, its answer is an outcome. */
const { document, style } = workerData as PackRequest;
parentPort?.postMessage(await packDocx(document, style));
