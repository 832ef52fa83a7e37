import { allBytes, type Bytes } from './bytes'
import { decodeText } from './decode'
import { wholeRecords } from './warc-records'

/** A page of a web archive. */
export interface WarcPage {
  readonly url?: string
  /** When it was fetched, as the archive says it: `2025-10-25T08:00:00Z`. */
  readonly date?: string
  /** Missing when the page is too long to be read. */
  readonly html?: string
}

/** `text/html; charset=utf-8` `application/xhtml+xml` */
const HTML = /^\s{0,5}(?:text\/html|application\/xhtml\+xml)\b/iu

/**
 * The HTML pages of a web archive: its `response` records of status 200 to 299. Needs the package `warcio`, which is
 * not installed with this one; throws a sentence that says so, or what is wrong with the archive.
 */
export async function* warcPages(chunks: Bytes): AsyncGenerator<WarcPage> {
  const { WARCParser } = await loadWarcio()
  for await (const record of new WARCParser(wholeRecords(chunks))) {
    if (record.warcType !== 'response') continue
    const type = record.httpHeaders?.headers.get('content-type') ?? ''
    const status = Number(record.httpHeaders?.statusCode)
    if (!HTML.test(type) || status < 200 || status > 299) continue
    const { warcTargetURI: url, warcDate: date } = record
    const bytes = await allBytes(record)
    yield { ...(url ? { url } : {}), ...(date ? { date } : {}), ...(bytes ? { html: decodeText(bytes, type) } : {}) }
  }
}

async function loadWarcio() {
  try {
    return await import('warcio')
  } catch (error) {
    throw new Error('a web archive needs the package warcio: npm install warcio', { cause: error })
  }
}
