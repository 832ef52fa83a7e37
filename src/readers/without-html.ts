import type { CleanOptions } from '../model'
import type { Document, ReaderNote } from '../parts'
import { sniff } from './sniff'
import { readMarkdown, readText } from './text'

const AS_TEXT: ReaderNote = {
  code: 'html-as-text',
  reason: 'The input looks like HTML and was read as text; the entry point «wirecopy» reads HTML.',
}

/** Reads text and markdown. What looks like HTML is read as text, with a note; `format: 'html'` throws a `TypeError`. */
export function readWithoutHtml(input: string, options: CleanOptions): Document {
  const { format = 'auto' } = options
  const known = format === 'auto' ? sniff(input) : format
  switch (known) {
    case 'text':
      return readText(input, options)
    case 'markdown':
      return readMarkdown(input, options)
    case 'html':
      if (format === 'html') throw new TypeError('«wirecopy/text» does not read HTML; import from «wirecopy»')
      return withNote(readText(input, options), AS_TEXT)
  }
}

const withNote = (document: Document, note: ReaderNote): Document => ({ ...document, notes: [...document.notes, note] })
