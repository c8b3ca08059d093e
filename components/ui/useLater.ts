import { useEffect, useState } from 'react';

/** True once `waiting` has lasted for `delay` milliseconds: nothing flickers when the answer comes quickly. */
export function useLater(waiting: boolean, delay = 200): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!waiting) {
      setLate(false);
      return;
    }
    const timer = setTimeout(() => setLate(true), delay);
    return () => clearTimeout(timer);
  }, [waiting, delay]);
  return late && waiting;
}
