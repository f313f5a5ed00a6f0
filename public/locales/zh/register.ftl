### status: machine-drafted

## ---- The list ----

register = 登记册
    .lead = 收到的每一份转介、到期要做的事，以及后来的结果。登记册在这个保险库里，其中的内容不会自己离开这台设备。
register-locked = 登记册在保险库里，而保险库没有打开。
register-loading = 正在查看登记册
register-none = 登记册里还没有内容
    .lead = 您收到的转介会列在这里。请打开收到的资料包，把它们放进登记册。通过电话或纸质材料收到的，请手动添加：它们也要算进去。
    .shared = 如果同事有同一地区的登记册，你们可以通过网盘上的一个文件共享一份。
register-unread = 有 { $count } 个条目无法读取，不在这个列表里。
    .do = 其中的内容都没有改变。如果您有这个保险库的备份，请把备份放进来。
register-returns = 数据报表
register-ways = 这里还有
register-shared = 共享文件
register-shared-at = 这里上一次保存共享文件是在 { $when }。
register-shared-changed = 那以后又写了内容。
register-shared-save = 导入并保存
register-shared-open = 去共享文件
register-figures-desk = 内部数字
register-search = 搜索
    .hint = 姓名的一部分，或者条目编号的开头。
register-order = 排序
register-order-due = 最先到期的在前
register-order-newest = 最新的在前
register-order-oldest = 等得最久的在前
register-order-name = 按姓名
register-chips = 只显示
register-chip = { $state }：{ $count }
register-chip-due = 现在到期
register-found = { $count } 个条目
register-found-none = 没有这样的条目。请更改搜索，或者再按一次已选中的按钮，显示全部。
register-more = 显示更多（还有 { $left } 个）
register-add = 添加没有资料包的转介
    .lead = 通过电话、纸质材料、电子邮件或当面收到的。请写下您被告知的内容，其余的保留为“不清楚”。
register-no-name = 没有姓名
register-conflict = 有两个版本
register-came = { $day }收到，{ $how }
register-how-packet = 通过资料包
register-how-phone = 通过电话
register-how-paper = 通过纸质材料
register-how-email = 通过电子邮件
register-how-in_person = 当面

register-state-new = 新的
register-state-asked = 已要求更多信息
register-state-waiting_for_housing = 已接收，正在等住房
register-state-supported = 已接收
register-state-ended = 支持已结束
register-state-closed = 没有提供支持，已结案

register-due-review = { $review }应在 { $day }进行。
register-due-review-since = { $review }本应在 { $day }进行。
register-due-hear = 最晚应在 { $day }得到当事人的消息。
register-due-hear-since = 还没有人得到当事人的消息。最晚本应在 { $day }得到。

## ---- Adding one by hand ----

register-add-told = 没有资料包时被告知的内容
register-add-how = 是怎样收到的？
register-add-area = 是给哪个地区的？
register-add-on = 是哪一天收到的？
register-add-name = 当事人的姓名
    .hint = 如果没有告诉您，请留空。
register-add-referrer = 是谁向您说起当事人的？
    .hint = 一个人的姓名和所在的机构。
register-add-facts = 关于当事人，您被告知了什么
    .hint = 只有这些会算进数字。不知道的，保留为“不清楚”。
register-age = 年龄（岁）
register-age-wrong = 请用整数写年龄，例如 31，或者留空。
register-add-legal = 是否需要法律咨询？
register-add-figures = 当事人是否同意算进给内政部（Home Office）的数字？
    .hint = 这些数字不会说明当事人是谁。没有同意的，只算进总数。
register-add-send = 放进登记册
register-correct = 更正被告知的内容
register-added = 已在登记册里。
register-yes = 是
register-no = 否
register-not-asked = 没有问
register-choose = 请选择
register-missing = 请回答这一项。

## ---- One entry ----

register-entry = 条目
register-gone = 这个条目已经不在登记册里。
    .do = 请回到列表，在那里找一找。
register-recovered = 这个条目最新的版本无法读取。这是它之前的版本。
    .do = 请查看最后做过的事；如果缺少，请重新写下来。
register-figures = 给内政部（Home Office）的数字
register-sharing-yes = 当事人同意了
register-sharing-no = 当事人说“不同意”
register-sharing-not-asked = 没有问当事人
register-sharing-withdrawn = 当事人同意过，后来收回了
register-facts = 转介时的情况
register-doing = 您想记录什么？
register-written = 已记录。
register-changed = 在这期间，别人在这个条目里写了内容。
    .do = 现在显示的是最新的状态。您输入的内容还在这里：请看看有什么新内容，再按一次按钮。
register-deeds = 做过的事
register-replaced = 被更正或取代的内容
register-written-by = 由 { $name } 记录，{ $at }
register-write = 记录下来
register-conflict-what = { $what }：两个版本说法不同
    .do = 请弄清哪一个是对的，在下面重新记录。新的记录会取代这两个。这两个仍然可以读。
register-course = 支持是否继续

## What is written down

register-decide = 决定
register-decide-what = 决定了什么？
register-decide-on = 是哪一天？
register-step = 过程中的一步
register-step-what = 是哪一步？
register-step-words = 关于见面
    .hint = 口译员、地点，以及能不能单独和当事人谈话。
register-step-on = 是哪一天做的？
register-step-spoke_to_referrer = 和转介方谈过
register-step-meeting_booked = 约好了第一次见面
register-step-met = 和当事人见过面
register-step-person_chose = 当事人选择来这里
register-step-home_offered = 提供了一个住处
register-step-support_started = 支持开始
register-contact = 联系，或者尝试联系
register-contact-kind = 用什么方式？
register-contact-face_to_face = 面对面
register-contact-phone = 通过电话
register-contact-video = 通过视频
register-contact-message = 书面
register-contact-through_others = 通过别人
register-contact-reached = 联系到当事人了吗？
register-contact-not = 请想一想当事人是否安全：一次没有联系到，可能就是有人被控制的第一个迹象。
register-contact-words = 说了什么，或者尝试了什么
    .hint = 只写和当事人一起工作的人必须知道的。
register-contact-next = 什么时候再试
    .hint = 如果没有商定，请留空。
register-contact-on = 是哪一天？
register-contact-said = 联系：
register-contact-was-reached = 联系到了当事人。
register-contact-was-not-reached = 没有联系到当事人。
register-contact-try = 应在 { $day }再试。
register-agree = 多久联系一次
register-agree-days = 每几天一次？
    .hint = 7 是每星期一次，14 是每两个星期一次。这样登记册就会说明，什么时候应该得到当事人的消息。
register-agree-on = 是哪一天商定的？
register-agreed = 已商定每 { $count } 天联系一次。
register-review = 回顾
register-review-point = 是哪一次回顾？
register-point-start = 开始时的回顾
register-point-months3 = 3 个月后的回顾
register-point-months6 = 6 个月后的回顾
register-point-months9 = 9 个月后的回顾
register-point-between = 中间的一次回顾
register-review-outcome = 结果怎么样？
register-review-was-done = 已经做了
register-review-not-reached = 没有联系到当事人
register-standing = 现在的情况
register-scores = 当事人应付得怎么样
    .hint = 按当事人自己的看法。没有谈到的不填。
register-not-scored = 没有评分
register-review-words = 说了什么
    .hint = 用当事人自己的话写目标，以及接下来做什么。
register-welfare = 当事人安全吗？
    .do = 联系不到一个人，可能表示别人在控制这个人。请问问认识当事人的其他人，并考虑请警方查看当事人是否平安（welfare check）：拨打 101，紧急情况拨打 999。
register-welfare-check = 正在做什么来弄清楚？
register-review-on = 是哪一天做的，或者尝试做的？
register-review-later = 应在 { $day }进行
register-review-due = 从 { $day }起到期
register-review-missed = 错过：本应在 { $day }进行
register-review-done = { $day }已做
register-review-not-contacted = { $day }没有联系到当事人
register-review-ended = 到期之前支持已结束
register-exit = 支持结束
register-exit-why = 为什么？
register-exit-no_longer_required = 不再需要支持：当事人得到的支持已经足够
register-exit-end_of_agreement = 支持协议随经费一起结束
register-exit-other_funding = 同一机构用其他经费继续支持
register-exit-moved = 当事人搬到了另一个地区
register-exit-other_service = 由另一个服务机构接着支持
register-exit-disengaged = 当事人不想继续
register-exit-lost_contact = 失去联系
register-exit-other = 其他原因
register-exit-come-back = 当事人以后可以回来找谁
    .hint = 如果再次需要帮助，可以向谁求助。
register-exit-on = 是哪一天结束的？
register-exited = 支持已结束。
register-reopen = 支持重新开始
register-reopen-why = 为什么？
register-reopen-on = 是哪一天？
register-reopened = 支持重新开始了。
register-withdraw = 当事人收回某项同意
    .lead = 会记录在这里。下一份数据报表里不会有能看出当事人是谁的数字。别人已经读过的，无法因此消除。
register-taken-back = 资料包的发送方说，当事人收回：
    .do = 请在下面的“当事人收回某项同意”里记录下来。
register-withdraw-on = 当事人是哪一天这样说的？
register-note = 备注
register-note-words = 需要记住什么
register-note-on = 是哪一天？
register-noted = 备注
register-told = 收到一份没有资料包的转介，
register-packet-came = 一个资料包放进了登记册：
register-struck = 这是一个错误：
register-mistake = 这是一个错误
register-strike = 注明这是一个错误
register-strike-why = 哪里不对？
    .hint = 它仍然可以读，但不再计算。

register-enquiry = 问询：没有写明是谁
    .do = 请先答复：可不可以转介，从什么时候起。如果之后有转介，它会自己进入这个条目。
register-enquiry-no-reply = 它没有说明答复可以发到哪里：请打电话告诉发送方。
register-pass-on = 会打开最新的资料包，以及转给另一个地区的表格。回到这里之后，请记录决定，并写明告诉了当事人可以向哪里求助。

## What may be shared

register-shares = 什么可以分享，和谁分享
    .lead = 对每一项，当事人最后一次的回答。没有问过的，就是没有同意。
register-shares-yes = 同意，从 { $day }起
register-shares-no = 不同意，从 { $day }起
register-shares-not-asked = 没有问：不可以分享
register-shares-withdrawn = { $day }收回了：不可以再分享
register-shares-agencies = 可以让以下各方知道：
register-shares-agencies-not = 不能让以下各方知道：

## How the scores have changed

register-change = 随时间的变化
    .lead = 从转介时到最近一次的评分。数字越大越好。
register-change-better = 从 { $first } 到 { $last }：变好
register-change-same = 从 { $first } 到 { $last }：没有变
register-change-worse = 从 { $first } 到 { $last }：变差
register-change-one = { $score }（最高 { $most }），评过一次
register-change-table = 用表格显示
register-change-day = 日期
register-change-when = 什么时候
register-change-score = 评分
register-scale-safety = 感到有多安全
register-scale-hope = 有多少希望
register-when-came = 转介时
register-when-ended = 支持结束时

## What a person wants, who belongs to them, and how often to meet

register-goals = 目标
register-goals-none = 还没有记录目标。
register-goal-came = 这是和资料包一起来的。
register-goal-take = 记录为目标
register-goal = 一个目标
register-goal-which = 是哪个目标？
    .hint = 选一个，可以换一种说法，或者写明后来怎么样了。
register-goal-new = 新的目标
register-goal-domain = 关于什么？
register-goal-words = 目标，用当事人的话
register-goal-stands = 后来怎么样了？
register-goal-on = 当事人是哪一天这样说的？
register-links = 家人和其他与当事人亲近的人
register-links-none = 还没有写明任何人。
register-link = 与当事人有关系的人
register-link-search = 搜索对方的条目
    .hint = 姓名的一部分，或者条目编号的开头。然后选择是谁。
register-link-found = 找到的条目
register-link-nobody = 没有别的这样的条目。
register-link-missing = 请搜索对方，并选择对方的条目。
register-link-words = 两人是什么关系？
    .hint = 例如：姐妹。两个条目里都会写上。
register-link-gone = 对方的条目已经不在登记册里。
register-suggested = 建议：{ $often }，因为“{ $what }”最近一次的评分是 { $score }（最高 { $most }）。由您和当事人一起决定。
register-suggested-7 = 每星期（7 天）
register-suggested-14 = 每两个星期（14 天）
register-suggested-28 = 每四个星期（28 天）
register-suggested-take = 填进去
register-missed = 错过了 { $count } 次回顾。

## Erasing

register-erasing = 清除
register-erase = 清除这个条目
register-erase-goes = 永远去掉的：
register-erase-deeds = 关于这份转介记录下来的一切
register-erase-packets = 收到的资料包，和收到时一样
register-erase-known = 这个保险库所知道的这份转介的情况，以及您对它的答复
register-erase-stays = 留下来的：
register-erase-returns = 已经做好的数据报表
register-erase-copies = 别人手里的副本：发送的一方，以及您给过内容的人
register-erase-backups = 以前做的备份：删除之前，里面仍然有它
register-erase-number = 条目的编号也会留下来，这样它的资料包不会在没人注意时又进来。
register-erase-sure = 我知道这不能撤销
register-erase-sure-missing = 如果您要清除，请先勾选这一项。
register-erase-do = 永久清除这个条目
register-erase-changed = 在这期间，别人在这个条目里写了内容，所以没有清除。
    .do = 请看看有什么新内容；如果仍然应该清除，再清除它。
register-erased = 这个条目已清除。

## ---- What is to be erased ----

register-keeping = 应该清除的条目
    .lead = 保留时间已到的条目。什么都不会自己清除：由您逐个查看，再清除。
register-keep = 条目保留多久
    .lead = 由您的地方政府（council）决定，以月为单位。只要一栏是空的，下面就不会列出那一类条目。
register-keep-ended = 支持结束之后
    .hint = 从支持结束那天起的月数。
register-keep-declined = 没有接收或者收回同意之后
    .hint = 从作出决定那天起的月数。
register-keep-duplicate = 发现是重复的之后
    .hint = 从作出决定那天起的月数。
register-keep-save = 保存这些时间
register-keep-saved = 这些时间已保存在这个保险库里。
register-over = 保留时间已到的条目
register-over-none = 没有保留时间已到的条目。
register-over-since = 保留时间已于 { $day }结束。
register-over-look = 查看
register-over-erase = 永久清除勾选的 { $count } 个条目
register-over-erased = { $count } 个条目已清除。

## The packets of an entry

register-packets = 资料包
register-packet-read = 阅读资料包
register-packet-hide = 关闭资料包

## What a person wants, and who belongs to them

register-aimed = 目标：
register-goal-open = 正在为它努力
register-goal-met = 达到了
register-goal-partly = 达到了一部分，这就够了
register-goal-left = 不再想要
register-act = 为当事人做了一件事
register-acted = 做了一件事
register-act-domain = 是关于什么的
register-act-on = 做的日期
register-act-words = 做了什么，结果怎么样？
register-act-hindered = 遇到了什么阻碍？
    .hint = 请选出所有符合的。会算进内部数字。
register-act-in-the-way = 阻碍：
return-cell-barrier-no-home = 没有合适的住处
return-cell-barrier-threshold = 当事人不符合某个服务机构的条件
return-cell-barrier-costs = 发的钱不够付
return-cell-barrier-benefits = 福利金来得晚，或者起初太少
return-cell-barrier-papers = 没有银行账户、证件或证明
return-cell-barrier-immigration = 在等移民方面的决定，或者不能领取公共福利
return-cell-barrier-waiting = 要排队等候
return-cell-barrier-transfer = 搬家时，医疗和照护没有转过去
return-cell-barrier-health = 健康状况不允许
return-cell-barrier-language = 没有口译员，或者没有合适级别的课
return-cell-barrier-childcare = 没有托儿服务，或者没有学校名额
return-cell-barrier-travel = 太远，或者没有路费
return-cell-barrier-legal = 没有法律咨询人员，或者案件拖得很久
return-cell-barrier-safety = 不安全
return-cell-barrier-other = 其他
register-linked = 与登记册里的另一个人有关系
register-domain-housing = 住处
register-domain-money = 钱
register-domain-education = 学习和培训
register-domain-employment = 工作
register-domain-health = 身心健康
register-domain-legal = 法律事务
register-domain-safety = 安全

## The papers of an entry

register-papers = 纸质文件
register-paper-letter = 给服务机构的介绍信
register-paper-review = 一起填写的回顾表
register-paper-whole = 当事人的全部记录
register-paper-meeting = 和其他机构开会用的资料页

## ---- Why something is not written down ----

failure-register-before-referral = 这一天在收到转介之前。
    .do = 请看看是哪一天收到的，写那一天或之后的日期。
failure-register-before-support = 这一天在支持开始之前。
    .do = 请看看支持是哪一天开始的，写那一天或之后的日期。
failure-register-before-last = 这一天在支持结束那天之前。
    .do = 请写那一天或之后的日期。
failure-register-no-reason = 服务机构不能接收时，必须说明为什么。
    .do = 请至少选择一个原因。
failure-register-not-accepted = 这份转介没有被接收，所以还没有人得到支持。
    .do = 请先记录决定。
failure-register-ended = 支持已经结束。
    .do = 请先记录支持重新开始，或者写支持结束之前的日期。
failure-register-not-ended = 支持还没有结束。
    .do = 不需要做什么。
failure-register-overtaken = 在这期间，别人记录了关于同一件事的内容。
    .do = 现在显示的是最新的状态。您输入的内容还在这里：请看看有什么新内容，再按一次按钮。
failure-register-no-such-deed = 这个记录要取代的内容不在那里。
    .do = 请看看条目现在的状态，再试一次。
failure-register-nothing-came = 没有这一条，就没有任何内容说明收到过这份转介。
    .do = 如果整个条目都是做错的，请清除它。
failure-register-linked-already = 已经写明这两个人有关系。
    .do = 不需要做什么。
