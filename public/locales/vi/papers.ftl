### status: machine-drafted

## ---- The page ----

papers-words = Không lấy được phần chữ của giấy tờ, nên giấy tờ chưa được tạo.
    .do = Hãy kiểm tra kết nối mạng và thử lại.
papers-not-made = Không tạo được giấy tờ.
    .do = Hãy xem những gì đã chọn và đã gõ ở trên, và thử lại. Không có gì bị thay đổi.
papers-make = Tạo PDF
papers-working = Đang tạo PDF. Lần đầu, phần mềm tạo PDF được tải về: nếu mạng chậm, việc này có thể mất một phút.
papers-stop = Dừng
papers-done = { $file } đã ở trong thư mục tải xuống của quý vị. Tệp không được mã hóa: hãy in hoặc gửi, rồi xóa tệp khỏi đó.
papers-missing-characters = Không in được một số ký tự: { $characters }. Hãy viết thêm bằng tay.
papers-font = Không lấy được một phông chữ, nên PDF chưa được tạo.
    .do = Hãy kiểm tra kết nối mạng và thử lại.
papers-document = Không ghi được tệp PDF.
    .do = Hãy thử lại. Nếu xảy ra lần nữa, hãy báo cho người trông coi trang web này.
papers-gone = Phần mềm tạo PDF đã tự dừng.
    .do = Hãy thử lại.
papers-language = Ngôn ngữ của người này
    .hint = Trên giấy, tiếng Anh ở bên cạnh.
papers-reading = Đang kiểm tra gói hồ sơ mới nhất
papers-no-packet = Gói hồ sơ mới nhất đang không mở, nên không lấy được gì từ gói đó.
    .do = Hãy xem ở mục “Các gói hồ sơ” gói đó có kiểm tra được không.
papers-agency = Dành cho loại dịch vụ nào?
papers-agency-gp = Phòng khám bác sĩ gia đình (GP)
papers-agency-mental_health = Dịch vụ sức khỏe tâm thần
papers-agency-alcohol_drugs = Dịch vụ về ma túy và rượu bia
papers-agency-job_centre = Trung tâm việc làm (job centre)
papers-agency-bank = Ngân hàng
papers-agency-college = Trường cao đẳng
papers-agency-housing = Nhà ở
papers-agency-police = Cảnh sát
papers-agency-social_care = Chăm sóc xã hội
papers-agency-other = Cơ quan khác
papers-choose = Chọn
papers-agencies = Người này đồng ý để những nơi này được biết
papers-agencies-not = Người này không muốn những nơi này biết
papers-agencies-open = Chưa ghi gì.
papers-agencies-none = Người này chưa đồng ý để các cơ quan khác được biết bất cứ điều gì, nên không tạo giấy tờ cho các cơ quan đó.
    .do = Hãy hỏi người này. Nếu họ đồng ý, người gửi có thể tạo gói hồ sơ mới có sự đồng ý của họ.
papers-offers = Được ghi những gì trên giấy
    .hint = Chỉ đánh dấu được những gì người này đã đồng ý chia sẻ. Chỉ đánh dấu những gì dịch vụ này cần.
papers-offers-none = Trong những gì người này đã đồng ý chia sẻ, không có thông tin nào được biết.
papers-not-offered = Không được ghi những gì trên giấy
papers-not-offered-one = { $what }: { $why }
papers-leave-given = người này đã đồng ý
papers-leave-refused = người này đã nói không đồng ý
papers-leave-not_asked = người này chưa được hỏi
papers-leave-taken_back = người này đã rút lại sự đồng ý

## The letter: the page

papers-letter-lead = Lá thư giới thiệu người này với một dịch vụ, bằng tiếng Anh, có ngôn ngữ của người này ở bên cạnh. Hãy cho người này xem trước khi họ mang đi, hoặc trước khi quý vị gửi.
papers-letter-name = Tên
papers-letter-why = Việc này liên quan đến nô lệ hiện đại
papers-letter-known = Từ “Dịch vụ và người liên lạc”
papers-letter-to = Gửi cho ai
    .hint = Tên và địa chỉ, như khi ghi trên thư. Điều này không được giữ lại.
papers-letter-back = Trả lời cho ai
    .hint = Tên của quý vị, dịch vụ của quý vị, và cách liên lạc với quý vị. Điều này không được giữ lại.
papers-letter-missing = Lá thư chưa đầy đủ.
    .do = Hãy chọn loại dịch vụ, và viết cần trả lời cho ai.

## ---- On papers: what they share ----

papers-machine = Máy tính đã dịch bản này sang { $language }, và chưa có ai biết tiếng này kiểm tra bản dịch. Khi có điều quan trọng, hãy hỏi phiên dịch viên.
papers-date = Ngày
papers-to = Gửi
papers-from = Từ
papers-about = Về
papers-area = Khu vực
papers-signature = Chữ ký
papers-signed = Đã ký

## ---- The letter of introduction ----

papers-letter-title = Thư giới thiệu
papers-letter-first = Người này đồng ý để quý vị biết những gì có trong lá thư này. Xin hỏi họ trước khi nói cho bất cứ ai khác.
papers-letter-named = Chúng tôi hỗ trợ người có tên ở trên, và giới thiệu họ với dịch vụ của quý vị.
papers-letter-unnamed = Chúng tôi hỗ trợ người mang lá thư này, và giới thiệu họ với dịch vụ của quý vị.
papers-letter-slavery = Họ là người sống sót sau nạn nô lệ hiện đại. Họ không phải kể cho quý vị chuyện gì đã xảy ra với họ.
papers-letter-thresholds = Những người sống sót thường không khớp với điều kiện hoặc ngưỡng thông thường của một dịch vụ, dù họ cần dịch vụ đó. Xin dùng quyền tự cân nhắc của quý vị, và nói chuyện với chúng tôi trước khi từ chối họ.
papers-letter-needs = Những gì có thể giúp
papers-letter-facts = Những gì người này muốn quý vị biết
papers-letter-close = Nếu có điều gì chưa rõ, hoặc nếu quý vị không giúp được, xin nói chuyện với chúng tôi. Chúng tôi có thể đi cùng, giúp điền mẫu đơn, và tìm phiên dịch viên.

papers-need-interpreter = Phiên dịch viên không phải là người trong gia đình hay bạn bè. Người này có thể nói ai không nên phiên dịch.
papers-need-before = Được cho biết trước điều gì sẽ xảy ra, được hỏi mỗi lần, và có thể dừng lại.
papers-need-again = Không phải kể lại cùng một câu chuyện. Còn thiếu gì, xin hỏi chúng tôi.
papers-need-gp-1 = Được đăng ký cả khi còn thiếu giấy tờ hoặc địa chỉ cố định.
papers-need-gp-2 = Cuộc hẹn dài hơn, với một người có giới tính mà người này chọn.
papers-need-gp-3 = Việc chữa trị và thuốc không bị gián đoạn sau khi chuyển nhà.
papers-need-mental_health-1 = Không phải chờ lại từ đầu sau khi chuyển nhà: nếu việc chữa trị đã bắt đầu, xin chuyển thẳng sang nơi mới.
papers-need-mental_health-2 = Được gặp cả khi không đạt mọi ngưỡng. Những gì không nhìn thấy có thể nghiêm trọng.
papers-need-mental_health-3 = Lần nào cũng là cùng một người, vào lúc và ở nơi cảm thấy an toàn.
papers-need-alcohol_drugs-1 = Được gặp, ngay cả khi họ trông không giống những người mà quý vị thường gặp.
papers-need-alcohol_drugs-2 = Được giúp về rượu bia hoặc ma túy và về sức khỏe tâm thần cùng một lúc, không phải hết việc này rồi mới đến việc kia.
papers-need-alcohol_drugs-3 = Được quay lại sau khi tái nghiện, mà không phải bắt đầu lại từ đầu.
papers-need-job_centre-1 = Một người để tìm đến, là người biết rõ trường hợp này.
papers-need-job_centre-2 = Cách trả tiền mà họ xoay xở được: nhiều hơn một lần mỗi tháng, hoặc trả tiền thuê nhà thẳng cho chủ nhà.
papers-need-job_centre-3 = Trong những gì yêu cầu họ làm, có thời gian cho các cuộc hẹn với bác sĩ, luật sư và tòa án.
papers-need-bank-1 = Một tài khoản cơ bản, với những giấy tờ mà người này có.
papers-need-bank-2 = Thư và tin nhắn chỉ gửi đến nơi mà người này nói là an toàn.
papers-need-bank-3 = Một người giải thích tài khoản, thẻ và ngân hàng trực tuyến bằng lời dễ hiểu.
papers-need-college-1 = Lớp tiếng Anh đúng trình độ của họ, và đường học tiếp từ đó.
papers-need-college-2 = Được thông cảm khi các cuộc hẹn hoặc những ngày không khỏe làm họ lỡ buổi học.
papers-need-college-3 = Không bị hỏi trước mặt người khác rằng họ đến từ đâu, và không bị chụp ảnh.

## ---- The review sheet ----

papers-review-lead = Các câu hỏi của một lần xem lại tình hình để cùng điền bằng tay, bằng ngôn ngữ của người này, có tiếng Anh ở bên cạnh. Cạnh mỗi câu có ghi điều đã nói lần trước. Sau đó hãy gõ vào sổ theo dõi, và hủy tờ giấy.
papers-review-title = Mọi việc ra sao
papers-review-first = Chúng ta cùng xem mọi việc ra sao, và tiếp theo nên là gì.
papers-review-skip = Quý vị có thể bỏ qua câu hỏi nào cũng được, nghỉ một lát hoặc dừng lại. Không có gì ở đây quyết định quý vị có được hỗ trợ hay không.
papers-number = Số
papers-last = Lần trước ({ $day }): { $said }
papers-review-feels = Quý vị cảm thấy thế nào
papers-review-scores = Quý vị tự lo được đến đâu
papers-review-next = Tiếp theo là gì
papers-review-well = Điều gì đang tốt đẹp?
papers-review-goals = Quý vị muốn đạt được điều gì? Bằng lời của chính quý vị.
papers-step = Cần làm gì
papers-who = Ai làm
papers-by-when = Trước khi nào

## ---- The data return ----

papers-return-title = Báo cáo số liệu
papers-return-hidden = Chỗ nào ít hơn 5, hoặc có thể tính ra số khác, thì ghi “Giấu đi”.
papers-return-hidden-cell = Giấu đi

## ---- The person’s whole record ----

papers-whole-lead = Mọi điều mà sổ theo dõi có về người này, bằng ngôn ngữ của họ: có được điều đó là quyền của họ. Những gì đã gõ thì giữ nguyên như khi gõ.
papers-whole-others = Hãy đọc trước khi đưa cho người này.
    .why = Ghi chú, các lần liên lạc và gói hồ sơ có thể có thông tin về người khác: gia đình, thủ phạm, người đã kể cho quý vị điều gì đó. Những gì là của họ thì không được đưa ra, và ở đây không có gì tự bỏ điều đó ra.
papers-whole-safe-ask = Việc giữ tờ này có an toàn cho người này không?
    .hint = Hãy hỏi họ trước. Người khác có thể tìm thấy tờ giấy hoặc tệp.
papers-whole-yes = Có, họ muốn có
papers-whole-no = Không, bây giờ thì không
papers-whole-keep = Hãy giữ giúp họ. Họ có thể đọc cùng quý vị, và xin xem bất cứ lúc nào.
papers-whole-without = Không kiểm tra được gói hồ sơ mới nhất, nên những gì gói đó nói không có trên giấy.
papers-whole-json = Lưu cho máy đọc (JSON)
    .hint = Mục này như trong sổ theo dõi, và mọi gói hồ sơ như khi đến. Tệp không được mã hóa.
papers-whole-failed = Không lấy được một gói hồ sơ từ kho bảo mật, nên chưa lưu gì.
    .do = Hãy thử lại. Giấy tờ thì vẫn tạo được.
papers-whole-saved = { $file } đã ở trong thư mục tải xuống của quý vị. Tệp không được mã hóa: hãy đưa cho người này, rồi xóa tệp khỏi đó.
papers-whole-title = Hồ sơ
papers-whole-first = Đây là mọi điều mà sổ theo dõi có về quý vị.
papers-whole-person = Trong hồ sơ, quý vị được gọi là “người này”. Những gì có người đã gõ thì giữ nguyên như khi gõ.
papers-whole-safe = Hãy giữ ở nơi không ai khác tìm thấy. Quý vị cũng có thể nhờ nhóm phụ trách giữ giúp.
papers-whole-wrong = Nếu có điều gì sai, hãy nói với nhóm phụ trách. Họ ghi lại điều đúng, và ghi rằng trước đó đã sai.
papers-whole-agreed = Những gì người này đã đồng ý
papers-whole-newest = Gói hồ sơ mới nhất
papers-whole-packet = Đơn giới thiệu gần nhất đã nói gì, từng phần một.

## ---- The sheet for a meeting ----

papers-meeting-lead = Phiếu cho một cơ quan tại một cuộc họp: những gì người này đồng ý để cơ quan đó biết, và chỗ để ghi những gì được quyết định. Hãy làm một phiếu cho mỗi cơ quan.
papers-meeting-parts = Được nói những gì
    .hint = Chỉ đánh dấu được những gì người này đã đồng ý chia sẻ. Chỉ đánh dấu những gì cơ quan này cần cho cuộc họp.
papers-meeting-needs = Người này cần gì
papers-meeting-health = Sức khỏe
papers-meeting-risk = Nguy cơ và an toàn
papers-meeting-dates = Ngày tháng
papers-meeting-missing = Phiếu chưa đầy đủ.
    .do = Hãy chọn cơ quan.
papers-meeting-title = Phiếu cuộc họp
papers-meeting-for = Dành cho
papers-meeting-first = Chỉ dành cho cơ quan được nêu tên ở đây, và chỉ cho cuộc họp này.
papers-meeting-rest = Những gì không có trên phiếu này là điều chưa được đồng ý, hoặc không cần. Xin hỏi người này trước khi nói cho bất cứ ai khác.
papers-meeting-agreed = Những gì đã được đồng ý
papers-meeting-agreed-on = Đã đồng ý { $when }
papers-meeting-next = Tiếp theo là gì
papers-meeting-decisions = Những gì được quyết định
