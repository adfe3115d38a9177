/** A table of Markdown, or nothing where it would have no row. Cells may hold what would end a cell or a line. */
export function table(head, rows) {
  if (rows.length === 0) return [];
  const line = (cells) =>
    `| ${cells
      .map((cell) =>
        String(cell ?? '')
          .replaceAll(/\s*\n\s*/g, ' ')
          .replaceAll('|', '\\|'),
      )
      .join(' | ')} |`;
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line), ''];
}

export const code = (text) => (text ? `\`${text}\`` : '');
