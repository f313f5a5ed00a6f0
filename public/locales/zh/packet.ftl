### status: machine-drafted

## Headings

packet-title-enquiry = 给 { $area } 的问询
packet-title-referral = 给 { $area } 的转介
packet-title-handover = 给 { $area } 的交接

## What must be read first

reading-practice = 练习。这个人是虚构的。
reading-risk-withheld = 风险信息被省去了，因为当事人没有同意分享这些信息。上门之前请先和工作人员谈。
reading-not-freely = 按工作人员的记录，当事人不是自由选择的。使用这份转介之前，请先和工作人员谈。
reading-enquiry = 这是一份问询。它没有说明当事人是谁，当事人也没有在上面签名。
reading-translation-not-valid = 签署同意时所用的译文没有人审阅过，也没有口译员确认。在重新解释之前，请把这份同意当作无效。
reading-no-confirmation = 关于没有口译员确认这些文字，工作人员写的原因是：{ $why }
reading-confirmed-by-nobody = 记录上说有口译员确认了同意部分的文字，但没有写明是哪位口译员，也没有口译员签名。请向工作人员问清楚是谁确认的。
reading-unknown-language = 这里有些文字所用的语言是这个版本不认识的（{ $tags }）。它们按收到时的样子显示。有英文的，英文在旁边。
reading-words-unchecked = 当事人同意的时候，懂这种语言的人还没有检查过这份译文。
reading-withheld = 没有提供，因为当事人没有同意分享：{ $what }。表格的部分：{ $sections }。
reading-withheld-refer_me = 转介本身
reading-withheld-share_needs = 当事人是谁以及需要什么
reading-withheld-share_health = 健康
reading-withheld-share_risk = 风险和当事人遭遇过的事
reading-withheld-share_agencies = 和其他机构分享
reading-withheld-contact_me = 怎样联系当事人
reading-withheld-home_office_figures = 给内政部（Home Office）的数字
reading-withheld-home_office_data = 给内政部（Home Office）的信息
reading-not-answered = 有 { $count } 个问题问过但没有回答。

## Summary

reading-summary = 摘要
reading-stage = 这是什么
reading-stage-enquiry = 问询：地区要说明有什么可能，需要知道的内容
reading-stage-referral = 转介：做决定所需的内容
reading-stage-handover = 交接：新的支持人员所需的内容
reading-area = 地区
reading-made-at = 制作于
reading-utc = { $time }（UTC）
reading-organisation = 发送方（机构）
reading-device = 设备
reading-worker = 工作人员
reading-role = 工作人员的职务
reading-form = 表格
reading-form-version = 标准转介表，版本 { $version }
reading-format = 文件格式
reading-format-draft = 草稿
reading-format-practice = 练习：不是转介
reading-packet-id = 资料包编号
reading-referral-id = 转介编号
reading-revision = 修订号

## The signature's panel

reading-signing = 电子签名
reading-signing-by = 自称来自
reading-signing-at = 自称签名于
reading-signing-words = 用电话核对的六个词
reading-signing-fingerprint = 密钥指纹
reading-signing-check = 怎样核对
    .how = 请在 Onward 的“打开资料包”页面打开这个文件。纸质副本什么也证明不了，这个方框也一样：任何人都能打印。
reading-signing-qr = 供相机扫描的密钥指纹
    .what = 同一个密钥指纹，做成二维码。
reading-signing-field = { $organisation } 的电子签名
reading-copy = 这是供阅读的副本。它不带签名，也不带资料包：只有发送方签名的文件，才能说明是谁制作的、没有任何改动。

## Answers

reading-section = { $letter }. { $name }
reading-member = { $one } { $number }
reading-members = { $count }
reading-separator = { "、" }
reading-scale = { $point }（从 { $min }：{ $least }，到 { $max }：{ $most }）
reading-language = { $language }：{ $levels }
reading-speaks = 会说
reading-reads = 会读
reading-writes = 会写

reading-translation-worker = 由工作人员译成{ $language }
reading-translation-interpreter = 由口译员译成{ $language }
reading-translation-computer = 由电脑程序译成{ $language }：可能有错误
reading-translation-unknown = 译成{ $language }

## The agreement

reading-consent = 当事人同意了什么
reading-agencies = 可以告诉的机构
reading-agencies-not = 不可以告诉谁
reading-explained-in = 解释所用的语言
reading-explained-by = 解释人
reading-interpreter = 口译员
reading-no-interpreter = 没有口译员
reading-channel = 方式
reading-channel-face_to_face = 面对面
reading-channel-video = 通过视频
reading-channel-phone = 通过电话
reading-explained-at = 时间（工作人员填写的当地时间）
reading-present = 房间里有谁
reading-freely = 当事人是自由决定的
reading-capacity = 有没有理由对当事人现在做这个决定的能力存有疑问
reading-capacity-no_doubt = 没有
reading-capacity-doubt = 有
reading-capacity-time = 给了更多时间。
reading-capacity-interpreter = 请来了口译员。
reading-capacity-advocate = 请来了权益代言人。
reading-capacity-best_interests = 最佳利益决定（best-interests decision），由 { $by } 作出
reading-teach-back = 会发生什么，用当事人自己的话
reading-interpreter-confirms = 口译员确认忠实地读出了这些文字
reading-copy-safe = 当事人保留副本是安全的
reading-person = 当事人的签名
reading-worker-signature = 工作人员的签名
reading-interpreter-signature = 口译员的签名
reading-signed-by-typing = 以输入姓名的方式签名：{ $name }
reading-did-not-sign = 没有签名，或者不能签名：{ $why }

## Criteria

reading-eligibility = 各项条件当时的情况
reading-verdict-met = 符合
reading-verdict-not_met = 不符合。协调员可以酌情决定。
reading-verdict-not_known = 不清楚
reading-own-criterion = { $area }：{ $criterion }

## Export

export = 制作要发送的资料包
    .lead = 资料包是一个已签名的文件。由您选择放进什么，由您签名，由您自己发送。
export-stage = 您想发送什么？
export-stage-enquiry = 问询
    .hint = 没有任何能看出当事人是谁的内容。询问一个地区能提供什么：需要、家庭人数、日期和要避开的地方。当事人不必签名。
export-stage-referral = 转介
    .hint = 地区做决定所需的内容：当事人是谁、需要什么、同意分享什么。
export-stage-handover = 交接
    .hint = 地区同意接收之后：新的支持人员需要知道的内容，例如完整的健康情况、孩子的详细情况和风险。
export-area = 给哪个地区？
    .none = 转介里还没有选择地区。
    .choose = 选择地区
export-sent = 会发送什么
    .hint = 一部分一部分地列出。打开一个部分来读。
export-withheld-not-agreed = 当事人说“不同意”
export-withheld-not-asked = 还没有问当事人
export-later = 属于后面阶段的回答，现在不发送。
export-missing = 缺少什么
    .none = 没有会妨碍发送的。
    .stops = 回答这些问题之前，什么都不能发送：
export-open = 有 { $count } 个问题没有回答。这不妨碍您发送：协调员会首先看到它们。
export-agreement = 同意部分
    .good = 当事人已经同意并签名。
    .not-needed = 问询不会说明任何人的身份，所以不需要签名。
    .go = 去同意部分
    .not-valid = 这些文字由机器翻译，也没有口译员确认。资料包会写明这份同意无效。
    .limits = 同意页面上有内容太长，或者有隐藏的字符。请缩短或重新输入。
export-sign = 签名
    .hint = 保险库以 { $organisation }，{ $device } 的名义签名。然后您保存文件。
export-signing = 正在制作资料包并签名
export-done = 已签名
    .next = 请保存文件。每个文件里都是同一个资料包，所以一个就够了。
    .phone = 如果协调员还不认识这个保险库，会看到这六个词。请在电话里互相读出这些词。
export-files = 保存文件
    .packet = 保存资料包文件
    .saved = { $file } 在您的下载文件夹里。
export-pdf = 保存为 PDF
    .hint = 供阅读和打印。已签名的资料包就在里面，所以两种文件用哪一种都可以。第一次会下载制作 PDF 的部分。
export-pdf-working = 正在制作 PDF。第一次会下载制作 PDF 的部分：网络慢时可能需要一分钟。
export-pdf-page = 第 { $page } 页，共 { $pages } 页
export-pdf-drawn = { $who }：手写
export-pdf-done = { $file } 在您的下载文件夹里。
export-pdf-missing-characters = 有些字符无法打印：{ $characters }。它们仍然在已签名的资料包里。
export-pdf-font = 有一种字体无法取得，所以没有制作 PDF。
    .do = 请检查网络连接，再试一次。您保存的已签名资料包，没有 PDF 也是完整的。
export-pdf-document = 无法写入 PDF。
    .do = 请改为发送资料包文件。里面什么都有。
failure-other-pdf = 保险库没有给这个 PDF 签名，因为它不是这个资料包的 PDF。
    .do = 请改为发送资料包文件。里面什么都有。如果再次发生，请锁定保险库并重新加载页面。
failure-practice = 这是用来练习的，里面的人是虚构的。它不会为任何人的密钥加锁，也不能答复、收回同意或转给别的地区。
    .do = 要练习发送，请用六个词给文件加锁。如果是真实的人，请开始一份新的转介。
export-pdf-gone = 制作 PDF 的部分自己停止了。
    .do = 请再试一次。您保存的已签名资料包，没有 PDF 也是完整的。
export-cancel = 停止
export-copy = 当事人保留副本安全吗？
    .hint = 请先问当事人。纸张或文件可能会被别人发现。
    .not = 您记录了当事人保留副本不安全。请不要把这个文件给当事人。
export-other-stage = 再制作一个资料包

## Receive

receive = 打开资料包
    .lead = 请选择或拖入别人发给您的文件。每个文件都先在这台设备上核对，然后才显示里面的内容。什么都不会发送，文件里的内容也不会保存。打开着的保险库只会记住收到过这些文件。
receive-choose = 选择文件
    .hint = 资料包是 .json 或 .pdf 文件，每个最大 20 MB。加锁的文件以 .age 或 .age.txt 结尾。
receive-drop = 或者把文件拖到这里
receive-checking = 正在核对这个文件
receive-not-answered = 没有回答
receive-progress = 已核对 { $done } 个，共 { $all } 个
receive-running = 正在核对文件。已经核对的，现在就可以读。
receive-stop = 停止核对
receive-checked = 已核对 { $count } 个文件
receive-tally = 没有改动：{ $good }。没有显示：{ $refused }。已加锁：{ $locked }。
receive-unread = 有 { $count } 个文件没有核对
    .what = 里面的内容都没有读过。一次最多核对 { $most } 个文件。
receive-unread-names = 它们的名称
receive-go-on = 核对其余的
receive-fold = 显示这个资料包
receive-none = 还没有打开任何文件
    .lead = 您打开的资料包会显示在这里，并写明是谁签名的。
put-in = 放进登记册
put-in-on = 是哪一天收到的？
put-in-there = 已在登记册里
put-in-show = 在登记册里显示
put-in-beside = 登记册里已经有这份转介的另一个资料包。这一个会放在它旁边。
put-in-all = 把所有签名有效的放进登记册
put-in-progress = 已放入 { $done } 个，共 { $all } 个
put-in-stop = 停止
put-in-taken = 有 { $count } 个资料包已在登记册里。
put-in-left = 已停止。有 { $count } 个资料包还没有放进去：要继续，请再按一次按钮。
put-in-refused = 有 { $count } 个资料包没有放进去。
failure-not-a-packet = 这不是签名有效的资料包，所以没有放进登记册。
    .do = 请再打开一次文件。如果还是这样，请让发送方再发一次。
failure-register-in-future = 这一天还没有到。
    .do = 请写事情发生的那一天。
failure-register-same-number = 以前收到过编号相同的另一个资料包，所以两个之中有一个不是 Onward 制作的。
    .do = 请打电话给发送方，问清楚哪一个是他们的。
failure-register-other-sender = 以前收到的这份转介的资料包，是由别人签名的。
    .do = 请打电话给发送方。如果对方有了新密钥，请在通讯录里用它取代旧的，然后再把资料包放进登记册。
failure-register-erased = 这份转介在这里已被清除，所以它的资料包都不会再放进来。
    .do = 如果当事人重新被转介，请发送方做一份新的转介。
failure-register-out-of-shape = 有文字太长，或者有无法显示的字符。
    .do = 请缩短，或者重新输入。
receive-clear = 全部关闭
    .hint = 把所有内容从这个页面上去掉。文件还在原来的地方。
receive-closed = 资料包已关闭
    .do = 因为有一段时间没有人使用，或者因为在另一个窗口里按了“退出本页”，它们已从这个页面上去掉。文件还在原来的地方：要继续，请重新选择它们。
receive-good = 没有改动
    .what = 签名有效：签名之后没有任何改动。
receive-not-shown = 没有显示
receive-file = 文件
receive-open = 阅读
receive-pass-on = 转给另一个地区
receive-passed = 由另一个地区转来
    .what = 里面的资料包和最初发送方签名时一样。转来的一方用签名表明当事人已经同意。
receive-passed-by = 由谁转来
receive-passed-first = 由谁制作
receive-passed-to = 转给
receive-passed-agreement = 当事人同意了什么
receive-signer = 由谁签名
receive-signer-claims = 它自称来自：{ $organisation }，{ $device }
receive-signer-unknown = 还不认识
    .what = 签名能证明资料包是由拥有这个密钥的人制作的，但不能证明那个人是谁。请用您已经有的号码打电话给那个机构，不要用资料包里的号码，并核对这六个词：
receive-signer-expired = 这个密钥已经超过三年。
    .do = 请打电话给那个机构，问它是否还在用这个密钥。
receive-fingerprint = 完整的密钥指纹
receive-made = 制作时间
    .hint = 按发送方的时钟。没有别人确认这个时间。
receive-stage = 阶段
receive-form = 表格
receive-form-version = { $form }，版本 { $version }
receive-from-pdf = 读自 PDF 里面的已签名资料包，不是读自 PDF 的页面。
receive-print = 打印
receive-pdf = 保存 PDF 副本
receive-json = 保存资料包文件
receive-reader-gone = 核对程序在读这个文件时停止了，已经重新启动。
    .do = 文件可能已损坏，或者是故意做来造成伤害的。请让发送方再发一次。不要用其他程序打开它。
receive-unreadable = 浏览器无法读取这个文件。
    .do = 它可能被移走了，或者正在别的程序里打开着。请重新选择。
receive-no-worker = 这个浏览器无法启动核对程序。
    .do = 请重新加载页面。如果还是这样，请使用更新的浏览器。

## Why a file is not shown

refusal-empty = 文件是空的。
    .do = 请让发送方重新保存并发送。
refusal-too-big = 文件大于 20 MB，资料包不会这么大。
    .do = 请检查文件是否正确。请发送方发送资料包本身，而不是一组文件。
refusal-not-ours = 这不是资料包。
    .do = 资料包是 Onward 制作的 .json 或 .pdf 文件；如果加了锁，是 .age 和 .age.txt 文件。请检查您选的文件是否正确。
refusal-pdf-without-packet = 这个 PDF 里没有资料包。
    .do = 它可能是打印或扫描出来的，可能被别的程序重新保存过，也可能是供阅读的副本。请向发送方要 Onward 保存的文件。
refusal-pdf-with-several-packets = 这个 PDF 里有不止一个资料包，Onward 从不制作这样的文件。
    .do = 不要依赖它。请打电话给发送方，要求重新发送资料包。
refusal-pdf-damaged = 这个 PDF 无法读取。
    .do = 它可能在途中损坏了。请让发送方再发一次，或者发送 .json 文件。
refusal-pdf-unsigned = 这个 PDF 里有资料包，但 PDF 本身没有签名。
    .do = 它可能被别的程序重新保存过，那样会去掉签名。请向发送方要 Onward 保存的文件，或者 .json 文件。
refusal-pdf-changed = 这个 PDF 签名之后，有内容被改动了。
    .do = 不要依赖它，也不要依赖它的页面。请用您已经有的号码打电话给发送方，要求重新发送资料包。
refusal-pdf-signature = 这个 PDF 的签名方式和资料包不同，或者签名无效。
    .do = 不要依赖它。请用您已经有的号码打电话给发送方，要求重新发送资料包。
refusal-pdf-several-signatures = 这个 PDF 有不止一个签名。资料包只有一个。
    .do = 可能有人在别的程序里又签了一次。请向发送方要 Onward 保存的文件。
refusal-pdf-appended = 这个 PDF 签名之后，又加进了内容。
    .do = 可能有别的程序保存它时加了批注或改动。不要依赖它的页面显示的内容。请向发送方要 Onward 保存的文件。
refusal-pdf-other-signer = 给这个 PDF 签名的，和给里面资料包签名的不是同一方。
    .do = 可能有人把别人的资料包放进了自己的 PDF。不要依赖它。请用您已经有的号码打电话给发送方。
refusal-pdf-not-certified = 这个 PDF 的签名允许别人改动它。资料包从不这样。
    .do = 不要依赖它。请用您已经有的号码打电话给发送方，要求重新发送资料包。
refusal-pdf-active = 这个 PDF 含有资料包从来没有的部分。在别的程序里，这些部分可能会自己运行，或者显示别的内容。
    .do = 不要用别的程序打开它。请用您已经有的号码打电话给发送方。
refusal-truncated = 文件不完整，提前结束了。
    .do = 可能没有完整地发送或下载。请让发送方再发一次。
refusal-envelope = 文件的写法和资料包不完全一样。
    .do = 可能有别的程序打开并保存过它。请让发送方把 Onward 保存的文件作为附件发来。
refusal-certificate = 文件的签名方式和资料包不同。
    .do = 不要依赖它。请用您已经有的号码打电话给发送方。
refusal-changed = 这个文件签名之后，有内容被改动了。
    .do = 不要依赖它。请用您已经有的号码打电话给发送方，要求重新发送资料包。
refusal-not-a-packet = 签名有效，但签名的内容不是资料包。
    .do = 请检查您选的文件是否正确。如果发送方本来要发的是资料包，请告诉对方。
refusal-forward-inner = 这是由另一个地区转来的，而里面的资料包和发送方签名时不一样。
    .do = 不要依赖它。请让转来的一方发送所收到的资料包，并打电话给最初的发送方。
refusal-forward-agreement = 这是由另一个地区转来的，但当事人没有同意让里面的所有内容都转到您的地区。
    .do = 它不会显示。请告诉转来的一方：必须问当事人，或者做一份新的转介。
refusal-forward-deep = 这个文件转过的次数超过三次。
    .do = 请要一份新的转介：当事人的需要可能已经改变。
refusal-forward-practice = 这是转来的，而里面的人是虚构的：它是用来练习的。
    .do = 它不是转介。请问发送的一方，本来是不是想发送别的内容。
refusal-newer-packet = 这个资料包是用比这里更新的 Onward 版本制作的。
    .do = 请重新加载页面，取得更新的版本，再打开文件。
refusal-newer-form = 这个资料包所用的表格版本，比这里认识的版本更新。
    .do = 请重新加载页面，取得更新的版本，再打开文件。
