/** `https:` `mailto:` `javascript:` */
const SCHEME = /^[a-z][a-z0-9+.-]{0,30}:/iu
const WEB = /^https?:\/\//iu
/** Browsers overlook the first of these in addresses, `java<tab>script:`, and no address holds the others. */
// eslint-disable-next-line no-control-regex -- control characters are what this looks for
const OVERLOOKED = /[\u0000-\u001f\u007f-\u009f\ud800-\udfff]/gu
const MOST_CHARACTERS = 4000
/** `&#106;avascript:`, `javascript&colon;`: what it opens is told only where it is decoded once more. */
const HIDDEN_SCHEME = /^[^/?]{0,60}&(?:#|[a-z]{2,12};)/iu

/** Makes addresses absolute, as far as it is known where the page stands; undefined for what is no web address (`javascript:`, `data:`). */
export type Resolve = (address: string) => string | undefined

/** A `Resolve` for a page, from its `<base>`, which may be relative itself, and the addresses it is said to stand at, the most telling first. */
export function resolver(given?: string, ...addresses: readonly (string | undefined)[]): Resolve {
  const own = addresses.find((address) => address !== undefined && webAddress(address) !== undefined)
  const base = (given === undefined ? undefined : webAddress(given.trim(), own)) ?? own
  return (address) => {
    const clean = address.length > MOST_CHARACTERS ? '' : address.replace(OVERLOOKED, '').trim()
    if (clean === '') return undefined
    if (SCHEME.test(clean)) return WEB.test(clean) ? clean : undefined
    if (base === undefined) return HIDDEN_SCHEME.test(clean) ? undefined : clean
    return webAddress(clean, base)
  }
}

/** The address of a document as its reader is told it: whole, or none. */
export function documentAddress(address: string | undefined): string | undefined {
  const clean = address === undefined ? undefined : resolver()(address)
  return clean !== undefined && webAddress(clean) !== undefined ? clean : undefined
}

/** An absolute web address in full, or undefined. */
function webAddress(address: string, base?: string): string | undefined {
  try {
    const url = new URL(address, base)
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : undefined
  } catch {
    return undefined
  }
}

/** An address that runs something where it is opened: `javascript:…` `data:…`. */
export function isActive(address: string): boolean {
  const clean = address.slice(0, MOST_CHARACTERS).replace(OVERLOOKED, '').trim()
  return HIDDEN_SCHEME.test(clean) || (SCHEME.test(clean) && !WEB.test(clean))
}

/** Host and path by which two addresses of one page are found equal: `news.example/2025/storm`. */
export function addressKey(address: string): string {
  const url = webAddress(address)
  if (url === undefined) return ''
  const { hostname, pathname } = new URL(url)
  return `${hostname.replace(/^www\./u, '')}${pathname.replace(/\/$/u, '')}`.toLowerCase()
}
