### status: machine-drafted

preview = Xem trước bộ tài liệu của khu vực
    .lead = Hãy chọn các tệp của bộ tài liệu khu vực. Trang này cho quý vị biết các tệp có gì sai, và hiện trang của khu vực như khi được đăng.
    .stays = Các tệp ở lại trong cửa sổ này. Không có gì được gửi đi và không có gì được giữ lại: khi quý vị rời trang này, trang đã quên các tệp. Các tệp của quý vị không bị thay đổi.
preview-choose = Chọn tệp
    .hint = Hãy chọn area.json, một bài cho mỗi ngôn ngữ, ví dụ en.md, và các hình (.svg, .png, .jpg hoặc .webp). Một bài được tối đa { $text } KB, một hình { $picture } KB.
preview-drop = Hoặc thả tệp vào đây. Quý vị có thể thêm sau. Tệp mới thay chỗ tệp cùng tên.

preview-given = { $count } tệp
preview-unreadable = Không đọc được các tệp này. Hãy chọn lại.
preview-remove = Gỡ bỏ
preview-clear = Gỡ bỏ tất cả
    .hint = Việc này gỡ các tệp khỏi trang này. Các tệp của quý vị vẫn ở nguyên chỗ.

preview-wrong = Những gì sai
    .what = Mỗi dòng nêu tên tệp và dòng trong tệp, và nói cần làm gì. Hãy sửa tệp, lưu lại, và chọn lại ở đây.
    .again = Người đưa bộ tài liệu vào trang web kiểm tra một lần nữa. Chỉ ở đó mới biết những chìa khóa nào thuộc về các phép thử của Onward.
preview-nothing = Các tệp này không có gì sai.
preview-stops = { $count } điều phải sửa trước khi đăng bộ tài liệu
preview-gaps = { $count } điều nên sửa

preview-page = Trang như khi được đăng
    .what = Ở đây không có các nút để giữ lại hoặc tạo PDF, và không có liên kết đến trang khác.
preview-folder = Thư mục của bộ tài liệu này phải có tên là “{ $slug }”.
preview-language = Ngôn ngữ của trang
preview-not-offered = Trang web này chưa có trang nào bằng ngôn ngữ này: { $languages }. Sẽ không ai thấy bài đó.
preview-nameless = (không đọc được tên)
