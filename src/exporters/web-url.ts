const WEB = /^https?:$/u
/** What RFC 3986 lets a host be: a name, an IPv4 address, an IPv6 address in brackets; then a port. */
const HOST = /^(?:[\w.~!$&'()*+,;=-]{1,255}|\[[\dA-Fa-f:.]{2,45}\])(?::\d{1,5})?$/u
/** What may not stand raw in a path, query or fragment, and a `%` that encodes nothing. */
const UNSAFE = /%(?![\dA-Fa-f]{2})|[^\w.~!$&'()*+,;=:@/?%-]/gu
/** `urn:uuid:…`, `tag:example.com,2025:7`, `https://example.com/a?b#c` (RFC 3986, with a named host where there is one). */
const ABSOLUTE =
  /^[A-Za-z][\w+.-]{0,30}:(?:\/\/[\w.~!$&'()*+,;=-]{1,255}(?::\d{1,5})?(?=[/?#]|$)|(?!\/\/))(?:[\w.~!$&'()*+,;=:@/-]|%[\dA-Fa-f]{2}){0,4000}(?:\?(?:[\w.~!$&'()*+,;=:@/?-]|%[\dA-Fa-f]{2}){0,4000})?(?:#(?:[\w.~!$&'()*+,;=:@/?-]|%[\dA-Fa-f]{2}){0,2000})?$/u
const SCHEME_ONLY = /^[^:]{1,31}:$/u

/**
 * The address as an absolute `http:` or `https:` URI in ASCII, by the WHATWG rules and then by RFC 3986. Undefined for
 * any other scheme (`javascript:` `data:`) and for what is no address. A user name and password in it are dropped.
 */
export function webUrl(text: string | undefined, base?: string): string | undefined {
  const url = text === undefined ? undefined : parse(text, base)
  if (!url || !WEB.test(url.protocol) || !HOST.test(url.host)) return undefined
  const fragment = url.hash === '' ? '' : `#${encode(url.hash.slice(1))}`
  return `${url.protocol}//${url.host}${encode(url.pathname)}${encode(url.search)}${fragment}`
}

/** The text is an absolute URI of any scheme, written as RFC 3986 has it. */
export const isAbsoluteUri = (text: string): boolean => ABSOLUTE.test(text) && !SCHEME_ONLY.test(text)

function parse(text: string, base: string | undefined): URL | undefined {
  try {
    return new URL(text, base)
  } catch {
    return base === undefined ? undefined : parse(text, undefined)
  }
}

const encode = (part: string): string => part.replace(UNSAFE, encodeURIComponent)
