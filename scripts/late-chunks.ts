// What tsup does with a long file that it wrote: all that it says becomes the body of one function, which runs when something of
// the file is first called. An engine only skims a function until then; statements at the top it compiles one by one, which
// takes twice as long, and runs, though a program that imports the package may never need them.
import type { Options } from 'tsup'
import ts from 'typescript'

type Plugin = NonNullable<Options['plugins']>[number]

/** Shorter files cost little, in characters. */
const LONG = 20_000
const LONG_TEXT = 200
const SCRIPT = /\.c?js$/
const LATE = /^late(?:Expression)?$/

/** `\n`, `\\` and `'` as they stand in a text between single quotes. */
const quoted = (text: string): string =>
  `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n').replaceAll('\r', '\\r')}'`

/** The code with its long templates as plain texts: an engine keeps two copies of a template while it skims it. */
function plainTexts(code: string): string {
  const long: ts.NoSubstitutionTemplateLiteral[] = []
  const visit = (node: ts.Node): void => {
    if (
      ts.isNoSubstitutionTemplateLiteral(node) &&
      node.getWidth() > LONG_TEXT &&
      !ts.isTaggedTemplateExpression(node.parent)
    )
      long.push(node)
    ts.forEachChild(node, visit)
  }
  visit(parsed(code))
  const ends = [0, ...long.map(({ end }) => end)]
  return [
    ...long.map((node, i) => code.slice(ends[i], node.getStart()) + quoted(node.text)),
    code.slice(ends.at(-1)),
  ].join('')
}

const parsed = (code: string): ts.SourceFile =>
  ts.createSourceFile('chunk.js', code, ts.ScriptTarget.ES2022, true, ts.ScriptKind.JS)

/** An ES module whose body waits for the first call of what it exports; throws where that is worked out and no function. */
export function lateChunk(code: string): string {
  const { statements } = parsed(plainTexts(code))
  const exports = statements.filter(ts.isExportDeclaration)
  const own = exports.filter(({ moduleSpecifier }) => !moduleSpecifier).flatMap(exportsIn)
  const functions = new Set(statements.flatMap(functionsIn))
  const values = own.filter(({ local }) => !functions.has(local))
  const facts = factsIn(statements)
  const kept = facts.filter((fact) =>
    values.some(({ local }) => local === nameOf(fact) || isNeeded(fact, local, facts)),
  )
  const stranger = values.find(({ local }) => !kept.some((fact) => nameOf(fact) === local))
  if (stranger)
    throw new TypeError(`«${stranger.name}» is exported by a long file and is neither a function nor a fact`)
  const atTop = statements.filter((s) => ts.isImportDeclaration(s) || (ts.isExportDeclaration(s) && s.moduleSpecifier))
  const body = statements.filter((s) => !ts.isImportDeclaration(s) && !ts.isExportDeclaration(s))
  const called = own.filter(({ local }) => functions.has(local))
  return [
    ...atTop.map((s) => s.getText()),
    ...kept.map((declaration) => `var ${declaration.getText()};`),
    `let madeChunk;const lateChunk=()=>madeChunk??=makeChunk();function makeChunk(){${body.map((s) => without(s, kept)).join('\n')}`,
    `return{${called.map(({ name, local }) => `${name}:${local}`).join()}}}`,
    ...called.map(({ name }) => `export function ${name}(...given){return lateChunk().${name}(...given)}`),
    ...(values.length > 0 ? [`export{${values.map(({ name, local }) => `${local} as ${name}`).join()}};`] : []),
    '',
  ].join('\n')
}

/** A name that a file exports, and what it is called inside. */
interface Export {
  readonly name: string
  readonly local: string
}

const exportsIn = ({ exportClause }: ts.ExportDeclaration): Export[] =>
  exportClause && ts.isNamedExports(exportClause)
    ? exportClause.elements.map(({ name, propertyName }) => ({ name: name.text, local: (propertyName ?? name).text }))
    : []

const declarationsIn = (statement: ts.Statement): readonly ts.VariableDeclaration[] =>
  ts.isVariableStatement(statement) ? statement.declarationList.declarations : []

/** The functions that a statement names: those it writes out, and those that give what is made late. */
function functionsIn(statement: ts.Statement): string[] {
  if (ts.isFunctionDeclaration(statement)) return [statement.name?.text ?? '']
  return declarationsIn(statement).flatMap(({ name, initializer }) => (isFunction(initializer) ? [name.getText()] : []))
}

const isFunction = (node: ts.Expression | undefined): boolean =>
  node !== undefined &&
  (ts.isArrowFunction(node) ||
    ts.isFunctionExpression(node) ||
    (ts.isCallExpression(node) && LATE.test(node.expression.getText())))

const nameOf = ({ name }: ts.VariableDeclaration): string => name.getText()

/** The values that say all of themselves: no name stands in them but those of such values before. */
function factsIn(statements: readonly ts.Statement[]): readonly ts.VariableDeclaration[] {
  const known = new Set<string>()
  return statements.flatMap(declarationsIn).filter((declaration) => {
    const isFact = declaration.initializer !== undefined && namesIn(declaration.initializer).every((n) => known.has(n))
    if (isFact) known.add(nameOf(declaration))
    return isFact
  })
}

/** Whether a fact stands in another one, or in one that stands in it. */
const isNeeded = (fact: ts.VariableDeclaration, by: string, facts: readonly ts.VariableDeclaration[]): boolean => {
  const used = facts.find((other) => nameOf(other) === by)?.initializer
  return used !== undefined && namesIn(used).some((name) => name === nameOf(fact) || isNeeded(fact, name, facts))
}

/** The names that a value asks for. */
function namesIn(node: ts.Node): readonly string[] {
  if (ts.isIdentifier(node)) return [node.text]
  if (ts.isPropertyAssignment(node)) return namesIn(node.initializer)
  const names: string[] = []
  ts.forEachChild(node, (child) => void names.push(...namesIn(child)))
  return names
}

/** A statement without some of its declarations. */
function without(statement: ts.Statement, left: readonly ts.VariableDeclaration[]): string {
  const all = declarationsIn(statement)
  const rest = all.filter((declaration) => !left.includes(declaration))
  if (rest.length === all.length) return statement.getText()
  return rest.length > 0 ? `var ${rest.map((declaration) => declaration.getText()).join()};` : ''
}

export const lateChunks: Plugin = {
  name: 'late-chunks',
  renderChunk(code, { path }) {
    return SCRIPT.test(path) && code.length > LONG ? { code: lateChunk(code) } : undefined
  },
}
