import { app } from 'electron';

/** Under this name Windows groups the program’s windows and keeps its list of recent desks; it is the installer’s `appId`. */
export const programId = 'org.attache.desktop';

/** Tells the system who this is. */
export function setupIdentity(): void {
  app.setAppUserModelId(programId);
}
