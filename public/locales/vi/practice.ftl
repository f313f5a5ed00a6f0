### status: machine-drafted

practice = Thực hành với một người không có thật
    .what = Một bản nháp mới được điền bằng câu trả lời của một người không tồn tại. Quý vị có thể thử mọi thứ với bản nháp này: mẫu đơn, sự đồng ý, ký tên, khóa tệp và mở lại tệp.
    .mark = Bản nháp này được đánh dấu “Thực hành” trên mọi trang, trong tệp và trên mọi trang của PDF. Không thể bỏ dấu này: một bản nháp như vậy không bao giờ trở thành đơn giới thiệu.
    .real = Đừng gõ vào đó bất cứ điều gì về một người có thật.
    .start = Bắt đầu thực hành
practice-bar = Thực hành.
    .what = Người này không có thật. Đừng gõ vào đây bất cứ điều gì về một người có thật.
practice-not-loaded = Không lấy được người không có thật để thực hành.
    .do = Hãy kiểm tra kết nối và thử lại.
