### status: machine-drafted

## The page round every page

shell-name = Onward
shell-title = Onward
shell-title-step = 第 { $step } 步 – Onward
shell-title-error = 错误：{ $title }
shell-skip = 跳到正文
shell-language = 语言
shell-hear = 听：{ $language }
shell-bilingual = 同时显示英文
shell-language-failed = 无法加载{ $language }的文字。请检查网络连接，再按一次。
shell-text-size = 文字的大小和对比度
shell-text-size-normal = 普通文字
shell-text-size-large = 大号文字
shell-text-size-larger = 特大文字
shell-text-size-letter = 字
shell-contrast = 提高对比度
shell-machine-drafted = 这份译文由电脑生成
    .more = 懂这种语言的人还没有检查过。遇到重要的事，请问口译员。
shell-outdated = 这里有些文字可能已经过时
    .more = 翻译之后，英文有了改动。遇到重要的事，请问口译员。
shell-in-english = 这一页有些文字是英文
    .more = 这些文字还没有翻译，或者译文里有错误。请让口译员读给您听。
shell-pages = 页面
shell-home = 首页
shell-areas = 地区指南
shell-help = 立即求助
shell-eligibility = 查看是否符合条件
shell-drafts = 本设备上的转介
shell-blank = 打印表格，用手填写
shell-receive = 打开资料包
shell-settings = 设置
shell-register = 登记册
shell-contacts = 通讯录
shell-leaving = 怎样快速离开
shell-emergency = 紧急情况请拨打 999。现代奴役与剥削求助热线（Modern Slavery & Exploitation Helpline）：08000 121 700，全年每天开通。
shell-not-nrm = 这不是国家转介机制（NRM）的表格，也不是政府网站。
shell-lock = 锁定
shell-loading = 正在加载…
shell-elsewhere = 这个页面会在新标签页中打开
shell-elsewhere-text = 这里打开的内容会保持打开。
shell-elsewhere-open = 在新标签页中打开
shell-back = 返回
shell-try-again = 重试
forms-failed = 这个页面有一部分无法加载。您输入的内容还在这里。

## Home

home-title = NRM 支持结束之后的路
home-lead = 适合即将离开支持的人，以及帮助他们的工作人员。在您决定发送之前，一切都只留在这台设备上。
home-before = 开始之前
home-before-text = 您可以很快离开这个网站：请按页面顶部的“退出本页”。用键盘时，也可以连按三次 Shift 键。这样做不会清除浏览器的历史记录。
home-before-more = 怎样快速离开，怎样清除历史记录
home-before-away = 收起这段提示
home-door-areas = 了解各个地区
home-door-areas-text = 看看哪些地区可能提供帮助，以及每个地区有什么要求。
home-door-refer = 填写转介
home-door-refer-text = 由支持工作人员和当事人一起填写。您可以随时停下，以后再继续。
home-door-receive = 打开资料包
home-door-receive-text = 适合收到转介的协调员。查看是谁签名的，核对内容有没有被改动，然后阅读。
home-eligibility = 先查看是否符合条件。
home-eligibility-text = 大约需要三分钟。不需要姓名。
home-register-text = 适合协调员：收到的每一份转介，以及后来的结果。
home-promise = 您可以放心的事
home-promise-device = 您输入的内容不会自己离开这台设备。这里没有账户，也没有人统计访问次数。
home-promise-choice = 分享什么，由当事人自己决定，一部分一部分地决定。说“不同意”不会改变现在得到的支持。
home-promise-skip = 每个问题都可以跳过，也可以以后再回答。

not-found-title = 这个网址没有页面
not-found-text = 网址可能太旧，或者少了一个字母。
not-found-home = 回到首页

## Eligibility

eligibility-title = 查看是否符合条件
eligibility-lead = 知道什么就回答什么。您会看到每一条的情况，以及可以做什么。这里的任何回答都不会拦住您：不管怎样回答，您都可以转介。
eligibility-reasons = 目前的情况
eligibility-summary = { $met } 条符合，{ $not_met } 条不符合，{ $not_known } 条不清楚。
eligibility-met = 符合
eligibility-not-met = 不符合
eligibility-not-known = 不清楚
eligibility-source = 出处：
eligibility-local = 这是该地区自己的要求。协调员可以酌情决定。
eligibility-discretion = 该地区的协调员可以酌情决定。在试点项目中，各地区是根据每个人的情况这样做的。
eligibility-next = 下一步
eligibility-next-text = 这些回答可以放进一份新的转介，这样就不会重复问同样的问题。您需要先打开这台设备上的保险库。
eligibility-start = 用这些回答开始一份转介

## A field

field-why = 为什么问这个
field-help = 给工作人员的提示
field-problem = 请改正：
field-or = 或
field-date-day = 日
field-date-month = 月
field-date-year = 年
field-date-calendar = 请用欧洲历法，也就是英国用的历法（公历）。
field-time-clock = 请用英国的时间：早上七点是 7:00，不是 1:00。
calendar-ethiopic = 埃塞俄比亚历：{ $year }年{ $month }{ $day }日
    .months = 马斯克拉姆月 | 泰凯姆特月 | 赫达尔月 | 塔赫萨斯月 | 特尔月 | 亚卡蒂特月 | 马加比特月 | 米亚兹亚月 | 金博特月 | 塞内月 | 哈姆莱月 | 奈哈塞月 | 帕古门月
calendar-persian = 波斯历：{ $year }年{ $month }{ $day }日
    .months = 法尔瓦尔丁月 | 奥尔迪贝赫什特月 | 霍尔达德月 | 提尔月 | 莫尔达德月 | 沙赫里瓦尔月 | 梅赫尔月 | 阿班月 | 阿扎尔月 | 戴伊月 | 巴赫曼月 | 埃斯凡德月
field-letters-left = 还可以写 { $count } 个字。
field-letters-over = 超出了 { $count } 个字。内容没有丢失：请缩短文字，或者把其余部分写到另一个回答里。
field-language-name = 语言
field-language-speaks = 会说
field-language-reads = 会读
field-language-writes = 会写
field-language-add = 再加一种语言
field-language-remove = 去掉这种语言
field-group-add = 添加
field-group-member = { $one } { $number }
field-group-change = 修改
field-group-remove = 去掉

## What is to be mended

summary-title = 请再看一下这里
problem-missing = 没有这个回答，就什么都不能发送。
problem-too-long = 这里最多可写 { $max } 个字，现在超出了 { $over } 个字。例如，可以把其余部分写到另一个回答里。
problem-not-a-number = 请用数字写一个整数，例如 2。
problem-out-of-range = 请写一个 { $min } 到 { $max } 之间的数字，例如 { $min }。
problem-no-such-date = 没有这个日期。请检查日和月，例如 27 3 1998。
problem-date-incomplete = 日期缺少一部分。请写日、月、年，例如 27 3 1998。
problem-year-out-of-range = 请用四位数字写年份，在 1900 和 2100 之间，例如 1998。
problem-not-an-email = 这个电子邮件地址不完整。例如 name@example.org。
problem-not-a-phone = 请只用数字写电话号码，例如 07700 900123。
problem-not-an-option = 请从显示的回答中选一个，例如第一个。
problem-disguising-character = 这段文字里有一个隐藏的字符，可能改变读到的内容。请重新输入，例如一个字一个字地输入。
problem-too-many = 这里最多可有 { $max } 个。请去掉一些，例如重复添加的。
problem-no-translator = 请选择这个回答的译文是谁做的。
problem-wrong-kind = 这个回答和问题不相符。请重新回答，例如重新选择或重新输入。

## Saving

save-saved = 已保存 { $time }
save-not-yet = 还没有保存
save-not-saved = 没有保存
    .do = 您输入的内容还在这个页面上。关闭页面之前，请把它抄到安全的地方。
lock-unsaved = 您最后输入的内容还没有保存。如果现在锁定，这些内容会丢失。
lock-keep-open = 让页面保持打开
lock-anyway = 仍然锁定，放弃没有保存的内容

## The referral

refer-tasks-title = 转介
refer-tasks-text = 各部分可以按任何顺序填写。任何问题都可以跳过，以后再回来填。您输入时，一切都会保存在这台设备上。
refer-stage = 现在要填多少
refer-stage-enquiry = 初步问询。
    .text = 不写姓名：只写需要、家庭人数和日期，让地区可以说明有什么可能。
refer-stage-referral = 转介。
    .text = 地区做决定需要知道的内容。
refer-stage-handover = 交接。
    .text = 地区同意接收之后：新的工作人员需要知道的内容。
refer-bilingual-hides = 现在显示两种语言，所以由工作人员根据档案回答的问题被隐藏了。要看这些问题，请按页面顶部的“同时显示英文”。
refer-worker-only = 这一页只给工作人员看。显示两种语言时，它会被隐藏。
refer-one-language = 只显示一种语言
refer-tasks-answers = 回答
refer-tasks-send = 发送之前
refer-start-section = 开始这一部分
refer-skip-section = 先跳过这一部分
refer-pause = 暂停，以后再来
refer-section-end = 谢谢您。这一部分到此结束。
refer-section-end-where = 您可以随时回到这一部分，修改写下的内容。
refer-next-section = 继续下一部分
refer-to-list = 回到列表
refer-continue = 保存并继续
refer-skip = 先跳过
refer-check = 检查您的回答
refer-check-text = 这是这个阶段写下的全部内容。您可以修改任何一处。
refer-check-mend = 发送之前需要改正
refer-check-complete = 没有错误。没有回答的问题，会以“没有回答”的形式一起发送。
refer-check-on = 继续到同意部分
refer-not-answered = 没有回答
refer-change = 修改
refer-consent = 当事人的同意
refer-export = 签名并导出
refer-history = 后来的结果
refer-under-age-title = 请在这里停下
refer-under-age-services = 请打电话给当事人现在所在地的地方政府（council）的儿童服务部门（children’s services）。
refer-under-age-guardians = 在英格兰和威尔士：被贩运儿童的独立支持服务（child trafficking guardians），0800 043 4303。
refer-under-age-danger = 如果有人现在有危险：999。
refer-under-age-mistake = 如果回答错了，请返回修改。什么都没有发送。

task-not-started = 还没有开始
task-questions = { $count } 个问题
task-started = { $asked } 个问题已回答 { $answered } 个
task-done = 完成
task-mend = 有地方需要改正
task-anytime = 随时可填
task-last = 最后一步
task-after = 发送之后

## Dates

date-full = { $year }年{ $month }{ $day }日
date-month-year = { $year }年{ $month }
date-year = { $year }年
date-time = { $date } { $time }

month-1 = 1月
month-2 = 2月
month-3 = 3月
month-4 = 4月
month-5 = 5月
month-6 = 6月
month-7 = 7月
month-8 = 8月
month-9 = 9月
month-10 = 10月
month-11 = 11月
month-12 = 12月

## Before a PDF is saved in which some characters cannot be printed

press-gaps = 有些字符无法打印。在 PDF 里，每个这样的字符都用一个带问号的符号代替。这些字符是：
    .do = 如果可以，请换一种写法，再制作一次 PDF。或者就这样保存，然后用手写上。
press-gaps-save = 就这样保存 PDF
press-gaps-leave = 不保存
