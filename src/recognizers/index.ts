import { isMenuLink } from '../lexicon/link-menus'
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

/** What a page is made of; a line each. */
const ofPages: readonly Recognizer[] = [
  seeBreadcrumb,
  seeImage,
  seeKeywordRun,
  seeLabel,
  seePagePart,
  seePhrase,
  seeRepeat,
  seeRights,
]

/** What wires and papers write around a story; a line each. */
const ofStories: readonly Recognizer[] = [
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
  seeOwnForm,
  seeSlugline,
  seeSourceLine,
  seeStatus,
  seeTags,
  seeTimestamp,
]

/** A menu's links look like much: `Boys Golf` like a name, `AP News` like an agency, `（社説）` like a tag. */
const outsideMenus =
  (look: Recognizer): Recognizer =>
  (line, sight) =>
    isMenuLink(line) ? [] : look(line, sight)

/** Every kind of sight; their order means nothing. */
export const recognizers: readonly Recognizer[] = [...ofPages, ...ofStories.map(outsideMenus)]
