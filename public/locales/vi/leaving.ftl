### status: machine-drafted

leaving-title = Cách thoát nhanh
leaving-lead = Quý vị có thể thoát khỏi trang web này bất cứ lúc nào, trong một giây. Đây là cách làm, và những gì việc này không che giấu.

## The ways

leaving-ways = Các cách thoát
leaving-way-button = Bấm “Thoát khỏi trang này” ở phía trên trang. Nút này vẫn ở đó khi quý vị cuộn trang.
leaving-way-shift = Trên bàn phím: bấm phím Shift ba lần trong vòng năm giây, và không bấm phím nào khác ở giữa. Ba đèn nhỏ trên nút cho biết quý vị đã bấm được mấy lần.
leaving-way-fingers = Trên màn hình cảm ứng: chạm ba lần bằng hai ngón tay, trong vòng ba giây. Chạm chỗ nào trên trang cũng được.
leaving-way-tab = Bằng phím Tab hoặc trình đọc màn hình: liên kết đầu tiên của mỗi trang là “Thoát nhanh khỏi trang này”.

leaving-try = Thử ở đây
leaving-try-text = Bấm nút bên dưới. Trong 30 giây, bấm Shift ba lần hoặc chạm ba lần bằng hai ngón tay sẽ không rời khỏi trang này. “Thoát khỏi trang này” ở phía trên thì lúc nào cũng thoát.
leaving-try-begin = Bắt đầu thử
leaving-try-open = Bây giờ hãy bấm Shift ba lần, hoặc chạm ba lần bằng hai ngón tay.
leaving-try-worked = Được rồi. Lần thử đã xong. Lần tới, quý vị sẽ thoát thật.
leaving-try-over = Lần thử đã xong. Từ bây giờ, bấm ba lần hoặc chạm ba lần là thoát thật.

## What it does

leaving-does = Việc này làm gì
leaving-does-white = Trang chuyển thành trắng ngay. Những gì quý vị đã gõ biến khỏi màn hình.
leaving-does-site = Sau đó một trang web khác mở ra: { $site }.
leaving-does-locks = Những gì quý vị vừa gõ được lưu nếu có thể làm ngay. Sau đó kho bảo mật bị khóa, trong cửa sổ này và trong các cửa sổ khác của Onward.
leaving-does-back = Bấm “Quay lại” (Back) không làm hiện ra những gì đã có ở đó trước.

## What it does not do

leaving-not = Việc này không làm gì
leaving-not-history = Việc này không xóa lịch sử của trình duyệt. Lịch sử cho thấy trang web này đã được mở, và khi nào. Lịch sử không cho thấy quý vị đã gõ gì.
leaving-not-files = Các tệp đã lưu hoặc đã in vẫn ở nguyên chỗ. Danh sách tải xuống cũng vẫn còn.
leaving-not-tabs = Các tab và cửa sổ khác vẫn mở, có địa chỉ ở phía trên. Trong các tab và cửa sổ của Onward, bản nháp và gói hồ sơ đang mở biến khỏi màn hình.
leaving-not-seen = Việc này không thể xóa bỏ những gì ai đó đã nhìn thấy, hoặc ảnh đã chụp màn hình.

## Clearing the history

leaving-clear = Cách xóa lịch sử
leaving-clear-text = Hãy chọn trình duyệt của quý vị. Các từ trong menu trên thiết bị của quý vị có thể hơi khác.
leaving-clear-caution = Hãy nghĩ trước. Người xem lịch sử có thể nhận ra rằng lịch sử trống. Quý vị thường có thể chỉ bỏ trang web này: mở lịch sử, tìm “Onward”, và xóa dòng đó.

leaving-history = Xóa lịch sử:
leaving-window = Cửa sổ riêng tư:
leaving-on-computer = Trên máy tính
leaving-on-phone = Trên điện thoại
leaving-on-android = Trên điện thoại Android
leaving-on-iphone = Trên iPhone hoặc iPad

leaving-chrome = Chrome
leaving-chrome-computer = Bấm cùng lúc Ctrl, Shift và Delete (trên máy Mac: Command, Shift và Delete). Chọn xóa từ khi nào. Bấm “Xóa dữ liệu” (Delete data).
    .private = Bấm dấu ba chấm, rồi bấm “Cửa sổ ẩn danh mới” (New Incognito window).
leaving-chrome-android = Bấm dấu ba chấm, rồi bấm “Xóa dữ liệu duyệt web” (Delete browsing data). Chọn xóa từ khi nào. Bấm “Xóa dữ liệu” (Delete data).
    .private = Bấm dấu ba chấm, rồi bấm “Tab ẩn danh mới” (New Incognito tab).
leaving-chrome-iphone = Bấm dấu ba chấm, rồi bấm “Xóa dữ liệu duyệt web” (Delete browsing data). Chọn xóa từ khi nào. Bấm “Xóa dữ liệu” (Delete data).
    .private = Bấm dấu ba chấm, rồi bấm “Tab ẩn danh mới” (New Incognito tab).

leaving-edge = Edge
leaving-edge-computer = Bấm cùng lúc Ctrl, Shift và Delete (trên máy Mac: Command, Shift và Delete). Chọn xóa từ khi nào. Bấm “Xóa ngay” (Clear now).
    .private = Bấm dấu ba chấm, rồi bấm “Cửa sổ InPrivate mới” (New InPrivate window).
leaving-edge-phone = Bấm menu ở phía dưới, rồi bấm “Lịch sử” (History). Bấm hình thùng rác, và chọn xóa từ khi nào.
    .private = Bấm menu ở phía dưới, rồi bấm “Tab InPrivate mới” (New InPrivate tab).

leaving-firefox = Firefox
leaving-firefox-computer = Bấm cùng lúc Ctrl, Shift và Delete (trên máy Mac: Command, Shift và Delete). Chọn xóa từ khi nào. Bấm “Xóa” (Clear).
    .private = Bấm hình ba gạch ngang, rồi bấm “Cửa sổ riêng tư mới” (New private window).
leaving-firefox-android = Bấm dấu ba chấm, rồi “Cài đặt” (Settings), rồi “Xóa dữ liệu duyệt web” (Delete browsing data).
    .private = Bấm nút các tab, rồi bấm hình mặt nạ.
leaving-firefox-iphone = Bấm menu, rồi “Cài đặt” (Settings), rồi “Quản lý dữ liệu” (Data management), rồi “Xóa dữ liệu riêng tư” (Clear private data).
    .private = Bấm nút các tab, rồi bấm “Riêng tư” (Private) hoặc hình mặt nạ.

leaving-safari = Safari
leaving-safari-computer = Ở phía trên màn hình, chọn “Lịch sử” (History), rồi “Xóa lịch sử” (Clear History). Chọn xóa từ khi nào.
    .private = Ở phía trên màn hình, chọn “Tệp” (File), rồi “Cửa sổ riêng tư mới” (New Private Window).
leaving-safari-iphone = Mở ứng dụng “Cài đặt” (Settings) của điện thoại. Chọn “Ứng dụng” (Apps), rồi “Safari”, rồi “Xóa lịch sử và dữ liệu trang web” (Clear History and Website Data). Trên điện thoại cũ hơn, “Safari” nằm ngay trong “Cài đặt”.
    .private = Bấm và giữ hình Safari trên màn hình chính, rồi chọn “Tab riêng tư mới” (New Private Tab).

leaving-samsung = Samsung Internet
leaving-samsung-android = Bấm hình ba gạch ngang, rồi “Cài đặt” (Settings), rồi “Dữ liệu duyệt web cá nhân” (Personal browsing data), rồi “Xóa dữ liệu duyệt web” (Delete browsing data).
    .private = Bấm nút các tab, rồi bấm “Bật chế độ Bí mật” (Turn on Secret mode).

## Private windows

leaving-private = Cửa sổ riêng tư làm gì
leaving-private-does = Cửa sổ riêng tư không giữ lịch sử. Khi quý vị đóng cửa sổ cuối cùng, trình duyệt quên những gì đã mở trong đó.
leaving-private-not = Cửa sổ riêng tư không giấu quý vị khỏi người đang nhìn màn hình, khỏi chương trình được cài vào thiết bị để theo dõi quý vị, hay khỏi những người quản lý mạng. Các tệp quý vị lưu vẫn còn.
leaving-private-here = Đừng giữ đơn giới thiệu trong cửa sổ riêng tư: đơn sẽ mất khi cửa sổ đóng. Để đọc thì cửa sổ riêng tư là tốt.

## Other people

leaving-others = Ai vẫn có thể thấy
leaving-others-text = Người biết mật khẩu của điện thoại hoặc máy tính này có thể thấy những gì đã làm trên đó. Những người trông coi máy tính ở nơi làm việc, thư viện hoặc trường học cũng vậy. Tài khoản của Google, Apple hoặc Microsoft có thể hiện lịch sử cả trên một điện thoại khác.
leaving-others-do = Nếu quý vị nghĩ rằng có ai theo dõi thiết bị này, hãy dùng một thiết bị khác mà họ không thể đụng đến: ở thư viện, ở nơi hỗ trợ quý vị, hoặc của một người bạn.

## Help

leaving-help = Nếu quý vị cần được giúp ngay bây giờ
leaving-help-999 = Khi nguy hiểm: gọi 999.
leaving-help-55 = Nếu quý vị không thể nói: gọi 999 từ điện thoại di động, lắng nghe, và bấm 55 khi được yêu cầu.
leaving-help-line = Đường dây trợ giúp về nô lệ hiện đại và bóc lột (Modern Slavery and Exploitation Helpline): 08000 121 700, mọi ngày trong năm.
leaving-help-salvation = Ở Anh (England) và xứ Wales, The Salvation Army: 0800 808 3733, vào bất cứ giờ nào.
