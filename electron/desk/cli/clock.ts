/** The instant the program goes by, in ISO 8601: the computer's clock, or SOURCE_DATE_EPOCH in seconds where it is set. */
export function now(): string {
  const epoch = Number(process.env['SOURCE_DATE_EPOCH'] ?? Number.NaN);
  return (Number.isFinite(epoch) ? new Date(epoch * 1000) : new Date()).toISOString();
}

/** The day the program goes by, in ISO 8601 and UTC. */
export function today(): string {
  return now().slice(0, 10);
}
