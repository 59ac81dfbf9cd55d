import { existsSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { writeFiles } from '../../../../electron/desk/files/write-files.ts';

// A program of the tests: `write-three-files.ts FOLDER WORD [force] [--after FILE]` writes three files that hold the word.
const [folder = '', word = '', force, start = ''] = process.argv.slice(2);
const bytes = Buffer.alloc(300_000, word);
const files = ['a.docx', 'b.html', 'c.pdf'].map((name) => ({ name, bytes }));

if (start !== '') while (!existsSync(start)) await pause(1);
const outcome = await writeFiles(folder, files, { force: force === 'force' });
process.stdout.write(JSON.stringify(outcome));
