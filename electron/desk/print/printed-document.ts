import { isOutward } from '../../../briefing/document/is-outward.ts';
import { escapeXml } from '../../../briefing/text/escape-xml.ts';
import type { PdfInfo } from '../../../briefing/writers/pdf/pdf-definition.ts';
import type {
  GoToArguments,
  LinkArguments,
  PdfFont,
  PdfOutline,
  PdfPicture,
  PdfReference,
} from 'pdfmake/js/PDFDocument.js';
import type { FontFamily, FontFiles } from './fonts.ts';
import { keptFace, openFace } from './kept-faces.ts';
import { PdfDocument } from './pdfmake.ts';
import { keyOrder, treeKey } from './tags/pdf-syntax.ts';

/** What a document is begun with; `size` is that of its pages in points. */
export interface PrintedDocumentOptions {
  readonly info: PdfInfo;
  readonly language: string;
  readonly size: readonly [number, number];
  readonly fonts: FontFiles;
}

/**
 * pdfmake's document, shut: it opens no file and no address, links only outwards by http, https and mailto, and
 * says nothing of the machine, its clock or its language.
 */
export class PrintedDocument extends PdfDocument {
  readonly #faces = new Map<Uint8Array, PdfFont>();

  constructor({ info, language, size, fonts }: PrintedDocumentOptions) {
    super(faceNames(fonts), {}, {}, {}, pdfOptions(info, language, size), null, () => false);
    for (const [family, faces] of Object.entries(fonts)) {
      for (const face of faceKeys) this.registerFont(faceName(family, face), faces[face]);
    }
    // PDFKit sorts destinations by the machine's locale.
    this._root.data.Names.data.Dests._compareKeys = keyOrder;
  }

  /** A font by its registered name: the fonts are bytes, so no path is ever asked for. */
  override provideFont(family: string, bold: boolean, italics: boolean): PdfFont {
    const name = this.getFontFile(family, bold, italics);
    if (name === null) throw new Error(`no font ${family}`);
    return this.font(name)._font;
  }

  /** PDFKit reads a face anew in every document, and one with two names at every use; here it is read once. */
  override font(name: string): this {
    const bytes = this._registeredFonts[name]?.src;
    if (bytes === undefined || name in this._fontFamilies) return super.font(name);
    const font = this.#faces.get(bytes) ?? this.#openFace(name, bytes);
    this.#faces.set(bytes, font);
    this._fontFamilies[name] = font;
    this._font = font;
    return this;
  }

  #openFace(name: string, bytes: Uint8Array): PdfFont {
    const before = this._fontCount;
    const face = keptFace(bytes, () => super.font(name)._font);
    this._fontCount = before + 1;
    return openFace(face, this, `F${this._fontCount}`);
  }

  /** Denied: svg-to-pdfkit hands over any href, and PDFKit would read it from the disk. */
  override openImage(): PdfPicture {
    throw new Error('pictures inside pictures are not printed');
  }

  /** Opens the bytes of a PNG or JPEG. Throws on bytes that are neither. */
  openPicture(bytes: Uint8Array): PdfPicture {
    return super.openImage(bytes);
  }

  override link(...given: LinkArguments): this {
    return leadsOut(given[4]) ? super.link(...given) : this;
  }

  override goTo(...[x, y, width, height, name]: GoToArguments): this {
    return super.goTo(x, y, width, height, treeKey(name));
  }

  override addNamedDestination(name: string, ...place: readonly unknown[]): void {
    super.addNamedDestination(treeKey(name), ...place);
  }

  /** svg-to-pdfkit writes the links of a drawing past `link`, whatever they lead to. */
  override ref(data?: Record<string, unknown>): PdfReference {
    const action = data?.['A'] as { readonly URI?: { valueOf(): unknown } } | undefined;
    if (action?.URI === undefined || leadsOut(action.URI.valueOf())) return super.ref(data);
    const { A: _, ...rest } = data ?? {};
    return super.ref(rest);
  }

  /** PDFKit puts the information into XML as it is; a title with an ampersand would break it. */
  override _addInfo(): void {
    const { info } = this;
    this.info = Object.fromEntries(Object.entries(info).map(([key, value]) => [key, escaped(value)]));
    super._addInfo();
    this.info = info;
  }

  /** PDFKit leaves out the counts that readers need to fold and unfold the outline. */
  override endOutline(): void {
    countEntries(this.outline, 1);
    super.endOutline();
  }
}

function leadsOut(url: unknown): boolean {
  return typeof url === 'string' && isOutward(url);
}

function escaped(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  return escapeXml(value.replace(/[\p{Cc}\ufffe\uffff]/gu, ''));
}

type Face = keyof FontFamily;

const faceKeys: readonly Face[] = ['normal', 'bold', 'italics', 'bolditalics'];

function faceName(family: string, face: Face): string {
  return `${family}/${face}`;
}

function faceNames(fonts: FontFiles): Record<string, Record<Face, string>> {
  return Object.fromEntries(
    Object.keys(fonts).map((family) => [
      family,
      {
        normal: faceName(family, 'normal'),
        bold: faceName(family, 'bold'),
        italics: faceName(family, 'italics'),
        bolditalics: faceName(family, 'bolditalics'),
      },
    ]),
  );
}

function pdfOptions(info: PdfInfo, lang: string, size: readonly [number, number]) {
  const date = new Date(info.creationDate);
  return {
    size,
    pdfVersion: '1.7',
    displayTitle: true,
    lang,
    compress: true,
    fontLayoutCache: true,
    bufferPages: false,
    autoFirstPage: false,
    font: null,
    info: {
      Title: info.title,
      Author: info.author,
      ...(info.subject === undefined ? {} : { Subject: info.subject }),
      ...(info.keywords === undefined ? {} : { Keywords: info.keywords }),
      Creator: info.creator,
      Producer: info.producer,
      CreationDate: date,
      ModDate: date,
    },
  };
}

/** Sets /Count as ISO 32000 12.3.3 says: entries begin closed, which a negative number tells; the root is open. */
function countEntries(outline: PdfOutline, sign: 1 | -1): void {
  if (outline.children.length > 0) outline.outlineData.Count = sign * outline.children.length;
  for (const child of outline.children) countEntries(child, -1);
}
