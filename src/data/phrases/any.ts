import type { Phrases } from './types'

/** What stands on pages of every language: names of sites and icons, leaks of templates and advertising scripts. */
export const any = {
  language: 'und',
  sure: {
    whole: {
      comments: [
        'ไม่มีความคิดเห็น',
        'Няма коментари',
        'Nema komentara',
        'Ni komentarjev',
        'Nav komentāru',
        'Nėra komentarų',
        'Kommentaare pole',
        'Engin ummæli',
        'Sense comentaris',
        'Iruzkinik ez',
        'Hakuna maoni',
        'মন্তব্য নেই',
      ],
      advertisement: ['[Powered] by (Taboola|Outbrain)', 'AdChoices'],
      'template-leak': [
        'spot_img [spot_img]',
        'arrow (upward|downward|forward|back|right|left)',
        'chevron (right|left|down)',
        'keyboard_arrow (down|up|right|left)',
        'expand (more|less)',
        'open_in_new',
        'play_arrow',
        'image/svg+xml',
        'facebook_gray',
        'spot_imgspot_img',
        '{n} {n} admin',
      ],
    },
    contain: {
      newsletter: ['protected by reCAPTCHA'],
      'template-leak': ['googletag.cmd', 'window.dataLayer', 'document.getElementById', 'adsbygoogle'],
    },
  },
  likely: {
    whole: {
      counter: ['{n}'],
      navigation: ['(RSS|PDF|E-Paper|Blog|Video|Videos|Podcast|Podcasts|TV|FAQ|English|Sport|Top|Live)', '{n} (C|F)'],
      'page-furniture': ['A A [A]', 'AA', '(Logo|Loading|OK|Menu|Audio)'],
      promotion: ['(Google Play|App Store|Android|iOS|Spotify|Apple Podcasts)'],
      share: ['{site} [{n}]', '(Share|URL|Line|Threads)'],
    },
    contain: {
      'cookie-notice': ['cookie[s]'],
      newsletter: ['newsletter[s]'],
    },
  },
} as const satisfies Phrases
