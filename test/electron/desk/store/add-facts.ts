import { openDesk } from '../../../../electron/desk/open-desk.ts';
import { sampleFact } from '../sample-facts.ts';

// A program of the tests: `add-facts.ts DESK PREFIX COUNT` adds facts one by one and prints the id of each when it is kept.
// It stops at the first refusal, prints it, and leaves without closing the desk, with 3.
const [folder = '', prefix = '', count = '0'] = process.argv.slice(2);
const desk = await openDesk(folder, { access: 'write', today: '2026-11-22' });
let answer = desk.ok ? 'opened' : desk.failure.message;
process.stdout.write(`${answer}\n`);

for (let index = 0; desk.ok && index < Number(count); index += 1) {
  const id = `${prefix}${index}`;
  const added = desk.value.store.facts.add([sampleFact(id)]);
  answer = added.ok ? `kept ${id}` : `refused ${added.failure.message}`;
  process.stdout.write(`${answer}\n`);
  if (!added.ok) break;
}
process.exit(answer.startsWith('kept') ? 0 : 3);
