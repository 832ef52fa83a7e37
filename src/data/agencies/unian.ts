import type { Agency } from '../../model'

/** UNIAN, Ukraine: full stops between the parts; no dateline on its own pages today. */
export const unian = {
  id: 'unian',
  name: 'UNIAN',
  kind: 'agency',
  country: 'UA',
  languages: ['uk', 'ru', 'en'],
  names: ['UNIAN', 'Unian', 'УНІАН', 'УНИАН'],
  datelines: [
    { form: '{place}. {date}. {agency}.', example: 'КИЕВ. 15 апреля. УНИАН. Новый', place: 'КИЕВ', month: 4, day: 15 },
  ],
  credits: [{ form: 'Фото {agency}', example: 'Фото УНИАН' }],
  sources: ['https://www.unian.ua', 'https://www.unian.info'],
  no: [
    'Об этом сообщил корреспондент УНИАН.',
    'КИЕВ. 15 апреля. Новый мост открыт.',
    'The statement was first reported by UNIAN.',
  ],
} as const satisfies Agency
