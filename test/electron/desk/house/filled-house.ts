import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Outcome } from '../../../../briefing/outcome.ts';
import { mergeHouse } from '../../../../briefing/merge/house/merge-house.ts';
import { merge } from '../../../../briefing/merge/merge.ts';
import { deskPaths } from '../../../../electron/desk/desk-folder.ts';
import type { BriefingInputs } from '../../../../electron/desk/export/briefing-inputs.ts';
import { mergeSelected } from '../../../../electron/desk/export/compose-briefing.ts';
import { selectInputs } from '../../../../electron/desk/export/select-inputs.ts';
import { composeHouse } from '../../../../electron/desk/house/compose-house.ts';
import { houseStyle } from '../../../../electron/desk/house/house-style.ts';
import { packHouse } from '../../../../electron/desk/house/pack-house.ts';
import { readHouseFile } from '../../../../electron/desk/parsers/house/read-house-file.ts';
import { attacheStyle } from '../../../../briefing/style/attache-style.ts';
import { readBoundaries } from '../../../../briefing/house/read-boundaries.ts';
import { mkdirSync } from 'node:fs';
import { temporaryFolder } from '../temporary-folder.ts';

/** The parsers without their child: the same code, in this process. */
export const parsersHere = {
  merge: (request: Parameters<typeof merge>[0]) => Promise.resolve(merge(request)),
  readBoundaries: (content: Uint8Array, fileName: string) =>
    Promise.resolve(readBoundaries(content, fileName)),
  readHouse: (content: Uint8Array, fileName: string) => Promise.resolve(readHouseFile({ content, fileName })),
  mergeHouse: (request: Parameters<typeof mergeHouse>[0]) => Promise.resolve(mergeHouse(request)),
};

/** A briefing in a house file, as a Word file. */
export async function filledHouse(inputs: BriefingInputs, house: Uint8Array): Promise<Outcome<Uint8Array>> {
  const desk = deskPaths(temporaryFolder());
  mkdirSync(desk.templates, { recursive: true });
  await writeFile(join(desk.templates, 'house.docx'), house);
  const selected = selectInputs(inputs, { now: '2026-03-01T10:00:00Z' });
  const made = await mergeSelected(selected, parsersHere);
  if (!made.ok) return made;
  const { request, composing, composed } = made.value;
  const order = { name: 'house.docx', desk, merge: request, composing, meta: composed.document.meta };
  const composedHouse = await composeHouse(order, parsersHere);
  if (!composedHouse.ok) return composedHouse;
  const { document, filling } = composedHouse.value;
  const packed = await packHouse(document, houseStyle(attacheStyle('A4'), filling.file.page), filling);
  return packed.ok ? { ...packed, findings: [...composedHouse.findings, ...packed.findings] } : packed;
}
