import type { BoundaryFile } from '../../../briefing/charts/boundaries/boundary-file.ts';
import type { IssuedBundle, IssuedFile } from '../../../briefing/bundle/issued-file.ts';
import type { CaptureRequest } from '../../../briefing/captures/capture-request.ts';
import type { CaptureText } from '../../../briefing/captures/capture-text.ts';
import type { ValueReading } from '../../../briefing/drafts/editor-answers.ts';
import type { WordStory } from '../../../briefing/edited/word-story.ts';
import type { HouseFile } from '../../../briefing/house/house-file.ts';
import type { Intake, IntakeRequest } from '../../../briefing/intake/intake.ts';
import type { HouseMergeRequest, HouseMergeResult } from '../../../briefing/merge/house/house-merge.ts';
import type { MergeRequest, MergeResult } from '../../../briefing/merge/merge-request.ts';
import type { ValuesRequest } from '../../../briefing/merge/read-values.ts';
import type { TemplateHead } from '../../../briefing/merge/template.ts';
import type { FontReading } from '../../../briefing/style/fonts/read-font.ts';
import type { StyleFile } from '../../../briefing/style/style-file.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import {
  boundariesReply,
  captureReply,
  fontReply,
  headReply,
  houseReply,
  intakeReply,
  issuedBundleReply,
  issuedReply,
  styleReply,
  wordReply,
} from './check-reply.ts';
import { childCommand } from './child-command.ts';
import { Merging } from './merging.ts';
import { ParsersProcess } from './parsers-process.ts';

/** The parsers of foreign text, each in a child process that can touch nothing. A call never throws and always ends. */
export interface Parsers {
  /** Reads a template’s front matter. `name` is for findings. */
  readTemplate(text: string, name: string): Promise<Outcome<TemplateHead>>;
  /** Reads a style file. `name` is for findings, `families` are the fonts of the desk that is to use it. */
  readStyle(text: string, name: string, families?: readonly string[]): Promise<Outcome<StyleFile>>;
  /** Makes sure of a font file and says what it is. `fileName` is for findings. */
  readFont(content: Uint8Array, fileName: string): Promise<Outcome<FontReading>>;
  /** Merges facts and prose into a template. */
  merge(request: MergeRequest): Promise<Outcome<MergeResult>>;
  /** Reads what values of prose print. */
  readValues(request: ValuesRequest): Promise<Outcome<readonly ValueReading[]>>;
  /** Reads a file of facts, sources or a whole desk. */
  parseIntake(request: IntakeRequest): Promise<Outcome<Intake>>;
  /** Reads the words of a Word file that somebody may have changed. */
  readWord(content: Uint8Array, fileName: string): Promise<Outcome<WordStory>>;
  /** Reads boundaries from GeoJSON or TopoJSON. `fileName` is for findings. */
  readBoundaries(content: Uint8Array, fileName: string): Promise<Outcome<BoundaryFile>>;
  /** Scans an organisation’s own Word file and takes it apart to be filled; whatever is active or remote in it refuses it. */
  readHouse(content: Uint8Array, fileName: string): Promise<Outcome<HouseFile>>;
  /** Fills the text of a house file. */
  mergeHouse(request: HouseMergeRequest): Promise<Outcome<HouseMergeResult>>;
  /** Reads a page, a PDF or plain text as text in which nothing can run; what cannot be seen in it is marked. */
  readCapture(request: CaptureRequest): Promise<Outcome<CaptureText>>;
  /** Takes a PDF or Word file apart that was exported once: what it shows, and the bundle in it. */
  readIssued(content: Uint8Array, fileName: string): Promise<Outcome<IssuedFile>>;
  /** Reads the bundle alone, without what the pages show: quick for a file of any length. */
  readIssuedBundle(content: Uint8Array, fileName: string): Promise<Outcome<IssuedBundle>>;
  /** Ends the child processes. Must be called, or the program does not end. */
  close(): void;
}

/** Ceilings of the JavaScript heap in megabytes, for systems that do not say what a process holds. */
const heaps = { templates: 512, intake: 1536, captures: 1536 };

/**
 * Starts the child that merges, so that it is warm when it is needed; those for files and for captures start with the first
 * of these. The children run on `program`, a Node of version 24 or later.
 */
export function startParsers(program: string = process.execPath): Parsers {
  const templates = new ParsersProcess(childCommand(program, heaps.templates));
  const intake = new ParsersProcess(childCommand(program, heaps.intake));
  const captures = new ParsersProcess(childCommand(program, heaps.captures, 'captures-child'));
  const merging = new Merging(templates);
  templates.start();
  return {
    readTemplate: (text, name) =>
      templates.call('readTemplate', { json: { text, name }, place: { template: name } }, headReply),
    readStyle: (text, name, families) =>
      templates.call('readStyle', { json: { text, name, families }, place: { file: name } }, styleReply),
    readFont: (content, fileName) =>
      intake.call('readFont', { json: { fileName }, bytes: content, place: { file: fileName } }, fontReply),
    merge: (request) => merging.merge(request),
    readValues: (request) => merging.readValues(request),
    parseIntake: ({ content, ...rest }) => {
      const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
      return intake.call('parseIntake', { json: rest, bytes, place: { file: rest.fileName } }, intakeReply);
    },
    readWord: (content, fileName) =>
      intake.call('readWord', { json: { fileName }, bytes: content, place: { file: fileName } }, wordReply),
    readBoundaries: (content, fileName) =>
      intake.call(
        'readBoundaries',
        { json: { fileName }, bytes: content, place: { file: fileName } },
        boundariesReply,
      ),
    readHouse: (content, fileName) =>
      intake.call('readHouse', { json: { fileName }, bytes: content, place: { file: fileName } }, houseReply),
    mergeHouse: (request) => merging.mergeHouse(request),
    readCapture: ({ content, ...rest }) =>
      captures.call(
        'readCapture',
        { json: rest, bytes: content, place: { file: rest.fileName } },
        captureReply,
      ),
    readIssued: (content, fileName) =>
      captures.call(
        'readIssued',
        { json: { fileName }, bytes: content, place: { file: fileName } },
        issuedReply,
      ),
    readIssuedBundle: (content, fileName) =>
      captures.call(
        'readIssuedBundle',
        { json: { fileName }, bytes: content, place: { file: fileName } },
        issuedBundleReply,
      ),
    close: () => {
      templates.close();
      intake.close();
      captures.close();
    },
  };
}
