### status: machine-drafted

## Headings. $area is the name of a place.

packet-title-enquiry = Phiếu hỏi trước gửi { $area }
packet-title-referral = Đơn giới thiệu gửi { $area }
packet-title-handover = Bàn giao thông tin cho { $area }

## What must be read first

reading-practice = Thực hành. Người này không có thật.
reading-risk-withheld = Thông tin về nguy cơ đã được bỏ ra khỏi đơn, vì người này chưa đồng ý chia sẻ thông tin đó. Hãy nói chuyện với nhân viên trước mọi lần đến thăm.
reading-not-freely = Nhân viên đã ghi rằng người này không được tự do khi lựa chọn. Hãy nói chuyện với nhân viên trước khi dùng đơn giới thiệu này.
reading-enquiry = Đây là phiếu hỏi trước. Phiếu không cho biết người này là ai, và người này chưa ký.
reading-translation-not-valid = Sự đồng ý được ký dưới những lời mà chưa ai xem lại bản dịch, và không có phiên dịch viên nào xác nhận. Hãy coi sự đồng ý này là không có giá trị cho đến khi được giải thích lại.
reading-no-confirmation = Nhân viên đã ghi vì sao không có phiên dịch viên nào xác nhận những lời này: { $why }
reading-confirmed-by-nobody = Có ghi rằng một phiên dịch viên đã xác nhận lời của phần đồng ý, nhưng không ghi tên phiên dịch viên nào và không có phiên dịch viên nào ký. Hãy hỏi nhân viên đó là ai.
reading-unknown-language = Một số chữ ở đây bằng một ngôn ngữ mà phiên bản này không biết ({ $tags }). Chúng được hiện đúng như khi đến. Chỗ nào có tiếng Anh thì tiếng Anh ở bên cạnh.
reading-words-unchecked = Lúc người này đồng ý, chưa có ai biết tiếng đó kiểm tra bản dịch này.
reading-withheld = Đã bỏ ra khỏi đơn, vì người này chưa đồng ý chia sẻ: { $what }. Các phần của mẫu đơn: { $sections }.
reading-withheld-refer_me = chính đơn giới thiệu
reading-withheld-share_needs = người này là ai và cần gì
reading-withheld-share_health = sức khỏe
reading-withheld-share_risk = nguy cơ và những gì đã xảy ra với người này
reading-withheld-share_agencies = việc chia sẻ với các cơ quan khác
reading-withheld-contact_me = cách liên lạc với người này
reading-withheld-home_office_figures = các con số cho Bộ Nội vụ Anh (Home Office)
reading-withheld-home_office_data = thông tin cho Bộ Nội vụ Anh (Home Office)
reading-not-answered = { $count } câu hỏi đã được hỏi mà không có câu trả lời.

## Summary

reading-summary = Tóm tắt
reading-stage = Đây là gì
reading-stage-enquiry = Phiếu hỏi trước: những gì khu vực cần biết để nói điều gì làm được
reading-stage-referral = Đơn giới thiệu: những gì cần để quyết định
reading-stage-handover = Bàn giao thông tin: những gì những người hỗ trợ mới cần
reading-area = Khu vực
reading-made-at = Được tạo
reading-utc = { $time } (UTC)
reading-organisation = Bên gửi (tổ chức)
reading-device = Thiết bị
reading-worker = Nhân viên
reading-role = Chức vụ của nhân viên
reading-form = Mẫu đơn
reading-form-version = Mẫu đơn giới thiệu chuẩn, phiên bản { $version }
reading-format = Định dạng tệp
reading-format-draft = Bản nháp
reading-format-practice = Thực hành: không phải đơn giới thiệu
reading-packet-id = Số gói hồ sơ
reading-referral-id = Số đơn giới thiệu
reading-revision = Lần sửa

## The signature's panel, after the answers on paper

reading-signing = Chữ ký điện tử
reading-signing-by = Ghi rằng đến từ
reading-signing-at = Ghi rằng đã ký
reading-signing-words = Sáu từ để so sánh qua điện thoại
reading-signing-fingerprint = Mã nhận dạng chìa khóa (fingerprint)
reading-signing-check = Cách kiểm tra
    .how = Hãy mở tệp này trong Onward, trên trang “Mở gói hồ sơ”. Bản giấy không chứng minh điều gì, khung này cũng vậy: ai cũng có thể in ra.
reading-signing-qr = Mã nhận dạng để quét bằng máy ảnh
    .what = Cùng mã nhận dạng đó, dưới dạng mã QR.
reading-signing-field = Chữ ký điện tử của { $organisation }
reading-copy = Đây là bản sao để đọc. Bản này không có chữ ký và không có gói hồ sơ: chỉ tệp mà người gửi đã ký mới cho thấy ai đã tạo và rằng không có gì bị thay đổi.

## Answers

reading-section = { $letter }. { $name }
reading-member = { $one } { $number }
reading-members = { $count }
reading-separator = { ", " }
reading-scale = { $point } (từ { $min }: { $least }, đến { $max }: { $most })
reading-language = { $language }: { $levels }
reading-speaks = nói
reading-reads = đọc
reading-writes = viết

reading-translation-worker = Nhân viên đã dịch sang { $language }
reading-translation-interpreter = Phiên dịch viên đã dịch sang { $language }
reading-translation-computer = Một chương trình máy tính đã dịch sang { $language }: có thể sai
reading-translation-unknown = Được dịch sang { $language }

## The agreement

reading-consent = Những gì người này đã đồng ý
reading-agencies = Các cơ quan được phép biết
reading-agencies-not = Ai không được biết
reading-explained-in = Đã giải thích bằng ngôn ngữ
reading-explained-by = Người giải thích
reading-interpreter = Phiên dịch viên
reading-no-interpreter = Không có phiên dịch viên
reading-channel = Bằng cách nào
reading-channel-face_to_face = Gặp trực tiếp
reading-channel-video = Qua video
reading-channel-phone = Qua điện thoại
reading-explained-at = Khi nào (giờ địa phương, như nhân viên đã ghi)
reading-present = Có những ai trong phòng
reading-freely = Người này đã tự do quyết định
reading-capacity = Lý do để nghi ngờ khả năng của người này tự đưa ra quyết định này vào lúc này
reading-capacity-no_doubt = Không
reading-capacity-doubt = Có
reading-capacity-time = Đã cho thêm thời gian.
reading-capacity-interpreter = Đã có phiên dịch viên tham gia.
reading-capacity-advocate = Đã có người bênh vực quyền lợi (advocate) tham gia.
reading-capacity-best_interests = Quyết định vì lợi ích tốt nhất (best-interests decision) do { $by } đưa ra
reading-teach-back = Điều gì sẽ xảy ra, bằng lời của chính người này
reading-interpreter-confirms = Phiên dịch viên xác nhận rằng những lời này đã được đọc to một cách trung thực
reading-copy-safe = Người này giữ một bản sao là an toàn
reading-person = Chữ ký của người này
reading-worker-signature = Chữ ký của nhân viên
reading-interpreter-signature = Chữ ký của phiên dịch viên
reading-signed-by-typing = Ký bằng cách gõ: { $name }
reading-did-not-sign = Đã không ký, hoặc không thể ký: { $why }

## Criteria

reading-eligibility = Tình hình các điều kiện
reading-verdict-met = Đáp ứng
reading-verdict-not_met = Không đáp ứng. Điều phối viên có thể tự cân nhắc.
reading-verdict-not_known = Không rõ
reading-own-criterion = { $area }: { $criterion }

## ---- Export: making a packet, written by the agreement pages ----

## The export page.

export = Tạo gói hồ sơ để gửi
    .lead = Gói hồ sơ là một tệp đã ký. Quý vị chọn những gì đưa vào, ký, và tự gửi đi.
export-stage = Quý vị muốn gửi gì?
export-stage-enquiry = Phiếu hỏi trước
    .hint = Không có gì cho biết người này là ai. Hỏi xem khu vực có thể đưa ra điều gì: nhu cầu, số người trong gia đình, ngày tháng và những nơi cần tránh. Người này không cần ký.
export-stage-referral = Đơn giới thiệu
    .hint = Những gì khu vực cần để quyết định: người này là ai, họ cần gì, và họ đã đồng ý chia sẻ những gì.
export-stage-handover = Bàn giao thông tin
    .hint = Sau khi khu vực đã đồng ý nhận: những gì những người hỗ trợ mới cần biết, chẳng hạn thông tin đầy đủ về sức khỏe, chi tiết về các con và các nguy cơ.
export-area = Dành cho khu vực nào?
    .none = Trong đơn giới thiệu chưa chọn khu vực nào.
    .choose = Chọn một khu vực
export-sent = Những gì sẽ được gửi
    .hint = Từng phần một. Mở một phần để đọc.
export-withheld-not-agreed = Người này đã không đồng ý
export-withheld-not-asked = Người này chưa được hỏi
export-later = Các câu trả lời thuộc giai đoạn sau không được gửi bây giờ.
export-missing = Những gì còn thiếu
    .none = Không có gì ngăn việc gửi.
    .stops = Không thể gửi gì trước khi có câu trả lời cho các câu này:
export-open = { $count } câu hỏi không có câu trả lời. Điều đó không ngăn quý vị: điều phối viên sẽ thấy điều đó trước tiên.
export-agreement = Sự đồng ý
    .good = Người này đã đồng ý, và đã ký.
    .not-needed = Phiếu hỏi trước không nêu danh tính của ai, nên không cần chữ ký.
    .go = Đến phần đồng ý
    .not-valid = Những lời này do máy dịch và chưa có phiên dịch viên nào xác nhận. Gói hồ sơ sẽ ghi rằng sự đồng ý không có giá trị.
    .limits = Có chỗ trên các trang đồng ý quá dài, hoặc có một ký tự ẩn. Xin viết ngắn lại hoặc gõ lại.
export-sign = Ký
    .hint = Kho bảo mật ký với tên { $organisation }, { $device }. Sau đó quý vị lưu tệp.
export-signing = Đang tạo và ký gói hồ sơ
export-done = Đã ký
    .next = Hãy lưu các tệp. Trong mỗi tệp đều có cùng một gói hồ sơ, nên một tệp là đủ.
    .phone = Nếu điều phối viên chưa biết kho bảo mật này, họ sẽ thấy sáu từ này. Hãy đọc các từ cho nhau nghe qua điện thoại.
export-files = Lưu các tệp
    .packet = Lưu tệp gói hồ sơ
    .saved = { $file } đã ở trong thư mục tải xuống của quý vị.
export-pdf = Lưu thành PDF
    .hint = Để đọc và in. Gói hồ sơ đã ký nằm bên trong, nên tệp nào cũng được. Phần mềm tạo PDF được tải về trong lần đầu.
export-pdf-working = Đang tạo PDF. Lần đầu, phần mềm tạo PDF được tải về: nếu mạng chậm, việc này có thể mất một phút.
export-pdf-page = Trang { $page } trên { $pages }
export-pdf-drawn = { $who }: vẽ bằng tay
export-pdf-done = { $file } đã ở trong thư mục tải xuống của quý vị.
export-pdf-missing-characters = Không in được một số ký tự: { $characters }. Nhưng các ký tự đó vẫn có trong gói hồ sơ đã ký.
export-pdf-font = Không lấy được một phông chữ, nên PDF chưa được tạo.
    .do = Hãy kiểm tra kết nối mạng và thử lại. Gói hồ sơ đã ký mà quý vị đã lưu vẫn đầy đủ khi không có PDF.
export-pdf-document = Không ghi được tệp PDF.
    .do = Hãy gửi tệp gói hồ sơ thay vào đó. Tệp đó có đủ mọi thứ.
failure-other-pdf = Kho bảo mật đã không ký PDF này, vì đây không phải là PDF của gói hồ sơ này.
    .do = Hãy gửi tệp gói hồ sơ thay vào đó. Tệp đó có đủ mọi thứ. Nếu chuyện này xảy ra lần nữa, hãy khóa kho bảo mật và tải lại trang.
failure-practice = Gói này được tạo để thực hành, và người này không có thật. Gói không được khóa cho chìa khóa của ai, và không có gì được trả lời, rút lại hay chuyển tiếp.
    .do = Để thực hành gửi, hãy khóa tệp bằng sáu từ. Với một người có thật, hãy bắt đầu đơn giới thiệu mới.
export-pdf-gone = Phần mềm tạo PDF đã tự dừng.
    .do = Hãy thử lại. Gói hồ sơ đã ký mà quý vị đã lưu vẫn đầy đủ khi không có PDF.
export-cancel = Dừng
export-copy = Việc giữ một bản sao có an toàn cho người này không?
    .hint = Hãy hỏi họ trước. Tờ giấy hoặc tệp có thể bị người khác tìm thấy.
    .not = Quý vị đã ghi rằng người này giữ bản sao là không an toàn. Đừng đưa tệp này cho họ.
export-other-stage = Tạo gói hồ sơ khác

## ---- Receive: opening packets that others made ----

receive = Mở gói hồ sơ
    .lead = Chọn hoặc thả vào đây các tệp mà ai đó đã gửi cho quý vị. Mỗi tệp được kiểm tra trên thiết bị này trước khi hiện bất cứ điều gì trong tệp. Không có gì được gửi đi, và không có gì trong tệp được giữ lại. Kho bảo mật đang mở chỉ nhớ rằng các tệp đã đến.
receive-choose = Chọn tệp
    .hint = Gói hồ sơ là tệp .json hoặc .pdf, mỗi tệp tối đa 20 MB. Tệp đã khóa có đuôi .age hoặc .age.txt.
receive-drop = Hoặc thả tệp vào đây
receive-checking = Đang kiểm tra tệp này
receive-not-answered = Không trả lời
receive-progress = Đã kiểm tra { $done } trên { $all }
receive-running = Đang kiểm tra các tệp. Những tệp đã kiểm tra xong có thể đọc được trong lúc này.
receive-stop = Dừng kiểm tra
receive-checked = Đã kiểm tra { $count } tệp
receive-tally = Không bị thay đổi: { $good }. Không hiện: { $refused }. Đã khóa: { $locked }.
receive-unread = { $count } tệp chưa được kiểm tra
    .what = Chưa có gì trong các tệp đó được đọc. Mỗi lần kiểm tra nhiều nhất { $most } tệp.
receive-unread-names = Tên các tệp đó
receive-go-on = Kiểm tra phần còn lại
receive-fold = Hiện gói hồ sơ này
receive-none = Chưa mở gì
    .lead = Các gói hồ sơ quý vị mở sẽ hiện ở đây, cùng với người đã ký.
put-in = Đưa vào sổ theo dõi
put-in-on = Gói đến vào ngày nào?
put-in-there = Đã có trong sổ theo dõi
put-in-show = Xem trong sổ theo dõi
put-in-beside = Trong sổ theo dõi đã có một gói hồ sơ khác của đơn giới thiệu này. Gói này được đặt bên cạnh gói đó.
put-in-all = Đưa tất cả các gói có chữ ký hợp lệ vào sổ theo dõi
put-in-progress = Đã đưa vào { $done } trên { $all }
put-in-stop = Dừng
put-in-taken = { $count } gói hồ sơ đã có trong sổ theo dõi.
put-in-left = Đã dừng. Còn { $count } gói hồ sơ chưa được đưa vào: hãy bấm nút lần nữa để tiếp tục.
put-in-refused = { $count } gói hồ sơ chưa được đưa vào.
failure-not-a-packet = Đây không phải là gói hồ sơ có chữ ký hợp lệ, nên không được đưa vào sổ theo dõi.
    .do = Hãy mở lại tệp. Nếu vẫn vậy, hãy xin người gửi tệp đó một lần nữa.
failure-register-in-future = Ngày này chưa đến.
    .do = Hãy ghi ngày việc đó xảy ra.
failure-register-same-number = Trước đây đã đến một gói hồ sơ khác có cùng số, nên một trong hai gói không phải do Onward tạo.
    .do = Hãy gọi điện cho người gửi và hỏi gói nào là của họ.
failure-register-other-sender = Các gói hồ sơ trước đây của đơn giới thiệu này do người khác ký.
    .do = Hãy gọi điện cho người gửi. Nếu họ có chìa khóa mới, hãy đưa chìa khóa đó vào danh bạ thay cho chìa khóa cũ, rồi đưa gói hồ sơ vào lại.
failure-register-erased = Đơn giới thiệu này đã bị xóa vĩnh viễn ở đây, nên không gói hồ sơ nào của đơn được đưa vào lại.
    .do = Nếu người này được giới thiệu lại, hãy nhờ người gửi bắt đầu một đơn giới thiệu mới.
failure-register-out-of-shape = Một đoạn chữ quá dài, hoặc có một ký tự không hiện được.
    .do = Hãy viết ngắn lại, hoặc gõ lại.
receive-clear = Đóng tất cả
    .hint = Gỡ mọi thứ khỏi trang này. Các tệp vẫn ở nguyên chỗ.
receive-closed = Các gói hồ sơ đã được đóng
    .do = Các gói đã được gỡ khỏi trang này vì một lúc không có ai ở đây, hoặc vì “Thoát khỏi trang này” đã được bấm ở cửa sổ khác. Các tệp vẫn ở nguyên chỗ: hãy chọn lại để tiếp tục.
receive-good = Không bị thay đổi
    .what = Chữ ký hợp lệ: không có gì bị thay đổi sau khi ký.
receive-not-shown = Không hiện
receive-file = Tệp
receive-open = Đọc
receive-pass-on = Chuyển tiếp đến khu vực khác
receive-passed = Do khu vực khác chuyển tiếp
    .what = Gói hồ sơ bên trong đúng như người gửi đầu tiên đã ký. Người chuyển tiếp đã ký xác nhận rằng người được giới thiệu đã đồng ý.
receive-passed-by = Ai đã chuyển tiếp
receive-passed-first = Ai đã tạo
receive-passed-to = Đã chuyển tiếp đến
receive-passed-agreement = Những gì người này đã đồng ý
receive-signer = Ai đã ký
receive-signer-claims = Gói ghi rằng đến từ: { $organisation }, { $device }
receive-signer-unknown = Chưa biết
    .what = Chữ ký chứng minh rằng ai có chìa khóa này đã tạo gói hồ sơ. Chữ ký không chứng minh người đó là ai. Hãy gọi điện cho tổ chức theo số mà quý vị đã có sẵn, không phải số trong gói, và so sánh sáu từ này:
receive-signer-expired = Chìa khóa này đã được tạo hơn ba năm trước.
    .do = Hãy gọi điện cho tổ chức và hỏi xem họ còn dùng chìa khóa này không.
receive-fingerprint = Mã nhận dạng đầy đủ
receive-made = Được tạo
    .hint = Theo đồng hồ của người gửi. Không có ai khác xác nhận thời gian này.
receive-stage = Giai đoạn
receive-form = Mẫu đơn
receive-form-version = { $form }, phiên bản { $version }
receive-from-pdf = Được đọc từ gói hồ sơ đã ký bên trong PDF, không phải từ các trang của PDF.
receive-print = In
receive-pdf = Lưu bản sao PDF
receive-json = Lưu tệp gói hồ sơ
receive-reader-gone = Phần kiểm tra đã dừng khi đang đọc tệp này, và đã được khởi động lại.
    .do = Có thể tệp bị hỏng, hoặc được tạo ra để gây hại. Hãy xin người gửi tệp đó một lần nữa. Đừng mở bằng chương trình khác.
receive-unreadable = Trình duyệt không đọc được tệp này.
    .do = Có thể tệp đã bị chuyển đi chỗ khác, hoặc đang mở trong chương trình khác. Hãy chọn lại.
receive-no-worker = Trình duyệt này không khởi động được phần kiểm tra.
    .do = Hãy tải lại trang. Nếu vẫn vậy, hãy dùng trình duyệt mới hơn.

## Why a file is not shown: what happened, and what to do.

refusal-empty = Tệp này trống.
    .do = Hãy nhờ người gửi lưu và gửi lại.
refusal-too-big = Tệp này lớn hơn 20 MB, không gói hồ sơ nào lớn như vậy.
    .do = Hãy kiểm tra xem có đúng tệp không. Hãy xin người gửi chính gói hồ sơ, không phải một tập hợp nhiều tệp.
refusal-not-ours = Đây không phải là gói hồ sơ.
    .do = Gói hồ sơ là tệp .json hoặc .pdf do Onward tạo, hoặc tệp .age và .age.txt nếu đã khóa. Hãy kiểm tra xem quý vị có chọn đúng tệp không.
refusal-pdf-without-packet = PDF này không có gói hồ sơ bên trong.
    .do = Có thể tệp đã được in hoặc quét, được chương trình khác lưu lại, hoặc là bản sao để đọc. Hãy xin người gửi tệp mà Onward đã lưu.
refusal-pdf-with-several-packets = PDF này có nhiều hơn một gói hồ sơ bên trong; Onward không bao giờ tạo như vậy.
    .do = Đừng tin vào tệp này. Hãy gọi điện cho người gửi và xin lại gói hồ sơ.
refusal-pdf-damaged = Không đọc được PDF này.
    .do = Có thể tệp đã bị hỏng trên đường đi. Hãy nhờ người gửi gửi lại, hoặc gửi tệp .json.
refusal-pdf-unsigned = PDF này có gói hồ sơ bên trong, nhưng chính PDF thì không được ký.
    .do = Có thể tệp đã được chương trình khác lưu lại, làm mất chữ ký. Hãy xin người gửi tệp mà Onward đã lưu, hoặc tệp .json.
refusal-pdf-changed = Có điều gì đó trong PDF này đã bị thay đổi sau khi ký.
    .do = Đừng tin vào tệp này, cả các trang của tệp. Hãy gọi điện cho người gửi theo số mà quý vị đã có sẵn, và xin lại gói hồ sơ.
refusal-pdf-signature = PDF này được ký theo cách mà gói hồ sơ không dùng, hoặc chữ ký không hợp lệ.
    .do = Đừng tin vào tệp này. Hãy gọi điện cho người gửi theo số mà quý vị đã có sẵn, và xin lại gói hồ sơ.
refusal-pdf-several-signatures = PDF này có nhiều hơn một chữ ký. Gói hồ sơ chỉ có một.
    .do = Có thể ai đó đã ký lại bằng chương trình khác. Hãy xin người gửi tệp mà Onward đã lưu.
refusal-pdf-appended = Có điều gì đó đã được thêm vào PDF này sau khi ký.
    .do = Có thể chương trình khác đã lưu tệp kèm ghi chú hoặc thay đổi. Đừng tin vào những gì các trang cho thấy. Hãy xin người gửi tệp mà Onward đã lưu.
refusal-pdf-other-signer = Người ký PDF này không phải là người ký gói hồ sơ bên trong.
    .do = Có thể ai đó đã đưa gói hồ sơ của người khác vào PDF của mình. Đừng tin vào tệp này. Hãy gọi điện cho người gửi theo số mà quý vị đã có sẵn.
refusal-pdf-not-certified = Chữ ký của PDF này cho phép người khác thay đổi tệp. Gói hồ sơ không bao giờ như vậy.
    .do = Đừng tin vào tệp này. Hãy gọi điện cho người gửi theo số mà quý vị đã có sẵn, và xin lại gói hồ sơ.
refusal-pdf-active = PDF này có những phần mà gói hồ sơ không bao giờ có. Các phần đó có thể tự hoạt động, hoặc hiện điều khác, trong chương trình khác.
    .do = Đừng mở bằng chương trình khác. Hãy gọi điện cho người gửi theo số mà quý vị đã có sẵn.
refusal-truncated = Tệp kết thúc quá sớm.
    .do = Có lẽ tệp chưa được gửi hoặc tải về trọn vẹn. Hãy nhờ người gửi gửi lại.
refusal-envelope = Tệp này không được viết đúng như gói hồ sơ.
    .do = Có thể chương trình khác đã mở và lưu tệp. Hãy xin người gửi tệp mà Onward đã lưu, dưới dạng tệp đính kèm.
refusal-certificate = Tệp này được ký theo cách mà gói hồ sơ không dùng.
    .do = Đừng tin vào tệp này. Hãy gọi điện cho người gửi theo số mà quý vị đã có sẵn.
refusal-changed = Có điều gì đó trong tệp này đã bị thay đổi sau khi ký.
    .do = Đừng tin vào tệp này. Hãy gọi điện cho người gửi theo số mà quý vị đã có sẵn, và xin lại gói hồ sơ.
refusal-not-a-packet = Chữ ký hợp lệ, nhưng thứ được ký không phải là gói hồ sơ.
    .do = Hãy kiểm tra xem quý vị có chọn đúng tệp không. Nếu người gửi muốn đó là gói hồ sơ, hãy báo cho họ.
refusal-forward-inner = Gói này do khu vực khác chuyển tiếp, và gói hồ sơ bên trong không đúng như người gửi đã ký.
    .do = Đừng tin vào gói này. Hãy nhờ người đã chuyển tiếp gửi gói hồ sơ mà họ đã nhận, và gọi điện cho người gửi đầu tiên.
refusal-forward-agreement = Gói này do khu vực khác chuyển tiếp, mà không có sự đồng ý của người được giới thiệu rằng mọi thứ trong gói được chuyển đến khu vực của quý vị.
    .do = Gói này không được hiện. Hãy báo cho người đã chuyển tiếp: phải hỏi người được giới thiệu, hoặc làm đơn giới thiệu mới.
refusal-forward-deep = Gói này đã được chuyển tiếp hơn ba lần.
    .do = Hãy xin một đơn giới thiệu mới: những gì người này cần có thể đã thay đổi.
refusal-forward-practice = Gói này được chuyển tiếp, và nói về một người không có thật: gói được tạo để thực hành.
    .do = Đây không phải là đơn giới thiệu. Hãy hỏi người đã gửi xem họ có định gửi thứ khác không.
refusal-newer-packet = Gói hồ sơ này được tạo bằng một phiên bản Onward mới hơn phiên bản này.
    .do = Hãy tải lại trang để có phiên bản mới hơn, và mở lại tệp.
refusal-newer-form = Gói hồ sơ này được điền trên một phiên bản mẫu đơn mới hơn phiên bản ở đây.
    .do = Hãy tải lại trang để có phiên bản mới hơn, và mở lại tệp.
