import type { WARCRecord } from 'warcio'
import { allBytes, type Bytes } from './bytes'
import type { RecordError } from '../stream/record'
import { takeCodings, unpacked } from './content-codings'
import { decodeText } from './decode'
import { TOO_LONG } from './limits'
import { wholeRecords } from './warc-records'

/** A page of a web archive. */
export interface WarcPage {
  readonly url?: string
  /** When it was fetched, as the archive says it: `2025-10-25T08:00:00Z`. */
  readonly date?: string
  readonly html: string | RecordError
}

/** `text/html; charset=utf-8` `application/xhtml+xml` */
const HTML = /^\s{0,5}(?:text\/html|application\/xhtml\+xml)\b/iu

/**
 * The HTML pages of a web archive: its `response` records of status 200 to 299 and its `resource` records. Needs the package `warcio`, which is
 * not installed with this one; throws a sentence that says so, or what is wrong with the archive.
 */
export async function* warcPages(chunks: Bytes): AsyncGenerator<WarcPage> {
  const { WARCParser } = await loadWarcio()
  for await (const record of new WARCParser(wholeRecords(chunks))) {
    const type = pageType(record)
    if (type === undefined) continue
    const { warcTargetURI: url, warcDate: date } = record
    const codings = record.httpHeaders ? takeCodings(record.httpHeaders.headers) : []
    const packed = await allBytes(record)
    const bytes = packed ? await unpacked(packed, codings) : TOO_LONG
    const html = Buffer.isBuffer(bytes) ? decodeText(bytes, type) : bytes
    yield { ...(url ? { url } : {}), ...(date ? { date } : {}), html }
  }
}

/** The content type of a page: of what a server gave without an error, or of what was taken without one. */
function pageType({ warcType, warcContentType, httpHeaders }: WARCRecord): string | undefined {
  if (warcType === 'resource') return HTML.test(warcContentType ?? '') ? (warcContentType ?? '') : undefined
  if (warcType !== 'response') return undefined
  const type = httpHeaders?.headers.get('content-type') ?? ''
  const status = Number(httpHeaders?.statusCode)
  return HTML.test(type) && status >= 200 && status <= 299 ? type : undefined
}

async function loadWarcio() {
  try {
    return await import('warcio')
  } catch (error) {
    throw new Error('a web archive needs the package warcio: npm install warcio', { cause: error })
  }
}
