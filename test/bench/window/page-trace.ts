/// <reference lib="dom" />
import type { Page } from 'playwright-core';

/** A stretch of work of the page’s own thread. Times are milliseconds of one clock. */
export interface PageTask {
  readonly start: number;
  readonly end: number;
  /** Milliseconds of a processor: what it waited for others is not counted. */
  readonly work: number;
  /** Whether it made a frame: style, layout, painting, and handing all of it over to be shown. */
  readonly isFrame: boolean;
}

/** What the page noted by `performance.mark`. */
export interface PageMark {
  readonly name: string;
  readonly at: number;
}

/** All that the page’s own thread did for a while, in its order. */
export interface PageTrace {
  readonly tasks: readonly PageTask[];
  readonly marks: readonly PageMark[];
}

interface TraceEvent {
  readonly name: string;
  readonly cat: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds, as `dur` and `tdur`. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: { readonly src_func?: string };
}

/** The two that cost least: every task of a thread, and what the page notes. */
const includedCategories = ['toplevel', 'blink.user_timing'];
const settling = 500;

/** Traces a page during a run. Whoever measures asks the page nothing meanwhile: a question would be work of its thread too. */
export async function tracePage(page: Page, run: () => Promise<void>): Promise<PageTrace> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories, excludedCategories: ['*'], recordMode: 'recordAsMuchAsPossible' },
  });
  await page.waitForTimeout(settling);
  await run();
  await page.waitForTimeout(settling);
  const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  return traceOf(events);
}

function traceOf(events: readonly TraceEvent[]): PageTrace {
  const marked = events.filter(({ cat, name }) => cat.includes('user_timing') && names.has(name));
  const [first] = marked;
  if (first === undefined) throw new Error('the page has noted nothing');
  const tasks = events.filter(
    ({ name, pid, tid }) =>
      name === 'ThreadControllerImpl::RunTask' && pid === first.pid && tid === first.tid,
  );
  return {
    tasks: tasks.map(taskOf).toSorted((one, other) => one.start - other.start),
    marks: marked
      .map(({ name, ts }) => ({ name, at: ts / 1000 }))
      .toSorted((one, other) => one.at - other.at),
  };
}

function taskOf({ ts, dur = 0, tdur = 0, args }: TraceEvent): PageTask {
  const isFrame = args.src_func === 'ScheduledActionSendBeginMainFrame';
  return { start: ts / 1000, end: (ts + dur) / 1000, work: tdur / 1000, isFrame };
}

/** What the benchmark marks. */
const names: ReadonlySet<string> = new Set(['key', 'changed']);

declare global {
  interface Window {
    /** Notes changes of what is waited for now. */
    noting?: MutationObserver;
  }
}

/** Has the page note each key, at the moment in which the browser had it. */
export async function noteKeys(page: Page): Promise<void> {
  await page.evaluate(() => {
    addEventListener('keydown', ({ timeStamp }) => performance.mark('key', { startTime: timeStamp }), {
      capture: true,
    });
  });
}

/** Has the page note changes of an element, and of none that it noted before. */
export async function noteChanges(page: Page, selector: string, of: MutationObserverInit): Promise<void> {
  await page
    .locator(selector)
    .first()
    .evaluate((shown, what) => {
      window.noting?.disconnect();
      window.noting = new MutationObserver(() => performance.mark('changed'));
      window.noting.observe(shown, { ...what, subtree: true });
    }, of);
}
