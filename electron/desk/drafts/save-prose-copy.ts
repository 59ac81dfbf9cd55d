import { fileNameOf } from '../../../briefing/editions/file-name.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import { done } from '../../../briefing/outcome.ts';
import { now } from '../clock.ts';
import { writeFiles } from '../files/write-files.ts';

/** The prose of a draft as a window holds it. */
export interface ProseCopy {
  readonly title: string;
  readonly slots: readonly { readonly name: string; readonly text: string }[];
}

/** Writes the prose of a draft into a folder as one Markdown file, with a heading a slot; answers its path. */
export async function saveProseCopy(folder: string, { title, slots }: ProseCopy): Promise<Outcome<string>> {
  const written = slots.filter(({ text }) => text.trim() !== '');
  const parts = written.map(({ name, text }) => `# ${name}\n\n${text.trim()}\n`);
  const time = now().slice(0, 19).replaceAll(':', '');
  const file = {
    name: fileNameOf(`${title.slice(0, 60)} copy of ${time}`, 'md'),
    bytes: Buffer.from(parts.join('\n'), 'utf8'),
  };
  const paths = await writeFiles(folder, [file]);
  return paths.ok ? done(paths.value[0] ?? folder) : paths;
}
