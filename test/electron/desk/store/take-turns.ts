import { openDesk } from '../../../../electron/desk/open-desk.ts';
import { sampleFact } from '../sample-facts.ts';

// A program of the tests: `take-turns.ts DESK PREFIX COUNT` adds facts to a desk that it shares, each as one action, and prints
// the id of each when it is kept. It leaves without closing the desk, with 3 where it was refused.
const [folder = '', prefix = '', count = '0'] = process.argv.slice(2);
const desk = await openDesk(folder, { access: 'share', today: '2026-11-22' });
let answer = desk.ok ? 'opened' : `refused ${desk.failure.message}`;
process.stdout.write(`${answer}\n`);

for (let index = 0; desk.ok && index < Number(count); index += 1) {
  const id = `${prefix}${index}`;
  const note = { label: `Added ${id}`, at: '2026-11-22T10:00:00Z' };
  const added = desk.value.store.change(note, () => desk.value.store.facts.add([sampleFact(id)]));
  answer = added.ok ? `kept ${id}` : `refused ${added.failure.message}`;
  process.stdout.write(`${answer}\n`);
  if (!added.ok) break;
}
process.exit(answer.startsWith('refused') ? 3 : 0);
