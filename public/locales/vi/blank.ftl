### status: machine-drafted

## The page

blank = Mẫu đơn để điền bằng tay
    .lead = Dùng cho buổi gặp không có máy tính: mẫu đơn trên giấy, bằng một hoặc hai ngôn ngữ. Mẫu đơn được tạo trong trình duyệt này. Không có gì được gửi đi, và chỉ tệp mà quý vị lưu mới ở lại trên thiết bị này.
blank-stage = Quý vị cần mẫu đơn nào?
blank-language = Ngôn ngữ của mẫu đơn
blank-second = Ngôn ngữ thứ hai bên cạnh
    .hint = Câu hỏi cho người được giới thiệu có bằng cả hai ngôn ngữ. Những gì nhân viên trả lời từ hồ sơ nằm trên các tờ riêng, bằng một ngôn ngữ.
blank-second-none = Không có
blank-care = Giấy không được mã hóa
blank-care-print = Hãy in ở nơi không ai khác lấy giấy khỏi máy in, và sau đó xóa tệp nếu có người khác dùng máy tính này.
blank-care-keep = Khi đã điền xong, hãy giữ bên mình hoặc khóa kỹ.
blank-care-destroy = Hãy sớm gõ các câu trả lời vào Onward, kiểm tra lại, và cắt nhỏ giấy bằng máy hủy giấy.
blank-make = Tạo mẫu đơn
    .hint = Một tệp PDF để in. Phần mềm tạo PDF được tải về trong lần đầu.
blank-working = Đang tạo mẫu đơn. Lần đầu, phần mềm tạo PDF được tải về: nếu mạng chậm, việc này có thể mất một phút.
blank-stop = Dừng
blank-done = { $file } đã ở trong thư mục tải xuống của quý vị.
blank-missing = Không in được một số ký tự: { $characters }.
blank-words = Không tải được phần chữ của mẫu đơn, nên mẫu đơn chưa được tạo.
    .do = Hãy kiểm tra kết nối mạng và thử lại.
blank-font = Không lấy được một phông chữ, nên mẫu đơn chưa được tạo.
    .do = Hãy kiểm tra kết nối mạng và thử lại.
blank-document = Không ghi được tệp PDF.
    .do = Hãy thử lại. Nếu vẫn vậy, hãy tải lại trang.
blank-gone = Phần mềm tạo PDF đã tự dừng.
    .do = Hãy thử lại.

## On the paper: headings

blank-title-enquiry = Mẫu phiếu hỏi trước
blank-title-referral = Mẫu đơn giới thiệu
blank-title-handover = Mẫu bàn giao thông tin
blank-foot = Không mã hóa. Cất nơi an toàn, sau đó hủy giấy.
blank-page = Trang { $page } trên { $pages }

## On the paper: what must be read first. Read by the worker.

blank-not-encrypted = Tờ giấy này không được mã hóa: ai có giấy cũng đọc được.
blank-keep = Hãy giữ bên mình hoặc khóa kỹ. Đừng chụp ảnh, đừng gửi qua bưu điện, và đừng bao giờ để ở nơi mà người kiểm soát người này có thể tìm thấy.
blank-destroy = Ngay khi các câu trả lời đã được gõ vào Onward và kiểm tra xong, hãy hủy giấy bằng máy hủy giấy. Nếu giấy bị mất, hoặc có người khác đã nhìn thấy, hãy báo ngay cho người quản lý của quý vị và báo cho người này biết.
blank-parts = Hãy điền phần của nhân viên trước buổi gặp, từ hồ sơ, và để phần đó lại. Mang theo các phần khác. Đánh dấu vào ô bằng dấu chéo. Câu hỏi nào cũng có thể để trống.
blank-nobody = Đây là phiếu hỏi trước. Đừng viết gì cho biết người này là ai: không tên, không ngày sinh, không địa chỉ.
blank-machine = Máy tính đã dịch bản này sang { $language }, và chưa có ai biết tiếng này kiểm tra bản dịch. Khi có điều quan trọng, hãy hỏi phiên dịch viên.

## On the paper: the parts

blank-worker = Chỉ dành cho nhân viên
    .lead = Hãy trả lời phần này từ hồ sơ. Đừng đọc thành tiếng, và đừng để người này hay bất cứ ai khác nhìn thấy các tờ này.
blank-help = Cách hỏi: hướng dẫn cho nhân viên
blank-person = Cùng với người này
    .lead = Ai tìm thấy tờ giấy này cũng đọc được. Nhân viên hỗ trợ của quý vị giữ giấy an toàn cho quý vị, và hủy giấy khi các câu trả lời của quý vị đã ở trong máy tính.
    .skip = Quý vị có thể bỏ qua câu hỏi nào cũng được, và dừng lại để nghỉ bất cứ lúc nào.
blank-agreement = Hãy đọc to phần này, đọc chậm, hoặc nhờ phiên dịch viên đọc. Dừng lại khi có câu hỏi.
blank-aloud = Đọc to
blank-at-the-end = Cuối phần, hãy nói
blank-more = Thêm chỗ viết
    .where = Trước hết hãy viết số của câu hỏi, ví dụ { $example }.

## On the paper: when a question is answered. $condition is made of the messages below it.

blank-when = Chỉ khi { $condition }.
blank-is = { $question } là { $answers }
blank-is-not = { $question } không phải là { $answers }
blank-answered = { $question } có câu trả lời
blank-not-answered = { $question } không có câu trả lời
blank-answer = “{ $answer }”
blank-or = { " hoặc " }
blank-and = { " và " }
blank-if-yes = Chỉ khi câu trả lời ở trên là “Có”.
blank-if-answer = Nếu { $answers }: { $words }

## On the paper: the agreement

blank-area = Khu vực
    .hint = Nhân viên viết tên khu vực ở đây trước khi đọc to các lựa chọn.
    .named = khu vực ghi ở trên
blank-choices = Các lựa chọn của quý vị
blank-home-office = Chỉ khi khu vực này gửi số liệu cho Bộ Nội vụ Anh (Home Office). Nếu không, nhân viên gạch bỏ phần này.
blank-understanding = Những gì quý vị đã hiểu
blank-signature = Chữ ký
blank-date = Ngày
blank-time = Giờ
