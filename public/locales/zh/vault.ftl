### status: machine-drafted

## Making the vault

vault-continue = 继续
vault-create = 让您的工作安全地留在这台设备上
    .lead = 转介只保存在这台设备上，用密码短语锁定。Onward 不往任何地方发送任何内容：由您导出文件，由您发送。
vault-before-need = 您需要什么
    .paper = 一台打印机，或者纸和笔，用来记下由 28 个字母和数字组成的恢复码。
    .time = 大约五分钟。每一步都可以返回；只要这个页面开着，您输入的内容就不会丢失。
vault-create-limits = 开始之前
    .forgotten = 如果您忘记了密码短语，只有您纸上的恢复码能打开您的草稿。我们打不开，您的 IT 团队也打不开。
    .browser = 草稿留在这台设备的这个浏览器里。清除浏览器的数据会删除草稿。隐私窗口关闭时会丢失草稿。
    .access = 能使用这个电脑账户的任何人都可以删除草稿，但没有密码短语或恢复码就不能读草稿。
    .traces = 网站本身（不包括您的草稿）也会留在这个浏览器里，这样没有网络时也能打开。使用这台设备的人能看到这一点。用地区指南里的“没有网络时阅读”可以去掉它。浏览器的历史记录会显示打开过这个网站。
    .leaving = 怎样快速离开，怎样清除历史记录
vault-start = 您想做什么？
vault-start-new = 建立新的保险库
    .hint = 保险库是这个浏览器里锁着的、保存草稿的地方。
vault-start-backup = 从备份文件打开我的工作
    .hint = 您需要文件，以及做文件时使用的恢复码。
vault-names = 这个保险库的名称
    .lead = 三个名称，让您和收到您资料包的人知道它们来自哪里。
    .backup = 所有内容的备份会带来它的机构和设备的名称。如果您的备份没有，就用您在这里输入的。
vault-names-worker = 您在这里的名字
    .hint = 同事对您的称呼。它锁在保险库里，显示谁能打开保险库。
vault-create-organisation = 您的机构
    .hint = 这会写进这台设备签名的每个资料包。
vault-create-device = 这台设备的名称
    .hint = 例如：办公室笔记本电脑 2。不要用人名。
vault-passphrase = 选择密码短语
    .lead = 您每次打开草稿都要输入它。六个随机的词很难猜到，几天就能记住。
vault-create-passphrase = 用哪个密码短语？
vault-create-offered = 用六个随机的词
    .hint = 请按这个顺序把这些词写在纸上。纸不要和这台设备放在一起。
vault-create-offered-other = 换六个词
vault-create-offered-loading = 正在找六个随机的词
vault-create-offered-written = 我已经写下这六个词
vault-create-own = 用我自己的密码短语
    .hint = 至少 12 个字符。几个互不相关的词，比一个难记的词更容易记住。
vault-create-own-field = 新的密码短语
vault-create-show = 显示密码短语
vault-judging = 正在检查密码短语
vault-code = 写下恢复码
    .lead = 如果所有密码短语都忘了，用这个恢复码可以打开保险库。它也能打开您的备份文件。它只在现在显示。
vault-code-why = 为什么需要这个？
    .answer = 别人都没有您的密码短语或这个恢复码的副本，所以别人都帮不了。在下一页，您要照着纸输入其中两组，这样您能确定纸上的字看得清楚。
vault-code-do = 我已经写在纸上
vault-code-field = 恢复码
    .hint = 七组，每组四个字母和数字，照您的纸输入。大小写、空格和连字符都没有关系。
vault-type-back = 照着您的纸输入两组
    .lead = 这表明您纸上的恢复码看得清楚。如果想再看一次，请返回。
vault-create-do = 建立保险库
vault-create-working = 正在用密码短语制作密钥。这需要几秒钟，这样猜它就需要很多年。
vault-file = 从备份文件打开您的工作
    .lead = 文件在这台设备上打开。它不会发送到任何地方，文件本身也不变。
vault-file-field = 备份文件
    .hint = 它的名称以“onward-backup”开头，以“.age”结尾。
    .pick = 选择文件
vault-file-chosen = 已选择：
vault-begin-do = 打开备份
vault-begin-working = 正在打开备份，并用您的密码短语制作密钥。这需要几秒钟。
vault-made = 您的保险库准备好了
vault-made-paper = 纸不要和这台设备放在一起
    .apart = 请把它锁起来，例如放在保险柜里，或者办公室里锁着的抽屉里。同时有这张纸和这台设备（或一个备份文件）的人，可以读到一切。
    .phone = 不要给它拍照，也不要放在电子邮件里或共用网盘上。
    .lost = 如果纸丢失了，请在设置里制作新的恢复码。
vault-made-next = 在设置里，您可以给同事各自的密码短语，也可以保存备份文件。请在每个工作日结束时保存一个。
vault-made-do = 去看您的草稿
vault-came-in = 从备份里来的内容
vault-came-in-exports =
    { $count ->
        [0] 已签名内容的列表里没有条目
       *[other] 已签名内容的列表里有 { $count } 个条目
    }
vault-came-in-signs = 保险库签名时的名义
vault-lost = 您的保险库已经不在这里
    .lead = 这个浏览器里以前有一个保险库，现在没有了。从这台设备上什么都找不回来，但备份文件里有您的工作。
vault-lost-why = 可能发生了什么
    .cleared = 浏览器的数据被清除了：可能是人、清理程序，或者浏览器自己在没有空间时清除的。
    .profile = 这台电脑给您的是临时的用户配置，您注销或关闭浏览器时就会被删除。
    .browser = 您打开了另一个浏览器，或者这个浏览器的另一个用户配置。那样的话，保险库还在原来的地方。
vault-lost-do = 如果您有备份文件和恢复码，请在下面从备份文件打开您的工作。

vault-problem-way = 请选择是建立新的保险库，还是打开备份文件
vault-problem-worker = 请输入名字，例如同事对您的称呼
vault-problem-organisation = 请输入您机构的名称，例如 Riverside Support
vault-problem-device = 请输入这台设备的名称，例如：办公室笔记本电脑 2
vault-problem-written = 请写下六个词，然后勾选方框
vault-problem-short = 您的密码短语还差 { $missing } 个字符：至少要有 12 个
vault-problem-empty = 请输入您的密码短语
vault-problem-group = 请照着您的纸输入第 { $number } 组
vault-problem-code = 请照着您的纸输入恢复码
vault-problem-file = 请选择备份文件
vault-problem-file-unreadable = 文件无法读取。请检查它是否还在原来的地方，再重新选择。
vault-problem-summary = 有一个问题

weak-short = 这个密码短语太短：请至少用 12 个字符。
weak-common = 这个密码短语是别人最先会试的那些之一，或者差不多。请用几个互不相关的词，或者用六个随机的词。
weak-repeated = 这个密码短语一再重复同样的内容。请用几个不同的词，或者用六个随机的词。
weak-run = 这个密码短语是有顺序的一串，或者是键盘上相邻的一排键。请用几个互不相关的词，或者用六个随机的词。
weak-name = 这个密码短语差不多就是您的机构或某位同事的名称。请用几个互不相关的词，或者用六个随机的词。

## The recovery code

code = 恢复码
code-group = 恢复码的第 { $number } 组
code-loading = 正在制作恢复码
code-changed = 这是新的恢复码。您以前看到的那个不再有效：请扔掉那张纸。
code-letters = 字母和数字。0 和 1 都是数字：不使用字母 I、L、O 和 U。
code-print = 打印本页
code-sheet = 恢复码
    .what = 如果忘记了密码短语，用这个恢复码可以打开锁在一台设备上的工作。它也能打开那台设备的备份文件。
    .where = 请把这张纸锁起来，不要和设备、备份文件放在一起。不要给它拍照，也不要抄进电子邮件。同时有这张纸和设备（或一个备份文件）的人，可以读到一切。
    .old = 如果有另一个恢复码取代了它，只要您还留着以前做的备份文件，就请留着这张纸。
code-sheet-organisation = 机构
code-sheet-device = 设备
code-sheet-date = 日期

## Opening the vault

vault-loading = 正在准备保险库
vault-unlock = 解锁您的工作
    .lead = 您的草稿锁在这台设备上。请输入密码短语打开它们。
vault-unlock-field = 密码短语
vault-unlock-do = 解锁
vault-unlock-working = 正在检查。这需要几秒钟。
vault-unlock-caps = 大写锁定（Caps Lock）已打开。
vault-unlock-trouble = 如果无法解锁
vault-unlock-forgotten = 我忘记了密码短语
vault-unlock-neither = 没有人有密码短语或恢复码
vault-unlock-code = 用恢复码打开
    .lead = 恢复码在建立保险库时打印或写下的纸上。之后您要选择新的密码短语。
vault-unlock-no-code = 如果您没有恢复码
    .answer = 有这个保险库密码短语的同事可以打开它，并在设置里为您设新的。您已导出的资料包不需要保险库：有文件加锁所用的密码短语或密钥的人，仍然可以打开文件。
vault-unlock-without = 阅读地区介绍、查看一个地区可以帮助谁，或者打开别人发给您的资料包，都不需要密码短语。
vault-expired = 有 { $count } 份草稿因为时间到了已被删除。至少一个星期以前告诉过您，而没有人让它们保留更久。
    .away = 收起这段提示
after-code = 选择新的密码短语
    .lead = 保险库已打开。请现在选择新的密码短语，这样下次就不需要恢复码。恢复码不变。
    .do = 保存新的密码短语
    .later = 暂不设置
after-code-forgotten = 去掉忘记的密码短语吗？
    .lead = 您新的密码短语已经有效。如果别人可能知道忘记的那个，或者可能找到写着它的纸，请现在就去掉它。
after-code-whose = 忘记的是谁的密码短语？
after-code-nobody = 所有密码短语都不变
vault-no-store = 这个浏览器不让 Onward 在这台设备上保存任何内容，所以不能在这里建立保险库。这可能是隐私窗口，也可能是您的 IT 设置。您仍然可以打开资料包、阅读地区介绍、查看是否符合条件。
vault-no-policy = 保险库保持关闭：缺少这个网站需要的安全规则，所以页面可能被别人改动。请告诉运行这个网站的人，缺少 Content-Security-Policy 标头（header）。修好之后，才能打开资料包。
vault-worker-gone = 保险库自己停止了。已保存的内容都没有丢失。
    .do = 请重新启动它，输入密码短语。如果再次发生，请重新加载页面。
vault-start-again = 重新启动保险库
vault-other-build = 页面打开着的时候，这个网站更新了。继续之前，请重新加载页面，这样就不会用旧的方式保存。
vault-reload = 重新加载页面

## Saving a referral

save-try-now = 现在重试
save-conflict = 这份转介在另一个窗口里也被修改了。您在这里输入的内容还在。请选择保留哪一个。
save-keep-as-copy = 把这一份作为新的转介保留
save-take-stored = 显示另一个窗口保存的内容
save-closed = 保险库已经关闭。您输入的内容还在这里，但没有保存。请重新打开保险库来保存。
save-passphrase = 密码短语
save-passphrase-wrong = 没有打开保险库。请再输入一次密码短语。
save-open-again = 打开保险库并保存
save-other-build = 这个页面打开着的时候，Onward 更新了，所以这个页面不再保存。请把您最后输入的内容复制下来，再重新加载页面。
save-no-policy = 网站的设置不安全，所以保险库保持关闭。请告诉运行这个网站的人，缺少安全标头（security headers）。
save-slow = 保存用的时间比正常情况长。您最后输入的内容还没有保存。请不要关闭这个页面。
save-deleted = 这份转介在另一个窗口里被删除了。您在这里输入的内容还在。您可以把它作为新的转介保留。
save-failed = 您最后输入的内容没有保存。它还在这个页面上。Onward 会自己再试。
save-copy = 保存加密副本
    .hint = 一个文件，里面有您在这份转介里输入的一切。只有恢复码能打开它。请保留它，直到这个页面说转介已经保存。
save-copy-making = 正在制作加密副本。
save-copy-made = 加密副本在您的下载文件夹里。如果需要它，请打开保险库，选择恢复备份，并输入恢复码。
save-copy-failed = 无法制作加密副本。请让这个页面保持打开。如果做不到，请把您最后输入的内容写在纸上。
store-slow = 保险库现在没有回应。已保存的内容都没有丢失。
    .do = 请等一会儿：保险库一回应，这个页面就会继续。如果还是这样，请关闭这个网站的其他窗口。

## Who can open the vault

people = 谁能打开这个保险库
    .lead = 每位工作人员都有自己的密码短语。大家看到的草稿相同。
people-loading = 正在读取谁能打开保险库
people-you = 您
people-since = 从 { $when } 起
people-add = 给同事一个密码短语
    .lead = 请和同事一起做，这样别人不会看到密码短语。它只在这台设备上有效。
    .do = 添加同事
people-add-name = 在这里怎样称呼这位同事？
    .hint = 它锁在保险库里。
people-added = 从现在起，您的同事可以用自己的密码短语打开保险库。
people-change = 更改我的密码短语
    .lead = 您现在的密码短语不再有效，保险库里的一切都会用另一个密钥重新加密。以前做的这台设备数据的副本，仍然可以用当时的密码短语打开。备份文件不受影响：它们用恢复码打开。
    .do = 更改密码短语
people-change-old = 您现在的密码短语
people-changed = 您的密码短语已更改。
people-remove = 移除
people-remove-named = 移除 { $name }
people-remove-lead = { $name } 的密码短语不再有效，保险库里的一切都会用另一个密钥重新加密。草稿不变。
people-remove-cannot = 这样做无法消除的
people-remove-limits = 以前做的这台设备数据的副本，有这个密码短语的人仍然可以读。备份文件从来不能用密码短语打开，只能用恢复码打开。
people-remove-code = 恢复码不变。如果这位同事可能看到过那张纸，请也制作新的恢复码。
people-remove-do = 移除并重新加密
people-removed = 这位同事不能再打开保险库。一切都已重新加密。
people-leave = 离开这个保险库
    .lead = 您的密码短语不再有效，保险库里的一切都会用另一个密钥重新加密，这个页面会锁定。草稿不变。要回来，需要一位同事给您新的密码短语。
    .code = 恢复码不变。如果您知道它，请让同事制作新的。
    .do = 离开并锁定
people-leave-unsaved = 您最后输入的内容还没有保存，所以什么都没有改变。
    .do = 请回到转介，等保存后再离开保险库。
people-rekeying = 正在重新加密一切。这可能需要一分钟：请让这个页面保持打开。
people-code = 制作新的恢复码
    .lead = 如果纸丢失了，或者有人可能看到过，请这样做。到现在为止的恢复码不能再打开这个保险库，一切都会用另一个密钥重新加密。
    .do = 显示新的恢复码
people-code-old = 您手里的纸怎么办
    .files = 以前做的备份文件仍然要用旧的恢复码：只要您还留着那些文件，就请留着旧的纸。之后请保存一个新的备份。
    .copies = 同时有旧恢复码和以前的设备数据副本（或以前的备份）的人，仍然可以读它。
people-code-replace = 使用新的恢复码
people-code-replaced = 从现在起，新的恢复码有效。旧的不能再打开这个保险库。
people-problem-old = 请输入您现在使用的密码短语
people-problem-old-wrong = 这不是您打开保险库所用的密码短语。请检查每个词和词之间的空格。
people-problem-forgotten = 请选择忘记的是谁的密码短语，或者选择都不变

## The list of drafts

drafts = 您的草稿
drafts-none = 还没有草稿
    .lead = 您正在填写的转介会列在这里。现在就可以开始一份：您可以在任何问题停下，以后再回来。
drafts-new = 开始一份新的转介
drafts-new-carried = 您在“查看是否符合条件”中的回答会带进去。
drafts-unsaved = 打开着的转介有没有保存的修改。保存之后才能打开另一份。
    .go = 去打开着的转介
drafts-loading = 正在读取您的草稿
drafts-count = { $count } 份草稿
drafts-nameless = 还没有姓名
drafts-areas = 地区
drafts-areas-none = 还没有选择地区
drafts-saved = 最后保存
drafts-progress = 已填写
drafts-sections = { $all } 个部分中完成了 { $done } 个
drafts-missing = 发送前需要的回答
drafts-missing-none = 没有
drafts-exports = 导出
drafts-exports-count =
    { $count ->
        [0] 还没有
       *[other] { $count } 次
    }
drafts-resume = 继续
drafts-duplicate = 复制
drafts-duplicated = 已复制。同意和签名没有复制：它们只属于一份转介。
drafts-delete = 删除
drafts-delete-sure = 删除这份草稿吗？
    .what = 它会从这台设备上删除，不能找回来。从它导出的资料包是单独的文件，还在您放的地方。
    .yes = 删除草稿
    .no = 保留
drafts-deleted = 草稿已删除。

## Settings

settings = 设置
settings-language = 语言
settings-language-field = 这台设备的语言
settings-language-hint = 表格和同意部分用这种语言显示。您可以随时在每个页面的顶部更改。
settings-bilingual = 在当事人的语言下面显示英文
settings-text-size = 文字大小
settings-text-size-normal = 普通
settings-text-size-large = 大
settings-text-size-larger = 特大
settings-identity = 这个保险库以谁的名义签名
    .locked = 请解锁保险库，查看它以谁的名义签名、签过什么。
    .none = 这台设备上还没有保险库。您开始一份转介时会建立一个。
settings-identity-organisation = 机构
settings-identity-device = 设备
settings-identity-words = 用电话核对的词
    .hint = 请用你们双方都已经知道的电话号码，把这六个词读给收到您资料包的协调员。如果对方的词相同，资料包就来自这个保险库，而且没有改动。
settings-card = 这个保险库的名片，以及通讯录
settings-identity-fingerprint = 完整的密钥指纹
settings-exports = 这个保险库签过什么
    .none = 还没有。您签名的每个资料包都会列在这里。
    .hint = 如果有一个不是这里任何人制作的，请告诉您的主管和其中写明的地区。
settings-exports-packet = 资料包
settings-exports-when = 签名时间
settings-exports-stage = 阶段
settings-exports-area = 地区
settings-exports-revision = 草稿版本
settings-unlock = 去保险库

## What can go wrong with the vault

failure-wrong-passphrase = 这不是这个保险库的密码短语。
    .do = 请检查每个词和词之间的空格，再试一次。大小写有区别。
failure-weak-passphrase = 这个密码短语太容易猜到。
    .do = 请至少用 12 个字符，不要用常见的词、有顺序的一串或您机构的名称。或者用六个随机的词。
failure-mistyped-code = 恢复码里有一处错误。
    .do = 请照着您的纸检查每一组。恢复码有七组，每组四个字母和数字。
failure-wrong-code = 这是一个恢复码，但不是能打开这里的那个。
    .do = 请找更新的纸：有另一个恢复码取代时，原来的就不再有效。如果这是备份文件对应的那张纸，文件可能被改动过：请用另一份。
failure-code-not-typed-back = 恢复码在那里不是这样写的。
    .do = 请再看您的纸，输入要求的那几组。如果您没有写下恢复码，请现在就写。
failure-last-worker = 这是保险库的最后一个密码短语。
    .do = 请先给同事一个密码短语。如果要去掉一切，请改为清除保险库。
failure-passphrase-taken = 能打开这个保险库的人里，已经有人用了这个密码短语。
    .do = 请选另一个：每位工作人员都需要自己的密码短语。
failure-too-many-workers = 已有十六位工作人员有这个保险库的密码短语。不能再多。
    .do = 请去掉一个不再需要的密码短语，再试一次。
failure-damaged-team = 谁能打开这个保险库的记录损坏了，所以不能添加或去掉任何人。用密码短语打开之后，也不能做备份。
    .do = 草稿仍然可以读。请锁定保险库，用恢复码打开，在要求设新的密码短语时选“暂不设置”。在设置里做一个备份文件。看看您是否有了这个文件，然后在设置里清除这台设备，从文件重新开始。
failure-keys-changed = 这个保险库的密钥在另一个窗口里被更改了。
    .do = 请重新解锁。如果用您的密码短语打不开了，说明它被去掉了：请问同事。在那之前，您输入的内容会留在这个页面上。
failure-read-only = 负责保存的是 Onward 的另一个窗口。
    .do = 请在那个窗口里继续，或者在这里接管。
failure-no-identity = 这个保险库签名用的密钥无法读取，所以什么都不能导出。
    .do = 您的草稿不受影响。请恢复所有内容的备份：里面有这个密钥。
failure-backup-not-ours = 这个文件不是 Onward 的备份。
    .do = 请选择名称以“onward-backup”开头的文件。资料包要在资料包的页面打开。
failure-backup-damaged = 备份文件不完整，或者被改动过。
    .do = 请从您保存它的地方重新复制文件，或者用更早的一个。这台设备上什么都没有改变。
failure-backup-newer = 备份文件是用更新的 Onward 版本做的。
    .do = 请重新加载页面，取得更新的版本，再试一次。这台设备上什么都没有改变。
failure-backup-too-big = 这个文件比 Onward 做的任何备份都大。
    .do = 请检查您选的文件是否正确。这台设备上什么都没有改变。
failure-backup-too-much = 这超过了一个备份文件能容纳的（64 MB）。没有做文件。
    .do = 请在草稿列表里，改为给每份草稿分别保存备份文件，或者删除您不再需要的草稿。
failure-locked = 保险库已锁定。
    .do = 请用您的密码短语解锁。上次保存之后您输入的内容，会留在屏幕上，直到您离开这个页面。
failure-exists = 这台设备上已经有一个保险库。
    .do = 请用它的密码短语解锁。
failure-newer-vault = 保险库上一次是用更新的 Onward 版本使用的。什么都没有写入。
    .do = 请重新加载页面，取得更新的版本。
failure-damaged-vault = 保险库的文件头损坏了，所以不能打开。
    .do = 请关闭 Onward 的所有其他页面，重新加载，再试一次。如果还是这样，这台设备上的草稿就无法读取。如果您有备份文件和做它时用的恢复码，请在设置里清除这台设备，然后去您的草稿，从备份文件开始。如果没有备份文件，请什么都不要清除：您的 IT 团队可能有这个浏览器用户配置的更早副本。
failure-not-found = 那份草稿已经不在这台设备上。
    .do = 它可能在另一个页面上被删除了。请看您的草稿列表。
failure-conflict = 这份草稿在另一个页面上被修改了。
    .do = 请回到您的草稿列表，重新打开它，这样您看到的是最新的版本。
failure-damaged-record = 这份草稿无法读取，之前保存的那一份也无法读取。
    .do = 您的其他草稿不受影响。如果备份文件里有这份草稿，请在设置的“备份”里把那个文件放进这个保险库：这样能修复草稿。在那之前不要删除草稿。如果您从它导出过资料包，仍然可以读那个资料包。
failure-store-refused = 浏览器拒绝保存。
    .do = 请让这个页面保持打开：您的文字还在这里。请关闭这个网站的其他页面，再试一次。
failure-store-denied = 这个浏览器的设置不让 Onward 在这台设备上保存任何内容。
    .do = 如果这是隐私窗口，请用普通窗口。如果这台设备由您的机构管理，请让您的 IT 团队允许这个网站存储数据。在那之前，请让这个页面保持打开：您的文字还在这里。
failure-store-blocked = 浏览器现在不让 Onward 使用保险库。可能是这个网站的另一个窗口占用着它。
    .do = 请让这个页面保持打开：您的文字还在这里。请关闭这个网站的所有其他窗口和标签页。如果还是这样，请在这个页面提供的地方保存您文字的加密副本，然后关闭浏览器，再重新打开。
failure-store-unfit = 这个浏览器里存放保险库的地方损坏了，或者被别的程序改动了。什么都没有写入。
    .do = 请让这个页面保持打开：您的文字还在这里。不要清除浏览器的数据：您的 IT 团队也许能从磁盘副本恢复浏览器的用户配置。
failure-no-vault = 这台设备上已经没有保险库。它被删除了，或者浏览器的数据被清除了。
    .do = 如果这个页面上打开着一份草稿，它的文字还在这里：请在这个页面提供的地方保存它的加密副本。如果您有备份文件，请重新建立保险库，再恢复备份。
failure-store-full = 这台设备上没有空间了。
    .do = 请让这个页面保持打开：您的文字还在这里。请腾出一些磁盘空间，再试一次。
failure-not-complete = 制作资料包之前，还有一些回答缺少，或者需要改正。
    .do = 请按每个链接，改正回答，再回来。
failure-not-agreed = 当事人没有同意被转介到这个地区。
    .do = 请在同意页面上问当事人。如果当事人说“不同意”，就什么都不发送。
failure-not-freely = 按您在同意页面上的记录，当事人不是自由选择的。
    .do = 现在请不要发送这份转介。等当事人可以自由选择时再问一次。
failure-other-area = 当事人同意被转介到的，是另一个地区，不是这一个。
    .do = 请选择那个地区，或者就这个地区再问当事人一次。
failure-not-signed = 同意部分还没有签名。
    .do = 请当事人签名，或者写下为什么没有签名或不能签名。
failure-not-now = 保险库现在不能这样做。
    .do = 请再试一次。如果还是这样，请锁定保险库，再解锁。

## The agreement pages

agree-step = 同意部分：第 { $step } 页，共 { $steps } 页
agree-next = 保存并继续
agree-later = 在这里停下，以后再来
agree-done = 继续签名并导出
agree-no-area = 请先选择地区
    .lead = 同意部分的文字会写明地区的名称。请先回答关于地区的问题，再回来。
    .go = 选择地区
agree-area = 这份同意只关于一个地区：
agree-status-machine = 下面的文字由机器翻译，没有人检查过。请让口译员读出英文。口译员在最后一页确认。
agree-unsigned = 签名已被去掉，因为它们属于别的选择。请重新签名。
agree-preview-stage = 显示发送这一项时的内容
agree-preview-nothing = 现在还没有要发送的，因为还没有同意或回答任何内容。
agree-preview-open = 有 { $count } 个问题没有回答，会以“没有回答”发送。
agree-preview-not-answered = 没有回答
agree-preview-risk = 因为没有分享有关风险的信息，资料包的开头会写：上门之前请先和工作人员谈。要避开的地方的名称仍然会发送。
agree-at = 日期和时间
    .hint = 你们一起看完这些页面的时间。
agree-now = 填入现在的时间
agree-step-understanding = 当事人明白了什么
agree-sign-choices = 各项选择
agree-sign-pad-empty = 手写签名的方框：空的
agree-sign-pad-drawn = 已手写签名。
agree-copy-offered = 您签名并保存之后，请在导出页面制作副本。
agree-copy-not-offered = 没有提供副本。当事人以后可以要一份。
agree-gaps = 还没有记录
    .none = 一切都已记录。
    .hint = 缺少这些，也可以做转介。转介只需要签名，或者没有签名的原因。资料包会显示哪些没有记录。
agree-gap-statement = 没有问：{ $statement }
agree-gap-explained = 怎样解释的、谁解释的、用哪种语言、什么时候
agree-gap-freely = 当事人是不是自由选择的
agree-gap-capacity = 有没有理由对做决定的能力存有疑问
agree-gap-teach-back = 当事人说会发生什么
agree-gap-signature = 当事人的签名，或者为什么没有
agree-gap-worker-signature = 工作人员的签名
agree-gap-interpreter = 口译员的确认

## Backup files

backup-make = 做一个备份文件
backup-make-one = 给这份草稿做备份文件
backup-making = 正在加密草稿
backup-made = 文件 { $file } 已交给浏览器，浏览器通常会把它放进下载文件夹。
    .keep = 请看看它是否在那里。然后把它移到不是这台设备的地方，例如您机构的共用网盘。
backup-left-out = 有 { $count } 份草稿不在文件里：它们没有一个版本可以读取。
    .do = 更早的备份文件里可能还有。请从设置里把它恢复：这里已有的不变。
    .title = 备份文件做好了，但里面不是全部
backup-not-taken = 浏览器没有接收备份文件。
    .do = 请在浏览器的设置里允许这个网站下载，再试一次。
backup-about = 备份文件里有什么，放在哪里
    .holds = 里面有密钥：这个保险库签名用的密钥，以及读草稿所需的一切。所以它是加密的。
    .opens = 它只能用这个保险库的恢复码打开。密码短语打不开它。没有恢复码，文件对任何人都没有用。
    .keep = 请把它放在不是这台设备的地方，例如您机构的共用网盘；写着恢复码的纸放在第三个地方。有了更新的备份文件，请删除旧的。
backup-last = 上次备份所有内容：{ $when }
backup-last-none = 还没有备份过所有内容。
backup-changed = 那以后又保存了内容。
backup-remind = 如果这个浏览器的数据被清除，或者电脑坏了，只有备份文件能把草稿找回来。
backup-remind-never = 您的草稿还没有备份
backup-remind-old = 上次备份是 { $days } 天前，那以后草稿有修改
backup-lock = 锁定之前做一个备份文件吗？
    .why = 上次备份以后，草稿有修改。现在页面被遮住。再按一次“锁定”，就会马上锁定。
    .make = 做备份并锁定
    .without = 不备份，直接锁定

restore = 把备份文件放进这个保险库
    .what = 这里已有的内容都不会被覆盖。文件里的草稿会加进来。在这里和那里都修改过的草稿，两个版本都会保留。
restore-file = 备份文件
    .hint = 它的名称以“onward-backup”开头，以“.age”结尾。
    .pick = 选择备份文件
restore-file-empty = 请选择备份文件
restore-code = 做这个文件时用的恢复码
    .hint = 七组，每组四个字母和数字，照您的纸输入。如果文件来自另一个保险库，可以是那个保险库的恢复码。
restore-code-empty = 请输入恢复码
restore-do = 放进这个保险库
restore-working = 正在打开备份文件
restore-elsewhere = 要在没有保险库的设备上从备份文件开始，请在那里打开草稿页面。要把文件放进这个保险库，请先解锁它。
restore-unreadable = 文件无法读取。
    .do = 它可能被移走了，或者在没有连接的磁盘上。请重新选择。
restored = { $when } 的备份现在已在这个保险库里
restored-added = 加入了 { $count } 份草稿。
restored-advanced = 有 { $count } 份草稿在这里较旧，现在从文件里的版本继续。
restored-versions = 有 { $count } 份草稿在这里和文件里都修改过。两个版本都保留。
    .what = 草稿列表会标出它们，并说明怎样决定。
restored-known = 有 { $count } 份草稿这里已经有了，一样新或更新。
restored-exports = 已签名内容的列表里加入了 { $count } 个条目。
restored-entries = 登记册里有 { $count } 个条目是新的，或者补充了内容。
restored-unread = 文件里有 { $count } 份草稿无法读取。请保留文件：更新的 Onward 版本也许能读。
restored-identity-same = 文件里的签名密钥和这个保险库的相同。
restored-identity-kept = 文件里是另一个签名密钥。这个保险库保留自己的。
restored-identity-taken = 从现在起，这个保险库用文件里的密钥签名。

## What the browser promised

persist-not-asked = 还没有问过浏览器是否会保留 Onward 的数据。
    .do = 您第一次保存时会问。有些浏览器那时会问您：请选择允许。
persist-granted = 浏览器已承诺不会自己清除 Onward 的数据。
    .do = 仍然可能有人手动清除，所以还是请做备份文件。
persist-refused = 浏览器没有承诺保留 Onward 的数据。磁盘满了，或者这个网站几天没有打开时，它可能会清除数据。
    .do = 请在每个工作日结束时做一个备份文件。把这个网站加入书签，或者经常打开它，可能会改变浏览器的答复。
persist-ask-again = 再问一次浏览器
persist-room = Onward 在这台设备上使用的空间：大约 { $used } MB

temporary-private = 这看起来是隐私窗口
temporary-little-room = 这个浏览器给 Onward 的空间很少
temporary-what = 关闭窗口时，或者您从这台电脑注销时，保存在这里的内容可能会被删除。
temporary-do = 您可以配合备份文件在这里工作：关闭窗口之前做一个，放在别的地方，下次从它开始。或者使用普通窗口。
temporary-was-here = 这台设备上以前有一个保险库
    .why = 那么这个浏览器已经没有它了。可能数据被清除了，可能这是隐私窗口或和以前不同的浏览器，也可能有人注销时电脑会删除一切。
    .do = 请关闭其他隐私窗口，并在您以前用的浏览器里找一找。如果那里也没有，请用恢复码，从您最后一个备份文件开始。

## Time that runs out, two versions, after an export

expiry-soon =
    { $days ->
        [0] 这份草稿的保留时间在一天之内结束。从那时起，这个列表会说明，草稿最早在 7 天之后被删除。编辑它或者延长保留，结束时间会推后。
       *[other] 这份草稿的保留时间在 { $days } 天后结束。从那时起，这个列表会说明，草稿最早在 7 天之后被删除。编辑它或者延长保留，结束时间会推后。
    }
expiry-over = 这份草稿的保留时间已经结束
    .what = 现在还没有删除任何内容。请在 7 天内决定：之后打开保险库时，它会被删除。
    .until = 现在还没有删除任何内容。在 { $when } 之后打开保险库时，它会被删除。
expiry-keep = 再保留 30 天
expiry-delete = 现在删除
expiry-kept = 这份草稿会再保留 30 天。
version-other = 这份草稿有两个版本
    .why = 它在两个地方被修改过，例如在两台设备上，后来由备份文件合在一起。什么都没有丢失：两个都在这个列表里。
    .how = 要比较，请分别继续每一个，阅读它的“检查您的回答”页面。把缺少的内容复制到您想保留的版本里，再删除另一个。
version-how = 怎样比较并决定
card-more = 这份草稿的备份
    .what = 文件里只有这份草稿。它是加密的，只能用这个保险库的恢复码打开：有别的保险库的同事需要您的恢复码才能打开它。

export-delete = 从这台设备上删除草稿吗？
    .what = 如果这份转介的工作已经完成，草稿不需要留在这里。里面的回答、同意和签名会被删除，不能找回来。您导出的资料包还在您放的地方。
    .do = 从这台设备上删除草稿
    .sure = 是的，删除草稿

## Locking by itself, and coming back

lock-near = 有一会儿没有人使用这个页面。它会在一分钟之内锁定。会先保存您的工作。
lock-near-packets = 有一会儿没有人使用这个页面。资料包会在一分钟之内从页面上去掉。文件还在原来的地方。
lock-stay = 留下
lock-working = 正在锁定
lock-kept = Onward 自己锁定了。您最后输入的内容无法保存，所以只保留在这个窗口里。请在这个窗口里解锁，再看到它；在那之前不要关闭窗口：关闭窗口会丢失那些文字。
returned-saved = 锁定之前，您最后输入的内容无法保存。它被加密保留，现在已在保险库里。
returned-version = 锁定之前，您最后输入的内容无法保存，而那以后转介或保险库的密钥有了改变。两个版本都保留：这个页面显示您输入的，列表里还有另一个。
returned-waits = 锁定之前，您最后输入的内容无法保存。它加密保留在这个窗口里。请在这个窗口里接管，把它放进保险库；在那之前不要关闭窗口。
returned-failed = 锁定之前，您最后输入的内容无法保存。它加密保留在这个窗口里，但保险库现在无法接收。请在这个窗口里锁定再解锁，再试一次；在那之前不要关闭窗口。
returned-lost = 锁定之前，您最后输入的内容无法保存，而保留下来的也打不开：它损坏了，或者属于另一个保险库。请查看转介，输入缺少的内容。
returned-read = 关闭这条消息

## Several windows

turn-reads-only = 您可以在这里读，但不能修改
    .what = 这台设备上 Onward 的另一个窗口打开着，并保存它的修改。这个窗口显示的可能是较早的状态。要在这里继续，请接管：另一个窗口会先保存。
turn-take-over = 在这里接管
turn-taking-over = 正在询问另一个窗口

## A draft whose newest version is damaged

draft-recovered = 这份转介最新的版本无法读取
    .do = 您看到的是它之前的版本。请检查您最后输入的回答；如果缺少，请重新输入。您现在输入的内容会照常保存。
