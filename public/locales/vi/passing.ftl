### status: machine-drafted

passing = Chuyển tiếp đến khu vực khác
    .lead = Gói hồ sơ được chuyển tiếp nguyên vẹn, với chữ ký của người gửi đầu tiên. Quý vị thêm chữ ký của chính mình, để xác nhận rằng người này đã đồng ý.
passing-first = Trước khi bắt đầu
passing-first-ask = Hãy hỏi khu vực tiếp theo qua điện thoại xem bây giờ họ có thể nhận đơn giới thiệu không.
passing-first-person = Người này phải ở cùng quý vị, trong phòng, qua video hoặc qua điện thoại, có phiên dịch viên nếu họ cần.
passing-first-all = Họ phải đồng ý rằng mọi thứ trong gói hồ sơ được chuyển đến khu vực tiếp theo. Không thể bỏ bớt gì khỏi gói hồ sơ đã ký. Nếu họ không đồng ý với tất cả, phải làm một đơn giới thiệu mới.
passing-first-now = Trên các trang này, không có gì được giữ lại trước khi quý vị ký. Hãy làm hết trong một lần.
passing-area = Khu vực nào?
passing-area-missing = Chưa chọn khu vực nào.
    .do = Hãy chọn khu vực mà người này muốn được giới thiệu đến.
passing-all = Tất cả những điều này được chuyển tiếp nguyên vẹn. Không thể bỏ bớt gì.
passing-not-agreed = Người này chưa đồng ý rằng mọi thứ trong gói hồ sơ này được chuyển đến khu vực này.
    .do = Nếu quý vị chưa hỏi, hãy quay lại và hỏi. Nếu họ đã nói không đồng ý, thì không thể chuyển tiếp: một đơn giới thiệu mới có thể chỉ chứa những gì họ đồng ý.
passing-sign = Ký và chuyển tiếp
passing-signed = Đã ký: bây giờ hãy gửi
    .lead = Hãy lưu tệp và gửi đến khu vực tiếp theo. Chưa có gì được gửi đi.
passing-file = Tệp
passing-then = Sau đó hãy báo cho người này, và trả lời người đã gửi gói hồ sơ cho quý vị: cho họ biết bây giờ khu vực nào giữ gói này.
passing-back = Về gói hồ sơ
