import type { Outcome } from '../outcome.ts';
import type { z } from '../schemas/zod.ts';

/** One call that the window may make of the machine: the check of its request, and as a type what it answers. */
export interface Call<Request, Result> {
  /** Applied on the machine's side to whatever arrives; the window is not trusted. */
  readonly request: z.ZodType<Request>;
  /** Never there: it carries the type. */
  readonly result?: Result;
}

/** Declares a call by the check of its request; the type it answers is given: `call<Fact>()(schema)`. */
export function call<Result>(): <Request>(request: z.ZodType<Request>) => Call<Request, Result> {
  return (request) => ({ request });
}

/** Calls by their names: `facts:page`. */
export type Calls = Readonly<Record<string, Call<unknown, unknown>>>;

/** What a call of a group asks. */
export type RequestOf<Group, Name extends keyof Group> =
  Group[Name] extends Call<infer Request, unknown> ? Request : never;

/** What a call of a group answers. */
export type ResultOf<Group, Name extends keyof Group> = Group[Name] extends { readonly result?: infer Result }
  ? Exclude<Result, undefined>
  : never;

/** The machine's side of a group of calls: one function a call. `Window` is what it knows of the window that asks. */
export type Handlers<Group, Window> = {
  readonly [Name in keyof Group]: (
    request: RequestOf<Group, Name>,
    window: Window,
  ) => Outcome<ResultOf<Group, Name>> | Promise<Outcome<ResultOf<Group, Name>>>;
};
