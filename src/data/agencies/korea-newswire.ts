import type { Agency } from '../../model'

/**
 * Korea Newswire, 뉴스와이어: in English the date and the hour follow the bracket, in Korean hyphens stand on both sides.
 */
export const koreaNewswire = {
  id: 'korea-newswire',
  name: 'Korea Newswire',
  kind: 'press-release',
  country: 'KR',
  languages: ['ko', 'en'],
  names: ['Korea Newswire', '뉴스와이어', '코리아뉴스와이어', '코리아 뉴스와이어'],
  datelines: [
    {
      form: '{place} ({agency}) {date} {time} {dash}',
      example: 'Seoul (Korea Newswire) June 09, 2009 01:25 PM -- Harbor',
      place: 'Seoul',
      month: 6,
      day: 9,
      year: 2009,
    },
    {
      form: '{place} ({agency}) {date} {dash}',
      example: 'Seoul (Korea Newswire) June 09, 2009 -- Harbor',
      place: 'Seoul',
      month: 6,
      day: 9,
      year: 2009,
    },
    { form: '{place}--({agency})--', example: '남양주--(뉴스와이어)--항구', place: '남양주' },
    {
      form: '{place}--({agency}) {date} {dash}',
      example: '서울--(뉴스와이어) 2012년 11월 12일 -- 항구',
      place: '서울',
      month: 11,
      day: 12,
      year: 2012,
    },
    { form: '({place}={agency})', example: '(서울=뉴스와이어) 항구', place: '서울' },
    { form: '({agency})', example: '(뉴스와이어) 항구' },
  ],
  signOffs: [
    { form: '웹사이트: {text}', example: '웹사이트: http://www.harbor.example' },
    { form: '언론연락처:{text}', example: '언론연락처: 항만회사 홍보팀 김가람 02-555-0100' },
    { form: '언론 연락처{text}', example: '언론 연락처 항만회사 홍보팀 김가람 02-555-0100' },
    {
      form: '이 뉴스는 기업·기관·단체가 뉴스와이어를 통해 배포한 보도자료입니다.',
      example: '이 뉴스는 기업·기관·단체가 뉴스와이어를 통해 배포한 보도자료입니다.',
    },
  ],
  sources: ['https://www.newswire.co.kr'],
  no: [
    '뉴스와이어가 보도자료를 배포했다.',
    'A Korea newswire - any of them - may quote it.',
    '보도자료 배포 서비스 (뉴스와이어) 안내',
  ],
} as const satisfies Agency
