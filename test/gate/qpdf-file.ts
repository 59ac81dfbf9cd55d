import { runTool } from '../reading/tool.ts';

/** A value as `qpdf --json` writes it: names `/N`, strings `u:…` or `b:…`, references `12 0 R`. */
export type Json = string | number | boolean | null | readonly Json[] | Dictionary | undefined;
export type Dictionary = { [key: string]: Json };

interface QpdfObject {
  value?: Json;
  stream?: { dict: Dictionary; data?: string };
}

/** What `qpdf --json=2` says of a file. */
export interface QpdfJson {
  readonly pages: readonly { readonly object: string; readonly contents: readonly string[] }[];
  readonly qpdf: readonly [unknown, Record<string, QpdfObject>];
}

/** Reads the objects of a PDF file, its streams decoded as far as they need no picture decoder. */
export function readQpdf(path: string): QpdfJson {
  const words = ['--json=2', '--json-stream-data=inline', '--decode-level=generalized', path];
  return JSON.parse(runTool('qpdf', words)) as QpdfJson;
}

/** A page with its number from 1. */
export interface QpdfPage {
  readonly number: number;
  readonly reference: string;
  readonly dictionary: Dictionary;
  readonly content: string;
}

/** A PDF as qpdf sees it: an eye that knows nothing of the program that wrote it. */
export class QpdfFile {
  readonly objects: Record<string, QpdfObject>;
  readonly pages: readonly QpdfPage[];

  constructor({ qpdf: [, objects], pages }: QpdfJson) {
    this.objects = objects;
    this.pages = pages.map(({ object, contents }, at) => ({
      number: at + 1,
      reference: object,
      dictionary: this.dictionary(object),
      content: contents.map((one) => this.data(one).toString('latin1')).join('\n'),
    }));
  }

  get trailer(): Dictionary {
    return asDictionary(this.objects['trailer']?.value);
  }

  get catalog(): Dictionary {
    return this.dictionary(this.trailer['/Root']);
  }

  /** The value itself, wherever it is kept; of a stream its dictionary. */
  resolve(value: Json): Json {
    if (typeof value !== 'string' || !isReference(value)) return value;
    const object = this.objects[`obj:${value}`];
    return object?.stream?.dict ?? this.resolve(object?.value);
  }

  dictionary(value: Json): Dictionary {
    return asDictionary(this.resolve(value));
  }

  /** The items of an array; what is no array is the only one. References in it stay as they are. */
  list(value: Json): readonly Json[] {
    const found = this.resolve(value);
    if (found === undefined || found === null) return [];
    return Array.isArray(found) ? (found as readonly Json[]) : [value];
  }

  data(reference: Json): Buffer {
    return Buffer.from(this.objects[`obj:${said(reference)}`]?.stream?.data ?? '', 'base64');
  }

  /** Each object's dictionary with the name of the object. */
  dictionaries(): readonly (readonly [string, Dictionary])[] {
    return Object.entries(this.objects).flatMap(([name, { value, stream }]) => {
      const found = stream?.dict ?? value;
      return isDictionary(found) ? [[name.slice(4), found] as const] : [];
    });
  }
}

export function isReference(value: Json): value is string {
  return typeof value === 'string' && /^\d+ \d+ R$/u.test(value);
}

export function isDictionary(value: Json): value is Dictionary {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The words of a string; nothing for other values. */
export function wordsOf(value: Json): string {
  return typeof value === 'string' && /^[ub]:/u.test(value) ? value.slice(2) : '';
}

function asDictionary(value: Json): Dictionary {
  return isDictionary(value) ? value : {};
}

/** A value in words, to compare and to tell it. */
export function said(value: Json): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
}
