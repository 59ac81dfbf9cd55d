const formats = new Map<string, Intl.DateTimeFormat>();

/** The ISO 8601 day of a day or an instant, as it is in an IANA time zone: an instant late in the evening in UTC is the next day in Baghdad. */
export function calendarDay(moment: string, timeZone: string): string {
  const time = moment.length === 10 ? Number.NaN : Date.parse(moment);
  if (Number.isNaN(time)) return moment.slice(0, 10);
  const parts = new Map(
    formatFor(timeZone)
      .formatToParts(time)
      .map((part) => [part.type, part.value]),
  );
  const year = parts.get('year') ?? '';
  return `${year.padStart(4, '0')}-${parts.get('month') ?? ''}-${parts.get('day') ?? ''}`;
}

function formatFor(timeZone: string): Intl.DateTimeFormat {
  const made = formats.get(timeZone);
  if (made !== undefined) return made;
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  formats.set(timeZone, format);
  return format;
}
