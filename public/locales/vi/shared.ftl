### status: machine-drafted

## ---- The page ----

shared = Tệp dùng chung
    .lead = Hai hoặc nhiều điều phối viên có thể cùng làm việc trên một sổ theo dõi, qua một tệp trên ổ đĩa mà tất cả đều vào được. Tệp được khóa cho những người mà quý vị chọn, và không ai khác mở được. Mỗi người đưa vào những gì người khác đã ghi, và lưu phần của mình.
shared-saved-at = Từ đây, lưu lần cuối { $when }.
shared-changed = Từ đó đến nay đã ghi thêm, hoặc đã chọn lại ai dùng chung. Hãy lưu tệp, để đồng nghiệp của quý vị cũng có.

shared-with = Ai dùng chung
    .what = Mỗi người quý vị chọn đều đọc được toàn bộ sổ theo dõi, và những gì họ ghi sẽ vào sổ của quý vị. Đồng nghiệp của quý vị cũng phải chọn quý vị, trên thiết bị của chính họ.
shared-choose = Đồng nghiệp
shared-keep = Giữ lựa chọn này
shared-choosing = Đang giữ lựa chọn
shared-chosen = Lựa chọn đã được giữ. Nó áp dụng cho các tệp được lưu từ bây giờ.
shared-book = Danh bạ
shared-nobody = Trong danh bạ của quý vị chưa có ai chọn được. Trước hết hãy đưa thẻ của đồng nghiệp vào danh bạ, và so sánh sáu từ qua điện thoại hoặc gặp trực tiếp. Chỉ có chìa khóa thì chưa đủ: những gì đồng nghiệp lưu phải được ký.
shared-alone = Chưa chọn ai: tệp được lưu bây giờ chỉ dành cho kho bảo mật này.
shared-not-theirs = { $name }: chìa khóa này không còn được tin nữa, hoặc đã hết hạn. Các tệp mới không dành cho nó, và những gì đến từ nó không được đưa vào.

shared-file = Tệp
    .what = Hãy chọn tệp trên ổ đĩa của quý vị, hoặc tạo tệp mới ở đó. Sau đó chỉ cần bấm một lần: những gì đồng nghiệp đã ghi được đưa vào, và tất cả được lưu vào đúng chỗ của tệp.
    .cannot = Trình duyệt này không thể lưu tệp vào đúng chỗ cũ, nên phải tự tay làm hai bước.
    .chosen = Tệp:
    .choose = Chọn tệp
    .make = Tạo tệp mới
shared-save = Đưa vào và lưu
shared-remember = Nhớ trên thiết bị này tệp nằm ở đâu
    .what = Khi đó thiết bị này giữ tên và chỗ của tệp, không khóa, cho đến khi quý vị bỏ dấu chọn hoặc xóa sạch mọi thứ. Trình duyệt có thể hỏi lại quý vị có cho phép không.
shared-hand = Tự tay làm
    .what = Trước hết hãy đưa vào tệp đang nằm trên ổ đĩa của quý vị. Sau đó lưu một tệp mới, và đặt vào chỗ của tệp cũ.
    .bring = Đưa vào một tệp
    .save = Lưu một tệp

shared-reading = Đang đọc tệp
shared-bringing = Đang đưa vào những gì có trong tệp
shared-making = Đang tạo tệp
shared-writing = Đang lưu tệp, và so sánh với những gì cần lưu
shared-saved = Đã lưu, và đã so sánh với những gì cần lưu.
shared-brought-in = Tệp đã được đưa vào.
shared-handed-over = Trình duyệt đã có tệp.
    .do = Hãy đặt tệp lên ổ đĩa của quý vị, vào chỗ của tệp cũ. Nếu trong lúc đó một đồng nghiệp đã lưu tệp của họ, hãy đưa tệp đó vào trước, rồi lưu lại.
shared-left-out = Tệp không dành cho { $count } người trong số những người quý vị chọn, vì chìa khóa của họ không còn được tin nữa hoặc đã hết hạn. Hãy xem danh bạ.

## ---- What came in ----

shared-from = Từ tệp của { $name }, { $when }
shared-own = Từ tệp của chính quý vị, { $when }
shared-nothing-new = Trong tệp không có gì mới.
shared-added = { $count } mục trước đây không có ở đây
shared-advanced = { $count } mục mà tệp có nhiều thông tin hơn
shared-erased = { $count } mục đã bị xóa vĩnh viễn ở nơi khác, và bây giờ cả ở đây
shared-disagree = Trong các mục này, hai người đã ghi lại những điều khác nhau:
    .do = Không có gì bị mất: cả hai đều còn trong mục. Hãy tìm xem điều nào đúng, và ghi lại lần nữa ở đó.
shared-packets-left-out = { $count } gói hồ sơ không được đưa vào.
    .do = Tệp ghi rằng các gói hồ sơ này đã đến, nhưng các gói trong tệp không đúng như người gửi đã ký, hoặc người khác đã ký một gói hồ sơ trước đó của cùng đơn giới thiệu, hoặc quý vị cần phiên bản mới hơn của trang này. Hãy nhờ đồng nghiệp xem mục đó. Nếu người gửi có chìa khóa mới, hãy đưa chìa khóa đó vào danh bạ của quý vị, và đưa tệp vào lại.

## ---- Folded away ----

shared-leaves = Khi một đồng nghiệp rời nhóm
    .after = Hãy bỏ họ khỏi lựa chọn, và lưu tệp: những gì được lưu từ lúc đó không dành cho họ. Hãy nhờ các đồng nghiệp khác làm như vậy, vì mỗi người tự chọn riêng. Việc bỏ quyền vào ổ đĩa của họ là do bộ phận IT của quý vị làm.
    .keep = Những gì họ đã có thì họ vẫn giữ: các tệp trước đó họ vẫn mở được, và những gì trong kho bảo mật của họ cũng vậy. Hãy yêu cầu xóa sạch thiết bị của họ.
shared-conflicts = Khi hai người ghi cùng một lúc
    .what = Không có gì bị mất. Mọi điều đã ghi đều còn lại, kèm tên người ghi. Nếu cả hai quyết định khác nhau về cùng một đơn giới thiệu, cả hai quyết định đều còn cho đến khi có người giải quyết. Nếu một người lưu đè lên tệp của người kia, lần lưu tiếp theo của người kia sẽ đưa nó trở lại.
    .returns = Hãy thống nhất ai làm các báo cáo số liệu. Báo cáo chỉ được làm một lần và không bao giờ thay đổi: nếu hai người làm báo cáo về cùng một thời kỳ, mỗi kho bảo mật giữ báo cáo của mình.

## ---- What went wrong ----

shared-not-allowed = Trình duyệt đã không cho trang này dùng tệp.
    .do = Hãy bấm nút lần nữa, và cho phép. Nếu trình duyệt của quý vị không hỏi, hãy dùng cách tự tay làm ở bên dưới.
shared-unreadable = Không đọc được tệp.
    .do = Có thể tệp đã bị chuyển đi hoặc bị xóa, hoặc ổ đĩa chưa kết nối. Hãy kết nối ổ đĩa, hoặc chọn lại tệp.
shared-not-written = Không lưu được tệp.
    .do = Những gì có trong tệp trước đó chắc vẫn còn. Hãy xem ổ đĩa có kết nối, còn chỗ và cho quý vị ghi không. Sau đó bấm nút lần nữa.
shared-busy = Có người khác liên tục lưu tệp cùng lúc, hoặc ổ đĩa thay đổi tệp.
    .do = Không có gì bị mất. Hãy đợi một phút, rồi bấm nút lần nữa.
shared-not-taken = Trình duyệt đã không nhận tệp.
    .do = Không có gì bị mất. Hãy thử lại, hoặc cho phép trang web này tải xuống.
shared-not-remembered = Trình duyệt này không nhớ tệp nằm ở đâu.
    .do = Hãy chọn tệp mỗi lần.
shared-backup-given = Theo tên, đây là tệp sao lưu.
    .do = Bản sao lưu được đưa vào ở phần Cài đặt, với mã khôi phục của nó. Không có gì bị thay đổi.
failure-shared-not-ours = Đây không phải là tệp dùng chung của một sổ theo dõi.
    .do = Hãy chọn tệp mà đồng nghiệp của quý vị đã lưu; tệp có tên “onward-register.age” nếu không ai chọn tên khác. Không có gì bị thay đổi.
failure-shared-packet = Đây là gói hồ sơ.
    .do = Hãy mở gói trên trang “Mở gói hồ sơ”, và từ đó đưa vào sổ theo dõi. Không có gì bị thay đổi.
failure-shared-note = Đây là câu trả lời, giấy báo rút lại hoặc thẻ.
    .do = Hãy mở trên trang “Mở gói hồ sơ”; thẻ thì đưa vào danh bạ. Không có gì bị thay đổi.
failure-shared-to-other = Tệp này không được khóa cho kho bảo mật này.
    .do = Nếu là tệp của đồng nghiệp, hãy nhờ họ chọn quý vị ở “Ai dùng chung”, và lưu lại. Nếu là tệp sao lưu, hãy đưa vào ở phần Cài đặt. Không có gì bị thay đổi.
failure-shared-under-passphrase = Tệp này được khóa bằng cụm mật khẩu, như gói hồ sơ.
    .do = Hãy mở trên trang “Mở gói hồ sơ”. Không có gì bị thay đổi.
failure-shared-damaged = Tệp không đầy đủ, hoặc đã bị thay đổi.
    .do = Hãy đợi đến khi ổ đĩa của quý vị sao chép xong toàn bộ tệp, rồi thử lại. Nếu vẫn vậy, hãy tạo tệp mới vào chỗ đó: các mục của mỗi người đều ở trong kho bảo mật của chính họ. Ở đây không có gì bị thay đổi.
failure-shared-newer = Tệp được lưu bằng phiên bản Onward mới hơn.
    .do = Hãy tải lại trang để có phiên bản mới hơn, rồi thử lại. Không có gì bị thay đổi.
failure-shared-too-big = Tệp này lớn hơn mọi sổ theo dõi mà Onward lưu (64 MB).
    .do = Hãy xem quý vị có chọn đúng tệp không. Không có gì bị thay đổi.
failure-shared-stranger = Người ký tệp này không có trong danh bạ của quý vị.
    .do = Nếu là tệp của đồng nghiệp, hãy đưa thẻ của họ vào danh bạ, so sánh sáu từ qua điện thoại hoặc gặp trực tiếp, và chọn họ ở “Ai dùng chung”. Nếu chìa khóa của họ đã được thay, hãy đưa chìa khóa mới vào. Không có gì bị thay đổi.
failure-shared-not-with-them = Người ký tệp này có trong danh bạ của quý vị, nhưng quý vị không dùng chung sổ theo dõi với họ.
    .do = Hãy chọn họ ở “Ai dùng chung”, nếu họ cần dùng chung sổ. Không có gì bị thay đổi.
failure-shared-too-much = Sổ theo dõi lớn hơn mức một tệp chứa được (64 MB). Chưa tạo tệp nào.
    .do = Sổ của quý vị vẫn như cũ. Hãy hỏi người trông coi Onward cho tổ chức của quý vị: sổ lớn như vậy cần một cách khác.
failure-shared-too-many = Một sổ theo dõi chỉ dùng chung được với nhiều nhất tám người khác.
    .do = Hãy bỏ bớt một người khỏi lựa chọn.
