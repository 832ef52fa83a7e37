import type { CleanOptions, Format } from '../model'
import type { Document } from '../parts'
import { readHtml } from './html'
import { sniff } from './sniff'
import { readMarkdown, readText } from './text'

/** Reads `input` in the format that the options name, or that it looks like. */
export function read(input: string, options: CleanOptions): Document {
  const { format = 'auto' } = options
  const known: Format = format === 'auto' ? sniff(input) : format
  switch (known) {
    case 'html':
      return readHtml(input, options)
    case 'markdown':
      return readMarkdown(input, options)
    case 'text':
      return readText(input, options)
  }
}
