import type { Phrases } from './types'

/** Urdu: `مزید پڑھیں`, `تازہ ترین`. */
export const ur = {
  language: 'ur',
  sure: {
    whole: {
      related: [
        '(مزید پڑھیں|یہ بھی پڑھیں|متعلقہ خبریں|متعلقہ مضامین|تازہ ترین خبریں|مزید خبریں|مقبول خبریں|مقبول ترین)',
      ],
      comments: ['(اپنی رائے دیں|تبصرہ کریں|تبصرے پڑھیں)'],
      navigation: ['(پرائیویسی پالیسی|ہم سے رابطہ)'],
      share: ['(شیئر کریں|فیس بک پر شیئر کریں)'],
    },
    start: {
      related: ['(مزید پڑھیں|یہ بھی پڑھیں):'],
    },
  },
  likely: {
    whole: {
      advertisement: ['اشتہار'],
      comments: ['تبصرے'],
      navigation: ['(صفحۂ اول|صفحہ اول|پاکستان|کھیل|دنیا|کاروبار|انٹرٹینمنٹ|تازہ ترین)'],
    },
  },
} as const satisfies Phrases
