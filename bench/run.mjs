/**
 * `npm run bench`: what this package weighs and how long it takes, as multiples of a floor that is measured in the same run. A whole run
 * writes its tables into `docs/performance.md`. `-- --rows 1000 --once` takes one sample each at so many rows, `--million`
 * lets the history grow to 1,000,000 rows as well, `--only sizes` or names of cases (`light,nested`) measure just these, `--modules` lists
 * what weighs most.
 * `--only sizes --check` writes nothing, and fails when something is heavier than it may be.
 */
import { performanceReport } from './performance-report.mjs';
import { sizes } from './sizes.mjs';
import { speeds } from './speeds.mjs';

const has = (flag) => process.argv.includes(`--${flag}`);
const valueOf = (flag) => (has(flag) ? process.argv[process.argv.indexOf(`--${flag}`) + 1] : undefined);

const only = valueOf('only');
const rows = Number(valueOf('rows') ?? 100_000);
const grown = [[rows / 10, rows], ...(has('million') ? [[10_000, 1_000_000]] : [])];

if (!only || only === 'sizes') {
  const { rows: weighed, exceeded } = await sizes({ modules: has('modules') });
  if (!has('check')) performanceReport('sizes', weighed);
  else if (exceeded.length > 0) throw new Error(`Heavier than it may be (see bench/sizes.mjs): ${exceeded.join('; ')}.`);
}
if (only !== 'sizes') {
  const measured = await speeds({ rows, grown, samples: has('once') ? 1 : Number(valueOf('samples') ?? 21), only: only?.split(',') });
  console.table(
    measured.map(({ what, floor, ours, raw, unit, figure, '95 % within': within, target, met }) => ({
      what,
      ours: ours.toFixed(2),
      floor: raw.toFixed(2),
      unit,
      'floor is': floor,
      figure,
      '95 % within': within,
      target,
      met,
    })),
  );
  if (!has('once') && !has('rows') && !has('samples')) performanceReport('measured', measured);
}
