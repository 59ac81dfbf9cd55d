import { createHash } from 'node:crypto';
import { isOutward } from '../../../briefing/document/is-outward.ts';
import type { PdfInfo } from '../../../briefing/writers/pdf/pdf-definition.ts';
import type {
  LinkArguments,
  LinkTraits,
  PdfFont,
  PdfOutline,
  PdfPicture,
  PdfReference,
} from 'pdfmake/js/PDFDocument.js';
import { addColourProfile } from './archive/colour-profile.ts';
import { addMetadata, printableInfo, uuidOf } from './archive/metadata.ts';
import { ByteStore } from './byte-store.ts';
import { crossReferenceForm, crossReferences } from './cross-references.ts';
import { gatherLines } from './gather-lines.ts';
import { noBroughtFaces, type BroughtFaces } from './brought-faces.ts';
import type { FontFamily, FontFiles } from './fonts.ts';
import { keptFace, openFace } from './kept-faces.ts';
import { PackedObjects } from './packed-objects.ts';
import type { WritingDirection } from './scripts/writing-direction.ts';
import { PdfDocument } from './pdfmake.ts';
import { WrittenObject } from './tags/pdf-syntax.ts';

/** What a document is begun with; `size` is that of its pages in points. */
export interface PrintedDocumentOptions {
  readonly info: PdfInfo;
  readonly language: string;
  readonly size: readonly [number, number];
  readonly fonts: FontFiles;
  /** Those of the fonts that the house brought. */
  readonly brought?: BroughtFaces;
}

/**
 * pdfmake's document, shut: it opens no file and no address, links only outwards by http, https and mailto, and
 * says nothing of the machine, its clock or its language.
 */
export class PrintedDocument extends PdfDocument {
  /** The families that the house brought. */
  readonly brought: BroughtFaces;
  readonly #info: PdfInfo;
  readonly #language: string;
  readonly #bytes = Promise.withResolvers<Uint8Array>();
  declare _kept: ByteStore | undefined;
  #drawnLinks: ((url: string) => LinkTraits) | undefined;
  readonly #packed = new PackedObjects((dictionary, bytes) => {
    const number = this.reserve();
    this.#writeStream(number, dictionary, bytes);
    return number;
  });
  readonly #fonts: FontFiles;
  readonly #faces: Readonly<Record<WritingDirection, Map<Uint8Array, PdfFont>>>;

  constructor({ info: given, language, size, fonts, brought = noBroughtFaces }: PrintedDocumentOptions) {
    const info = printableInfo(given);
    super(faceNames(fonts), {}, {}, {}, pdfOptions(info, language, size), null, () => false);
    this.brought = brought;
    this.#info = info;
    this.#language = language;
    this.#fonts = fonts;
    this.#faces = { ltr: new Map(), rtl: new Map() };
  }

  /** A font by its registered name: the fonts are bytes, so no path is ever asked for. */
  override provideFont(
    family: string,
    bold: boolean,
    italics: boolean,
    direction: WritingDirection = 'ltr',
  ): PdfFont {
    const name = this.getFontFile(family, bold, italics);
    if (name === null) throw new Error(`no font ${family}`);
    return this.font(direction === 'ltr' ? name : `${name}/${direction}`)._font;
  }

  /** PDFKit reads a face anew in every document, and one with two names at every use; here it is read once. */
  override font(name: string): this {
    const known = this._fontFamilies[name];
    if (known !== undefined) {
      this._font = known;
      return this;
    }
    const [family, face, direction = 'ltr'] = name.split('/') as [string, Face?, WritingDirection?];
    const bytes = face === undefined ? undefined : this.#fonts[family]?.[face];
    if (bytes === undefined) return super.font(name);
    const opened = this.#faces[direction];
    const font = opened.get(bytes) ?? this.#openFace(name, bytes, direction);
    opened.set(bytes, font);
    this._fontFamilies[name] = font;
    this._font = font;
    return this;
  }

  #openFace(name: string, bytes: Uint8Array, direction: WritingDirection): PdfFont {
    const before = this._fontCount;
    const face = keptFace(bytes, () => {
      this.registerFont(name, bytes);
      return super.font(name)._font;
    });
    this._fontCount = before + 1;
    return openFace(face, this, { id: `F${this._fontCount}`, direction });
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

  /** What the links of the drawing say of themselves that is drawn until this is called again without. */
  describeDrawnLinks(traits?: (url: string) => LinkTraits): void {
    this.#drawnLinks = traits;
  }

  /** svg-to-pdfkit writes the links of a drawing past `link`, whatever they lead to. */
  override ref(data?: Record<string, unknown>): PdfReference {
    const uri = (data?.['A'] as { readonly URI?: { toString(): string } } | undefined)?.URI;
    if (data?.['Type'] !== 'Annot' || uri === undefined) return super.ref(data);
    const url = uri.toString();
    const { A: action, ...annotation } = data;
    if (!leadsOut(url)) return super.ref(annotation);
    return super.ref({ ...annotation, F: 4, A: action, ...this.#drawnLinks?.(url) });
  }

  /** The number of an object that is written later, by `pack`. */
  reserve(): number {
    return this._offsets.push(null);
  }

  /** Writes an object in finished ASCII syntax, by its number. */
  pack(number: number, body: string): void {
    this.#packed.add(number, body);
  }

  /** Adds an annotation in finished ASCII syntax to the page that is drawn, and answers the number of its object. */
  addAnnotation(body: string): number {
    const number = this.reserve();
    this.pack(number, body);
    this.page.annotations.push(new WrittenObject(number));
    return number;
  }

  #writeStream(number: number, dictionary: string, deflated: Uint8Array): void {
    this._offsets[number - 1] = this._offset;
    this._write(`${number} 0 obj\n<<${dictionary}/Filter/FlateDecode/Length ${deflated.length}>>\nstream`);
    this._write(deflated);
    this._write('\nendstream\nendobj');
  }

  /** What is written is kept, not streamed; the constructor of PDFKit writes before there is a field to keep it in. */
  override _write(data: string | Uint8Array): void {
    this._kept ??= new ByteStore();
    this._offset += this._kept.write(typeof data === 'string' ? `${data}\n` : data);
  }

  override addPage(options: { size: readonly [number, number] }): this {
    super.addPage(options);
    gatherLines(this.page.content);
    return this;
  }

  override push(chunk: unknown): boolean {
    if (chunk === null && this._kept !== undefined) this.#bytes.resolve(this._kept.take());
    return true;
  }

  /** The whole file, once it has ended. */
  get bytes(): Promise<Uint8Array> {
    return this.#bytes.promise;
  }

  /** PDFKit's metadata know neither PDF/UA beside PDF/A nor how text is put into XML. */
  override endMetadata(): void {
    this.#packed.flush();
    this._id = digestOf(this._kept?.blocks ?? []).subarray(0, 16);
    addMetadata(this, { ...this.#info, language: this.#language, uuid: uuidOf(this._id) });
    addColourProfile(this);
    this._root.data.PageLabels = { Nums: [0, { S: 'D' }] };
  }

  /** PDFKit knows no table of objects that are packed. */
  override _finalize(): void {
    const offset = this._offset;
    const number = this.reserve();
    this._offsets[number - 1] = offset;
    const id = `<${this._id.toString('hex')}>`;
    const file = `/Size ${number + 1}/Root ${this._root.id} 0 R/Info ${this._info.id} 0 R/ID[${id}${id}]`;
    const table = crossReferences(this._offsets, this.#packed.streams);
    this.#writeStream(number, `/Type/XRef${file}${crossReferenceForm}`, table);
    this._write(`startxref\n${offset}\n%%EOF`);
    this.push(null);
  }

  /** PDFKit leaves out the counts that readers need to fold and unfold the outline. */
  override endOutline(): void {
    countEntries(this.outline, 1);
    super.endOutline();
  }
}

/** All that is written counts for what the file is known by. */
function digestOf(blocks: readonly Uint8Array[]): Buffer {
  const digest = createHash('sha256');
  for (const block of blocks) digest.update(block);
  return digest.digest();
}

function leadsOut(url: unknown): boolean {
  return typeof url === 'string' && isOutward(url);
}

type Face = keyof FontFamily;

function faceName(family: string, face: Face): string {
  return `${family}/${face}`;
}

/** Drawings ask for the faces that run from the right by names of their own: `Vazirmatn rtl`. */
function faceNames(fonts: FontFiles): Record<string, Record<Face, string>> {
  const names = Object.keys(fonts).flatMap((family): [string, Record<Face, string>][] => [
    [family, facesOf(family, '')],
    [`${family} rtl`, facesOf(family, '/rtl')],
  ]);
  return Object.fromEntries(names);
}

function facesOf(family: string, direction: '' | '/rtl'): Record<Face, string> {
  return {
    normal: faceName(family, 'normal') + direction,
    bold: faceName(family, 'bold') + direction,
    italics: faceName(family, 'italics') + direction,
    bolditalics: faceName(family, 'bolditalics') + direction,
  };
}

function pdfOptions(info: PdfInfo, lang: string, size: readonly [number, number]) {
  const date = new Date(info.creationDate);
  return {
    size,
    pdfVersion: '1.7',
    displayTitle: true,
    tagged: true,
    lang,
    compress: true,
    fontLayoutCache: false,
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
