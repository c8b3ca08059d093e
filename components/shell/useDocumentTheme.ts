import { useEffect } from 'react';
import { useTheme } from '@/lib/queries/settings';

/** Puts the chosen appearance on the page; `system` leaves it to the computer. */
export function useDocumentTheme(): void {
  const [theme] = useTheme();
  useEffect(() => {
    if (!theme || theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [theme]);
}
