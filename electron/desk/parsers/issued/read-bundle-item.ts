import { SaxesParser } from 'saxes';
import { bundleNamespace } from '../../../../briefing/bundle/bundle.ts';

/** The text of the bundle in a part of a Word file's own XML; undefined for other data, and for what is broken. */
export function readBundleItem(xml: string): string | undefined {
  const parser = new SaxesParser({ xmlns: true, position: false });
  let isBundle = false;
  let isBroken = false;
  const words: string[] = [];
  parser.on('error', () => {
    isBroken = true;
  });
  parser.on('doctype', () => {
    isBroken = true;
  });
  parser.on('opentag', ({ uri, local }) => {
    isBundle ||= uri === bundleNamespace && local === 'bundle';
  });
  parser.on('text', (text) => {
    if (isBundle) words.push(text);
  });
  parser.write(xml).close();
  return isBundle && !isBroken ? words.join('').trim() : undefined;
}
