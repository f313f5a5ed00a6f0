### status: machine-drafted

## The page round every page

shell-name = Onward
shell-title = Onward
shell-title-step = Bước { $step } – Onward
shell-title-error = Lỗi: { $title }
shell-skip = Chuyển đến nội dung trang
shell-language = Ngôn ngữ
shell-hear = Nghe: { $language }
shell-bilingual = Kèm tiếng Anh
shell-language-failed = Không tải được phần chữ bằng { $language }. Hãy kiểm tra kết nối rồi bấm lại.
shell-text-size = Cỡ chữ và độ tương phản
shell-text-size-normal = Chữ bình thường
shell-text-size-large = Chữ lớn
shell-text-size-larger = Chữ lớn hơn
shell-text-size-letter = A
shell-contrast = Tăng tương phản
shell-machine-drafted = Máy tính đã dịch bản này
    .more = Chưa có ai biết tiếng này kiểm tra bản dịch. Khi có điều quan trọng, xin hỏi phiên dịch viên.
shell-outdated = Một số chữ ở đây có thể đã cũ
    .more = Bản tiếng Anh đã thay đổi sau khi dịch. Khi có điều quan trọng, xin hỏi phiên dịch viên.
shell-in-english = Một số chữ trên trang này là tiếng Anh
    .more = Những chữ này chưa được dịch, hoặc bản dịch có lỗi. Xin nhờ phiên dịch viên đọc cho quý vị nghe.
shell-pages = Các trang
shell-home = Trang đầu
shell-areas = Hướng dẫn khu vực
shell-help = Cần giúp đỡ ngay
shell-eligibility = Kiểm tra điều kiện
shell-drafts = Đơn giới thiệu trên thiết bị này
shell-blank = In mẫu đơn để điền bằng tay
shell-receive = Mở gói hồ sơ
shell-settings = Cài đặt
shell-register = Sổ theo dõi
shell-contacts = Danh bạ
shell-leaving = Cách thoát nhanh
shell-emergency = Khi khẩn cấp, hãy gọi 999. Đường dây trợ giúp về nô lệ hiện đại và bóc lột (Modern Slavery and Exploitation Helpline): 08000 121 700, mọi ngày trong năm.
shell-not-nrm = Đây không phải là mẫu đơn của Cơ chế Giới thiệu Quốc gia (National Referral Mechanism, NRM), và không phải là trang web của chính phủ.
shell-lock = Khóa
shell-loading = Đang tải…
shell-elsewhere = Trang này mở trong tab mới
shell-elsewhere-text = Những gì đang mở ở đây vẫn mở.
shell-elsewhere-open = Mở trong tab mới
shell-back = Quay lại
shell-try-again = Thử lại
forms-failed = Không tải được một phần của trang này. Những gì quý vị đã gõ vẫn còn ở đây.

## Home

home-title = Bước tiếp theo sau hỗ trợ NRM
home-lead = Dành cho những người sắp rời khỏi hỗ trợ, và các nhân viên giúp đỡ họ. Mọi thứ ở lại trên thiết bị này cho đến khi quý vị chọn gửi đi.
home-before = Trước khi bắt đầu
home-before-text = Quý vị có thể thoát nhanh khỏi trang web này: bấm “Thoát khỏi trang này” ở phía trên. Trên bàn phím, quý vị cũng có thể bấm phím Shift ba lần. Việc này không xóa lịch sử của trình duyệt.
home-before-more = Cách thoát nhanh, và cách xóa lịch sử
home-before-away = Cất lời nhắc này
home-door-areas = Đọc về các khu vực
home-door-areas-text = Xem những khu vực nào có thể giúp được, và mỗi nơi đòi hỏi điều gì.
home-door-refer = Điền đơn giới thiệu
home-door-refer-text = Để nhân viên hỗ trợ và người được giới thiệu cùng điền. Quý vị có thể dừng bất cứ lúc nào và quay lại sau.
home-door-receive = Mở gói hồ sơ
home-door-receive-text = Dành cho điều phối viên đã được gửi một đơn giới thiệu. Xem ai đã ký, kiểm tra không có gì bị thay đổi, và đọc.
home-eligibility = Kiểm tra điều kiện trước.
home-eligibility-text = Mất khoảng ba phút. Không cần tên.
home-register-text = Dành cho điều phối viên: mọi đơn giới thiệu đã đến, và kết quả của từng đơn.
home-promise = Những điều quý vị có thể tin
home-promise-device = Những gì quý vị gõ không tự rời khỏi thiết bị này. Không có tài khoản, và không ai đếm số lượt xem.
home-promise-choice = Người được giới thiệu quyết định chia sẻ điều gì, từng phần một. Nếu họ không đồng ý, sự hỗ trợ họ đang có vẫn như cũ.
home-promise-skip = Câu hỏi nào cũng có thể bỏ qua, hoặc trả lời sau.

not-found-title = Không có trang nào ở địa chỉ này
not-found-text = Có thể địa chỉ đã cũ, hoặc thiếu một chữ cái.
not-found-home = Về trang đầu

## Eligibility

eligibility-title = Kiểm tra điều kiện
eligibility-lead = Hãy trả lời những gì quý vị biết. Quý vị sẽ thấy từng điểm ra sao, và có thể làm gì. Không có gì ở đây ngăn cản quý vị: dù câu trả lời thế nào, quý vị vẫn có thể giới thiệu.
eligibility-reasons = Tình hình từng điểm
eligibility-summary = { $met } đáp ứng, { $not_met } không đáp ứng, { $not_known } không rõ.
eligibility-met = Đáp ứng
eligibility-not-met = Không đáp ứng
eligibility-not-known = Không rõ
eligibility-source = Thông tin này lấy từ đâu:
eligibility-local = Đây là điều kiện riêng của khu vực này. Điều phối viên có thể tự cân nhắc.
eligibility-discretion = Điều phối viên của khu vực có thể tự cân nhắc (discretion). Trong các dự án thử nghiệm, các khu vực đã làm như vậy theo từng trường hợp.
eligibility-next = Tiếp theo là gì
eligibility-next-text = Các câu trả lời này có thể được đưa vào một đơn giới thiệu mới, để không ai bị hỏi hai lần. Trước hết, quý vị sẽ mở kho bảo mật trên thiết bị này.
eligibility-start = Bắt đầu đơn giới thiệu với các câu trả lời này

## A field

field-why = Vì sao chúng tôi hỏi
field-help = Hướng dẫn cho nhân viên
field-problem = Cần sửa:
field-or = hoặc
field-date-day = Ngày
field-date-month = Tháng
field-date-year = Năm
field-date-calendar = Xin dùng lịch châu Âu, là lịch được dùng ở Vương quốc Anh (dương lịch).
field-time-clock = Xin dùng giờ của Vương quốc Anh: bảy giờ sáng là 7:00, không phải 1:00.
calendar-ethiopic = Theo lịch Ethiopia: ngày { $day } { $month } năm { $year }
    .months = tháng Meskerem | tháng Tikimt | tháng Hidar | tháng Tahsas | tháng Tir | tháng Yekatit | tháng Megabit | tháng Miyazya | tháng Ginbot | tháng Sene | tháng Hamle | tháng Nehase | tháng Pagume
calendar-persian = Theo lịch Ba Tư: ngày { $day } { $month } năm { $year }
    .months = tháng Farvardin | tháng Ordibehesht | tháng Khordad | tháng Tir | tháng Mordad | tháng Shahrivar | tháng Mehr | tháng Aban | tháng Azar | tháng Dey | tháng Bahman | tháng Esfand
field-letters-left = Quý vị còn viết được { $count } ký tự.
field-letters-over = Thừa { $count } ký tự. Không có gì bị mất: xin viết ngắn lại, hoặc viết phần còn lại vào một câu trả lời khác.
field-language-name = Ngôn ngữ
field-language-speaks = Nói
field-language-reads = Đọc
field-language-writes = Viết
field-language-add = Thêm ngôn ngữ khác
field-language-remove = Bỏ ngôn ngữ này
field-group-add = Thêm
field-group-member = { $one } { $number }
field-group-change = Sửa
field-group-remove = Bỏ

## What is to be mended: what is wrong, and an example of right

summary-title = Xin xem lại chỗ này
problem-missing = Không thể gửi đi gì nếu thiếu câu trả lời này.
problem-too-long = Chỉ có chỗ cho { $max } ký tự. Ở đây thừa { $over } ký tự. Ví dụ, hãy viết phần còn lại vào một câu trả lời khác.
problem-not-a-number = Xin viết một số nguyên bằng chữ số, ví dụ 2.
problem-out-of-range = Xin viết một số từ { $min } đến { $max }, ví dụ { $min }.
problem-no-such-date = Không có ngày này. Xin kiểm tra ngày và tháng, ví dụ 27 3 1998.
problem-date-incomplete = Thiếu một phần của ngày tháng. Xin viết ngày, tháng và năm, ví dụ 27 3 1998.
problem-year-out-of-range = Xin viết năm bằng bốn chữ số, từ 1900 đến 2100, ví dụ 1998.
problem-not-an-email = Địa chỉ email này chưa đủ. Ví dụ name@example.org.
problem-not-a-phone = Xin viết số điện thoại chỉ bằng chữ số, ví dụ 07700 900123.
problem-not-an-option = Xin chọn một trong các câu trả lời có sẵn, ví dụ câu đầu tiên.
problem-disguising-character = Trong đoạn chữ này có một ký tự ẩn có thể làm thay đổi cách đọc. Xin gõ lại, ví dụ gõ từng chữ một.
problem-too-many = Chỉ có chỗ cho { $max }. Xin bỏ bớt, ví dụ những mục bị thêm hai lần.
problem-no-translator = Xin chọn ai đã làm bản dịch của câu trả lời này.
problem-wrong-kind = Câu trả lời này không hợp với câu hỏi. Xin trả lời lại, ví dụ chọn hoặc gõ lại từ đầu.

## Saving

save-saved = Đã lưu lúc { $time }
save-not-yet = Chưa lưu
save-not-saved = Không lưu được
    .do = Những gì quý vị đã gõ vẫn còn trên trang này. Hãy chép ra một chỗ an toàn trước khi đóng trang.
lock-unsaved = Những gì quý vị vừa gõ chưa được lưu. Nếu khóa bây giờ, phần đó sẽ mất.
lock-keep-open = Giữ trang mở
lock-anyway = Vẫn khóa và mất phần chưa lưu

## The referral

refer-tasks-title = Đơn giới thiệu
refer-tasks-text = Quý vị điền các phần theo thứ tự nào cũng được. Quý vị có thể bỏ qua câu hỏi nào cũng được và quay lại sau. Mọi thứ được lưu trên thiết bị này trong khi quý vị gõ.
refer-stage = Bây giờ cần điền bao nhiêu
refer-stage-enquiry = Hỏi trước.
    .text = Không có tên: chỉ có nhu cầu, số người trong gia đình và ngày tháng, để khu vực có thể nói điều gì làm được.
refer-stage-referral = Giới thiệu.
    .text = Những gì khu vực cần để quyết định.
refer-stage-handover = Bàn giao thông tin.
    .text = Sau khi khu vực đã đồng ý nhận: những gì các nhân viên mới cần biết.
refer-bilingual-hides = Đang hiện hai ngôn ngữ, nên các câu hỏi mà nhân viên trả lời từ hồ sơ được giấu đi. Bấm “Kèm tiếng Anh” ở phía trên để thấy các câu đó.
refer-worker-only = Trang này chỉ dành cho nhân viên. Trang được giấu đi khi đang hiện hai ngôn ngữ.
refer-one-language = Hiện một ngôn ngữ
refer-tasks-answers = Câu trả lời
refer-tasks-send = Trước khi gửi
refer-start-section = Bắt đầu phần này
refer-skip-section = Tạm bỏ qua phần này
refer-pause = Nghỉ và quay lại sau
refer-section-end = Xin cảm ơn. Phần này đã hết.
refer-section-end-where = Quý vị có thể quay lại phần này bất cứ lúc nào và sửa những gì đã viết.
refer-next-section = Sang phần tiếp theo
refer-to-list = Về danh sách
refer-continue = Lưu và tiếp tục
refer-skip = Tạm bỏ qua
refer-check = Xem lại các câu trả lời
refer-check-text = Đây là tất cả những gì đã viết cho giai đoạn này. Quý vị có thể sửa bất cứ điều gì.
refer-check-mend = Trước khi có thể gửi
refer-check-complete = Không có gì sai. Những câu hỏi không có câu trả lời sẽ được gửi đi với ghi chú “không trả lời”.
refer-check-on = Sang phần đồng ý
refer-not-answered = Không trả lời
refer-change = Sửa
refer-consent = Sự đồng ý của người này
refer-export = Ký và xuất tệp
refer-history = Kết quả ra sao
refer-under-age-title = Xin dừng ở đây
refer-under-age-services = Hãy gọi bộ phận dịch vụ trẻ em (children’s services) của hội đồng địa phương (council) nơi người này đang ở.
refer-under-age-guardians = Ở Anh (England) và xứ Wales: dịch vụ giám hộ cho trẻ em bị mua bán (child trafficking guardians), 0800 043 4303.
refer-under-age-danger = Nếu có ai đang gặp nguy hiểm ngay bây giờ: 999.
refer-under-age-mistake = Nếu câu trả lời là nhầm lẫn, hãy quay lại và sửa. Chưa có gì được gửi đi.

task-not-started = Chưa bắt đầu
task-questions = { $count } câu hỏi
task-started = Đã trả lời { $answered } trên { $asked }
task-done = Xong
task-mend = Có chỗ cần sửa
task-anytime = Lúc nào cũng được
task-last = Bước cuối
task-after = Sau khi gửi

## Dates, the same on screen and on paper. Years and days are digits.

# The word “ngày” (or “năm”) belongs to the date itself: do not write it again before a placeable that holds a date.
date-full = ngày { $day } { $month } năm { $year }
date-month-year = { $month } năm { $year }
date-year = năm { $year }
date-time = { $date }, { $time }

month-1 = tháng 1
month-2 = tháng 2
month-3 = tháng 3
month-4 = tháng 4
month-5 = tháng 5
month-6 = tháng 6
month-7 = tháng 7
month-8 = tháng 8
month-9 = tháng 9
month-10 = tháng 10
month-11 = tháng 11
month-12 = tháng 12

## Before a PDF is saved in which some characters cannot be printed, such as a small picture or a rare letter.

press-gaps = Một số ký tự không in được. Trong PDF, mỗi ký tự đó được thay bằng một dấu có dấu hỏi. Các ký tự đó là:
    .do = Nếu được, hãy viết cách khác và tạo lại PDF. Hoặc lưu như vậy, rồi viết thêm bằng tay.
press-gaps-save = Lưu PDF như vậy
press-gaps-leave = Không lưu
