import { continueOnInstalledNode } from './desk/installed-node.ts';

/** The oldest Node whose SQLite, permission flags and type stripping the program relies on. */
const oldestNode = 24;

if (Number(process.versions.node.split('.')[0]) < oldestNode) {
  continueOnInstalledNode(oldestNode);
} else {
  process.umask(0o077);
  const { keepCompiled } = await import('./desk/host/keep-compiled.ts');
  keepCompiled();
  const { openWindow } = await import('./start/open-window.ts');
  process.exitCode = await openWindow(process.argv.slice(2));
}
