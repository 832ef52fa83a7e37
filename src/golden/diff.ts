/** A place where two JSON values differ. A member that is missing on one side is missing here. */
export interface Difference {
  /** `dateline.places[0].name`; empty for the whole. */
  readonly path: string
  /** What the golden says. */
  readonly expected?: unknown
  /** What the article says. */
  readonly got?: unknown
}

type Members = Readonly<Record<string, unknown>>

/** Where `got` differs from `expected`, deepest members first named by their path. Order of members does not count. */
export function differences(expected: unknown, got: unknown, path = ''): Difference[] {
  if (Array.isArray(expected) && Array.isArray(got)) return listDifferences(expected, got, path)
  if (isMembers(expected) && isMembers(got)) return memberDifferences(expected, got, path)
  return Object.is(expected, got) ? [] : [{ path, expected, got }]
}

function memberDifferences(expected: Members, got: Members, path: string): Difference[] {
  const names = [...new Set([...Object.keys(expected), ...Object.keys(got)])]
  return names.flatMap((name) => {
    const at = path === '' ? name : `${path}.${name}`
    if (!Object.hasOwn(got, name)) return [{ path: at, expected: expected[name] }]
    if (!Object.hasOwn(expected, name)) return [{ path: at, got: got[name] }]
    return differences(expected[name], got[name], at)
  })
}

/** Equal items at both ends are put aside, so that one paragraph more is one difference. */
function listDifferences(expected: readonly unknown[], got: readonly unknown[], path: string): Difference[] {
  const head = equalItems(expected, got)
  const tail = equalItems(expected.slice(head).reverse(), got.slice(head).reverse())
  const missing = expected.slice(head, expected.length - tail)
  const added = got.slice(head, got.length - tail)
  const paired = Math.min(missing.length, added.length)
  return [
    ...missing.slice(0, paired).flatMap((item, i) => differences(item, added[i], `${path}[${String(head + i)}]`)),
    ...missing.slice(paired).map((item, i) => ({ path: `${path}[${String(head + paired + i)}]`, expected: item })),
    ...added.slice(paired).map((item, i) => ({ path: `${path}[${String(head + paired + i)}]`, got: item })),
  ]
}

/** How many items are equal from the start. */
function equalItems(a: readonly unknown[], b: readonly unknown[]): number {
  const end = Math.min(a.length, b.length)
  let i = 0
  while (i < end && differences(a[i], b[i]).length === 0) i += 1
  return i
}

const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
