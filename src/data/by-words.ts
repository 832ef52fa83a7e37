/** How a byline begins and what stands before its last name, by language: `By Ada Doe and Bo Roe`. */
export const byWords = {
  en: ['By', 'and'],
  de: ['Von', 'und'],
  es: ['Por', 'y'],
  fr: ['Par', 'et'],
  id: ['Oleh', 'dan'],
  it: ['Di', 'e'],
  nl: ['Door', 'en'],
  pt: ['Por', 'e'],
  sv: ['Av', 'och'],
} as const satisfies Readonly<Record<string, readonly [by: string, and: string]>>
