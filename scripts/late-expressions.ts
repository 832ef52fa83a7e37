// What tsup does with constants that are worked out, `const NAME = /…/u` and `const NAMES = new Set(…)`, and with long tables of
// facts: each is made when it is first used. An engine checks every expression of a file before the file runs, and those with
// `\p{…}` take ten times as long as all the rest; a program that imports the package would wait for tables it may never need.
import path from 'node:path'
import type { Plugin } from 'esbuild'
import ts from 'typescript'

/** Go reads it, which knows no `u` flag. */
const SOURCE = /[/\\]src[/\\].*\.ts$/
/** `-0.5` `-.5` */
const NEGATIVE = /^-\d{0,9}(?:\.\d{1,17})?$/
const FACTS = /\/src\/(?:data\/|decide\/learned-(?:dumps|pages)\.ts)/u
/** Shorter tables cost nothing, in characters. */
const LONG = 200
/** What a module that was made late imports. */
export const LATE_MODULE = 'wirecopy:late'
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

/** The files of a program whose text changes, with their constants made late, and each use of one a call. */
export function lateModules(program: ts.Program): ReadonlyMap<string, string> {
  const checker = program.getTypeChecker()
  const files = program.getSourceFiles().filter(({ fileName }) => SOURCE.test(fileName) && !fileName.endsWith('.d.ts'))
  const late = new Map<ts.Symbol, Late>()
  for (const file of files)
    for (const found of constantsOf(file)) late.set(symbolOf(found.declaration.name, checker), found)
  const names = files.map((file) => [file, namesIn(file)] as const)
  for (const [, inFile] of names) for (const name of inFile) if (isListed(name)) late.delete(symbolOf(name, checker))
  const edits = names.map(([file, inFile]) => [file, editsOf(file, inFile, late, checker)] as const)
  return new Map(edits.flatMap(([file, own]) => (own.length > 0 ? [[file.fileName, edited(file.text, own)]] : [])))
}

interface Late {
  readonly declaration: ts.VariableDeclaration
  readonly made: ts.Expression
}

/** Expressions at the top of a file, what is worked out there unless others import it, and long tables of facts. */
function constantsOf(file: ts.SourceFile): Late[] {
  const isFacts = FACTS.test(file.fileName)
  return file.statements.flatMap((statement) => {
    if (!ts.isVariableStatement(statement) || !(statement.declarationList.flags & ts.NodeFlags.Const)) return []
    const isExported = statement.modifiers !== undefined
    return statement.declarationList.declarations.flatMap((declaration) => {
      const { initializer: made } = declaration
      if (!made || !ts.isIdentifier(declaration.name)) return []
      if (isExported && !isFacts && !ts.isRegularExpressionLiteral(made)) return []
      return isWorkedOut(made) || (isFacts && isTable(made)) ? [{ declaration, made }] : []
    })
  })
}

/** An expression, a call, or a list or record with one in it; calls inside of functions are none. */
const isWorkedOut = (node: ts.Node): boolean =>
  ts.isRegularExpressionLiteral(node) ||
  ts.isCallExpression(node) ||
  ts.isNewExpression(node) ||
  (!ts.isFunctionLike(node) && ts.forEachChild(node, (child) => isWorkedOut(child) || undefined) === true)

function isTable(node: ts.Expression): boolean {
  if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node)) return isTable(node.expression)
  return (ts.isObjectLiteralExpression(node) || ts.isArrayLiteralExpression(node)) && node.getWidth() > LONG
}

/** What a name stands for, in whatever file that is. */
function symbolOf(name: ts.Node, checker: ts.TypeChecker): ts.Symbol {
  const { parent } = name
  const found = ts.isShorthandPropertyAssignment(parent)
    ? checker.getShorthandAssignmentValueSymbol(parent)
    : ts.isExportSpecifier(parent)
      ? checker.getExportSpecifierLocalTargetSymbol(parent)
      : checker.getSymbolAtLocation(name)
  if (!found) return NOTHING
  return found.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(found) : found
}
const NOTHING = {} as ts.Symbol

/** `export { NAME }`: whoever imports it expects no function. */
const isListed = ({ parent }: ts.Identifier): boolean => ts.isExportSpecifier(parent)

function editsOf(
  file: ts.SourceFile,
  names: readonly ts.Identifier[],
  late: ReadonlyMap<ts.Symbol, Late>,
  checker: ts.TypeChecker,
): Edit[] {
  const uses = names.filter((name) => isUse(name) && late.has(symbolOf(name, checker))).map(useOf)
  const made = [...late.values()].filter(({ declaration }) => declaration.getSourceFile() === file).flatMap(lateEdits)
  if (made.length === 0) return uses
  const end = file.text.length
  const text = `\nimport { late, lateExpression } from '${LATE_MODULE}'\n`
  return [...made, ...uses, { start: end, end, text }]
}

/** Whether a name asks for a value: not in an import, in a type, or where it is given. */
function isUse(name: ts.Identifier): boolean {
  const { parent } = name
  if (ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent) || ts.isImportClause(parent)) return false
  if (ts.isVariableDeclaration(parent) && parent.name === name) return false
  return !ts.isPartOfTypeNode(name) && !ts.isTypeQueryNode(parent)
}

/** `NAME` as `NAME()`. */
function useOf(name: ts.Identifier): Edit {
  const use = `${name.text}()`
  const text = ts.isShorthandPropertyAssignment(name.parent) ? `${name.text}: ${use}` : use
  return { start: name.getStart(), end: name.end, text }
}

/** `const NAME: T = made` as `const NAME = late(() => (made))`. */
function lateEdits({ declaration: { name }, made }: Late): Edit[] {
  if (ts.isRegularExpressionLiteral(made))
    return [{ start: name.end, end: made.end, text: ` = /* @__PURE__ */ lateExpression(${expressionOf(made.text)})` }]
  const facts = factsIn(made)
  if (facts !== undefined)
    return [{ start: name.end, end: made.end, text: ` = /* @__PURE__ */ late(() => JSON.parse(${quoted(facts)}))` }]
  const head = { start: name.end, end: made.getStart(), text: ' = /* @__PURE__ */ late(() => (' }
  const tail = { start: made.end, end: made.end, text: '))' }
  return [
    head,
    ...expressionsIn(made).map(({ start, end, text }) => ({ start, end, text: `new RegExp(${text})` })),
    tail,
  ]
}

/** The expressions of a list or record that is worked out; those of its functions are made anew at each call and stay. */
function expressionsIn(node: ts.Node): Edit[] {
  if (ts.isRegularExpressionLiteral(node))
    return [{ start: node.getStart(), end: node.end, text: expressionOf(node.text) }]
  const found: Edit[] = []
  if (!ts.isFunctionLike(node)) ts.forEachChild(node, (child) => void found.push(...expressionsIn(child)))
  return found
}

/** What a table of facts says, as JSON, which an engine reads in a third of the time; undefined where something is worked out. */
function factsIn(node: ts.Expression): string | undefined {
  if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node)) return factsIn(node.expression)
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return JSON.stringify(node.text)
  if (ts.isNumericLiteral(node)) return node.text
  if (ts.isPrefixUnaryExpression(node))
    return NEGATIVE.test(node.getText()) ? node.getText().replace('-.', '-0.') : undefined
  if (node.kind === ts.SyntaxKind.TrueKeyword || node.kind === ts.SyntaxKind.FalseKeyword) return node.getText()
  if (ts.isArrayLiteralExpression(node)) return listed(node.elements.map(factsIn), '[]')
  if (ts.isObjectLiteralExpression(node)) return listed(node.properties.map(memberIn), '{}')
  return undefined
}

function memberIn(member: ts.ObjectLiteralElementLike): string | undefined {
  if (!ts.isPropertyAssignment(member) || ts.isComputedPropertyName(member.name)) return undefined
  const value = factsIn(member.initializer)
  return value === undefined ? undefined : `${JSON.stringify(member.name.text)}:${value}`
}

const listed = (parts: readonly (string | undefined)[], [open = '', close = '']: string): string | undefined =>
  parts.includes(undefined) ? undefined : `${open}${parts.join()}${close}`

const quoted = (text: string): string => JSON.stringify(text)

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

const OPTIONS = { target: ts.ScriptTarget.ES2022, moduleResolution: ts.ModuleResolutionKind.Bundler, types: [] }

let modules: ReadonlyMap<string, string> | undefined

export const lateExpressions: Plugin = {
  name: 'late-expressions',
  setup(build) {
    build.onStart(() => {
      // All files, whichever of the builds that run beside each other asks first: its own would leave out those of the others.
      modules ??= lateModules(ts.createProgram(ts.sys.readDirectory(path.resolve('src'), ['.ts']), OPTIONS))
    })
    build.onResolve({ filter: /^wirecopy:late$/ }, () => ({ path: LATE_MODULE, namespace: 'late', sideEffects: false }))
    build.onLoad({ filter: /.*/, namespace: 'late' }, () => ({ contents: LATE, loader: 'js' }))
    build.onLoad({ filter: SOURCE }, ({ path: file }) => {
      const contents = modules?.get(file.replaceAll(path.sep, '/'))
      return contents === undefined ? undefined : { contents, loader: 'ts' }
    })
  },
}
