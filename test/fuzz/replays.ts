/** What `npm run fuzz` once printed as a failure, by the check that failed: each holds since. */
export const replays: readonly (readonly [check: string, drawn: string])[] = [
  [
    'scrambles',
    '{"fixture":"ap/grain-elevator-anpa","format":"auto","wounds":[{"kind":"cut","at":235,"value":35003},{"kind":"cut","at":13910,"value":5043}]}',
  ],
  [
    'scrambles',
    '{"fixture":"xinhua/terrace-tea","format":"auto","wounds":[{"kind":"cut","at":15520,"value":7927},{"kind":"double","at":0,"value":4126},{"kind":"cut","at":0,"value":0}]}',
  ],
  [
    'scrambles',
    '{"fixture":"yonhap/lantern-market-ko","format":"html","wounds":[{"kind":"byte","at":40234,"value":0},{"kind":"double","at":38463,"value":46384},{"kind":"double","at":7167,"value":3905}]}',
  ],
  ['scrambles', '{"fixture":"nan/cassava-union","format":"auto","wounds":[{"kind":"double","at":0,"value":65354}]}'],
  [
    'scrambles',
    '{"fixture":"yonhap/ferry-engine-urgent","format":"auto","wounds":[{"kind":"put","at":10187,"value":63512},{"kind":"double","at":0,"value":34032},{"kind":"double","at":0,"value":58919},{"kind":"cut","at":14851,"value":16708},{"kind":"double","at":30196,"value":4906},{"kind":"cut","at":0,"value":13391}]}',
  ],
  [
    'scrambles',
    '{"fixture":"trend/caspian-ferries","format":"auto","wounds":[{"kind":"put","at":0,"value":27415},{"kind":"put","at":10722,"value":61322},{"kind":"double","at":19873,"value":5875},{"kind":"put","at":0,"value":0},{"kind":"cut","at":0,"value":23291}]}',
  ],
  [
    'scrambles',
    '{"fixture":"reuters/herring-port-update","format":"auto","wounds":[{"kind":"put","at":56486,"value":40592},{"kind":"cut","at":17024,"value":1},{"kind":"cut","at":0,"value":0}]}',
  ],
  ['pages', '{"tongue":1,"skin":0,"words":999999,"paragraphs":8,"parts":["deck","time","related","comments"]}'],
  ['pages', '{"tongue":0,"skin":0,"words":895395,"paragraphs":8,"parts":["deck","byline"]}'],
  [
    'pages',
    '{"tongue":4,"skin":2,"words":10,"paragraphs":7,"parts":["metadata","navigation","deck","time","fact-row","picture-inside","list","share","related","comments"]}',
  ],
  ['pages', '{"tongue":3,"skin":0,"words":313012,"paragraphs":4,"parts":["quote","comments"]}'],
  [
    'pages',
    '{"tongue":0,"skin":0,"words":735438,"paragraphs":3,"parts":["deck","fact-row","picture-inside","subhead","list","share","comments","footer"]}',
  ],
  ['stories', '{"house":6198,"words":769439,"paragraphs":1,"extras":["tag","junk-above"],"blank":true}'],
  ['pages', '{"tongue":6,"skin":2,"words":19334,"paragraphs":3,"parts":["deck","time"]}'],
  [
    'scrambles',
    '{"fixture":"pap/prom-portal","format":"auto","wounds":[{"kind":"put","at":0,"value":0},{"kind":"cut","at":0,"value":0}]}',
  ],
  [
    'scrambles',
    '{"fixture":"markdown/glass-harbour","format":"auto","wounds":[{"kind":"double","at":0,"value":49869},{"kind":"put","at":646,"value":11107},{"kind":"put","at":0,"value":0},{"kind":"cut","at":0,"value":0}]}',
  ],
  [
    'stories',
    '{"house":6685,"words":638471,"paragraphs":2,"extras":["sign-off","junk-inside","junk-below"],"blank":true}',
  ],
  [
    'stories',
    '{"house":6631,"words":19,"paragraphs":2,"extras":["sign-off","junk-inside","junk-below"],"blank":false}',
  ],
  [
    'pages',
    '{"tongue":10,"skin":2,"words":639184,"paragraphs":3,"parts":["navigation","deck","time","list","related","comments","footer"]}',
  ],
  [
    'pages',
    '{"tongue":10,"skin":1,"words":18,"paragraphs":4,"parts":["picture-inside","subhead","related","comments","footer"]}',
  ],
  [
    'scrambles',
    '{"fixture":"gna/landing-beach","format":"auto","wounds":[{"kind":"double","at":45021,"value":36083},{"kind":"cut","at":0,"value":0}]}',
  ],
]
