import { rest } from './figure.js';

/** How many tasks of this work kept the page from answering for 50 ms or more. */
export async function longTasks(work: () => Promise<unknown>): Promise<number> {
  await rest();
  let count = 0;
  const observer = new PerformanceObserver((list) => (count += list.getEntries().length));
  observer.observe({ type: 'longtask' });
  await work();
  // the browser tells of them after the task, and after the frame that it led to
  await new Promise((resolve) => requestAnimationFrame(resolve));
  await rest();
  count += observer.takeRecords().length;
  observer.disconnect();
  return count;
}

/** What a case promises that lets the page answer all the time. */
export const noLongTask = { floor: 'none', as: 'count', unit: 'long tasks', atMost: 0, promise: 'none' } as const;

/** The floor of such a case. */
export const noTask = (): Promise<number> => Promise.resolve(0);
