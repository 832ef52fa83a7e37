import { seeByline } from './byline'
import { seeCaption } from './caption'
import { seeDateline } from './dateline'
import { seeEditorNote } from './editor-note'
import { seeHeaderBlock } from './header-block'
import { seeImage } from './image'
import { seeLabel } from './label'
import { seePhrase } from './phrase'
import type { Recognizer } from './recognizer'
import { seeRepeat } from './repeat'
import { seeSlugline } from './slugline'
import { seeStatus } from './status'
import { seeTags } from './tags'

/** Every kind of sight, a line each; their order means nothing. */
export const recognizers: readonly Recognizer[] = [
  seeByline,
  seeCaption,
  seeDateline,
  seeEditorNote,
  seeHeaderBlock,
  seeImage,
  seeLabel,
  seePhrase,
  seeRepeat,
  seeSlugline,
  seeStatus,
  seeTags,
]
