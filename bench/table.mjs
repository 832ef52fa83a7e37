const LETTERS = /\p{L}/u

/** A markdown table; the first row is the head. A column whose cells begin with no letter is set right. */
export function markdownTable(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)))
  const right = rows[0].map((_, column) => rows.slice(1).every((row) => !LETTERS.test(row[column].slice(0, 1))))
  const cell = (text, column) => (right[column] ? text.padStart(widths[column]) : text.padEnd(widths[column]))
  const line = (cells) => `| ${cells.join(' | ')} |`
  const rule = widths.map((width, column) => '-'.repeat(width - 1) + (right[column] ? ':' : '-'))
  const [head, ...body] = rows.map((row) => line(row.map(cell)))
  return [head, line(rule), ...body].join('\n')
}
