import type { Agency } from '../../model'

/**
 * RIA Novosti, Russia: no brackets, the agency stands between a dash and a full stop: `КИЕВ, 15 апр — РИА Новости. `.
 */
export const ria = {
  id: 'ria',
  name: 'RIA Novosti',
  kind: 'agency',
  country: 'RU',
  languages: ['ru', 'en'],
  names: [
    'RIA Novosti',
    'RIA-Novosti',
    'RIA',
    'РИА Новости',
    'РИА НОВОСТИ',
    'РИА «Новости»',
    'РИА "Новости"',
    'РИА-Новости',
    'РИА',
    'Rossiya Segodnya',
    'Россия сегодня',
    'МИА «Россия сегодня»',
    '俄新社',
  ],
  ambiguous: ['RIA', 'РИА', 'Россия сегодня'],
  datelines: [
    {
      form: '{place}, {date}{dash}{agency}.',
      example: 'МОСКВА, 22 ноя - РИА Новости. Новый',
      place: 'МОСКВА',
      month: 11,
      day: 22,
    },
    {
      form: '{place}, {date}{dash}{agency}.',
      example: 'КИЕВ, 15 апр — РИА Новости. Новый',
      place: 'КИЕВ',
      month: 4,
      day: 15,
    },
    {
      form: '{place}, {date}{dash}{agency}, {names}.',
      example: 'МОСКВА, 10 фев - РИА Новости, Иван Петров. Новый',
      place: 'МОСКВА',
      month: 2,
      day: 10,
      names: ['Иван Петров'],
    },
    {
      form: '{place}, {date} ({agency}) {dash}',
      example: 'MOSCOW, March 5 (RIA Novosti) – Engineers',
      place: 'MOSCOW',
      month: 3,
      day: 5,
    },
  ],
  signOffs: [{ form: '{agency}, {n}, {date}', example: 'РИА Новости, 1920, 22.11.2025' }],
  credits: [
    { form: '© {agency} / {names}', example: '© РИА Новости / Иван Петров' },
    { form: '{agency}, 1920, {date}', example: 'РИА Новости, 1920, 27.09.2021' },
    { form: '© {agency}', example: '© РИА Новости' },
  ],
  sources: ['https://ria.ru', 'https://ria.ru/docs/about/copyright.html'],
  no: [
    'Как сообщает РИА «Новости», мост откроют летом.',
    'МОСКВА, 22 ноября - день рождения завода. Новый',
    'РИА Новости провело опрос читателей.',
    'Registered Investment Adviser (RIA) - a firm that',
  ],
} as const satisfies Agency
