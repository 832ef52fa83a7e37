import type { Agency } from '../../model'

/** Newsis, South Korea: `[서울=뉴시스]홍길동 기자 =` in square or lenticular brackets, often with no space after them. */
export const newsis = {
  id: 'newsis',
  name: 'Newsis',
  kind: 'agency',
  country: 'KR',
  languages: ['ko'],
  names: ['뉴시스', '뉴시스통신사', '공감언론 뉴시스', '공감언론 뉴시스통신사', 'Newsis', 'NEWSIS'],
  datelines: [
    {
      form: '[{place}={agency}] {names} 기자 =',
      example: '[서울=뉴시스]홍길동 기자 = 정부가',
      place: '서울',
      names: ['홍길동'],
    },
    {
      form: '[{place}={agency}] {names} 기자 =',
      example: '[수원=뉴시스] 홍길동 김영희 기자 = 경기',
      place: '수원',
      names: ['홍길동', '김영희'],
    },
    {
      form: '[{place}={agency}] {names} 기자 =',
      example: '[도요하시(일본)=뉴시스] 홍길동 기자 = 대회',
      place: '도요하시',
      names: ['홍길동'],
    },
    {
      form: '[{place}={agency}] {names} 특파원 =',
      example: '[베이징=뉴시스] 홍길동 특파원 = 중국',
      place: '베이징',
      names: ['홍길동'],
    },
    {
      form: '【{place}={agency}】 {names} 기자 =',
      example: '【안산=뉴시스】홍길동 기자 = 시민',
      place: '안산',
      names: ['홍길동'],
    },
    { form: '[{place}={agency}]', example: '[서울=뉴시스] 정부가', place: '서울' },
    { form: '[{place}={agency}]', example: '[모스크바=AP/뉴시스] 러시아', place: '모스크바' },
    { form: '【{place}={agency}】', example: '【서울=뉴시스】정부가', place: '서울' },
  ],
  tags: [
    { form: '[속보]', where: 'prefix', urgency: 2, example: '[속보] 예산안 의결' },
    { form: '[단독]', where: 'prefix', genre: '단독', example: '[단독] 새 부두 계획' },
    { form: '[인터뷰]', where: 'prefix', genre: '인터뷰', example: '[인터뷰] 신임 항만청장' },
    { form: '[부고]', where: 'prefix', genre: '부고', example: '[부고] 홍길동씨 부친상' },
    { form: '[인사]', where: 'prefix', genre: '인사', example: '[인사] 해양항만청' },
    { form: '[그래픽]', where: 'prefix', genre: '그래픽', example: '[그래픽] 항만 물동량' },
    { form: '(종합)', where: 'suffix', revision: 'update', number: 1, example: '예산안 의결(종합)' },
    { form: '(종합{n}보)', where: 'suffix', revision: 'update', example: '예산안 의결(종합2보)' },
    { form: '({n}보)', where: 'suffix', revision: 'update', example: '예산안 의결(2보)' },
  ],
  signOffs: [
    { form: '◎{agency} {email}', example: '◎공감언론 뉴시스 gildong@newsis.com' },
    { form: '{email}', example: 'gildong@newsis.com' },
    { form: '{n}.{n}.{n}. {email}', example: '2023.10.11. gildong@newsis.com' },
  ],
  credits: [
    { form: '(사진={agency})', example: '(사진=뉴시스)' },
    { form: '(사진={agency} DB)', example: '(사진=뉴시스 DB)' },
    { form: '/사진={agency}', example: '/사진=뉴시스' },
    {
      form: '(사진 = {text} 제공) {email} *재판매 및 DB 금지',
      example: '(사진 = 항만청 제공) photo@newsis.com *재판매 및 DB 금지',
    },
    { form: '*재판매 및 DB 금지', example: '*재판매 및 DB 금지' },
  ],
  rights: [
    {
      form: '<저작권자ⓒ {agency}. 무단전재-재배포 금지.>',
      example: '<저작권자ⓒ 공감언론 뉴시스통신사. 무단전재-재배포 금지.>',
      holder: '뉴시스통신사',
    },
    {
      form: '<ⓒ {agency}. 무단전재-재배포 금지>',
      example: '<ⓒ 공감언론 뉴시스통신사. 무단전재-재배포 금지>',
      holder: '뉴시스통신사',
    },
  ],
  sources: ['https://www.newsis.com'],
  no: [
    '[서울경제] 새 부두가 문을 열었다.',
    '[한국항만방송/홍길동기자] 새 부두가 문을 열었다.',
    '[OSEN=잠실, 홍길동 기자] 경기가 열렸다.',
    '뉴시스는 새 부두가 문을 열었다고 보도했다.',
    '[뉴시스] 홍길동 | 2016.02.23',
  ],
} as const satisfies Agency
