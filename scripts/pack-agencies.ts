// What tsup puts in the place of src/data/agencies/index.ts: the agencies without what only their tests read.
import type { Agency, DatelineForm, WireForm } from '../src/model'
import { formMembers, type PackedAgencies, type PackedForm } from '../src/lexicon/packed-agencies'
import { packedModule } from './packed-module'

/** Go reads it, which knows no `u` flag. */
const INDEX = /[/\\]src[/\\]data[/\\]agencies[/\\]index\.ts$/
const MEMBERS = [
  'id',
  'name',
  'kind',
  'country',
  'languages',
  'names',
  'ambiguous',
  'desks',
  'twoRowDatelines',
  ...formMembers,
] as const satisfies readonly (keyof Agency)[]

/** The agencies by member, without examples, sources and `no` texts. */
export function packAgencies(agencies: readonly Agency[]): PackedAgencies {
  return Object.fromEntries(MEMBERS.map((member) => [member, agencies.map((agency) => packed(agency, member))]))
}

function packed(agency: Agency, member: (typeof MEMBERS)[number]): unknown {
  const value = agency[member]
  if (value === undefined) return 0
  if (member === 'datelines') return [...new Set(agency.datelines.map(({ form }) => form))]
  return typeof value === 'string' ? value : value.map((entry) => (typeof entry === 'string' ? entry : packForm(entry)))
}

function packForm(entry: WireForm | DatelineForm): PackedForm {
  const { form, ...others } = Object.fromEntries(Object.entries(entry).filter(([member]) => member !== 'example'))
  return Object.keys(others).length === 0 ? entry.form : { form: String(form), ...others }
}

/** The build's own reading of the agencies. */
export const packedAgencies = packedModule('packed-agencies', INDEX, ({ agencies }) => ({
  name: 'agencies',
  value: packAgencies(agencies as readonly Agency[]),
  unpack: 'unpackAgencies',
  from: '../../lexicon/packed-agencies',
}))
