import type { Document } from '../document/document.ts';
import { isFields } from '../schemas/fields.ts';

/** What of a desk went into a document. */
export interface PrintedThings {
  /** Ids of facts and sources whose words are printed or which are cited. */
  readonly ids: ReadonlySet<string>;
  /** Names of the slots that something printed was written in. */
  readonly slots: ReadonlySet<string>;
  /** The bytes of the pictures, in base64. */
  readonly pictures: ReadonlySet<string>;
  /** Whether sources are listed that were read for background. */
  readonly listsBackground: boolean;
}

const sourceEntry = /^source-(.+)$/u;

/** Finds what of a desk went into a document: each run, note and source entry says where it is from. */
export function printedThings(document: Document): PrintedThings {
  const ids = new Set<string>();
  const slots = new Set<string>();
  const pictures = new Set<string>();
  let listsBackground = false;
  const take = (name: string, value: unknown): void => {
    if ((name === 'facts' || name === 'sources') && Array.isArray(value))
      for (const id of value) if (typeof id === 'string') ids.add(id);
    if (name === 'background' && Array.isArray(value) && value.length > 0) listsBackground = true;
    if (typeof value !== 'string') return;
    if (name === 'slot') slots.add(value);
    if (name === 'data') pictures.add(value);
    if (name === 'id') ids.add(sourceEntry.exec(value)?.[1] ?? '');
  };
  walk(document, take);
  return { ids, slots, pictures, listsBackground };
}

/** Every field of every object, however deep. */
function walk(value: unknown, take: (name: string, value: unknown) => void): void {
  if (Array.isArray(value)) for (const inner of value) walk(inner, take);
  if (!isFields(value)) return;
  for (const [name, inner] of Object.entries(value)) {
    take(name, inner);
    walk(inner, take);
  }
}
