import type { ExportResult } from '../../../briefing/contract/export-calls.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import { counted } from '../../../briefing/text/counted.ts';
import { shortened } from '../../../briefing/text/shortened.ts';
import { say } from '../../controls/toast.tsx';
import { showPlace } from '../../state/show-place.ts';

/** Says what became of an export whose sheet is not in view any more: whoever goes on meanwhile must not have to guess. */
export function sayExported(title: string, outcome: Outcome<ExportResult>): void {
  const of = `“${shortened(title)}”`;
  if (!outcome.ok) return void say(`${of} was not exported. ${outcome.failure.message}`, { isLasting: true });
  if ('taken' in outcome.value)
    return void say(
      `${of} was not exported: files of these names are in the folder already. Export it again to replace them.`,
      { isLasting: true },
    );
  const { files, folder } = outcome.value;
  say(`${of} is exported: ${counted(files.length, 'file')} in ${folder.name}.`, {
    action: { name: 'Show in folder', onPress: () => void showPlace(files[0]?.place ?? folder) },
    isLasting: true,
  });
}
