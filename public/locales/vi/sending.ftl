### status: machine-drafted

## ---- Export: how the files of a packet leave ----

sealing = Các tệp được khóa như thế nào
sealing-lock = Quý vị muốn khóa các tệp bằng cách nào?
    .hint = Tệp đã khóa chỉ đọc được khi có cụm mật khẩu hoặc chìa khóa của tệp. Gói hồ sơ ghi rõ đã khóa cho chìa khóa của ai, vì vậy hãy chọn trước khi ký.
sealing-contact = Bằng chìa khóa của một người trong danh bạ
    .hint = Chỉ họ mới mở được. Không có cụm mật khẩu nào phải nói cho họ.
    .send = Đính kèm tệp vào email có tiêu đề trung tính. Sau đó xóa tệp khỏi thư mục tải xuống.
sealing-contact-which = Chìa khóa của ai?
sealing-contact-none = Chưa chọn được ai trong danh bạ cho khu vực này. Hãy xin điều phối viên thẻ của họ, hoặc dùng cụm mật khẩu.
sealing-contact-published = Khu vực này đã công bố một chìa khóa. Ở đây chưa có ai so sánh các từ của chìa khóa đó.
sealing-contact-add = Thêm một người vào danh bạ
sealing-contact-to = Chỉ { $name } mới mở được các tệp này.
sealing-missing = Chưa cho biết các tệp được khóa bằng cách nào.
    .do = Hãy chọn chìa khóa của ai, hoặc cho biết vì sao không khóa và xác nhận điều đó.
sealing-passphrase = Bằng cụm mật khẩu gồm sáu từ
    .hint = Ai có cụm mật khẩu cũng mở được tệp, bằng Onward hoặc bằng chương trình khác mở được tệp age.
    .send = Đính kèm tệp vào email có tiêu đề trung tính. Nói cụm mật khẩu cho họ qua điện thoại, không bao giờ viết trong cùng tin nhắn. Sau đó xóa tệp khỏi thư mục tải xuống.
sealing-open = Không khóa
    .hint = Chỉ khi không có cách nào khác. Quý vị sẽ được hỏi lý do.
    .caution = Ai lấy được tệp này cũng đọc được.
    .sure = Tôi hiểu. Không khóa các tệp
    .is-sure = Các tệp sẽ không được khóa
    .send = Các tệp đã được ký, nhưng không khóa. Chỉ gửi bằng cách mà tổ chức của quý vị cho phép, sau đó xóa khỏi thư mục tải xuống.
sealing-words = Cụm mật khẩu của các tệp này
    .phone = Nói cụm mật khẩu cho họ qua điện thoại, không bao giờ viết trong cùng tin nhắn.
    .hint = Hãy ghi ra giấy và giữ cho đến khi họ mở được tệp: cụm mật khẩu không được giữ ở đâu cả. Nếu mất, hãy tạo lại gói hồ sơ.
sealing-container = Loại tệp nào?
sealing-container-age = .age
    .hint = Cho phần lớn các hệ thống email.
sealing-container-text = .age.txt
    .hint = Tệp văn bản có cùng nội dung bên trong, nếu hệ thống email từ chối tệp .age. Tệp này lớn hơn một phần ba.
sealing-why = Vì sao không khóa?
sealing-why-secure-mail = Các tệp đi qua email bảo mật, email này tự khóa
sealing-why-by-hand = Các tệp được trao tận tay, và không ai khác đụng vào
sealing-why-cannot = Điều phối viên không mở được tệp đã khóa
sealing-working = Đang khóa tệp. Việc này mất vài giây.
sealing-not-saved = Trình duyệt đã không nhận tệp.
    .do = Hãy cho phép trang này tải xuống, và thử lại.

## ---- Receive: a file that is locked ----

sealed = Đã khóa
    .what = Tệp này được khóa bằng cụm mật khẩu. Trước khi mở, không thể kiểm tra hay hiện gì trong tệp.
sealed-passphrase = Cụm mật khẩu của tệp này
    .hint = Người gửi nói cụm mật khẩu cho quý vị qua điện thoại. Nếu là sáu từ, hãy gõ bằng chữ thường, có dấu cách giữa các từ.
sealed-show = Hiện cụm mật khẩu
sealed-open = Mở
sealed-opening = Đang mở tệp. Việc này mất vài giây.
sealed-empty = Hãy gõ cụm mật khẩu.
sealed-key = Tệp này được khóa bằng một chìa khóa, và chìa khóa đó không có ở đây.
    .do = Nếu tệp dành cho kho bảo mật của quý vị, trước hết hãy mở khóa kho, rồi chọn lại tệp ở đây. Nếu không, hãy nhờ người gửi khóa tệp bằng cụm mật khẩu, và nói cụm đó cho quý vị qua điện thoại.

## Why a locked file does not open: what happened, and what to do.

failure-wrong-seal-passphrase = Cụm mật khẩu này không mở được tệp.
    .do = Hãy kiểm tra từng từ. Nếu vẫn vậy, hãy gọi điện cho người gửi, và hỏi cụm mật khẩu của tệp này.
failure-too-much-work = Tệp này đòi máy làm việc nhiều hơn mức cho phép, nên đã không được mở.
    .do = Onward không tạo ra tệp như vậy. Hãy nhờ người gửi khóa lại bằng Onward.
failure-sealed-damaged = Không đọc được tệp đã khóa này.
    .do = Có thể tệp đã bị cắt ngắn hoặc bị thay đổi trên đường đi, hoặc được khóa bằng một chương trình mới hơn. Hãy nhờ người gửi gửi lại.
failure-sealed-to-other = Tệp này được khóa bằng một chìa khóa khác.
    .do = Hãy hỏi người gửi tệp dành cho chìa khóa của ai, và nhờ họ khóa lại bằng cụm mật khẩu hoặc khóa cho quý vị.
failure-not-a-key = Đây không phải là thẻ, cũng không phải là chìa khóa.
    .do = Hãy sao chép lại, từ chữ cái đầu đến chữ cái cuối. Thẻ là một dòng dài; chìa khóa bắt đầu bằng age1 và có 62 ký tự.
refusal-sealed-damaged = Không đọc được tệp đã khóa này.
    .do = Có thể tệp đã bị cắt ngắn hoặc bị thay đổi trên đường đi, hoặc được khóa bằng một chương trình mới hơn. Hãy nhờ người gửi gửi lại.
sealer-gone = Phần mềm khóa và mở tệp đã tự dừng.
    .do = Phần này cần 256 MB bộ nhớ. Hãy đóng các cửa sổ khác và thử lại, hoặc dùng thiết bị khác. Không có gì bị mất.

## ---- The page that says how to send a file: `guide.ftl` ----

how-to-send = Cách gửi tệp (mở trong tab mới)
