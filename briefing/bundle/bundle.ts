import type { Picture } from '../document/picture.ts';
import type { Briefing } from '../drafts/briefing.ts';
import type { DeskSettings } from '../drafts/desk-settings.ts';
import type { Fact } from '../facts/fact.ts';
import type { Source } from '../sources/source.ts';

/** What a bundle calls itself. */
export const bundleFormat = 'attache-bundle';
/** Counts the shapes that bundles have had. */
export const bundleVersion = 1;
/** The name under which a PDF carries it. */
export const bundleFileName = 'attache-bundle.json';
/** The XML namespace of the part in which a Word file carries it. */
export const bundleNamespace = 'urn:attache:bundle:1';
/** The most bytes a bundle may have; a file whose bundle would be larger goes without one. */
export const longestBundle = 16 * 1024 * 1024;

/**
 * All that an exported file was made of, and nothing besides: whoever has it can make the file anew, byte for byte. It holds no
 * history, no user, no path, no waivers, and of the desk only what went into the file.
 */
export interface Bundle {
  readonly format: typeof bundleFormat;
  readonly version: typeof bundleVersion;
  /** Version of the program that made the file: `0.1.0`. */
  readonly program: string;
  /** ISO 8601 day on which it was made: what `today` meant. */
  readonly today: string;
  /** The level for whose readers the file was cut; absent: as drafted. */
  readonly level?: string;
  /** False where the briefing was made of files: then nobody could fill its slots. */
  readonly isDraft: boolean;
  readonly template: BundledTemplate;
  readonly briefing: Briefing;
  /** In the order of the selection. */
  readonly facts: readonly Fact[];
  /** Those that the facts and the text rest on, with the hashes of their captures. */
  readonly sources: readonly Source[];
  readonly settings: DeskSettings;
  readonly pictures: readonly BundledPicture[];
  /** SHA-256 of the canonical JSON of all the rest: tells a bundle that was damaged from one that says something else. */
  readonly checkSum: string;
}

/** A bundle before its check sum is known. */
export type BundleContent = Omit<Bundle, 'checkSum'>;

/** A template as it was merged. */
export interface BundledTemplate {
  readonly name: string;
  readonly text: string;
}

/** A picture under the name that prose and template use for it. */
export interface BundledPicture extends Omit<Picture, 'fallback'> {
  readonly name: string;
}
