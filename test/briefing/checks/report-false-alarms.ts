import { longBriefings, sampleBriefings } from './briefings/checked-briefing.ts';
import { countFalseAlarms, falseAlarmTable } from './briefings/false-alarms.ts';

/** Prints the table of `ARCHITECTURE.md`: what the rules find in briefings whose defects are known, and what they only think they do. */
const counted = countFalseAlarms([...sampleBriefings(), ...longBriefings()]);
process.stdout.write(falseAlarmTable(counted));
for (const { rule, words } of counted.missed) process.stdout.write(`Missed: ${rule}: ${words}\n`);
for (const { falseAlarms } of counted.byRule.values()) {
  for (const { rule, message } of falseAlarms) process.stdout.write(`False alarm: ${rule}: ${message}\n`);
}
