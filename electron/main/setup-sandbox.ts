import { app } from 'electron';

/** Every process that shows anything runs in the system’s sandbox. */
export function setupSandbox(): void {
  app.enableSandbox();
}
