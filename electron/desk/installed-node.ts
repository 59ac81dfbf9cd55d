import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';

/** Path of the Node that came with the install for this platform, or undefined where none did. */
export function installedNode(): string | undefined {
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  try {
    const folder = dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
    const program = join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
    return existsSync(program) ? program : undefined;
  } catch {
    return undefined;
  }
}

/** Runs this same command line again on the installed Node and ends with its exit code; says what to do where there is none. */
export function continueOnInstalledNode(oldest: number): void {
  const program = installedNode();
  if (program === undefined) {
    process.stderr.write(
      `Attaché needs Node ${oldest} or newer; this is Node ${process.versions.node}, and no other came with the install.\n` +
        `Install Node ${oldest} for this computer, then run the command again.\n`,
    );
    process.exitCode = 2;
    return;
  }
  const child = spawn(program, process.argv.slice(1), { stdio: 'inherit' });
  // The child ends of them, and this process of its end; Ctrl-C on a terminal reaches it twice, which is no matter.
  for (const request of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(request, () => child.kill(request));
  child.on('error', (error) => {
    process.stderr.write(
      `Attaché could not be started with ${program} (${error.message}).\nInstall Node ${oldest} for this computer, then run the command again.\n`,
    );
    process.exitCode = 2;
  });
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? 128 + (signal === null ? 0 : constants.signals[signal]);
  });
}
