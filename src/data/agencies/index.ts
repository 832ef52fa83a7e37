import type { Agency } from '../../model'
import { aap } from './aap'
import { abi } from './abi'
import { accesswire } from './accesswire'
import { adnkronos } from './adnkronos'
import { afp } from './afp'
import { agenciaBrasil } from './agencia-brasil'
import { agerpres } from './agerpres'
import { agi } from './agi'
import { allianceNews } from './alliance-news'
import { anaMpe } from './ana-mpe'
import { anadolu } from './anadolu'
import { andina } from './andina'
import { ani } from './ani'
import { anp } from './anp'
import { ansa } from './ansa'
import { antara } from './antara'
import { ap } from './ap'
import { apaAz } from './apa-az'
import { apaOts } from './apa-ots'
import { apa } from './apa'
import { app } from './app'
import { apro } from './apro'
import { aps } from './aps'
import { armenpress } from './armenpress'
import { avn } from './avn'
import { azertac } from './azertac'
import { bakhtar } from './bakhtar'
import { belga } from './belga'
import { belta } from './belta'
import { bernama } from './bernama'
import { bloomberg } from './bloomberg'
import { bna } from './bna'
import { bns } from './bns'
import { bss } from './bss'
import { bta } from './bta'
import { businessDesk } from './business-desk'
import { businessWire } from './business-wire'
import { canadianPress } from './canadian-press'
import { canwest } from './canwest'
import { catholicNewsAgency } from './catholic-news-agency'
import { centerSquare } from './center-square'
import { cmc } from './cmc'
import { cna } from './cna'
import { cnn } from './cnn'
import { cns } from './cns'
import { cnw } from './cnw'
import { ctk } from './ctk'
import { dha } from './dha'
import { dowJones } from './dow-jones'
import { dpa } from './dpa'
import { efe } from './efe'
import { einPresswire } from './ein-presswire'
import { elUniversal } from './el-universal'
import { ena } from './ena'
import { epd } from './epd'
import { eqs } from './eqs'
import { estadaoConteudo } from './estadao-conteudo'
import { europaPress } from './europa-press'
import { fena } from './fena'
import { fieldLevelMedia } from './field-level-media'
import { folhapress } from './folhapress'
import { globeNewswire } from './globe-newswire'
import { gna } from './gna'
import { healthday } from './healthday'
import { hibya } from './hibya'
import { hina } from './hina'
import { ians } from './ians'
import { iha } from './iha'
import { ina } from './ina'
import { interfaxUkraine } from './interfax-ukraine'
import { interfax } from './interfax'
import { ips } from './ips'
import { irna } from './irna'
import { isna } from './isna'
import { italpress } from './italpress'
import { jcnNewswire } from './jcn-newswire'
import { jiji } from './jiji'
import { jis } from './jis'
import { jta } from './jta'
import { kazinform } from './kazinform'
import { kcna } from './kcna'
import { keystoneSda } from './keystone-sda'
import { kitcoNews } from './kitco-news'
import { kna } from './kna'
import { koreaNewswire } from './korea-newswire'
import { kuna } from './kuna'
import { kyodo } from './kyodo'
import { lapresse } from './lapresse'
import { leta } from './leta'
import { lusa } from './lusa'
import { marketwatch } from './marketwatch'
import { marketwired } from './marketwired'
import { mediaOutreach } from './media-outreach'
import { mehr } from './mehr'
import { mena } from './mena'
import { menafn } from './menafn'
import { mina } from './mina'
import { montsame } from './montsame'
import { mti } from './mti'
import { nan } from './nan'
import { newsAktuell } from './news-aktuell'
import { news1 } from './news1'
import { newsfile } from './newsfile'
import { newsis } from './newsis'
import { newswireCom } from './newswire-com'
import { nhk } from './nhk'
import { nna } from './nna'
import { notimex } from './notimex'
import { nova } from './nova'
import { ntb } from './ntb'
import { nytNewsService } from './nyt-news-service'
import { ona } from './ona'
import { osvNews } from './osv-news'
import { paMedia } from './pa-media'
import { pajhwok } from './pajhwok'
import { pap } from './pap'
import { peoplesDaily } from './peoples-daily'
import { petra } from './petra'
import { pna } from './pna'
import { postmediaNews } from './postmedia-news'
import { prCom } from './pr-com'
import { prNewswire } from './pr-newswire'
import { prensaLatina } from './prensa-latina'
import { primapress } from './primapress'
import { prlog } from './prlog'
import { prweb } from './prweb'
import { pti } from './pti'
import { qna } from './qna'
import { radioHabanaCuba } from './radio-habana-cuba'
import { reuters } from './reuters'
import { ria } from './ria'
import { ritzau } from './ritzau'
import { rns } from './rns'
import { rttnews } from './rttnews'
import { saba } from './saba'
import { sana } from './sana'
import { sid } from './sid'
import { spa } from './spa'
import { sputnik } from './sputnik'
import { sta } from './sta'
import { stt } from './stt'
import { suna } from './suna'
import { tanjug } from './tanjug'
import { tap } from './tap'
import { tasnim } from './tasnim'
import { tasr } from './tasr'
import { tass } from './tass'
import { telam } from './telam'
import { tns } from './tns'
import { trend } from './trend'
import { tt } from './tt'
import { ukrinform } from './ukrinform'
import { unb } from './unb'
import { uni } from './uni'
import { unian } from './unian'
import { upi } from './upi'
import { vna } from './vna'
import { wafa } from './wafa'
import { wam } from './wam'
import { xinhua } from './xinhua'
import { yonhap } from './yonhap'

/** Every agency and press-release wire that is built in. Made by `npm run list-agencies`. */
export const agencies: readonly Agency[] = [
  aap,
  abi,
  accesswire,
  adnkronos,
  afp,
  agenciaBrasil,
  agerpres,
  agi,
  allianceNews,
  anaMpe,
  anadolu,
  andina,
  ani,
  anp,
  ansa,
  antara,
  ap,
  apaAz,
  apaOts,
  apa,
  app,
  apro,
  aps,
  armenpress,
  avn,
  azertac,
  bakhtar,
  belga,
  belta,
  bernama,
  bloomberg,
  bna,
  bns,
  bss,
  bta,
  businessDesk,
  businessWire,
  canadianPress,
  canwest,
  catholicNewsAgency,
  centerSquare,
  cmc,
  cna,
  cnn,
  cns,
  cnw,
  ctk,
  dha,
  dowJones,
  dpa,
  efe,
  einPresswire,
  elUniversal,
  ena,
  epd,
  eqs,
  estadaoConteudo,
  europaPress,
  fena,
  fieldLevelMedia,
  folhapress,
  globeNewswire,
  gna,
  healthday,
  hibya,
  hina,
  ians,
  iha,
  ina,
  interfaxUkraine,
  interfax,
  ips,
  irna,
  isna,
  italpress,
  jcnNewswire,
  jiji,
  jis,
  jta,
  kazinform,
  kcna,
  keystoneSda,
  kitcoNews,
  kna,
  koreaNewswire,
  kuna,
  kyodo,
  lapresse,
  leta,
  lusa,
  marketwatch,
  marketwired,
  mediaOutreach,
  mehr,
  mena,
  menafn,
  mina,
  montsame,
  mti,
  nan,
  newsAktuell,
  news1,
  newsfile,
  newsis,
  newswireCom,
  nhk,
  nna,
  notimex,
  nova,
  ntb,
  nytNewsService,
  ona,
  osvNews,
  paMedia,
  pajhwok,
  pap,
  peoplesDaily,
  petra,
  pna,
  postmediaNews,
  prCom,
  prNewswire,
  prensaLatina,
  primapress,
  prlog,
  prweb,
  pti,
  qna,
  radioHabanaCuba,
  reuters,
  ria,
  ritzau,
  rns,
  rttnews,
  saba,
  sana,
  sid,
  spa,
  sputnik,
  sta,
  stt,
  suna,
  tanjug,
  tap,
  tasnim,
  tasr,
  tass,
  telam,
  tns,
  trend,
  tt,
  ukrinform,
  unb,
  uni,
  unian,
  upi,
  vna,
  wafa,
  wam,
  xinhua,
  yonhap,
]
