/** How people are named in bylines and credits, and what stands beside their names. Facts only; words are in lower case. */
import { listAndWords, withWords } from './small-words'

/** Small words inside a name: `Ursula von der Leyen`, `Mohammed bin Salman`, `Ana de la Reguera`. */
export const nameParticles =
  'de del della dello dei degli di da do dos das du des der den dem van von vom vande zu zum zur ten ter te tot op la le las los lo af av bin bint binti binte ben ibn abu al el ul ur ud uz as ap ab bar mac mc ni nic'

/** Parts of a name that end in a dot without being an initial. */
export const dottedParts =
  'jr sr st ste dr mr mrs ms mx md mohd prof sgt col gen capt rev lt fr sri ing mag dipl phil rer nat med abd ma esq hon sen rep chr joh wm thos geo'

/** What no name begins with after «By»: `By Monday`, `By Design`, `By Land and Sea`. */
export const notNames =
  'a an the any all another anyone each every everyone some someone no none nobody type topic category section region date author title keyword price size sector industry department brand rating relevance location language this that these those there here then now when where while what which who whoever whose why how it its he she they we you i his her their our your my one two three four five six seven eight nine ten eleven twelve hundred thousand million first second third fourth last next early late mid middle midday midnight noon dawn dusk dark daybreak nightfall sunrise sunset tonight today tomorrow yesterday morning afternoon evening night day week month year decade century spring summer autumn winter christmas easter ramadan thanksgiving halloween q1 q2 q3 q4 design default law laws force hand hook chance accident mistake error choice proxy request invitation appointment popular public common mutual custom tradition definition nature name means way virtue comparison contrast far then and or of in on at to for from with by as if but air land sea rail road train bus boat ship plane car foot bike bicycle horse water phone telephone email mail post fax text wire numbers number degrees popular order consensus decree default heart ear eye sight touch turns train half halves percent being becoming making doing taking getting going using giving having putting letting leaving keeping allowing not only just even still also most more many much few less least both either neither such same other others whom god jove gosh golly gum jingo'

/** Words of sentences and times that are names too: `Thura Min`, `An Sung-mi`. */
export const namesToo = 'an min day in so no'

/** Days and months: alone they are no name, before another name they are (`Sunday Oliseh`, `June Kim`). */
export const calendarNames =
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun'

/** What is no part of a name, though it stands after one with a capital: `By Kim Jones Published Jan. 5`. */
export const afterNames =
  'published publish updated update posted post modified created last first edited photo photos photography photograph picture pictures video videos illustration illustrations graphic graphics read reading share follow special comments comment listen print email e-mail at in on for of from and or the to with as reporting writing editing additional reported written added filed today yesterday minutes minute min mins about bio contact tel subscribe more save copy link further extra original compiled translated translation produced production research our enditem ends twitter facebook instagram linkedin x.com updates'

/** Days' parts: with them a run of capitals is a time, no name: `Monday Night`, `Friday Afternoon`. */
export const timeWords =
  'morning afternoon evening night noon midnight dawn dusk weekend week month year day eve session hour hours deadline'

/** What people of the trade are: the last words of `AP Business Writer`, `Staff Reporter`, `Redaktionsleiter`. */
export const roles =
  'writer writers correspondent correspondents reporter reporters editor editors columnist columnists journalist journalists producer producers contributor contributors photographer photographers videographer analyst commentator anchor newsreader blogger intern trainee freelancer stringer staff bureau desk newsroom team staffer staffers researcher researchers presenter author publisher chief ' +
  'redakteur redakteurin redaktion korrespondent korrespondentin korrespondenten reporterin reporterinnen autor autorin volontär volontärin chefredakteur chefredakteurin chefreporter journalistin kolumnist kolumnistin ressortleiter ' +
  'journaliste journalistes correspondant correspondante correspondants envoyé envoyée envoyés spécial spéciale rédacteur rédactrice rédaction chroniqueur chroniqueuse éditorialiste reportrice ' +
  'redactor redactora redacción corresponsal corresponsales enviado enviada especial periodista periodistas reportero reportera editora columnista colaborador colaboradora ' +
  'repórter repórteres correspondente enviado jornalista redação editor editora colunista colaboração ' +
  'corrispondente inviato inviata redazione giornalista redattore redattrice ' +
  'корреспондент корреспондента обозреватель редактор редакция журналист репортёр репортер автор кореспондент журналістка журналіст редакція ' +
  'muhabir muhabiri muhabirleri editör editörü yazar yazarı gazeteci haberci temsilcisi ' +
  'wartawan wartawati jurnalis reporter redaksi penulis kontributor koresponden pewarta ' +
  'redacteur redactie verslaggever verslaggeefster correspondente journaliste medewerker redaktör reporter journalist korrespondent redaktion redaksjon redaktör toimittaja kirjeenvaihtaja toimitus ' +
  'dziennikarz dziennikarka redaktor redakcja korespondent korespondentka reporterka redaktorka novinář redaktorka zpravodaj zpravodajka redakce újságíró szerkesztő tudósító szerkesztőség ziarist corespondent ' +
  'συντάκτης συντάκτρια ανταποκριτής ανταποκρίτρια δημοσιογράφος'

/** German roles are one word: `Wirtschaftsredakteurin`. */
export const roleEndings = [
  'redakteur',
  'redakteurin',
  'reporter',
  'reporterin',
  'korrespondent',
  'korrespondentin',
  'redaktion',
  'redaktør',
  'redaktör',
  'toimittaja',
  'verslaggever',
]

/** What may stand between the words of a role: `Chief Political Correspondent`, `Deputy Editor-in-Chief`. */
export const roleWords =
  'political business staff senior chief deputy assistant associate sports sport science health medical environment environmental education national foreign international diplomatic legal crime court police city metro local state white house congressional capitol pentagon defense defence security energy climate technology tech economics economic financial finance markets market money personal consumer retail travel food film movie theater theatre music arts art culture cultural entertainment religion home affairs social media data investigative investigations special general assignment features feature contributing global world regional north south east west northern southern asia europe africa america american asian european middle eastern russia china india japan korea uk us u.s. parliament parliamentary westminster royal showbiz lifestyle fashion football soccer cricket tennis golf rugby racing baseball basketball hockey boxing auto automotive aviation aerospace transport transportation property real estate agriculture farm investment banking news digital online multimedia video photo audio web opinion editorial managing executive group night weekend political-economy supreme breaking technical video-journalist former freelance guest junior trainee economía política deportes politique économie économique sportif permanent régional politik wirtschaft sport politischer politische leitender freie freier our own this page in and & of the for at'

/** With these a name is a house and no person: `The San Diego Union-Tribune`, `Canwest News Service`. */
export const organizations =
  'news newspaper newspapers times post tribune herald journal gazette chronicle guardian telegraph independent observer mirror express mail sun star globe register dispatch courier examiner inquirer enquirer sentinel bulletin bee record leader advocate advertiser standard argus echo press media network networks service services agency magazine weekly daily online digital tv television radio broadcasting broadcast international group company university institute foundation project center centre association today review report reports wire newswire newsroom journalism publishing communications corporation corp inc llc ltd gmbh ag zeitung nachrichten rundschau tageblatt anzeiger allgemeine blatt kurier presse agentur nachrichtenagentur rundfunk spiegel welt agence presse journal figaro monde soir agencia agência noticias notícias diario diário jornal folha estadão prensa periódico gaceta el país agenzia giornale corriere gazzetta repubblica stampa ajansı haber gazetesi gazete kantor berita kompas harian koran dagblad krant telegraaf nieuws nyheter nyheterna tidning dagbladet aftenposten avis avisen nyhetsbyrå sanomat uutiset gazeta wiadomości rzeczpospolita noviny zprávy hírügynökség новости агентство газета известия вести новини'

/** Words that names of sections, clubs and topics have, and names of people hardly ever: `Supreme Court`, `Climate Change`, `World Cup`. */
export const topicWords =
  'cup league united club sport sports football cricket court courts house parliament congress senate council minister ministry president union nations party election elections vote politics policy order crime police war peace army defence defense security rights immigration change climate environment weather energy health care hospital school schools university education science tech technology business economy economic finance markets market trade estate property housing money jobs transport traffic travel tourism food drink arts culture music film movies books fashion lifestyle entertainment celebrity opinion editorial analysis explainer review reviews interview live latest breaking top stories story special report update updates video videos photo photos images gallery podcast maps insider more related read world international national local regional state city town county road coast sea ocean river island gulf middle east south northern southern eastern western central new chapter part section page volume issue one two three four five friday sunday monday release press media edition community family kids women men life real prime supreme european african asian american british'

/** Between two names: `A and B`, `A y B`, `A dan B`. */
export const nameJoints = [...listAndWords, '&', '+', ...withWords] as const

/** Before the place that someone reports from: `Gillian Wong in Beijing`. */
export const placeLeads =
  'in at from near aboard à au aux en aus em dari di i fra från desde w we v z u в из з da dal dalla vanuit van sur sa'

/** Small words inside the name of such a place: `Rio de Janeiro`. */
export const placeParticles = ['de', 'of', 'the', 'del', 'la'] as const

/** What the name of a house may open with: `The New York Times`, `Le Figaro`. */
export const houseOpenings = ['The', 'Le', 'La', 'El', 'Die', 'Das', 'Der', 'USA', 'US'] as const

/** Ends of houses that are called by their address: `harbor.com`. */
export const houseDomains = ['com', 'org', 'net', 'co.uk', 'com.au', 'de', 'fr', 'it', 'es'] as const

/** Before the house that someone reports for: `Ada Lind of The Associated Press`, `for CNN`. */
export const houseLeads = [
  'of the',
  'of',
  'for the',
  'for',
  'with the',
  'with',
  'at',
  'special to the',
  'special to',
  'For The',
  'For',
  'Of The',
  'Special to The',
  'Special to',
  'da',
  'do',
  'de la',
  'del',
  'de',
  'della',
  'di',
  'der',
  'von',
  'vom',
  'du',
  'chez',
  'para',
  'pour',
  'voor',
  'für',
  'för',
  'for',
  'av',
  'till',
]

/** First signs of Korean family names. */
export const koreanSurnames =
  '김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민나진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁은편용예경봉사부복태어국'

/** First signs of Chinese family names, simplified and traditional, without those that are common words (`和`, `时`, `应`). */
export const chineseSurnames =
  '王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林郑鄭谢謝罗羅梁宋唐许許韩韓冯馮邓鄧曹彭曾萧蕭肖田董袁潘于蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾谭譚陆陸汪范石廖贾賈夏韦韋付傅白邹鄒孟熊秦邱丘江尹薛闫閻段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴覃武戴莫孔汤湯温溫康施牛樊葛邢齐齊易乔喬伍庞龐颜顏倪庄莊聂聶章鲁魯岳翟殷詹申欧歐耿关關兰蘭焦俞左柳甘祝包宁寧尚符舒阮柯纪紀梅童凌毕畢单單裴霍涂成苗谷盛曲翁乌冉骆駱蓝藍路游辛靳柴蒙鲍鮑华喻祁蒲房滕屈饶饒牟艾尤阳陽穆农司卓古吉缪繆简簡芦蘆麦麥褚娄婁窦竇戚岑景费費卜冷席卫衛米柏宗瞿桂佟臧闵閔苟邬鄔卞姬栾欒隋商刁沙荣榮巫寇桑郎甄丛叢仲虞敖巩鞏佘池查迟遲邝鄺楼樓向洪方江'

/** The one house that writes its name small. */
export const smallHouse = 'dpa'

/** What stands between a writer and the house that the story was written for: `Ada Lind for MailOnline`. */
export const workedFor = ['for', 'For', 'special to', 'Special to'] as const
