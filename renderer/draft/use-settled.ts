import { useEffect, useState } from 'react';

/** A value as it is once it has not changed for so many milliseconds; undefined until then. */
export function useSettled<T>(value: T, pause: number): T | undefined {
  const [settled, setSettled] = useState<T>();
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pause);
    return () => clearTimeout(timer);
  }, [value, pause]);
  return settled;
}
