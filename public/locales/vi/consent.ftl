### status: machine-drafted

consent-version = 1

## Before the statements

consent-page-title = Những gì quý vị đồng ý
consent-page-opening = Quý vị quyết định điều gì được gửi đi. Mỗi lựa chọn là riêng biệt: quý vị có thể đồng ý điều này và không đồng ý điều kia. Quý vị có thể đặt câu hỏi, nghỉ một lát, hoặc để ngày khác quyết định.

consent-privacy-title = Trước khi quý vị chọn
consent-privacy-choice = Chúng tôi làm theo lựa chọn của quý vị. Điều gì quý vị không đồng ý, chúng tôi không gửi.
consent-privacy-support = Nếu quý vị không đồng ý, sự hỗ trợ quý vị đang có vẫn như cũ.
consent-privacy-harm = Có một giới hạn. Nếu có người có thể bị hại nghiêm trọng, hoặc luật pháp nói rằng chúng tôi bắt buộc phải nói ra, thì chúng tôi có thể phải nói việc đó cho một người có thể giúp, cả khi quý vị đã không đồng ý. Chúng tôi sẽ nói với quý vị trước, nếu việc đó an toàn.
consent-privacy-withdraw = Quý vị có thể đổi ý bất cứ lúc nào. Từ lúc đó, thông tin của quý vị không được dùng cho đơn giới thiệu này nữa, trừ khi luật pháp nói rằng phải dùng. Những gì người khác đã đọc rồi thì không thể lấy lại.
consent-privacy-others = Nếu quý vị nói với chúng tôi về người khác, như một người bạn, hoặc cha hay mẹ của con quý vị, thì tổ chức nơi nhân viên hỗ trợ của quý vị làm việc nên báo cho người đó biết rằng tổ chức có thông tin về họ, trừ khi việc báo đó gây nguy hiểm cho ai đó.
consent-privacy-law = Ngoài lựa chọn của quý vị, còn có những quy định khác. Mỗi tổ chức cũng phải cho quý vị biết, trong một thông báo về quyền riêng tư, ai giữ thông tin của quý vị, cơ sở pháp lý để dùng thông tin đó, thông tin được giữ bao lâu, quý vị có những quyền gì, và khiếu nại bằng cách nào. Nhân viên hỗ trợ của quý vị sẽ đưa cho quý vị xem thông báo này và đọc cho quý vị nghe.
    .help = Sự đồng ý của người này không phải là cơ sở pháp lý để các tổ chức dùng thông tin. Hãy cho xem và đọc to thông báo về quyền riêng tư của tổ chức quý vị và của khu vực.

## The statements

consent-refer_me = Tôi muốn được giới thiệu đến { $area }. Nhân viên hỗ trợ của tôi được phép gửi đơn giới thiệu của tôi cho nhóm phụ trách ở đó.
    .title = Giới thiệu tôi đến khu vực này
    .about = Nhóm phụ trách ở khu vực đọc đơn giới thiệu của quý vị và cho nhân viên hỗ trợ của quý vị biết họ có thể hỗ trợ quý vị hay không. Đây không phải là lời hứa có chỗ hay có nhà ở. Tên của những nơi không an toàn cho quý vị được gửi cùng đơn giới thiệu, không kèm lý do. Nếu quý vị không đồng ý, không có đơn giới thiệu nào được gửi.

consent-share_needs = Nhân viên hỗ trợ của tôi được phép nói cho nhóm phụ trách ở { $area } biết tôi là ai và tôi cần gì.
    .title = Chia sẻ tôi là ai và tôi cần gì
    .about = Đó là tên, tuổi, gia đình của quý vị, và những gì quý vị cần về nhà ở, tiền bạc, học tập, việc làm và tư vấn pháp lý. Nếu quý vị không đồng ý, nhân viên hỗ trợ của quý vị không thể nói cho nhóm biết quý vị cần gì, kể cả khi không nêu tên quý vị, và nhóm không thể chuẩn bị chỗ cho quý vị.

consent-share_health = Nhân viên hỗ trợ của tôi được phép nói cho nhóm phụ trách ở { $area } biết về sức khỏe của tôi.
    .title = Chia sẻ về sức khỏe của tôi
    .about = Phần này nói về bệnh tật, việc chữa trị, thuốc, khuyết tật, mang thai, rượu bia và ma túy. Việc này giúp cho việc chữa trị được tiếp tục khi quý vị chuyển đi. Nếu quý vị không đồng ý, phần sức khỏe của quý vị được bỏ ra khỏi đơn, và nhóm thấy rằng phần đó đã được bỏ ra khỏi đơn.

consent-share_risk = Nhân viên hỗ trợ của tôi được phép nói cho nhóm phụ trách ở { $area } biết điều gì có thể là nguy hiểm cho tôi hoặc cho người khác, và những sự việc chính đã xảy ra với tôi.
    .title = Chia sẻ về nguy cơ và những gì đã xảy ra với tôi
    .about = Việc này giúp nhóm giữ an toàn cho quý vị và những người quanh quý vị. Phần này gồm cả việc tòa án và cảnh sát. Đó là bản tóm tắt ngắn, không phải toàn bộ câu chuyện của quý vị. Nếu quý vị không đồng ý, phần này được bỏ ra khỏi đơn, và nhóm chỉ được báo một điều: phải nói chuyện với nhân viên hỗ trợ của quý vị trước mọi lần đến thăm.

consent-share_agencies = Nhóm phụ trách ở { $area } được phép nói cho các cơ quan mà tôi nêu tên ở đây những gì họ cần biết để bắt đầu giúp tôi. Tôi cũng nêu tên những người và cơ quan mà không được nói cho họ biết. Nhóm không được nói cho họ.
    .title = Chia sẻ với các cơ quan khác
    .about = Ví dụ, bác sĩ, trường học, trung tâm việc làm hoặc văn phòng nhà ở. Quý vị nói rõ đó là những cơ quan nào, và quý vị nói rõ không được nói cho những ai biết. Nếu quý vị không đồng ý, nhóm phải hỏi quý vị trước khi nói chuyện với bất cứ nơi nào trong số đó.

consent-contact_me = Nhóm phụ trách ở { $area } được phép liên lạc với tôi, chỉ bằng những cách mà tôi đã nói là an toàn.
    .title = Liên lạc với tôi
    .about = Nhóm chỉ dùng những cách mà quý vị đã nói là an toàn. Nếu quý vị không đồng ý, số điện thoại, email và địa chỉ của quý vị được bỏ ra khỏi đơn, và nhóm nói chuyện với nhân viên hỗ trợ của quý vị.

consent-home_office_figures = Nhóm phụ trách ở { $area } được phép tính tôi vào các con số thống kê cho Bộ Nội vụ Anh (Home Office). Các con số này không cho biết tôi là ai.
    .title = Tính tôi vào các con số cho Bộ Nội vụ Anh (Home Office)
    .about = Các con số cho biết có bao nhiêu người được hỗ trợ và họ cần gì. Các con số nhỏ được giấu đi, để không ai bị nhận ra. Nếu quý vị không đồng ý, hoặc không được hỏi, thì chỉ có đơn giới thiệu và các ngày của đơn được tính. Quý vị không mất gì khi không đồng ý: sự hỗ trợ và đơn giới thiệu của quý vị vẫn như cũ.

consent-home_office_data = Nhóm phụ trách ở { $area } được phép đưa cho Bộ Nội vụ Anh (Home Office) thông tin cho biết tôi là ai, để Bộ Nội vụ nghiên cứu xem sự hỗ trợ có hiệu quả đến đâu.
    .title = Đưa cho Bộ Nội vụ Anh (Home Office) thông tin cho biết tôi là ai
    .about = Quý vị không bắt buộc phải đồng ý. Quý vị không mất gì khi không đồng ý: sự hỗ trợ và đơn giới thiệu của quý vị vẫn như cũ. Khi người ta được hỏi trong một chương trình trước đây, cứ 100 người thì có 36 người không đồng ý. Bộ Nội vụ Anh (Home Office) cũng quyết định về di trú. Trước khi quý vị đồng ý, nhóm phải cho quý vị biết thông tin sẽ được dùng vào việc gì. Quý vị có thể nói chuyện với người tư vấn pháp lý trước.

## The choices

consent-choice-label = Lựa chọn của quý vị
consent-choice-yes = Đồng ý
consent-choice-no = Không đồng ý
consent-choice-not_asked_yet = Chưa được hỏi
consent-choice-again = Xin hỏi lại: câu chữ hoặc khu vực đã thay đổi.

consent-agencies-label = Được phép nói cho những cơ quan nào biết?
    .hint = Ví dụ, bác sĩ, trường học hoặc văn phòng nhà ở. Mỗi cơ quan một dòng.
consent-agencies-not-label = Không được nói cho những ai biết?
    .hint = Người hoặc cơ quan. Mỗi người hoặc cơ quan một dòng. Nếu không có ai, hãy viết “không có ai”.

## How it was explained

consent-explained-title = Đã giải thích như thế nào
    .opening = Dành cho nhân viên. Hãy điền phần này cùng với người này.
consent-explained_in-label = Đã giải thích bằng ngôn ngữ nào?
consent-explained_by-label = Ai đã giải thích?
    .hint = Tên và chức vụ.
consent-interpreter-label = Tên hoặc mã số của phiên dịch viên
    .hint = Để trống nếu không có phiên dịch viên. Phiên dịch viên nên là người độc lập: không phải họ hàng, bạn đời, bạn bè, hay người mà cộng đồng của người này quen biết.
consent-channel-label = Quý vị và người này đã nói chuyện với nhau bằng cách nào?
consent-channel-face_to_face = Gặp trực tiếp
consent-channel-video = Qua video
consent-channel-phone = Qua điện thoại
consent-at-label = Ngày và giờ
    .hint = Ví dụ, ngày 4 tháng 3 năm 2026, 2:30 chiều.
consent-present-label = Có những ai ở đó?
    .hint = Mọi người trong phòng hoặc trong cuộc gọi, kể cả trẻ em.
consent-freely-label = Người này có được tự do khi lựa chọn không?
    .hint = Không ai ép họ, và họ biết rằng họ có thể nói không đồng ý.
    .help = Nếu lúc đó có mặt người khác có thể đang kiểm soát người này, hoặc người này có vẻ sợ không dám từ chối, hãy trả lời “Không”. Hãy hỏi lại vào một ngày khác, khi không có ai khác ở đó.
consent-freely-yes = Có
consent-freely-no = Không
consent-freely-not = Đừng gửi đơn giới thiệu này bây giờ. Hãy hỏi lại khi người này có thể tự do lựa chọn.

## Capacity (Mental Capacity Act 2005, England and Wales)

consent-capacity-label = Có lý do để nghi ngờ khả năng đưa ra quyết định này của người này vào lúc này không?
    .hint = Ai cũng được coi là có khả năng quyết định, trừ khi có điều chứng tỏ là không. Một lựa chọn không khôn ngoan, tâm trạng đau khổ hay rối bời, một chẩn đoán hay việc biết ít tiếng Anh, tự nó không phải là lý do.
    .help = Khả năng quyết định là nói về quyết định này vào lúc này (Đạo luật Năng lực Tâm thần 2005, Mental Capacity Act 2005, dùng ở England và xứ Wales). Người này có thể hiểu thông tin, nhớ thông tin đủ lâu, cân nhắc, và cho quý vị biết quyết định của họ bằng bất cứ cách nào không? Trước hết, hãy giúp hết sức mình.
consent-capacity-no_doubt = Không, không có lý do để nghi ngờ
consent-capacity-doubt = Có, có lý do để nghi ngờ
consent-capacity-done-label = Đã làm những gì?
    .hint = Chọn tất cả những việc đã làm.
consent-capacity-time = Người này đã được cho thêm thời gian
consent-capacity-interpreter = Đã có phiên dịch viên tham gia
consent-capacity-advocate = Đã có người bênh vực quyền lợi (advocate) tham gia
consent-capacity-best_interests-label = Nếu đã có quyết định vì lợi ích tốt nhất (best-interests decision), ai đã đưa ra quyết định đó?
    .hint = Tên và chức vụ. Để trống nếu không có.
    .help = Chỉ được đưa ra quyết định vì lợi ích tốt nhất khi người này không có khả năng đưa ra quyết định này, sau khi đã có đánh giá, và cùng với những người cần được hỏi.

## What will be sent

consent-preview-title = Đây là những gì sẽ được gửi đến { $area }
    .opening = Xin cùng nhau xem trước khi quý vị ký. Quý vị vẫn có thể đổi ý.
consent-preview-left_out-title = Phần này được bỏ ra khỏi đơn
    .opening = Quý vị đã không nói đồng ý chia sẻ phần này. Nhóm phụ trách thấy rằng có phần được bỏ ra khỏi đơn. Họ không thấy đó là gì.
consent-preview-also = Cũng được gửi đi
consent-preview-also-sender = Ai gửi: nhân viên hỗ trợ của quý vị và tổ chức của họ.
consent-preview-also-agreement = Bản ghi về sự đồng ý này: quý vị đã nói gì với từng phần, ai đã giải thích và ai đã ở đó, quý vị đã nói gì bằng lời của mình, quý vị có thể tự do lựa chọn và bây giờ có thể đưa ra quyết định này hay không, việc giữ một bản sao có an toàn cho quý vị hay không, và các tên và chữ ký.
consent-preview-also-reasons = Những điều kiện để có sự giúp đỡ này mà quý vị đáp ứng. Nếu một điều kiện cần đến câu trả lời mà quý vị không chia sẻ, thì không có gì được nói về điều kiện đó.
consent-preview-nothing = Không có gì được bỏ ra khỏi đơn.
consent-preview-read_out = Nhờ phiên dịch viên đọc phần này
    .hint = Phần này viết bằng tiếng Anh.

## Teach-back

consent-teach_back-label = Bằng lời của quý vị: tiếp theo sẽ có chuyện gì?
    .hint = Nhân viên hỗ trợ của quý vị viết lại lời quý vị nói.
    .help = Hãy nhờ người này nói bằng lời của họ điều gì được gửi đi, gửi cho ai, và họ có thể đổi ý bằng cách nào. Nếu khác với điều quý vị muốn giải thích, hãy giải thích lại theo cách khác. Việc này kiểm tra lời giải thích của quý vị, không phải kiểm tra người này.

## Signatures

consent-signature-title = Chữ ký
    .opening = Ký tên nghĩa là nói rằng đây là lựa chọn của quý vị. Sau này quý vị vẫn có thể đổi ý.
consent-signature-person-label = Chữ ký của quý vị
consent-signature-worker-label = Chữ ký của nhân viên
    .hint = Tôi đã giải thích, trả lời các câu hỏi, và viết lại những gì người này đã chọn.
consent-signature-interpreter-label = Chữ ký của phiên dịch viên
    .hint = Tôi đã phiên dịch mọi điều được nói và được đọc, đầy đủ và trung thực.
consent-signature-drawn = Vẽ chữ ký
    .hint = Dùng ngón tay, bút hoặc chuột.
consent-signature-typed = Gõ tên của quý vị
    .hint = Tên của quý vị, hoặc tên mà quý vị muốn được gọi.
consent-signature-did_not_sign = Đã không ký, hoặc không thể ký
    .hint = Như vậy cũng được. Hãy ghi lý do.
consent-signature-reason-label = Vì sao không có chữ ký?
    .hint = Ví dụ, đã đồng ý qua điện thoại, hoặc bị đau tay.
consent-signature-clear = Xóa và vẽ lại
consent-signature-typed-label = Tên

consent-interpreter_confirms-label = Tôi đã đọc to những lời này một cách trung thực bằng { $language }, và người này đã hiểu.
    .title = Phiên dịch viên xác nhận
    .hint = Bản dịch này chưa được người nào biết { $language } kiểm tra. Nếu không có phiên dịch viên xác nhận, chữ ký dưới bản dịch được ghi là không có giá trị.
consent-interpreter_confirms-not = Được ghi là không có giá trị: bản dịch chưa được kiểm tra, và không có phiên dịch viên nào xác nhận.

consent-words-unchecked = Những lời này chưa được người nào biết { $language } kiểm tra. Hãy nhờ phiên dịch viên giải thích những lời này theo bản tiếng Anh. Phiên dịch viên xác nhận điều này ở trang cuối.
consent-no_interpreter-label = Nếu không có phiên dịch viên nào xác nhận được: vì sao không?
    .hint = Vẫn gửi được đơn giới thiệu. Nhóm phụ trách thấy lý do, và giải thích lại phần đồng ý.

## A copy

consent-copy-label = Việc giữ bản này có an toàn cho quý vị không?
    .hint = Người khác có thể tìm thấy tờ giấy hoặc tệp này. Nhân viên hỗ trợ của quý vị có thể giữ bản sao cho quý vị, và quý vị có thể xin xem bất cứ lúc nào.
consent-copy-yes = Có, tôi muốn có một bản sao
consent-copy-no = Không, bây giờ thì không

## Afterwards

consent-withdraw-title = Khi quý vị đổi ý
consent-withdraw-about = Quý vị có thể đổi bất cứ câu “Đồng ý” nào thành “Không đồng ý”, bất cứ lúc nào, và không cần nói lý do. Hãy nói với nhân viên hỗ trợ của quý vị hoặc nhóm phụ trách ở { $area }. Từ lúc đó, thông tin của quý vị không được dùng nữa, trừ khi luật pháp nói rằng phải giữ hoặc phải nói. Những gì người khác đã đọc rồi thì không thể lấy lại.

## When the agreement is not complete

consent-enquiry-about = Phiếu hỏi trước là câu hỏi đầu tiên gửi cho khu vực. Trong phiếu không có điều gì cho biết quý vị là ai. Phiếu này không cần chữ ký của quý vị, nhưng nhân viên hỗ trợ của quý vị hỏi quý vị trước, và bỏ ra khỏi phiếu những gì quý vị đã không đồng ý.
