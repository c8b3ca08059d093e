/** As `datetime-local` fields write a moment, in the zone of this computer; '' for none or an unreadable one. */
export function toLocalTime(iso: string | null): string {
  const date = iso === null ? null : new Date(iso);
  if (!date || Number.isNaN(date.getTime())) return '';
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** ISO 8601 of what a `datetime-local` field holds; `null` where it is empty or no time. */
export function fromLocalTime(value: string): string | null {
  const date = value ? new Date(value) : null;
  return date && !Number.isNaN(date.getTime()) ? date.toISOString() : null;
}
