import type { Phrases } from './types'

/** Vietnamese: `Xem thêm`, `Tin liên quan`. */
export const vi = {
  language: 'vi',
  sure: {
    whole: {
      advertisement: ['(Nội dung được tài trợ|Bài viết được tài trợ|Thông tin quảng cáo|Liên hệ quảng cáo)'],
      'cookie-notice': ['(Chấp nhận|Từ chối) tất cả', '(Chính sách|Cài đặt|Tùy chọn) cookie'],
      counter: ['{n} (lượt xem|phút đọc)', 'Thời gian đọc {n} phút'],
      login: ['(Quên mật khẩu|Tạo tài khoản|Đăng nhập để bình luận|Đăng nhập bằng {site})'],
      navigation: [
        '(Chuyển|Đi|Bỏ qua|Chuyển đến|Đi đến|Nhảy đến) (nội dung chính|nội dung|tới nội dung|tới nội dung chính|đến nội dung|đến nội dung chính|và tới nội dung chính)',
        '(Về|Lên|Trở lên) đầu trang',
        '(Về|Quay lại|Trở về) trang chủ',
        '(Điều khoản sử dụng|Chính sách bảo mật|Chính sách quyền riêng tư|Sơ đồ trang)',
        'Bài (trước|tiếp theo|sau)',
      ],
      newsletter: ['Đăng ký nhận (tin|bản tin|email)', 'Nhập email của bạn'],
      paywall: ['(Đăng ký để đọc tiếp|Dành cho độc giả trả phí)'],
      promotion: ['(Tải ứng dụng|Tải app)'],
      comments: [
        'Chưa có bình luận',
        'Không có bình luận',
        '(Gửi bình luận|Viết bình luận|Xem bình luận|Ý kiến của bạn|Không có nhận xét nào|Ý kiến bạn đọc)',
      ],
      'page-furniture': [
        '(Nghe bài viết|Nghe đọc bài|Đã sao chép liên kết|Copy link|Copy link thành công|Sao chép liên kết|In bài viết|Lưu bài viết|Cỡ chữ)',
      ],
      'read-more': ['(Đọc tiếp|Xem chi tiết|Đọc thêm|Xem tất cả)'],
      related: [
        '(Tin liên quan|Bài liên quan|Tin cùng chuyên mục|Cùng chuyên mục|Đọc nhiều|Tin mới|Tin mới nhất|Tin nổi bật|Có thể bạn quan tâm|Tin khác|Xem nhiều|Tin đọc nhiều|Bài viết liên quan)',
      ],
      share: ['(Chia sẻ bài viết|Chia sẻ qua {site}|Chia sẻ lên {site}|Gửi qua email|Gửi email cho bạn bè)'],
      timestamp: ['{n} (phút|giờ|ngày) trước'],
    },
    start: {
      comments: ['Email của bạn sẽ không được hiển thị', 'Các trường bắt buộc được đánh dấu', 'Lưu tên của tôi, email'],
      promotion: [
        '(Theo dõi|Mời bạn|Mời quý) (chúng tôi|độc giả|bạn đọc|đọc)',
        'Theo dõi chúng tôi',
        'Theo dõi VietnamPlus',
      ],
      related: ['(Xem thêm|Đọc thêm|Tin liên quan|Mời xem):', 'Xem thêm'],
      'tag-list': ['(Từ khóa|Từ khoá|Chủ đề|Thẻ):'],
    },
  },
  likely: {
    whole: {
      login: ['(Đăng nhập|Đăng ký|Đăng xuất)'],
      navigation: [
        '(Tìm kiếm|Tin tức|Thời sự|Thế giới|Kinh doanh|Thể thao|Giải trí|Pháp luật|Giáo dục|Sức khỏe|Đời sống|Du lịch|Mới nhất|Tất cả)',
      ],
      advertisement: ['Quảng cáo'],
      comments: ['(Bình luận|Phản hồi|Nhận xét)'],
      share: ['(Chia sẻ|Gửi)'],
    },
  },
} as const satisfies Phrases
