import { describe, expect, test } from 'vitest'
import { cleanArticle } from '../../src/clean-article'
import { isPictureFile, isSignFile, pictureName } from '../../src/lexicon/picture-names'

const PARAGRAPHS = [
  'The harbour ferry is back after ten years away, the port of Nordvik said in a statement on Monday morning.',
  'It sails twice a day from the old quay, and the fare is three crowns for grown people and one for children.',
  'Residents said they were glad of it, since the road around the fjord takes two hours in winter.',
]
const [one = '', two = '', three = ''] = PARAGRAPHS.map((words) => `<p>${words}</p>`)
const HEADING = '<h1>Harbour ferry returns to Nordvik</h1>'
const LOGO = '<header><a href="/"><img src="/nordvik.svg" alt="Nordvik Post" width="300" height="90"></a></header>'

const page = (body: string, head = ''): string =>
  `<!doctype html><html><head><title>Harbour ferry returns to Nordvik</title>${head}</head><body>${LOGO}${body}<footer><img src="/members.png" alt="Members of the guild"></footer></body></html>`
const imagesOf = (body: string, head = ''): (string | undefined)[] =>
  cleanArticle(page(body, head), { url: 'https://news.example/2026/ferry' }).images.map(
    ({ url, caption }) => url?.replace('https://news.example', '') ?? caption,
  )
const figure = (name: string, caption = ''): string =>
  `<figure><img src="/${name}.jpg" alt="">${caption === '' ? '' : `<figcaption>${caption}</figcaption>`}</figure>`

describe('the pictures of a story', () => {
  test.each([
    ['below its title', `<article>${HEADING}${figure('harbour')}${one}${two}${three}</article>`],
    ['between its paragraphs', `<article>${HEADING}${one}<img src="/harbour.jpg" alt="">${two}${three}</article>`],
    [
      'in a column of the story',
      `<article>${HEADING}<div class="story-column">${figure('harbour')}</div>${one}${two}</article>`,
    ],
    [
      'that stand to its right',
      `<article>${HEADING}<div class="figure right">${figure('harbour')}</div>${one}${two}</article>`,
    ],
    [
      'that lead to themselves',
      `<article>${HEADING}<a href="/large/harbour.jpg"><img src="/harbour.jpg"></a>${one}${two}</article>`,
    ],
    [
      'shown twice',
      `<article>${HEADING}${figure('harbour')}${one}${two}<img src="/harbour-800x600.jpg">${three}</article>`,
    ],
    ['200 pixels wide', `<article>${HEADING}<img src="/harbour.jpg" width="200" height="140">${one}${two}</article>`],
  ])('are those %s', (_, body) => {
    expect(imagesOf(body)).toStrictEqual(['/harbour.jpg'])
  })

  test('are those that the page names, wherever they stand', () => {
    const head = '<meta property="og:image" content="https://news.example/harbour-1200x630.jpg">'
    const body = `<div class="hero">${figure('harbour')}</div><article>${HEADING}${one}${two}${three}</article>`
    expect(imagesOf(body)).toStrictEqual([])
    expect(imagesOf(body, head)).toStrictEqual(['/harbour.jpg'])
  })

  test('are those of a gallery below it, with captions', () => {
    const gallery = `${figure('bow', 'The bow of the ferry on Monday')}${figure('stern', 'The stern of the ferry on Monday')}`
    const body = (below: string): string =>
      `<article>${HEADING}${figure('harbour')}${one}${two}${three}${below}</article>`
    expect(imagesOf(body(gallery))).toStrictEqual(['/harbour.jpg', '/bow.jpg', '/stern.jpg'])
    expect(imagesOf(body(`${figure('bow')}${figure('stern')}`))).toStrictEqual(['/harbour.jpg'])
  })

  test.each([
    ['in a box of other stories', '<div class="related">', '</div>'],
    ['in a sidebar', '<div class="sidebar">', '</div>'],
    ['in an aside', '<aside>', '</aside>'],
    ['in an advertisement', '<div class="ad-slot">', '</div>'],
    ['in the author’s box', '<div class="byline">', '</div>'],
    ['that lead to another page', '<a href="/2026/cows">', '</a>'],
  ])('are none %s', (_, open, close) => {
    const body = `<article>${HEADING}${one}${open}<img src="/cows.jpg" alt="">${close}${two}${three}</article>`
    expect(imagesOf(body)).toStrictEqual([])
  })

  test.each([
    '<img src="/img/logo-white.svg" alt="">',
    '<img src="/img/printButton.png" alt="Print it">',
    '<img src="/harbour.jpg" width="120" height="90">',
    '<img src="/harbour.jpg" width="700" height="40">',
  ])('are no signs and thumbnails: %s', (image) => {
    expect(imagesOf(`<article>${HEADING}${image}${one}${two}${three}</article>`)).toStrictEqual([])
  })

  test('are none where there is no story, but for those that the page names', () => {
    const head = '<meta property="og:image" content="https://news.example/harbour.jpg">'
    const body = '<img src="/cows.jpg" alt=""><img src="/harbour.jpg" alt="">'
    expect(imagesOf(body)).toStrictEqual([])
    expect(imagesOf(body, head)).toStrictEqual(['/harbour.jpg'])
  })

  test('may be told by a caption alone, which is that of the page’s picture', () => {
    const head = '<meta property="og:image" content="https://news.example/harbour.jpg">'
    const body = `<article>${HEADING}<figure><figcaption>The ferry at the old quay on Monday</figcaption></figure>${one}${two}${three}</article>`
    expect(imagesOf(body)).toStrictEqual(['The ferry at the old quay on Monday'])
    const { images } = cleanArticle(page(body, head))
    expect(images).toStrictEqual([
      { url: 'https://news.example/harbour.jpg', caption: 'The ferry at the old quay on Monday' },
    ])
  })
})

describe('a picture’s name', () => {
  test.each([
    ['https://a.example/2026/harbour-quay-1200x800.jpg', 'harbour-quay'],
    ['https://a.example/2026/harbour-quay.jpg.webp?w=640', 'harbour-quay'],
    ['/img/Harbour_Quay_w1200.jpeg', 'harbour_quay'],
    ['https://cdn.example/resize?url=https%3A%2F%2Fs3.example%2Fharbour-quay.jpg', 'harbour-quay'],
    ['https://a.example/1.jpg', 'https://a.example/1.jpg'],
  ])('of %s is %s', (address, name) => {
    expect(pictureName(address)).toBe(name)
  })

  test.each([
    '/logo.png',
    '/img/toplogo.png',
    '/img/logo-ar.svg',
    '/masthead.gif',
    '/emailButton.png',
    '/a/icon_x3.png',
  ])('tells a sign: %s', (address) => {
    expect(isSignFile(address)).toBe(true)
  })

  test.each(['/logistics/harbour.jpg', '/iconic-ferry.jpg', '/printing-house.jpg', '/icons/2026/harbour.jpg'])(
    'tells no sign: %s',
    (address) => {
      expect(isSignFile(address)).toBe(false)
    },
  )

  test('tells a file', () => {
    expect(['/harbour.jpg', '/harbour.WEBP?w=1'].map(isPictureFile)).toStrictEqual([true, true])
    expect(['/harbour', '/harbour.html', '/jpg'].map(isPictureFile)).toStrictEqual([false, false, false])
  })
})
