import type { Phrases } from './types'

/** What stands on pages of every language: names of sites and icons, leaks of templates and advertising scripts. */
export const any = {
  language: 'und',
  sure: {
    whole: {
      'template-leak': [
        'spot_img[spot_img]',
        'arrow_(upward|downward|forward|back|right|left|drop_down)',
        'arrow-(right|left|up|down)',
        'chevron_(right|left|up|down)',
        'keyboard_arrow_(down|up|right|left)',
        'expand_(more|less)',
        'more_(vert|horiz)',
        'open_in_(new|full)',
        'play_(arrow|circle)',
        'volume_(up|off)',
        'content_copy',
        'location_on',
        'account_circle',
        'facebook_gray',
        'lock_icon',
        'sidebar_img',
        'javascript void',
        'googletag cmd push',
      ],
      advertisement: ['[Powered] by Taboola', 'Outbrain', 'AdChoices', 'Taboola', '[Powered] by Outbrain', 'adblocktest'],
      credit: ['Getty Images', 'iStock', 'Shutterstock', 'iStockphoto', 'Getty', 'Depositphotos', 'Unsplash', 'Pixabay'],
    },
    contain: {
      'template-leak': [
        'googletag.cmd',
        'window.dataLayer',
        'document.getElementById',
        'document.write',
        'adsbygoogle',
        '__NEXT_DATA__',
        'window.location',
        'addEventListener',
      ],
      copyright: ['All rights reserved', 'Copyright ©', 'Copyright (c)'],
      credit: ['via Getty Images', 'Getty Images/iStockphoto', 'via REUTERS', 'picture alliance', 'IMAGO /'],
      newsletter: ['protected by reCAPTCHA'],
    },
  },
  likely: {
    whole: {
      share: ['{site}', '{site} {n}', 'Share', 'URL', 'f', 'LINE', 'Feedly', 'Hatena'],
      navigation: ['RSS', '{n} C', '{n} F', 'PDF', 'E-Paper', 'ePaper', 'Top', 'Blog', 'Video', 'Podcast', 'TV', 'Live', 'FAQ'],
      promotion: ['Google Play', 'App Store', 'Android', 'iOS', 'iPhone', 'Huawei AppGallery', 'Spotify', 'Apple Podcasts'],
      'page-furniture': ['A A', 'A A A', 'AA', '{n} / {n}', 'QR Code', 'Logo', 'Loading', 'OK', 'Menu', 'Audio'],
      'cookie-notice': ['Cookies', 'Cookie', 'Cookie Policy'],
      newsletter: ['Newsletter', 'Newsletters'],
      counter: ['{n}'],
      credit: ['AP', 'AFP', 'Reuters', 'EPA', 'AP Photo', 'Wikimedia Commons', 'Handout', 'Archiv'],
    },
    contain: { credit: ['Getty Images', 'AP Photo', 'Shutterstock', 'Handout via', 'Wikimedia Commons', 'Creative Commons'] },
  },
} as const satisfies Phrases
