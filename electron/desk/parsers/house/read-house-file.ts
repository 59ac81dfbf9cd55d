import type { HouseFile } from '../../../../briefing/house/house-file.ts';
import { readHouse } from '../../../../briefing/house/read-house.ts';
import { refused, type Outcome } from '../../../../briefing/outcome.ts';
import { unzipPackage } from '../unzip-package.ts';

/** A Word file as it was found, and its name for findings. */
export interface HouseRequest {
  readonly content: Uint8Array;
  readonly fileName: string;
}

/** Unpacks and scans a Word file, and takes it apart to be filled. */
export function readHouseFile({ content, fileName }: HouseRequest): Outcome<HouseFile> {
  const entries = unzipPackage(content);
  if (entries.ok) return readHouse(entries.value, fileName);
  const message = `${fileName} ${entries.failure.message}. Nothing in it was opened. Save it in Word as “Word document (.docx)”.`;
  return refused('bad-input', message, [
    { rule: 'house-file', severity: 'error', message, place: { file: fileName } },
  ]);
}
