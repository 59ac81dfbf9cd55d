import { intakeLimits } from '../../../briefing/intake/limits.ts';
import type { FrameLimits } from './frame.ts';
import type { ParserJobs } from './parser-jobs.ts';

const megabyte = 1024 * 1024;

/** What one job may cost before its process is ended. */
export interface JobLimits {
  /** Milliseconds. */
  readonly time: number;
  /** Bytes of memory that the whole process may hold, besides what it is sent. */
  readonly memory: number;
  /** Bytes of the reply. */
  readonly reply: number;
  /** How the work is called where it is stopped: `The template`. */
  readonly what: string;
  /** What the user is to do then. */
  readonly advice: string;
}

/** The limits of each job: a template is small and quick, a file of 64 MB may take its time. */
export const jobLimits: Readonly<Record<keyof ParserJobs, JobLimits>> = {
  readTemplate: {
    time: 5000,
    memory: 256 * megabyte,
    reply: megabyte,
    what: 'The template',
    advice: 'Look at its front matter for something that repeats or nests without end.',
  },
  readStyle: {
    time: 5000,
    memory: 256 * megabyte,
    reply: megabyte,
    what: 'The style file',
    advice: 'Look for something in it that repeats or nests without end.',
  },
  merge: {
    time: 5000,
    memory: 256 * megabyte,
    reply: 64 * megabyte,
    what: 'The template',
    advice: 'Look for a loop that repeats too often, in the template and in the values in prose.',
  },
  readValues: {
    time: 5000,
    memory: 256 * megabyte,
    reply: 8 * megabyte,
    what: 'A value in the prose',
    advice: 'Look for one that goes through many facts again and again.',
  },
  parseIntake: {
    time: 30_000,
    memory: 768 * megabyte,
    reply: 256 * megabyte,
    what: 'The file',
    advice: 'Part it into smaller files.',
  },
  readWord: {
    time: 30_000,
    memory: 768 * megabyte,
    reply: 256 * megabyte,
    what: 'The Word file',
    advice: 'Save it once more in Word, or part it into smaller files.',
  },
  readBoundaries: {
    time: 30_000,
    memory: 768 * megabyte,
    reply: 64 * megabyte,
    what: 'The file of boundaries',
    advice: 'Save it with fewer points, as mapshaper and QGIS do under “simplify”.',
  },
  readFont: {
    time: 20_000,
    memory: 512 * megabyte,
    reply: megabyte,
    what: 'The font',
    advice: 'Nothing of it was kept. Get the file once more from where it came from.',
  },
  readHouse: {
    time: 30_000,
    memory: 768 * megabyte,
    reply: 256 * megabyte,
    what: 'The house file',
    advice: 'Save it once more in Word, without the pages and pictures that it does not need.',
  },
  mergeHouse: {
    time: 10_000,
    memory: 512 * megabyte,
    reply: 128 * megabyte,
    what: 'The house file',
    advice: 'Look for a loop in it that repeats too often.',
  },
  readIssued: {
    time: 60_000,
    memory: 768 * megabyte,
    reply: 128 * megabyte,
    what: 'The file',
    advice: 'Nothing in it was changed. Ask for the file as it was exported.',
  },
  readIssuedBundle: {
    time: 60_000,
    memory: 768 * megabyte,
    reply: 128 * megabyte,
    what: 'The file',
    advice: 'Nothing in it was changed. Ask for the file as it was exported.',
  },
  readCapture: {
    time: 30_000,
    memory: 768 * megabyte,
    reply: 128 * megabyte,
    what: 'The capture',
    advice:
      'Nothing was kept of it. Print the pages that you need to a new PDF, or save the text of the page.',
  },
};

/** What may be sent to a child at once: all facts and pictures of a briefing, or one file. */
export const requestLimits: FrameLimits = { json: 512 * megabyte, bytes: intakeLimits.bytes };

/** How long a child may take until it is ready, in milliseconds; a slow disk is no reason to give up early. */
export const startTime = 30_000;
