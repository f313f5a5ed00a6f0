### status: machine-drafted

guide-page-title = Hướng dẫn khu vực – Onward
guide-help-title = Giúp đỡ – Onward

guide-title = Hướng dẫn khu vực
guide-failed = Không tải được một phần của trang này. Hãy kiểm tra kết nối rồi bấm lại.
guide-not-translated = Bài này chưa có bằng ngôn ngữ của quý vị. Đây là bản tiếng Anh. Xin hỏi phiên dịch viên.
guide-section-missing = Bài này thiếu một phần. Xin hỏi nhân viên hỗ trợ của quý vị về phần đó.
guide-no-text = Chưa có ai viết về khu vực này. Xin hỏi nhân viên hỗ trợ của quý vị.
guide-unknown = Không có trang nào về khu vực này
guide-keep = Giữ { $language } trên thiết bị này
guide-kept = { $language } được giữ trên thiết bị này
guide-print = In trang này
guide-aloud = Nghe đọc
guide-aloud-heard = Người khác trong phòng sẽ nghe thấy. Hãy dùng tai nghe nếu không nên để ai đó nghe thấy.
guide-aloud-begin = Bắt đầu
guide-aloud-not = Để sau
guide-aloud-no-voice = Thiết bị này không có giọng đọc riêng cho { $language }. Hãy nhờ nhân viên hỗ trợ của quý vị đọc cho quý vị nghe.
guide-contents = Trên trang này

guide-areas-title = Các khu vực
guide-areas-lead = Hãy đọc về từng nơi trước khi chọn. Quý vị không phải chọn ngay hôm nay.
guide-all-areas = Tất cả khu vực
guide-example-short = Ví dụ: hãy kiểm tra với hội đồng địa phương (council) trước khi dùng.
guide-example = Ví dụ: hãy kiểm tra với hội đồng địa phương (council) trước khi dùng.
    .more = Các dự án thử nghiệm đã kết thúc năm 2020. Bây giờ mọi thứ có thể đã khác.
guide-more = Đọc tiếp
guide-after = Điều gì xảy ra sau khi tôi đồng ý
guide-rights = Quyền và lựa chọn của tôi
guide-help = Cần giúp đỡ ngay
guide-offline = Đọc khi không có mạng
guide-sheet = Cho nhân viên: cách giới thiệu

guide-sources = Thông tin này lấy từ đâu
guide-sources-text = Từng nguồn, và ngày chúng tôi đọc nguồn đó.
guide-source-read = (đọc { $day })
guide-source-no-day = (không ghi ngày)

guide-help-lead = Quý vị có thể gọi các số này. Quý vị có thể yêu cầu phiên dịch viên.
guide-help-before = Trước khi gọi
guide-help-bill = Cuộc gọi có thể hiện trong danh sách cuộc gọi trên điện thoại của quý vị, và trên hóa đơn điện thoại. Nếu có ai xem điện thoại của quý vị, hãy dùng điện thoại khác, hoặc xóa cuộc gọi khỏi danh sách.
guide-help-words = Quý vị không cần nói tên. Quý vị có thể dừng cuộc gọi bất cứ lúc nào.
guide-help-england-and-wales = Chỉ ở Anh (England) và xứ Wales.
guide-help-hours-day-and-night = Cả ngày lẫn đêm.
guide-help-hours-every-day-of-the-year = Mọi ngày trong năm.
guide-help-emergency = Đang gặp nguy hiểm
    .more = Cảnh sát, xe cứu thương và cứu hỏa. Miễn phí từ bất cứ điện thoại nào.
guide-help-emergency-silent = Đang gặp nguy hiểm và không thể nói
    .more = Từ điện thoại di động: gọi 999. Khi được yêu cầu, hãy bấm 55. Khi đó cảnh sát biết rằng quý vị cần được giúp. Nhưng việc này không cho họ biết quý vị đang ở đâu.
guide-help-helpline = Đường dây trợ giúp về nô lệ hiện đại và bóc lột (Modern Slavery and Exploitation Helpline)
    .more = Miễn phí. Quý vị có thể nói về chuyện đã xảy ra, hoặc hỏi xem có sự giúp đỡ nào.
guide-help-salvation-army = The Salvation Army
    .more = Họ có thể giúp quý vị tìm một nơi an toàn và sự hỗ trợ.
guide-help-nhs-crisis = Giúp đỡ ngay về sức khỏe tâm thần
    .more = Gọi 111, rồi chọn số 2 (option 2, sức khỏe tâm thần). Miễn phí.
guide-help-samaritans = Samaritans
    .more = Có người lắng nghe. Miễn phí.
guide-help-child-guardians = Dịch vụ giám hộ cho trẻ em bị mua bán (child trafficking guardians)
    .more = Dành cho nhân viên đang lo ngại về một trẻ em. Họ cũng phải báo cho bộ phận dịch vụ trẻ em (children’s services).

## What somebody keeps while they choose: areas and questions

guide-list = Danh sách của tôi
guide-list-lead = Những khu vực quý vị đang nghĩ đến, và những câu hỏi quý vị muốn hỏi.
guide-list-memory = Danh sách này chỉ có trong cửa sổ này. Danh sách mất đi khi cửa sổ đóng, khi không có ai ở đây trong { $minutes } phút, hoặc khi quý vị xóa hết danh sách.
guide-list-scripts = Trang này cần chạy JavaScript, và trình duyệt này không chạy JavaScript ở đây. Quý vị có thể viết danh sách ra giấy.
guide-list-empty = Danh sách của quý vị chưa có gì
guide-list-empty-text = Hãy mở một khu vực và bấm “Thêm vào danh sách”.
guide-list-went = Danh sách của quý vị đã bị xóa hết vì một lúc lâu không có ai ở đây.
guide-list-near = Danh sách của quý vị sắp bị xóa hết vì không có ai ở đây.
guide-list-stay = Giữ danh sách
guide-list-questions = Câu hỏi của tôi
guide-list-own-title = Câu hỏi riêng của tôi
guide-list-own = Viết một câu hỏi
guide-list-own-label = Câu hỏi của quý vị
guide-list-off = Bỏ khỏi danh sách
guide-list-empty-it = Xóa hết danh sách
guide-keep-area = Thêm vào danh sách
guide-keep-question = Giữ câu hỏi này

guide-know-more-title = Nói với nhân viên hỗ trợ
guide-know-more = Tôi muốn biết thêm về khu vực này
guide-know-more-text = Hãy bấm nút này và đưa cho nhân viên hỗ trợ của quý vị xem. Đây không phải là sự đồng ý: quý vị có thể đổi ý.
guide-know-more-window = Đơn giới thiệu có đang mở ở cửa sổ khác không? Từ đây không có gì chuyển sang đó. Trong cửa sổ có đơn giới thiệu, hãy trả lời câu “Quý vị đang nghĩ đến những khu vực nào?” ở đó.
guide-know-more-on = Khu vực này và các câu hỏi của quý vị về khu vực này được chuyển theo khi bắt đầu một đơn giới thiệu trong cửa sổ này. Trước đó không có gì được lưu.
guide-know-more-last = Từ đó quý vị không thể quay lại danh sách của mình. Các câu hỏi của quý vị nằm ở phần cuối của đơn giới thiệu, phần bàn giao thông tin. Để hỏi trước lúc đó, hãy in danh sách của quý vị bây giờ.
guide-know-more-go = Đến các đơn giới thiệu

## Two areas beside each other

guide-compare = So sánh các khu vực
guide-compare-lead = Đọc cùng một phần về từng khu vực, lần lượt từng nơi.
guide-compare-two = So sánh hai khu vực
guide-compare-first = Khu vực thứ nhất
guide-compare-second = Khu vực thứ hai
guide-compare-choose = Chọn
guide-compare-choose-two = Hãy chọn hai khu vực.
guide-compare-from = Bây giờ quý vị đang ở đâu?
guide-compare-from-hint = Quý vị không cần nói điều này. Điều này chỉ có trong cửa sổ này.
guide-compare-far = Xa bao nhiêu
guide-compare-miles = Khoảng { $miles } dặm (miles) theo đường thẳng từ giữa vùng đó.
guide-compare-not-known = Chúng tôi không biết xa bao nhiêu.
guide-region-north_east = Đông Bắc (North East)
guide-region-north_west = Tây Bắc (North West)
guide-region-yorkshire_and_the_humber = Yorkshire và Humber (Yorkshire and the Humber)
guide-region-east_midlands = Đông Midlands (East Midlands)
guide-region-west_midlands = Tây Midlands (West Midlands)
guide-region-east_of_england = Miền Đông nước Anh (East of England)
guide-region-london = London
guide-region-south_east = Đông Nam (South East)
guide-region-south_west = Tây Nam (South West)
guide-region-wales = Xứ Wales
guide-region-scotland = Scotland
guide-region-northern_ireland = Bắc Ireland (Northern Ireland)

## A page of the guide as a PDF

guide-pdf = Lưu thành PDF
guide-pdf-working = Đang tạo PDF. Lần đầu, phần mềm tạo PDF được tải về: nếu mạng chậm, việc này có thể mất một phút.
guide-pdf-stop = Dừng
guide-pdf-done = { $file } đã ở trong mục tải xuống của quý vị. Ai dùng thiết bị này cũng có thể thấy tệp ở đó.
guide-pdf-missing = Không in được một số ký tự: { $characters }.
guide-pdf-font = Không tải được một phông chữ, nên không có PDF.
    .do = Hãy kiểm tra kết nối rồi bấm lại.
guide-pdf-document = Không tạo được PDF.
    .do = Quý vị có thể in trang này thay vào đó.
guide-pdf-gone = Phần mềm tạo PDF đã tự dừng.
    .do = Hãy bấm lại. Quý vị cũng có thể in trang này.
guide-pdf-pictures = Hình ảnh và bản đồ không có trên tờ giấy này.
guide-pdf-page = Trang { $page } trên { $pages }

## The sheet for workers

sheet-lead = Dành cho nhân viên hỗ trợ: khu vực này có gì, dành cho ai, và cách giới thiệu.
sheet-to-area = Những gì người được giới thiệu đọc về khu vực này
sheet-not-said = Không nói rõ.
sheet-service = Dịch vụ
sheet-status-active = Dịch vụ đang hoạt động.
sheet-status-inactive = Hiện dịch vụ không hoạt động.
sheet-status-defunct = Dịch vụ đã chấm dứt.
sheet-status-closed = Dịch vụ tạm đóng một thời gian.
sheet-for = Dành cho ai
sheet-refer = Cách giới thiệu
sheet-contact = Liên lạc
sheet-no-contact = Ở đây không đăng thông tin liên lạc. Hãy hỏi hội đồng địa phương (council).
sheet-capacity = Nhận được bao nhiêu người
sheet-places =
    { $count ->
        [0] Không còn chỗ trống.
       *[other] { $count } chỗ trống.
    }
sheet-as-of = Thông tin đúng vào { $day }.
sheet-closing = Ngày đóng
sheet-closing-day = Không nhận ai từ { $day }.
sheet-wait = Thời gian chờ
sheet-home = Kiểu nhà ở
sheet-length = Hỗ trợ kéo dài bao lâu
sheet-afterwards = Nếu sau đó vẫn còn nhu cầu
sheet-refusals = Vì sao có người không được nhận
sheet-interpreters = Phiên dịch viên
sheet-fees = Người được giới thiệu trả bao nhiêu
sheet-privacy = Thông báo về quyền riêng tư
sheet-key = Gửi gói hồ sơ
sheet-key-published = Khu vực này đã công bố một chìa khóa: hãy so sánh sáu từ của chìa khóa đó qua điện thoại trước khi gửi.
sheet-no-key = Khu vực này chưa công bố chìa khóa: hãy dùng cụm mật khẩu hoặc dán một chìa khóa.
sheet-assured = Hội đồng địa phương đã kiểm tra
sheet-assured-day = Hội đồng địa phương đã nói { $day } rằng tất cả những điều này là đúng.
sheet-not-assured = Hội đồng địa phương chưa kiểm tra trang này.
