// What stands in the place of a module whose exports the build works out: less to ship, and less to do when a program begins.
import type { Plugin } from 'esbuild'
import { LATE_MODULE } from './late-expressions'

/** What is packed of a module, and the function that unpacks it, with the module that exports it. */
export interface Packed {
  readonly name: string
  readonly value: unknown
  readonly unpack: string
  readonly from: string
}

/** A plugin of esbuild that reads the modules of that path and lets one packed constant stand for each, made when first used. */
export const packedModule = (
  name: string,
  filter: RegExp,
  pack: (exported: Readonly<Record<string, unknown>>) => Packed,
): Plugin => ({
  name,
  setup(build) {
    build.onLoad({ filter }, async ({ path }) => {
      const { outputFiles } = await build.esbuild.build({
        entryPoints: [path],
        bundle: true,
        format: 'esm',
        write: false,
      })
      const code = encodeURIComponent(outputFiles[0]?.text ?? '')
      const packed = pack((await import(`data:text/javascript,${code}`)) as Record<string, unknown>)
      const json = JSON.stringify(JSON.stringify(packed.value))
      const contents = `import { late } from '${LATE_MODULE}'
import { ${packed.unpack} } from '${packed.from}'
export const ${packed.name} = /* @__PURE__ */ late(() => ${packed.unpack}(JSON.parse(${json})))`
      return { contents, loader: 'ts' }
    })
  },
})
