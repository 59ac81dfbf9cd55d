import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  addCapture,
  captureFindings,
  largestCapture,
  listCaptures,
  readCapture,
} from '../../../electron/desk/desk-captures.ts';
import { deskPaths } from '../../../electron/desk/desk-folder.ts';
import type { DeskPaths } from '../../../electron/desk/desk-folder.ts';
import { failingOperations } from './failing-operations.ts';
import { failureOf, valueOf } from './outcomes.ts';
import { newDesk } from './sample-desk.ts';

const page = Buffer.from('<p>What the page said on the day.</p>');
const sha256 = createHash('sha256').update(page).digest('hex');
const details = { read: '2026-02-27', mediaType: 'text/html' };

async function newPaths(): Promise<DeskPaths> {
  return deskPaths(await newDesk());
}

describe('a capture', () => {
  it('is kept once under its hash and comes back as it was', async () => {
    const paths = await newPaths();
    const capture = { sha256, ...details, bytes: page.length };
    expect(valueOf(await addCapture(paths, page, details))).toEqual(capture);
    expect(valueOf(await addCapture(paths, page, details))).toEqual(capture);
    expect(await listCaptures(paths)).toEqual([sha256]);
    expect(valueOf(await readCapture(paths, sha256)).equals(page)).toBe(true);
    expect(statSync(join(paths.captures, sha256)).mode & 0o777).toBe(0o600);
  });

  it('is refused when its bytes are no longer what was read, and can be captured again', async () => {
    const paths = await newPaths();
    valueOf(await addCapture(paths, page, details));
    writeFileSync(join(paths.captures, sha256), 'forged');
    expect(failureOf(await readCapture(paths, sha256)).message).toContain('its hash differs');
    valueOf(await addCapture(paths, page, details));
    valueOf(await readCapture(paths, sha256));
  });

  it('is not read through a link, from a FIFO, a folder or by another name', async () => {
    const paths = await newPaths();
    const outside = join(paths.folder, 'outside');
    writeFileSync(outside, page);
    const path = join(paths.captures, sha256);
    symlinkSync(outside, path);
    expect(failureOf(await readCapture(paths, sha256)).message).toContain('not an ordinary file');
    expect(await listCaptures(paths)).toEqual([]);
    rmSync(path);
    execFileSync('mkfifo', [path]);
    expect(failureOf(await readCapture(paths, sha256)).message).toContain('not an ordinary file');
    expect(failureOf(await readCapture(paths, '../../etc/passwd')).message).toContain(
      '64 hexadecimal digits',
    );
    expect(failureOf(await readCapture(paths, 'b'.repeat(64))).message).toContain('does not exist');
    valueOf(await addCapture(paths, page, details));
    expect(readFileSync(outside).equals(page)).toBe(true);
  });

  it('is refused above 64 MB, before it is read', async () => {
    const paths = await newPaths();
    const path = join(paths.captures, sha256);
    writeFileSync(path, '');
    truncateSync(path, largestCapture + 1);
    expect(failureOf(await readCapture(paths, sha256)).message).toContain('larger than 64 MB');
    truncateSync(path, largestCapture);
    expect(failureOf(await readCapture(paths, sha256)).message).toContain('its hash differs');
    const large = new Uint8Array(largestCapture + 1);
    expect(failureOf(await addCapture(paths, large, details)).message).toContain('at most 64 MB');
  });

  it('is there whole or not at all when the disk fails at any step', async () => {
    for (let nth = 1; nth <= 7; nth += 1) {
      const paths = await newPaths();
      const outcome = await addCapture(paths, page, details, failingOperations(nth, true));
      const there = readdirSync(paths.captures).filter((name) => !name.startsWith('.attache-'));
      if (outcome.ok) expect(there).toEqual([sha256]);
      for (const name of there) valueOf(await readCapture(paths, name));
      valueOf(await addCapture(paths, page, details));
    }
  });

  it('that no source names, or that is missing, is a finding', async () => {
    const paths = await newPaths();
    valueOf(await addCapture(paths, page, details));
    const missing = 'c'.repeat(64);
    const findings = await captureFindings(paths, [missing]);
    expect(findings.map((finding) => [finding.rule, finding.severity])).toEqual([
      ['missing-capture', 'warning'],
      ['orphan-capture', 'note'],
    ]);
    expect(await captureFindings(paths, [sha256])).toEqual([]);
  });
});
