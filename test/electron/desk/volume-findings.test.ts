import { describe, expect, it } from 'vitest';
import { networkTypeOf } from '../../../electron/desk/volume-findings.ts';

const mounts = `/dev/sda1 / ext4 rw 0 0
server:/home /home nfs4 rw 0 0
/dev/sdb1 /home/ana/disk ext4 rw 0 0
//server/share /mnt/my\\040share cifs rw 0 0
ana@host: /mnt/host fuse.sshfs rw 0 0
`;

describe('networkTypeOf', () => {
  it.each([
    ['/srv/desk', undefined],
    ['/homestead/desk', undefined],
    ['/home/ana/desk', 'nfs4'],
    ['/home', 'nfs4'],
    ['/home/ana/disk/desk', undefined],
    ['/mnt/my share/desk', 'cifs'],
    ['/mnt/host', 'fuse.sshfs'],
    ['\\\\server\\share\\desk', 'a Windows share'],
  ])('says of %s: %s', (folder, type) => {
    expect(networkTypeOf(folder, mounts)).toBe(type);
  });

  it('says nothing where mounts cannot be told', () => {
    expect(networkTypeOf('/home/ana/desk', '')).toBeUndefined();
  });
});
