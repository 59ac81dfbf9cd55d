import type { UnsavedCopy } from '../../../briefing/contract/window-calls.ts';
import { fileNameOf } from '../../../briefing/editions/file-name.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import { done } from '../../../briefing/outcome.ts';
import { now } from '../clock.ts';
import { writeFiles } from '../files/write-files.ts';

/** Writes what a window holds into a folder as one Markdown file, with a heading a part that has a name; answers its path. */
export async function saveCopy(folder: string, { title, parts }: UnsavedCopy): Promise<Outcome<string>> {
  const written = parts.filter(({ text }) => text.trim() !== '').map(partText);
  const time = now().slice(0, 19).replaceAll(':', '');
  const file = {
    name: fileNameOf(`${title.slice(0, 60)} copy of ${time}`, 'md'),
    bytes: Buffer.from(written.join('\n'), 'utf8'),
  };
  const paths = await writeFiles(folder, [file]);
  return paths.ok ? done(paths.value[0] ?? folder) : paths;
}

function partText({ name, text }: UnsavedCopy['parts'][number]): string {
  return name === undefined ? `${text.trim()}\n` : `# ${name}\n\n${text.trim()}\n`;
}
