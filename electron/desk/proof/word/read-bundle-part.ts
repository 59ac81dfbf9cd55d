import { bundleNamespace } from '../../../../briefing/bundle/bundle.ts';
import type { FileReading } from '../file-reading.ts';
import { readBundle } from '../read-bundle.ts';

const part = new RegExp(
  `^<\\?xml version="1\\.0" encoding="UTF-8" standalone="yes"\\?>\\n<bundle xmlns="${bundleNamespace}" sha256="[0-9a-f]{64}">([^<]*)</bundle>$`,
  'u',
);

/** Reads the part in which a Word file carries what it was made of. False where a part is another one. */
export function readBundlePart(name: string, xml: string, reading: FileReading): boolean {
  const escaped = part.exec(xml)?.[1];
  if (escaped === undefined) return false;
  const text = escaped.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
  return readBundle(name, text, reading);
}
