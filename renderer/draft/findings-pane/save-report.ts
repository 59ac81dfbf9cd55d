import type { ReportFormat } from '../../../briefing/checks/report/report-format.ts';
import { call } from '../../bridge/call.ts';
import { choosePlace } from '../../bridge/choose-place.ts';
import { say } from '../../controls/toast.tsx';

/** The forms of a report as the menu names them. */
export const reportNames: Readonly<Record<ReportFormat, string>> = {
  pdf: 'PDF',
  html: 'Web page',
  sarif: 'SARIF, for other tools',
  json: 'JSON',
};

/** Writes the check report of a draft into a folder that the user chooses, and says where it is. */
export async function saveReport(briefing: string, format: ReportFormat): Promise<void> {
  const folder = await choosePlace({ what: 'open-folder', title: 'Where to save the check report' });
  if (folder === undefined) return;
  const saved = await call('checks:save-report', { briefing, format, folder: folder.id });
  if (!saved.ok) return void say(saved.failure.message);
  const place = saved.value.id;
  say(`Saved as ${saved.value.name}`, {
    action: { name: 'Open', onPress: () => void call('places:open', { place }) },
  });
}
