import type { Agency } from '../../model'

/** People's Daily Online, China: `人民网北京9月12日电 （张三）`, the grammar of Xinhua under another name. */
export const peoplesDaily = {
  id: 'peoples-daily',
  name: "People's Daily",
  kind: 'newspaper-service',
  country: 'CN',
  languages: ['zh', 'en'],
  names: [
    '人民网',
    '人民網',
    '人民日报',
    '人民日報',
    "People's Daily",
    'People’s Daily',
    "People's Daily Online",
    'People’s Daily Online',
  ],
  datelines: [
    {
      form: '{agency}{place}{date}电 （记者 {names}）',
      example: '人民网北京12月8日电（记者张三）港口',
      place: '北京',
      month: 12,
      day: 8,
      names: ['张三'],
    },
    {
      form: '{agency}{place}{date}电 (记者 {names})',
      example: '人民网北京2月24日电 (记者 张三)港口',
      place: '北京',
      month: 2,
      day: 24,
      names: ['张三'],
    },
    {
      form: '{agency}{place}{date}电 （{names}）',
      example: '人民网北京9月12日电 （张三）港口',
      place: '北京',
      month: 9,
      day: 12,
      names: ['张三'],
    },
    {
      form: '{agency}{place}{date}电 ({names})',
      example: '人民网北京6月13日电 (张三)港口',
      place: '北京',
      month: 6,
      day: 13,
      names: ['张三'],
    },
    { form: '{agency}{place}{date}电', example: '人民网北京5月11日电港口', place: '北京', month: 5, day: 11 },
    { form: '{agency}{date}电', example: '人民网5月11日电 港口', month: 5, day: 11 },
  ],
  signOffs: [
    { form: '(责编：{names})', example: '(责编：张三、李四)' },
    { form: '（责编：{names}）', example: '（责编：张三、李四）' },
  ],
  credits: [
    { form: '{agency}记者 {names} 摄', example: '人民网记者 张三 摄' },
    { form: '{agency} {names}摄', example: '人民网 张三摄' },
    { form: '({agency}/{names})', example: "(People's Daily Online/Li Wei)" },
  ],
  sources: ['http://www.people.com.cn', 'http://en.people.cn'],
  no: [
    '据人民日报报道，港口重新开放。',
    '人民网友李四说，港口很热闹。',
    'The People’s Daily said on Monday that the port was open.',
  ],
} as const satisfies Agency
