/** What code in the parsers’ child might try; each is expected to be refused. */
export const attempts: Readonly<Record<string, () => unknown>> = {
  'read a file': async () => (await import('node:fs')).readFileSync('/etc/passwd'),
  'read the environment’s files': async () => (await import('node:fs')).readFileSync('/proc/self/environ'),
  'list a folder': async () => (await import('node:fs')).readdirSync('/'),
  'write a file': async () => (await import('node:fs')).writeFileSync('/tmp/attache-probe', 'x'),
  'run a program': async () => (await import('node:child_process')).execFileSync('/bin/true'),
  'start a thread': async () => new (await import('node:worker_threads')).Worker('0', { eval: true }),
  'open a database': async () => new (await import('node:sqlite')).DatabaseSync('/tmp/attache-probe.db'),
  'load an addon': () => process.dlopen({ exports: {} }, '/tmp/attache-probe.node'),
  'open the inspector': async () => (await import('node:inspector')).open(0),
  'make code from text': () => {
    Reflect.construct(Function, ['return 1']);
  },
  'reach a prototype by name': () => {
    if (Reflect.get({}, '__proto__') === undefined) throw new Error('no such name');
  },
};

/** The attempts that worked. */
export async function whatWorks(tried: Readonly<Record<string, () => unknown>>): Promise<readonly string[]> {
  const worked: string[] = [];
  for (const [what, attempt] of Object.entries(tried)) {
    try {
      await attempt();
      worked.push(what);
    } catch {
      // Refused, as it should be.
    }
  }
  return worked;
}
