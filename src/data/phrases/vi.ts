import type { Phrases } from './types'

/** Vietnamese: `Xem thêm`, `Tin liên quan`. */
export const vi = {
  language: 'vi',
  sure: {
    whole: {
      comments: ['(Gửi bình luận|Viết bình luận|Xem bình luận|Ý kiến của bạn|Không có nhận xét nào|Ý kiến bạn đọc)'],
      'page-furniture': ['(Copy link|Copy link thành công|Sao chép liên kết|In bài viết|Lưu bài viết|Cỡ chữ)'],
      'read-more': ['(Đọc tiếp|Xem chi tiết|Đọc thêm|Xem tất cả)'],
      related: [
        '(Tin liên quan|Bài liên quan|Tin cùng chuyên mục|Cùng chuyên mục|Đọc nhiều|Tin mới|Tin mới nhất|Tin nổi bật|Có thể bạn quan tâm|Tin khác|Xem nhiều|Tin đọc nhiều|Bài viết liên quan)',
      ],
      share: ['(Chia sẻ bài viết|Chia sẻ qua {site})'],
      timestamp: ['{n} (phút|giờ|ngày) trước'],
    },
    start: {
      promotion: ['(Theo dõi|Mời bạn|Mời quý) (chúng tôi|độc giả|bạn đọc|đọc)'],
      related: ['(Xem thêm|Đọc thêm|Tin liên quan|Mời xem):', 'Xem thêm'],
      'tag-list': ['(Từ khóa|Từ khoá|Chủ đề|Thẻ):'],
    },
    contain: { copyright: ['giữ bản quyền', 'Bảo lưu mọi quyền'], usage: ['Ghi rõ nguồn', 'khi phát hành lại'] },
  },
  likely: {
    whole: {
      navigation: [
        '(Tìm kiếm|Tin tức|Thời sự|Thế giới|Kinh doanh|Thể thao|Giải trí|Pháp luật|Giáo dục|Sức khỏe|Đời sống|Du lịch|Mới nhất|Tất cả)',
      ],
      advertisement: ['Quảng cáo'],
      comments: ['(Bình luận|Phản hồi|Nhận xét)'],
      share: ['(Chia sẻ|Gửi)'],
    },
    start: {
      byline: ['(Tác giả|Bài):'],
      caption: ['(Ảnh|Ảnh minh họa):'],
      'source-line': ['Nguồn:'],
      modified: ['(Cập nhật|Cập nhật lúc):'],
      published: ['(Đăng lúc|Ngày đăng|Xuất bản):'],
    },
  },
} as const satisfies Phrases
