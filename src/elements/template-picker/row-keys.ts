/** Which row a key of the keyboard leads to; undefined where it leads nowhere. `page`: how many rows are in sight. */
export function rowAfter(key: string, current: number, count: number, page: number): number | undefined {
  const to = (index: number) => Math.max(0, Math.min(index, count - 1));
  if (count === 0) return undefined;
  switch (key) {
    case 'ArrowDown':
      return to(current + 1);
    case 'ArrowUp':
      return to(current - 1);
    case 'PageDown':
      return to(current + page);
    case 'PageUp':
      return to(current - page);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    case ' ':
      return to(current);
    default:
      return undefined;
  }
}
