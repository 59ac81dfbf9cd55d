/** Node asks the kernel how fast the clock ticks when two of its threads first wait for each other. */
const ofTheMachine = '"/sys/devices/system/cpu/';

/** The system calls that strace wrote down, a line each: without signals, exits and what Node asks of the machine. */
export function tracedCalls(log: string): string[] {
  return log.split('\n').filter((line) => /\w\(/u.test(line) && !line.includes(ofTheMachine));
}
