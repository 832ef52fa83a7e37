import { Parser } from 'htmlparser2'

const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
)
const UNSEEN = new Set(['script', 'style', 'template', 'noscript', 'title'])

/** The text of an HTML fragment with a line break at each edge of a block, so that no two paragraphs' words run together. */
export function visibleText(html) {
  const parts = []
  let unseen = 0
  const edge = (name, step) => {
    if (UNSEEN.has(name)) unseen += step
    if (!INLINE.has(name)) parts.push('\n')
  }
  const parser = new Parser({
    onopentagname: (name) => edge(name, 1),
    onclosetag: (name) => edge(name, -1),
    ontext: (text) => void (unseen === 0 && parts.push(text)),
  })
  parser.end(html)
  return parts.join('')
}
