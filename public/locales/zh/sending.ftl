### status: machine-drafted

## Export

sealing = 文件怎样加锁
sealing-lock = 您想怎样给文件加锁？
    .hint = 加锁的文件，只有用它的密码短语或密钥才能读。资料包里会写明是为谁的密钥加锁的，所以请在签名之前选择。
sealing-contact = 用通讯录中某人的密钥
    .hint = 只有对方能打开。不需要告诉对方密码短语。
    .send = 请把文件作为附件放进电子邮件，主题要中性。然后从下载文件夹里删除它。
sealing-contact-which = 用谁的密钥？
sealing-contact-none = 通讯录里还没有可以为这个地区选择的人。请向协调员要名片，或者使用密码短语。
sealing-contact-published = 这个地区公布了密钥。这里还没有人核对过它的词。
sealing-contact-add = 把某人加进通讯录
sealing-contact-to = 只有 { $name } 能打开这些文件。
sealing-missing = 还没有说明文件怎样加锁。
    .do = 请选择用谁的密钥，或者说明为什么不加锁并确认。
sealing-passphrase = 用六个词的密码短语
    .hint = 有密码短语的任何人，都可以用 Onward 或其他能打开 age 文件的程序打开它。
    .send = 请把文件作为附件放进电子邮件，主题要中性。用电话把密码短语告诉对方，绝对不要放在同一封邮件里。然后从下载文件夹里删除文件。
sealing-open = 不加锁
    .hint = 只在没有别的办法时使用。会问您为什么。
    .caution = 得到这个文件的任何人都能读它。
    .sure = 我明白。不给文件加锁
    .is-sure = 文件不会加锁
    .send = 文件已签名，但没有加锁。请只用您的机构允许的方式发送，然后从下载文件夹里删除它们。
sealing-words = 这些文件的密码短语
    .phone = 请用电话把密码短语告诉对方，绝对不要放在同一封邮件里。
    .hint = 在对方打开文件之前，请把它写下来：它不会保存在任何地方。如果丢失了，请重新制作资料包。
sealing-container = 哪一种文件？
sealing-container-age = .age
    .hint = 适合大多数邮件系统。
sealing-container-text = .age.txt（文本）
    .hint = 内容相同的文本文件，用于邮件系统拒收 .age 文件的时候。它大三分之一。
sealing-why = 为什么不加锁？
sealing-why-secure-mail = 通过会自己加锁的安全电子邮件发送
sealing-why-by-hand = 当面交给对方，没有别人接触
sealing-why-cannot = 协调员打不开加锁的文件
sealing-working = 正在给文件加锁。这需要几秒钟。
sealing-not-saved = 浏览器没有接收这个文件。
    .do = 请允许这个页面下载，再试一次。

## Receive: a file that is locked

sealed = 已加锁
    .what = 这个文件用密码短语加了锁。打开之前，里面的内容都无法核对或显示。
sealed-passphrase = 这个文件的密码短语
    .hint = 发送方会用电话告诉您。如果是六个词，请用小写字母输入，词与词之间空一格。
sealed-show = 显示密码短语
sealed-open = 打开
sealed-opening = 正在打开文件。这需要几秒钟。
sealed-empty = 请输入密码短语。
sealed-key = 这个文件用密钥加了锁，而密钥不在这里。
    .do = 如果它是给您的保险库的，请先解锁保险库，再在这里选择这个文件。如果不是，请让发送方用密码短语加锁，并用电话告诉您。

## Why a locked file does not open

failure-wrong-seal-passphrase = 用这个密码短语打不开这个文件。
    .do = 请检查每个词。如果还是这样，请打电话给发送方，询问这个文件的密码短语。
failure-too-much-work = 打开这个文件需要的计算量超过了允许的范围，所以没有打开。
    .do = Onward 不会制作这样的文件。请让发送方用 Onward 重新加锁。
failure-sealed-damaged = 这个加锁的文件无法读取。
    .do = 它可能在途中被截断或改动，或者是用更新的程序加锁的。请让发送方再发一次。
failure-sealed-to-other = 这个文件是用另一个密钥加锁的。
    .do = 请向发送方问清楚是为谁的密钥加锁的，并请对方用密码短语或为您重新加锁。
failure-not-a-key = 这既不是名片，也不是密钥。
    .do = 请重新复制，从第一个字母到最后一个字母。名片是一长行文字；密钥以 age1 开头，有 62 个字符。
refusal-sealed-damaged = 这个加锁的文件无法读取。
    .do = 它可能在途中被截断或改动，或者是用更新的程序加锁的。请让发送方再发一次。
sealer-gone = 给文件加锁和解锁的部分自己停止了。
    .do = 它需要 256 MB 内存。请关闭其他窗口再试一次，或者使用另一台设备。什么都没有丢失。

## The page that says how to send a file

how-to-send = 怎样发送（在新标签页中打开）
