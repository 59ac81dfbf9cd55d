import type { Meta } from '../../document/document.ts';

/** What stands over the text: title, kind, handling and the details of the issue, as YAML. */
export function writeFrontBlock(meta: Meta): string {
  const pairs: readonly (readonly [string, string | undefined])[] = [
    ['title', meta.title],
    ['kind', meta.kind],
    ['language', meta.language],
    ['marking', meta.banner.label],
    ['limit', meta.banner.limit],
    ['producer', meta.producer],
    ['section', meta.section],
    ['logo', meta.logo?.description],
    ['runningTitle', meta.runningTitle],
    ['runningFoot', meta.runningFoot],
  ];
  const lines = pairs.flatMap(([key, value]) => (value === undefined ? [] : `${key}: ${quoted(value)}`));
  const details = meta.details.map(({ label, value }) => `  ${quoted(label)}: ${quoted(value)}`);
  return ['---', ...lines, ...(details.length === 0 ? [] : ['details:', ...details]), '---'].join('\n');
}

/** A JSON string is a YAML one, whatever is in it. */
function quoted(value: string): string {
  return JSON.stringify(value);
}
