### status: machine-drafted

## ---- The list ----

register = Sổ theo dõi
    .lead = Mọi đơn giới thiệu đã đến, những việc đến hạn, và kết quả của từng đơn. Sổ nằm trong kho bảo mật này, và không có gì trong sổ tự rời khỏi thiết bị này.
register-locked = Sổ theo dõi nằm trong kho bảo mật, và kho chưa được mở.
register-loading = Đang xem trong sổ theo dõi
register-none = Trong sổ theo dõi chưa có gì
    .lead = Những đơn giới thiệu đến với quý vị sẽ được liệt kê ở đây. Hãy mở các gói hồ sơ đã được gửi cho quý vị, và đưa vào sổ. Hãy tự tay thêm những đơn đến qua điện thoại hoặc trên giấy: những đơn đó cũng được tính.
    .shared = Nếu một đồng nghiệp có sổ của cùng khu vực, quý vị có thể dùng chung một sổ qua một tệp trên ổ đĩa.
register-unread = { $count } mục không đọc được, và không có trong danh sách này.
    .do = Không có gì trong các mục đó bị thay đổi. Hãy đưa vào một bản sao lưu của kho bảo mật này, nếu quý vị có.
register-returns = Báo cáo số liệu
register-ways = Cũng ở đây
register-shared = Tệp dùng chung
register-shared-at = Từ đây, tệp dùng chung được lưu lần cuối { $when }.
register-shared-changed = Từ đó đến nay đã ghi thêm.
register-shared-save = Đưa vào và lưu
register-shared-open = Đến tệp dùng chung
register-figures-desk = Số liệu nội bộ
register-search = Tìm
    .hint = Một phần của tên, hoặc phần đầu của số mục.
register-order = Thứ tự
register-order-due = Việc đến hạn trước
register-order-newest = Mới nhất trước
register-order-oldest = Ai chờ lâu nhất trước
register-order-name = Theo tên
register-chips = Chỉ hiện
register-chip = { $state }: { $count }
register-chip-due = Đến hạn bây giờ
register-found = { $count } mục
register-found-none = Không có mục nào như vậy. Hãy đổi cách tìm, hoặc bấm lại một nút đã chọn để hiện tất cả.
register-more = Hiện thêm (còn { $left })
register-add = Thêm đơn không kèm gói hồ sơ
    .lead = Qua điện thoại, trên giấy, qua email hoặc trực tiếp. Hãy viết những gì quý vị được cho biết, còn lại để là “không rõ”.
register-no-name = Không có tên
register-conflict = Hai phiên bản
register-came = Đến { $day } { $how }
register-how-packet = dưới dạng gói hồ sơ
register-how-phone = qua điện thoại
register-how-paper = trên giấy
register-how-email = qua email
register-how-in_person = trực tiếp

register-state-new = Mới
register-state-asked = Đã hỏi thêm thông tin
register-state-waiting_for_housing = Đã nhận, đang chờ nhà ở
register-state-supported = Đã nhận
register-state-ended = Hỗ trợ đã kết thúc
register-state-closed = Đã đóng, không có hỗ trợ

register-due-review = { $review } đến hạn { $day }.
register-due-review-since = { $review } đã đến hạn { $day }.
register-due-hear = Cần có tin của người này chậm nhất { $day }.
register-due-hear-since = Chưa ai có tin của người này. Lẽ ra phải có tin chậm nhất { $day }.

## ---- Adding one by hand ----

register-add-told = Những gì được cho biết khi không có gói hồ sơ
register-add-how = Đơn đến bằng cách nào?
register-add-area = Dành cho khu vực nào?
register-add-on = Đơn đến vào ngày nào?
register-add-name = Tên của người được giới thiệu
    .hint = Để trống nếu quý vị không được cho biết.
register-add-referrer = Ai đã cho quý vị biết về người này?
    .hint = Một người và tổ chức của họ.
register-add-facts = Những gì quý vị được cho biết về người này
    .hint = Chỉ những điều này được tính vào số liệu. Điều gì không biết thì vẫn là “không rõ”.
register-age = Tuổi (số năm)
register-age-wrong = Hãy viết tuổi bằng một số nguyên, ví dụ 31, hoặc để trống.
register-add-legal = Có cần tư vấn pháp lý không?
register-add-figures = Người này có đồng ý được tính vào các con số cho Bộ Nội vụ Anh (Home Office) không?
    .hint = Các con số này không cho biết họ là ai. Nếu không có sự đồng ý, họ chỉ được tính vào tổng số.
register-add-send = Đưa vào sổ theo dõi
register-correct = Sửa những gì đã được cho biết
register-added = Đã có trong sổ theo dõi.
register-yes = Có
register-no = Không
register-not-asked = Chưa hỏi
register-choose = Chọn
register-missing = Xin trả lời câu này.

## ---- One entry ----

register-entry = Mục
register-gone = Mục này không còn trong sổ theo dõi.
    .do = Hãy về danh sách và tìm mục đó ở đấy.
register-recovered = Không đọc được phiên bản mới nhất của mục này. Đây là phiên bản trước đó.
    .do = Hãy xem việc làm sau cùng là gì, và ghi lại nếu thiếu.
register-figures = Các con số cho Bộ Nội vụ Anh (Home Office)
register-sharing-yes = Người này đã đồng ý
register-sharing-no = Người này đã nói không đồng ý
register-sharing-not-asked = Người này chưa được hỏi
register-sharing-withdrawn = Người này đã đồng ý, rồi đã rút lại
register-facts = Tình hình lúc họ đến
register-doing = Quý vị muốn ghi lại điều gì?
register-written = Đã ghi lại.
register-changed = Trong lúc đó, người khác đã ghi vào mục này.
    .do = Mục đang hiện đúng như hiện tại. Những gì quý vị gõ vẫn còn ở đây: hãy xem có gì mới, rồi bấm nút lần nữa.
register-deeds = Những việc đã làm
register-replaced = Những gì đã được sửa hoặc thay
register-written-by = { $name } đã ghi lại, { $at }
register-write = Ghi lại
register-conflict-what = { $what }: hai phiên bản nói khác nhau
    .do = Hãy tìm xem phiên bản nào đúng, và ghi lại lần nữa ở bên dưới. Bản mới đó thay cho cả hai. Hai phiên bản kia vẫn đọc được.
register-course = Sự hỗ trợ có tiếp tục hay không

## What is written down

register-decide = Quyết định
register-decide-what = Đã quyết định điều gì?
register-decide-on = Vào ngày nào?
register-step = Một bước trong quá trình
register-step-what = Bước nào?
register-step-words = Về cuộc gặp
    .hint = Phiên dịch viên, địa điểm, và có nói chuyện riêng với người này được không.
register-step-on = Đã làm vào ngày nào?
register-step-spoke_to_referrer = Đã nói chuyện với bên giới thiệu
register-step-meeting_booked = Đã hẹn cuộc gặp đầu tiên
register-step-met = Đã gặp người này
register-step-person_chose = Người này đã chọn đến đây
register-step-home_offered = Đã đưa ra một chỗ ở
register-step-support_started = Sự hỗ trợ đã bắt đầu
register-contact = Liên lạc, hoặc thử liên lạc
register-contact-kind = Bằng cách nào?
register-contact-face_to_face = gặp trực tiếp
register-contact-phone = qua điện thoại
register-contact-video = qua video
register-contact-message = bằng chữ viết
register-contact-through_others = qua người khác
register-contact-reached = Có liên lạc được với người này không?
register-contact-not = Hãy nghĩ xem họ có an toàn không: một lần không liên lạc được có thể là dấu hiệu đầu tiên cho thấy ai đó đang bị người khác kiểm soát.
register-contact-words = Đã nói gì, hoặc đã thử gì
    .hint = Chỉ những gì người làm việc với người này phải biết.
register-contact-next = Khi nào thử lại
    .hint = Để trống nếu chưa thống nhất.
register-contact-on = Vào ngày nào?
register-contact-said = Liên lạc
register-contact-was-reached = Đã liên lạc được với người này.
register-contact-was-not-reached = Không liên lạc được với người này.
register-contact-try = Cần thử lại { $day }.
register-agree = Bao lâu liên lạc một lần
register-agree-days = Mấy ngày một lần?
    .hint = 7 là mỗi tuần, 14 là hai tuần một lần. Khi đó sổ theo dõi báo lúc nào cần có tin của người này.
register-agree-on = Đã thống nhất điều đó vào ngày nào?
register-agreed = Đã thống nhất cứ { $count } ngày liên lạc một lần.
register-review = Lần xem lại tình hình
register-review-point = Lần xem lại nào?
register-point-start = Lần xem lại lúc bắt đầu
register-point-months3 = Lần xem lại sau 3 tháng
register-point-months6 = Lần xem lại sau 6 tháng
register-point-months9 = Lần xem lại sau 9 tháng
register-point-between = Một lần xem lại ở giữa
register-review-outcome = Kết quả ra sao?
register-review-was-done = Đã làm
register-review-not-reached = Không liên lạc được với người này
register-standing = Tình hình bây giờ
register-scores = Người này tự lo được đến đâu
    .hint = Theo cách nhìn của chính người này. Bỏ qua những gì chưa được nói đến.
register-not-scored = Chưa cho điểm
register-review-words = Đã nói những gì
    .hint = Mục tiêu của người này bằng lời của chính họ, và tiếp theo là gì.
register-welfare = Người này có an toàn không?
    .do = Không liên lạc được với ai đó có thể có nghĩa là người khác đang kiểm soát họ. Hãy hỏi những người khác biết họ, và nghĩ đến việc nhờ cảnh sát xem họ có bình an không (welfare check): gọi 101, hoặc 999 khi khẩn cấp.
register-welfare-check = Đang làm gì để tìm hiểu?
register-review-on = Đã làm, hoặc đã thử làm, vào ngày nào?
register-review-later = Đến hạn { $day }
register-review-due = Đã đến hạn từ { $day }
register-review-missed = Bị lỡ: đã đến hạn { $day }
register-review-done = Đã làm { $day }
register-review-not-contacted = Không liên lạc được với người này { $day }
register-review-ended = Hỗ trợ đã kết thúc trước khi đến hạn
register-exit = Sự hỗ trợ đã kết thúc
register-exit-why = Vì sao?
register-exit-no_longer_required = Không cần hỗ trợ nữa: người này đã có đủ
register-exit-end_of_agreement = Thỏa thuận hỗ trợ đã kết thúc khi hết kinh phí
register-exit-other_funding = Vẫn đơn vị đó tiếp tục, với kinh phí khác
register-exit-moved = Người này đã chuyển đến khu vực khác
register-exit-other_service = Dịch vụ khác đã tiếp nhận
register-exit-disengaged = Người này không muốn tiếp tục
register-exit-lost_contact = Đã mất liên lạc
register-exit-other = Lý do khác
register-exit-come-back = Sau này người này có thể quay lại nơi nào
    .hint = Họ có thể tìm đến ai nếu lại cần được giúp.
register-exit-on = Đã kết thúc vào ngày nào?
register-exited = Sự hỗ trợ đã kết thúc.
register-reopen = Sự hỗ trợ bắt đầu lại
register-reopen-why = Vì sao?
register-reopen-on = Vào ngày nào?
register-reopened = Sự hỗ trợ đã bắt đầu lại.
register-withdraw = Người này rút lại điều gì đó
    .lead = Điều đó được ghi lại ở đây. Những con số cho biết họ là ai không có trong báo cáo số liệu tiếp theo. Việc này không thể lấy lại những gì đã được đọc.
register-taken-back = Người gửi gói hồ sơ báo rằng người này rút lại:
    .do = Hãy ghi lại ở bên dưới, ở mục “Người này rút lại điều gì đó”.
register-withdraw-on = Họ đã nói điều đó vào ngày nào?
register-note = Ghi chú
register-note-words = Cần nhớ điều gì
register-note-on = Vào ngày nào?
register-noted = Ghi chú
register-told = Một đơn giới thiệu không kèm gói hồ sơ đã đến,
register-packet-came = Một gói hồ sơ đã được đưa vào sổ theo dõi:
register-struck = Đây là một lỗi:
register-mistake = Đây là một lỗi
register-strike = Ghi rằng đây là một lỗi
register-strike-why = Có gì sai?
    .hint = Điều này vẫn đọc được, và không còn được tính nữa.

register-enquiry = Phiếu hỏi trước: không nêu tên ai
    .do = Hãy trả lời trước, có thể giới thiệu hay không và từ khi nào. Nếu sau đó có đơn giới thiệu, đơn tự vào mục này.
register-enquiry-no-reply = Phiếu không cho biết có thể gửi câu trả lời đến đâu: hãy báo cho người gửi qua điện thoại.
register-pass-on = Gói hồ sơ mới nhất được mở kèm mẫu để chuyển tiếp. Khi quý vị quay lại đây, hãy ghi lại quyết định, và người này đã được chỉ đến nơi nào.

## What may be shared

register-shares = Được chia sẻ những gì, và với ai
    .lead = Lời nói sau cùng của người này về từng điều. Điều gì họ chưa được hỏi thì họ chưa đồng ý.
register-shares-yes = Đồng ý, từ { $day }
register-shares-no = Không đồng ý, từ { $day }
register-shares-not-asked = Chưa hỏi: không được chia sẻ
register-shares-withdrawn = Đã rút lại { $day }: không được chia sẻ nữa
register-shares-agencies = Những nơi này được biết:
register-shares-agencies-not = Những nơi này không được biết:

## How the scores have changed

register-change = Thay đổi theo thời gian
    .lead = Từ lúc người này đến, cho đến lần cho điểm gần nhất. Cao hơn là tốt hơn.
register-change-better = Từ { $first } đến { $last }: tốt hơn
register-change-same = Từ { $first } đến { $last }: như cũ
register-change-worse = Từ { $first } đến { $last }: kém hơn
register-change-one = { $score } trên { $most }, cho điểm một lần
register-change-table = Xem dạng bảng
register-change-day = Ngày
register-change-when = Khi nào
register-change-score = Điểm
register-scale-safety = Họ cảm thấy an toàn đến mức nào
register-scale-hope = Họ có bao nhiêu hy vọng
register-when-came = Lúc họ đến
register-when-ended = Lúc hỗ trợ kết thúc

## What a person wants, who belongs to them, and how often to meet

register-goals = Mục tiêu
register-goals-none = Chưa ghi mục tiêu nào.
register-goal-came = Điều này đến cùng gói hồ sơ.
register-goal-take = Ghi lại thành mục tiêu
register-goal = Một mục tiêu
register-goal-which = Mục tiêu nào?
    .hint = Chọn một mục tiêu để nói lại cách khác, hoặc để ghi kết quả của nó.
register-goal-new = Mục tiêu mới
register-goal-domain = Về việc gì?
register-goal-words = Mục tiêu, bằng lời của người này
register-goal-stands = Kết quả ra sao?
register-goal-on = Họ đã nói điều đó vào ngày nào?
register-links = Gia đình và những người khác thân thiết với người này
register-links-none = Chưa ghi ai.
register-link = Người có liên quan đến người này
register-link-search = Tìm mục của người kia
    .hint = Một phần của tên, hoặc phần đầu của số mục. Sau đó chọn đó là ai.
register-link-found = Các mục tìm thấy
register-link-nobody = Không có mục nào khác như vậy.
register-link-missing = Hãy tìm người kia, và chọn mục của họ.
register-link-words = Họ có quan hệ thế nào với nhau?
    .hint = Ví dụ: chị em gái. Điều này được ghi trong cả hai mục.
register-link-gone = Mục của người kia không còn trong sổ theo dõi.
register-suggested = Gợi ý: { $often }, vì điểm gần nhất của “{ $what }” là { $score } trên { $most }. Quý vị và người này cùng quyết định.
register-suggested-7 = mỗi tuần (7 ngày)
register-suggested-14 = hai tuần một lần (14 ngày)
register-suggested-28 = bốn tuần một lần (28 ngày)
register-suggested-take = Đưa vào ô
register-missed = { $count } lần xem lại đã bị lỡ.

## Erasing

register-erasing = Xóa vĩnh viễn
register-erase = Xóa vĩnh viễn mục này
register-erase-goes = Những gì mất đi mãi mãi:
register-erase-deeds = mọi điều đã ghi lại về đơn giới thiệu này
register-erase-packets = các gói hồ sơ đã đến, đúng như khi đến
register-erase-known = những gì kho bảo mật này biết về đơn giới thiệu, kèm các câu trả lời của quý vị
register-erase-stays = Những gì vẫn còn:
register-erase-returns = các báo cáo số liệu đã làm
register-erase-copies = các bản sao mà người khác có: người đã gửi đơn, và những người mà quý vị đã đưa cho điều gì đó
register-erase-backups = các bản sao lưu đã tạo trước đó: chúng vẫn còn mục này cho đến khi bị xóa
register-erase-number = Số của mục cũng vẫn còn, để không gói hồ sơ nào của mục vào lại mà không ai biết.
register-erase-sure = Tôi biết rằng việc này không thể hoàn lại
register-erase-sure-missing = Hãy đánh dấu vào đây trước, nếu quý vị muốn xóa vĩnh viễn.
register-erase-do = Xóa vĩnh viễn mục này
register-erase-changed = Trong lúc đó, người khác đã ghi vào mục này, nên mục chưa bị xóa.
    .do = Hãy xem có gì mới, rồi xóa nếu vẫn đúng là cần xóa.
register-erased = Mục đã được xóa vĩnh viễn.

## ---- What is to be erased ----

register-keeping = Những gì cần xóa vĩnh viễn
    .lead = Những mục đã hết thời gian giữ. Không có gì tự bị xóa: quý vị xem từng mục, rồi xóa.
register-keep = Các mục được giữ bao lâu
    .lead = Hội đồng địa phương (council) của quý vị quyết định điều này, tính bằng tháng. Khi một ô còn trống, không mục nào thuộc loại đó được liệt kê bên dưới.
register-keep-ended = Sau khi hỗ trợ kết thúc
    .hint = Số tháng tính từ ngày hỗ trợ kết thúc.
register-keep-declined = Sau khi không được nhận, hoặc sau khi rút lại sự đồng ý
    .hint = Số tháng tính từ ngày có quyết định.
register-keep-duplicate = Sau khi thấy rằng đơn bị trùng
    .hint = Số tháng tính từ ngày có quyết định.
register-keep-save = Lưu các thời hạn này
register-keep-saved = Các thời hạn này được lưu trong kho bảo mật này.
register-over = Những mục đã hết thời gian giữ
register-over-none = Không có mục nào hết thời gian giữ.
register-over-since = Đã hết thời gian giữ từ { $day }.
register-over-look = Xem mục này
register-over-erase = Xóa vĩnh viễn { $count } mục đã đánh dấu
register-over-erased = { $count } mục đã được xóa vĩnh viễn.

## The packets of an entry

register-packets = Các gói hồ sơ
register-packet-read = Đọc gói hồ sơ
register-packet-hide = Đóng gói hồ sơ

## What a person wants, and who belongs to them

register-aimed = Mục tiêu:
register-goal-open = Họ đang cố gắng đạt được
register-goal-met = Đã đạt
register-goal-partly = Đã đạt một phần, và như vậy là đủ
register-goal-left = Không còn muốn nữa
register-act = Một việc đã làm cho người này
register-acted = Đã làm một việc
register-act-domain = Việc đó nhằm giúp điều gì
register-act-on = Ngày đã làm
register-act-words = Đã làm gì, và kết quả ra sao?
register-act-hindered = Điều gì đã cản trở?
    .hint = Đánh dấu tất cả những điều đã cản trở. Chúng được tính trong số liệu nội bộ.
register-act-in-the-way = Điều cản trở:
return-cell-barrier-no-home = Không tìm được chỗ ở phù hợp
return-cell-barrier-threshold = Họ không đáp ứng điều kiện của một dịch vụ
return-cell-barrier-costs = Tiền được trả không đủ cho chi phí
return-cell-barrier-benefits = Trợ cấp đến muộn, hoặc lúc đầu quá ít
return-cell-barrier-papers = Không có tài khoản ngân hàng, giấy tờ hoặc bằng chứng
return-cell-barrier-immigration = Đang chờ quyết định về di trú, hoặc không được hưởng phúc lợi công
return-cell-barrier-waiting = Danh sách chờ
return-cell-barrier-transfer = Việc chăm sóc không được chuyển theo khi họ chuyển đi
return-cell-barrier-health = Sức khỏe của họ không cho phép
return-cell-barrier-language = Không có phiên dịch viên, hoặc không có lớp đúng trình độ của họ
return-cell-barrier-childcare = Không có nơi trông trẻ, hoặc không có chỗ học ở trường
return-cell-barrier-travel = Quá xa, hoặc không có tiền đi lại
return-cell-barrier-legal = Không có người tư vấn pháp lý, hoặc vụ việc kéo dài
return-cell-barrier-safety = Không an toàn
return-cell-barrier-other = Điều khác
register-linked = Có liên quan đến một người khác trong sổ theo dõi
register-domain-housing = Nhà ở
register-domain-money = Tiền bạc
register-domain-education = Học tập và đào tạo
register-domain-employment = Việc làm
register-domain-health = Sức khỏe và tinh thần
register-domain-legal = Việc pháp lý
register-domain-safety = Sự an toàn

## The papers of an entry

register-papers = Giấy tờ in ra
register-paper-letter = Thư giới thiệu với một dịch vụ
register-paper-review = Phiếu xem lại tình hình để cùng điền
register-paper-whole = Toàn bộ hồ sơ của người này
register-paper-meeting = Phiếu cho cuộc họp với các cơ quan khác

## ---- Why something is not written down ----

failure-register-before-referral = Ngày này là trước khi đơn giới thiệu đến.
    .do = Hãy xem đơn đến vào ngày nào, và viết ngày đó hoặc một ngày sau đó.
failure-register-before-support = Ngày này là trước khi hỗ trợ bắt đầu.
    .do = Hãy xem hỗ trợ bắt đầu vào ngày nào, và viết ngày đó hoặc một ngày sau đó.
failure-register-before-last = Ngày này là trước ngày hỗ trợ kết thúc.
    .do = Hãy viết ngày đó hoặc một ngày sau đó.
failure-register-no-reason = Dịch vụ không thể nhận thì phải nói vì sao.
    .do = Hãy chọn ít nhất một lý do.
failure-register-not-accepted = Đơn giới thiệu này chưa được nhận, nên chưa có ai được hỗ trợ.
    .do = Hãy ghi lại quyết định trước.
failure-register-ended = Sự hỗ trợ đã kết thúc.
    .do = Trước hết hãy ghi rằng hỗ trợ bắt đầu lại, hoặc cho một ngày trước khi kết thúc.
failure-register-not-ended = Sự hỗ trợ chưa kết thúc.
    .do = Không phải làm gì.
failure-register-overtaken = Trong lúc đó, người khác đã ghi lại điều gì đó về cùng việc này.
    .do = Mục đang hiện đúng như hiện tại. Những gì quý vị gõ vẫn còn ở đây: hãy xem có gì mới, rồi bấm nút lần nữa.
failure-register-no-such-deed = Điều mà ghi chép này thay cho không còn ở đó.
    .do = Hãy xem mục đó đúng như hiện tại, rồi thử lại.
failure-register-nothing-came = Nếu không có điều này, không có gì cho thấy đơn giới thiệu từng đến.
    .do = Nếu cả mục được tạo nhầm, hãy xóa vĩnh viễn mục đó.
failure-register-linked-already = Đã ghi rằng họ có liên quan đến nhau.
    .do = Không phải làm gì.
