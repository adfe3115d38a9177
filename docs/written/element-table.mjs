/** The README with its table of elements as it is now, between its two marks. */
export function elementTable(readme, tags) {
  const list = (items = []) => [...new Set(items.map(({ name }) => `\`${name}\``))].join(' ') || '–';
  const rows = tags.map(
    ({ tagName, summary, attributes, events }) =>
      `| \`<${tagName}>\` | ${summary.split('\n')[0]} | ${list(attributes)} | ${list(events)} |`,
  );
  const table = ['| element | what it does | attributes | events |', '|---|---|---|---|', ...rows].join('\n');
  return readme.replace(/(<!-- elements -->\n)[\s\S]*?(\n<!-- \/elements -->)/, `$1\n${table}\n$2`);
}
