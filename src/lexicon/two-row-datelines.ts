import type { Agency } from '../model'
import { allAgencies } from './all-agencies'
import { oncePer } from './once-per'

/** How datelines that their house sets in two rows stand there, blanks aside. */
export interface TwoRowDatelines {
  /** The row is a name, as it stands below a place and its date: `Trend:`, `/ Trend /`. */
  readonly isName: (row: string) => boolean
  /** The row ends with a name, as it stands above its date: `Дамаск – САНА`. */
  readonly endsInName: (row: string) => boolean
}

const SPACE = /\s/gu
const DASHES = /[–—]/gu
/** Ends with the name and what parts it from the place: ` – {agency}`. */
const NAME_LAST = /[^}]{0,8}\{agency\}$/u

/** Blanks and kinds of dashes tell nothing. */
const plain = (text: string): string => text.replace(SPACE, '').replace(DASHES, '-')

/** The datelines in two rows of the agencies that are built in, and of `more`. */
export const twoRowDatelines = oncePer((more: readonly Agency[]): TwoRowDatelines => {
  const rows = allAgencies(more).flatMap(({ names, twoRowDatelines: forms = [] }: Agency) =>
    forms.flatMap((form) => {
      const [upper = '', lower = ''] = form.split('\n')
      return names.map((name) => ({
        end: NAME_LAST.exec(upper)?.[0].replace('{agency}', name),
        row: lower.includes('{agency}') ? lower.replace('{agency}', name) : undefined,
      }))
    }),
  )
  const ends = rows.flatMap(({ end }) => (end === undefined ? [] : [plain(end)]))
  const whole = new Set(rows.flatMap(({ row }) => (row === undefined ? [] : [plain(row)])))
  return {
    isName: (row) => whole.has(plain(row)),
    endsInName: (row) => ends.some((end) => plain(row).endsWith(end)),
  }
})
