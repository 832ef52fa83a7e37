// What tsup does with the constants at the top of a file that are worked out, `const NAME = /…/u` and `const NAMES = new Set(…)`:
// each is made when it is first used. An engine checks every expression of a file before the file runs, and those with `\p{…}`
// take ten times as long as all the rest.
import { readFile } from 'node:fs/promises'
import type { Plugin } from 'esbuild'
import ts from 'typescript'

/** Go reads it, which knows no `u` flag. */
const SOURCE = /[/\\]src[/\\].*\.ts$/
const MODULE = 'wirecopy:late'
const LATE = `export const late = (make) => {
  let made
  return () => (made ??= make())
}
export const lateExpression = (source, flags) => late(() => new RegExp(source, flags))`

interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** The module with its expressions made late; undefined where it has none. */
export function withLateExpressions(source: string): string | undefined {
  const file = ts.createSourceFile('module.ts', source, ts.ScriptTarget.ESNext, true)
  const found = constantsOf(file)
  if (found.size === 0) return undefined
  const edits = [...found.values()].flatMap(lateEdits)
  for (const name of namesIn(file)) if (isUse(name, found)) edits.push(useOf(name))
  return `${edited(source, edits)}\nimport { late, lateExpression } from '${MODULE}'\n`
}

interface Late {
  readonly declaration: ts.VariableDeclaration
  readonly made: ts.Expression
}

/** Unexported constants that are worked out, by name, where nothing else in the file has that name. */
function constantsOf(file: ts.SourceFile): Map<string, Late> {
  const found = new Map<string, Late>()
  for (const statement of file.statements) {
    const [declaration, other] = ts.isVariableStatement(statement) ? statement.declarationList.declarations : []
    if (!declaration || other || (ts.isVariableStatement(statement) && statement.modifiers)) continue
    const { name, initializer } = declaration
    if (ts.isIdentifier(name) && initializer && isWorkedOut(initializer))
      found.set(name.text, { declaration, made: initializer })
  }
  for (const name of namesIn(file)) if (isOther(name)) found.delete(name.text)
  return found
}

/** Whether the name is given to something else, or stands where no call can. */
function isOther(name: ts.Identifier): boolean {
  const { parent } = name
  if (ts.isVariableDeclaration(parent) && parent.name === name) return !ts.isSourceFile(parent.parent.parent.parent)
  return (
    ts.isParameter(parent) ||
    ts.isBindingElement(parent) ||
    ts.isTypeQueryNode(parent) ||
    ts.isExportSpecifier(parent) ||
    ts.isImportSpecifier(parent) ||
    ts.isFunctionDeclaration(parent)
  )
}

/** An expression, a call, or a list or record with one in it; calls inside of functions are none. */
const isWorkedOut = (node: ts.Node): boolean =>
  ts.isRegularExpressionLiteral(node) ||
  ts.isCallExpression(node) ||
  ts.isNewExpression(node) ||
  (!ts.isFunctionLike(node) && ts.forEachChild(node, (child) => isWorkedOut(child) || undefined) === true)

function isUse(name: ts.Identifier, found: ReadonlyMap<string, unknown>): boolean {
  const { parent } = name
  if (!found.has(name.text)) return false
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === name
  return !((ts.isPropertyAssignment(parent) || ts.isVariableDeclaration(parent)) && parent.name === name)
}

/** `NAME` as `NAME()`. */
function useOf(name: ts.Identifier): Edit {
  const use = `${name.text}()`
  const text = ts.isShorthandPropertyAssignment(name.parent) ? `${name.text}: ${use}` : use
  return { start: name.getStart(), end: name.end, text }
}

/** `const NAME: T = made` as `const NAME = late(() => (made))`. */
function lateEdits({ declaration: { name }, made }: Late): Edit[] {
  const head = { start: name.end, end: made.getStart(), text: ' = /* @__PURE__ */ late(() => (' }
  const tail = { start: made.end, end: made.end, text: '))' }
  if (!ts.isRegularExpressionLiteral(made)) return [head, tail]
  return [{ start: name.end, end: made.end, text: ` = /* @__PURE__ */ lateExpression(${expressionOf(made.text)})` }]
}

/** An engine reads a string without checking what it says. */
function expressionOf(literal: string): string {
  const end = literal.lastIndexOf('/')
  const pattern = literal.slice(1, end)
  const isRaw = !pattern.includes('`') && !pattern.includes('${') && !pattern.endsWith('\\')
  const quoted = isRaw ? `String.raw\`${pattern}\`` : JSON.stringify(pattern)
  return `${quoted}, '${literal.slice(end + 1)}'`
}

function namesIn(file: ts.SourceFile): ts.Identifier[] {
  const names: ts.Identifier[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) names.push(node)
    ts.forEachChild(node, visit)
  }
  visit(file)
  return names
}

function edited(source: string, edits: readonly Edit[]): string {
  let at = 0
  let text = ''
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    text += source.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return text + source.slice(at)
}

export const lateExpressions: Plugin = {
  name: 'late-expressions',
  setup(build) {
    build.onResolve({ filter: /^wirecopy:late$/ }, () => ({ path: MODULE, namespace: MODULE, sideEffects: false }))
    build.onLoad({ filter: /.*/, namespace: MODULE }, () => ({ contents: LATE, loader: 'js' }))
    build.onLoad({ filter: SOURCE }, async ({ path }) => {
      const contents = withLateExpressions(await readFile(path, 'utf8'))
      return contents === undefined ? undefined : { contents, loader: 'ts' }
    })
  },
}
