### status: machine-drafted

## ---- The page ----

returns = Báo cáo số liệu
    .lead = Số liệu của một quý hoặc một năm tài chính, dành cho bên yêu cầu dịch vụ của quý vị cung cấp. Báo cáo không nêu tên ai, và những con số nhỏ được giấu đi.
returns-make = Làm báo cáo
    .once = Báo cáo chỉ được làm một lần, về một thời kỳ đã kết thúc, và không bao giờ thay đổi: nếu có thể so sánh hai báo cáo, người ta tính ra được những gì đã giấu. Vì vậy không thể làm báo cáo cho một năm mà các quý của năm đó đã có báo cáo, cũng không thể làm cho một quý của năm đã có báo cáo.
    .undecided = Trước khi làm, hãy quyết định những gì còn chưa quyết định trong thời kỳ đó. Những gì lúc đó chưa quyết định sẽ mãi là “chưa quyết định” trong báo cáo này, và không có trong báo cáo nào sau đó.
    .do = Làm báo cáo
returns-period = Thời kỳ
returns-period-none = Chọn thời kỳ
returns-period-missing = Hãy chọn thời kỳ mà báo cáo nói đến
returns-area = Khu vực
returns-area-one = Nếu sổ theo dõi của quý vị là cho một khu vực, hãy chọn khu vực đó: các khu vực không có ai đến sẽ làm cho số liệu của chính khu vực này bị giấu đi.
returns-period-name = { $first } đến { $last }
returns-making = Đang đếm
returns-made = Báo cáo đã được làm và được giữ trong kho bảo mật này. Báo cáo ở bên dưới.
returns-none = Chưa làm báo cáo nào.
returns-made-on = Được làm { $day }. Các quyết định, các lần xem lại và các lần kết thúc là như lúc đó.
returns-hidden = Vì sao một số con số được giấu đi
    .why = Con số dưới 5 có thể làm lộ ra ai đó. Nó được giấu đi, cả khi là 0. Nếu trong một bảng có một số được giấu, số nhỏ tiếp theo cũng được giấu, vì nếu không thì tổng số sẽ để lộ nó. Mọi ô được giấu đều ghi giống nhau, để không ai biết ô nào là ô nào.
    .shared = Những người không đồng ý đưa số liệu chỉ được tính vào tổng số, khu vực và tháng. Ở mọi chỗ khác, họ được gộp chung với những người không rõ, để không ai thấy được rằng có người đã từ chối.
returns-withheld = Những gì không hiện ra
    .why = Ít hơn năm người, hoặc số người được giấu ở chỗ khác:
returns-sheet = Lưu thành bảng tính (CSV)
returns-json = Lưu thành JSON
returns-pdf = Lưu thành PDF
returns-not-saved = Trình duyệt đã không nhận tệp
    .do = Không có gì bị mất: báo cáo vẫn được giữ. Hãy thử lại, hoặc cho phép trang web này tải xuống.
returns-total = Tổng cộng { $total }.
returns-base = Tỷ lệ được tính trên { $base } người có thông tin.

## ---- The desk’s own figures ----

figures = Số liệu nội bộ
figures-desk = Ở đây không giấu gì
    .do = Số liệu này dành cho những người làm việc với sổ theo dõi này. Con số nhỏ có thể làm lộ ra ai đó, nên không được đưa ra ngoài, kể cả trên giấy. Thứ được đưa ra ngoài là báo cáo số liệu.
figures-this-quarter = Quý này
figures-none = Những câu hỏi không có câu trả lời nào
figures-not-known = Không rõ
figures-not-shared = Không chia sẻ

## ---- What is open before a return is made ----

returns-open-undecided = { $count } đơn giới thiệu của thời kỳ này chưa được quyết định.
returns-open-reviews = Trong thời kỳ này có lần xem lại đến hạn cho { $count } người, và vẫn còn kịp làm.
returns-open-stays = Nếu quý vị làm báo cáo bây giờ, những điều này mãi như vậy trong báo cáo, và không báo cáo nào sau đó tính chúng.
returns-open-none = Mọi đơn đến trong thời kỳ này đã được quyết định, và không còn lần xem lại nào của thời kỳ này có thể làm nữa.
returns-open-list = Xem những gì còn bỏ ngỏ
returns-open-first = { $count } trường hợp đầu tiên:

## ---- Failures ----

failure-return-not-over = Thời kỳ này chưa kết thúc
    .do = Báo cáo chỉ được làm một lần, khi không còn gì đến thêm. Hãy làm sau ngày cuối cùng của thời kỳ.
failure-return-overlaps = Một số ngày trong đó đã có trong một báo cáo làm trước đây
    .do = Từ hai báo cáo về cùng những ngày đó, người ta có thể tính ra các con số đã giấu. Hãy chỉ làm theo quý, hoặc chỉ theo năm.

## ---- Sheet and tables ----

return-table = Bảng
return-cell = Trong đó
return-count = Số lượng
return-percent = Phần trăm
return-of = Trên bao nhiêu
return-first = Ngày đầu
return-last = Ngày cuối
return-made-on = Được làm
return-area = Khu vực
return-all-areas = Tất cả khu vực
return-withheld = Không cho biết: ít hơn năm, hoặc số lượng được giấu ở chỗ khác
return-total = Tổng cộng
return-hidden = Giấu đi: ít hơn 5, hoặc có thể tính ra số khác

return-referrals = Tất cả đơn đã đến: kết quả ra sao
return-came-by = Tất cả đơn đã đến: bằng cách nào
return-months = Tất cả đơn đã đến, theo tháng
return-reasons = Lý do của dịch vụ, theo số lần được nêu
return-sharing = Đã nhận: ai đồng ý đưa số liệu
return-ended = Đã nhận: những người đã ghi lúc kết thúc
return-accepted-months = Đã nhận, theo tháng đơn đến
return-accepted-came-by = Đã nhận, theo cách đơn giới thiệu đến
return-accepted-by-area = Đã nhận, theo khu vực
return-gender = Giới tính
return-age = Tuổi lúc họ đến
return-housing = Nhà ở lúc họ đến
return-employment = Việc làm lúc họ đến
return-education = Học tập và đào tạo lúc họ đến
return-english = Tiếng Anh lúc họ đến
return-legal = Tư vấn pháp lý lúc họ đến
return-not-accepted = Không nhận, hoặc chưa nhận: vì sao
return-not-accepted-months = Không nhận, hoặc chưa nhận, theo tháng đơn đến
return-not-accepted-by-area = Không nhận, hoặc chưa nhận, theo khu vực
return-reviews = Các lần xem lại đã đến hạn
return-change-housing = Thay đổi từ lúc họ đến: nhà ở
return-change-money = Thay đổi từ lúc họ đến: tiền bạc
return-change-education = Thay đổi từ lúc họ đến: học tập và đào tạo
return-change-employment = Thay đổi từ lúc họ đến: việc làm
return-change-health = Thay đổi từ lúc họ đến: sức khỏe và tinh thần
return-change-legal = Thay đổi từ lúc họ đến: việc pháp lý
return-change-safety = Thay đổi từ lúc họ đến: sự an toàn
return-change-feels-safe = Thay đổi từ lúc họ đến: họ cảm thấy an toàn đến mức nào
return-change-feels-hope = Thay đổi từ lúc họ đến: họ có bao nhiêu hy vọng
return-exits = Hỗ trợ đã kết thúc: vì sao

return-cell-accepted = Đã nhận
return-cell-declined-by-service = Dịch vụ không nhận
return-cell-agreed = Đã đồng ý
return-cell-recorded = Đã ghi lại
return-cell-packet = Trong gói hồ sơ của Onward
return-cell-phone = Qua điện thoại
return-cell-paper = Trên giấy
return-cell-email = Qua email
return-cell-in-person = Trực tiếp
return-cell-18-24 = 18 đến 24
return-cell-25-34 = 25 đến 34
return-cell-35-44 = 35 đến 44
return-cell-45-54 = 45 đến 54
return-cell-55-over = 55 trở lên
return-cell-needed = Cần
return-cell-not-needed = Không cần
return-cell-several-reasons = Dịch vụ không nhận vì nhiều lý do
return-cell-declined-by-person = Người được giới thiệu quyết định không đến
return-cell-consent-withdrawn = Đã rút lại sự đồng ý
return-cell-duplicate = Đơn giới thiệu này đã đến trước đó
return-cell-undecided = Chưa quyết định lúc làm báo cáo
return-cell-done = Đã làm
return-cell-could-not-contact = Không liên lạc được
return-cell-not-made = Không làm
return-cell-better = Tốt hơn
return-cell-same = Như cũ
return-cell-worse = Kém hơn
return-cell-no-longer-required = Không cần hỗ trợ nữa
return-cell-end-of-agreement = Thỏa thuận hỗ trợ đã kết thúc
return-cell-other-funding = Vẫn đơn vị đó tiếp tục, với kinh phí khác
return-cell-moved = Đã chuyển đến khu vực khác
return-cell-other-service = Dịch vụ khác đã tiếp nhận
return-cell-disengaged = Không muốn tiếp tục
return-cell-lost-contact = Không còn liên lạc được
return-cell-other = Điều khác
return-cell-other-area = Khu vực khác
return-cell-not-specified-or-not-shared = Không ghi rõ, hoặc không chia sẻ
return-cell-not-known = Không rõ, hoặc không chia sẻ
return-hindered = Điều đã cản trở, trong số người đã nhận có chia sẻ
