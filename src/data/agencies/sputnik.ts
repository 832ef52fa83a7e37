import type { Agency } from '../../model'

/**
 * Sputnik, Russia: an em-dash before the agency in Russian and behind it in English: `МИНСК, 4 мар — Sputnik. `,
 * `MINSK (Sputnik) — `.
 */
export const sputnik = {
  id: 'sputnik',
  name: 'Sputnik',
  kind: 'agency',
  country: 'RU',
  languages: ['en', 'ru', 'es', 'fr', 'ar', 'zh', 'pt', 'tr', 'ja', 'uz', 'kk'],
  names: [
    'Sputnik',
    'SPUTNIK',
    'Sputnik International',
    'Спутник',
    '俄罗斯卫星通讯社',
    '卫星通讯社',
    'スプートニク',
    'سبوتنيك',
  ],
  ambiguous: ['Sputnik', 'SPUTNIK', 'Спутник', 'スプートニク', 'سبوتنيك'],
  datelines: [
    { form: '{place} ({agency}) {dash}', example: 'MOSCOW (Sputnik) — Engineers', place: 'MOSCOW' },
    {
      form: '{place}, {date}{dash}{agency}.',
      example: 'МИНСК, 4 мар — Sputnik. Новый',
      place: 'МИНСК',
      month: 3,
      day: 4,
    },
    { form: '{place}{dash}{agency}.', example: 'موسكو - سبوتنيك. أعلن', place: 'موسكو' },
    {
      form: '{agency}{place}{date}电',
      example: '俄罗斯卫星通讯社莫斯科12月17日电 新桥',
      place: '莫斯科',
      month: 12,
      day: 17,
    },
    { form: '{agency}{place}电', example: '俄罗斯卫星通讯社莫斯科电 新桥', place: '莫斯科' },
  ],
  credits: [
    { form: '© {agency} / {names}', example: '© Sputnik / Ivan Petrov' },
    { form: '© {agency} . {names}', example: '© Sputnik . Ivan Petrov' },
    { form: '{agency}, 1920, {date}', example: 'Sputnik International, 1920, 27.09.2021' },
    { form: '© {agency}', example: '© Sputnik' },
  ],
  sources: ['https://sputnikglobe.com', 'https://sputnik.by'],
  no: [
    'The satellite (Sputnik) — a polished sphere — beeped for weeks.',
    'October 1957 — Sputnik circled the Earth.',
    'Вакцина «Спутник V» поступила в клиники.',
    'Sputnik reported earlier that the bridge was closed.',
  ],
} as const satisfies Agency
