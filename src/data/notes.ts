import type { NoteCode } from '../model'

/** Notes which say that an article may hold less than its input does; the others speak of what it holds. */
export const lossNotes: readonly NoteCode[] = ['truncated', 'too-deep', 'several-stories', 'no-body']
