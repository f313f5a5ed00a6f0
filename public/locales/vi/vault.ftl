### status: machine-drafted

## Making the vault. "Passphrase" is several words used as one password.

vault-continue = Tiếp tục
vault-create = Giữ công việc an toàn trên thiết bị này
    .lead = Các đơn giới thiệu chỉ được giữ trên thiết bị này, khóa bằng cụm mật khẩu. Onward không gửi gì đi đâu: quý vị xuất một tệp, và quý vị gửi tệp đó.
vault-before-need = Những gì quý vị cần
    .paper = Máy in, hoặc giấy và bút, để ghi mã khôi phục gồm 28 chữ cái và chữ số.
    .time = Khoảng năm phút. Quý vị có thể quay lại ở bất cứ bước nào, và những gì quý vị nhập không bị mất khi trang này còn mở.
vault-create-limits = Trước khi bắt đầu
    .forgotten = Nếu quý vị quên cụm mật khẩu, chỉ mã khôi phục trên giấy của quý vị mới mở được các bản nháp. Chúng tôi không mở được, và bộ phận IT của quý vị cũng không.
    .browser = Các bản nháp ở trong trình duyệt này trên thiết bị này. Xóa dữ liệu của trình duyệt là xóa các bản nháp. Cửa sổ riêng tư làm mất bản nháp khi đóng.
    .access = Ai dùng được tài khoản máy tính này thì có thể xóa các bản nháp, nhưng không đọc được nếu không có cụm mật khẩu hoặc mã khôi phục.
    .traces = Chính trang web, không có bản nháp của quý vị, cũng được giữ trong trình duyệt này, để mở được khi không có mạng. Ai dùng thiết bị này đều có thể thấy điều đó. “Đọc khi không có mạng” trong hướng dẫn khu vực gỡ bỏ được. Lịch sử của trình duyệt cho thấy trang web này đã được mở.
    .leaving = Cách thoát nhanh, và cách xóa lịch sử
vault-start = Quý vị muốn làm gì?
vault-start-new = Tạo kho bảo mật mới
    .hint = Kho bảo mật là chỗ được khóa trong trình duyệt này, nơi giữ các bản nháp.
vault-start-backup = Mở công việc của tôi từ tệp sao lưu
    .hint = Quý vị cần tệp đó, và mã khôi phục được dùng lúc tạo tệp.
vault-names = Các tên cho kho bảo mật này
    .lead = Ba tên, để quý vị và những người nhận gói hồ sơ của quý vị biết gói đến từ đâu.
    .backup = Bản sao lưu toàn bộ có kèm tên tổ chức và tên thiết bị. Những tên quý vị nhập ở đây được dùng nếu bản sao lưu của quý vị không có.
vault-names-worker = Tên của quý vị ở đây
    .hint = Tên mà đồng nghiệp gọi quý vị. Tên này được khóa trong kho bảo mật, và cho biết ai mở được kho.
vault-create-organisation = Tổ chức của quý vị
    .hint = Tên này được ghi trong mọi gói hồ sơ mà thiết bị này ký.
vault-create-device = Tên cho thiết bị này
    .hint = Ví dụ: Máy tính xách tay văn phòng 2. Đừng dùng tên người.
vault-passphrase = Chọn cụm mật khẩu
    .lead = Quý vị gõ cụm này mỗi lần mở bản nháp. Sáu từ ngẫu nhiên thì khó đoán và có thể học thuộc trong vài ngày.
vault-create-passphrase = Cụm mật khẩu nào?
vault-create-offered = Dùng sáu từ ngẫu nhiên
    .hint = Hãy viết các từ này ra giấy, theo đúng thứ tự. Giữ tờ giấy xa thiết bị này.
vault-create-offered-other = Hiện sáu từ khác
vault-create-offered-loading = Đang tìm sáu từ ngẫu nhiên
vault-create-offered-written = Tôi đã viết sáu từ ra giấy
vault-create-own = Dùng cụm mật khẩu của riêng tôi
    .hint = Ít nhất 12 ký tự. Nhiều từ không liên quan với nhau thì dễ nhớ hơn một từ khó.
vault-create-own-field = Cụm mật khẩu mới
vault-create-show = Hiện cụm mật khẩu
vault-judging = Đang xem cụm mật khẩu
vault-code = Viết mã khôi phục ra giấy
    .lead = Nếu mọi cụm mật khẩu đều bị quên, mã này mở được kho bảo mật. Mã này cũng mở các tệp sao lưu của quý vị. Mã chỉ được hiện bây giờ.
vault-code-why = Vì sao cần mã này?
    .answer = Không ai khác có bản sao cụm mật khẩu của quý vị hay mã này, nên không ai khác giúp được. Ở trang tiếp theo, quý vị gõ hai nhóm từ tờ giấy của mình, để quý vị chắc rằng đọc được mã.
vault-code-do = Tôi đã có mã trên giấy
vault-code-field = Mã khôi phục
    .hint = Bảy nhóm, mỗi nhóm bốn chữ cái và chữ số, từ tờ giấy của quý vị. Chữ hoa, dấu cách và dấu gạch nối không quan trọng.
vault-type-back = Gõ hai nhóm từ tờ giấy của quý vị
    .lead = Việc này cho thấy mã trên tờ giấy của quý vị đọc được. Hãy quay lại nếu quý vị muốn xem lại mã.
vault-create-do = Tạo kho bảo mật
vault-create-working = Đang tạo chìa khóa từ cụm mật khẩu. Việc này mất vài giây, để việc đoán phải mất nhiều năm.
vault-file = Mở công việc của quý vị từ tệp sao lưu
    .lead = Tệp được mở trên thiết bị này. Tệp không được gửi đi đâu, và chính tệp vẫn giữ nguyên.
vault-file-field = Tệp sao lưu
    .hint = Tên tệp bắt đầu bằng “onward-backup” và kết thúc bằng “.age”.
    .pick = Chọn tệp
vault-file-chosen = Đã chọn:
vault-begin-do = Mở bản sao lưu
vault-begin-working = Đang mở bản sao lưu và tạo chìa khóa từ cụm mật khẩu của quý vị. Việc này mất vài giây.
vault-made = Kho bảo mật của quý vị đã sẵn sàng
vault-made-paper = Giữ tờ giấy tách khỏi thiết bị này
    .apart = Hãy khóa kỹ tờ giấy, ví dụ trong két sắt hoặc ngăn kéo có khóa ở văn phòng. Ai có tờ giấy cùng với thiết bị này, hoặc với một tệp sao lưu, đều đọc được mọi thứ.
    .phone = Đừng chụp ảnh tờ giấy, và đừng giữ mã trong email hay trên ổ đĩa dùng chung.
    .lost = Nếu mất tờ giấy, hãy tạo mã khôi phục mới trong phần cài đặt.
vault-made-next = Trong phần cài đặt, quý vị có thể cho đồng nghiệp cụm mật khẩu riêng và lưu tệp sao lưu. Hãy lưu một tệp vào cuối mỗi ngày làm việc.
vault-made-do = Đến các bản nháp
vault-came-in = Những gì đã vào từ bản sao lưu
vault-came-in-exports =
    { $count ->
        [0] Không có mục nào trong danh sách những gì đã ký
       *[other] { $count } mục trong danh sách những gì đã ký
    }
vault-came-in-signs = Kho bảo mật ký với tên
vault-lost = Kho bảo mật của quý vị không còn ở đây
    .lead = Trong trình duyệt này đã từng có một kho bảo mật. Bây giờ không có kho nào. Không thể lấy lại gì từ thiết bị này, nhưng tệp sao lưu giữ công việc của quý vị.
vault-lost-why = Chuyện gì có thể đã xảy ra
    .cleared = Dữ liệu của trình duyệt đã bị xóa, do một người, do chương trình dọn máy hoặc do chính trình duyệt khi hết chỗ.
    .profile = Máy tính này cho quý vị một hồ sơ người dùng tạm thời, bị xóa khi quý vị đăng xuất hoặc khi đóng trình duyệt.
    .browser = Quý vị đã mở trình duyệt khác, hoặc hồ sơ người dùng khác của trình duyệt này. Khi đó kho bảo mật vẫn ở nguyên chỗ cũ.
vault-lost-do = Nếu quý vị có tệp sao lưu và mã khôi phục, hãy mở công việc của quý vị từ tệp đó ở bên dưới.

vault-problem-way = Hãy chọn tạo kho bảo mật mới hoặc mở tệp sao lưu
vault-problem-worker = Hãy nhập tên, ví dụ tên mà đồng nghiệp gọi quý vị
vault-problem-organisation = Hãy nhập tên tổ chức của quý vị, ví dụ Riverside Support
vault-problem-device = Hãy nhập tên cho thiết bị này, ví dụ Máy tính xách tay văn phòng 2
vault-problem-written = Hãy viết sáu từ ra giấy, rồi đánh dấu vào ô
vault-problem-short = Cụm mật khẩu của quý vị cần thêm { $missing } ký tự: phải có ít nhất 12
vault-problem-empty = Hãy nhập cụm mật khẩu của quý vị
vault-problem-group = Hãy nhập nhóm { $number } từ tờ giấy của quý vị
vault-problem-code = Hãy nhập mã khôi phục từ tờ giấy của quý vị
vault-problem-file = Hãy chọn một tệp sao lưu
vault-problem-file-unreadable = Không đọc được tệp. Hãy kiểm tra xem tệp còn ở chỗ cũ không, và chọn lại.
vault-problem-summary = Có một vấn đề

# Why a typed passphrase is refused.
weak-short = Cụm mật khẩu này quá ngắn: hãy dùng ít nhất 12 ký tự.
weak-common = Cụm mật khẩu này là một trong những cụm mà người ta thử đầu tiên, hoặc gần như vậy. Hãy dùng nhiều từ không liên quan với nhau, hoặc sáu từ ngẫu nhiên.
weak-repeated = Cụm mật khẩu này lặp đi lặp lại cùng một điều. Hãy dùng nhiều từ khác nhau, hoặc sáu từ ngẫu nhiên.
weak-run = Cụm mật khẩu này là một dãy theo thứ tự, hoặc một hàng phím cạnh nhau. Hãy dùng nhiều từ không liên quan với nhau, hoặc sáu từ ngẫu nhiên.
weak-name = Cụm mật khẩu này gần như chỉ là tên của tổ chức quý vị hoặc của một đồng nghiệp. Hãy dùng nhiều từ không liên quan với nhau, hoặc sáu từ ngẫu nhiên.

## The recovery code, on the screen and on paper.

code = Mã khôi phục
code-group = Nhóm { $number } của mã
code-loading = Đang tạo mã
code-changed = Đây là mã mới. Mã mà quý vị đã thấy trước đây không còn dùng được: hãy vứt tờ giấy đó đi.
code-letters = Chữ cái và chữ số. 0 và 1 luôn là chữ số: các chữ cái I, L, O và U không được dùng.
code-print = In trang này
code-sheet = Mã khôi phục
    .what = Mã này mở công việc được khóa trên một thiết bị, nếu quên cụm mật khẩu. Mã này cũng mở các tệp sao lưu của thiết bị đó.
    .where = Hãy khóa kỹ tờ giấy này, tách khỏi thiết bị và khỏi các tệp sao lưu. Đừng chụp ảnh hay chép vào email. Ai có tờ giấy này cùng với thiết bị hoặc một tệp sao lưu đều đọc được mọi thứ.
    .old = Nếu có mã khác thay chỗ mã này, hãy giữ tờ giấy này chừng nào quý vị còn giữ các tệp sao lưu đã tạo trước đó.
code-sheet-organisation = Tổ chức
code-sheet-device = Thiết bị
code-sheet-date = Ngày

## Opening the vault.

vault-loading = Đang chuẩn bị kho bảo mật
vault-unlock = Mở khóa công việc của quý vị
    .lead = Các bản nháp của quý vị được khóa trên thiết bị này. Hãy nhập cụm mật khẩu để mở.
vault-unlock-field = Cụm mật khẩu
vault-unlock-do = Mở khóa
vault-unlock-working = Đang kiểm tra. Việc này mất vài giây.
vault-unlock-caps = Phím Caps Lock đang bật.
vault-unlock-trouble = Nếu quý vị không mở khóa được
vault-unlock-forgotten = Tôi đã quên cụm mật khẩu
vault-unlock-neither = Không ai có cụm mật khẩu hoặc mã khôi phục
vault-unlock-code = Mở bằng mã khôi phục
    .lead = Mã nằm trên tờ giấy được in hoặc viết khi tạo kho bảo mật. Sau đó quý vị chọn cụm mật khẩu mới.
vault-unlock-no-code = Nếu quý vị không có mã
    .answer = Một đồng nghiệp có cụm mật khẩu của kho bảo mật này có thể mở kho, và có thể tạo cụm mới cho quý vị trong phần cài đặt. Những gói hồ sơ quý vị đã xuất không cần kho: ai có cụm mật khẩu hoặc chìa khóa đã dùng để khóa tệp vẫn mở được.
vault-unlock-without = Quý vị không cần cụm mật khẩu để đọc về các khu vực, để xem một khu vực có thể giúp ai, hoặc để mở gói hồ sơ mà ai đó đã gửi cho quý vị.
vault-expired = { $count } bản nháp đã bị xóa vì hết thời gian. Quý vị đã được báo ít nhất một tuần trước, và không ai giữ lại lâu hơn.
    .away = Cất lời nhắc này
after-code = Chọn cụm mật khẩu mới
    .lead = Kho bảo mật đang mở. Hãy chọn cụm mật khẩu mới bây giờ, để lần sau quý vị không cần mã khôi phục. Mã vẫn giữ nguyên.
    .do = Lưu cụm mật khẩu mới
    .later = Để sau
after-code-forgotten = Bỏ cụm mật khẩu đã quên?
    .lead = Cụm mật khẩu mới của quý vị dùng được. Nếu người khác có thể biết cụm đã quên, hoặc tìm thấy tờ giấy ghi cụm đó, hãy bỏ cụm đó bây giờ.
after-code-whose = Cụm mật khẩu của ai đã bị quên?
after-code-nobody = Giữ nguyên tất cả các cụm mật khẩu
vault-no-store = Trình duyệt này không cho Onward giữ gì trên thiết bị này, nên không thể tạo kho bảo mật ở đây. Có thể đây là cửa sổ riêng tư, hoặc do cài đặt IT của quý vị. Quý vị vẫn có thể mở gói hồ sơ, đọc về các khu vực và dùng phần kiểm tra điều kiện.
vault-no-policy = Kho bảo mật vẫn đóng: thiếu các quy tắc bảo mật mà trang web này cần, nên người khác có thể thay đổi trang. Hãy báo cho người điều hành trang web rằng thiếu tiêu đề Content-Security-Policy. Chỉ mở được gói hồ sơ sau khi điều đó được sửa.
vault-worker-gone = Kho bảo mật đã tự dừng. Những gì đã lưu không bị mất.
    .do = Hãy khởi động lại và nhập cụm mật khẩu. Nếu xảy ra lần nữa, hãy tải lại trang.
vault-start-again = Khởi động lại kho bảo mật
vault-other-build = Trang web này đã được cập nhật khi trang đang mở. Hãy tải lại trang trước khi tiếp tục, để không có gì bị lưu theo cách cũ.
vault-reload = Tải lại trang

## Saving a referral: what the page says when it cannot, and what can be done.

save-try-now = Thử lại ngay
save-conflict = Đơn giới thiệu này cũng đã được sửa ở cửa sổ khác. Những gì quý vị gõ ở đây vẫn còn. Hãy chọn giữ gì.
save-keep-as-copy = Giữ bản này thành đơn giới thiệu mới
save-take-stored = Xem những gì cửa sổ kia đã lưu
save-closed = Kho bảo mật đã đóng. Những gì quý vị gõ vẫn còn ở đây, nhưng chưa được lưu. Hãy mở lại kho để lưu.
save-passphrase = Cụm mật khẩu
save-passphrase-wrong = Cụm này không mở được kho bảo mật. Xin gõ lại cụm mật khẩu.
save-open-again = Mở kho bảo mật và lưu
save-other-build = Onward đã được đổi mới khi trang này đang mở, nên trang này không lưu nữa. Hãy chép lại những gì quý vị vừa gõ, rồi tải lại trang.
save-no-policy = Trang web không được thiết lập an toàn, nên kho bảo mật vẫn đóng. Xin báo cho người điều hành trang web rằng thiếu các tiêu đề bảo mật.
save-slow = Việc lưu mất nhiều thời gian hơn bình thường. Những gì quý vị vừa gõ chưa được lưu. Xin đừng đóng trang này.
save-deleted = Đơn giới thiệu này đã bị xóa ở cửa sổ khác. Những gì quý vị gõ ở đây vẫn còn. Quý vị có thể giữ thành đơn giới thiệu mới.
save-failed = Những gì quý vị vừa gõ không lưu được. Chúng vẫn còn trên trang này. Onward tự thử lại.
save-copy = Lưu bản sao có mã hóa
    .hint = Một tệp có mọi thứ quý vị đã gõ vào đơn giới thiệu này. Chỉ mã khôi phục mở được. Hãy giữ tệp cho đến khi trang này ghi rằng đơn đã được lưu.
save-copy-making = Đang tạo bản sao có mã hóa.
save-copy-made = Bản sao có mã hóa đã ở trong thư mục tải xuống của quý vị. Nếu quý vị cần, hãy mở kho bảo mật, chọn khôi phục bản sao lưu, và nhập mã khôi phục.
save-copy-failed = Không tạo được bản sao có mã hóa. Hãy giữ trang này mở. Nếu không giữ được, hãy viết ra giấy những gì quý vị vừa gõ.
store-slow = Kho bảo mật lúc này không trả lời. Những gì đã lưu không bị mất.
    .do = Hãy đợi một chút: trang này tiếp tục ngay khi kho bảo mật trả lời. Nếu vẫn vậy, hãy đóng các cửa sổ khác của trang web này.

## Who can open the vault.

people = Ai mở được kho bảo mật này
    .lead = Mỗi nhân viên có cụm mật khẩu riêng. Tất cả thấy cùng các bản nháp.
people-loading = Đang đọc xem ai mở được kho bảo mật
people-you = Quý vị
people-since = Từ { $when }
people-add = Cho đồng nghiệp cụm mật khẩu
    .lead = Hãy làm việc này cùng với đồng nghiệp, để không ai khác thấy cụm mật khẩu. Cụm này chỉ dùng được trên thiết bị này.
    .do = Thêm đồng nghiệp
people-add-name = Ở đây đồng nghiệp được gọi là gì?
    .hint = Tên này được khóa trong kho bảo mật.
people-added = Từ bây giờ đồng nghiệp của quý vị mở được kho bảo mật, bằng cụm mật khẩu của mình.
people-change = Đổi cụm mật khẩu của tôi
    .lead = Cụm mật khẩu hiện nay của quý vị không dùng được nữa, và mọi thứ trong kho bảo mật được khóa lại bằng một chìa khóa khác. Các bản sao dữ liệu của thiết bị này đã tạo trước đó vẫn mở được bằng cụm mật khẩu của lúc đó. Các tệp sao lưu không bị ảnh hưởng: chúng mở bằng mã khôi phục.
    .do = Đổi cụm mật khẩu
people-change-old = Cụm mật khẩu hiện nay của quý vị
people-changed = Cụm mật khẩu của quý vị đã được đổi.
people-remove = Gỡ
people-remove-named = Gỡ { $name }
people-remove-lead = Cụm mật khẩu của { $name } không dùng được nữa, và mọi thứ trong kho bảo mật được khóa lại bằng một chìa khóa khác. Các bản nháp vẫn giữ nguyên.
people-remove-cannot = Những gì việc này không thể thay đổi
people-remove-limits = Các bản sao dữ liệu của thiết bị này đã tạo trước đó vẫn đọc được đối với ai có cụm mật khẩu này. Tệp sao lưu không bao giờ mở bằng cụm mật khẩu, chỉ bằng mã khôi phục.
people-remove-code = Mã khôi phục vẫn giữ nguyên. Nếu đồng nghiệp đó có thể đã thấy tờ giấy, hãy tạo cả mã khôi phục mới.
people-remove-do = Gỡ và khóa lại
people-removed = Đồng nghiệp đó không mở được kho bảo mật nữa. Mọi thứ đã được khóa lại bằng chìa khóa mới.
people-leave = Rời kho bảo mật này
    .lead = Cụm mật khẩu của quý vị không dùng được nữa, mọi thứ trong kho bảo mật được khóa lại bằng một chìa khóa khác, và trang này khóa. Các bản nháp vẫn giữ nguyên. Để trở lại, quý vị cần một đồng nghiệp cho quý vị cụm mật khẩu mới.
    .code = Mã khôi phục vẫn giữ nguyên. Nếu quý vị biết mã, hãy nhờ một đồng nghiệp tạo mã mới.
    .do = Rời kho và khóa
people-leave-unsaved = Những gì quý vị vừa gõ chưa được lưu, nên chưa có gì thay đổi.
    .do = Hãy quay lại đơn giới thiệu, và rời kho bảo mật khi đơn đã được lưu.
people-rekeying = Đang khóa lại mọi thứ bằng chìa khóa mới. Việc này có thể mất một phút: hãy giữ trang này mở.
people-code = Tạo mã khôi phục mới
    .lead = Hãy làm việc này nếu mất tờ giấy, hoặc nếu ai đó có thể đã thấy. Mã đang dùng đến nay sẽ không mở được kho bảo mật này nữa, và mọi thứ được khóa lại bằng một chìa khóa khác.
    .do = Hiện mã mới
people-code-old = Tờ giấy quý vị đang có thì sao
    .files = Các tệp sao lưu đã tạo trước đó vẫn đòi mã cũ: hãy giữ tờ giấy cũ chừng nào quý vị còn giữ các tệp đó. Sau đó hãy lưu bản sao lưu mới.
    .copies = Ai có mã cũ cùng với một bản sao trước đó của dữ liệu trên thiết bị này, hoặc một bản sao lưu trước đó, vẫn đọc được.
people-code-replace = Dùng mã mới
people-code-replaced = Mã khôi phục mới dùng được từ bây giờ. Mã cũ không mở được kho bảo mật này nữa.
people-problem-old = Hãy nhập cụm mật khẩu quý vị đang dùng
people-problem-old-wrong = Đó không phải là cụm mật khẩu mà quý vị đã dùng để mở kho bảo mật. Hãy kiểm tra từng từ và các dấu cách.
people-problem-forgotten = Hãy chọn cụm mật khẩu của ai đã bị quên, hoặc giữ nguyên tất cả

## The list of drafts. A draft is a referral that has not left this device.

drafts = Các bản nháp của quý vị
drafts-none = Chưa có bản nháp nào
    .lead = Những đơn giới thiệu quý vị đang làm sẽ được liệt kê ở đây. Hãy bắt đầu một đơn bây giờ: quý vị có thể dừng ở câu hỏi nào cũng được và quay lại sau.
drafts-new = Bắt đầu đơn giới thiệu mới
drafts-new-carried = Các câu trả lời của quý vị ở phần kiểm tra điều kiện sẽ được đưa vào đơn.
drafts-unsaved = Đơn giới thiệu đang mở có thay đổi chưa lưu. Khi đã lưu xong thì có thể mở đơn khác.
    .go = Đến đơn giới thiệu đang mở
drafts-loading = Đang đọc các bản nháp của quý vị
drafts-count = { $count } bản nháp
drafts-nameless = Chưa có tên
drafts-areas = Khu vực
drafts-areas-none = Chưa chọn khu vực nào
drafts-saved = Lưu lần cuối
drafts-progress = Đã điền
drafts-sections = Xong { $done } trên { $all } phần
drafts-missing = Những câu trả lời cần có trước khi gửi được
drafts-missing-none = Không có
drafts-exports = Đã xuất
drafts-exports-count =
    { $count ->
        [0] Chưa
       *[other] { $count } lần
    }
drafts-resume = Tiếp tục
drafts-duplicate = Nhân đôi
drafts-duplicated = Đã chép. Sự đồng ý và các chữ ký không được chép: chúng chỉ thuộc về một đơn giới thiệu.
drafts-delete = Xóa
drafts-delete-sure = Xóa bản nháp này?
    .what = Bản nháp sẽ bị xóa khỏi thiết bị này và không lấy lại được. Các gói hồ sơ đã xuất từ bản nháp là những tệp riêng và vẫn ở chỗ quý vị đã để.
    .yes = Xóa bản nháp
    .no = Giữ lại
drafts-deleted = Bản nháp đã được xóa.

## Settings.

settings = Cài đặt
settings-language = Ngôn ngữ
settings-language-field = Ngôn ngữ của thiết bị này
settings-language-hint = Mẫu đơn và phần đồng ý hiện bằng ngôn ngữ này. Quý vị có thể đổi bất cứ lúc nào ở phía trên mỗi trang.
settings-bilingual = Hiện tiếng Anh dưới ngôn ngữ của người được giới thiệu
settings-text-size = Cỡ chữ
settings-text-size-normal = Bình thường
settings-text-size-large = Lớn
settings-text-size-larger = Lớn hơn
settings-identity = Kho bảo mật này ký với tên ai
    .locked = Hãy mở khóa kho bảo mật để xem kho ký với tên ai, và đã ký những gì.
    .none = Trên thiết bị này chưa có kho bảo mật. Kho được tạo khi quý vị bắt đầu một đơn giới thiệu.
settings-identity-organisation = Tổ chức
settings-identity-device = Thiết bị
settings-identity-words = Các từ để so sánh qua điện thoại
    .hint = Hãy đọc sáu từ này cho điều phối viên đã nhận gói hồ sơ của quý vị, theo số điện thoại mà cả hai bên đã biết. Nếu các từ của họ giống như vậy, gói hồ sơ đến từ kho bảo mật này và không bị thay đổi.
settings-card = Thẻ của kho bảo mật này, và danh bạ
settings-identity-fingerprint = Mã nhận dạng đầy đủ
settings-exports = Những gì kho bảo mật này đã ký
    .none = Chưa có gì. Mỗi gói hồ sơ quý vị ký sẽ được liệt kê ở đây.
    .hint = Nếu có gói nào mà không ai ở đây tạo, hãy báo cho người quản lý của quý vị và các khu vực được ghi tên trong gói.
settings-exports-packet = Gói hồ sơ
settings-exports-when = Đã ký
settings-exports-stage = Giai đoạn
settings-exports-area = Khu vực
settings-exports-revision = Phiên bản bản nháp
settings-unlock = Đến kho bảo mật

## What can go wrong with the vault: what happened, and what to do.

failure-wrong-passphrase = Đó không phải là cụm mật khẩu của kho bảo mật này.
    .do = Hãy kiểm tra từng từ và các dấu cách, và thử lại. Phải đúng chữ hoa, chữ thường.
failure-weak-passphrase = Cụm mật khẩu này quá dễ đoán.
    .do = Hãy dùng ít nhất 12 ký tự, không có từ quen thuộc, dãy theo thứ tự hay tên tổ chức của quý vị. Hoặc dùng sáu từ ngẫu nhiên.
failure-mistyped-code = Mã khôi phục có chỗ sai.
    .do = Hãy kiểm tra từng nhóm với tờ giấy của quý vị. Mã có bảy nhóm, mỗi nhóm bốn chữ cái và chữ số.
failure-wrong-code = Đây là mã khôi phục, nhưng không phải mã mở được phần này.
    .do = Hãy tìm tờ giấy mới hơn: một mã không dùng được nữa khi có mã khác thay chỗ. Nếu đó là tờ giấy đúng của một tệp sao lưu, tệp có thể đã bị thay đổi: hãy dùng bản khác.
failure-code-not-typed-back = Đó không phải là những gì mã khôi phục ghi ở chỗ đó.
    .do = Hãy xem lại tờ giấy và gõ các nhóm được hỏi. Nếu quý vị chưa viết mã ra giấy, hãy viết bây giờ.
failure-last-worker = Đây là cụm mật khẩu cuối cùng của kho bảo mật.
    .do = Trước hết hãy cho một đồng nghiệp cụm mật khẩu. Để bỏ mọi thứ, hãy xóa sạch kho bảo mật thay vào đó.
failure-passphrase-taken = Một người mở được kho bảo mật này đã có cụm mật khẩu đó rồi.
    .do = Hãy chọn cụm khác: mỗi nhân viên cần cụm mật khẩu riêng.
failure-too-many-workers = Mười sáu nhân viên có cụm mật khẩu của kho bảo mật này. Không thể có thêm.
    .do = Hãy bỏ một cụm mật khẩu không cần nữa, rồi thử lại.
failure-damaged-team = Bản ghi về ai mở được kho bảo mật này bị hỏng, nên không thêm hay bỏ được ai. Sau khi mở bằng cụm mật khẩu, cũng không tạo được bản sao lưu.
    .do = Các bản nháp vẫn đọc được. Hãy khóa kho bảo mật, mở bằng mã khôi phục, và chọn “Để sau” khi được hỏi cụm mật khẩu mới. Hãy tạo tệp sao lưu trong phần cài đặt. Xem tệp có ở đó không, rồi xóa sạch thiết bị này trong phần cài đặt và bắt đầu từ tệp đó.
failure-keys-changed = Các chìa khóa của kho bảo mật này đã được đổi ở cửa sổ khác.
    .do = Hãy mở khóa lại. Nếu cụm mật khẩu của quý vị không mở được nữa, cụm đó đã bị bỏ: hãy hỏi một đồng nghiệp. Những gì quý vị gõ vẫn ở trên trang này cho đến lúc đó.
failure-read-only = Việc lưu đang do một cửa sổ Onward khác làm.
    .do = Hãy tiếp tục ở cửa sổ đó, hoặc chuyển sang đây.
failure-no-identity = Không đọc được chìa khóa mà kho bảo mật này dùng để ký, nên không xuất được gì.
    .do = Các bản nháp của quý vị không bị ảnh hưởng. Hãy khôi phục một bản sao lưu toàn bộ: bản đó có chìa khóa.
failure-backup-not-ours = Tệp này không phải là bản sao lưu của Onward.
    .do = Hãy chọn tệp có tên bắt đầu bằng “onward-backup”. Gói hồ sơ thì mở ở trang dành cho gói hồ sơ.
failure-backup-damaged = Tệp sao lưu không đầy đủ, hoặc đã bị thay đổi.
    .do = Hãy sao chép lại tệp từ nơi quý vị giữ, hoặc dùng tệp trước đó. Không có gì trên thiết bị này bị thay đổi.
failure-backup-newer = Tệp sao lưu được tạo bằng phiên bản Onward mới hơn.
    .do = Hãy tải lại trang để có phiên bản mới hơn, rồi thử lại. Không có gì trên thiết bị này bị thay đổi.
failure-backup-too-big = Tệp này lớn hơn mọi bản sao lưu mà Onward tạo.
    .do = Hãy kiểm tra xem quý vị có chọn đúng tệp không. Không có gì trên thiết bị này bị thay đổi.
failure-backup-too-much = Như vậy là nhiều hơn mức một tệp sao lưu chứa được (64 MB). Chưa tạo tệp nào.
    .do = Trong danh sách bản nháp, hãy lưu tệp sao lưu cho từng bản nháp thay vào đó, hoặc xóa những bản nháp quý vị không cần nữa.
failure-locked = Kho bảo mật đang khóa.
    .do = Hãy mở khóa bằng cụm mật khẩu của quý vị. Những gì quý vị gõ từ lần lưu cuối vẫn ở trên màn hình cho đến khi quý vị rời trang.
failure-exists = Trên thiết bị này đã có một kho bảo mật.
    .do = Hãy mở khóa kho bằng cụm mật khẩu của kho.
failure-newer-vault = Kho bảo mật đã được dùng lần cuối với phiên bản Onward mới hơn. Chưa ghi gì.
    .do = Hãy tải lại trang để có phiên bản mới hơn.
failure-damaged-vault = Phần đầu của kho bảo mật bị hỏng, nên không mở được kho.
    .do = Hãy đóng tất cả các trang Onward khác, tải lại, và thử lại. Nếu vẫn vậy, không đọc được các bản nháp trên thiết bị này. Nếu quý vị có tệp sao lưu và mã khôi phục đã dùng khi tạo tệp, hãy xóa sạch thiết bị này trong phần cài đặt, rồi đến các bản nháp và bắt đầu từ tệp sao lưu. Nếu không có tệp sao lưu, đừng xóa gì: bộ phận IT của quý vị có thể có bản sao trước đó của hồ sơ trình duyệt.
failure-not-found = Bản nháp đó không còn trên thiết bị này.
    .do = Có thể bản nháp đã bị xóa ở trang khác. Hãy xem danh sách bản nháp của quý vị.
failure-conflict = Bản nháp này đã được sửa ở trang khác.
    .do = Hãy quay lại danh sách bản nháp và mở lại, để quý vị thấy phiên bản mới nhất.
failure-damaged-record = Không đọc được bản nháp này, và cũng không đọc được bản đã lưu trước nó.
    .do = Các bản nháp khác của quý vị không bị ảnh hưởng. Nếu bản nháp có trong một tệp sao lưu, hãy đưa tệp đó vào kho bảo mật này, trong phần cài đặt, mục “Sao lưu”: việc đó sửa lại bản nháp. Đừng xóa bản nháp trước khi làm việc đó. Nếu quý vị đã xuất một gói hồ sơ từ bản nháp, quý vị vẫn đọc được gói đó.
failure-store-refused = Trình duyệt đã từ chối lưu.
    .do = Hãy giữ trang này mở: chữ quý vị đã gõ vẫn còn ở đây. Hãy đóng các trang khác của trang web này, và thử lại.
failure-store-denied = Cài đặt của trình duyệt này không cho Onward giữ gì trên thiết bị này.
    .do = Nếu đây là cửa sổ riêng tư, hãy dùng cửa sổ bình thường. Nếu tổ chức của quý vị quản lý thiết bị này, hãy nhờ bộ phận IT cho phép trang web này lưu dữ liệu. Hãy giữ trang này mở cho đến lúc đó: chữ quý vị đã gõ vẫn còn ở đây.
failure-store-blocked = Lúc này trình duyệt không cho Onward vào kho bảo mật. Có thể một cửa sổ khác của trang web này đang giữ kho.
    .do = Hãy giữ trang này mở: chữ quý vị đã gõ vẫn còn ở đây. Hãy đóng tất cả các cửa sổ và tab khác của trang web này. Nếu vẫn vậy, hãy lưu bản sao có mã hóa của chữ quý vị đã gõ ở chỗ trang này cho phép, rồi đóng trình duyệt và mở lại.
failure-store-unfit = Chỗ giữ kho bảo mật trong trình duyệt này bị hỏng, hoặc đã bị chương trình khác thay đổi. Chưa ghi gì.
    .do = Hãy giữ trang này mở: chữ quý vị đã gõ vẫn còn ở đây. Đừng xóa dữ liệu của trình duyệt: bộ phận IT của quý vị có thể lấy lại được hồ sơ trình duyệt từ một bản sao của ổ đĩa.
failure-no-vault = Trên thiết bị này không còn kho bảo mật. Kho đã bị xóa, hoặc dữ liệu của trình duyệt đã bị xóa.
    .do = Nếu một bản nháp đang mở trên trang này, chữ trong đó vẫn còn ở đây: hãy lưu bản sao có mã hóa ở chỗ trang này cho phép. Nếu quý vị có tệp sao lưu, hãy tạo lại kho bảo mật và khôi phục tệp đó.
failure-store-full = Trên thiết bị này không còn chỗ trống.
    .do = Hãy giữ trang này mở: chữ quý vị đã gõ vẫn còn ở đây. Hãy giải phóng chỗ trên ổ đĩa, rồi thử lại.
failure-not-complete = Một số câu trả lời còn thiếu hoặc cần sửa lại trước khi tạo được gói hồ sơ.
    .do = Hãy theo từng liên kết, sửa câu trả lời, rồi quay lại.
failure-not-agreed = Người này chưa đồng ý được giới thiệu đến khu vực này.
    .do = Hãy hỏi họ ở các trang đồng ý. Nếu họ không đồng ý, không có gì được gửi.
failure-not-freely = Quý vị đã ghi ở các trang đồng ý rằng người này không được tự do khi lựa chọn.
    .do = Đừng gửi đơn giới thiệu này bây giờ. Hãy hỏi lại khi họ có thể tự do lựa chọn.
failure-other-area = Người này đã đồng ý được giới thiệu đến một khu vực khác, không phải khu vực này.
    .do = Hãy chọn khu vực kia, hoặc hỏi lại người này về khu vực này.
failure-not-signed = Sự đồng ý chưa được ký.
    .do = Hãy mời người này ký, hoặc ghi vì sao họ đã không ký hoặc không thể ký.
failure-not-now = Lúc này kho bảo mật không làm được việc đó.
    .do = Hãy thử lại. Nếu vẫn vậy, hãy khóa kho bảo mật rồi mở khóa.

## ---- The agreement pages: what only the worker needs. The words that the person reads are in consent.ftl ----

agree-step = Sự đồng ý: trang { $step } trên { $steps }
agree-next = Lưu và tiếp tục
agree-later = Dừng ở đây và quay lại sau
agree-done = Tiếp tục đến ký và xuất tệp
agree-no-area = Hãy chọn khu vực trước
    .lead = Lời của phần đồng ý có nêu tên khu vực. Hãy trả lời câu hỏi về khu vực, rồi quay lại.
    .go = Chọn khu vực
agree-area = Sự đồng ý này là về một khu vực:
agree-status-machine = Những lời dưới đây do máy dịch, và chưa có ai kiểm tra. Hãy nhờ phiên dịch viên đọc to bản tiếng Anh. Phiên dịch viên xác nhận điều đó ở trang cuối.
agree-unsigned = Các chữ ký đã được bỏ đi, vì chúng thuộc về những lựa chọn khác. Xin ký lại.
agree-preview-stage = Xem những gì được gửi với
agree-preview-nothing = Chưa có gì được gửi, vì chưa có gì được đồng ý hoặc được trả lời.
agree-preview-open = { $count } câu hỏi không có câu trả lời, và được gửi đi với ghi chú “không trả lời”.
agree-preview-not-answered = Không trả lời
agree-preview-risk = Vì nguy cơ không được chia sẻ, gói hồ sơ mở đầu bằng: hãy nói chuyện với nhân viên trước mọi lần đến thăm. Tên của những nơi cần tránh vẫn được gửi.
agree-at = Ngày và giờ
    .hint = Khi quý vị và người này cùng xem qua các trang này.
agree-now = Ghi giờ hiện tại
agree-step-understanding = Những gì người này đã hiểu
agree-sign-choices = Các lựa chọn
agree-sign-pad-empty = Khung để vẽ: trống
agree-sign-pad-drawn = Đã vẽ chữ ký.
agree-copy-offered = Sau khi quý vị ký và lưu, hãy làm bản sao ở trang xuất tệp.
agree-copy-not-offered = Không đưa bản sao. Người này có thể xin một bản sau.
agree-gaps = Chưa được ghi lại
    .none = Mọi thứ đã được ghi lại.
    .hint = Vẫn làm được đơn giới thiệu khi còn thiếu những điều này. Chỉ cần có chữ ký, hoặc lý do không có chữ ký. Gói hồ sơ cho thấy những gì chưa được ghi lại.
agree-gap-statement = Chưa hỏi: { $statement }
agree-gap-explained = Đã giải thích thế nào, ai giải thích, bằng ngôn ngữ nào và khi nào
agree-gap-freely = Người này có được tự do khi lựa chọn hay không
agree-gap-capacity = Có lý do để nghi ngờ khả năng quyết định hay không
agree-gap-teach-back = Người này nói điều gì sẽ xảy ra
agree-gap-signature = Chữ ký của người này, hoặc lý do không có chữ ký
agree-gap-worker-signature = Chữ ký của nhân viên
agree-gap-interpreter = Xác nhận của phiên dịch viên

## ---- Backup files. The recovery code opens them; a passphrase does not ----

backup-make = Tạo tệp sao lưu
backup-make-one = Tạo tệp sao lưu của bản nháp này
backup-making = Đang mã hóa các bản nháp
backup-made = Tệp { $file } đã được giao cho trình duyệt; trình duyệt thường đặt tệp vào thư mục tải xuống.
    .keep = Hãy xem tệp có ở đó không. Sau đó chuyển tệp đến một nơi không phải thiết bị này, ví dụ ổ đĩa dùng chung của tổ chức quý vị.
backup-left-out = { $count } bản nháp không có trong tệp: không đọc được phiên bản nào của chúng.
    .do = Một tệp sao lưu cũ hơn có thể vẫn còn chúng. Hãy đưa tệp đó trở lại từ phần cài đặt: những gì có ở đây vẫn giữ nguyên.
    .title = Tệp sao lưu đã được tạo, nhưng không có đủ mọi thứ
backup-not-taken = Trình duyệt đã không nhận tệp sao lưu.
    .do = Hãy cho phép trang web này tải xuống trong cài đặt của trình duyệt, và thử lại.
backup-about = Trong tệp sao lưu có gì, và giữ ở đâu
    .holds = Trong tệp có các chìa khóa: chìa khóa mà kho bảo mật này dùng để ký, và mọi thứ cần để đọc các bản nháp. Vì vậy tệp được mã hóa.
    .opens = Tệp chỉ mở được bằng mã khôi phục của kho bảo mật này. Cụm mật khẩu không mở được. Nếu không có mã, tệp không có ích cho ai.
    .keep = Hãy giữ tệp ở nơi khác với thiết bị này, ví dụ ổ đĩa dùng chung của tổ chức quý vị, và giữ tờ giấy ghi mã ở một nơi thứ ba. Hãy xóa các tệp sao lưu cũ khi quý vị có tệp mới hơn.
backup-last = Lần sao lưu toàn bộ gần nhất: { $when }
backup-last-none = Chưa từng sao lưu toàn bộ.
backup-changed = Từ đó đến nay đã có thứ được lưu thêm.
backup-remind = Nếu dữ liệu của trình duyệt này bị xóa hoặc máy tính hỏng, chỉ tệp sao lưu mới lấy lại được các bản nháp.
backup-remind-never = Các bản nháp của quý vị chưa có bản sao lưu
backup-remind-old = Bản sao lưu gần nhất được tạo { $days } ngày trước, và từ đó các bản nháp đã được sửa
backup-lock = Tạo tệp sao lưu trước khi khóa?
    .why = Từ lần sao lưu gần nhất, các bản nháp đã được sửa. Trong lúc này trang được che đi. Bấm Khóa lần nữa để khóa ngay.
    .make = Tạo và khóa
    .without = Khóa, không tạo

restore = Đưa tệp sao lưu vào kho bảo mật này
    .what = Không có gì ở đây bị ghi đè. Các bản nháp từ tệp được thêm vào. Bản nháp đã được sửa cả ở đây và ở đó thì giữ cả hai phiên bản.
restore-file = Tệp sao lưu
    .hint = Tên tệp bắt đầu bằng “onward-backup” và kết thúc bằng “.age”.
    .pick = Chọn tệp sao lưu
restore-file-empty = Hãy chọn một tệp sao lưu
restore-code = Mã khôi phục đã dùng khi tạo tệp
    .hint = Bảy nhóm, mỗi nhóm bốn chữ cái và chữ số, từ tờ giấy của quý vị. Có thể là mã của một kho bảo mật khác, nếu tệp đến từ đó.
restore-code-empty = Hãy nhập mã khôi phục
restore-do = Đưa vào kho bảo mật này
restore-working = Đang mở tệp sao lưu
restore-elsewhere = Để bắt đầu từ tệp sao lưu trên thiết bị không có kho bảo mật, hãy mở trang bản nháp ở đó. Để đưa tệp vào kho bảo mật này, hãy mở khóa kho trước.
restore-unreadable = Không đọc được tệp.
    .do = Có thể tệp đã bị chuyển đi chỗ khác hoặc nằm trên ổ đĩa chưa kết nối. Hãy chọn lại.
restored = Bản sao lưu { $when } bây giờ đã có trong kho bảo mật này
restored-added = Đã thêm { $count } bản nháp.
restored-advanced = { $count } bản nháp ở đây cũ hơn và bây giờ tiếp tục từ tệp.
restored-versions = { $count } bản nháp đã được sửa cả ở đây và trong tệp. Cả hai phiên bản đều được giữ.
    .what = Danh sách bản nháp đánh dấu chúng, và nói cách quyết định.
restored-known = { $count } bản nháp đã có ở đây, mới bằng hoặc mới hơn.
restored-exports = Đã thêm { $count } mục vào danh sách những gì đã ký.
restored-entries = { $count } mục trong sổ theo dõi là mới, hoặc đã được thêm vào.
restored-unread = Không đọc được { $count } bản nháp trong tệp. Hãy giữ tệp: phiên bản Onward mới hơn có thể đọc được.
restored-identity-same = Tệp có cùng chìa khóa ký với kho bảo mật này.
restored-identity-kept = Tệp có chìa khóa ký khác. Kho bảo mật này giữ chìa khóa của mình.
restored-identity-taken = Từ bây giờ kho bảo mật này ký bằng chìa khóa từ tệp.

## ---- What the browser promised, and private windows ----

persist-not-asked = Chưa hỏi trình duyệt xem nó có giữ dữ liệu của Onward không.
    .do = Trình duyệt được hỏi khi quý vị lưu lần đầu. Một số trình duyệt sau đó hỏi quý vị: hãy chọn cho phép.
persist-granted = Trình duyệt đã hứa không tự xóa dữ liệu của Onward.
    .do = Vẫn có người có thể tự tay xóa, vì vậy hãy vẫn tạo tệp sao lưu.
persist-refused = Trình duyệt chưa hứa giữ dữ liệu của Onward. Nó có thể xóa khi ổ đĩa đầy, hoặc khi vài ngày không ai mở trang web này.
    .do = Hãy tạo tệp sao lưu vào cuối mỗi ngày làm việc. Đánh dấu trang web này hoặc mở thường xuyên có thể làm thay đổi câu trả lời của trình duyệt.
persist-ask-again = Hỏi lại trình duyệt
persist-room = Onward dùng trên thiết bị này: khoảng { $used } MB

temporary-private = Đây có vẻ là cửa sổ riêng tư
temporary-little-room = Trình duyệt này cho Onward rất ít chỗ
temporary-what = Những gì được giữ ở đây có thể bị xóa khi đóng cửa sổ, hoặc khi quý vị đăng xuất khỏi máy tính này.
temporary-do = Quý vị có thể làm việc ở đây với tệp sao lưu: hãy tạo một tệp trước khi đóng cửa sổ, giữ ở nơi khác, và lần sau bắt đầu từ tệp đó. Hoặc dùng cửa sổ bình thường.
temporary-was-here = Trước đây trên thiết bị này có một kho bảo mật
    .why = Như vậy trình duyệt này không còn kho đó. Có thể dữ liệu đã bị xóa, đây có thể là cửa sổ riêng tư hoặc một trình duyệt khác với trước đây, hoặc máy tính có thể xóa mọi thứ khi có người đăng xuất.
    .do = Hãy đóng các cửa sổ riêng tư khác và xem trong trình duyệt mà quý vị đã dùng trước đây. Nếu ở đó cũng không có, hãy bắt đầu từ tệp sao lưu gần nhất, với mã khôi phục.

## ---- In the list of drafts: time that runs out, two versions of one draft; after an export ----

expiry-soon =
    { $days ->
        [0] Thời gian giữ bản nháp này hết trong vòng một ngày. Từ đó danh sách này báo như vậy, và bản nháp bị xóa sớm nhất là 7 ngày sau. Sửa bản nháp hoặc giữ lâu hơn sẽ lùi ngày hết hạn.
       *[other] Thời gian giữ bản nháp này hết sau { $days } ngày. Từ đó danh sách này báo như vậy, và bản nháp bị xóa sớm nhất là 7 ngày sau. Sửa bản nháp hoặc giữ lâu hơn sẽ lùi ngày hết hạn.
    }
expiry-over = Đã hết thời gian giữ bản nháp này
    .what = Chưa có gì bị xóa. Hãy quyết định trong vòng 7 ngày: sau đó bản nháp bị xóa khi mở kho bảo mật.
    .until = Chưa có gì bị xóa. Bản nháp bị xóa khi mở kho bảo mật sau { $when }.
expiry-keep = Giữ thêm 30 ngày
expiry-delete = Xóa ngay
expiry-kept = Bản nháp được giữ thêm 30 ngày.
version-other = Bản nháp này có hai phiên bản
    .why = Bản nháp đã được sửa ở hai nơi, ví dụ trên hai thiết bị, rồi được một tệp sao lưu đưa về cùng chỗ. Không có gì bị mất: cả hai đều ở trong danh sách này.
    .how = Để so sánh, hãy tiếp tục từng phiên bản và đọc trang “Xem lại các câu trả lời”. Hãy chép những gì còn thiếu vào phiên bản quý vị muốn giữ, rồi xóa phiên bản kia.
version-how = Cách so sánh và quyết định
card-more = Sao lưu bản nháp này
    .what = Tệp chỉ có bản nháp này. Tệp được mã hóa, và chỉ mở được bằng mã khôi phục của kho bảo mật này: đồng nghiệp có kho khác cần mã của quý vị để mở.

export-delete = Xóa bản nháp khỏi thiết bị này?
    .what = Nếu đã làm xong đơn giới thiệu này, bản nháp không cần ở lại đây. Các câu trả lời, sự đồng ý và các chữ ký trong bản nháp bị xóa và không lấy lại được. Gói hồ sơ quý vị đã xuất vẫn ở chỗ quý vị đã để.
    .do = Xóa bản nháp khỏi thiết bị này
    .sure = Có, xóa bản nháp

## Locking by itself, and coming back. "Window" is a browser's window or tab.

lock-near = Một lúc rồi không ai dùng trang này. Trang sẽ khóa trong vòng một phút. Công việc của quý vị được lưu trước.
lock-near-packets = Một lúc rồi không ai dùng trang này. Các gói hồ sơ sẽ được gỡ khỏi trang trong vòng một phút. Các tệp vẫn ở nguyên chỗ.
lock-stay = Ở lại
lock-working = Đang khóa
lock-kept = Onward đã tự khóa. Những gì quý vị vừa gõ không lưu được, nên chỉ được giữ trong cửa sổ này. Hãy mở khóa trong cửa sổ này để thấy lại, và đừng đóng cửa sổ trước lúc đó: đóng cửa sổ là mất phần chữ đó.
returned-saved = Trước khi khóa, những gì quý vị vừa gõ không lưu được. Phần đó đã được giữ có mã hóa, và bây giờ đã ở trong kho bảo mật.
returned-version = Trước khi khóa, những gì quý vị vừa gõ không lưu được, và từ đó đơn giới thiệu hoặc các chìa khóa của kho bảo mật đã được đổi. Cả hai phiên bản đều được giữ: trang này hiện những gì quý vị đã gõ, và danh sách có cả phiên bản kia.
returned-waits = Trước khi khóa, những gì quý vị vừa gõ không lưu được. Phần đó được giữ có mã hóa trong cửa sổ này. Hãy chuyển sang cửa sổ này để đưa phần đó vào kho bảo mật, và đừng đóng cửa sổ trước lúc đó.
returned-failed = Trước khi khóa, những gì quý vị vừa gõ không lưu được. Phần đó được giữ có mã hóa trong cửa sổ này, nhưng lúc này kho bảo mật không nhận được. Hãy khóa và mở khóa lại trong cửa sổ này để thử một lần nữa, và đừng đóng cửa sổ trước lúc đó.
returned-lost = Trước khi khóa, những gì quý vị vừa gõ không lưu được, và không mở được phần đã giữ lại: phần đó bị hỏng, hoặc thuộc về kho bảo mật khác. Hãy xem lại đơn giới thiệu và gõ những gì còn thiếu.
returned-read = Đóng lời nhắn này

## Several windows: one saves, the others show.

turn-reads-only = Ở đây quý vị đọc được, nhưng không sửa được gì
    .what = Một cửa sổ Onward khác trên thiết bị này đang mở và lưu các thay đổi của nó. Cửa sổ này có thể hiện tình trạng trước đó. Để tiếp tục ở đây, hãy chuyển sang đây: cửa sổ kia lưu trước.
turn-take-over = Chuyển sang đây
turn-taking-over = Đang hỏi cửa sổ kia

## ---- A draft whose newest version is damaged ----

draft-recovered = Không đọc được phiên bản mới nhất của đơn giới thiệu này
    .do = Quý vị đang thấy phiên bản trước đó. Hãy kiểm tra những câu trả lời quý vị đã gõ sau cùng, và gõ lại nếu thiếu. Những gì quý vị gõ bây giờ được lưu như thường lệ.
