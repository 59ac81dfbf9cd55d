import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createDesk } from '../../../electron/desk/create-desk.ts';
import { openDesk } from '../../../electron/desk/open-desk.ts';
import { networkTypeOf } from '../../../electron/desk/volume-findings.ts';
import { failureOf, valueOf } from './outcomes.ts';
import { newDesk } from './sample-desk.ts';
import { today } from './sample-facts.ts';
import { temporaryFolder } from './temporary-folder.ts';

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

describe('on a network drive', () => {
  const everythingIsRemote = 'server:/ / nfs4 rw 0 0\n';

  it('a desk is read with a warning, and written by nobody', async () => {
    const folder = await newDesk();
    for (const access of ['write', 'share'] as const) {
      const failure = failureOf(await openDesk(folder, { access, today }, everythingIsRemote));
      expect(failure).toMatchObject({ code: 'cannot-write' });
      expect(failure.message).toContain('network drive');
    }
    const opened = await openDesk(folder, { access: 'read', today }, everythingIsRemote);
    valueOf(opened).store.close();
    expect(opened.ok && opened.findings.map(({ rule }) => rule)).toContain('network-drive');
  });

  it('none is made, and nothing is left there', async () => {
    const folder = temporaryFolder();
    const made = await createDesk(join(folder, 'desk'), { mounts: everythingIsRemote });
    expect(failureOf(made).message).toContain('network drive');
    expect(readdirSync(folder)).toEqual([]);
  });
});
