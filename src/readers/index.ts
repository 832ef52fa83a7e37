import type { CleanOptions, Format } from '../model'
import type { Document } from '../parts'
import { readHtml } from './html'
import { sniff } from './sniff'
import { readMarkdown, readText } from './text'

/** Reads `input` in the format that the options name, or that it looks like. */
export function read(input: string, { format = 'auto', url }: CleanOptions): Document {
  const known: Format = format === 'auto' ? sniff(input) : format
  switch (known) {
    case 'html':
      return readHtml(input, url === undefined ? {} : { url })
    case 'markdown':
      return readMarkdown(input)
    case 'text':
      return readText(input)
  }
}
