import type { Agency } from '../../model'

/** Jiji Press, Japan: `Tokyo, Nov. 26 (Jiji Press)--Harbor`, the dashes glued on both sides; `【ワシントン時事】` in Japanese. */
export const jiji = {
  id: 'jiji',
  name: 'Jiji Press',
  kind: 'agency',
  country: 'JP',
  languages: ['ja', 'en', 'es'],
  names: [
    'Jiji Press',
    'JIJI PRESS',
    'The Jiji Press, Ltd.',
    'Jiji',
    'JIJI',
    '時事',
    '時事通信',
    '時事通信社',
    '时事社',
    '지지통신',
  ],
  ambiguous: ['Jiji', 'JIJI', '時事', '时事社'],
  datelines: [
    {
      form: '{place}, {date} ({agency}) {dash}',
      example: 'Tokyo, Nov. 26 (Jiji Press)--Harbor',
      place: 'Tokyo',
      month: 11,
      day: 26,
    },
    {
      form: '{place}, {date} ({agency}) {dash}',
      example: 'Londres, 27 de abril (Jiji Press)—La',
      place: 'Londres',
      month: 4,
      day: 27,
    },
    { form: '【{place}{agency}】', example: '【ワシントン時事】港湾', place: 'ワシントン' },
    {
      form: '【{place}（{text}）{agency}】',
      example: '【ミルフォード（米イリノイ州）時事】港湾',
      place: 'ミルフォード',
    },
    { form: '【{place}{date}{agency}】', example: '【ロンドン２２日時事】港湾', place: 'ロンドン', day: 22 },
    { form: '【{place}＝{agency}】', example: '【ロンドン＝時事】港湾', place: 'ロンドン' },
  ],
  endMarks: [
    { form: '（了）', example: '（了）' },
    { form: '[{agency}]', example: '[時事通信社]' },
    { form: '［{agency}］', example: '［時事通信社］' },
    { form: '【{agency}】', example: '【時事通信社】' },
    { form: '（{agency}）', example: '（時事）' },
    { form: '({agency})', example: '(Jiji Press)' },
    { form: '{agency}', example: 'Jiji Press' },
  ],
  credits: [
    { form: '({agency})', example: '(Jiji Press)' },
    { form: '＝{agency}', example: '＝時事' },
    { form: '（{agency}）', example: '（時事）' },
  ],
  rights: [
    { form: '[Copyright {agency}]', example: '[Copyright The Jiji Press, Ltd.]', holder: 'The Jiji Press, Ltd.' },
    { form: '(C){agency}', example: '(C)時事通信社', holder: '時事通信社' },
    { form: '(c){agency}', example: '(c)時事通信社', holder: '時事通信社' },
  ],
  sources: ['https://jen.jiji.com', 'https://www.jiji.com', 'https://www.nippon.com/en/news/'],
  no: [
    '【時事】問題文',
    '【関連時事】港湾の話題',
    'Marketplace Jiji (Lagos) - a site for used cars - grew fast.',
    'The governor told Jiji Press that the harbor was open.',
    '国内時事の話題を五つまとめた。',
  ],
} as const satisfies Agency
