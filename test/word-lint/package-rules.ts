import { posix } from 'node:path';
import type { Element } from '@xmldom/xmldom';
import { office, repeated } from './word-package.ts';
import type { WordPackage } from './word-package.ts';

/** What holds of the package: content types for all parts, relationships that lead somewhere, no double entry. */
export function packageProblems(file: WordPackage, bytes: Uint8Array): readonly string[] {
  return [
    ...repeated(entryNames(bytes).map((name) => name.toLowerCase())).map((name) => `double entry ${name}`),
    ...contentTypeProblems(file),
    ...[...file.xml.keys()]
      .filter((name) => name.endsWith('.rels'))
      .flatMap((name) => relationProblems(file, name)),
    ...[...file.xml.keys()].flatMap((name) => danglingIds(file, name)),
  ];
}

/** Names in the central directory: an unzipped object would hide a name that is there twice. */
function entryNames(bytes: Uint8Array): readonly string[] {
  const view = Buffer.from(bytes);
  const end = view.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const names: string[] = [];
  let at = view.readUInt32LE(end + 16);
  for (let left = view.readUInt16LE(end + 10); left > 0; left -= 1) {
    const length = view.readUInt16LE(at + 28);
    names.push(view.toString('utf8', at + 46, at + 46 + length));
    at += 46 + length + view.readUInt16LE(at + 30) + view.readUInt16LE(at + 32);
  }
  return names;
}

const needed: Readonly<Record<string, string>> = {
  'word/document.xml': 'document.main+xml',
  'word/footnotes.xml': 'footnotes+xml',
  'word/styles.xml': 'styles+xml',
  'word/numbering.xml': 'numbering+xml',
  'word/settings.xml': 'settings+xml',
};

function contentTypeProblems(file: WordPackage): readonly string[] {
  const types = file.xml.get('[Content_Types].xml');
  if (types === undefined) return ['no content types'];
  const defaults = new Map(
    Array.from(types.getElementsByTagName('Default'), (each) => [
      (each.getAttribute('Extension') ?? '').toLowerCase(),
      each.getAttribute('ContentType') ?? '',
    ]),
  );
  const overrides = Array.from(types.getElementsByTagName('Override'), (each) => ({
    part: (each.getAttribute('PartName') ?? '').slice(1),
    type: each.getAttribute('ContentType') ?? '',
  }));
  const typeOf = (name: string): string | undefined =>
    overrides.find(({ part }) => part === name)?.type ??
    defaults.get(name.split('.').at(-1)?.toLowerCase() ?? '');
  return [
    ...repeated(overrides.map(({ part }) => part)).map((part) => `double content type of ${part}`),
    ...overrides
      .filter(({ part }) => !file.parts.has(part))
      .map(({ part }) => `content type of missing ${part}`),
    ...[...file.parts.keys()].flatMap((name) => {
      if (name === '[Content_Types].xml') return [];
      const type = typeOf(name);
      if (type === undefined) return [`no content type for ${name}`];
      return type.includes(needed[name] ?? '') ? [] : [`wrong content type for ${name}`];
    }),
  ];
}

/** A link out of the file leads to the web or to a mailbox, and nothing else leads out. */
function relationProblems(file: WordPackage, name: string): readonly string[] {
  const relations = relationsOf(file, name);
  const owner = ownerOf(name);
  return [
    ...repeated(relations.map((each) => each.getAttribute('Id') ?? '')).map((id) => `${name}: double ${id}`),
    ...relations.flatMap((each) => {
      const target = each.getAttribute('Target') ?? '';
      if (each.getAttribute('TargetMode') === 'External') {
        const link = (each.getAttribute('Type') ?? '').endsWith('/hyperlink');
        return link && /^(?:https?:\/\/|mailto:)/.test(target) ? [] : [`${name}: leads out to ${target}`];
      }
      const part = target.startsWith('/') ? target.slice(1) : posix.join(posix.dirname(owner), target);
      return file.parts.has(part) ? [] : [`${name}: leads to missing ${part}`];
    }),
  ];
}

function danglingIds(file: WordPackage, name: string): readonly string[] {
  const read = file.xml.get(name);
  if (read === undefined || name.endsWith('.rels')) return [];
  const known = new Set(
    relationsOf(file, `${posix.dirname(name)}/_rels/${posix.basename(name)}.rels`).map((each) =>
      each.getAttribute('Id'),
    ),
  );
  return Array.from(read.getElementsByTagName('*')).flatMap((element) =>
    ['id', 'embed', 'link'].flatMap((local) => {
      const id = element.getAttributeNS(office, local);
      return id === null || id === '' || known.has(id) ? [] : [`${name}: ${id} leads nowhere`];
    }),
  );
}

function relationsOf(file: WordPackage, name: string): readonly Element[] {
  const read = file.xml.get(name);
  return read === undefined ? [] : Array.from(read.getElementsByTagName('Relationship'));
}

function ownerOf(name: string): string {
  return name === '_rels/.rels'
    ? ''
    : posix.join(posix.dirname(posix.dirname(name)), posix.basename(name, '.rels'));
}
