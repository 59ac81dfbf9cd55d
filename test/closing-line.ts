import type { Reporter, TestModule } from 'vitest/node';

/** Ends a run with what was tried again, and one line that any tool can read: `12 passed, 0 failed, 1 skipped`. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const count = { passed: 0, failed: 0, skipped: 0 };
    for (const module of modules) {
      if (module.errors().length > 0) count.failed += 1;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        count[state === 'pending' ? 'failed' : state] += 1;
        const tries = test.diagnostic()?.retryCount ?? 0;
        if (tries > 0) process.stdout.write(`tried again: ${module.relativeModuleId} › ${test.fullName}\n`);
      }
    }
    process.stdout.write(`${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped\n`);
  }
}
