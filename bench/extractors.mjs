// The extractors, each handed the same string and address. None may fetch; what would is told so here, and offline.mjs sees to it.
import { visibleText } from './visible-text.mjs'

/** What every extractor gives: `text`, `title` and `authors` (a list, or one credit for all). `read` turns what `extract` gave into it, untimed. */
const fromHtml = (result, credit) => ({
  text: visibleText(result?.content ?? ''),
  title: result?.title ?? '',
  authors: typeof credit === 'string' && credit !== '' ? [credit] : [],
})

async function wirecopy() {
  const { cleanArticle } = await import('../dist/index.js')
  return {
    extract: ({ html, url }) => cleanArticle(html, { format: 'html', url }),
    read: (article) => ({
      // Labels keep the dateline in the text.
      text: [article.dateline?.raw ?? '', article.text].join(' '),
      title: article.headline ?? '',
      authors: article.bylines.map((person) => person.name),
    }),
  }
}

async function readabilityLinkedom() {
  const [{ Readability }, { parseHTML }] = await Promise.all([import('@mozilla/readability'), import('linkedom')])
  return {
    extract: ({ html }) => new Readability(parseHTML(html).document).parse(),
    read: (result) => fromHtml(result, result?.byline),
  }
}

/** jsdom runs no script and loads nothing unless asked to. */
async function readabilityJsdom() {
  const [{ Readability }, { JSDOM, VirtualConsole }] = await Promise.all([
    import('@mozilla/readability'),
    import('jsdom'),
  ])
  return {
    extract({ html, url }) {
      const { window } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() })
      const result = new Readability(window.document).parse()
      window.close()
      return result
    },
    read: (result) => fromHtml(result, result?.byline),
  }
}

async function defuddle() {
  const [{ Defuddle }, { parseHTML }] = await Promise.all([import('defuddle/node'), import('linkedom')])
  return {
    extract: ({ html, url }) => Defuddle(parseHTML(html).document, url, { useAsync: false }),
    read: (result) => fromHtml(result, result.author),
  }
}

async function postlight() {
  const { default: parser } = await import('@postlight/parser')
  return {
    async extract({ html, url }) {
      const result = await parser.parse(url, { html, fetchAllPages: false })
      if (result.error) throw new Error(result.message)
      return result
    },
    read: (result) => fromHtml(result, result.author),
  }
}

async function extractus() {
  const { extractFromHtml } = await import('@extractus/article-extractor')
  return {
    extract: ({ html, url }) => extractFromHtml(html, url),
    read: (result) => fromHtml(result, result?.author),
  }
}

/** Every extractor by name, with the modules it needs and the function that loads it. */
export const extractors = [
  { name: 'wirecopy', modules: ['../dist/index.js'], load: wirecopy },
  { name: 'Readability, linkedom', modules: ['@mozilla/readability', 'linkedom'], load: readabilityLinkedom },
  { name: 'Readability, jsdom', modules: ['@mozilla/readability', 'jsdom'], load: readabilityJsdom },
  { name: 'Defuddle, linkedom', modules: ['defuddle/node', 'linkedom'], load: defuddle },
  { name: 'Postlight Parser', modules: ['@postlight/parser'], load: postlight },
  { name: 'article-extractor', modules: ['@extractus/article-extractor'], load: extractus },
]

/** The extractors, loaded: `{ name, extract, read }`. */
export const loadExtractors = () => Promise.all(extractors.map(async ({ name, load }) => ({ name, ...(await load()) })))
