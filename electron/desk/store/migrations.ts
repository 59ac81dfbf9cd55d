import { createDesk } from './migrations/20261122-create-desk.ts';
import { keepHistory } from './migrations/20261122-keep-history.ts';

/** One step of the schema: SQL that brings a desk from the version before to this one. */
export interface Migration {
  /** The file's name: day and verb phrase. */
  readonly name: string;
  /** It may use the functions of `migration-functions.ts` where it fills columns. */
  readonly sql: string;
}

/** All steps in order. A desk's version is how many of them it has had; a released step is never changed. */
export const migrations: readonly Migration[] = [
  { name: '20261122-create-desk', sql: createDesk },
  { name: '20261122-keep-history', sql: keepHistory },
];
