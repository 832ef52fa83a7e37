import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'

const FOLDERS = ['recognizers', 'lexicon', 'decide', 'assemble']

/** What an expression says of letters in general, and no word: `\p{Lu}`, `(?<name>`, `[a-z]`, `\u{3ffff}`, `{agency}`. */
const GRAMMAR =
  /\\[a-zA-Z](?:\{[^}]{1,40}\}|<\w{1,20}>|[\da-f]{4})?|\(\?<[A-Za-z]\w{0,20}>|\[(?:[^\]\\]|\\.){0,300}\]|\\?\{[a-z|()?:]+\\?\}/gu
const WORD = /\p{L}{2,}/gu
/** Addresses and markup: facts of the web, not of a language. */
const OF_THE_WEB: ReadonlySet<string> = new Set(['https', 'http', 'www', 'gt', 'colon', 'tab', 'newline', 'image'])

/** Where a text or a part of a template begins and ends. */
const EDGES = /^[`'}]|(?:[`']|\$\{)$/gu

/** What stands in a text or template itself, as an expression has it. */
function partsOf(node: ts.Expression): string {
  if (ts.isTaggedTemplateExpression(node)) return written(node.template).join(' ')
  if (ts.isTemplateExpression(node) || ts.isStringLiteralLike(node))
    return written(node).join(' ').replaceAll('\\\\', '\\')
  return ts.isBinaryExpression(node) ? `${partsOf(node.left)} ${partsOf(node.right)}` : ''
}

const written = (node: ts.TemplateLiteral | ts.StringLiteralLike): string[] =>
  ts.isTemplateExpression(node)
    ? [node.head, ...node.templateSpans.map(({ literal }) => literal)].map((part) => part.getText().replace(EDGES, ''))
    : [node.getText().replace(EDGES, '')]

function expressionOf(node: ts.Node): string | undefined {
  if (ts.isRegularExpressionLiteral(node)) return node.text.slice(1, node.text.lastIndexOf('/'))
  if (ts.isTaggedTemplateExpression(node)) return partsOf(node)
  const [source] = ts.isNewExpression(node) && node.expression.getText() === 'RegExp' ? (node.arguments ?? []) : []
  return source && partsOf(source)
}

/** The words that are written into a file's expressions. */
function wordsIn(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    const words = expressionOf(node)?.replace(GRAMMAR, ' ').match(WORD) ?? []
    found.push(...words.filter((word) => !OF_THE_WEB.has(word)))
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

const files = FOLDERS.flatMap((folder) =>
  readdirSync(path.join('src', folder), { recursive: true })
    .map((file) => path.join('src', folder, String(file)))
    .filter((file) => file.endsWith('.ts')),
)

describe('no word of a language stands in an expression outside the data', () => {
  test.each(files)('%s', (file) => {
    expect(wordsIn(file)).toStrictEqual([])
  })
})
