import type { RemovalReason } from '../model'

interface Removal {
  /** One sentence that explains the reason to a user. */
  readonly says: string
  /** A short line that is removed for it. */
  readonly example: string
}

/** Why a stretch of the source is in no field of the article: the closed list of reasons, each with a line it removes. */
export const removals = {
  advertisement: {
    says: 'An advertisement, its label, or a note that the story goes on behind one.',
    example: 'Advertisement · Scroll to continue',
  },
  'author-box': {
    says: 'A box about the author beside the story: portrait, career, links to other pieces.',
    example: 'Mara Lindqvist covers harbours and shipping for the Tideport Courier.',
  },
  blank: { says: 'Empty lines and space between blocks; no text is lost.', example: '␤␤' },
  breadcrumb: { says: "The path to the story through the site's sections.", example: 'Home > News > Local' },
  comments: { says: 'Readers’ comments and everything around them.', example: '12 Comments' },
  contact: {
    says: 'How to reach the newsroom, the reporter or a press office.',
    example: 'Got a news tip? Write to tips@tideport.example',
  },
  'cookie-notice': {
    says: 'A notice about cookies, tracking or consent.',
    example: 'We use cookies to improve your visit.',
  },
  counter: {
    says: 'A count of views, shares or characters, or the minutes that reading takes.',
    example: '4 min read',
  },
  'dateline-credit': {
    says: 'A photo credit or name that stands glued in front of the dateline and is no part of it.',
    example: 'Mara Lindqvist/AP',
  },
  digest: {
    says: 'A list of short items or headlines that stands inside the page and is not this story.',
    example: 'Also today: ferries, fog and a record herring',
  },
  'empty-image': { says: 'An image without caption, credit or address.', example: '![]()' },
  'end-mark': { says: "The agency's mark that the story ends here.", example: '(END)' },
  'front-matter': {
    says: "The document's own header of keys and values; what it says is read as metadata.",
    example: 'title: Harbour opens',
  },
  'header-block': {
    says: 'The transmission header of a wire service: codes, priority, word count, filing time.',
    example: 'r i BC-HarbourOpens 0312 04-18',
  },
  hidden: { says: 'Text that the page hides from its readers.', example: 'Skip to the live region' },
  'keyword-run': {
    says: 'Search words strung together, often without spaces, that are no sentence.',
    example: 'harbourferryfogtideportopening',
  },
  login: { says: 'Signing in, registering and accounts.', example: 'Already have an account? Log in' },
  logo: { says: "A logo's name or alternative text.", example: 'Tideport Courier logo' },
  markup: {
    says: 'Syntax that stands for no text: table bars, rules, tags, stray brackets.',
    example: '| --- | --- |',
  },
  navigation: { says: 'Menus, section names, pagers and skip links.', example: 'Skip to main content' },
  newsletter: {
    says: 'An invitation to sign up for a newsletter or alerts.',
    example: 'Sign up for our daily newsletter',
  },
  'other-story': {
    says: 'Headline or teaser of another story on the same page.',
    example: 'Fog closes Tideport bridge for a second day',
  },
  'outside-image': {
    says: 'An image or caption that belongs to another story or to the page.',
    example: 'Portrait beside a teaser',
  },
  'page-furniture': {
    says: 'Buttons and notes of the page: print, text size, listen, gallery, player.',
    example: 'Listen to this article',
  },
  paywall: {
    says: 'A notice that reading on costs money or a registration.',
    example: 'Subscribe to continue reading',
  },
  promotion: {
    says: "The site's praise of itself: follow us, get the app, hear the podcast.",
    example: 'Follow us on WhatsApp',
  },
  'read-more': { says: 'A link to the rest of the story or to another one.', example: 'Read more: What the fog cost' },
  related: { says: 'A list of, or a label over, other stories.', example: 'You may also like' },
  'repeated-body': {
    says: 'A paragraph of the story that stands on the page twice.',
    example: 'The lead, printed again',
  },
  'repeated-caption': {
    says: 'A caption that stands on the page twice.',
    example: 'The same caption under each picture',
  },
  'repeated-headline': { says: "The story's headline, again.", example: 'Harbour opens after ten years' },
  share: { says: 'Buttons to pass the story on.', example: 'Share on Facebook' },
  'sign-off': {
    says: 'The initials or name with which a wire desk signs its copy.',
    example: 'ml/jk',
  },
  'source-line': {
    says: 'A line that names the source and says nothing else.',
    example: 'Source: Tideport News Agency',
  },
  'syndication-note': {
    says: 'A note on where the story first appeared or how it was taken over.',
    example: 'This story was originally published by the Tideport Courier.',
  },
  'tag-list': {
    says: 'The tags or topics of the story; what they say is read as keywords.',
    example: 'Tags: harbour, ferries, fog',
  },
  'template-leak': {
    says: 'Code of the page that leaked into its text.',
    example: "{{item.date | date : 'd MMMM'}}",
  },
  timestamp: {
    says: 'When the page was published or changed; what it says is read as a date where it can be.',
    example: '3 hours ago',
  },
  'too-long': { says: 'Text beyond the length that is read.', example: 'Everything after the limit' },
} as const satisfies Record<RemovalReason, Removal>
