### status: machine-drafted

## ---- The page ----

papers-words = 无法取得纸质文件的文字，所以没有制作。
    .do = 请检查网络连接，再试一次。
papers-not-made = 无法制作纸质文件。
    .do = 请看看上面选择和输入的内容，再试一次。什么都没有改变。
papers-make = 制作 PDF
papers-working = 正在制作 PDF。第一次会下载制作 PDF 的部分：网络慢时可能需要一分钟。
papers-stop = 停止
papers-done = { $file } 在您的下载文件夹里。它没有加密：请打印或发送，然后从那里删除。
papers-missing-characters = 有些字符无法打印：{ $characters }。请用手写上。
papers-font = 有一种字体无法取得，所以没有制作 PDF。
    .do = 请检查网络连接，再试一次。
papers-document = 无法写入 PDF。
    .do = 请再试一次。如果再次发生，请告诉管理这个网站的人。
papers-gone = 制作 PDF 的部分自己停止了。
    .do = 请再试一次。
papers-language = 当事人的语言
    .hint = 纸上，英文在旁边。
papers-reading = 正在核对最新的资料包
papers-no-packet = 最新的资料包没有打开，所以不能从中取得任何内容。
    .do = 请在“资料包”下面看看它能不能核对。
papers-agency = 是给哪一种服务机构的？
papers-agency-gp = 家庭医生（GP）诊所
papers-agency-mental_health = 心理健康服务
papers-agency-alcohol_drugs = 毒品和酒的服务
papers-agency-job_centre = 就业中心（job centre）
papers-agency-bank = 银行
papers-agency-college = 学院
papers-agency-housing = 住房
papers-agency-police = 警方
papers-agency-social_care = 社会照护
papers-agency-other = 其他机构
papers-choose = 请选择
papers-agencies = 当事人同意告诉这些机构
papers-agencies-not = 当事人不希望告诉这些
papers-agencies-open = 没有记录任何内容。
papers-agencies-none = 当事人没有同意告诉其他机构任何内容，所以不给它们制作纸质文件。
    .do = 请问当事人。如果当事人同意，发送方可以制作一个带有这份同意的新资料包。
papers-offers = 上面可以写什么
    .hint = 只能勾选当事人同意分享的内容。请只勾选这个服务机构需要的。
papers-offers-none = 在当事人同意分享的内容里，没有任何已知的信息。
papers-not-offered = 上面不可以写什么
papers-not-offered-one = { $what }：{ $why }
papers-leave-given = 当事人同意了
papers-leave-refused = 当事人说“不同意”
papers-leave-not_asked = 没有问当事人
papers-leave-taken_back = 当事人收回了同意

## The letter: the page

papers-letter-lead = 把当事人介绍给一个服务机构的信，用英文，旁边附有当事人的语言。当事人带走之前，或者您发送之前，请先给当事人看。
papers-letter-name = 姓名
papers-letter-why = 这和现代奴役有关
papers-letter-known = 来自“服务机构和联系人”
papers-letter-to = 写给谁
    .hint = 名称和地址，照写在信上的样子写。它不会保存。
papers-letter-back = 答复给谁
    .hint = 您的姓名、您的服务机构，以及怎样联系您。它不会保存。
papers-letter-missing = 信还不完整。
    .do = 请选择服务机构的种类，并写明答复给谁。

## ---- On papers: what they share ----

papers-machine = 译成{ $language }的译文由电脑生成，懂这种语言的人还没有检查过。遇到重要的事，请问口译员。
papers-date = 日期
papers-to = 收信方
papers-from = 发信方
papers-about = 关于
papers-area = 地区
papers-signature = 签名
papers-signed = 已签名

## ---- The letter of introduction ----

papers-letter-title = 介绍信
papers-letter-first = 当事人同意让您知道这封信里写的内容。把它告诉其他任何人之前，请先问当事人。
papers-letter-named = 我们支持上面写明姓名的人，并把当事人介绍给您的服务机构。
papers-letter-unnamed = 我们支持带来这封信的人，并把当事人介绍给您的服务机构。
papers-letter-slavery = 当事人是现代奴役的幸存者。当事人不需要告诉您自己遭遇过什么。
papers-letter-thresholds = 幸存者往往不符合服务机构通常的条件或门槛，尽管需要这项服务。请运用您酌情决定的权力；在拒绝当事人之前，请先和我们谈。
papers-letter-needs = 什么可能有帮助
papers-letter-facts = 当事人希望您知道的
papers-letter-close = 如果有任何不清楚的地方，或者您无法提供帮助，请和我们谈。我们可以陪同前来，帮忙填表，以及找口译员。

papers-need-interpreter = 一位不是亲戚或朋友的口译员。当事人可以说明谁不应该做口译。
papers-need-before = 事先告诉当事人会发生什么，每一次都先问，并且可以停下来。
papers-need-again = 不需要再讲一遍同样的经历。缺少什么，请问我们。
papers-need-gp-1 = 没有证件或固定地址时，也能登记。
papers-need-gp-2 = 更长的预约时间，并由当事人所选性别的人员接待。
papers-need-gp-3 = 搬家之后，治疗和用药不中断。
papers-need-mental_health-1 = 搬家之后不需要重新排队：已经开始治疗的，直接转过去。
papers-need-mental_health-2 = 没有达到每一项门槛时，也能得到接待。看不出来的情况可能很严重。
papers-need-mental_health-3 = 每次都由同一个人接待，时间和地点让人感到安全。
papers-need-alcohol_drugs-1 = 即使当事人看起来不像您通常接待的人，也能得到接待。
papers-need-alcohol_drugs-2 = 酒或毒品方面的帮助和心理健康方面的帮助同时提供，而不是一个接一个。
papers-need-alcohol_drugs-3 = 复发之后可以回来，不需要从头开始。
papers-need-job_centre-1 = 有一个了解情况、可以去找的人。
papers-need-job_centre-2 = 能应付的发钱方式：比每月一次更常发，或者把房租直接付给房东。
papers-need-job_centre-3 = 对当事人提出要求时，留出去看医生、见律师和上法庭的时间。
papers-need-bank-1 = 凭当事人现有的证件，开一个基本账户。
papers-need-bank-2 = 信件和信息只发到当事人说安全的地方。
papers-need-bank-3 = 有人用简单的话解释账户、银行卡和网上银行。
papers-need-college-1 = 适合当事人级别的英语课，以及之后继续学习的路。
papers-need-college-2 = 当事人因为预约或状态不好而不能上课时，给予理解。
papers-need-college-3 = 不在别人面前问当事人来自哪里，也不给当事人拍照。

## ---- The review sheet ----

papers-review-lead = 回顾时一起用手填写的问题，用当事人的语言，旁边附有英文。每个问题都附有上一次说的内容。之后请输入登记册，并销毁纸张。
papers-review-title = 近来怎么样
papers-review-first = 我们一起看看近来怎么样，接下来应该做什么。
papers-review-skip = 您可以跳过任何问题、休息或停下来。您能不能得到支持，不由这里的任何内容决定。
papers-number = 数字
papers-last = 上一次（{ $day }）：{ $said }
papers-review-feels = 您感觉怎么样
papers-review-scores = 您应付得怎么样
papers-review-next = 接下来做什么
papers-review-well = 有哪些事进展得不错？
papers-review-goals = 您想达到什么？请用您自己的话。
papers-step = 要做什么
papers-who = 由谁做
papers-by-when = 什么时候之前

## ---- The data return ----

papers-return-title = 数据报表
papers-return-hidden = 小于 5，或者会让人算出另一个数字的地方，写着“隐藏”。
papers-return-hidden-cell = 隐藏

## ---- The person’s whole record ----

papers-whole-lead = 登记册里关于当事人的一切，用当事人的语言：得到它是当事人的权利。输入的内容保持输入时的样子。
papers-whole-others = 交给当事人之前，请先读一遍。
    .why = 备注、联系记录和资料包里可能有别人的情况：家人、加害人、向您说起什么的人。属于别人的不能交出去，而这里什么都不会自己省去。
papers-whole-safe-ask = 当事人保留这个安全吗？
    .hint = 请先问当事人。纸张或文件可能会被别人发现。
papers-whole-yes = 安全，当事人想要
papers-whole-no = 不，现在不要
papers-whole-keep = 请替当事人保管。当事人可以和您一起读，也可以随时要。
papers-whole-without = 最新的资料包无法核对，所以它的内容不在纸上。
papers-whole-json = 保存为机器可读的文件（JSON）
    .hint = 登记册里的这个条目，以及收到的每个资料包，都保持原样。它没有加密。
papers-whole-failed = 有一个资料包无法从保险库取得，所以没有保存任何内容。
    .do = 请再试一次。纸质文件仍然可以制作。
papers-whole-saved = { $file } 在您的下载文件夹里。它没有加密：请交给当事人，然后从那里删除。
papers-whole-title = 记录
papers-whole-first = 这是登记册里关于您的一切。
papers-whole-person = 里面用“当事人”来指您。别人输入的内容，保持输入时的样子。
papers-whole-safe = 请把它放在别人找不到的地方。您也可以请团队替您保管。
papers-whole-wrong = 如果有什么不对，请告诉团队。团队会写下正确的内容，也会注明原来写错了。
papers-whole-agreed = 当事人同意了什么
papers-whole-newest = 最新的资料包
papers-whole-packet = 最近一份转介里写了什么，一部分一部分地列出。

## ---- The sheet for a meeting ----

papers-meeting-lead = 开会时给一个机构的资料页：当事人同意让它知道的内容，以及写下决定的地方。请给每个机构各做一份。
papers-meeting-parts = 可以告诉什么
    .hint = 只能勾选当事人同意分享的内容。请只勾选这个机构开会时需要的。
papers-meeting-needs = 当事人需要什么
papers-meeting-health = 健康
papers-meeting-risk = 风险和安全
papers-meeting-dates = 日期
papers-meeting-missing = 资料页还不完整。
    .do = 请选择机构。
papers-meeting-title = 会议资料页
papers-meeting-for = 给
papers-meeting-first = 只给这里写明的机构，而且只用于这一次会议。
papers-meeting-rest = 这一页上没有的内容，是没有得到同意的，或者不需要的。把它告诉其他任何人之前，请先问当事人。
papers-meeting-agreed = 同意了什么
papers-meeting-agreed-on = 同意于 { $when }
papers-meeting-next = 接下来
papers-meeting-decisions = 决定了什么
