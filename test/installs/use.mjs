import assert from 'node:assert/strict'
import { cleanArticle, defineAgency, inspectArticle, ledgerText, splitStories } from 'wirecopy'
import { toMarkdown } from 'wirecopy/markdown'
import { toNinjs } from 'wirecopy/ninjs'
import { toReadability } from 'wirecopy/readability'
import { rehypeArticle } from 'wirecopy/rehype'
import { schemaOrgScript, toSchemaOrg } from 'wirecopy/schema-org'
import { cleanAll, cleanStream } from 'wirecopy/stream'
import * as text from 'wirecopy/text'

const story = 'OSLO, March 3 (AP) -- The ferry is back.\n\nIt sails twice a day, the port said.\n\n(END)'
const page = `<!doctype html><html lang="en"><head><title>Ferry is back</title></head><body><article><h1>Ferry is back</h1>
<p>OSLO, March 3 (AP) -- The harbour ferry is back after ten years in the yard, and it sails twice a day.</p>
<p>The first boat left at dawn with forty people and one dog on board, the port said on Tuesday.</p></article></body></html>`

const article = cleanArticle(story)
assert.equal(article.agency?.id, 'ap')
assert.equal(article.text, 'The ferry is back.\n\nIt sails twice a day, the port said.')
assert.deepEqual(text.cleanArticle(story), article)
assert.equal(cleanArticle(page).headline, 'Ferry is back')
assert.equal(cleanArticle(page).agency?.id, 'ap')
assert.throws(() => text.cleanArticle(page, { format: 'html' }), TypeError)
assert.equal(splitStories(story).length, 1)
assert.match(ledgerText(inspectArticle(story)), /removed:end-mark/u)
assert.throws(() => defineAgency({ id: 'None' }), TypeError)

assert.match(JSON.stringify(toNinjs(article)), /The ferry is back\./u)
assert.equal(toSchemaOrg(article)['@type'], 'NewsArticle')
assert.match(schemaOrgScript(article), /^\{"@context":/u)
assert.match(toMarkdown(article), /The ferry is back\./u)
assert.equal(toReadability(article).length > 0, true)

const words = (value) => [{ type: 'text', value }]
const element = (tagName, children) => ({ type: 'element', tagName, properties: {}, children })
const processor = {}
rehypeArticle.call(processor)
const tree = {
  type: 'root',
  children: [element('h1', words('Ferry is back')), element('p', words('It sails twice a day.'))],
}
assert.equal(processor.compiler(tree, { message: () => undefined }).headline, 'Ferry is back')

const records = []
for await (const record of cleanAll([{ text: story }])) records.push(record)
assert.deepEqual(records[0].article, article)
assert.ok(cleanStream() instanceof TransformStream)
console.log('used')
