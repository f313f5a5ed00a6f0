### status: machine-drafted

sending-title = Cách gửi tệp
sending-lead = Dùng cho mọi tệp mà Onward lưu cho người khác: gói hồ sơ, câu trả lời, việc rút lại sự đồng ý. Cần một cuộc điện thoại và một email.
sending-print = In trang này

sending-steps = Theo thứ tự này
sending-step-phone = Gọi điện trước, theo số mà quý vị đã có sẵn. Hãy nói rằng có một tệp sắp đến, và hỏi nên gửi đến địa chỉ nào và ai đọc hộp thư đó.
sending-step-email = Hãy dùng email bảo mật của tổ chức quý vị. Nếu không có, hãy hỏi người phụ trách bảo vệ dữ liệu trước khi gửi bất cứ điều gì.
sending-step-address = Chỉ viết cho một người. Hãy tự gõ địa chỉ, và đọc lại một lần nữa trước khi gửi: địa chỉ mà chương trình email gợi ý thường là của người khác.
sending-step-subject = Hãy đặt tiêu đề trung tính cho email, ví dụ “Như đã thống nhất qua điện thoại”. Không có tên, không có chữ viết tắt của tên, không có ngày sinh, không có mã số, và không có gì cho biết nội dung về việc gì. Nội dung email cũng vậy.
sending-step-attach = Đính kèm tệp với đúng tên tệp đang có. Tên tệp không nói gì về ai.
sending-step-words = Nếu tệp được khóa bằng sáu từ, hãy nói sáu từ đó qua điện thoại. Không bao giờ viết trong cùng tin nhắn, và không viết trong email khác, tin nhắn chữ hay cuộc trò chuyện trên mạng.
sending-step-opened = Hãy nhờ họ mở tệp khi quý vị còn đang nói điện thoại. Nếu họ chưa biết chìa khóa của quý vị, hãy đọc cho nhau nghe sáu từ của chìa khóa: sáu từ này được hiện ở nơi tạo tệp, và không phải là sáu từ của cụm mật khẩu.
sending-step-delete = Sau đó xóa tệp và email, như ghi bên dưới.

sending-not = Những điều không làm
sending-not-chat = Đừng dùng WhatsApp hay ứng dụng nhắn tin khác cho việc này, và đừng dùng nhóm nào cả.
sending-not-names = Đừng đưa tên người vào tiêu đề, tên tệp hay lịch.
sending-not-shared = Đừng gửi đến hộp thư dùng chung trước khi quý vị hỏi ai đọc hộp thư đó và họ nói rằng có thể gửi đến đó.
sending-not-private = Đừng gửi từ tài khoản email cá nhân, hoặc đến tài khoản như vậy.
sending-not-drive = Đừng để tệp trên ổ đĩa dùng chung hay trang web chuyển tệp, trừ khi tổ chức của quý vị cho phép làm như vậy cho việc này.
sending-not-open = Đừng mở khóa tệp, hay tạo lại tệp không khóa, để gửi cho dễ hơn.

sending-refused = Nếu hệ thống email từ chối tệp
sending-refused-text = Hãy lưu tệp một lần nữa thành .age.txt, và gửi tệp đó. Đó là tệp văn bản có cùng nội dung bên trong, và được khóa chắc chắn như vậy.
sending-refused-junk = Nếu đã gửi mà không đến, hãy nhờ họ xem trong thư mục thư rác và hỏi người trông coi hệ thống email của họ. Đừng gửi đến địa chỉ khác mà quý vị chưa thống nhất.
sending-refused-other = Nếu cách đó cũng không được, hãy thống nhất qua điện thoại một cách mà cả hai tổ chức đều cho phép, ví dụ mang đến trên một thẻ nhớ USB được mã hóa. Hãy giữ tệp được khóa.

sending-opening = Họ mở tệp bằng cách nào
sending-opening-page = Trên trang “Mở gói hồ sơ” của trang web này. Không phải cài đặt gì, không cần tài khoản, và tệp không rời khỏi máy tính của họ. Đây là địa chỉ của trang đó:
sending-opening-words = Nếu tệp được khóa bằng sáu từ: họ chọn tệp ở đó, và gõ các từ.
sending-opening-key = Nếu tệp được khóa bằng chìa khóa của họ: trước hết họ mở khóa kho bảo mật của mình, rồi chọn tệp ở đó. Không có cụm mật khẩu.
sending-opening-age = Bất cứ chương trình nào khác dùng cho tệp age cũng mở được tệp, với cùng các từ hoặc cùng chìa khóa.
sending-opening-check = Chương trình khác chỉ mở khóa tệp. Tệp có thật và không bị thay đổi hay không thì trang “Mở gói hồ sơ” cho biết; trang đó cũng nhận những tệp mà chương trình như vậy đã mở khóa.

sending-deleting = Sau đó: xóa tệp
sending-deleting-downloads = Khi họ đã mở được tệp, hãy xóa tệp khỏi thư mục tải xuống của quý vị, và đổ thùng rác.
sending-deleting-sent = Xóa email khỏi thư mục thư đã gửi rồi khỏi thư mục thư đã xóa, nếu tổ chức của quý vị không bắt buộc phải giữ email đó.
sending-deleting-kept = Các bản sao có thể còn trong bản sao lưu của máy tính và của hệ thống email. Tệp đã khóa thì ở đó không đọc được nếu không có các từ hoặc chìa khóa của tệp. Tệp không khóa thì đọc được.
sending-deleting-draft = Đơn giới thiệu vẫn ở trong kho bảo mật của quý vị cho đến khi quý vị xóa ở đó. Quý vị có thể tạo lại gói hồ sơ.

sending-wrong = Nếu tệp đã đến nhầm chỗ
sending-wrong-now = Hãy làm điều này ngay, kể cả khi quý vị không chắc, và kể cả khi đó là lỗi của quý vị. Nói sớm là điều bảo vệ người được giới thiệu.
sending-wrong-lead = Hãy gọi điện cho người phụ trách bảo vệ dữ liệu trong tổ chức của quý vị. Hãy nói đã gửi gì, cho ai và khi nào, tệp có khóa không, và các từ có thể đã đi cùng tệp hay không.
sending-wrong-ico = Có thể phải báo việc này cho Văn phòng Ủy viên Thông tin (Information Commissioner’s Office, ICO). Người phụ trách bảo vệ dữ liệu quyết định điều đó. Nếu phải báo, thì phải báo không chậm trễ, và nếu có thể thì trong vòng 72 giờ kể từ khi tổ chức của quý vị biết chuyện. Ban đêm và cuối tuần cũng được tính.
sending-wrong-ask = Hãy yêu cầu người đã nhận tệp đừng mở, xóa tệp ở mọi nơi, và viết cho quý vị rằng họ đã xóa. Đừng trông cậy vào việc thu hồi email.
sending-wrong-danger = Nếu việc này có thể gây nguy hiểm cho người được giới thiệu, hãy báo ngay cho người quản lý hoặc người phụ trách bảo vệ an toàn (safeguarding lead) của quý vị. Khi khẩn cấp, hãy gọi 999. Hãy thống nhất với họ ai sẽ báo cho người được giới thiệu, và báo thế nào cho an toàn: nếu nguy cơ cho người đó cao, thường phải báo cho họ biết.
sending-wrong-words = Nếu các từ có thể đã đi cùng tệp, tệp được coi như không khóa.
sending-wrong-check = Khi gửi lại, hãy tạo lại gói hồ sơ, để gói có các từ khác, và bắt đầu bằng cuộc điện thoại.
