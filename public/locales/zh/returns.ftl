### status: machine-drafted

## ---- The page ----

returns = 数据报表
    .lead = 一个季度或一个财政年度的数字，给向您的服务机构要这些数字的一方。其中没有任何人的姓名，小的数字会被隐藏。
returns-make = 制作报表
    .once = 报表只在一段时间结束之后做一次，之后不再改变：如果两份报表可以互相比较，就能算出隐藏的数字。所以，已经做过季度报表的年度不能再做年度报表；已经做过年度报表的，也不能再做其中季度的报表。
    .undecided = 制作之前，请对这段时间里还没有决定的作出决定。到那时还没有决定的，在这份报表里就一直是“没有决定”，也不会出现在以后的报表里。
    .do = 制作报表
returns-period = 时间段
returns-period-none = 选择时间段
returns-period-missing = 请选择报表的时间段
returns-area = 地区
returns-area-one = 如果您的登记册只是一个地区的，请选择它：没有人来的地区，会使这个地区自己的数字被隐藏。
returns-period-name = { $first } 到 { $last }
returns-making = 正在统计
returns-made = 报表已做好，并保存在这个保险库里。它在下面。
returns-none = 还没有做过报表。
returns-made-on = 制作于 { $day }。决定、回顾和结束的情况，都是当时的状态。
returns-hidden = 为什么有些数字被隐藏
    .why = 小于 5 的数字可能让人看出是谁。它会被隐藏，是 0 的时候也一样。如果一个表格里隐藏了一个数字，第二小的也会被隐藏，因为不然从总数就能算出来。所有隐藏的格子写的都一样，这样谁都看不出哪个是哪个。
    .shared = 没有同意提供数字的人，只算进总数、地区和月份。在其他所有地方，都和情况不清楚的人合在一起，这样谁都看不出有人没有同意。
returns-withheld = 不显示的内容
    .why = 不到五个人，或者人数在别处被隐藏：
returns-sheet = 保存为表格（CSV）
returns-json = 保存为 JSON
returns-pdf = 保存为 PDF
returns-not-saved = 浏览器没有接收这个文件
    .do = 什么都没有丢失：报表已保留。请再试一次，或者允许这个网站下载。
returns-total = 一共 { $total }。
returns-base = 比例按情况清楚的 { $base } 人计算。

## ---- The desk’s own figures ----

figures = 内部数字
figures-desk = 这里什么都没有隐藏
    .do = 这些数字只给使用这个登记册工作的人。小的数字可能让人看出是谁，所以不能带到外面，纸上的也不行。给外面的是数据报表。
figures-this-quarter = 这个季度
figures-none = 没有任何回答的问题
figures-not-known = 不清楚
figures-not-shared = 没有分享

## ---- What is open before a return is made ----

returns-open-undecided = 这段时间里有 { $count } 份转介还没有决定。
returns-open-reviews = 有 { $count } 个人在这段时间里有到期的回顾，现在还来得及做。
returns-open-stays = 如果您现在制作报表，这些在报表里就一直是这样，以后的报表也不会再算。
returns-open-none = 这段时间里收到的都已决定，其中也没有还能做的回顾。
returns-open-list = 显示还没有完成的
returns-open-first = 前 { $count } 个：

## ---- Failures ----

failure-return-not-over = 这段时间还没有结束
    .do = 报表只做一次，要等不会再有新内容的时候。请在这段时间的最后一天之后制作。
failure-return-overlaps = 其中有些日子已经在以前做的一份报表里
    .do = 从同样日子的两份报表，可能算出隐藏的数字。请只按季度做，或者只按年度做。

## ---- Sheet and tables ----

return-table = 表格
return-cell = 其中
return-count = 数量
return-percent = 百分比
return-of = 总共多少
return-first = 第一天
return-last = 最后一天
return-made-on = 制作日期
return-area = 地区
return-all-areas = 所有地区
return-withheld = 没有提供：不到五个，或者数量在别处被隐藏
return-total = 一共
return-hidden = 隐藏：小于 5，或者会让人算出另一个数字

return-referrals = 收到的全部：结果
return-came-by = 收到的全部：收到的方式
return-months = 收到的全部，按月
return-reasons = 服务方的原因，按提到的次数
return-sharing = 已接收：谁同意提供数字
return-ended = 已接收：记录了支持结束的
return-accepted-months = 已接收，按收到的月份
return-accepted-came-by = 已接收，按转介送来的方式
return-accepted-by-area = 已接收，按地区
return-gender = 性别
return-age = 转介时的年龄
return-housing = 转介时的住房情况
return-employment = 转介时的工作情况
return-education = 转介时的学习和培训情况
return-english = 转介时的英语水平
return-legal = 转介时的法律咨询需要
return-not-accepted = 没有接收，或者还没有接收：原因
return-not-accepted-months = 没有接收，或者还没有接收，按收到的月份
return-not-accepted-by-area = 没有接收，或者还没有接收，按地区
return-reviews = 到期的回顾
return-change-housing = 转介以来的变化：住房
return-change-money = 转介以来的变化：钱
return-change-education = 转介以来的变化：学习和培训
return-change-employment = 转介以来的变化：工作
return-change-health = 转介以来的变化：身心健康
return-change-legal = 转介以来的变化：法律事务
return-change-safety = 转介以来的变化：安全
return-change-feels-safe = 转介以来的变化：感到有多安全
return-change-feels-hope = 转介以来的变化：有多少希望
return-exits = 支持结束：原因

return-cell-accepted = 已接收
return-cell-declined-by-service = 服务方没有接收
return-cell-agreed = 已同意
return-cell-recorded = 已记录
return-cell-packet = 通过 Onward 的资料包
return-cell-phone = 通过电话
return-cell-paper = 通过纸质材料
return-cell-email = 通过电子邮件
return-cell-in-person = 当面
return-cell-18-24 = 18 到 24 岁
return-cell-25-34 = 25 到 34 岁
return-cell-35-44 = 35 到 44 岁
return-cell-45-54 = 45 到 54 岁
return-cell-55-over = 55 岁及以上
return-cell-needed = 需要
return-cell-not-needed = 不需要
return-cell-several-reasons = 服务方因多个原因没有接收
return-cell-declined-by-person = 当事人决定不来
return-cell-consent-withdrawn = 同意已收回
return-cell-duplicate = 同一份转介以前收到过
return-cell-undecided = 制作报表时还没有决定
return-cell-done = 已做
return-cell-could-not-contact = 没有联系到人
return-cell-not-made = 没有做
return-cell-better = 变好
return-cell-same = 没有变
return-cell-worse = 变差
return-cell-no-longer-required = 不再需要支持
return-cell-end-of-agreement = 支持协议结束
return-cell-other-funding = 同一机构用其他经费继续
return-cell-moved = 搬到了另一个地区
return-cell-other-service = 由另一个服务机构接着支持
return-cell-disengaged = 不想继续
return-cell-lost-contact = 再也联系不到
return-cell-other = 其他
return-cell-other-area = 另一个地区
return-cell-not-specified-or-not-shared = 没有写明，或者没有分享
return-cell-not-known = 不清楚，或者没有分享
return-hindered = 遇到的阻碍（已接收且同意分享的人）
