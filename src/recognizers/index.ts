import { seeBreadcrumb } from './breadcrumb'
import { seeByline } from './byline'
import { seeCaption } from './caption'
import { seeComment } from './comment'
import { seeContact } from './contact'
import { seeContributors } from './contributors'
import { seeDateline } from './dateline'
import { seeEditorNote } from './editor-note'
import { seeEndMark } from './end-mark'
import { seeFeedNote } from './feed-note'
import { seeHeaderBlock } from './header-block'
import { seeHeadlineCredit } from './headline-credit'
import { seeImage } from './image'
import { seeKeywordRun } from './keyword-run'
import { seeLabel } from './label'
import { seeOwnForm } from './own-form'
import { seePagePart } from './page-part'
import { seePhrase } from './phrase'
import type { Recognizer } from './recognizer'
import { seeRepeat } from './repeat'
import { seeRights } from './rights'
import { seeSlugline } from './slugline'
import { seeSourceLine } from './source-line'
import { seeStatus } from './status'
import { seeTags } from './tags'
import { seeTimestamp } from './timestamp'

/** Every kind of sight, a line each; their order means nothing. */
export const recognizers: readonly Recognizer[] = [
  seeBreadcrumb,
  seeByline,
  seeCaption,
  seeComment,
  seeContact,
  seeContributors,
  seeDateline,
  seeEditorNote,
  seeEndMark,
  seeFeedNote,
  seeHeaderBlock,
  seeHeadlineCredit,
  seeImage,
  seeKeywordRun,
  seeLabel,
  seeOwnForm,
  seePagePart,
  seePhrase,
  seeRepeat,
  seeRights,
  seeSlugline,
  seeSourceLine,
  seeStatus,
  seeTags,
  seeTimestamp,
]
