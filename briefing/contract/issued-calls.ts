import type { Verification } from '../bundle/verification.ts';
import type { FactTrace } from '../edited/trace-facts.ts';
import type { Finding } from '../outcome.ts';
import { z } from '../schemas/zod.ts';
import { call } from './call.ts';
import { ticketId } from './window-calls.ts';

/** What became of an exported file since. */
export interface FileCheck {
  readonly fileName: string;
  /** How it stands to what it says it was made of; absent: that could not be told, and `trouble` says why. */
  readonly verification?: Pick<Verification, 'verdict' | 'title' | 'issued' | 'level' | 'format'>;
  readonly trouble?: string;
  /** What differs, in sentences. */
  readonly findings: readonly Finding[];
  /** The words of facts in a Word file; absent for a PDF. */
  readonly trace?: FactsInFile;
}

/** What a colleague did to the words of facts. */
export interface FactsInFile {
  readonly kept: number;
  /** Those that do not stand as they were written, each with its sentence. */
  readonly edited: readonly EditedFacts[];
  /** Notes on the file as a whole. */
  readonly findings: readonly Finding[];
}

/** Words of facts that somebody edited. */
export interface EditedFacts extends Pick<FactTrace, 'state'> {
  readonly message: string;
  readonly facts: readonly NamedFact[];
}

/** A fact by its id; `isHere` where it can be opened on this desk. */
export interface NamedFact {
  readonly id: string;
  readonly isHere: boolean;
}

/** Looking at files that were exported, whoever had them since. */
export const issuedCalls = {
  /** Says what became of a PDF or Word file: one that the window chose, or one whose bytes it sent. */
  'issued:check': call<FileCheck>()(
    z.union([
      z.strictObject({ place: ticketId }),
      z.strictObject({ bytes: z.string().max(64), fileName: z.string().min(1).max(300) }),
    ]),
  ),
};
