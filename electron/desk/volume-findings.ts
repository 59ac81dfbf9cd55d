import { readdirSync, readFileSync } from 'node:fs';
import { sep } from 'node:path';
import type { Finding } from '../../briefing/outcome.ts';

const networkTypes =
  /^(nfs4?|cifs|smb3|smbfs|afs|ceph|glusterfs|vboxsf|davfs|fuse\.(sshfs|rclone|gvfsd-fuse|davfs2?|s3fs|glusterfs|vmhgfs-fuse))$/;

const syncFolders =
  /^(onedrive|dropbox|icloud|icloud ?drive|mobile documents|com~apple~clouddocs|nextcloud|owncloud|google ?drive|googledrive-.*|my drive|pcloud ?drive|mega|tresorit|seafile|syncthing|sync)([ -].*)?$/i;

const conflictCopy = /^desk.+\.db$/;

/** Where file systems are mounted and of what type, as Linux lists them. */
export function readMounts(): string {
  try {
    return readFileSync('/proc/self/mounts', 'utf8');
  } catch {
    return '';
  }
}

/** The type of the network file system that a real path lies on, where that can be told. */
export function networkTypeOf(folder: string, mounts: string): string | undefined {
  if (folder.startsWith('\\\\')) return 'a Windows share';
  const mount = mounts
    .split('\n')
    .map((line) => line.split(' '))
    .map(([, path = '', type = '']) => ({ path: unescape(path), type }))
    .filter(({ path }) => isWithin(folder, path))
    .reduce((longest, next) => (next.path.length >= longest.path.length ? next : longest), {
      path: '',
      type: '',
    });
  return networkTypes.test(mount.type) ? mount.type : undefined;
}

/** Warns of a desk that a second machine may write to without our seeing it. */
export function volumeFindings(folder: string, mounts: string): readonly Finding[] {
  return [...networkFindings(folder, mounts), ...syncFindings(folder), ...conflictFindings(folder)];
}

function networkFindings(folder: string, mounts: string): readonly Finding[] {
  const type = networkTypeOf(folder, mounts);
  if (type === undefined) return [];
  return [
    warning(
      'network-drive',
      `The desk lies on a network drive (${type}), where changes of two people can destroy each other. Copy it to a disk of this computer to work on it.`,
      folder,
    ),
  ];
}

function syncFindings(folder: string): readonly Finding[] {
  const name = folder.split(sep).find((part) => syncFolders.test(part));
  if (name === undefined) return [];
  return [
    warning(
      'sync-folder',
      `The desk lies in “${name}”, which looks like a folder that is copied to other computers. Open the desk on one of them only, and let the copying end before you open it on another.`,
      folder,
    ),
  ];
}

function conflictFindings(folder: string): readonly Finding[] {
  return readdirSync(folder)
    .filter((name) => conflictCopy.test(name))
    .toSorted()
    .map((name) =>
      warning(
        'conflict-copy',
        `“${name}” looks like a second version of this desk, left by a folder that is copied to other computers. Look which of the two is right, and move the other one away.`,
        folder,
      ),
    );
}

function warning(rule: string, message: string, file: string): Finding {
  return { rule, severity: 'warning', message, place: { file } };
}

/** Mount points write blanks as octal numbers. */
function unescape(path: string): string {
  return path.replaceAll(/\\([0-7]{3})/g, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 8)),
  );
}

function isWithin(folder: string, mount: string): boolean {
  return mount !== '' && (folder === mount || folder.startsWith(mount.endsWith('/') ? mount : `${mount}/`));
}
