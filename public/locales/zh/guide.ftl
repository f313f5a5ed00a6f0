### status: machine-drafted

guide-page-title = 地区指南 – Onward
guide-help-title = 帮助 – Onward

guide-title = 地区指南
guide-failed = 这个页面有一部分无法加载。请检查网络连接，再按一次。
guide-not-translated = 这段文字还没有您的语言。这里是英文。请问口译员。
guide-section-missing = 这段文字缺少一部分。请问您的工作人员。
guide-no-text = 还没有人写过这个地区的介绍。请问您的工作人员。
guide-unknown = 没有关于这个地区的页面
guide-keep = 把{ $language }保存在这台设备上
guide-kept = { $language }已保存在这台设备上
guide-print = 打印本页
guide-aloud = 听朗读
guide-aloud-heard = 房间里的其他人会听到。如果有人不应该听到，请用耳机。
guide-aloud-begin = 开始
guide-aloud-not = 现在不
guide-aloud-no-voice = 这台设备没有{ $language }的语音。请让您的工作人员读给您听。
guide-contents = 本页内容

guide-areas-title = 地区
guide-areas-lead = 选择之前，先读一读每个地方的介绍。您不需要今天就选。
guide-all-areas = 所有地区
guide-example-short = 示例：使用前请向地方政府（council）核实。
guide-example = 示例：使用前请向地方政府（council）核实。
    .more = 试点项目在 2020 年结束。现在的情况可能不同。
guide-more = 继续阅读
guide-after = 我说“同意”之后会发生什么
guide-rights = 我的权利和选择
guide-help = 立即求助
guide-offline = 没有网络时阅读
guide-sheet = 给工作人员：怎样转介

guide-sources = 这些内容的出处
guide-sources-text = 每个出处，以及我们读到它的日期。
guide-source-read = （读于 { $day }）
guide-source-no-day = （没有日期）

guide-help-lead = 您可以拨打这些电话。您可以要求有口译员。
guide-help-before = 打电话之前
guide-help-bill = 通话可能会出现在您手机的通话记录里，也可能出现在电话账单上。如果有人看您的手机，请用别的电话，或者从记录里删除这次通话。
guide-help-words = 您不需要说出姓名。您可以随时挂断。
guide-help-england-and-wales = 只限英格兰和威尔士。
guide-help-hours-day-and-night = 白天和夜里都开通。
guide-help-hours-every-day-of-the-year = 全年每天开通。
guide-help-emergency = 现在有危险
    .more = 警察、救护车和消防。用任何电话拨打都免费。
guide-help-emergency-silent = 有危险而且不能说话
    .more = 请用手机拨打 999。听到要求时，按 55。这样警察就知道您需要帮助。但是，按 55 并不能让警察知道您在哪里。
guide-help-helpline = 现代奴役与剥削求助热线（Modern Slavery & Exploitation Helpline）
    .more = 免费。您可以说说发生过什么事，也可以问有什么帮助。
guide-help-salvation-army = 救世军（The Salvation Army）
    .more = 可以帮助您找到安全的地方和支持。
guide-help-nhs-crisis = 心理健康紧急求助
    .more = 请拨打 111，然后选 2（option 2，心理健康）。免费。
guide-help-samaritans = Samaritans
    .more = 有人听您说话。免费。
guide-help-child-guardians = 被贩运儿童的独立支持服务（child trafficking guardians）
    .more = 适合为某个孩子担心的工作人员。工作人员还必须通知儿童服务部门（children’s services）。

## My list

guide-list = 我的清单
guide-list-lead = 您在考虑的地区，以及您想问的问题。
guide-list-memory = 这份清单只在这个窗口里。关闭窗口、{ $minutes } 分钟没有人使用，或者您清空它时，它就会消失。
guide-list-scripts = 这个页面需要脚本（JavaScript），而这个浏览器在这里没有运行脚本。您可以把清单写在纸上。
guide-list-empty = 您的清单是空的
guide-list-empty-text = 请打开一个地区，按“放进我的清单”。
guide-list-went = 因为有一段时间没有人使用，您的清单已被清空。
guide-list-near = 因为没有人使用，您的清单很快会被清空。
guide-list-stay = 保留我的清单
guide-list-questions = 我的问题
guide-list-own-title = 我自己的问题
guide-list-own = 写一个问题
guide-list-own-label = 您的问题
guide-list-off = 从清单中去掉
guide-list-empty-it = 清空我的清单
guide-keep-area = 放进我的清单
guide-keep-question = 留下这个问题

guide-know-more-title = 告诉您的工作人员
guide-know-more = 我想更多了解这个地区
guide-know-more-text = 请按这里，给您的工作人员看。这不是同意：您可以改变主意。
guide-know-more-window = 转介是在另一个窗口里打开的吗？这里的内容不会自己到那里去。请在有转介的窗口里，在那里回答“您在考虑哪些地区？”。
guide-know-more-on = 在这个窗口开始一份转介时，这个地区和您关于它的问题会一起带过去。在那之前什么都不会保存。
guide-know-more-last = 从那里您不能回到您的清单。您的问题会在转介的最后一部分，也就是交接里。如果想早一点问，请现在打印您的清单。
guide-know-more-go = 去看转介

## Two areas beside each other

guide-compare = 比较地区
guide-compare-lead = 一个接一个地读每个地区的同一部分。
guide-compare-two = 比较两个地区
guide-compare-first = 第一个地区
guide-compare-second = 第二个地区
guide-compare-choose = 请选择
guide-compare-choose-two = 请选择两个地区。
guide-compare-from = 您现在在哪里？
guide-compare-from-hint = 您不需要说。这只留在这个窗口里。
guide-compare-far = 有多远
guide-compare-miles = 从该大区的中间算起，直线距离大约 { $miles } 英里。
guide-compare-not-known = 我们不知道有多远。
guide-region-north_east = 英格兰东北部（North East）
guide-region-north_west = 英格兰西北部（North West）
guide-region-yorkshire_and_the_humber = 约克郡和亨伯（Yorkshire and the Humber）
guide-region-east_midlands = 东米德兰兹（East Midlands）
guide-region-west_midlands = 西米德兰兹（West Midlands）
guide-region-east_of_england = 英格兰东部（East of England）
guide-region-london = 伦敦（London）
guide-region-south_east = 英格兰东南部（South East）
guide-region-south_west = 英格兰西南部（South West）
guide-region-wales = 威尔士（Wales）
guide-region-scotland = 苏格兰（Scotland）
guide-region-northern_ireland = 北爱尔兰（Northern Ireland）

## PDF

guide-pdf = 保存为 PDF
guide-pdf-working = 正在制作 PDF。第一次会下载制作 PDF 的部分：网络慢时可能需要一分钟。
guide-pdf-stop = 停止
guide-pdf-done = { $file } 在您的下载文件夹里。使用这台设备的任何人都能在那里看到它。
guide-pdf-missing = 有些字符无法打印：{ $characters }。
guide-pdf-font = 有一种字体无法加载，所以没有 PDF。
    .do = 请检查网络连接，再按一次。
guide-pdf-document = 无法制作 PDF。
    .do = 您可以改为打印页面。
guide-pdf-gone = 制作 PDF 的部分自己停止了。
    .do = 请再按一次。您也可以打印页面。
guide-pdf-pictures = 图片和地图不在这张纸上。
guide-pdf-page = 第 { $page } 页，共 { $pages } 页

## The sheet for workers

sheet-lead = 给支持工作人员：这个地区提供什么、适合谁、怎样转介。
sheet-to-area = 当事人读到的这个地区的介绍
sheet-not-said = 没有说明。
sheet-service = 服务
sheet-status-active = 服务正在运行。
sheet-status-inactive = 服务现在没有运行。
sheet-status-defunct = 服务已经结束。
sheet-status-closed = 服务暂时关闭。
sheet-for = 适合谁
sheet-refer = 怎样转介
sheet-contact = 联系方式
sheet-no-contact = 这里没有公布联系方式。请问地方政府（council）。
sheet-capacity = 名额
sheet-places =
    { $count ->
        [0] 没有空余名额。
       *[other] { $count } 个空余名额。
    }
sheet-as-of = 在 { $day } 时正确。
sheet-closing = 截止日期
sheet-closing-day = 从 { $day } 起不再接收任何人。
sheet-wait = 等待时间
sheet-home = 住处的类型
sheet-length = 支持持续多久
sheet-afterwards = 之后如果还有需要
sheet-refusals = 没有接收的原因
sheet-interpreters = 口译员
sheet-fees = 当事人要付的费用
sheet-privacy = 隐私告知
sheet-key = 发送资料包
sheet-key-published = 这个地区公布了密钥：发送之前，请打电话核对它的六个词。
sheet-no-key = 这个地区没有公布密钥：请使用密码短语，或者粘贴密钥。
sheet-assured = 由地方政府核对
sheet-assured-day = 地方政府（council）在 { $day } 说，这些内容全部正确。
sheet-not-assured = 地方政府（council）没有核对过本页。
