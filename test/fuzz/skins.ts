/** What a page is put together of, each part as its skin writes it. */
export interface PageParts {
  readonly language: string
  readonly title: string
  readonly metadata: readonly string[]
  readonly above: readonly string[]
  readonly head: readonly string[]
  readonly body: readonly string[]
  readonly below: readonly string[]
  readonly footer: readonly string[]
}

/** A way in which a site writes its pages. */
export interface Skin {
  readonly name: string
  readonly page: (parts: PageParts) => string
  readonly headline: (text: string) => string
  readonly deck: (text: string) => string
  readonly byline: (text: string) => string
  readonly time: (text: string, iso: string) => string
  readonly factRow: (text: string) => string
  readonly picture: (caption: string) => string
  readonly paragraph: (text: string) => string
  readonly crosshead: (text: string) => string
  readonly list: (items: readonly string[]) => string
  readonly quote: (text: string) => string
  readonly navigation: (rows: readonly string[]) => string
  readonly share: (rows: readonly string[]) => string
  readonly related: (title: string, headline: string) => string
  readonly comments: (title: string, remark: string) => string
  readonly footer: (text: string) => string
}

const items = (rows: readonly string[]): string =>
  `<ul>${rows.map((row) => `<li><a href="/to">${row}</a></li>`).join('\n')}</ul>`

const document = ({ language, title, metadata }: PageParts, body: readonly string[]): string =>
  `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>${title}</title>
${metadata.join('\n')}</head>
<body>
${body.join('\n')}
</body></html>
`

/** The elements of HTML that are made for it, each with the class that most sites give it. */
const semantic: Skin = {
  name: 'semantic',
  page: (parts) =>
    document(parts, [
      ...parts.above,
      '<main><article class="article">',
      `<header class="article-header">${parts.head.join('\n')}</header>`,
      `<div class="article-body">${parts.body.join('\n')}</div>`,
      '</article></main>',
      ...parts.below,
      ...parts.footer,
    ]),
  headline: (text) => `<h1 class="headline">${text}</h1>`,
  deck: (text) => `<p class="standfirst">${text}</p>`,
  byline: (text) => `<p class="byline">${text}</p>`,
  time: (text, iso) => `<time datetime="${iso}">${text}</time>`,
  factRow: (text) => `<p class="meta">${text}</p>`,
  picture: (caption) => `<figure><img src="/pier.jpg" alt=""><figcaption>${caption}</figcaption></figure>`,
  paragraph: (text) => `<p>${text}</p>`,
  crosshead: (text) => `<h2>${text}</h2>`,
  list: (texts) => `<ul>${texts.map((text) => `<li>${text}</li>`).join('\n')}</ul>`,
  quote: (text) => `<blockquote><p>${text}</p></blockquote>`,
  navigation: (rows) => `<header class="site-header"><nav>${items(rows)}</nav></header>`,
  share: (rows) => `<div class="share">${items(rows)}</div>`,
  related: (title, headline) => `<aside class="related"><h2>${title}</h2>${items([headline])}</aside>`,
  comments: (title, remark) =>
    `<section class="comments"><h2>${title}</h2><div class="comment"><p>${remark}</p></div></section>`,
  footer: (text) => `<footer><p>${text}</p></footer>`,
}

/** A blog's theme. */
const blog: Skin = {
  ...semantic,
  name: 'blog',
  page: (parts) =>
    document(parts, [
      '<div id="page" class="site">',
      ...parts.above,
      '<div id="content" class="site-content"><article class="post hentry">',
      `<header class="entry-header">${parts.head.join('\n')}</header>`,
      `<div class="entry-content">${parts.body.join('\n')}</div>`,
      '</article>',
      ...parts.below,
      '</div>',
      ...parts.footer,
      '</div>',
    ]),
  headline: (text) => `<h1 class="entry-title">${text}</h1>`,
  deck: (text) => `<p class="entry-subtitle">${text}</p>`,
  byline: (text) => `<span class="byline author vcard">${text}</span>`,
  time: (text, iso) =>
    `<span class="posted-on"><time class="entry-date published" datetime="${iso}">${text}</time></span>`,
  factRow: (text) => `<div class="entry-meta">${text}</div>`,
  picture: (caption) =>
    `<div class="wp-caption"><img src="/pier.jpg" alt=""><p class="wp-caption-text">${caption}</p></div>`,
  navigation: (rows) => `<div class="main-navigation">${items(rows)}</div>`,
  share: (rows) => `<div class="sharedaddy">${items(rows)}</div>`,
  related: (title, headline) => `<div class="related-posts"><h3>${title}</h3>${items([headline])}</div>`,
  comments: (title, remark) =>
    `<div id="comments" class="comments-area"><h3>${title}</h3><ol class="comment-list"><li class="comment"><p>${remark}</p></li></ol></div>`,
}

/** Boxes and classes, and no element that says what it holds. */
const boxes: Skin = {
  ...semantic,
  name: 'boxes',
  page: (parts) =>
    document(parts, [
      ...parts.above,
      '<div class="story">',
      ...parts.head,
      `<div class="story-text">${parts.body.join('\n')}</div>`,
      '</div>',
      ...parts.below,
      ...parts.footer,
    ]),
  headline: (text) => `<h1>${text}</h1>`,
  deck: (text) => `<div class="subtitle">${text}</div>`,
  byline: (text) => `<div class="author">${text}</div>`,
  time: (text) => `<div class="date">${text}</div>`,
  factRow: (text) => `<div class="info">${text}</div>`,
  picture: (caption) => `<div class="photo"><img src="/pier.jpg"><div class="caption">${caption}</div></div>`,
  crosshead: (text) => `<h3>${text}</h3>`,
  navigation: (rows) => `<div class="menu">${items(rows)}</div>`,
  share: (rows) => `<div class="social">${items(rows)}</div>`,
  related: (title, headline) => `<div class="more"><h4>${title}</h4>${items([headline])}</div>`,
  footer: (text) => `<div class="footer">${text}</div>`,
}

export const skins: readonly Skin[] = [semantic, blog, boxes]
