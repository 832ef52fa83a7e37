import type { Agency, WireForm } from '../model'

/** A form as the build writes it: its text alone where nothing else is said of it. */
export type PackedForm = string | (Omit<WireForm, 'example'> & Readonly<Record<string, unknown>>)

/** A column for each member of an agency, a row for each agency; 0 where an agency has no such member. */
export type PackedAgencies = Readonly<Record<string, readonly unknown[]>>

/** Members whose entries are forms. */
export const formMembers = ['datelines', 'tags', 'endMarks', 'signOffs', 'credits', 'rights'] as const

const isFormMember = (member: string): boolean => formMembers.some((known) => known === member)

const unpackForm = (form: PackedForm): object =>
  typeof form === 'string' ? { form, example: '' } : { example: '', ...form }

/** The agencies of a built package, where examples, sources and `no` texts are empty: nothing but tests reads them. */
export function unpackAgencies(columns: PackedAgencies): Agency[] {
  const rows = columns['id'] ?? []
  return rows.map((_, row) => {
    const agency: Record<string, unknown> = { sources: [], no: [] }
    for (const [member, column] of Object.entries(columns)) {
      const value = column[row]
      if (value === 0) continue
      agency[member] = isFormMember(member) && Array.isArray(value) ? value.map(unpackForm) : value
    }
    return agency as unknown as Agency
  })
}
