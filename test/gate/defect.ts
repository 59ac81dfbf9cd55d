import { isDictionary, said } from './qpdf-file.ts';
import type { Dictionary, Json, QpdfJson } from './qpdf-file.ts';

/** The objects of a file, to be changed. */
export class Defect {
  readonly json: QpdfJson;

  constructor(json: QpdfJson) {
    this.json = structuredClone(json);
  }

  /** The first dictionary that has all of these entries. */
  first(entries: Dictionary): Dictionary {
    const found = this.all(entries)[0];
    if (found === undefined) throw new Error(`nothing has ${JSON.stringify(entries)}`);
    return found;
  }

  all(entries: Dictionary): readonly Dictionary[] {
    const [, objects] = this.json.qpdf;
    const found = Object.values(objects).flatMap(({ value, stream }) => {
      const one = stream?.dict ?? value;
      return isDictionary(one) ? [one] : [];
    });
    return found.filter((one) =>
      Object.entries(entries).every(([key, value]) =>
        value === undefined ? key in one : one[key] === value,
      ),
    );
  }

  element(type: string): Dictionary {
    return this.first({ '/S': `/${type}`, '/P': undefined });
  }

  /** The first action of a link that is of this kind. */
  action(kind: string): Dictionary {
    const actions = this.all({ '/Subtype': '/Link' }).map((link) => inner(link['/A']));
    const found = actions.find((action) => action['/S'] === kind);
    if (found === undefined) throw new Error(`no link is ${kind}`);
    return found;
  }

  /** Changes a stream's bytes as text. */
  rewrite(reference: Json, change: (text: string) => string): void {
    const stream = this.json.qpdf[1][`obj:${said(reference)}`]?.stream;
    if (stream === undefined) throw new Error('no stream');
    const before = Buffer.from(stream.data ?? '', 'base64').toString('latin1');
    const after = change(before);
    if (after === before) throw new Error('nothing was changed');
    stream.data = Buffer.from(after, 'latin1').toString('base64');
  }

  page(change: (content: string) => string): void {
    this.rewrite(this.json.pages[0]?.contents[0], change);
  }

  metadata(change: (xml: string) => string): void {
    this.rewrite(this.catalog['/Metadata'], change);
  }

  get catalog(): Dictionary {
    return this.first({ '/Type': '/Catalog' });
  }
}

/** A dictionary inside of another. */
export function inner(value: Json): Dictionary {
  if (!isDictionary(value)) throw new Error('no dictionary');
  return value;
}
