/**
 * Dates as the newest CLDR writes them, for the sentences that tests expect: an engine that takes an older one from its system puts a comma
 * after the weekday of British English ("Tue, 20 Oct") also where no year follows.
 */
const { prototype } = Intl.DateTimeFormat;
const own = Object.getOwnPropertyDescriptor(prototype, 'format');

if (new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short' }).format(0).includes(','))
  Object.defineProperty(prototype, 'format', {
    ...own,
    get() {
      const write = own.get.call(this);
      return (at) => write(at).replace(/^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?=\d+ \w+\b(?! \d{4}))/, '$1 ');
    },
  });
