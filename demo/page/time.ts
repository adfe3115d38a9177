const clockFormat = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const exactFormat = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', second: '2-digit' });
const weekdayFormat = new Intl.DateTimeFormat('en-GB', { weekday: 'short' });
const shortDateFormat = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' });
const dateFormat = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short' });

const day = 24 * 60 * 60 * 1000;

/** "14:05" */
export const clock = (at: number): string => clockFormat.format(at);

/** "14:05:09" */
export const exactClock = (at: number): string => exactFormat.format(at);

/** "Tue 13 Oct" */
export const date = (at: number): string => dateFormat.format(at);

const isSameDay = (one: number, other: number) => new Date(one).toDateString() === new Date(other).toDateString();

/** "Today", "Yesterday", "Tue 13 Oct" */
export function dayName(at: number, now: number): string {
  if (isSameDay(at, now)) return 'Today';
  return isSameDay(at, now - day) ? 'Yesterday' : dateFormat.format(at);
}

/** In a chat list: "14:05" today, "Wed" within a week, then "13 Oct". */
export function listTime(at: number, now: number): string {
  if (isSameDay(at, now)) return clock(at);
  return now - at < 6 * day ? weekdayFormat.format(at) : shortDateFormat.format(at);
}

/** "2:14", "1:02:14" */
export function timer(length: number): string {
  const seconds = Math.max(0, Math.floor(length / 1000));
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const tail = String(seconds % 60).padStart(2, '0');
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${tail}` : `${minutes}:${tail}`;
}
