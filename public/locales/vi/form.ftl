### status: machine-drafted

## Answers that every question may have

o-yes_no-yes = Có
o-yes_no-no = Không
o-instead-not_known = Không rõ
o-instead-prefer_not_to_say = Không muốn trả lời

## A. Before you start

s-start = Trước khi bắt đầu
    .short = Trước khi bắt đầu
    .opening = Phần này nói về cách chúng ta nói chuyện với nhau hôm nay, và khu vực mà quý vị muốn đến. Quý vị có thể bỏ qua một câu hỏi, hoặc dừng lại để nghỉ, bất cứ lúc nào. Đơn này sẽ không được gửi đi nếu quý vị không đồng ý.
    .closing = Thời gian và địa điểm này có thuận tiện để quý vị tiếp tục với các câu hỏi này không?

q-spoken_alone = Quý vị có đang nói chuyện riêng với người này không?
    .hint = Nói chuyện riêng nghĩa là chỉ có người này, quý vị và phiên dịch viên, nếu có phiên dịch viên. Không có ai khác trong phòng hay trong cuộc gọi.
    .help = Nếu có ai kiểm soát người này, đó có thể là bạn đời, bạn bè hoặc họ hàng. Nếu có bất cứ ai khác ở đó, hãy dừng ở đây, lưu lại, rồi tìm thời gian và địa điểm để nói chuyện riêng với người này. Nếu có ai khác nói rằng người này muốn có người bênh vực quyền lợi (advocate) hoặc người hỗ trợ ở bên mình, trước hết hãy hỏi chính người này, khi không có ai khác ở đó, xem người này có muốn như vậy không.

q-interpreter_now = Hôm nay có phiên dịch viên độc lập không?
    .hint = Độc lập nghĩa là không phải họ hàng, bạn đời hay bạn bè, và không phải là người mà người này hay cộng đồng của họ quen biết.
    .help = Hãy hỏi người này, khi không có phiên dịch viên nếu được, xem họ có bằng lòng với phiên dịch viên này không. Nếu phiên dịch viên không độc lập, đừng chuyển sang các câu hỏi về sức khỏe, pháp lý hay an toàn.

o-interpreter_now-not_needed = Không cần phiên dịch viên
o-interpreter_now-independent = Có, và phiên dịch viên là người độc lập
o-interpreter_now-not_independent = Có phiên dịch viên, nhưng không độc lập
o-interpreter_now-needed_not_here = Cần phiên dịch viên nhưng không có ở đây

q-under_18 = Người này có dưới 18 tuổi không, hay có thể dưới 18 tuổi?
    .hint = Nếu tuổi của họ đang bị tranh cãi và họ có thể là trẻ em, hãy chọn “Có thể dưới 18 tuổi”.
    .help = Đơn này dành cho người lớn. Hãy hỏi ngày sinh: ở một số nước, chẳng hạn như Việt Nam và Trung Quốc, người ta có thể tính thêm một hoặc hai tuổi. Nếu người này là trẻ em hoặc có thể là trẻ em, hãy dừng lại. Hãy báo cho bộ phận dịch vụ trẻ em (children’s services) của hội đồng địa phương (council) nơi họ đang ở. Ở Anh (England) và xứ Wales, cũng hãy gọi dịch vụ giám hộ cho trẻ em bị mua bán (child trafficking guardians) theo số 0800 043 4303. Khi nguy hiểm, hãy gọi 999.

o-under_18-no = Không, từ 18 tuổi trở lên
o-under_18-yes = Có, dưới 18 tuổi
o-under_18-might_be = Có thể dưới 18 tuổi

notice-under_18 = Xin dừng ở đây. Đơn này chỉ dành cho người lớn, và trẻ em cần một kiểu giúp đỡ khác ngay hôm nay. Hãy báo cho bộ phận dịch vụ trẻ em (children’s services) của hội đồng địa phương (council) nơi người này đang ở. Ở Anh (England) và xứ Wales, hãy gọi dịch vụ giám hộ cho trẻ em bị mua bán (child trafficking guardians) theo số 0800 043 4303. Nếu có ai gặp nguy hiểm, hãy gọi 999. Những gì quý vị đã viết đến lúc này không được gửi cho ai.
    .title = Đơn này không dành cho người dưới 18 tuổi

notice-spoken_alone = Có người khác ở đó. Câu trả lời có thể không phải của chính người được hỏi, và việc hỏi có thể gây nguy hiểm cho người được hỏi. Quý vị có thể lưu những gì đã có và tiếp tục khi có thể nói chuyện riêng.
    .title = Xin đợi đến khi quý vị có thể nói chuyện riêng

notice-interpreter_now = Đừng hỏi về sức khỏe, pháp lý hay an toàn qua phiên dịch viên này. Hãy lưu lại, và tiếp tục với một phiên dịch viên độc lập.
    .title = Phiên dịch viên này không độc lập

q-areas = Quý vị đang nghĩ đến những khu vực nào?
    .hint = Chọn bao nhiêu cũng được. Quý vị không hứa hẹn điều gì.
    .why = Nếu khu vực đầu tiên không có chỗ, nhân viên hỗ trợ của quý vị có thể nói chuyện với quý vị về các khu vực khác. Họ sẽ hỏi lại quý vị trước khi gửi bất cứ điều gì đến đó.

q-chosen_area = Đơn giới thiệu này gửi đến khu vực nào?
    .hint = Một khu vực. Sau này, nếu quý vị đổi ý, quý vị có thể làm một đơn giới thiệu khác.
    .why = Chúng tôi sẽ nêu rõ tên khu vực này và hỏi quý vị có đồng ý hay không. Không có gì được gửi đến khu vực nào khác.
    .help = Nếu người này chưa quyết định, các trang hướng dẫn khu vực có thể giúp. Để hỏi nhiều khu vực xem điều gì làm được, hãy xuất một phiếu hỏi trước cho mỗi khu vực: phiếu này không có tên của người này.

q-contacted_first = Trước khi điền đơn này, có ai liên lạc với khu vực không?
    .help = Gọi một cuộc ngắn trước thì đơn giới thiệu sẽ tốt hơn: quý vị biết bây giờ khu vực có thể đưa ra điều gì, và khu vực cần biết điều gì. Quý vị không cần nói tên ai.

q-contacted_on = Đã liên lạc với khu vực khi nào?

q-contacted_whom = Đã liên lạc với ai?
    .hint = Tên một người hoặc một nhóm.

## B. Referrer

s-referrer = Nhân viên giới thiệu
    .short = Bên giới thiệu
    .opening = Về quý vị và tổ chức của quý vị. Khu vực cần biết gọi cho ai khi có câu hỏi. Xin đừng viết địa chỉ của nhà an toàn (safehouse) ở bất cứ chỗ nào trong đơn này.

q-organisation = Tổ chức giới thiệu
    .hint = Tên mà khu vực quen dùng để gọi tổ chức này.

q-organisation_kind = Đó là loại tổ chức nào?

o-organisation_kind-nrm_support_provider = Đơn vị cung cấp hỗ trợ NRM
o-organisation_kind-outreach = Hỗ trợ bên ngoài nhà an toàn (outreach)
o-organisation_kind-asylum_support = Hỗ trợ người xin tị nạn (asylum support)
o-organisation_kind-council = Hội đồng địa phương (council)
o-organisation_kind-police = Cảnh sát
o-organisation_kind-health = Y tế
o-organisation_kind-other = Loại khác

q-worker_name = Tên của nhân viên
    .hint = Tên của quý vị, là nhân viên điền đơn này.

q-worker_role = Chức vụ của nhân viên
    .hint = Ví dụ, nhân viên hỗ trợ.

q-worker_phone = Số điện thoại của nhân viên
    .hint = Số điện thoại nơi làm việc. Khu vực cần số điện thoại hoặc địa chỉ email để liên lạc với quý vị.

q-worker_email = Địa chỉ email của nhân viên
    .hint = Địa chỉ nơi làm việc, ví dụ name@example.org. Không cần nếu quý vị đã cho số điện thoại.

q-other_contact = Khi nhân viên vắng mặt, khu vực có thể nói chuyện với ai khác?
    .hint = Tên một người hoặc một nhóm, và số điện thoại hoặc địa chỉ email.

q-own_reference = Mã số riêng của bên giới thiệu
    .hint = Chữ và số, ví dụ SW-214. Không phải tên của người này.
    .help = Khu vực có thể dùng mã này trên điện thoại hoặc trong email, để không ai phải nói hoặc viết tên.

q-referral_date = Ngày của đơn giới thiệu này

q-referral_how = Đơn này được điền cùng người này bằng cách nào?

o-referral_how-face_to_face = Gặp trực tiếp
o-referral_how-phone = Qua điện thoại
o-referral_how-video = Qua video
o-referral_how-email = Qua email

q-region = Người này đang sống ở vùng nào?
    .hint = Chỉ ghi vùng. Đừng bao giờ viết địa chỉ hay thành phố, thị trấn của nhà an toàn.
    .why = Một người giữ được những gì là tùy họ chuyển đi xa đến đâu: bác sĩ, trường phổ thông, trường cao đẳng, bạn bè.

o-regions-north_east = Đông Bắc (North East)
o-regions-north_west = Tây Bắc (North West)
o-regions-yorkshire_and_the_humber = Yorkshire và Humber (Yorkshire and the Humber)
o-regions-east_midlands = Đông Midlands (East Midlands)
o-regions-west_midlands = Tây Midlands (West Midlands)
o-regions-east_of_england = Miền Đông nước Anh (East of England)
o-regions-london = London
o-regions-south_east = Đông Nam (South East)
o-regions-south_west = Tây Nam (South West)
o-regions-wales = Xứ Wales
o-regions-scotland = Scotland
o-regions-northern_ireland = Bắc Ireland (Northern Ireland)

## C. The person

s-person = Về quý vị
    .short = Về người này
    .opening = Phần này nói về quý vị là ai, quý vị nói tiếng gì, và cách liên lạc với quý vị an toàn. Quý vị có thể bỏ qua câu hỏi nào cũng được, hoặc nói rằng không muốn trả lời. Hãy cho chúng tôi biết nếu quý vị muốn nghỉ.
    .closing = Quý vị có muốn uống gì, hoặc nghỉ một lát, trước khi sang phần tiếp theo không?

q-name = Tên của quý vị là gì?
    .hint = Hãy viết theo cách quý vị thường viết. Tên không cần phải giống trên giấy tờ.
    .why = Khu vực cần biết quý vị là ai nếu họ đề nghị cho quý vị một chỗ. Phiếu hỏi trước, là câu hỏi đầu tiên gửi cho khu vực, không bao giờ có tên của quý vị.

q-called = Quý vị muốn chúng tôi gọi quý vị là gì?
    .hint = Có thể là tên gọi, một tên khác, hoặc cùng tên đó.

q-other_names = Những tên khác mà người này đã dùng
    .hint = Kể cả những tên mà người khác bắt họ dùng. Mỗi tên một dòng.
    .help = Hãy lấy điều này từ hồ sơ. Đừng hỏi người này về tên đó: nghe lại cái tên do người bóc lột đặt có thể rất khó chịu. Những người hỗ trợ mới cần tên đó để tìm các hồ sơ cũ, và không bao giờ được gọi người này bằng tên đó.

q-date_of_birth = Quý vị sinh khi nào?
    .hint = Ví dụ, 27 3 1994. Nếu quý vị chỉ biết năm, hoặc chỉ biết tháng và năm, như vậy là đủ.
    .help = Nhiều người không biết ngày sinh của mình, hoặc có ngày sinh do một cơ quan đặt cho. Đừng ép họ nói một ngày chính xác.

q-gender = Quý vị mô tả giới tính của mình như thế nào?
    .why = Một số nơi ở chỉ dành cho phụ nữ hoặc chỉ dành cho nam giới.

o-gender-male = Nam
o-gender-female = Nữ
o-gender-described_by_person = Tôi mô tả theo cách khác

q-gender_described = Quý vị muốn mô tả giới tính của mình như thế nào?
    .hint = Bằng lời của chính quý vị.

q-country_of_origin = Quý vị đến từ nước nào?

q-nationality = Quốc tịch của quý vị là gì?
    .hint = Nếu quý vị không có quốc tịch, hãy viết “không có”.

q-second_nationality = Quý vị có quốc tịch thứ hai không?
    .hint = Nếu có, hãy viết quốc tịch nào. Nếu không, hãy viết “không có”.

q-languages = Quý vị biết những ngôn ngữ nào?
    .hint = Hãy bắt đầu với ngôn ngữ quý vị thích dùng nhất. Với mỗi ngôn ngữ, hãy cho biết quý vị có nói, đọc và viết được không.
    .why = Để quý vị có phiên dịch viên phù hợp, và có thư bằng ngôn ngữ mà quý vị đọc được.

q-english = Quý vị nói tiếng Anh ở mức nào?

o-english-fluent = Thông thạo
o-english-some = Nói được một phần
o-english-little = Nói được ít
o-english-none = Không nói được

q-interpreter_needed = Quý vị có cần phiên dịch viên không?
    .hint = Phiên dịch viên nói lại lời quý vị bằng tiếng Anh, và nói lại tiếng Anh bằng ngôn ngữ của quý vị. Quý vị không trả tiền cho phiên dịch viên.
    .help = Hãy hỏi cả khi người này nói được một phần tiếng Anh. Nhiều người chỉ muốn có phiên dịch viên cho việc sức khỏe và pháp lý: khi đó hãy trả lời “Có”.

q-interpreter_language = Phiên dịch viên cần nói ngôn ngữ và giọng địa phương nào?
    .hint = Ví dụ, tiếng Ả Rập như người Sudan nói.

q-interpreter_gender = Quý vị muốn phiên dịch viên là phụ nữ hay nam giới?

o-interpreter_gender-woman = Phụ nữ
o-interpreter_gender-man = Nam giới
o-interpreter_gender-no_preference = Ai cũng được

q-interpreter_not = Có người nào nhất định không được phiên dịch cho quý vị không?
    .hint = Một người, hoặc những người từ một nơi hay một nhóm nào đó. Nếu không có ai, hãy viết “không có”.
    .why = Quý vị có thể từ chối một phiên dịch viên bất cứ lúc nào. Quý vị không cần nói lý do.

q-communication_help = Điều gì khác giúp quý vị hiểu và giúp người khác hiểu quý vị?
    .hint = Ví dụ, chữ in lớn, ngôn ngữ ký hiệu, có người đọc thành tiếng, thêm thời gian, hoặc hình ảnh. Nếu không cần gì, hãy viết “không có”.

q-national_insurance_number = Số Bảo hiểm Quốc gia (National Insurance)
    .hint = Số này có trên thư về thuế hoặc trợ cấp. Ví dụ, QQ 12 34 56 C.

q-home_office_reference = Mã số của Bộ Nội vụ Anh (Home Office)

q-nrm_reference = Mã số NRM
    .help = Những người hỗ trợ mới có thể cần mã này để nói chuyện với đơn vị cung cấp hỗ trợ NRM và với Bộ Nội vụ Anh (Home Office) về người này.

q-contact_how = Khu vực mới liên lạc với quý vị bằng cách nào thì an toàn?
    .hint = Chọn tất cả những cách an toàn. Nhân viên hỗ trợ của quý vị có thể chuyển lời nhắn cho quý vị.
    .why = Người khác có thể nhìn thấy tin nhắn hoặc nghe thấy cuộc gọi. Quý vị quyết định cách nào là an toàn.

o-contact_how-phone = Qua điện thoại
o-contact_how-email = Qua email
o-contact_how-post = Qua thư bưu điện
o-contact_how-through_worker = Qua nhân viên hỗ trợ của tôi

q-contact_phone = Số điện thoại của quý vị là gì?

q-contact_phone_safe = Với điện thoại này, cách nào là an toàn?
    .hint = Chọn tất cả các cách an toàn. Nếu quý vị không chắc về cách nào, đừng chọn cách đó.

o-phone_safe-call = Gọi cho tôi là an toàn
o-phone_safe-leave_message = Để lại lời nhắn thoại là an toàn
o-phone_safe-text = Viết tin nhắn chữ là an toàn

q-contact_times = Gọi cho quý vị lúc nào thì an toàn?
    .hint = Ví dụ, từ thứ Hai đến thứ Sáu, 10 giờ sáng đến 2 giờ chiều.

q-contact_email = Địa chỉ email của quý vị là gì?
    .hint = Ví dụ, name@example.org.

q-contact_email_safe = Viết cho quý vị ở địa chỉ email này có an toàn không?
    .hint = Hãy trả lời “Không” nếu người khác có thể đọc email của quý vị.

q-contact_post = Chúng tôi có thể gửi thư đến đâu?
    .hint = Không bao giờ là địa chỉ của nhà an toàn. Có thể là địa chỉ của một văn phòng hoặc của luật sư (solicitor), nếu họ đã đồng ý.

q-contact_post_safe = Viết cho quý vị ở địa chỉ này có an toàn không?
    .hint = Hãy trả lời “Không” nếu người khác có thể mở thư của quý vị.

q-contact_code_word = Chúng tôi nên nói từ bí mật nào, để quý vị biết đúng là chúng tôi?
    .hint = Hãy chọn một từ mà không ai khác đoán ra. Đừng dùng mật khẩu của quý vị.

q-contact_other = Có ai khác mà chúng tôi được liên lạc khi không liên lạc được với quý vị không?
    .hint = Chỉ người mà quý vị tin.

q-contact_other_knows = Người khác đó có đồng ý để quý vị cho chúng tôi biết tên và số điện thoại của họ không?
    .hint = Xin hỏi họ trước. Khi họ chưa đồng ý, chúng tôi không viết tên hay số điện thoại của họ ở đây.

q-contact_other_name = Tên của người khác đó là gì?

q-contact_other_relation = Họ là ai đối với quý vị?
    .hint = Ví dụ, bạn bè hoặc chị em gái.

q-contact_other_phone = Số điện thoại của người khác đó là gì?

## D. NRM and move-on

s-nrm = NRM và việc chuyển đi
    .short = NRM và chuyển đi
    .opening = Nhân viên hỗ trợ của quý vị điền phần lớn phần này từ hồ sơ của quý vị, để quý vị không phải nói lại. Chúng tôi sẽ hỏi quý vị một điều: quý vị muốn chuyển đi khi nào. Quý vị có thể bỏ qua câu đó hoặc dừng lại để nghỉ.
    .closing = Quý vị muốn tiếp tục với các câu hỏi này bây giờ, hay vào một ngày khác?

q-nrm_referred_on = Người này được giới thiệu vào NRM khi nào?
    .hint = Chỉ cần năm, hoặc tháng và năm.

q-cg_decision = Kết quả của quyết định căn cứ kết luận (conclusive grounds) là gì?
    .hint = Quyết định mới nhất đang có hiệu lực.
    .help = Chỉ riêng quyết định công nhận (positive) thì không đem lại phép ở lại và không đem lại quyền hưởng phúc lợi công (recourse to public funds). Nếu không có quyết định công nhận, khu vực vẫn có thể giúp: điều phối viên có thể tự cân nhắc (discretion).

o-cg_decision-positive = Công nhận (positive)
o-cg_decision-negative = Không công nhận (negative)
o-cg_decision-reconsideration = Không công nhận (negative), và đã yêu cầu xem xét lại (reconsideration)
o-cg_decision-waiting = Đang chờ quyết định
o-cg_decision-not_applied = Chưa được giới thiệu vào NRM

q-cg_date = Quyết định căn cứ kết luận (conclusive grounds) được đưa ra khi nào?
    .hint = Ngày ghi trên thư quyết định. Tháng và năm là đủ.

q-rg_decision = Kết quả của quyết định căn cứ hợp lý (reasonable grounds) là gì?

o-rg_decision-positive = Công nhận (positive)
o-rg_decision-negative = Không công nhận (negative)
o-rg_decision-waiting = Đang chờ quyết định
o-rg_decision-not_applied = Chưa được giới thiệu vào NRM

q-rg_date = Quyết định căn cứ hợp lý (reasonable grounds) được đưa ra khi nào?
    .hint = Tháng và năm là đủ.

q-nrm_months = Người này ở trong NRM được bao nhiêu tháng?
    .hint = Từ lúc được giới thiệu đến hôm nay, hoặc đến khi rời đi. Một số nguyên, ví dụ 14.

q-nrm_before = Trước lần này, người này có từng ở trong NRM không?

q-support_now = Người này đang có sự hỗ trợ nào?
    .help = Ở Anh (England) và xứ Wales, người có quyết định căn cứ kết luận là công nhận (positive conclusive grounds) và đã rời hỗ trợ NRM vào ngày 4 tháng 1 năm 2021 hoặc sau đó có thể xin hỗ trợ Reach-In: 0800 808 3733 (Salvation Army, 24 giờ).

o-support_now-safehouse = Hỗ trợ NRM trong nhà an toàn (safehouse)
o-support_now-outreach = Hỗ trợ NRM bên ngoài nhà an toàn (outreach)
o-support_now-asylum_support_after_nrm = Hỗ trợ người xin tị nạn (asylum support), sau hỗ trợ NRM
o-support_now-already_left = Đã rời hỗ trợ NRM
o-support_now-never_had = Chưa từng có hỗ trợ NRM

q-needs_assessment = Đã làm đánh giá nhu cầu phục hồi (recovery needs assessment) chưa?
    .hint = Có làm đánh giá hay không là do người này chọn.

o-needs_assessment-done = Đã làm
o-needs_assessment-declined = Người này đã từ chối
o-needs_assessment-not_yet = Chưa làm

q-needs_assessment_outcome = Đánh giá nhu cầu phục hồi đã đề nghị những gì?
    .hint = Chỉ những gì khu vực mới cần để tiếp tục hỗ trợ.

q-transition_plan = Có kế hoạch chuyển tiếp (transition plan) không?

q-transition_plan_content = Kế hoạch chuyển tiếp nói gì?
    .hint = Cần làm gì, ai làm, và chậm nhất là khi nào.

q-move_on_end = Sự hỗ trợ của người này kết thúc khi nào?
    .hint = Ngày cuối cùng của hỗ trợ giai đoạn chuyển tiếp (move-on support). Ví dụ, 4 3 2027.
    .help = Sau quyết định căn cứ kết luận là công nhận (positive conclusive grounds), hỗ trợ giai đoạn chuyển tiếp kéo dài ít nhất 45 ngày. Có thể kéo dài hơn nếu bản đánh giá nhu cầu phục hồi đề nghị như vậy. Đây không phải là thời gian phục hồi trước quyết định, hiện nay là ít nhất 30 ngày.

q-move_wished = Quý vị muốn chuyển đến khu vực mới khi nào?
    .hint = Chỉ cần tháng và năm.
    .why = Để khu vực có thể tìm nhà vào đúng lúc. Đây không phải là lời hứa rằng lúc đó sẽ có sẵn nhà.

q-move_expected = Dự kiến sẽ chuyển đi khi nào?
    .hint = Theo những gì biết được hôm nay. Chỉ cần tháng và năm.

q-immigration_status = Tình trạng di trú của người này là gì?
    .hint = Tình trạng đang có hiệu lực hôm nay.

o-immigration_status-british_or_irish = Công dân Anh (British) hoặc Ireland
o-immigration_status-settled = Định cư ở Vương quốc Anh (phép ở lại vô thời hạn, indefinite leave, hoặc quy chế định cư, settled status)
o-immigration_status-refugee_or_protection = Quy chế tị nạn hoặc bảo vệ nhân đạo (humanitarian protection)
o-immigration_status-leave_as_victim = Phép ở lại tạm thời cho nạn nhân của nạn mua bán người hoặc nô lệ
o-immigration_status-other_leave = Phép ở lại loại khác
o-immigration_status-asylum_claim = Đã xin tị nạn, đang chờ quyết định
o-immigration_status-other_application = Đã nộp đơn khác, đang chờ quyết định
o-immigration_status-no_status = Hiện không có phép ở lại
o-immigration_status-other = Khác

q-immigration_status_more = Đó là tình trạng hoặc đơn nào?

q-immigration_until = Phép ở lại có giá trị đến khi nào?
    .hint = Ngày hết hạn. Tháng và năm là đủ.

q-public_funds = Người này có quyền hưởng phúc lợi công (recourse to public funds) không?
    .hint = Hãy xem eVisa hoặc thư quyết định.
    .help = Nếu không, hãy sớm hỏi tư vấn pháp lý: một số người có thể xin thay đổi điều kiện này. Không có quyền hưởng phúc lợi công không phải là lý do để dừng đơn giới thiệu này.

o-public_funds-yes = Có
o-public_funds-no = Không
o-public_funds-applied = Đã xin, đang chờ quyết định

q-public_funds_until = Người này có quyền hưởng phúc lợi công đến khi nào?
    .hint = Ngày phép hết hạn. Để trống nếu không có ngày kết thúc.

## E. Children and dependants

s-family = Con cái và gia đình
    .short = Con cái và gia đình
    .opening = Phần này nói về những người sẽ chuyển đi cùng quý vị, và những người khác phải dựa vào quý vị. Quý vị có thể bỏ qua câu hỏi nào cũng được, hoặc dừng lại để nghỉ. Câu trả lời của quý vị giúp khu vực tìm một chỗ ở phù hợp.
    .closing = Quý vị thích nấu món gì hoặc ăn món gì?

q-household = Ai sẽ chuyển đi cùng quý vị?

o-household-alone = Tôi sẽ chuyển đi một mình
o-household-with_partner = Bạn đời của tôi
o-household-with_children = Các con của tôi
o-household-with_partner_and_children = Bạn đời và các con của tôi
o-household-with_other_people = Những người khác

q-people_moving = Tổng cộng có bao nhiêu người sẽ chuyển đi?
    .hint = Tính cả quý vị. Ví dụ, 3.

q-child_ages = Những đứa trẻ sẽ chuyển đi cùng quý vị bao nhiêu tuổi?
    .hint = Chọn tất cả những nhóm tuổi phù hợp.

o-child_ages-under_1 = Dưới 1 tuổi
o-child_ages-age_1_to_4 = 1 đến 4 tuổi
o-child_ages-age_5_to_10 = 5 đến 10 tuổi
o-child_ages-age_11_to_15 = 11 đến 15 tuổi
o-child_ages-age_16_to_17 = 16 hoặc 17 tuổi

q-linked_referral = Mã số của những người trong gia đình cũng được giới thiệu
    .hint = Mã số riêng của bên giới thiệu, ví dụ SW-215. Không ghi tên.
    .help = Mỗi người lớn có một đơn giới thiệu riêng, kể cả khi là một gia đình, để mỗi người tự quyết định cho mình. Mã số nối các đơn với nhau.

q-pregnant = Quý vị có đang mang thai không?
    .why = Để có nữ hộ sinh ở gần chỗ ở mới của quý vị, và có đủ chỗ.

q-due_date = Em bé dự kiến sinh khi nào?
    .hint = Chỉ cần tháng và năm.

q-has_children = Quý vị có con không?
    .hint = Kể cả con sống ở nơi khác.

q-children = Các con của quý vị
    .hint = Chỉ cho chúng tôi biết những gì quý vị muốn nói. Nhân viên hỗ trợ của quý vị có thể viết những gì đã có trong hồ sơ.
    .one = Trẻ em
    .add = Thêm một trẻ em

q-child_name = Tên của trẻ là gì?

q-child_born = Trẻ sinh khi nào?
    .hint = Nếu quý vị chỉ biết năm, hoặc chỉ biết tháng và năm, như vậy là đủ.

q-child_relation = Trẻ là ai đối với quý vị?

o-child_relation-own_child = Con trai hoặc con gái của tôi
o-child_relation-partners_child = Con của bạn đời tôi
o-child_relation-brother_or_sister = Anh, chị hoặc em của tôi
o-child_relation-grandchild = Cháu nội hoặc cháu ngoại của tôi
o-child_relation-niece_or_nephew = Con của anh, chị hoặc em tôi
o-child_relation-other = Người khác

q-child_where = Trẻ sống ở đâu?

o-child_where-with_you = Với tôi
o-child_where-elsewhere_in_uk = Nơi khác ở Vương quốc Anh (UK)
o-child_where-other_country = Ở nước khác

q-child_school = Trẻ đi học ở trường hoặc nhà trẻ nào?
    .hint = Nếu không đi học, hãy viết “không có”.
    .why = Để có thể tìm chỗ học kịp lúc, và báo cho trường cũ khi việc đó an toàn.

q-child_social_care = Cơ quan chăm sóc xã hội cho trẻ em (children’s social care) có đang làm việc với trẻ này không?

q-child_social_care_more = Hội đồng địa phương (council) nào, và giúp đỡ kiểu gì?
    .hint = Ví dụ, kế hoạch cho trẻ cần trợ giúp (child in need plan). Ghi tên nhóm, không ghi các gia đình khác.

q-child_health = Trẻ có khuyết tật hoặc nhu cầu về sức khỏe không?
    .hint = Nếu không, hãy viết “không có”.

q-other_dependants = Có ai khác cần dựa vào sự giúp đỡ của quý vị không?
    .hint = Ví dụ, cha mẹ hoặc một người họ hàng là người lớn, ở đây hoặc ở nước khác.

q-other_dependants_more = Họ là ai, và họ cần quý vị giúp gì?

q-pets = Quý vị có mang theo thú nuôi không?

q-pets_more = Đó là thú nuôi nào?

q-agencies = Những cơ quan nào khác đang tham gia, và đã thống nhất mục tiêu gì với họ?
    .hint = Ví dụ, hỗ trợ sớm (early help), cơ quan quản chế (probation), tổ chức từ thiện cho người tị nạn. Mỗi cơ quan một dòng, kèm mục tiêu.

q-family_dates = Sắp tới có những ngày nào mà một người trong gia đình phải đến tòa án hoặc đến gặp cảnh sát không?

q-family_dates_more = Những ngày nào, và về việc gì?
    .hint = Vụ án của chính người này được hỏi ở phần pháp lý.

## F. Housing

s-housing = Nhà ở
    .short = Nhà ở
    .opening = Phần này nói về nơi quý vị đang sống và kiểu nhà nào phù hợp với quý vị. Chúng tôi hỏi để khu vực có thể nói thật với quý vị điều gì họ có thể và không thể đưa ra. Quý vị có thể bỏ qua câu hỏi nào cũng được, hoặc dừng lại để nghỉ.
    .closing = Ở nhà, quý vị thích có gì quanh mình: âm nhạc, cây xanh, sự yên tĩnh?

q-housing_now = Hiện nay quý vị đang sống ở đâu?
    .hint = Đây là những từ chính thức. Nhân viên hỗ trợ của quý vị có thể giải thích.
    .help = Nhà an toàn (safehouse) và chỗ ở cho người xin tị nạn được tính là chỗ ở tạm thời.

o-housing_now-temporary_accommodation = Chỗ ở tạm thời (temporary accommodation)
o-housing_now-living_with_friends_or_family = Sống với bạn bè hoặc gia đình
o-housing_now-currently_rough_sleeping = Hiện đang ngủ ngoài đường
o-housing_now-local_authority_accommodation = Chỗ ở của chính quyền địa phương (local authority)
o-housing_now-private_rented = Nhà thuê của tư nhân
o-housing_now-other = Nơi khác

q-housing_now_more = Đó là nơi như thế nào?
    .hint = Xin đừng viết địa chỉ.

q-home_kinds = Những kiểu nhà nào quý vị chấp nhận được?
    .hint = Chọn tất cả các kiểu quý vị chấp nhận được. Ở chung nghĩa là có phòng riêng, còn bếp và phòng tắm thì dùng chung với người khác.
    .why = Ở nhiều khu vực có ít nhà. Khi biết tất cả những kiểu nhà quý vị chấp nhận được, khu vực dễ tìm được nhà hơn.

o-home_kinds-own_flat = Căn hộ của riêng tôi
o-home_kinds-family_home = Nhà cho tôi và gia đình
o-home_kinds-shared_women = Nhà ở chung chỉ có phụ nữ
o-home_kinds-shared_men = Nhà ở chung chỉ có nam giới
o-home_kinds-shared_anyone = Nhà ở chung có cả phụ nữ và nam giới
o-home_kinds-staff_on_site = Nhà có nhân viên hỗ trợ ở trong tòa nhà
o-home_kinds-short_stay_first = Trước hết là chỗ ở ngắn hạn, sau đó là chỗ ở lâu hơn

q-sharing_more = Có ai mà quý vị không thể ở chung nhà không?
    .hint = Ví dụ, người hút thuốc hoặc uống rượu bia. Nếu không có ai, hãy viết “không có”.

q-bedrooms = Quý vị cần mấy phòng ngủ?

q-access = Nhà cần có gì để quý vị vào được và đi lại được?
    .hint = Chọn tất cả những gì quý vị cần.

o-access-none = Không cần gì đặc biệt
o-access-ground_floor = Tầng trệt (ground floor)
o-access-lift = Thang máy
o-access-step_free = Không có bậc nào, dù chỉ một bậc
o-access-wheelchair = Đủ chỗ cho xe lăn
o-access-bathroom = Phòng tắm được sửa cho phù hợp, ví dụ vòi sen không có bậc

q-under_35 = Quý vị có dưới 35 tuổi không?
    .why = Nếu quý vị độc thân, dưới 35 tuổi và thuê nhà của tư nhân, tiền giúp trả tiền thuê nhà thường chỉ đủ cho một phòng trong nhà ở chung. Quy định này không áp dụng cho người có quyết định căn cứ kết luận là công nhận (positive conclusive grounds).
    .help = Từ ngày 1 tháng 10 năm 2022, người có quyết định căn cứ kết luận là công nhận được miễn mức trợ cấp cho phòng ở chung (shared accommodation rate) trong trợ cấp nhà ở (Housing Benefit) và trợ cấp Universal Credit. Họ phải đưa thư quyết định ra. Nhà thuê của tư nhân vẫn có thể đắt hơn số tiền giúp trả tiền thuê.

q-avoid_any = Có nơi nào mà quý vị sẽ không an toàn không?
    .hint = Quý vị không cần nói lý do.
    .why = Để không ai đề nghị cho quý vị chỗ ở tại một nơi như vậy. Chỉ tên của các nơi được gửi cùng đơn giới thiệu của quý vị. Lý do chỉ được gửi nếu quý vị đồng ý chia sẻ về nguy cơ.

q-areas_to_avoid = Những khu vực nào trong số này không an toàn cho quý vị?
    .hint = Chọn tất cả những khu vực không an toàn. Nếu nơi đó không phải là khu vực nào trong số này, hãy để trống câu này và viết tên nơi đó ở câu hỏi tiếp theo.

q-places_to_avoid = Những thành phố, thị trấn, khu phố hoặc nơi nào khác không an toàn cho quý vị?
    .hint = Chỉ tên của các nơi. Không viết tên người, và không viết lý do. Nếu không có nơi nào khác, hãy viết “không có”.

q-why_area = Vì sao quý vị muốn sống ở khu vực này?
    .hint = Ví dụ, một người bạn, tôn giáo của quý vị, một trường học, một bác sĩ, hoặc vì không ai biết quý vị ở đó. Xin đừng viết tên người khác.

q-homeless_application = Quý vị đã nhờ hội đồng địa phương (council) giúp về nhà ở chưa (đơn xin giúp vì không có nhà ở, homeless application)?
    .help = Nếu hội đồng địa phương đã từ chối, hãy hỏi tư vấn nhà ở ngay: ở Anh (England) và xứ Wales, thường phải yêu cầu xem xét lại trong vòng 21 ngày.

o-homeless_application-none = Chưa
o-homeless_application-waiting = Rồi, và tôi đang chờ trả lời
o-homeless_application-duty_accepted = Rồi, và hội đồng địa phương đã nói rằng họ phải giúp
o-homeless_application-refused = Rồi, và hội đồng địa phương đã từ chối

q-homeless_council = Hội đồng địa phương nào, và khi nào?

q-guarantor = Có ai có thể làm người bảo lãnh (guarantor) cho quý vị không?
    .hint = Người bảo lãnh hứa với chủ nhà sẽ trả tiền thuê nếu quý vị không trả được.

q-deposit = Quý vị có tiền đặt cọc (deposit) không?
    .hint = Tiền đặt cọc là số tiền quý vị trả trước khi dọn vào. Trong phần lớn trường hợp, quý vị được trả lại tiền này khi dọn đi, nếu không có gì hỏng và tiền thuê đã trả đủ.

q-stay_near = Quý vị có muốn ở gần nơi quý vị đang sống không?

q-ties = Quý vị sẽ nhớ điều gì nếu chuyển đi khỏi đây?
    .hint = Ví dụ, bạn bè, một trường học, một bác sĩ, một nơi cầu nguyện, công việc.

q-too_far = Xa đến đâu là quá xa?
    .hint = Ví dụ, hơn một giờ đi xe buýt.

q-feel_safe_home = Điều gì làm cho quý vị cảm thấy an toàn trong nhà?
    .hint = Ví dụ, khóa ở cửa phòng ngủ, nhà không ở tầng trệt, hoặc hàng xóm yên tĩnh.

## G. Money

s-money = Tiền bạc
    .short = Tiền bạc
    .opening = Phần này nói về số tiền quý vị có và sự giúp đỡ quý vị có thể cần. Chúng tôi hỏi để quý vị không bị thiếu tiền khi chuyển đi. Quý vị có thể bỏ qua câu hỏi nào cũng được, hoặc dừng lại để nghỉ. Đơn này không được gửi đến các cơ quan trả tiền cho quý vị.
    .closing = Quý vị có muốn nghỉ một lát trước khi sang phần tiếp theo không?

q-income = Hiện nay quý vị nhận được tiền gì?
    .hint = Chọn tất cả những gì đúng với quý vị.

o-income-wages = Tiền lương
o-income-universal_credit = Trợ cấp Universal Credit
o-income-other_benefits = Trợ cấp nhà nước (benefits) khác
o-income-nrm_payments = Tiền từ hỗ trợ NRM
o-income-asylum_support = Tiền hỗ trợ người xin tị nạn (asylum support)
o-income-none = Không có tiền
o-income-other = Tiền khác

q-income_more = Quý vị nhận trợ cấp hoặc tiền nào khác?

q-subsistence_amount = Mỗi lần tiền hỗ trợ được trả là bao nhiêu?
    .hint = Ví dụ, £40.

q-subsistence_how_often = Bao lâu được trả một lần?
    .why = Trợ cấp Universal Credit thường được trả mỗi tháng một lần. Nếu quý vị quen được trả nhiều lần hơn, khu vực có thể giúp quý vị chuẩn bị cho sự thay đổi này.

o-paid_how_often-every_day = Mỗi ngày hoặc gần như mỗi ngày
o-paid_how_often-every_week = Mỗi tuần
o-paid_how_often-every_two_weeks = Hai tuần một lần
o-paid_how_often-every_month = Mỗi tháng
o-paid_how_often-other = Cách khác

q-universal_credit_claimed = Đến nay quý vị có nộp đơn xin trợ cấp Universal Credit không?
    .hint = Trợ cấp Universal Credit là tiền của chính phủ cho người có thu nhập thấp hoặc không có việc làm.
    .help = Người không có quyền hưởng phúc lợi công (recourse to public funds) nên hỏi tư vấn pháp lý trước khi nộp đơn xin.

q-universal_credit_first = Lần trả tiền đầu tiên là khi nào, hoặc sẽ là khi nào?
    .hint = Chỉ cần tháng và năm.

q-bank_account = Quý vị có tài khoản ngân hàng của riêng mình không?
    .hint = Của riêng mình nghĩa là không ai khác có thể dùng tài khoản đó.

q-debts = Quý vị có nợ tiền ai không?
    .why = Nhiều người có nợ. Có nơi tư vấn miễn phí về nợ, và khu vực có thể giúp quý vị tìm nơi đó.

q-debts_more = Quý vị nợ tiền ai, và nợ bao nhiêu?
    .hint = Quý vị biết gì thì nói như vậy là đủ. Cũng hãy cho biết nếu quý vị cảm thấy nguy hiểm vì một món nợ.

q-budgeting_help = Quý vị có muốn được giúp tính toán chi tiêu trong tháng không?

q-payment_help = Điều nào sau đây sẽ có ích cho quý vị?
    .hint = Chọn tất cả những gì sẽ có ích. Nhân viên hỗ trợ của quý vị có thể giải thích. Có thể quý vị sẽ không được nhận.

o-payment_help-advance = Nhận sớm một phần của lần trả Universal Credit đầu tiên (tiền ứng trước, advance, quý vị phải trả lại sau)
o-payment_help-more_often = Được trả nhiều hơn một lần mỗi tháng
o-payment_help-split = Chia tiền cho hai người trong nhà
o-payment_help-rent_to_landlord = Trả tiền thuê nhà thẳng cho chủ nhà
o-payment_help-furniture_grant = Tiền cấp để mua đồ đạc trong nhà
o-payment_help-none = Không điều nào ở đây

## H. Education and training

s-education = Học tập và đào tạo
    .short = Học tập
    .opening = Phần này nói về việc học: bây giờ quý vị đang học gì và quý vị muốn học gì. Không có câu trả lời nào là sai. Quý vị có thể bỏ qua câu hỏi nào cũng được, hoặc dừng lại để nghỉ.
    .closing = Quý vị làm giỏi việc gì?

q-education_now = Hiện nay quý vị có đang đi học hoặc được đào tạo không?
    .hint = Đây là những từ chính thức. Nhân viên hỗ trợ của quý vị có thể giải thích. “Có khả năng” nghĩa là sức khỏe của quý vị và các quy định về việc ở lại nước này cho phép điều đó.

o-education-in_education_or_training = Đang đi học hoặc được đào tạo
o-education-able_and_wants = Không đi học, không được đào tạo; có khả năng và muốn
o-education-able_and_does_not_want = Không đi học, không được đào tạo; có khả năng nhưng không muốn
o-education-not_able = Không đi học, không được đào tạo, và không có khả năng

q-english_level = Quý vị đã học đến lớp tiếng Anh trình độ nào?

o-english_level-no_class_yet = Chưa học lớp nào
o-english_level-pre_entry = Trước nhập môn (Pre-entry)
o-english_level-entry_1 = Nhập môn 1 (Entry 1)
o-english_level-entry_2 = Nhập môn 2 (Entry 2)
o-english_level-entry_3 = Nhập môn 3 (Entry 3)
o-english_level-level_1_or_higher = Cấp 1 (Level 1) trở lên

q-courses = Quý vị đã học những trường nào, khóa học hoặc khóa đào tạo nào, kể cả khi chưa học xong?
    .hint = Ở bất cứ nước nào. Nếu không có, hãy viết “không có”.

q-want_to_learn = Quý vị muốn học gì?
    .hint = Ví dụ, tiếng Anh, lái xe, nấu ăn, máy tính, một nghề.

## I. Employment

s-employment = Việc làm
    .short = Việc làm
    .opening = Phần này nói về việc làm: bây giờ quý vị đang làm gì và quý vị muốn làm gì. Quý vị không cần kể cho chúng tôi về công việc mà quý vị đã bị ép làm. Quý vị có thể bỏ qua câu hỏi nào cũng được, hoặc dừng lại để nghỉ.
    .closing = Quý vị thích làm gì khi rảnh rỗi?

q-employment_now = Hiện nay quý vị có đang đi làm không?
    .hint = Đây là những từ chính thức. Nhân viên hỗ trợ của quý vị có thể giải thích.

o-employment-employed_full_time = Có việc làm toàn thời gian
o-employment-employed_part_time = Có việc làm bán thời gian
o-employment-unemployed_able_wants = Không có việc làm, có khả năng làm việc và muốn làm
o-employment-unemployed_able_does_not_want = Không có việc làm, có khả năng làm việc và không muốn làm
o-employment-unemployed_unable = Không có việc làm và không có khả năng làm việc

q-right_to_work = Người này có quyền làm việc không?
    .hint = Hãy xem eVisa hoặc thư quyết định.

o-right_to_work-yes = Có
o-right_to_work-limited = Có, nhưng có giới hạn (ví dụ, số giờ hoặc loại công việc)
o-right_to_work-no = Không

q-work_suitability = Công việc nào phù hợp với quý vị, và điều gì làm cho công việc trở nên khó?
    .hint = Ví dụ, chỉ làm ban ngày, không đứng lâu, không ở một mình với nam giới hoặc với phụ nữ.

q-skills = Quý vị làm tốt việc gì?
    .hint = Kỹ năng và kinh nghiệm, có lương hoặc không có lương, từ bất cứ nước nào. Ví dụ, nấu ăn, may vá, xây dựng, trông trẻ.

q-work_wanted = Quý vị muốn làm công việc gì?

## J. Health and wellbeing

s-health = Sức khỏe và tinh thần
    .short = Sức khỏe
    .opening = Phần này nói về sức khỏe của quý vị và về những gì giúp quý vị sống khỏe. Chúng tôi hỏi để việc chữa trị và thuốc không bị gián đoạn khi quý vị chuyển đi. Chỉ chọn hoặc nói những gì quý vị muốn. Quý vị có thể bỏ qua câu hỏi nào cũng được, hoặc dừng lại để nghỉ.
    .closing = Điều gì giúp quý vị nghỉ ngơi?

q-health_needs = Quý vị cần được giúp đỡ hoặc chữa trị về những điều nào sau đây?
    .hint = Chọn tất cả những gì đúng với quý vị. Chúng tôi chỉ hỏi thêm sau này, nếu quý vị muốn tiếp tục với đơn giới thiệu.

o-health-mental_health = Sức khỏe tâm thần của tôi
o-health-physical_health = Cơ thể của tôi: bệnh, chấn thương hoặc đau đớn
o-health-medication = Thuốc tôi đang dùng
o-health-disability = Khuyết tật
o-health-alcohol_or_drugs = Rượu bia hoặc ma túy
o-health-none = Không điều nào ở đây

q-mental_health_diagnosis = Chẩn đoán về sức khỏe tâm thần
    .hint = Như bác sĩ đã viết. Nếu không có chẩn đoán, hãy viết “không có”.

q-treatment_now = Hiện nay quý vị có được chữa trị hoặc tư vấn tâm lý không?

q-treatment_where = Quý vị chữa trị hoặc tư vấn ở đâu, và bao lâu một lần?
    .hint = Tên của phòng khám hoặc dịch vụ. Ví dụ, thứ Ba hằng tuần.
    .why = Việc chữa trị không tự chuyển đi theo. Nếu khu vực biết sớm, họ có thể xin chữa trị trước khi quý vị chuyển đi.

q-treatment_waiting = Quý vị có đang trong danh sách chờ chữa trị không?

o-treatment_waiting-not_waiting = Không, tôi không chờ
o-treatment_waiting-waiting = Có, tôi đang chờ
o-treatment_waiting-not_asked_yet = Tôi cần chữa trị nhưng chưa xin

q-treatment_transfer = Việc chuyển nơi chữa trị sang khu vực mới đã được thu xếp chưa?
    .help = Trong các dự án thử nghiệm, người chuyển đi đã phải chờ nhiều tháng vì không có gì được chuyển theo. Hãy yêu cầu nơi chữa trị hiện nay chuyển thẳng sang nơi mới, và viết một lá thư để người này mang theo, nếu việc đó an toàn.

o-transfer-arranged = Đã thu xếp
o-transfer-asked_for = Đã yêu cầu
o-transfer-not_yet = Chưa
o-transfer-not_needed = Không cần

q-physical_needs = Khu vực mới nên biết gì về cơ thể và sức khỏe của quý vị?
    .hint = Ví dụ, bệnh, chấn thương, đau đớn, hoặc lịch hẹn ở bệnh viện.

q-medication = Quý vị dùng thuốc gì?
    .hint = Tên và liều lượng, như ghi trên hộp.

q-medication_days = Thuốc của quý vị còn đủ dùng trong bao nhiêu ngày?
    .hint = Số ngày, ví dụ 14.
    .help = Hãy xin bác sĩ gia đình (GP) đủ thuốc cho đến khi người này đăng ký được ở khu vực mới.

q-disability = Khu vực mới nên biết gì về khuyết tật của quý vị?
    .hint = Những gì quý vị cần, hơn là những gì quý vị không làm được.

q-alcohol_or_drugs = Khu vực mới nên biết gì về rượu bia hoặc ma túy?
    .hint = Chỉ những gì quý vị muốn nói. Chúng tôi hỏi để quý vị có được sự giúp đỡ phù hợp.

q-alcohol_or_drugs_support = Hiện nay ai hỗ trợ quý vị về việc này?
    .hint = Tên của dịch vụ. Nếu không có ai, hãy viết “không có”.

q-gp_registered = Quý vị có đăng ký với bác sĩ gia đình (GP) nào không?
    .hint = Ở Anh (England), ai cũng được đăng ký với bác sĩ gia đình (GP). Quý vị không cần đưa ra địa chỉ hay giấy tờ di trú.

q-daily_tasks = Quý vị làm các việc hằng ngày như thế nào?
    .hint = Ví dụ, mua sắm, nấu ăn, tắm giặt, đọc thư, đi đến các cuộc hẹn.

o-daily_tasks-without_help = Không cần được giúp
o-daily_tasks-some_help = Cần được giúp một phần
o-daily_tasks-much_help = Cần được giúp nhiều

q-daily_tasks_more = Quý vị muốn được giúp những việc nào?

q-faith = Quý vị có tôn giáo hoặc phong tục nào quan trọng đối với chỗ ở hoặc sự hỗ trợ của quý vị không?
    .hint = Ví dụ, giờ cầu nguyện, hoặc nơi thờ cúng ở gần. Nếu không, hãy viết “không có”.

q-food = Có thức ăn nào quý vị nhất thiết phải có, hoặc không ăn không?
    .hint = Nếu không, hãy viết “không có”.

q-community = Quý vị muốn ở gần những người cùng ngôn ngữ hoặc tôn giáo, hay ở xa họ?
    .hint = Có người cảm thấy an toàn khi ở gần họ. Có người thì không. Cả hai đều được.

## K. Legal

s-legal = Việc pháp lý
    .short = Việc pháp lý
    .opening = Phần này nói về tư vấn pháp lý, và về tòa án. Nhân viên hỗ trợ của quý vị điền từ hồ sơ của quý vị những gì đã biết. Chúng tôi không hỏi chuyện gì đã xảy ra. Quý vị có thể bỏ qua câu hỏi nào cũng được, hoặc dừng lại để nghỉ.
    .closing = Quý vị có muốn ra ngoài hít thở một chút trước khi sang phần tiếp theo không?

q-legal_advice = Quý vị cần tư vấn pháp lý về việc gì?
    .hint = Chọn tất cả những gì quý vị cần.

o-legal_advice-immigration = Việc ở lại Vương quốc Anh (di trú, immigration)
o-legal_advice-compensation = Tiền vì quý vị đã bị gây hại (bồi thường, compensation)
o-legal_advice-criminal = Vụ án hình sự
o-legal_advice-family = Gia đình
o-legal_advice-housing = Nhà ở
o-legal_advice-none = Không cần

q-solicitor = Quý vị có luật sư (solicitor) không?

q-solicitor_contact = Tên, văn phòng và số điện thoại của luật sư là gì?
    .hint = Nếu quý vị có nhiều hơn một luật sư, hãy cho biết mỗi người lo việc gì.

q-police_investigation = Có cuộc điều tra nào của cảnh sát không?

q-police_investigation_more = Lực lượng cảnh sát và sĩ quan nào, và cuộc điều tra đến đâu rồi?
    .hint = Lực lượng cảnh sát, sĩ quan phụ trách vụ việc, mã số. Không kể lại chuyện đã xảy ra.

q-court_case = Người này có liên quan đến vụ án nào ở tòa không?

q-court_role = Người này có vai trò gì trong vụ án?
    .help = Người bị ép phạm tội có thể có căn cứ bào chữa theo điều 45 của Đạo luật Nô lệ Hiện đại 2015 (Modern Slavery Act 2015, dùng ở England và xứ Wales). Nếu người này là bị cáo, hãy bảo đảm rằng luật sư (solicitor) của họ biết về quyết định của NRM.

o-court_role-witness = Nhân chứng
o-court_role-defendant = Bị cáo (defendant)
o-court_role-family_case = Một bên trong vụ việc gia đình
o-court_role-other = Vai trò khác

q-court_dates = Sắp tới có những ngày ra tòa nào?
    .hint = Ngày và loại phiên tòa. Chỉ ghi tên tòa án nếu nói ra tên thành phố là an toàn.

q-special_measures = Những biện pháp đặc biệt (special measures) nào đã được cho phép hoặc đã được yêu cầu?
    .hint = Sự giúp đỡ để nhân chứng đưa ra lời chứng.

o-special_measures-screen = Màn che
o-special_measures-video_link = Nói qua video, hoặc lời chứng được ghi sẵn
o-special_measures-private_hearing = Đưa lời chứng trong phiên kín
o-special_measures-intermediary = Người giúp quý vị và tòa án hiểu nhau (người hỗ trợ giao tiếp, intermediary)
o-special_measures-not_asked_yet = Chưa yêu cầu
o-special_measures-none = Không có

q-trial_support = Quý vị muốn được hỗ trợ gì trước, trong và sau vụ án ở tòa?
    .hint = Ví dụ, có người đi cùng quý vị, khách sạn, có người để nói chuyện sau đó.

## L. Risk and safety

s-risk = Nguy cơ và an toàn
    .short = An toàn
    .opening = Phần này nói về việc giữ cho quý vị an toàn. Nhân viên hỗ trợ của quý vị điền phần lớn phần này từ hồ sơ của quý vị, để quý vị không phải nói lại. Chúng tôi sẽ hỏi quý vị hai điều: quý vị đang thấy thế nào, và điều gì giúp quý vị giữ an toàn. Quý vị có thể bỏ qua các câu đó, hoặc dừng lại để nghỉ.
    .closing = Có điều gì nhỏ có thể giúp quý vị thấy bình tĩnh lúc này không?

q-places_not_safe = Những nơi nào không an toàn cho người này, và vì sao?
    .hint = Tên của những nơi cần tránh được hỏi ở phần nhà ở. Ở đây hãy ghi lý do.

q-people_not_safe = Những người nào hoặc cộng đồng nào là nguy cơ cho người này?
    .hint = Hãy cho biết những người hỗ trợ mới cần chú ý điều gì. Viết những gì đã biết, và đánh dấu những gì mới nghi ngờ.

q-last_contact = Lần cuối những người bóc lột liên lạc với người này là khi nào?
    .hint = Bằng bất cứ cách nào: gặp mặt, gọi điện, nhắn tin, hoặc qua người khác.

o-last_contact-last_week = Trong 7 ngày vừa qua
o-last_contact-last_month = Trong 30 ngày vừa qua
o-last_contact-last_3_months = Trong 3 tháng vừa qua
o-last_contact-last_6_months = Trong 6 tháng vừa qua
o-last_contact-from_6_to_12_months = 6–12 tháng trước
o-last_contact-over_a_year_ago = Hơn một năm trước
o-last_contact-not_sure = Không chắc

q-whereabouts_known = Những người bóc lột có biết người này đang ở đâu không?

q-perpetrators = Thông tin về thủ phạm
    .hint = Tên, mô tả, nơi chốn, xe, số điện thoại, tên trên mạng. Đánh dấu điều gì đã biết và điều gì mới nghi ngờ.
    .help = Chỉ lấy điều này từ hồ sơ. Những thông tin này liên quan đến người khác: chỉ ghi những gì những người hỗ trợ mới cần để giữ cho người này an toàn.

q-circumstances = Tóm tắt ngắn về hoàn cảnh trước khi vào NRM
    .hint = Vài câu lấy từ hồ sơ. Không kể lại toàn bộ.
    .help = Đừng yêu cầu người này kể lại, và đừng chép mẫu đơn NRM. Điều có ích: kiểu bóc lột, khoảng thời gian nào, và điều gì có thể gợi lại ký ức đau đớn.

q-nrm_needs = NRM đã xác định những nhu cầu nào?

q-risk_to_self = Quý vị có ý nghĩ tự làm hại bản thân, hoặc kết thúc cuộc đời mình không?
    .hint = Quý vị có thể nói chuyện với một người ngay bây giờ, dù quý vị trả lời thế nào. Samaritans: 116 123, miễn phí, cả ngày lẫn đêm. NHS: 111, rồi chọn số 2 (option 2, sức khỏe tâm thần), ở Anh (England) và xứ Wales. Khi nguy hiểm: 999. Nếu quý vị không thể nói, hãy gọi 999 từ điện thoại di động và bấm 55 khi được yêu cầu.
    .why = Nhiều người đã trải qua những chuyện khó khăn có ý nghĩ như vậy. Nếu chúng tôi biết, chúng tôi có thể cùng quý vị tìm sự giúp đỡ phù hợp.
    .help = Hãy hỏi bình tĩnh và bằng đúng những lời này. Việc hỏi không gây ra ý nghĩ như vậy. Nếu câu trả lời là “Có”, hãy hỏi xem bây giờ người này có an toàn không, ở lại với người này, làm theo quy trình an toàn của tổ chức quý vị, và nói cho người này biết quý vị sẽ làm gì trước khi làm.

q-risk_to_self_more = Điều gì giúp quý vị khi quý vị thấy như vậy, và chúng tôi nên gọi cho ai?
    .hint = Quý vị không cần nói chuyện gì đã xảy ra. Samaritans: 116 123. NHS: 111, rồi chọn số 2 (option 2, sức khỏe tâm thần), ở Anh (England) và xứ Wales. Khi nguy hiểm: 999.

q-risk_from_others = Hiện nay có người nào gây nguy hiểm cho người này không?

q-risk_from_others_more = Mối nguy hiểm đó là ai hoặc là gì, và đã làm gì để xử lý?

q-risk_to_others = Người này có là nguy cơ cho người khác không?
    .hint = Trẻ em, những người ở cùng nhà, nhân viên hoặc người ngoài. Trả lời từ hồ sơ.
    .help = Hãy viết chuyện gì đã xảy ra và khi nào, đừng viết họ là người như thế nào. “Không rõ” là một câu trả lời trung thực.

q-risk_to_others_more = Nguy cơ là gì, cho ai, và điều gì làm giảm nguy cơ đó?

q-safe_to_visit_alone = Nhân viên đến thăm một mình có an toàn không?
    .hint = Hãy nghĩ đến người này, những người khác trong nhà, và nơi đó.

q-safe_to_visit_alone_more = Thay vào đó, nhân viên nên làm gì?
    .hint = Ví dụ, đi hai người, hoặc gặp ở văn phòng.

q-safety_plan = Điều gì giúp quý vị giữ an toàn?
    .hint = Ví dụ, những người quý vị có thể gọi, những nơi quý vị đến, những việc quý vị không làm. Nếu quý vị đã có kế hoạch an toàn, nhân viên hỗ trợ của quý vị có thể chép lại.

## M. Ready to move

s-ready = Sẵn sàng chuyển đi
    .short = Sẵn sàng chuyển đi
    .opening = Phần này là danh sách những thứ giúp các tuần đầu ở nơi mới dễ dàng hơn. Không có gì phải sẵn sàng ngay hôm nay. Quý vị có thể bỏ qua câu hỏi nào cũng được, hoặc dừng lại để nghỉ.
    .closing = Trong các đồ của quý vị, quý vị muốn mang theo món nào nhất?

o-ready-have = Tôi đã có
o-ready-applied = Tôi đã nộp đơn xin
o-ready-need_help = Tôi cần được giúp việc này
o-ready-not_needed = Tôi không cần

q-ready_identity = Quý vị có giấy tờ cho thấy quý vị là ai không?
    .hint = Ví dụ, hộ chiếu, bằng lái xe hoặc giấy tờ đi lại (travel document).

q-ready_status = Quý vị có bằng chứng về quyền được ở tại Vương quốc Anh (UK) không?
    .hint = Với phần lớn mọi người, đó là eVisa trên mạng. Quý vị cần tự mình mở được eVisa trên mạng.

q-ready_national_insurance = Quý vị có số Bảo hiểm Quốc gia (National Insurance) không?

q-ready_bank_account = Khi chuyển đi, quý vị sẽ có tài khoản ngân hàng không?

q-ready_universal_credit = Khi chuyển đi, quý vị sẽ có trợ cấp Universal Credit không?

q-ready_gp = Quý vị có bác sĩ gia đình (GP) ở khu vực mới không?

q-ready_phone = Quý vị có điện thoại với số của riêng mình không?

q-ready_school = Có chỗ học ở trường hoặc nhà trẻ cho mỗi đứa trẻ không?

q-ready_medication = Quý vị có đủ thuốc cho các tuần đầu không?

q-ready_treatment = Việc chữa trị sức khỏe tâm thần của quý vị có tiếp tục ở khu vực mới không?

q-ready_belongings = Quý vị có cách nào đi đến đó cùng đồ đạc của mình không?

## N. In the person's own words

s-own_words = Bằng lời của chính quý vị
    .short = Lời của quý vị
    .opening = Phần này là của quý vị. Quý vị có thể tự viết, hoặc nói để nhân viên hỗ trợ của quý vị viết lại lời quý vị. Hãy dùng ngôn ngữ của quý vị. Quý vị không cần viết điều mình không muốn viết. Quý vị không cần kể chuyện gì đã xảy ra với quý vị.
    .closing = Quý vị muốn đọc lại, hay để nguyên như vậy?

q-feels_safe = Hôm nay quý vị cảm thấy an toàn đến mức nào?
    .hint = 0 nghĩa là hoàn toàn không an toàn. 10 nghĩa là hoàn toàn an toàn. Số nào cũng được.
    .why = Vài tháng nữa chúng tôi có thể hỏi lại, để xem sự hỗ trợ có giúp ích không.
    .least = Hoàn toàn không an toàn
    .most = Hoàn toàn an toàn

q-feels_hope = Quý vị có bao nhiêu hy vọng về tương lai?
    .hint = 0 nghĩa là không có hy vọng. 10 nghĩa là rất nhiều hy vọng. Số nào cũng được.
    .least = Không có hy vọng
    .most = Rất nhiều hy vọng

q-going_well = Điều gì đang tốt đẹp với quý vị?
    .hint = Điều lớn hay nhỏ đều được.

q-going_well_english = Bản dịch tiếng Anh: điều gì đang tốt đẹp
    .hint = Chỉ khi người này viết bằng ngôn ngữ khác. Hãy ghi ai đã dịch.

q-matters_most = Bây giờ điều gì quan trọng nhất với quý vị?
    .hint = Những người quyết định về đơn giới thiệu của quý vị sẽ đọc phần này. Xin đừng viết địa chỉ.

q-matters_most_english = Bản dịch tiếng Anh: điều gì quan trọng nhất
    .hint = Chỉ khi người này viết bằng ngôn ngữ khác. Hãy ghi ai đã dịch.

q-want_from_area = Quý vị mong muốn điều gì từ khu vực mới?

q-want_from_area_english = Bản dịch tiếng Anh: họ mong muốn điều gì từ khu vực
    .hint = Chỉ khi người này viết bằng ngôn ngữ khác. Hãy ghi ai đã dịch.

q-do_not_want = Quý vị không muốn điều gì?
    .hint = Ví dụ, những câu hỏi mà quý vị không muốn bị hỏi lại.

q-do_not_want_english = Bản dịch tiếng Anh: họ không muốn điều gì
    .hint = Chỉ khi người này viết bằng ngôn ngữ khác. Hãy ghi ai đã dịch.

## O. Needs and goals

s-goals = Nhu cầu và mục tiêu
    .short = Nhu cầu và mục tiêu
    .opening = Phần này xem từng mặt của cuộc sống: bây giờ ra sao, quý vị cần được giúp sớm đến mức nào, và mục tiêu của quý vị là gì. Đây không phải là bài kiểm tra. Sau này quý vị và nhân viên hỗ trợ mới của quý vị sẽ xem lại, để biết điều gì đã thay đổi. Quý vị có thể bỏ qua câu hỏi nào cũng được, hoặc dừng lại để nghỉ.
    .closing = Quý vị muốn bắt đầu với điều nào trong số này?

o-urgency-this_week = Tuần này
o-urgency-this_month = Tháng này
o-urgency-within_3_months = Trong 3 tháng tới
o-urgency-later = Sau này

q-housing_score = Hiện nay nhà ở của quý vị ra sao?
    .hint = 1 nghĩa là quý vị cần được giúp ngay. 5 nghĩa là quý vị tự lo được mà không cần hỗ trợ.
    .least = Đang khủng hoảng
    .most = Tự lo được, không cần hỗ trợ

q-housing_urgency = Quý vị cần được giúp về nhà ở sớm đến mức nào?

q-housing_goal = Mục tiêu của quý vị về nhà ở là gì?

q-money_score = Hiện nay tiền bạc của quý vị ra sao?
    .hint = 1 nghĩa là quý vị cần được giúp ngay. 5 nghĩa là quý vị tự lo được mà không cần hỗ trợ.
    .least = Đang khủng hoảng
    .most = Tự lo được, không cần hỗ trợ

q-money_urgency = Quý vị cần được giúp về tiền bạc sớm đến mức nào?

q-money_goal = Mục tiêu của quý vị về tiền bạc là gì?

q-education_score = Hiện nay việc học tập và đào tạo của quý vị ra sao?
    .hint = 1 nghĩa là quý vị cần được giúp ngay. 5 nghĩa là quý vị tự lo được mà không cần hỗ trợ.
    .least = Đang khủng hoảng
    .most = Tự lo được, không cần hỗ trợ

q-education_urgency = Quý vị cần được giúp về học tập sớm đến mức nào?

q-education_goal = Mục tiêu của quý vị về học tập là gì?

q-employment_score = Hiện nay việc làm của quý vị ra sao?
    .hint = 1 nghĩa là quý vị cần được giúp ngay. 5 nghĩa là quý vị tự lo được mà không cần hỗ trợ.
    .least = Đang khủng hoảng
    .most = Tự lo được, không cần hỗ trợ

q-employment_urgency = Quý vị cần được giúp về việc làm sớm đến mức nào?

q-employment_goal = Mục tiêu của quý vị về việc làm là gì?

q-health_score = Hiện nay sức khỏe và cuộc sống của quý vị ra sao?
    .hint = 1 nghĩa là quý vị cần được giúp ngay. 5 nghĩa là quý vị tự lo được mà không cần hỗ trợ.
    .least = Đang khủng hoảng
    .most = Tự lo được, không cần hỗ trợ

q-health_urgency = Quý vị cần được giúp về sức khỏe sớm đến mức nào?

q-health_goal = Mục tiêu của quý vị về sức khỏe là gì?

q-legal_score = Hiện nay việc pháp lý của quý vị ra sao?
    .hint = 1 nghĩa là quý vị cần được giúp ngay. 5 nghĩa là quý vị tự lo được mà không cần hỗ trợ.
    .least = Đang khủng hoảng
    .most = Tự lo được, không cần hỗ trợ

q-legal_urgency = Quý vị cần được giúp về việc pháp lý sớm đến mức nào?

q-legal_goal = Mục tiêu của quý vị về việc pháp lý là gì?

q-safety_score = Hiện nay sự an toàn của quý vị ra sao?
    .hint = 1 nghĩa là quý vị cần được giúp ngay. 5 nghĩa là quý vị tự lo được mà không cần hỗ trợ.
    .least = Đang khủng hoảng
    .most = Tự lo được, không cần hỗ trợ

q-safety_urgency = Quý vị cần được giúp về an toàn sớm đến mức nào?

q-safety_goal = Mục tiêu của quý vị về sự an toàn là gì?

## Eligibility: reasons, never a locked door

criterion-cg_positive = Quyết định căn cứ kết luận (conclusive grounds) là công nhận (positive)
    .met = Có quyết định căn cứ kết luận là công nhận (positive).
    .not_met = Chưa có quyết định căn cứ kết luận là công nhận, hoặc quyết định là không công nhận (negative). Quý vị vẫn có thể giới thiệu: điều phối viên có thể tự cân nhắc. Nếu quyết định còn chưa đến, hãy cho khu vực biết quý vị dự kiến khi nào có. Nếu quyết định là không công nhận, hãy sớm hỏi người tư vấn pháp lý về việc xem xét lại (reconsideration).
    .not_known = Không rõ quyết định là gì. Hãy hỏi đơn vị cung cấp hỗ trợ NRM. Quý vị vẫn có thể giới thiệu: điều phối viên có thể tự cân nhắc.

criterion-leaving_support = Sắp rời hỗ trợ NRM, hoặc sắp rời hỗ trợ người xin tị nạn (asylum support) sau hỗ trợ NRM
    .met = Người này đang có hỗ trợ NRM, hoặc hỗ trợ người xin tị nạn sau hỗ trợ NRM, và sắp rời đi.
    .not_met = Người này đã rời hỗ trợ NRM, hoặc chưa từng có hỗ trợ đó. Quý vị vẫn có thể giới thiệu: điều phối viên có thể tự cân nhắc, và trong các dự án thử nghiệm, một số khu vực đã nhận những người đã rời đi rồi. Ở Anh (England) và xứ Wales, người có quyết định căn cứ kết luận là công nhận và đã rời hỗ trợ NRM vào ngày 4 tháng 1 năm 2021 hoặc sau đó cũng có thể xin hỗ trợ Reach-In: 0800 808 3733 (Salvation Army, 24 giờ).
    .not_known = Không rõ hiện nay người này có sự hỗ trợ nào. Hãy hỏi người này hoặc đơn vị cung cấp hỗ trợ NRM. Quý vị vẫn có thể giới thiệu: điều phối viên có thể tự cân nhắc.

criterion-recourse = Quyền hưởng phúc lợi công (recourse to public funds)
    .met = Người này có quyền hưởng phúc lợi công.
    .not_met = Hiện nay người này không có quyền hưởng phúc lợi công. Đây không phải là lời từ chối. Hãy sớm hỏi tư vấn pháp lý: có thể có cách nộp đơn xin phép ở lại, hoặc yêu cầu thay đổi điều kiện. Quý vị vẫn có thể giới thiệu: điều phối viên có thể tự cân nhắc, và trong các dự án thử nghiệm, một số khu vực đã nhận những người không có quyền hưởng phúc lợi công.
    .not_known = Không rõ người này có quyền hưởng phúc lợi công hay không. Hãy xem eVisa hoặc thư quyết định, hoặc hỏi người tư vấn pháp lý. Quý vị vẫn có thể giới thiệu: điều phối viên có thể tự cân nhắc.

criterion-area_safe = Khu vực này không phải là nơi mà người này cần tránh
    .met = Khu vực này không nằm trong số các khu vực mà người này cần tránh. Nếu họ đã nêu những nơi khác, hãy kiểm tra để biết chắc rằng không nơi nào trong đó nằm ở khu vực này.
    .not_met = Người này nói rằng khu vực này không an toàn cho họ. Hãy nói chuyện với người này về một khu vực khác trước khi tiếp tục. Nếu người này vẫn muốn khu vực không an toàn đó, khu vực phải biết về nguy cơ, và điều phối viên có thể tự cân nhắc.
    .not_known = Không rõ khu vực này có an toàn cho người này không. Hãy hỏi họ cần tránh những nơi nào, và so sánh những nơi khác mà họ nêu với khu vực này. Điều phối viên có thể tự cân nhắc.

## A translation beside an answer in free text: folded under the field, for the worker or the interpreter

translation = Thêm bản dịch của câu trả lời này
translation-text = Bản dịch
    .hint = Câu trả lời ở trên vẫn giữ nguyên. Bản dịch được gửi kèm bên cạnh, và ghi ai đã dịch.
translation-into = Dịch sang ngôn ngữ nào?
translation-into-english = Tiếng Anh
translation-by = Ai đã dịch?
translation-by-worker = Nhân viên
translation-by-interpreter = Phiên dịch viên
translation-by-computer = Một chương trình máy tính
translation-older = Câu trả lời đã được sửa sau khi có bản dịch này. Xin kiểm tra xem bản dịch có còn nói đúng như câu trả lời không.

## Under each date and time

field-date-help = Hãy hỏi người này đang nói theo lịch nào: ngày tháng ở đây theo lịch châu Âu (dương lịch, Gregorian). Ở Ethiopia, và đôi khi ở Eritrea, số năm ít hơn ở đây bảy hoặc tám năm. Ở Iran và Afghanistan, số năm ít hơn ở đây 621 hoặc 622 năm, và các tháng bắt đầu vào những ngày khác. Ở Việt Nam và Trung Quốc, một số người nói ngày sinh theo âm lịch. Với giờ, hãy hỏi theo cách tính nào: ở Ethiopia và Eritrea, người ta thường đếm giờ từ sáu giờ sáng, nên bảy giờ sáng ở Vương quốc Anh (UK) thì ở đó gọi là một giờ.
