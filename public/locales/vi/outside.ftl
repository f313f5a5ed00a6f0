### status: machine-drafted

## “Thoát khỏi trang này”

outside-exit-name = Rời khỏi trang này thật nhanh
outside-exit-skip = Thoát nhanh khỏi trang này
outside-exit-how = Cách thoát nhanh
outside-exit = Thoát khỏi trang này
outside-exit-shift2 = Shift, bấm thêm 2 lần nữa để thoát.
outside-exit-shift1 = Shift, bấm thêm 1 lần nữa để thoát.
outside-exit-fingers2 = Hai ngón tay, chạm thêm 2 lần nữa để thoát.
outside-exit-fingers1 = Hai ngón tay, chạm thêm 1 lần nữa để thoát.
outside-exit-over = Thoát khỏi trang này: hãy làm lại từ đầu.
outside-exit-gone = Đang tải…

## When something is not there

outside-loading = Đang tải…
outside-emergency = Khi khẩn cấp, hãy gọi 999. Đường dây trợ giúp về nô lệ hiện đại và bóc lột (Modern Slavery and Exploitation Helpline), mọi ngày trong năm:
outside-reload = Thử lại
outside-no-script = Onward cần JavaScript
    .text = Trang này chạy bên trong trình duyệt của quý vị và không gửi gì đi đâu. Để làm được như vậy, trang cần JavaScript. Xin bật JavaScript cho trang web này, hoặc dùng trình duyệt khác.
    .leave = Để thoát nhanh, hãy bấm “Thoát khỏi trang này” ở phía trên. Nút này mở một trang web khác. Nút này không xóa lịch sử của trình duyệt này.
outside-old = Trình duyệt này quá cũ để dùng Onward, hoặc có một cài đặt ngăn lại
    .text = Trình duyệt không giữ được đơn giới thiệu an toàn ở đây, nên không điền được gì. Cửa sổ riêng tư cũng có thể gây ra điều này.
    .use = Quý vị có thể dùng Chrome hoặc Edge từ phiên bản 102, Firefox từ 115, hoặc Safari từ 16.4.
outside-not-loaded = Không tải được Onward
    .text = Có thể kết nối đã bị ngắt. Không có gì bị mất: những gì đã lưu trên thiết bị này vẫn còn.
outside-broke = Đã có lỗi, và Onward đã dừng
    .saved = Lưu lần cuối:
    .after = Những gì được gõ sau đó có thể vẫn còn ở bên dưới: hãy chép lại trước khi tải lại trang.
    .not-saved = Những gì đã lưu trước đó vẫn còn trên thiết bị này. Những gì được gõ sau đó có thể vẫn còn ở bên dưới: hãy chép lại trước khi tải lại trang.
    .gone = Nếu vài phút không ai dùng trang này, trang sẽ tự đóng và phần chữ đó sẽ mất.
    .reload = Tải lại trang
outside-not-here = Trang này không có ở đây
    .text = Có thể địa chỉ bị gõ sai, hoặc trang đã được chuyển đi. Không có gì bị mất.
    .title = Không tìm thấy trang – Onward
outside-away = Trang này không có trên thiết bị này
    .text = Bây giờ không có mạng, và trang này chưa được giữ trên thiết bị này. Không có gì bị mất.
    .title = Không có trên thiết bị này – Onward
outside-home = Trang đầu
outside-drafts = Các bản nháp của quý vị
outside-receive = Mở gói hồ sơ

## A newer version waits

outside-renewed = Phiên bản mới của Onward đã sẵn sàng.
    .version = Phiên bản:
    .text = Quý vị có thể so sánh số này với số mà tổ chức của quý vị có. Phiên bản mới cũng tự khởi động khi mọi cửa sổ của trang web này đã được đóng. Nếu một kho bảo mật đang mở, kho sẽ khóa khi phiên bản mới khởi động.
    .refused = Một đơn giới thiệu đang mở ở một trong các cửa sổ của quý vị. Hãy về danh sách đơn giới thiệu ở cửa sổ đó, rồi quay lại đây và bấm lại.
    .start = Bắt đầu phiên bản mới
