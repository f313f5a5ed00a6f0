### status: machine-drafted

settings-contents = Trên trang này
settings-locked = Kho bảo mật đang không mở. Khi kho mở thì mới hiện ai mở được kho, phần sao lưu và một số cài đặt khác.

## Where work is. "Vault" is the encrypted store on this device; "passphrase" is several words used as one password.

settings-data = Công việc của quý vị ở đâu, và ai mở được
    .where = Các bản nháp được giữ trong trình duyệt này trên thiết bị này, có mã hóa. Không có gì được giữ ở nơi khác. Onward không có máy chủ và không gửi gì cho ai.
    .who = Chỉ người có một cụm mật khẩu của kho bảo mật này, hoặc mã khôi phục của kho, mới đọc được các bản nháp. Không ai khác đọc được: không phải chúng tôi, không phải những người điều hành trang web này, không phải bộ phận IT của quý vị.
    .delete = Người dùng cùng tài khoản máy tính không đọc được các bản nháp, nhưng có thể xóa chúng.
    .open = Một số điều không được mã hóa, và ai đọc được ổ đĩa của máy tính này thì đọc được: rằng ở đây đã tạo một kho bảo mật; kho có bao nhiêu nhân viên, bản nháp và gói hồ sơ đã ký, chúng lớn bao nhiêu và đã được lưu bao nhiêu lần; rằng chính trang web được giữ ở đây, với những khu vực và ngôn ngữ nào; ngôn ngữ, cỡ chữ và độ tương phản đã chọn; lời nhắc về cách thoát nhanh đã được cất đi hay chưa; số phút trước khi khóa; và câu trả lời của trình duyệt về việc lưu trữ. Những điều đó không cho biết bản nháp nói về ai.
    .export = Gói hồ sơ mà quý vị xuất được khóa bằng cụm mật khẩu hoặc chìa khóa, trừ khi quý vị nói không khóa: khi đó ai lấy được tệp cũng đọc được. Hãy xóa các tệp đã xuất khỏi thư mục tải xuống sau khi gửi.

## What happens if … Each title ends the heading's sentence.

settings-if = Chuyện gì xảy ra nếu …
    .lead = Bấm vào một dòng để đọc chuyện gì xảy ra, và cần làm gì.
settings-if-walk-in = … có người bước vào
    .what = “Thoát khỏi trang này” làm trang trắng ngay, lưu những gì có thể lưu, khóa kho bảo mật trong mọi cửa sổ của Onward và mở một trang web khác. Bấm Shift ba lần cũng làm như vậy. Việc này không xóa lịch sử của trình duyệt.
    .do = Nếu có thời gian, hãy dùng nút Khóa ở phía trên trang thay vào đó: nút này lưu mọi thứ trước. Trang không ai dùng thì tự khóa.
settings-if-passphrase = … có người quên cụm mật khẩu của mình
    .what = Không ai tìm ra được cụm đó, và không ai đặt được cụm mới từ bên ngoài.
    .do = Hãy mở kho bảo mật bằng mã khôi phục và tạo cụm mật khẩu mới. Hoặc một đồng nghiệp mở kho bằng cụm mật khẩu của mình, xóa người đó và thêm lại. Nếu không có cụm mật khẩu nào và không có mã, không ai còn đọc được các bản nháp nữa.
settings-if-code = … mã khôi phục bị mất, hoặc người khác tìm thấy
    .what = Kho bảo mật vẫn mở được bằng mọi cụm mật khẩu. Nhưng tệp sao lưu chỉ mở được bằng mã, và ai có mã thì mở được kho và mọi tệp sao lưu đã tạo với mã đó.
    .do = Hãy mở kho bảo mật và tạo mã mới, ở mục “Ai mở được kho bảo mật này”. Sau đó tạo tệp sao lưu mới, và hủy tờ giấy cũ và các tệp cũ.
settings-if-cleared = … dữ liệu của trình duyệt bị xóa
    .what = Xóa “cookie và dữ liệu trang web” sẽ xóa kho bảo mật và mọi bản nháp. Các chương trình dọn máy tính cũng làm như vậy. Một số trình duyệt tự xóa khi vài ngày không ai mở trang web, hoặc khi ổ đĩa đầy.
    .do = Hãy tạo tệp sao lưu vào cuối mỗi ngày làm việc. Với tệp đó và mã khôi phục, mọi thứ có thể được đưa trở lại.
settings-if-power = … mất điện, hoặc trình duyệt bị hỏng giữa chừng
    .what = Những gì quý vị gõ luôn được lưu. Khi trang ghi “Đã lưu”, bản nháp đã ở trên ổ đĩa. Nhiều nhất là mất những gì gõ trong giây cuối cùng. Nếu bản mới nhất của bản nháp bị hỏng, bản trước đó được mở.
    .do = Hãy mở lại trang và mở khóa. Quý vị trở lại đúng chỗ đang làm.
settings-if-breaks = … máy tính hỏng hoặc được thay
    .what = Những bản nháp chỉ có trên máy đó mất theo máy.
    .do = Trên thiết bị khác, hãy mở trang bản nháp và chọn bắt đầu từ tệp sao lưu. Quý vị cần tệp đó và mã khôi phục đã dùng khi tạo tệp.
settings-if-leaves = … một đồng nghiệp nghỉ việc
    .what = Hãy xóa họ ở mục “Ai mở được kho bảo mật này”. Kho nhận chìa khóa mới và mọi thứ được mã hóa lại. Từ lúc đó, cụm mật khẩu của họ không mở được gì ở đây.
    .do = Có điều việc này không làm được: các bản sao ổ đĩa đã tạo trước đó vẫn đọc được bằng cụm mật khẩu cũ của họ. Nếu họ biết mã khôi phục, hãy tạo cả mã mới, và tệp sao lưu mới.
settings-if-taken = … có người lấy mất thiết bị
    .what = Khi kho bảo mật đang khóa, họ có thể thấy rằng Onward đã được dùng và có thể xóa các bản nháp, nhưng không đọc được. Mỗi lần đoán cụm mật khẩu đều mất thời gian: sáu từ ngẫu nhiên là nhiều hơn mức ai có thể đoán được. Khi kho đang mở, họ đọc được những gì trên màn hình.
    .do = Hãy báo cho người quản lý của quý vị. Onward không có máy chủ, nên không thể khóa hay xóa thiết bị từ nơi khác. Hãy báo cho các khu vực mà quý vị đã gửi gói hồ sơ rằng không được tin thiết bị này nữa.
settings-if-forced = … có người ép quý vị nói ra cụm mật khẩu
    .what = Khi đó họ đọc được mọi thứ trong kho bảo mật. Onward không thể ngăn điều này, và không có cụm mật khẩu thứ hai để hiện ra thứ khác.
    .do = Sự an toàn của quý vị là trước hết. Khi quý vị đã an toàn, hãy báo cho người quản lý của quý vị, và cho những người có bản nháp trên thiết bị này.
settings-if-it = … bộ phận IT xem máy
    .what = Các bản sao của ổ đĩa và của dữ liệu trình duyệt đều được mã hóa: họ không đọc được bản nháp trong đó. Họ có thể thấy những trang web nào đã được mở. Các chương trình họ cài đặt có thể thấy màn hình, bàn phím và trang khi kho bảo mật đang mở.
    .do = Hãy hỏi họ máy tính này có những tiện ích trình duyệt và chương trình điều khiển từ xa nào, và yêu cầu gỡ những thứ quý vị không cần.
settings-if-site = … có người thay đổi trang web này
    .what = Một trang bị thay đổi có thể đọc những gì được gõ, kể từ ngày bị thay đổi. Trình duyệt kiểm tra rằng mỗi chương trình của trang web đúng là chương trình mà trang nêu tên, nhưng chính trang cũng đến từ cùng một chỗ.
    .do = Nếu có điều gì trông khác hoặc hoạt động khác trước mà không ai cho quý vị biết lý do, đừng mở khóa. Hãy hỏi người điều hành trang web.

## What is promised, and what is not.

settings-promises = Những gì Onward hứa, và những gì không thể hứa
    .saved = “Đã lưu” chỉ hiện khi bản nháp đã được ghi vào ổ đĩa.
    .sealed = Những gì quý vị gõ vào đơn giới thiệu không nằm trên ổ đĩa ở dạng đọc được.
    .nowhere = Những gì quý vị gõ không được gửi đi đâu. Gói hồ sơ chỉ rời khỏi thiết bị này dưới dạng tệp mà quý vị xuất.
    .agreed = Những gì người được giới thiệu đã không đồng ý chia sẻ thì không có trong gói hồ sơ.
    .locks = Sau khi khóa, những gì đang mở biến khỏi trang và khỏi bộ nhớ của trang. Có một ngoại lệ: nếu trang tự khóa mà không lưu được và cũng không mã hóa được những gì vừa gõ, trang lấy phần chữ đó khỏi màn hình và giữ trong bộ nhớ cho đến khi nhập cụm mật khẩu hoặc đóng cửa sổ. Khi đó trang sẽ nói như vậy.
settings-limits = Những gì Onward không thể hứa
    .seen = Người khác có thể thấy rằng quý vị đã ở đây. Lịch sử của trình duyệt, mạng, ảnh chụp màn hình và thư mục tải xuống có thể cho thấy điều đó.
    .device = Máy tính do người khác kiểm soát thì không an toàn: chương trình ghi lại bàn phím thấy cụm mật khẩu, và tiện ích trình duyệt thấy trang.
    .forced = Có thể có người ép quý vị nói ra cụm mật khẩu.
    .delete = Người có cùng tài khoản máy tính có thể xóa các bản nháp. Tệp sao lưu ở nơi khác giúp được.
    .weak = Cụm mật khẩu dễ đoán thì không bảo vệ được gì. Các bản sao tạo trước khi quý vị đổi cụm mật khẩu vẫn mở được bằng cụm cũ.
    .page = Có thể có người đã thay đổi trang trước mặt quý vị trong khi trang đang mở. Kho bảo mật chỉ ký những bản nháp trọn vẹn được lưu trong kho, và liệt kê từng lần ký bên dưới. Nếu có gì trông không đúng, hãy khóa kho và báo cho bộ phận IT của quý vị.
    .time = Ngày của chữ ký là theo đồng hồ của thiết bị này. Không ai khác xác nhận.
    .who = Không ai kiểm tra người ngồi trước bàn phím là ai. Gói hồ sơ cho thấy kho bảo mật nào đã ký, không cho thấy người nào.
    .sealed = Người có cụm mật khẩu hoặc chìa khóa của một gói hồ sơ đã khóa thì mở được gói đó, và có thể đưa cả hai cho người khác.

## What can be set.

settings-locking = Tự khóa
    .what = Khi không ai chạm vào trang trong thời gian chọn ở đây, trang lưu mọi thứ rồi khóa. Trang báo trước một phút; nếu khóa sau 1 phút thì báo trước nửa phút. Trang cũng khóa khi máy tính đã ngủ.
settings-locking-minutes = Khóa khi không ai chạm vào trang
    .hint = Điều này được giữ không mã hóa trên thiết bị này, và áp dụng cho mọi người dùng thiết bị.
settings-locking-1 = trong 1 phút
settings-locking-2 = trong 2 phút
settings-locking-3 = trong 3 phút
settings-locking-5 = trong 5 phút
settings-locking-10 = trong 10 phút
settings-locking-15 = trong 15 phút
settings-backup = Sao lưu
    .lead = Tệp sao lưu là bản sao được mã hóa của mọi thứ trong kho bảo mật, gồm trong một tệp mà quý vị giữ ở nơi khác.
settings-keep = Bản nháp được giữ bao lâu
    .what = Bản nháp bị xóa khỏi thiết bị này một thời gian sau lần sửa cuối, để không có gì ở lại đây lâu hơn mức cần. Danh sách bản nháp báo điều đó từ 14 ngày trước.
    .told = Không có gì bị xóa trước khi có người được báo: khi hết thời gian, danh sách bản nháp báo điều đó, quý vị có thể giữ bản nháp thêm 30 ngày, và bản nháp bị xóa sớm nhất là 7 ngày sau đó.
settings-keep-days = Xóa bản nháp sau lần sửa cuối
settings-keep-30 = sau 30 ngày
settings-keep-60 = sau 60 ngày
settings-keep-90 = sau 90 ngày
settings-keep-120 = sau 120 ngày
settings-keep-180 = sau 180 ngày
settings-keep-set = Đã đặt. Số ngày còn lại được tính lại cho mọi bản nháp.
settings-browser = Trình duyệt này

## Erasing. The word is typed to confirm: one short word without accents or spaces.

erase = Xóa sạch thiết bị này
    .lead = Việc này xóa vĩnh viễn dữ liệu của Onward khỏi trình duyệt này. Khi kho bảo mật đang khóa cũng làm được. Các cửa sổ khác của Onward đóng bản nháp của mình.
erase-deletes = Những gì bị xóa
    .vault = Kho bảo mật, với mọi bản nháp, cụm mật khẩu của mọi người và mã khôi phục.
    .keys = Chìa khóa mà kho bảo mật này dùng để ký, và danh sách những gì đã ký.
    .rest = Ngôn ngữ, cỡ chữ và các cài đặt khác của thiết bị này, và mọi thứ khác mà trình duyệt liệt kê cho trang web này.
erase-stays = Những gì không bị xóa
    .files = Các gói hồ sơ quý vị đã xuất, tệp sao lưu, và các tệp khác trong thư mục tải xuống.
    .history = Lịch sử của trình duyệt, cho thấy trang web này đã được mở.
    .copies = Các bản sao ổ đĩa của máy tính này mà người khác đã tạo, và Onward trên các thiết bị khác.
erase-begin = Xóa sạch thiết bị này …
erase-type = Để xác nhận, hãy gõ từ “{ $word }”. Nếu quý vị không chắc, hãy tạo tệp sao lưu trước.
erase-word = xoa
erase-word-field = Từ xác nhận
erase-word-wrong = Hãy gõ từ “{ $word }” để xóa sạch mọi thứ, hoặc bấm “Không xóa”.
erase-do = Xóa sạch mọi thứ
erase-not = Không xóa
erase-working = Đang xóa, sau đó xem còn lại gì
erased = Thiết bị này đã được xóa sạch
erased-not-all = Không xóa được mọi thứ
erased-nothing-left = Không còn gì: trình duyệt không liệt kê cơ sở dữ liệu, bộ nhớ đệm, mục đã lưu, tệp hay chương trình chạy nền nào của trang web này.
erased-left = Trình duyệt vẫn liệt kê những điều này:
    .do = Hãy đóng tất cả các cửa sổ và tab khác của Onward, rồi xóa lại. Nếu vẫn vậy, hãy xóa “cookie và dữ liệu trang web” của trang web này trong cài đặt của trình duyệt.
erased-databases = { $count } cơ sở dữ liệu:
erased-databases-unknown = Trình duyệt này không cho biết có còn cơ sở dữ liệu nào không. Để chắc chắn, hãy xóa “cookie và dữ liệu trang web” của trang web này trong cài đặt của trình duyệt.
erased-caches = { $count } bộ nhớ đệm
erased-entries = { $count } mục đã lưu
erased-cookies = { $count } cookie
erased-files = { $count } tệp
erased-workers = { $count } chương trình chạy nền
erased-next = Những việc có thể quý vị còn muốn làm
    .files = Xóa các gói hồ sơ đã xuất và tệp sao lưu không được ở lại trên thiết bị này.
    .history = Xóa lịch sử của trình duyệt về trang web này.
    .trash = Đổ thùng rác, nơi các tệp đã xóa có thể vẫn còn.
erase-again = Xóa lại
erased-leave = Về trang đầu
