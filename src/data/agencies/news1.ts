import type { Agency } from '../../model'

/** News1, South Korea: `(서울=뉴스1) 홍길동 기자 =`, the shape of Yonhap's dateline; photo stories sign `2023.10.11/뉴스1`. */
export const news1 = {
  id: 'news1',
  name: 'News1 Korea',
  kind: 'agency',
  country: 'KR',
  languages: ['ko'],
  names: ['뉴스1', '뉴스1코리아', 'News1', 'NEWS1', 'News1 Korea'],
  ambiguous: ['News1', 'NEWS1'],
  datelines: [
    {
      form: '({place}={agency}) {names} 기자 =',
      example: '(서울=뉴스1) 홍길동 기자 = 정부가',
      place: '서울',
      names: ['홍길동'],
    },
    {
      form: '({place}={agency}) {names} 기자 =',
      example: '(세종=뉴스1) 홍길동, 김영희 기자 = 국토부가',
      place: '세종',
      names: ['홍길동', '김영희'],
    },
    {
      form: '({place}={agency}) {names} 특파원 =',
      example: '(워싱턴=뉴스1) 홍길동 특파원 = 미국',
      place: '워싱턴',
      names: ['홍길동'],
    },
    { form: '({place}={agency}) =', example: '(서울=뉴스1) = 시민들이', place: '서울' },
    { form: '({place} 노동신문={agency}) =', example: '(평양 노동신문=뉴스1) = 새 부두', place: '평양' },
    { form: '({place} AFP={agency})', example: '(워싱턴 AFP=뉴스1) 미국', place: '워싱턴' },
    { form: '({place} 로이터={agency})', example: '(런던 로이터=뉴스1) 영국', place: '런던' },
    { form: '({place}={agency})', example: '(부산=뉴스1) 새 부두', place: '부산' },
  ],
  tags: [
    { form: '[속보]', where: 'prefix', urgency: 2, example: '[속보] 예산안 의결' },
    { form: '[단독]', where: 'prefix', genre: '단독', example: '[단독] 새 부두 계획' },
    { form: '[인터뷰]', where: 'prefix', genre: '인터뷰', example: '[인터뷰] 신임 항만청장' },
    { form: '[부고]', where: 'prefix', genre: '부고', example: '[부고] 홍길동씨 부친상' },
    { form: '[인사]', where: 'prefix', genre: '인사', example: '[인사] 해양항만청' },
    { form: '(종합)', where: 'suffix', revision: 'update', number: 1, example: '예산안 의결(종합)' },
    { form: '(종합{n}보)', where: 'suffix', revision: 'update', example: '예산안 의결(종합2보)' },
    { form: '({n}보)', where: 'suffix', revision: 'update', example: '예산안 의결(2보)' },
    { form: '(상보)', where: 'suffix', revision: 'writethru', example: '예산안 의결(상보)' },
  ],
  signOffs: [{ form: '{email}', example: 'gildong@news1.kr' }],
  credits: [
    { form: '© {agency} {names} 기자', example: '© News1 홍길동 기자' },
    { form: 'ⓒ {text}={agency} ⓒ {agency} {names} 기자', example: 'ⓒ 로이터=뉴스1 ⓒ News1 홍길동 기자' },
    { form: 'ⓒ {agency} {names} 기자', example: 'ⓒ News1 홍길동 기자' },
    { form: '© {agency} DB', example: '© News1 DB' },
    { form: '© {text}={agency}', example: '© AFP=뉴스1' },
    { form: '/AFPBBNews={agency}', example: '/AFPBBNews=뉴스1' },
    { form: '{n}.{n}.{n}/{agency}', example: '2023.10.11/뉴스1' },
    { form: '(사진={agency})', example: '(사진=뉴스1)' },
    { form: '/사진={agency}', example: '/사진=뉴스1' },
    {
      form: '[국내에서만 사용가능. 재배포 금지. DB 금지. For Use Only in the Republic of Korea. Redistribution Prohibited] {email}',
      example:
        '[국내에서만 사용가능. 재배포 금지. DB 금지. For Use Only in the Republic of Korea. Redistribution Prohibited] photo@news1.kr',
    },
    {
      form: '[국내에서만 사용가능. 재배포 금지. DB 금지. For Use Only in the Republic of Korea. Redistribution Prohibited]',
      example:
        '[국내에서만 사용가능. 재배포 금지. DB 금지. For Use Only in the Republic of Korea. Redistribution Prohibited]',
    },
  ],
  rights: [
    {
      form: '<저작권자 © {agency}, 무단전재 및 재배포 금지>',
      example: '<저작권자 © 뉴스1코리아, 무단전재 및 재배포 금지>',
      holder: '뉴스1코리아',
    },
    {
      form: '<저작권자 ⓒ {agency}, 무단전재 및 재배포 금지>',
      example: '<저작권자 ⓒ 뉴스1코리아, 무단전재 및 재배포 금지>',
      holder: '뉴스1코리아',
    },
    {
      form: '<저작권자 © {agency}, 무단전재 및 재배포, AI학습 이용금지>',
      example: '<저작권자 © 뉴스1코리아, 무단전재 및 재배포, AI학습 이용금지>',
      holder: '뉴스1코리아',
    },
    {
      form: '[ⓒ {agency}({text}), 무단 전재 및 재배포 금지]',
      example: '[ⓒ 뉴스1코리아(news1.kr), 무단 전재 및 재배포 금지]',
      holder: '뉴스1코리아',
    },
  ],
  sources: ['https://www.news1.kr'],
  no: [
    '(서울=포커스타임즈) 홍길동 기자 = 새 부두',
    '채널 뉴스1 진행자 홍길동은 새 책을 냈다.',
    '(뉴스1번지) 오늘의 주요 소식입니다.',
    'Local channel News1 (San Mateo) - a small station - closed.',
  ],
} as const satisfies Agency
