// What tsup puts in the place of src/data/agencies/index.ts: the agencies without what only their tests read.
import type { Plugin } from 'esbuild'
import type { Agency, DatelineForm, WireForm } from '../src/model'
import { formMembers, type PackedAgencies, type PackedForm } from '../src/lexicon/packed-agencies'
import { LATE_MODULE } from './late-expressions'

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

/** The build's own reading of the agencies, made when it is first used as all long tables are. */
export const packedAgencies: Plugin = {
  name: 'packed-agencies',
  setup(build) {
    build.onLoad({ filter: INDEX }, async ({ path }) => {
      const { outputFiles } = await build.esbuild.build({
        entryPoints: [path],
        bundle: true,
        format: 'esm',
        write: false,
      })
      const code = encodeURIComponent(outputFiles[0]?.text ?? '')
      const { agencies } = (await import(`data:text/javascript,${code}`)) as { readonly agencies: readonly Agency[] }
      const columns = JSON.stringify(JSON.stringify(packAgencies(agencies)))
      const contents = `import { late } from '${LATE_MODULE}'
import { unpackAgencies } from '../../lexicon/packed-agencies'
export const agencies = /* @__PURE__ */ late(() => unpackAgencies(JSON.parse(${columns})))`
      return { contents, loader: 'ts' }
    })
  },
}
