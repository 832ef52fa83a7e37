/** Social sites and other ways to pass a story on, for `{site}`, in every script and case they stand in: `Share on WhatsApp`. */
export const sites = [
  'Facebook', 'Twitter', 'X', 'WhatsApp', 'Telegram', 'LinkedIn', 'Instagram', 'YouTube', 'TikTok', 'Threads', 'Bluesky', 'Mastodon', 'Reddit',
  'Pinterest', 'Messenger', 'Snapchat', 'Tumblr', 'Flipboard', 'Pocket', 'Viber', 'Signal', 'Skype', 'Xing', 'VK', 'Line', 'WeChat', 'Weibo',
  'Google', 'SMS', 'Email', 'Mail', 'Digg', 'StumbleUpon', 'Yahoo', 'Truth Social',
  'Facebooku', 'Twitteru', 'Twitterze', 'WhatsAppu', 'Facebooken', 'Facebookon', 'Twitteren', 'Facebookissa', 'Twitterissä', 'WhatsAppissa',
  'Facebooke', 'ВКонтакте', 'Одноклассники', 'Телеграм', 'Фейсбук', 'Твиттер', 'Фейсбуці', 'Вайбер', 'Вотсап',
  'فيسبوك', 'تويتر', 'واتساب', 'واتس اب', 'تلغرام', 'تيليجرام', 'انستغرام', 'يوتيوب', 'تلگرام', 'اینستاگرام', 'توییتر', 'فیس‌بوک',
  'פייסבוק', 'ווטסאפ', 'טוויטר', 'טלגרם', 'फेसबुक', 'ट्विटर', 'व्हाट्सऐप', 'व्हाट्सएप',
  '페이스북', '트위터', '카카오톡', '카카오스토리', '네이버', '밴드', '라인', '텔레그램', '微信', '微博', '新浪微博', '脸书', '臉書', '推特', 'QQ', 'QQ空间',
  'はてなブックマーク', 'はてブ', 'ライン',
] as const
