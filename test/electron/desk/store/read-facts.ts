import { openDesk } from '../../../../electron/desk/open-desk.ts';

// A program of the tests: `read-facts.ts DESK` prints the ids of all facts, then what it is told when it wants to write.
const [folder = ''] = process.argv.slice(2);
const reading = await openDesk(folder, { access: 'read', today: '2026-11-22' });
const facts = reading.ok ? reading.value.store.facts.list() : reading;
process.stdout.write(`${facts.ok ? facts.value.map((fact) => fact.id).join(' ') : facts.failure.message}\n`);
if (reading.ok) reading.value.store.close();

const writing = await openDesk(folder, { access: 'write', today: '2026-11-22' });
process.stdout.write(`${writing.ok ? 'opened' : writing.failure.message}\n`);
