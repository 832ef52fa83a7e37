/** Copy of an invented coast in several languages: no sentence of it was ever printed. */
import { moreTongues } from './more-tongues'

/** What a story is made of in one language. */
export interface Tongue {
  /** BCP 47. */
  readonly language: string
  readonly headlines: readonly [string, ...string[]]
  /** Each opens a story and is a paragraph of its own. */
  readonly leads: readonly [string, ...string[]]
  readonly paragraphs: readonly [string, ...string[]]
  readonly people: readonly [string, ...string[]]
  readonly captions: readonly [string, ...string[]]
  /** `By {names}`, and the word between two names; missing where stories of the language are not signed by a line. */
  readonly byline?: readonly [form: string, and: string]
  /** `{day} {month}`, and which of a month's names in the data is meant. */
  readonly date: readonly [form: string, variant: number]
}

const de: Tongue = {
  language: 'de',
  headlines: [
    'Hafenrat verschiebt den Bau der Drehbrücke',
    'Fährgesellschaft streicht den Nachtfahrplan',
    'Bäcker sammeln für den alten Leuchtturm',
  ],
  leads: [
    'Der Hafenrat hat am Montag den Bau der neuen Drehbrücke um ein Jahr verschoben, weil Stahl teurer geworden ist.',
    'Die Fährgesellschaft will ihren Nachtfahrplan streichen und dafür am Morgen zwei Schiffe mehr fahren lassen.',
  ],
  paragraphs: [
    'Nach Angaben der Behörde wurden im vergangenen Jahr 418 Boote gezählt, elf mehr als im Jahr davor.',
    '«Niemand hier möchte sein Boot verkaufen», sagte Ines Altmann, die seit zwanzig Jahren am Kai arbeitet.',
    'Die Arbeiten sollen 12,4 Millionen Kronen kosten und bis zum Herbst des nächsten Jahres dauern.',
    'Ob über die Gebühr noch einmal abgestimmt wird, blieb am Dienstag offen.',
    'Kritiker halten den Plan für verspätet: Schon 1987 hatte ein Sturm die Mole beschädigt.',
    'In der Altstadt blieben die Läden geöffnet, und vor dem Mittag waren alle Heringe verkauft.',
  ],
  people: ['Ines Altmann', 'Karsten Holm', 'Frieda Voss'],
  captions: ['Arbeiter streichen einen Kran am alten Leuchtturm.', 'Kinder sehen der Fähre nach.'],
  byline: ['Von {names}', 'und'],
  date: ['{day}. {month}', 0],
}

const es: Tongue = {
  language: 'es',
  headlines: [
    'El consejo del puerto aplaza la obra del puente giratorio',
    'La empresa del transbordador suprime su horario nocturno',
    'Panaderos reúnen fondos para el viejo faro',
  ],
  leads: [
    'El consejo del puerto aplazó el lunes un año la obra del nuevo puente giratorio porque ha subido el precio del acero.',
    'La empresa del transbordador suprimirá su horario nocturno y pondrá dos barcos más por la mañana.',
  ],
  paragraphs: [
    'Según la autoridad portuaria, el año pasado se contaron 418 embarcaciones, once más que el año anterior.',
    '«Aquí nadie quiere vender su barca», dijo Rosa Quiroga, que trabaja en el muelle desde hace veinte años.',
    'Las obras costarán 12,4 millones de coronas y durarán hasta el otoño del próximo año.',
    'El martes no estaba claro si la tasa se votará de nuevo.',
    'Los críticos creen que el plan llega tarde: en 1987 una tormenta ya había dañado el espigón.',
    'En el casco antiguo las tiendas siguieron abiertas y antes del mediodía se habían vendido todos los arenques.',
  ],
  people: ['Rosa Quiroga', 'Tomás Ibarra', 'Elena Prats'],
  captions: ['Unos obreros pintan una grúa junto al viejo faro.', 'Niños miran el transbordador.'],
  byline: ['Por {names}', 'y'],
  date: ['{day} de {month}', 0],
}

const fr: Tongue = {
  language: 'fr',
  headlines: [
    'Le conseil du port reporte la construction du pont tournant',
    'La compagnie du bac supprime ses horaires de nuit',
    'Des boulangers collectent des fonds pour le vieux phare',
  ],
  leads: [
    "Le conseil du port a reporté lundi d'un an la construction du nouveau pont tournant, en raison du prix de l'acier.",
    'La compagnie du bac va supprimer ses horaires de nuit et ajouter deux bateaux le matin.',
  ],
  paragraphs: [
    "Selon l'autorité portuaire, 418 bateaux ont été comptés l'an dernier, onze de plus que l'année précédente.",
    '« Personne ici ne veut vendre son bateau », a dit Claire Morvan, qui travaille sur le quai depuis vingt ans.',
    "Les travaux doivent coûter 12,4 millions de couronnes et durer jusqu'à l'automne de l'année prochaine.",
    'On ne savait pas encore mardi si la taxe serait remise aux voix.',
    'Pour ses détracteurs, le plan arrive trop tard : une tempête avait déjà abîmé la digue en 1987.',
    'Dans la vieille ville, les boutiques sont restées ouvertes et tous les harengs étaient vendus avant midi.',
  ],
  people: ['Claire Morvan', 'Paul Kerjean', 'Anne Lescure'],
  captions: ['Des ouvriers peignent une grue près du vieux phare.', 'Des enfants regardent passer le bac.'],
  byline: ['Par {names}', 'et'],
  date: ['{day} {month}', 0],
}

const it: Tongue = {
  language: 'it',
  headlines: [
    'Il consiglio del porto rinvia i lavori del ponte girevole',
    'La compagnia dei traghetti abolisce le corse notturne',
    'I fornai raccolgono fondi per il vecchio faro',
  ],
  leads: [
    "Il consiglio del porto ha rinviato lunedì di un anno i lavori del nuovo ponte girevole perché l'acciaio è rincarato.",
    'La compagnia dei traghetti abolirà le corse notturne e aggiungerà due navi al mattino.',
  ],
  paragraphs: [
    "Secondo l'autorità portuale l'anno scorso sono state contate 418 barche, undici in più dell'anno prima.",
    '"Qui nessuno vuole vendere la propria barca", ha detto Marta Ferri, che lavora sul molo da vent\'anni.',
    "I lavori costeranno 12,4 milioni di corone e dureranno fino all'autunno del prossimo anno.",
    'Martedì non era ancora chiaro se la tassa sarà messa di nuovo ai voti.',
    'Secondo i critici il piano arriva tardi: già nel 1987 una tempesta aveva danneggiato la diga.',
    'Nella città vecchia i negozi sono rimasti aperti e prima di mezzogiorno le aringhe erano finite.',
  ],
  people: ['Marta Ferri', 'Luca Bonardi', 'Chiara Sanna'],
  captions: ['Operai dipingono una gru vicino al vecchio faro.', 'Bambini guardano il traghetto.'],
  byline: ['Di {names}', 'e'],
  date: ['{day} {month}', 0],
}

const pt: Tongue = {
  language: 'pt',
  headlines: [
    'Conselho do porto adia a obra da ponte giratória',
    'Empresa da barca suprime o horário noturno',
    'Padeiros juntam dinheiro para o velho farol',
  ],
  leads: [
    'O conselho do porto adiou na segunda-feira por um ano a obra da nova ponte giratória, porque o aço ficou mais caro.',
    'A empresa da barca vai suprimir o horário noturno e colocar mais dois barcos de manhã.',
  ],
  paragraphs: [
    'Segundo a autoridade portuária, foram contados 418 barcos no ano passado, onze a mais que no ano anterior.',
    '"Aqui ninguém quer vender o seu barco", disse Joana Prado, que trabalha no cais há vinte anos.',
    'As obras devem custar 12,4 milhões de coroas e durar até o outono do próximo ano.',
    'Na terça-feira ainda não se sabia se a taxa voltará a ser votada.',
    'Para os críticos, o plano chega tarde: em 1987 uma tempestade já tinha danificado o molhe.',
    'Na cidade velha as lojas ficaram abertas e antes do meio-dia todos os arenques estavam vendidos.',
  ],
  people: ['Joana Prado', 'Rui Antunes', 'Beatriz Moura'],
  captions: ['Operários pintam um guindaste junto ao velho farol.', 'Crianças olham a barca.'],
  byline: ['Por {names}', 'e'],
  date: ['{day} de {month}', 0],
}

const ru: Tongue = {
  language: 'ru',
  headlines: [
    'Совет порта отложил строительство разводного моста',
    'Паромная компания отменит ночное расписание',
    'Пекари собирают деньги на старый маяк',
  ],
  leads: [
    'Совет порта в понедельник на год отложил строительство нового разводного моста из-за роста цен на сталь.',
    'Паромная компания отменит ночное расписание и пустит утром два дополнительных судна.',
  ],
  paragraphs: [
    'По данным портовых властей, в прошлом году насчитали 418 лодок, на одиннадцать больше, чем годом ранее.',
    '«Никто здесь не хочет продавать лодку», — сказала Ирина Лосева, которая работает на причале двадцать лет.',
    'Работы обойдутся в 12,4 миллиона крон и продлятся до осени следующего года.',
    'Во вторник было неясно, поставят ли сбор на голосование еще раз.',
    'Критики считают, что план запоздал: еще в 1987 году шторм повредил волнорез.',
    'В старом городе магазины оставались открытыми, и до полудня вся сельдь была продана.',
  ],
  people: ['Ирина Лосева', 'Павел Громов', 'Анна Седых'],
  captions: ['Рабочие красят кран у старого маяка.', 'Дети смотрят на паром.'],
  date: ['{day} {month}', 1],
}

const ko: Tongue = {
  language: 'ko',
  headlines: ['항만위원회, 선개교 공사 1년 연기', '여객선사, 야간 운항 중단하기로', '제빵사들, 옛 등대 살리기 모금'],
  leads: [
    '항만위원회가 철강 가격 상승을 이유로 새 선개교 공사를 1년 미루기로 했다고 월요일 밝혔다.',
    '여객선사는 야간 운항을 중단하고 아침에 배 두 척을 더 띄우기로 했다.',
  ],
  paragraphs: [
    '항만청에 따르면 지난해 집계된 배는 418척으로 그 전해보다 열한 척 늘었다.',
    '부두에서 이십 년째 일하는 한 상인은 "여기서 배를 팔려는 사람은 아무도 없다"고 말했다.',
    '공사에는 1천240만 크로네가 들고 내년 가을까지 계속될 예정이다.',
    '요금을 다시 표결에 부칠지는 화요일까지 정해지지 않았다.',
    '비판하는 쪽은 1987년 폭풍으로 방파제가 이미 망가졌다며 계획이 늦었다고 지적한다.',
    '구시가지의 가게들은 문을 열었고 청어는 정오가 되기 전에 모두 팔렸다.',
  ],
  people: ['홍길동', '박가람', '이서연'],
  captions: ['작업자들이 옛 등대 옆에서 크레인을 칠하고 있다.', '아이들이 여객선을 바라보고 있다.'],
  byline: ['{names} 기자', '·'],
  date: ['{n}월 {day}일', 0],
}

const zh: Tongue = {
  language: 'zh',
  headlines: ['港务委员会推迟旋转桥工程', '渡轮公司取消夜间班次', '面包师为老灯塔募捐'],
  leads: [
    '港务委员会星期一宣布，由于钢材价格上涨，新旋转桥的工程将推迟一年。',
    '渡轮公司将取消夜间班次，早晨则增加两艘船。',
  ],
  paragraphs: [
    '港务局的数据显示，去年共统计到四百一十八艘船，比前一年多十一艘。',
    '“这里没有人愿意卖掉自己的船，”在码头工作了二十年的一名商贩说。',
    '工程预计耗资一千二百四十万克朗，将持续到明年秋天。',
    '截至星期二，尚不清楚这项收费是否会再次付诸表决。',
    '批评者认为计划来得太晚：早在1987年，一场风暴就损坏了防波堤。',
    '老城的店铺照常营业，鲱鱼在中午以前就卖完了。',
  ],
  people: ['张三', '李四', '王小明'],
  captions: ['工人在老灯塔旁粉刷起重机。', '孩子们看着渡轮驶过。'],
  date: ['{n}月{day}日', 0],
}

const ja: Tongue = {
  language: 'ja',
  headlines: ['港湾委、旋回橋の工事を１年延期', 'フェリー会社、夜の便を廃止へ', 'パン職人ら、古い灯台のため募金'],
  leads: [
    '港湾委員会は月曜日、鋼材の値上がりを理由に、新しい旋回橋の工事を１年延期すると発表した。',
    'フェリー会社は夜の便を廃止し、朝に二隻を増やす方針を決めた。',
  ],
  paragraphs: [
    '港湾局によると、昨年数えられた船は四百十八隻で、前の年より十一隻多かった。',
    '「ここで船を売りたい人はいない」と、岸壁で二十年働く商店主は話した。',
    '工事には千二百四十万クローネがかかり、来年の秋まで続く見通しだ。',
    '料金を再び採決にかけるかどうかは、火曜日の時点では決まっていない。',
    '一九八七年の嵐で防波堤はすでに壊れており、計画は遅すぎると批判する声もある。',
    '旧市街の店は開いており、ニシンは昼前に売り切れた。',
  ],
  people: ['山田太郎', '佐藤花子', '鈴木一郎'],
  captions: ['古い灯台のそばでクレーンを塗る作業員。', 'フェリーを眺める子どもたち。'],
  date: ['{n}月{day}日', 0],
}

const ar: Tongue = {
  language: 'ar',
  headlines: [
    'مجلس الميناء يؤجل بناء الجسر الدوار',
    'شركة العبارات تلغي رحلات الليل',
    'خبازون يجمعون المال للمنارة القديمة',
  ],
  leads: [
    'أجل مجلس الميناء يوم الاثنين بناء الجسر الدوار الجديد لمدة عام بسبب ارتفاع أسعار الصلب.',
    'تلغي شركة العبارات رحلات الليل وتضيف سفينتين في الصباح.',
  ],
  paragraphs: [
    'وأحصت سلطات الميناء 418 قاربا في العام الماضي، بزيادة أحد عشر قاربا على العام الذي سبقه.',
    'وقالت تاجرة تعمل على الرصيف منذ عشرين عاما: "لا أحد هنا يريد أن يبيع قاربه".',
    'وتبلغ كلفة الأعمال 12.4 مليون كرونة، وتستمر حتى خريف العام المقبل.',
    'ولم يتضح يوم الثلاثاء هل يعاد التصويت على الرسوم.',
    'ويرى المنتقدون أن الخطة جاءت متأخرة، إذ ألحقت عاصفة أضرارا بالمرسى في عام 1987.',
    'وفي المدينة القديمة بقيت المتاجر مفتوحة وبيعت كل الأسماك قبل الظهر.',
  ],
  people: ['ليلى قاسم', 'سامي حداد', 'هند عمران'],
  captions: ['عمال يدهنون رافعة قرب المنارة القديمة.', 'أطفال ينظرون إلى العبارة.'],
  date: ['{day} {month}', 0],
}

/** Every language but English, whose sentences `sentences.ts` makes. */
export const tongues: readonly Tongue[] = [de, es, fr, it, pt, ru, ko, zh, ja, ar, ...moreTongues]
