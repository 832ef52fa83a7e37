export { cleanArticle, inspectArticle } from './clean-article'
export { defineAgency } from './define-agency'
export type {
  Agency,
  Article,
  ArticleField,
  Block,
  BlockType,
  Change,
  CleanOptions,
  Copyright,
  Dateline,
  DatelineForm,
  EditorNote,
  Fate,
  Format,
  Image,
  Inspection,
  LedgerEntry,
  Note,
  NoteCode,
  Person,
  Place,
  RemovalReason,
  Revision,
  RevisionKind,
  RightsForm,
  StoryStretch,
  TagForm,
  WireDate,
  WireForm,
} from './model'
export { splitStories } from './split-stories'
export { ledgerText } from './exporters/ledger-text'
