import { parseDocument } from 'htmlparser2'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { cleanArticle } from '../dist/index.js'
import { loadExtractors } from './extractors.mjs'
import { milliseconds, times } from './figures.mjs'
import { median, quietly, ratio, warmRace } from './race.mjs'

/** A text is done with so quickly that it must be read this often to be timed; everybody reads it as often, and is as warm. */
const OFTEN = 20

const often = (work) => (story) => {
  for (let i = 0; i < OFTEN; i++) work(story)
}

const sizeOf = (texts) => texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)

/** Text cleaning beside htmlparser2 on the same string, on its paragraphs in `<p>`, and on as many bytes of whole pages. */
export async function textRows(pages, passes) {
  const stories = pages.map(({ text, html }) => ({
    text,
    html,
    tagged: `<p>${text.replaceAll('\n', '</p>\n<p>')}</p>`,
  }))
  const size = sizeOf(pages.map(({ text }) => text))
  const pageShare = size / sizeOf(pages.map(({ html }) => html))
  const [clean, same, tagged, page] = await warmRace(
    [
      often(({ text }) => cleanArticle(text, { format: 'text' })),
      often(({ text }) => parseDocument(text)),
      often((story) => parseDocument(story.tagged)),
      ({ html }) => parseDocument(html),
    ],
    stories,
    passes,
    stories.length,
  )
  const each = (seconds) => milliseconds(median(seconds) / pages.length)
  const shared = (seconds, share) => seconds.map((sum) => sum * share)
  const own = shared(clean, 1 / OFTEN)
  const row = (name, seconds, share) => {
    const beside = shared(seconds, share)
    const what = `text of ${(size / pages.length / 1000).toFixed(1)} KB`
    return [what, each(own), `htmlparser2, ${name}`, each(beside), times(ratio(own, beside))]
  }
  return [
    row('the same string', same, 1 / OFTEN),
    row('its paragraphs in <p>', tagged, 1 / OFTEN),
    row('as many bytes of page', page, pageShare),
  ]
}

/** HTML cleaning beside parsing alone and beside each peer. */
export async function htmlRows(pages, passes) {
  const parser = unified().use(rehypeParse)
  const rivals = [
    { name: 'rehype-parse alone', extract: ({ html }) => parser.parse(html) },
    { name: 'htmlparser2 alone', extract: ({ html }) => parseDocument(html) },
    ...(await loadExtractors()).filter(({ name }) => name !== 'wirecopy'),
  ]
  const clean = ({ html, url }) => cleanArticle(html, { format: 'html', url })
  const [own, ...others] = await quietly(() =>
    warmRace([clean, ...rivals.map((rival) => rival.extract)], pages, passes),
  )
  const each = (seconds) => milliseconds(median(seconds) / pages.length)
  const what = `page of ${(sizeOf(pages.map(({ html }) => html)) / pages.length / 1000).toFixed(0)} KB`
  return rivals.map(({ name }, i) => [what, each(own), name, each(others[i]), times(ratio(own, others[i]))])
}
