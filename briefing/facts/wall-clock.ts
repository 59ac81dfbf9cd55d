const formats = new Map<string, Intl.DateTimeFormat>();

/** What a clock and a calendar on the wall show: an ISO 8601 day, the time as `18:00`, and the name of the zone. */
export interface WallClock {
  readonly day: string;
  readonly time: string;
  readonly zone: string;
}

/** The wall clock of an IANA time zone at a moment, in milliseconds since 1970. */
export function wallClock(moment: number, timeZone: string): WallClock {
  if (timeZone === 'UTC') return utcClock(moment);
  const parts = new Map(
    formatFor(timeZone)
      .formatToParts(moment)
      .map((part) => [part.type, part.value]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? '';
  return {
    day: `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`,
    time: `${part('hour')}:${part('minute')}`,
    zone: part('timeZoneName'),
  };
}

/** Needs none of the engine’s tables of zones, whose first use takes it some 15 ms. */
function utcClock(moment: number): WallClock {
  const [day = '', time = ''] = new Date(moment).toISOString().split('T');
  return { day, time: time.slice(0, 5), zone: 'UTC' };
}

/** Kept once made: the engine takes a while to look a zone up. */
function formatFor(timeZone: string): Intl.DateTimeFormat {
  const made = formats.get(timeZone);
  if (made !== undefined) return made;
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'short',
  });
  formats.set(timeZone, format);
  return format;
}
