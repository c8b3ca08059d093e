import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { Setting } from './settings';

const NOTIFICATIONS = { permissions: ['notifications' as const] };

/**
 * Whether the computer's own notifications tell of promises: exactly while the browser's permission for them is held.
 * Turning it on asks the browser, which may ask the user; refused, it stays off.
 */
export function useDueNotices(): Setting<boolean> {
  const [isOn, setOn] = useState<boolean>();
  useEffect(() => {
    const look = () => void browser.permissions.contains(NOTIFICATIONS).then(setOn);
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, []);
  const change = async (wanted: boolean) => {
    if (wanted) setOn(await browser.permissions.request(NOTIFICATIONS));
    else setOn(!(await browser.permissions.remove(NOTIFICATIONS)));
  };
  return [isOn, change];
}
