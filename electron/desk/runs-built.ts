/**
 * Whether threads and child processes run what stands in `out/`: those of the built program do; those of the sources only
 * where `ATTACHE_BUILT` says that it was built from them, which spares reading hundreds of files at every start.
 */
export function runsBuilt(callerUrl: string): boolean {
  return !callerUrl.endsWith('.ts') || process.env['ATTACHE_BUILT'] === '1';
}
