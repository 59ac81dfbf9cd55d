import { offerCopies } from '../state/unsaved-copies.ts';
import { saveBeforeClosing } from '../state/unsaved.ts';
import type { TemplateWork } from './template-work.ts';

/** Templates that were left with something typed that their desk does not have, by desk and name. */
const left = new Map<string, TemplateWork>();

/** Keeps what was typed into a template that is not shown any more; what the desk refuses stays, and is tried on. */
export async function leaveWork(work: TemplateWork): Promise<void> {
  const key = keyOf(work.desk, work.name);
  left.set(key, work);
  await work.flush();
  if (work.unsaved() === undefined) return forget(key, work);
  const stop = work.state.subscribe(() => {
    if (work.unsaved() !== undefined) return;
    stop();
    forget(key, work);
  });
}

/** The template as it was left, where its desk does not have what was typed. */
export function leftWork(desk: string, name: string): TemplateWork | undefined {
  return left.get(keyOf(desk, name));
}

function forget(key: string, work: TemplateWork): void {
  if (left.get(key) === work) left.delete(key);
}

offerCopies((desk) =>
  [...left.values()].flatMap((work) => (work.desk === desk ? (work.unsaved() ?? []) : [])),
);

saveBeforeClosing(() => Promise.all([...left.values()].map((work) => work.flush())));

function keyOf(desk: string, name: string): string {
  return JSON.stringify([desk, name]);
}
