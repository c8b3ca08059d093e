import { useEffect, useRef } from 'react';
import { type IncidentStart, incidentStartOf } from '@/lib/domain/incidentStart';

/** Tells of a new incident that this address asks for, also where the screen is open already. It is told once: a reload asks for nothing. */
export function useIncidentStart(onAsked: (start: IncidentStart) => void): void {
  const tell = useRef(onAsked);
  tell.current = onAsked;
  useEffect(() => {
    const look = () => {
      const start = incidentStartOf(location.hash);
      if (!start) return;
      history.replaceState(history.state, '', '#incidents');
      tell.current(start);
    };
    look();
    addEventListener('hashchange', look);
    return () => removeEventListener('hashchange', look);
  }, []);
}
