import type { Box, Matrix } from './geometry.ts';

/** One drawing operation of a page, by the name that pdf.js gives it. */
export interface PdfOperation {
  readonly name: string;
  readonly operands: readonly unknown[];
}

/** A letter that a page shows. */
export interface PdfGlyph {
  readonly unicode: string;
  /** In units of the font. */
  readonly width: number;
  readonly isSpace: boolean;
  /** In a vertical font: the advance downwards first. */
  readonly vmetric?: readonly number[] | null;
}

/** What of a font decides where its letters stand. */
export interface PdfFont {
  readonly vertical: boolean;
  readonly fontMatrix: Matrix;
}

/** A page of a PDF as what it draws. */
export interface PdfPage {
  /** From 1. */
  readonly number: number;
  /** What of the page is seen. */
  readonly view: Box;
  readonly operations: readonly PdfOperation[];
  fontOf(name: string): PdfFont | undefined;
  /** Whether an optional layer is switched on. */
  isShown(layer: unknown): boolean;
}
