/** What one file may hold at most; a file that holds more is refused with the number. */
export const intakeLimits = {
  bytes: 64 * 1024 * 1024,
  rows: 200_000,
  columns: 256,
  cell: 32_000,
  depth: 64,
  findings: 200,
} as const;
