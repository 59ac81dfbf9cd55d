import { homedir } from 'node:os';
import { join } from 'node:path';

/** Folder for what belongs to this user on this computer and to no desk: recent desks, window sizes, the sample. */
export function userFolder(environment: NodeJS.ProcessEnv = process.env): string {
  const given = environment['ATTACHE_HOME'];
  if (given !== undefined && given !== '') return given;
  if (process.platform === 'win32')
    return join(environment['APPDATA'] ?? join(homedir(), 'AppData', 'Roaming'), 'Attaché');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Attaché');
  return join(environment['XDG_DATA_HOME'] ?? join(homedir(), '.local', 'share'), 'attache');
}
