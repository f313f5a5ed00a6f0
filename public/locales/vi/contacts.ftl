### status: machine-drafted

## ---- Adding somebody’s key ----

pin = Thêm một người vào danh bạ
pin-another = Chìa khóa khác cho mục này
pin-name = Tên trong danh bạ
    .hint = Tên quý vị gọi họ ở đây. Không ai khác thấy.
pin-key = Thẻ của họ
    .hint = Một dòng chữ dài, mà họ sao chép từ trang danh bạ của họ, hoặc khu vực công bố. Cũng có thể dán một chìa khóa bắt đầu bằng age1.
pin-next = Hiện các từ
pin-add = Thêm vào danh bạ
pin-replace = Dùng chìa khóa này từ bây giờ
pin-cancel = Hủy
pin-claims = Thẻ ghi rằng thuộc về: { $organisation }, { $device }
pin-words = Hãy gọi điện cho họ theo số mà quý vị đã có sẵn, không phải số trong tin nhắn. Để họ đọc cho quý vị nghe sáu từ này từ màn hình của chính họ:
pin-bare = Đây là chìa khóa không kèm thẻ: nó không cho biết là của ai. Để họ đọc toàn bộ chìa khóa cho quý vị nghe, theo số điện thoại mà quý vị đã có sẵn.
pin-compared = Quý vị đã so sánh chưa?
pin-compared-phone = Rồi, qua điện thoại, theo số mà tôi đã có sẵn
pin-compared-person = Rồi, gặp trực tiếp
pin-compared-not = Chưa
    .hint = Sẽ được ghi lại rằng chưa có ai so sánh. Quý vị có thể làm sau.
pin-why = Vì sao có chìa khóa khác?
    .hint = Ví dụ: họ có máy tính mới, và đã báo cho chúng tôi qua điện thoại.

## ---- The address book ----

contacts = Danh bạ
    .lead = Chìa khóa nào của ai. Gói hồ sơ chỉ được khóa bằng chìa khóa có trong danh bạ này, và người ký gói hồ sơ được nhận ra nhờ danh bạ, không phải nhờ tên trong gói.
contacts-locked = Danh bạ nằm trong kho bảo mật, và kho đang không mở.
contacts-unlock = Mở kho bảo mật
contacts-none = Chưa có ai trong danh bạ
    .lead = Hãy xin thẻ của các điều phối viên mà quý vị làm việc cùng, và thêm từng người vào đây.
contacts-loading = Đang xem trong kho bảo mật
contacts-add = Thêm một người
contacts-follow = Có người gửi giấy báo đổi chìa khóa
    .lead = Khi một chìa khóa được thay, chìa khóa cũ ký cho chìa khóa mới. Nếu chìa khóa cũ có trong danh bạ của quý vị, chìa khóa mới thay vào chỗ đó, và không phải so sánh lại gì.
contacts-follow-text = Giấy báo đổi chìa khóa
    .hint = Một dòng chữ dài.
contact-compared = Đã so sánh các từ
contact-not-compared = Chưa so sánh các từ
contact-unpinned = Không còn tin nữa
contact-claims = Ghi rằng đó là
    .both = { $organisation }, { $device }
contact-area = Trả lời cho khu vực
contact-since = Có trong danh bạ từ
contact-sealing = Có thể khóa gói hồ sơ cho chìa khóa này
    .yes = Có
    .no = Không: chỉ biết chữ ký
    .over = Không còn nữa: chìa khóa đã hơn ba năm. Hãy xin thẻ mới của họ
contact-until = Chìa khóa dự định được dùng đến
contact-past = Những gì đã tin trước đây
contact-past-when = Từ { $from } đến { $until }
contact-past-unpinned = Không còn tin nữa
contact-past-signed = Đã thay bằng chìa khóa mà chìa khóa cũ đã ký
contact-past-compared = Đã thay bằng chìa khóa mà có người đã so sánh
contact-rename = Đổi tên
contact-compare = Tôi đã so sánh các từ
contact-replace = Họ có chìa khóa khác
contact-unpin = Không tin chìa khóa này nữa
    .what = Gói hồ sơ không còn được khóa bằng chìa khóa này, và những gì nó đã ký được hiện kèm cảnh báo. Những gì đã tin đến nay vẫn được ghi lại.
contact-unpin-why = Vì sao?
    .hint = Ví dụ: máy tính xách tay của họ bị mất cắp.

## ---- This vault’s own card ----

own-card = Thẻ của kho bảo mật này
    .lead = Người khác cần thẻ này để khóa gói hồ sơ cho quý vị, và để biết quý vị ký gì. Thẻ không phải là bí mật.
own-card-words = Các từ để đọc to
    .hint = Khi ai đó đưa thẻ của quý vị vào danh bạ của họ, họ gọi điện cho quý vị. Hãy đọc cho họ sáu từ này.
own-card-squares = Mã nhận dạng của chìa khóa này dưới dạng mã QR, giống như trên trang cuối của mỗi PDF đã ký
own-card-text = Thẻ
    .hint = Hãy gửi dòng này cho những người gửi gói hồ sơ cho quý vị. Nếu khu vực của quý vị công bố bộ tài liệu, dòng này được đưa vào đó.
own-card-copy = Sao chép thẻ
own-card-copied = Đã sao chép.
own-card-not-copied = Trình duyệt không cho phép. Hãy tự chọn dòng đó và sao chép.
own-card-bare = Chỉ chìa khóa, cho các chương trình khác
    .hint = Các chương trình như age có thể khóa tệp bằng chìa khóa này. Nó không cho biết là của ai.

## ---- The life of this vault’s key ----

key-life = Thay chìa khóa của kho bảo mật này
    .lead = Một chìa khóa dùng được ba năm. Hãy thay trước lúc đó, hoặc khi thiết bị đổi người dùng. Nếu chìa khóa bị mất, hoặc người khác có thể có nó, hãy bỏ nó.
key-which = Chuyện gì đã xảy ra?
key-which-replace = Chìa khóa an toàn, và được thay theo đúng trình tự
    .hint = Chìa khóa cũ ký cho chìa khóa mới. Ai có chìa khóa cũ trong danh bạ có thể đổi theo mà không phải so sánh các từ lại.
key-which-renew = Chìa khóa bị mất, hoặc người khác có thể có nó
    .hint = Không có gì ký cho chìa khóa mới. Phải gọi điện cho mọi người, và mọi người phải so sánh các từ lại.
key-why = Vì sao?
    .hint = Vài từ thôi. Người khác thấy lý do này nếu chìa khóa cũ ký cho chìa khóa mới.
key-make = Tạo chìa khóa mới
key-missing = Chưa chọn gì.
    .do = Hãy chọn chuyện gì đã xảy ra.
key-replaced = Đã có chìa khóa mới
    .do = Hãy gửi giấy báo đổi chìa khóa bên dưới, qua email, cho mọi người có thẻ của quý vị: các nhà an toàn, các khu vực, và người giữ bộ tài liệu của khu vực. Nếu quý vị gọi điện cho họ, hãy đọc thông báo cho họ nghe. Sau đó hãy tạo bản sao lưu. Những gì đã khóa bằng chìa khóa cũ vẫn mở được ở đây.
key-renewed = Đã có chìa khóa mới, và không có gì ký cho nó
    .do = Hãy gọi điện ngay hôm nay cho mọi người có thẻ của quý vị, và đọc thông báo cho họ nghe. Hãy gửi cho họ thẻ mới, và để họ so sánh các từ. Sau đó hãy tạo bản sao lưu.
key-past = Các chìa khóa trước chìa khóa này
key-past-until = Đến { $until }.
key-past-change = Giấy báo đổi chìa khóa, ký bằng chìa khóa này: hãy gửi dòng này cho những người có nó trong danh bạ.
key-past-lost = Đã bỏ: không có gì ký cho chìa khóa sau nó

## ---- The notice about this vault’s key, to read out by telephone. ----

notice-show = Hiện thông báo để đọc to
notice-print = In thông báo
notice-close = Đóng thông báo
notice-read-out = Để đọc to qua điện thoại. Nếu chính chúng tôi đã gọi, hãy gọi lại cho chúng tôi trước, theo số mà quý vị đã có sẵn: ai cũng có thể gọi điện và nói họ là chúng tôi.
notice-organisation = Tổ chức
notice-device = Thiết bị
notice-when = Chìa khóa cũ được dùng đến
notice-words = Sáu từ của chìa khóa hiện nay của chúng tôi
notice-steps = Quý vị cần làm gì
notice-made = Đây là chìa khóa của chúng tôi
    .what = Chúng tôi ký bằng chìa khóa này, để quý vị nhận ra những gì đến từ chúng tôi. Các tệp gửi cho chúng tôi được khóa bằng chìa khóa này.
notice-made-add = Hãy đưa thẻ mà chúng tôi gửi cho quý vị vào danh bạ của quý vị: “Thêm một người”.
notice-made-compare = Sau đó màn hình của quý vị hiện sáu từ. Chúng tôi đọc cho quý vị nghe sáu từ của chúng tôi. Nếu có một từ khác, đừng thêm chìa khóa đó.
notice-replaced = Chúng tôi có chìa khóa mới
    .what = Chìa khóa của chúng tôi được thay theo đúng trình tự, và chìa khóa cũ đã ký cho chìa khóa mới. Chìa khóa cũ không bị mất và không bị lấy cắp.
notice-replaced-follow = Trong danh bạ của quý vị, hãy mở “Có người gửi giấy báo đổi chìa khóa”, và đưa vào dòng mà chúng tôi gửi cho quý vị.
notice-replaced-look = Sau đó mục của chúng tôi hiện sáu từ ở trên. Không phải so sánh gì khác. Nếu các từ khác đi, đừng dùng chìa khóa đó, và hãy gọi điện cho chúng tôi.
notice-lost = Đừng tin chìa khóa cũ của chúng tôi nữa
    .what = Chìa khóa cũ của chúng tôi đã bị mất, hoặc người khác có thể có nó. Không có gì ký cho chìa khóa mới, nên phải so sánh các từ của nó.
notice-lost-unpin = Trong danh bạ của quý vị, ở mục của chúng tôi, hãy bấm “Không tin chìa khóa này nữa”.
notice-lost-replace = Sau đó bấm “Họ có chìa khóa khác”, và đưa vào thẻ mà chúng tôi gửi cho quý vị. Màn hình của quý vị hiện sáu từ. Chúng tôi đọc cho quý vị nghe sáu từ của chúng tôi. Nếu có một từ khác, đừng dùng chìa khóa đó.
notice-lost-signed = Đừng tin bất cứ điều gì đến từ chúng tôi gần đây mà quý vị chưa gọi điện hỏi chúng tôi. Có thể người khác đã ký.
notice-lost-locked = Hãy cho chúng tôi biết gần đây quý vị đã khóa những tệp nào cho chìa khóa cũ của chúng tôi. Người khác có thể đọc được các tệp đó.

## ---- Receive: who signed, and whom it is for ----

standing-pin = Thêm vào danh bạ
standing-words = Sáu từ của chìa khóa này
standing-pinned = Có trong danh bạ của quý vị: { $name }
standing-not-compared = Có trong danh bạ của quý vị: { $name }, chưa so sánh các từ
    .do = Hãy gọi điện cho họ theo số mà quý vị đã có sẵn, và so sánh sáu từ này. Sau đó ghi lại trong danh bạ.
standing-earlier = Đây là chìa khóa trước đây của { $name }. Nó đã được thay { $until }.
    .do = Gói hồ sơ được tạo trước lúc đó có thể là thật. Nếu gói mới hơn, đừng tin: hãy gọi điện cho { $name } theo số mà quý vị đã có sẵn.
standing-unpinned = Chìa khóa này của { $name } không còn được tin nữa.
    .do = Đừng tin gói hồ sơ này. Lý do đã được ghi lại: { $why }
standing-other-key = Không phải chìa khóa mà quý vị biết của { $name }.
    .do = Đừng tin gói hồ sơ này. Hãy gọi điện cho { $name } theo số mà quý vị đã có sẵn. Có thể đó là một máy tính khác của họ, hoặc là người khác.
addressed-us = Được tạo cho kho bảo mật này
addressed-earlier = Được tạo cho một chìa khóa trước đây của kho bảo mật này.
addressed-nobody = Gói không gửi cho chìa khóa của ai: gói được gửi với cụm mật khẩu, hoặc không khóa.
addressed-another = Gói hồ sơ này được tạo cho khu vực khác.
    .do = Gói này là thật, nhưng không dành cho quý vị. Hãy báo cho người gửi, và đừng chuyển tiếp nếu người được giới thiệu không đồng ý.
sequence-same = Quý vị đã mở gói hồ sơ này trước đây.
sequence-newer = Gói hồ sơ này mới hơn gói mà quý vị đã mở trước đây cho đơn giới thiệu này. Hãy dùng gói này.
sequence-superseded = Quý vị đã mở một gói hồ sơ mới hơn cho đơn giới thiệu này. Hãy dùng gói đó.
sequence-other-signer = Trước đây đã mở một gói hồ sơ cho đơn giới thiệu này, và một chìa khóa khác đã ký gói đó.
    .do = Hãy gọi điện cho tổ chức đã gửi gói đầu tiên, và hỏi xem gói này có phải cũng của họ không.
sequence-conflict = Trước đây đã mở một gói hồ sơ khác có cùng số, và gói đó nói điều khác.
    .do = Onward không bao giờ tạo hai gói hồ sơ cùng một số. Đừng tin gói nào trong hai gói trước khi quý vị gọi điện cho người gửi.

## ---- Receive: the answer ----

answer = Trả lời người gửi
    .lead = Câu trả lời của quý vị được kho bảo mật này ký và được khóa chỉ cho người gửi. Hãy gửi tệp này như khi gửi gói hồ sơ.
answer-what = Quý vị muốn nói gì?
answer-received = Chúng tôi đã nhận được
answer-question = Chúng tôi có câu hỏi
answer-reasons = Vì sao?
answer-signposted = Người được giới thiệu đã được chỉ đến nơi nào khác
    .hint = Để trống nếu không có gì để nói.
answer-words = Lời của quý vị
    .hint = Chính câu hỏi đó, hoặc bất cứ điều gì người gửi nên biết. Đừng viết về người được giới thiệu nhiều hơn mức cần thiết.
answer-as-text = Lưu thành tệp văn bản (.age.txt), vì email của họ từ chối tệp .age
answer-send = Ký và lưu câu trả lời
answer-missing = Chưa chọn gì.
    .do = Hãy chọn điều quý vị muốn nói.
answer-no-question = Chưa có câu hỏi.
    .do = Hãy viết câu hỏi bằng lời của quý vị.
answer-saved = { $file } đã ở trong thư mục tải xuống của quý vị.
    .do = Hãy đính kèm tệp vào email có tiêu đề trung tính. Sau đó xóa tệp khỏi thư mục tải xuống.
answer-possible = Có thể giới thiệu
answer-not-possible = Không thể giới thiệu
answer-possible-words = Từ bây giờ có thể giới thiệu. Xin gửi đơn giới thiệu.
answer-no-words = Chưa viết gì.
    .do = Hãy viết rằng có thể giới thiệu, và từ khi nào.
decision-accepted = Chúng tôi nhận đơn giới thiệu
decision-accepted-waiting = Chúng tôi nhận đơn giới thiệu, và đang chờ nhà ở
decision-more-information = Chúng tôi cần thêm thông tin trước khi có thể quyết định
decision-declined-by-service = Chúng tôi không thể nhận đơn giới thiệu
decision-declined-by-person = Người được giới thiệu đã quyết định không đến
decision-consent-withdrawn = Người được giới thiệu đã rút lại sự đồng ý
decision-duplicate = Chúng tôi đã có đơn giới thiệu này rồi
reason-no-recourse-budget = Không có ngân sách cho người không có quyền hưởng phúc lợi công (recourse to public funds)
reason-no-accommodation = Không có chỗ ở phù hợp
reason-waiting-for-decision = Đang chờ quyết định căn cứ kết luận (conclusive grounds)
reason-beyond-capacity = Nhu cầu vượt quá khả năng đáp ứng của chúng tôi
reason-area-not-safe = Khu vực này không an toàn cho người được giới thiệu
reason-outside-criteria = Không thuộc các điều kiện của chúng tôi
reason-full-or-closing = Dịch vụ đã hết chỗ hoặc sắp đóng

## ---- Files that are no packets ----

note-locked = Đây là câu trả lời hoặc ghi chú về một đơn giới thiệu, và kho bảo mật đang không mở.
    .do = Trước hết hãy mở khóa kho bảo mật, rồi chọn lại tệp ở đây. Tệp chỉ được hiện nếu nói về một đơn giới thiệu của quý vị và đến từ một người trong danh bạ của quý vị.
note-taken = Đã đưa vào kho bảo mật
    .what = Tệp đến từ đúng người phải gửi, và nói về một đơn giới thiệu mà kho bảo mật này biết. Đây là những gì đã xảy ra cho đến nay:
note-not-kept = Đến từ đúng người phải gửi
    .what = Bản nháp của đơn giới thiệu này không còn trên thiết bị này, nên câu trả lời được hiện, và không được giữ lại. Hãy lưu tệp nếu quý vị cần.
note-passed-on = Quý vị đã chuyển tiếp đơn giới thiệu này đến khu vực khác.
    .do = Hãy đưa tệp này cho khu vực đó luôn, hoặc gọi điện cho họ ngay.
note-card = Một thẻ
    .what = Chìa khóa của một người, để đưa vào danh bạ.
    .locked = Hãy mở khóa kho bảo mật để đưa thẻ vào danh bạ.
note-change = Giấy báo đổi chìa khóa
    .what = Chìa khóa có sáu từ này nói rằng một chìa khóa khác thay chỗ nó.
note-change-follow = Nhận chìa khóa mới
note-change-followed = Chìa khóa mới đã có trong danh bạ, thay chỗ chìa khóa cũ.

## ---- What happened to a referral ----

history = Những gì đã xảy ra cho đến nay
refer-history-lead = Những gì đã được ký ở đây, những gì đã được trả lời, và những gì người này đã rút lại. Hãy mở câu trả lời được gửi cho quý vị trên trang “Mở gói hồ sơ”: sau đó câu trả lời hiện ở đây.
history-none = Chưa có gì xảy ra.
history-sent = Đã ký ở đây:
history-received = Đã nhận và mở:
history-passed-on = Quý vị đã chuyển tiếp đến { $area }.
history-answered = Quý vị đã trả lời:
history-replied = { $name } đã trả lời:
history-withdrew = Quý vị đã báo cho họ rằng người này rút lại:
history-withdrawn = { $name } báo rằng người này rút lại:
history-withdrawn-tag = Đã rút lại đồng ý
withdraw = Người này rút lại điều gì đó
    .lead = Việc này báo cho khu vực đang giữ gói hồ sơ. Việc này dừng việc dùng tiếp. Việc này không thể lấy lại những gì đã được đọc. Hãy sửa cả phần đồng ý của đơn giới thiệu này.
withdraw-what = Người này không còn đồng ý điều gì?
withdraw-words = Bằng lời của chính người này, hoặc của quý vị
    .hint = Chỉ những gì khu vực cần biết.
withdraw-send = Ký và lưu
withdraw-missing = Chưa chọn gì.
    .do = Hãy chọn điều mà người này không còn đồng ý.
withdraw-refer_me = chính đơn giới thiệu
withdraw-share_needs = chia sẻ họ là ai và họ cần gì
withdraw-share_health = chia sẻ về sức khỏe của họ
withdraw-share_risk = chia sẻ về nguy cơ và những gì đã xảy ra với họ
withdraw-share_agencies = chia sẻ với các cơ quan khác
withdraw-contact_me = việc được liên lạc
withdraw-home_office_figures = các con số cho Bộ Nội vụ Anh (Home Office) không cho biết họ là ai
withdraw-home_office_data = dữ liệu cho Bộ Nội vụ Anh (Home Office) cho biết họ là ai

## ---- Why it did not work: what happened, and what to do ----

failure-bad-card = Không dùng được thẻ này: chữ ký của thẻ không hợp lệ, hoặc thiếu một phần.
    .do = Hãy sao chép lại, từ chữ cái đầu đến chữ cái cuối. Nếu vẫn vậy, hãy xin lại thẻ qua điện thoại.
failure-card-expired = Chìa khóa này đã hơn ba năm.
    .do = Hãy xin họ thẻ mới, qua điện thoại.
failure-no-name = Thiếu tên, hoặc tên quá dài.
    .do = Hãy viết tên quý vị gọi họ ở đây, nhiều nhất 80 ký tự.
failure-not-pinned = Trong danh bạ không có chìa khóa cho việc này.
    .do = Hãy xem trong danh bạ: mục đó có ở đó không, có chìa khóa để khóa không, và có trả lời cho khu vực này không.
failure-same-key = Đây là chìa khóa đã có trong danh bạ.
    .do = Không phải làm gì. Nếu quý vị chờ một chìa khóa khác, hãy hỏi họ qua điện thoại.
failure-not-compared = Chưa cho biết các từ đã được so sánh hay chưa.
    .do = Hãy so sánh các từ, và chọn cách đã so sánh. Chìa khóa thay chỗ một chìa khóa khác phải được so sánh trước.
failure-no-reason = Thiếu lý do, hoặc lý do quá dài.
    .do = Hãy nói lý do bằng vài từ.
failure-no-such-referral = Kho bảo mật này không biết gì về đơn giới thiệu mà tệp này nói đến.
    .do = Hãy mở tệp trên thiết bị đã gửi gói hồ sơ, hoặc đã nhận gói hồ sơ.
failure-no-reply-to = Gói hồ sơ không cho biết cách khóa câu trả lời cho người gửi.
    .do = Hãy trả lời qua điện thoại hoặc email bảo mật.
failure-not-a-note = Tệp này không phải là câu trả lời có thể nhận vào, hoặc đã bị thay đổi.
    .do = Hãy nhờ người gửi gửi lại.
failure-not-theirs = Tệp này có chữ ký, nhưng không phải của người có thể gửi nó.
    .do = Đừng tin tệp này. Người trả lời phải có trong danh bạ của quý vị, cho khu vực mà gói hồ sơ đã gửi đến. Hãy gọi điện cho khu vực theo số mà quý vị đã có sẵn.
failure-too-long = Đoạn này quá dài, hoặc có một ký tự không gửi được.
    .do = Hãy viết ngắn lại, và thử lại.
