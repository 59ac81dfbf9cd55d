#!/usr/bin/env node
import { continueOnInstalledNode } from './installed-node.ts';

/** The oldest Node whose SQLite, permission flags and type stripping the program relies on. */
const oldestNode = 24;

const running = Number(process.versions.node.split('.')[0]);

if (running < oldestNode) {
  continueOnInstalledNode(oldestNode);
} else {
  process.umask(0o077);
  const { keepCompiled } = await import('./host/keep-compiled.ts');
  keepCompiled();
  const { main } = await import('./cli/main.ts');
  await main();
}
