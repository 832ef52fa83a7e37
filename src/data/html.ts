/**
 * Facts about HTML: which elements are blocks, which are not shown, and where pages state what they are. Element and attribute names are
 * lower case as hast has them (`dataSrc` for `data-src`). Sources: HTML Living Standard §4 and §15.3, CSS Display 3, schema.org,
 * ogp.me, and the public documentation of Dublin Core, Parse.ly and Sailthru tags.
 */

/* ─────────────────────────────── elements ────────────────────────────────── */

/** Not rendered by a browser with scripting (§15.3.1), the list that hast-util-to-text goes by; and the source of a formula (MathML Core §4). */
export const notRendered = [
  'annotation',
  'datalist',
  'head',
  'noembed',
  'noframes',
  'noscript',
  'rp',
  'script',
  'style',
  'template',
  'title',
] as const

/** Begin and end a line: block-level elements, table parts, and controls whose parts are shown apart. */
export const blocks = [
  'address',
  'article',
  'aside',
  'blockquote',
  'body',
  'caption',
  'center',
  'dd',
  'details',
  'dialog',
  'dir',
  'div',
  'dl',
  'dt',
  'fieldset',
  'figcaption',
  'figure',
  'footer',
  'form',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'hgroup',
  'hr',
  'html',
  'legend',
  'li',
  'listing',
  'main',
  'menu',
  'nav',
  'ol',
  'optgroup',
  'option',
  'p',
  'plaintext',
  'pre',
  'search',
  'section',
  'select',
  'summary',
  'table',
  'tbody',
  'td',
  'textarea',
  'tfoot',
  'th',
  'thead',
  'tr',
  'ul',
  'xmp',
] as const

/** Elements of news markup that begin and end a line: NITF, NewsML, the corpora of Reuters and the LDC, what extractors write as XML. */
export const newsBlocks = [
  ...['abstract', 'body.content', 'body.end', 'body.head', 'byline', 'copyright', 'dateline', 'distributor', 'doc'],
  ...['headline', 'hedline', 'hl1', 'hl2', 'newsitem', 'newslines', 'nitf', 'slugline', 'tagline', 'text', 'urgency'],
  ...['versioncreated'],
] as const

/** Of these, what a heading's level would be. */
export const newsHeadlines = { headline: 1, hl1: 1, hl2: 2 } as const

/** What attributes of news markup say, each with the name of the meta element that says it elsewhere. */
export const newsFacts = {
  doc: { title: 'title', author: 'author', date: 'date', sitename: 'og:site_name', url: 'og:url' },
  newsitem: { date: 'date' },
  'date.issue': { norm: 'date' },
  'date.release': { norm: 'date' },
} as const

/** Inline, but drawn as a box of its own: its words never touch its neighbours'. */
export const apart = ['button', 'input', 'label'] as const

/** May be parts of a row that a page's style sets apart, with no space between: `<span class="author">Ann Lee</span><time>6 May</time>`. */
export const rowParts = ['a', 'span', 'time'] as const

/** Their text is shown only where the thing itself cannot be. */
export const fallbacks = ['audio', 'canvas', 'iframe', 'object', 'video'] as const

/** What stands in them is for a reader to choose from, to change or to copy. */
export const controls = ['optgroup', 'option', 'select', 'textarea'] as const

/** White space and line breaks count. */
export const preformatted = ['listing', 'plaintext', 'pre', 'textarea', 'xmp'] as const

export const bold = ['b', 'strong'] as const

export const images = ['amp-anim', 'amp-img', 'img'] as const

/** Hold a machine time in `datetime`. */
export const times = ['amp-timeago', 'relative-time', 'time', 'time-ago'] as const

/** Begin a new part of the page: what stands in them is no longer text of the list item or caption around them. */
export const sections = ['article', 'aside', 'footer', 'header', 'main', 'nav', 'section'] as const

/** Too large to say of every link in them that it is an author's. */
export const wholes = ['article', 'body', 'html', 'main', 'section'] as const

/** What the text in an element is. */
export const kinds = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'list-item',
  blockquote: 'quote',
  figcaption: 'caption',
  caption: 'caption',
} as const

/* ──────────────────────────────── nesting ────────────────────────────────── */

/** Never have an end tag (§13.1.2). */
export const voids = [
  'area',
  'base',
  'basefont',
  'bgsound',
  'br',
  'col',
  'embed',
  'frame',
  'hr',
  'image',
  'img',
  'input',
  'keygen',
  'link',
  'meta',
  'param',
  'source',
  'track',
  'wbr',
] as const

/** End by themselves (§13.1.2.4): they nest only with another element between them. */
export const selfEnding = [
  'body',
  'colgroup',
  'dd',
  'dt',
  'head',
  'html',
  'li',
  'optgroup',
  'option',
  'p',
  'rb',
  'rp',
  'rt',
  'rtc',
  'tbody',
  'td',
  'tfoot',
  'th',
  'thead',
  'tr',
] as const

/** Opened again by the parser in every block that follows until they are closed (§13.2.4.3); `a` and `nobr` end themselves. */
export const formatting = ['b', 'big', 'code', 'em', 'font', 'i', 's', 'small', 'strike', 'strong', 'tt', 'u'] as const

/** End in themselves all formatting that was opened in them (§13.2.4.3). */
export const formattingEnds = ['applet', 'caption', 'marquee', 'object', 'template', 'table'] as const

/** Their content is no markup (§13.2.6.2). */
export const rawText = ['iframe', 'noembed', 'noframes', 'script', 'style', 'textarea', 'title', 'xmp'] as const

/** Of these, what is neither shown nor read. */
export const unread = ['script', 'style'] as const
/** Where a tokenizer cannot tell without the tree what is text: all that follows, or all that stands in frames. */
export const doubtful = ['frameset', 'plaintext'] as const

/** Their attributes tell a parser what to do with them (§13.2.6.4.7). */
export const readByParser = ['body', 'html', 'input'] as const

/** Inside the first, `<g/>` has no end tag; inside the second, HTML begins again. */
export const foreign = ['math', 'svg'] as const
export const foreignHtml = ['annotation-xml', 'desc', 'foreignobject', 'title'] as const

/** A page with something of every kind that a tree builder tells apart, and what may nest in it as deep as one likes. */
export const specimen = {
  page: [
    '<!doctype html><html lang=en><title>One &amp; all</title><meta name=a content=b><script>1</script><body class=c><!-- -->',
    '<p class=a id=b hidden>one<b class=x>two<i>three</b>four</i><a href=/a>five</a><ul><li>six</ul><h2>seven</h2><br><hr>',
    '<table><caption>a</caption>b<tr><th>c<td>d</table><form><input type=hidden><select><option>e</select><textarea>f</textarea>',
    '</form><svg xlink:href=a xml:lang=b><path d=c /><title>g</title><foreignObject><p>h</p></foreignObject></svg><math>',
    '<annotation-xml encoding=text/html><p>i</p></annotation-xml></math><template><p>j</p></template><img src=a alt=b><pre>k</pre>',
  ],
  nested: '<div><x-y>',
} as const

/* ─────────────────────────────── attributes ──────────────────────────────── */

/** The attributes that the reader asks for, and what hast calls them; those of `data-` and `aria-` follow from their names. */
export const attributes = {
  alt: 'alt',
  author: 'author',
  class: 'className',
  content: 'content',
  date: 'date',
  datetime: 'dateTime',
  height: 'height',
  hidden: 'hidden',
  href: 'href',
  'http-equiv': 'httpEquiv',
  id: 'id',
  itemprop: 'itemProp',
  itemscope: 'itemScope',
  itemtype: 'itemType',
  lang: 'lang',
  name: 'name',
  norm: 'norm',
  open: 'open',
  property: 'property',
  rel: 'rel',
  role: 'role',
  sitename: 'sitename',
  src: 'src',
  srcset: 'srcSet',
  style: 'style',
  title: 'title',
  type: 'type',
  url: 'url',
  width: 'width',
  'xml:lang': 'xmlLang',
} as const
export const aria = ['ariaHidden', 'ariaLabel', 'ariaLevel'] as const
/** Lists of words, numbers, and those that count by being there; and those that a drawing does not know. */
export const listAttributes = ['className', 'httpEquiv', 'itemProp', 'itemType', 'rel'] as const
export const numberAttributes = ['ariaLevel', 'height', 'width'] as const
export const switchAttributes = ['hidden', 'itemScope', 'open'] as const
export const notInDrawings = ['dateTime', 'httpEquiv', 'itemProp', 'itemScope', 'itemType', 'srcSet'] as const

/** Say in words what an element is for. */
export const telling = [
  'className',
  'id',
  'role',
  'itemProp',
  'dataTestid',
  'dataTestId',
  'dataComponent',
  'dataModule',
  'dataType',
  'dataQa',
  'ariaLabel',
] as const

/** Where lazy loaders keep an image's address. */
export const lazySources = [
  'dataSrc',
  'dataLazySrc',
  'dataOriginal',
  'dataLazy',
  'dataOriginalSrc',
  'dataHiSrc',
  'dataFullSrc',
  'dataUrl',
] as const
export const lazySets = ['dataSrcset', 'dataLazySrcset', 'dataSrcSet'] as const

/** Class words of captions, and of the boxes that captions stand in. */
export const captionWords = [
  'caption',
  'captions',
  'cutline',
  'figcaption',
  'imgcap',
  'imgcaption',
  'photocaption',
  'legend',
  'bildunterschrift',
  'bildtext',
  'bijschrift',
  'onderschrift',
  'billedtekst',
  'bildetekst',
  'myndatexti',
  'kuvateksti',
  'legende',
  'legenda',
  'leyenda',
  'epigrafe',
  'piefoto',
  'didascalia',
  'popisek',
  'lezanta',
  'lezanda',
] as const
/** Class words that name a caption only inside of a figure. */
export const figureTextWords = ['description', 'info', 'pie'] as const
/** Class words that name a caption or a credit in or behind a figure when they stand beside a word for picture: `img-desc`. */
export const besideFigureWords = [
  'cap',
  'desc',
  'descr',
  'description',
  'author',
  'credit',
  'source',
  'copyright',
] as const
export const figureWords = [
  'caption',
  'fig',
  'figure',
  'foto',
  'gallery',
  'image',
  'images',
  'img',
  'photo',
  'photos',
  'picture',
  'slide',
  'slideshow',
  'thumbnail',
] as const

/** Class words of whose a picture is, inside of a caption: `<span class="photo-credit">Ann Lee</span>`. */
export const creditClassWords = [
  'agency',
  'attribution',
  'author',
  'autor',
  'bildnachweis',
  'bildquelle',
  'copyright',
  'credit',
  'credits',
  'fonte',
  'fotocredit',
  'fotograf',
  'fotografo',
  'fuente',
  'imagecredit',
  'kuvaaja',
  'photocredit',
  'photographe',
  'photographer',
  'quelle',
  'source',
] as const

/** Class words of an author's link. */
export const authorWords = ['author', 'authors', 'byline', 'bylines'] as const

/** Class words of the time at which a story was published, and what readers' comments are marked as. */
export const timeMarks = ['published', 'entry-date'] as const
export const commentMarks = [
  'comment',
  'comments',
  'comment-list',
  'commentlist',
  'comments-area',
  'comment-author',
] as const

/* ───────────────────── what a page says of itself ────────────────────────── */

/** Names of meta elements (`name`, `property`, `itemprop`), the most telling first. */
export const metaNames = {
  headline: [
    'og:title',
    'twitter:title',
    'dc.title',
    'dcterms.title',
    'parsely-title',
    'sailthru.title',
    'hdl',
    'headline',
    'title',
  ],
  description: [
    'og:description',
    'twitter:description',
    'dc.description',
    'dcterms.description',
    'sailthru.description',
    'description',
  ],
  authors: [
    'og:article:author',
    'article:author',
    'dc.creator',
    'dcterms.creator',
    'parsely-author',
    'sailthru.author',
    'byl',
    'author',
    'authors',
  ],
  published: [
    'article:published_time',
    'article:published',
    'og:published_time',
    'og:article:published_time',
    'dc.date.issued',
    'dc.date.created',
    'dc.date',
    'dcterms.issued',
    'dcterms.created',
    'dcterms.date',
    'parsely-pub-date',
    'sailthru.date',
    'date',
    'pubdate',
    'publishdate',
    'publish-date',
    'publish_date',
    'datepublished',
    'ptime',
  ],
  modified: [
    'article:modified_time',
    'article:modified',
    'og:modified_time',
    'og:updated_time',
    'dc.date.modified',
    'dcterms.modified',
    'last-modified',
    'lastmod',
    'revised',
    'utime',
    'datemodified',
  ],
  siteName: ['og:site_name', 'application-name', 'apple-mobile-web-app-title', 'dc.publisher', 'dcterms.publisher'],
  url: ['og:url', 'parsely-link', 'twitter:url'],
  language: ['og:locale', 'dc.language', 'dcterms.language', 'content-language', 'inlanguage'],
  keywords: [
    'news_keywords',
    'article:tag',
    'parsely-tags',
    'sailthru.tags',
    'keywords',
    'dc.subject',
    'dcterms.subject',
  ],
  image: [
    'og:image',
    'og:image:url',
    'og:image:secure_url',
    'twitter:image',
    'twitter:image:src',
    'parsely-image-url',
    'sailthru.image.full',
  ],
} as const

/** The types of schema.org that are an article. */
export const articleTypes = [
  'AnalysisNewsArticle',
  'Article',
  'AskPublicNewsArticle',
  'BackgroundNewsArticle',
  'BlogPosting',
  'LiveBlogPosting',
  'NewsArticle',
  'OpinionNewsArticle',
  'Report',
  'ReportageNewsArticle',
  'ReviewNewsArticle',
] as const

/** What some systems describe instead of an article: taken where there is none. */
export const pageTypes = ['WebPage'] as const

/** Days that programs write where none is known: where their clocks and calendars begin. */
export const unsetDays = ['1970-01-01', '1969-12-31', '1900-01-01', '1904-01-01', '1899-12-30', '1899-12-31'] as const

/** What stands on an article's page and is another thing, with authors and days of its own. */
export const otherTypes = [
  'Answer',
  'AudioObject',
  'Book',
  'ClaimReview',
  'Comment',
  'Event',
  'ImageObject',
  'JobPosting',
  'MediaObject',
  'Movie',
  'PodcastEpisode',
  'Product',
  'Quotation',
  'Review',
  'SocialMediaPosting',
  'UserComments',
  'VideoObject',
] as const

/** Members of a JSON-LD entity in which other articles stand. */
export const strangers = [
  'citation',
  'comment',
  'isBasedOn',
  'isRelatedTo',
  'itemListElement',
  'liveBlogUpdate',
  'mentions',
  'relatedLink',
  'significantLink',
] as const

/** Members of an article that date it, one of them after the other. */
export const dateMembers = ['datePublished', 'dateCreated', 'uploadDate'] as const

/** What `twitter:label1` says where `twitter:data1` is who wrote it, in lower case. */
export const authorLabels = [
  'written by',
  'verfasst von',
  'geschrieben von',
  'escrito por',
  'écrit par',
  'scritto da',
  'geschreven door',
  'napisane przez',
  'skrevet av',
  'skriven av',
  'yazan',
  'автор',
] as const

/** Between the headline and the name of the site in a `<title>`. */
export const titleSeparators = ['|', '-', '–', '—', '·', '•', '»', '«', '›', '::', '~'] as const

/* ──────────────────────────── names of authors ───────────────────────────── */

/** Words before a name, in lower case: `By Ann Lee`. */
export const nameLeads = [
  'by',
  'von',
  'por',
  'par',
  'di',
  'door',
  'av',
  'af',
  'od',
  'przez',
  'autor',
  'autor:',
  'author:',
  'written by',
  'posted by',
  'oleh',
] as const

/** Small words inside a name. */
export const nameParticles = [
  'af',
  'al',
  'bin',
  'bint',
  'da',
  'dal',
  'de',
  'del',
  'della',
  'den',
  'der',
  'di',
  'do',
  'dos',
  'du',
  'el',
  'ibn',
  'la',
  'le',
  'ten',
  'ter',
  'van',
  'vom',
  'von',
  'y',
  'zu',
  'zur',
] as const

/** What people are at a paper, in lower case: `Ann Lee, Staff Writer`. */
export const jobWords = [
  'analyst',
  'bureau',
  'chief',
  'columnist',
  'contributor',
  'correspondent',
  'critic',
  'desk',
  'editor',
  'journalist',
  'producer',
  'redakteur',
  'redakteurin',
  'redaktion',
  'reporter',
  'rédaction',
  'redacción',
  'redazione',
  'staff',
  'team',
  'writer',
] as const

/** Words, in lower case, of a house's name where an author's should be. */
export const houseWords = [
  'agencies',
  'agency',
  'associated',
  'daily',
  'gazette',
  'herald',
  'media',
  'news',
  'newsroom',
  'online',
  'post',
  'press',
  'times',
  'tribune',
  'weekly',
] as const

/** What content systems put where an author should be. */
export const noNames = [
  'admin',
  'administrator',
  'anonymous',
  'author',
  'autor',
  'default',
  'guest',
  'n/a',
  'none',
  'null',
  'root',
  'super user',
  'superuser',
  'undefined',
  'unknown',
  'user',
  'webmaster',
] as const
