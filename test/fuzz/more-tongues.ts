/** More copy of the invented coast: the languages of wires further east, and of scripts that tell fuzz pages apart from Latin ones. */
import type { Tongue } from './tongues'

const tr: Tongue = {
  language: 'tr',
  headlines: [
    'Liman kurulu döner köprünün yapımını erteledi',
    'Feribot şirketi gece seferlerini kaldırıyor',
    'Fırıncılar eski deniz feneri için para topluyor',
  ],
  leads: [
    'Liman kurulu, çelik fiyatlarının artması nedeniyle yeni döner köprünün yapımını pazartesi günü bir yıl erteledi.',
    'Feribot şirketi gece seferlerini kaldıracak ve sabahları iki gemi daha çalıştıracak.',
  ],
  paragraphs: [
    'Liman idaresine göre geçen yıl 418 tekne sayıldı; bu, bir önceki yıldan on bir fazla.',
    'Rıhtımda yirmi yıldır çalışan Sevgi Koral, "Burada kimse teknesini satmak istemiyor" dedi.',
    'Çalışmalar 12,4 milyon krona mal olacak ve gelecek sonbahara kadar sürecek.',
    'Ücretin yeniden oylanıp oylanmayacağı salı günü belli olmadı.',
    'Eleştirenler planın geç kaldığını söylüyor: 1987 yılındaki fırtına mendireğe zaten zarar vermişti.',
    'Eski şehirde dükkânlar açık kaldı ve öğleden önce bütün ringalar satıldı.',
  ],
  people: ['Sevgi Koral', 'Murat Denizer', 'Aylin Tekgül'],
  captions: ['İşçiler eski fenerin yanındaki vinci boyuyor.', 'Çocuklar feribotu izliyor.'],
  date: ['{day} {month}', 0],
}

const pl: Tongue = {
  language: 'pl',
  headlines: [
    'Rada portu odkłada budowę mostu obrotowego',
    'Armator promów likwiduje nocny rozkład',
    'Piekarze zbierają na starą latarnię',
  ],
  leads: [
    'Rada portu odłożyła w poniedziałek o rok budowę nowego mostu obrotowego, ponieważ podrożała stal.',
    'Armator promów zlikwiduje nocny rozkład, a rano puści dwa statki więcej.',
  ],
  paragraphs: [
    'Według zarządu portu w zeszłym roku naliczono 418 łodzi, o jedenaście więcej niż rok wcześniej.',
    '„Nikt tutaj nie chce sprzedać swojej łodzi” – powiedziała Hanna Wrzos, która pracuje na nabrzeżu od dwudziestu lat.',
    'Prace mają kosztować 12,4 miliona koron i potrwać do jesieni przyszłego roku.',
    'We wtorek nie było jasne, czy nad opłatą odbędzie się ponowne głosowanie.',
    'Krytycy uważają, że plan jest spóźniony: już w 1987 roku sztorm uszkodził falochron.',
    'Na starym mieście sklepy były otwarte, a wszystkie śledzie sprzedano przed południem.',
  ],
  people: ['Hanna Wrzos', 'Jan Kotwica', 'Ewa Maszt'],
  captions: ['Robotnicy malują dźwig obok starej latarni.', 'Dzieci patrzą na prom.'],
  date: ['{day} {month}', 1],
}

const id: Tongue = {
  language: 'id',
  headlines: [
    'Dewan pelabuhan tunda pembangunan jembatan putar',
    'Perusahaan feri hapus jadwal malam',
    'Tukang roti galang dana untuk mercusuar tua',
  ],
  leads: [
    'Dewan pelabuhan pada Senin menunda pembangunan jembatan putar baru selama setahun karena harga baja naik.',
    'Perusahaan feri akan menghapus jadwal malam dan menambah dua kapal pada pagi hari.',
  ],
  paragraphs: [
    'Menurut otoritas pelabuhan, tahun lalu tercatat 418 perahu, sebelas lebih banyak daripada tahun sebelumnya.',
    '"Tidak ada orang di sini yang mau menjual perahunya," kata Sari Wulan, yang bekerja di dermaga sejak dua puluh tahun lalu.',
    'Pekerjaan itu akan menelan biaya 12,4 juta krona dan berlangsung sampai musim gugur tahun depan.',
    'Pada Selasa belum jelas apakah tarif itu akan dipungut suara lagi.',
    'Para pengkritik menilai rencana itu terlambat: badai pada 1987 sudah merusak pemecah ombak.',
    'Di kota tua toko-toko tetap buka dan semua ikan hering habis terjual sebelum siang.',
  ],
  people: ['Sari Wulan', 'Budi Hartawan', 'Rina Melati'],
  captions: ['Para pekerja mengecat derek di dekat mercusuar tua.', 'Anak-anak memandangi feri.'],
  date: ['{day} {month}', 0],
}

const vi: Tongue = {
  language: 'vi',
  headlines: [
    'Hội đồng cảng hoãn xây cầu quay',
    'Hãng phà bỏ các chuyến đêm',
    'Thợ làm bánh quyên góp cho ngọn hải đăng cũ',
  ],
  leads: [
    'Hội đồng cảng hôm thứ Hai đã hoãn việc xây chiếc cầu quay mới thêm một năm vì giá thép tăng.',
    'Hãng phà sẽ bỏ các chuyến đêm và cho chạy thêm hai tàu vào buổi sáng.',
  ],
  paragraphs: [
    'Theo ban quản lý cảng, năm ngoái có 418 chiếc thuyền được đếm, nhiều hơn năm trước mười một chiếc.',
    '"Ở đây không ai muốn bán thuyền của mình", chị Lê Thu Bến, làm việc trên bến tàu từ hai mươi năm nay, nói.',
    'Công trình sẽ tốn 12,4 triệu curon và kéo dài đến mùa thu năm sau.',
    'Đến thứ Ba vẫn chưa rõ mức phí có được bỏ phiếu lại hay không.',
    'Những người phản đối cho rằng kế hoạch đến quá muộn: cơn bão năm 1987 đã làm hỏng đê chắn sóng.',
    'Trong khu phố cổ các cửa hàng vẫn mở và toàn bộ cá trích đã bán hết trước buổi trưa.',
  ],
  people: ['Lê Thu Bến', 'Trần Minh Hải', 'Phạm Lan Vy'],
  captions: ['Công nhân sơn cần cẩu bên ngọn hải đăng cũ.', 'Trẻ em nhìn theo chiếc phà.'],
  date: ['{day}/{n}', 0],
}

const hi: Tongue = {
  language: 'hi',
  headlines: [
    'बंदरगाह परिषद ने घूमने वाले पुल का काम टाला',
    'फेरी कंपनी रात की सेवा बंद करेगी',
    'पुराने प्रकाशस्तंभ के लिए बेकर जुटा रहे हैं पैसा',
  ],
  leads: [
    'बंदरगाह परिषद ने इस्पात महंगा होने के कारण घूमने वाले नए पुल का काम सोमवार को एक साल के लिए टाल दिया।',
    'फेरी कंपनी रात की सेवा बंद करेगी और सुबह दो जहाज़ ज़्यादा चलाएगी।',
  ],
  paragraphs: [
    'बंदरगाह प्राधिकरण के अनुसार पिछले साल 418 नावें गिनी गईं, जो उससे पहले के साल से ग्यारह ज़्यादा हैं।',
    'घाट पर बीस साल से काम कर रही सुनीता लहरी ने कहा, "यहाँ कोई अपनी नाव बेचना नहीं चाहता।"',
    'काम पर 1.24 करोड़ क्रोन खर्च होंगे और यह अगले साल की पतझड़ तक चलेगा।',
    'मंगलवार तक साफ़ नहीं था कि शुल्क पर दोबारा मतदान होगा या नहीं।',
    'आलोचकों का कहना है कि योजना देर से आई है क्योंकि 1987 के तूफ़ान में ही घाट की दीवार टूट चुकी थी।',
    'पुराने शहर में दुकानें खुली रहीं और दोपहर से पहले सारी मछलियाँ बिक गईं।',
  ],
  people: ['सुनीता लहरी', 'रमेश नाविक', 'गीता सागर'],
  captions: ['पुराने प्रकाशस्तंभ के पास क्रेन रंगते मज़दूर।', 'फेरी को देखते बच्चे।'],
  date: ['{day} {month}', 0],
}

const fa: Tongue = {
  language: 'fa',
  headlines: [
    'شورای بندر ساخت پل گردان را عقب انداخت',
    'شرکت کشتیرانی سفرهای شبانه را حذف می‌کند',
    'نانوایان برای فانوس دریایی قدیمی پول جمع می‌کنند',
  ],
  leads: [
    'شورای بندر روز دوشنبه ساخت پل گردان تازه را به سبب گران شدن فولاد یک سال عقب انداخت.',
    'شرکت کشتیرانی سفرهای شبانه را حذف می‌کند و صبح‌ها دو کشتی بیشتر راه می‌اندازد.',
  ],
  paragraphs: [
    'به گفته اداره بندر، سال گذشته ۴۱۸ قایق شمرده شد که یازده قایق بیشتر از سال پیش از آن است.',
    'زنی که بیست سال است در اسکله کار می‌کند گفت: «اینجا هیچ‌کس نمی‌خواهد قایقش را بفروشد.»',
    'این کار ۱۲٫۴ میلیون کرون هزینه دارد و تا پاییز سال آینده طول می‌کشد.',
    'روز سه‌شنبه هنوز روشن نبود که درباره این عوارض دوباره رأی‌گیری می‌شود یا نه.',
    'منتقدان می‌گویند این طرح دیر آمده است، زیرا طوفان سال ۱۳۶۶ به موج‌شکن آسیب زده بود.',
    'در شهر قدیمی مغازه‌ها باز ماندند و همه ماهی‌ها پیش از ظهر فروخته شد.',
  ],
  people: ['مینا دریایی', 'کاوه موجی', 'نسرین ساحلی'],
  captions: ['کارگران جرثقیلی را کنار فانوس قدیمی رنگ می‌کنند.', 'کودکان کشتی را نگاه می‌کنند.'],
  date: ['{day} {month}', 0],
}

const he: Tongue = {
  language: 'he',
  headlines: [
    'מועצת הנמל דחתה את בניית הגשר המסתובב',
    'חברת המעבורות מבטלת את הפלגות הלילה',
    'אופים אוספים כסף למגדלור הישן',
  ],
  leads: [
    'מועצת הנמל דחתה ביום שני בשנה את בניית הגשר המסתובב החדש, משום שהפלדה התייקרה.',
    'חברת המעבורות תבטל את הפלגות הלילה ותוסיף שתי ספינות בבוקר.',
  ],
  paragraphs: [
    'לפי רשות הנמל נספרו בשנה שעברה 418 סירות, אחת עשרה יותר מבשנה שלפניה.',
    '"איש כאן לא רוצה למכור את הסירה שלו", אמרה נועה חופית, שעובדת ברציף זה עשרים שנה.',
    'העבודות יעלו 12.4 מיליון כתר ויימשכו עד הסתיו של השנה הבאה.',
    'ביום שלישי לא היה ברור אם תתקיים הצבעה נוספת על האגרה.',
    'המבקרים סבורים שהתוכנית מאחרת: כבר בשנת 1987 פגעה סערה בשובר הגלים.',
    'בעיר העתיקה נשארו החנויות פתוחות וכל הדגים נמכרו לפני הצהריים.',
  ],
  people: ['נועה חופית', 'דן ימי', 'רות גלים'],
  captions: ['פועלים צובעים עגורן ליד המגדלור הישן.', 'ילדים מביטים במעבורת.'],
  date: ['{day} ב{month}', 0],
}

const th: Tongue = {
  language: 'th',
  headlines: ['สภาท่าเรือเลื่อนสร้างสะพานหมุน', 'บริษัทเรือข้ามฟากยกเลิกเที่ยวกลางคืน', 'คนทำขนมปังระดมเงินซ่อมประภาคารเก่า'],
  leads: [
    'สภาท่าเรือมีมติเมื่อวันจันทร์ให้เลื่อนการสร้างสะพานหมุนแห่งใหม่ออกไปหนึ่งปี เพราะราคาเหล็กสูงขึ้น',
    'บริษัทเรือข้ามฟากจะยกเลิกเที่ยวกลางคืน และเพิ่มเรืออีกสองลำในตอนเช้า',
  ],
  paragraphs: [
    'การท่าเรือระบุว่าปีที่แล้วนับเรือได้ 418 ลำ มากกว่าปีก่อนหน้านั้นสิบเอ็ดลำ',
    'แม่ค้าที่ทำงานบนท่ามายี่สิบปีกล่าวว่า "ที่นี่ไม่มีใครอยากขายเรือของตัวเอง"',
    'งานนี้จะใช้เงิน 12.4 ล้านโครน และจะยืดไปจนถึงฤดูใบไม้ร่วงปีหน้า',
    'จนถึงวันอังคารยังไม่ชัดเจนว่าจะลงมติเรื่องค่าธรรมเนียมอีกครั้งหรือไม่',
    'ผู้วิจารณ์เห็นว่าแผนนี้มาช้าเกินไป เพราะพายุในปี 2530 ทำให้เขื่อนกันคลื่นเสียหายไปแล้ว',
    'ในเมืองเก่าร้านค้ายังเปิดอยู่ และปลาทั้งหมดขายหมดก่อนเที่ยง',
  ],
  people: ['มาลี ชายฝั่ง', 'สมชาย คลื่นลม', 'ดวงใจ ท่าเรือ'],
  captions: ['คนงานทาสีปั้นจั่นข้างประภาคารเก่า', 'เด็ก ๆ มองดูเรือข้ามฟาก'],
  date: ['{day}/{n}', 0],
}

export const moreTongues: readonly Tongue[] = [tr, pl, id, vi, hi, fa, he, th]
