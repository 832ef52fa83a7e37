import type { Fate, Inspection } from '../model'

/** Longest stretch shown whole, in characters; of longer ones the two ends are shown. */
const SHOWN = 96
const END = 24

/** The ledger as text, a line an entry: `185-218 dateline "SEOUL, Sept. 22 (Yonhap) -- " dateline/agency`. */
export function ledgerText({ source, ledger }: Pick<Inspection, 'source' | 'ledger'>): string {
  return ledger
    .map(
      ({ start, end, fate, because }) =>
        `${String(start)}-${String(end)} ${fateName(fate)} ${shown(source.slice(start, end))} ${because.join(' ')}\n`,
    )
    .join('')
}

/** `body[3]`, `dateline`, `removed:end-mark`. */
export function fateName(fate: Fate): string {
  if (fate.kind === 'removed') return `removed:${fate.reason}`
  return LISTS.has(fate.field) ? `${fate.field}[${String(fate.item)}]` : fate.field
}

const LISTS: ReadonlySet<string> = new Set(['editorNotes', 'bylines', 'contributors', 'body', 'images'])

/** A stretch in JSON's quotes, its middle left out when it is long. */
function shown(text: string): string {
  return JSON.stringify(text.length <= SHOWN ? text : `${text.slice(0, SHOWN - END)} … ${text.slice(-END)}`)
}
