import { app } from 'electron';

/** What a second start hands to the first. */
interface Handover {
  /** The path it was given, whole. */
  readonly desk?: string;
}

/** Keeps to one running program: false where another one runs, which has been told what this one was to open. */
export function setupSingleInstance(desk: string | undefined, onSecond: (desk?: string) => void): boolean {
  const handover: Handover = desk === undefined ? {} : { desk };
  if (!app.requestSingleInstanceLock(handover)) return false;
  app.on('second-instance', (_event, _words, _folder, given) => onSecond(deskOf(given)));
  return true;
}

/** Another program of this user could send anything. */
function deskOf(given: unknown): string | undefined {
  if (typeof given !== 'object' || given === null || !('desk' in given)) return undefined;
  const { desk } = given;
  return typeof desk === 'string' && desk.length <= 4096 && !desk.includes('\0') ? desk : undefined;
}
