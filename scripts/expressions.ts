// Every regular expression of the package: those written in a file, and those that it builds from data.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

/** An expression as it is written, `/source/flags`, and the file that it was first met in. */
export type Expressions = Map<string, string>

const SRC = path.resolve(import.meta.dirname, '../src')
/** `at file:///…/src/lexicon/people.ts:46:15` */
const IN_SRC = /[/\\]src[/\\]([^:?]{1,200}\.ts)/u
/** Programs: they run when they are imported, and build no expression. */
const PROGRAMS: readonly string[] = ['cli/main.ts', 'cli/worker.ts']

const files = readdirSync(SRC, { recursive: true })
  .map(String)
  .filter((file) => file.endsWith('.ts'))
  .toSorted()

const fileTree = (file: string): ts.SourceFile =>
  ts.createSourceFile(file, readFileSync(path.join(SRC, file), 'utf8'), ts.ScriptTarget.ESNext, true)

/** All of them, those that are written and those that are built. */
export async function allExpressions(): Promise<Expressions> {
  return new Map([...(await builtExpressions()), ...writtenExpressions()])
}

/** Those that stand in the files as literals. */
function writtenExpressions(): Expressions {
  const found: Expressions = new Map()
  for (const file of files) {
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) found.set(node.text, file)
      ts.forEachChild(node, visit)
    }
    visit(fileTree(file))
  }
  return found
}

/** Where expressions are built inside of functions, which importing a file does not show: `lexicon/patterns.ts`. */
export function builtInFunctions(): string[] {
  const found = new Set<string>()
  for (const file of files) {
    const visit = (node: ts.Node, inFunction: boolean): void => {
      if (inFunction && ts.isIdentifier(node) && node.text === 'RegExp' && !ts.isTypeReferenceNode(node.parent))
        found.add(file)
      ts.forEachChild(node, (child) => {
        visit(child, inFunction || ts.isFunctionLike(node))
      })
    }
    visit(fileTree(file), false)
  }
  return [...found]
}

/** Those that the files build as they are imported, and those of the agencies' forms. Files that were imported before build none. */
async function builtExpressions(): Promise<Expressions> {
  const found: Expressions = new Map()
  const Plain = RegExp
  const noted = (made: unknown): object => {
    const [, file] = IN_SRC.exec(new Error('where').stack ?? '') ?? []
    if (file !== undefined) found.set(String(made), file)
    return made as RegExp
  }
  globalThis.RegExp = new Proxy(Plain, {
    construct: (target, args) => noted(Reflect.construct(target, args)),
    apply: (target, self, args) => noted(Reflect.apply(target, self, args)),
  })
  for (const file of files) if (!PROGRAMS.includes(file)) await import(path.join(SRC, file))
  globalThis.RegExp = Plain
  for (const [expression, file] of await formExpressions()) found.set(expression, file)
  return found
}

/** The expressions of forms, as documents are held against them: tags in three ways, all others whole. */
async function formExpressions(): Promise<Expressions> {
  const { agencies } = await import('../src/data/agencies')
  const { patternExpression } = await import('../src/lexicon/patterns')
  const found: Expressions = new Map()
  for (const { id, tags = [], endMarks = [], signOffs = [], credits = [], rights = [] } of agencies) {
    const file = `data/agencies/${id}.ts`
    for (const { form } of tags)
      for (const how of ['start', 'end', 'whole'] as const) found.set(String(patternExpression(form, how)), file)
    for (const { form } of [...endMarks, ...signOffs, ...credits, ...rights])
      found.set(String(patternExpression(form, 'whole')), file)
  }
  return found
}
