import { useEffect, useState } from 'react';

/** How often the time is looked at, in milliseconds. */
const every = 30_000;

/** The time, looked at anew twice a minute, so that “2 minutes ago” stays true. */
export function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), every);
    return () => clearInterval(timer);
  }, []);
  return now;
}
