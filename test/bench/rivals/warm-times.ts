import { attacheStyle } from '../../../briefing/style/attache-style.ts';
import { printer } from '../../../electron/desk/print/printer.ts';
import { longDocument } from '../long-document.ts';
import { percentile } from '../measurement.ts';
import { typstPrinter } from './typst-compiler.ts';
import { typstSource } from './typst-source.ts';

const turns = 8;

/** How many milliseconds each takes for one more document, half of the times; no two documents are the same. */
export async function warmTimes(
  sections: number,
): Promise<{ readonly ours: number; readonly typst: number }> {
  const typst = typstPrinter();
  const times = { ours: [] as number[], typst: [] as number[] };
  for (let turn = 0; turn < turns; turn++) {
    const document = longDocument(sections + turn);
    const source = typstSource({ ...document, meta: { ...document.meta, title: `Turn ${turn}` } });
    times.ours.push(await timeOf(() => printer.write(document, attacheStyle('A4'))));
    times.typst.push(await timeOf(() => typst(source)));
  }
  return { ours: half(times.ours), typst: half(times.typst) };
}

/** The first ones are still warming up. */
function half(times: readonly number[]): number {
  return percentile(times.slice(2), 0.5);
}

async function timeOf(act: () => unknown): Promise<number> {
  const start = performance.now();
  await act();
  return performance.now() - start;
}
