### status: machine-drafted

## Adding somebody’s key

pin = 把某人加进通讯录
pin-another = 这一项的另一个密钥
pin-name = 通讯录里的名称
    .hint = 您在这里怎样称呼对方。别人看不到。
pin-key = 对方的名片
    .hint = 一长行文字，由对方从自己的通讯录页面复制，或者由地区公布。以 age1 开头的密钥也可以粘贴。
pin-next = 显示这些词
pin-add = 加进通讯录
pin-replace = 从现在起使用这个密钥
pin-cancel = 取消
pin-claims = 它自称属于：{ $organisation }，{ $device }
pin-words = 请用您以前就有的号码打电话给对方，不要用消息里的号码。让对方从自己的屏幕上给您读出这六个词：
pin-bare = 这是没有名片的密钥：它没有说明是谁的。请用您以前就有的电话号码，让对方给您读出整个密钥。
pin-compared = 您核对过吗？
pin-compared-phone = 核对过，打的是我以前就有的号码
pin-compared-person = 核对过，当面
pin-compared-not = 还没有
    .hint = 会记录没有人核对过。您可以以后再核对。
pin-why = 为什么有另一个密钥？
    .hint = 例如：对方有了新电脑，并打电话告诉了我们。

## The address book

contacts = 通讯录
    .lead = 哪个密钥是谁的。资料包只用通讯录里的密钥加锁；是谁给资料包签名的，也看密钥，而不是看资料包里的名称。
contacts-locked = 通讯录在保险库里，而保险库没有打开。
contacts-unlock = 打开保险库
contacts-none = 通讯录里还没有人
    .lead = 请向和您合作的协调员要名片，把每一位加到这里。
contacts-loading = 正在查看保险库
contacts-add = 添加某人
contacts-follow = 有人发来了密钥更换
    .lead = 更换密钥时，旧密钥会给新密钥签名。如果旧密钥在您的通讯录里，新密钥就会取代它，不需要再核对什么。
contacts-follow-text = 密钥更换
    .hint = 一长行文字。
contact-compared = 词已核对
contact-not-compared = 词还没有核对
contact-unpinned = 不再相信
contact-claims = 它自称是
    .both = { $organisation }，{ $device }
contact-area = 代表的地区
contact-since = 加进通讯录的时间
contact-sealing = 可以为它给资料包加锁
    .yes = 可以
    .no = 不可以：只知道它的签名
    .over = 不再可以：密钥已经超过三年。请向对方要新名片
contact-until = 密钥预定使用到
contact-past = 以前相信的
contact-past-when = 从 { $from } 到 { $until }
contact-past-unpinned = 不再相信
contact-past-signed = 由旧密钥签名的密钥取代
contact-past-compared = 由有人核对过的密钥取代
contact-rename = 修改名称
contact-compare = 我核对了这些词
contact-replace = 对方有了另一个密钥
contact-unpin = 不再相信这个密钥
    .what = 不再用它给资料包加锁，它签名的任何内容都会带着警告显示。到现在为止相信过的，仍会保留记录。
contact-unpin-why = 为什么？
    .hint = 例如：对方的笔记本电脑被偷了。

## This vault’s own card

own-card = 这个保险库的名片
    .lead = 别人需要它来为您给资料包加锁，也用它来认出您签名的内容。它不是秘密。
own-card-words = 要读出的词
    .hint = 有人把您的名片加进通讯录时，会打电话给您。请给对方读出这六个词。
own-card-squares = 这个密钥指纹的二维码，和每个已签名 PDF 最后一页上的相同
own-card-text = 名片
    .hint = 请把这一行发给会给您发资料包的人。如果您的地区公布地区资料集，它也放在里面。
own-card-copy = 复制名片
own-card-copied = 已复制。
own-card-not-copied = 浏览器不允许。请选中这一行，自己复制。
own-card-bare = 只有密钥，给其他程序用
    .hint = age 之类的程序可以用这个密钥给文件加锁。它没有说明是谁的。

## The life of this vault’s key

key-life = 更换这个保险库的密钥
    .lead = 一个密钥用三年。请在那之前更换，或者在设备换人使用时更换。如果丢失了，或者别人可能有它，请放弃它。
key-which = 发生了什么？
key-which-replace = 密钥是安全的，正常更换
    .hint = 旧密钥给新密钥签名。通讯录里有旧密钥的人，可以直接换成新的，不需要再核对词。
key-which-renew = 密钥丢失了，或者别人可能有它
    .hint = 没有任何密钥给新密钥签名。必须给每个人打电话，每个人都必须重新核对词。
key-why = 为什么？
    .hint = 写几个字。如果旧密钥给新密钥签名，别人会看到。
key-make = 制作新密钥
key-missing = 还没有选择。
    .do = 请选择发生了什么。
key-replaced = 已有新密钥
    .do = 请用电子邮件把下面的密钥更换发给每个有您名片的人：安全住所、各地区，以及管理该地区资料集的人。如果给他们打电话，请读出通知。然后做一个备份。用旧密钥加锁的内容，在这里仍然可以打开。
key-renewed = 已有新密钥，没有任何密钥给它签名
    .do = 请今天就给每个有您名片的人打电话，读出通知。把新名片发给他们，让他们核对词。然后做一个备份。
key-past = 以前的密钥
key-past-until = 到 { $until } 为止。
key-past-change = 用这个密钥签名的密钥更换：请把这一行发给通讯录里有它的人。
key-past-lost = 已放弃：没有任何密钥给它之后的密钥签名

## The notice about this vault’s key

notice-show = 显示要读出的通知
notice-print = 打印通知
notice-close = 关闭通知
notice-read-out = 在电话里读出。如果是我们打的电话，请先用您以前就有的号码回拨：任何人都可以打电话说自己是我们。
notice-organisation = 机构
notice-device = 设备
notice-when = 旧密钥使用到
notice-words = 我们的密钥现在的六个词
notice-steps = 您要做什么
notice-made = 这是我们的密钥
    .what = 我们用它签名，这样您能知道哪些内容来自我们。给我们的文件用它加锁。
notice-made-add = 请把我们发给您的名片加进您的通讯录：“添加某人”。
notice-made-compare = 然后您的屏幕会显示六个词。我们给您读出我们的六个词。如果有一个不同，请不要添加。
notice-replaced = 我们有了新密钥
    .what = 我们的密钥是正常更换的，旧密钥给新密钥签了名。它没有丢失，也没有被偷。
notice-replaced-follow = 请在您的通讯录里打开“有人发来了密钥更换”，放入我们发给您的那一行。
notice-replaced-look = 然后我们的那一项会显示上面的六个词。不需要核对别的。如果不同，请不要使用那个密钥，并打电话给我们。
notice-lost = 请不要再相信我们的旧密钥
    .what = 我们的旧密钥丢失了，或者别人可能有它。没有任何密钥给新密钥签名，所以必须核对它的词。
notice-lost-unpin = 请在您的通讯录里，在我们的那一项，按“不再相信这个密钥”。
notice-lost-replace = 然后按“对方有了另一个密钥”，放入我们发给您的名片。然后您的屏幕会显示六个词。我们给您读出我们的六个词。如果有一个不同，请不要使用那个密钥。
notice-lost-signed = 最近以我们的名义收到、而您没有打电话问过我们的内容，请都不要依赖。它可能是别人签名的。
notice-lost-locked = 请告诉我们，您最近为我们的旧密钥给哪些文件加了锁。别人可能能读它们。

## Receive: who signed, and whom it is for

standing-pin = 加进通讯录
standing-words = 这个密钥的六个词
standing-pinned = 在您的通讯录里：{ $name }
standing-not-compared = 在您的通讯录里：{ $name }，词还没有核对
    .do = 请用您已经有的号码打电话给对方，核对这六个词。然后在通讯录里记下来。
standing-earlier = 这是 { $name } 以前的密钥。它在 { $until } 被更换。
    .do = 在那之前制作的资料包可能是真的。如果更新，请不要依赖它：请用您已经有的号码打电话给 { $name }。
standing-unpinned = { $name } 的这个密钥不再被相信。
    .do = 不要依赖这个资料包。当时记下的原因：{ $why }
standing-other-key = 这不是您所知道的 { $name } 的密钥。
    .do = 不要依赖这个资料包。请用您已经有的号码打电话给 { $name }。这可能是对方的另一台电脑，也可能是别人。
addressed-us = 为这个保险库制作
addressed-earlier = 为这个保险库以前的密钥制作。
addressed-nobody = 它不是发给任何人的密钥的：它是用密码短语发送的，或者没有加锁。
addressed-another = 这个资料包是为另一个地区制作的。
    .do = 它是真的，但不是给您的。请告诉发送方；没有当事人的同意，请不要转给别人。
sequence-same = 您以前打开过这个资料包。
sequence-newer = 这个资料包比您以前为这份转介打开的那个新。请使用这一个。
sequence-superseded = 您已经为这份转介打开过更新的资料包。请使用那一个。
sequence-other-signer = 以前打开过这份转介的一个资料包，那是由另一个密钥签名的。
    .do = 请打电话给发送第一个的机构，问这一个是不是也是它的。
sequence-conflict = 以前打开过编号相同的另一个资料包，而内容不一样。
    .do = Onward 从不制作两个编号相同的资料包。在打电话问过发送方之前，两个都不要依赖。

## Receive: the answer

answer = 答复发送方
    .lead = 您的答复由这个保险库签名，并且只为发送方加锁。请像发送资料包一样发送这个文件。
answer-what = 您想说什么？
answer-received = 我们已经收到
answer-question = 我们有一个问题
answer-reasons = 为什么？
answer-signposted = 告诉了当事人可以改向哪里求助
    .hint = 如果没有可说的，请留空。
answer-words = 您自己的话
    .hint = 问题本身，或者发送方应该知道的任何事。关于当事人，不要写得比需要的多。
answer-as-text = 保存为文本文件（.age.txt），因为对方的邮件系统拒收 .age 文件
answer-send = 签名并保存答复
answer-missing = 还没有选择。
    .do = 请选择您想说什么。
answer-no-question = 还没有写问题。
    .do = 请用您自己的话写出来。
answer-saved = { $file } 在您的下载文件夹里。
    .do = 请把它作为附件放进电子邮件，主题要中性。然后从下载文件夹里删除它。
answer-possible = 可以转介
answer-not-possible = 不能转介
answer-possible-words = 从现在起可以转介。请发送。
answer-no-words = 还没有写任何内容。
    .do = 请写明可以转介，以及从什么时候起。
decision-accepted = 我们接收这份转介
decision-accepted-waiting = 我们接收这份转介，正在等住房
decision-more-information = 我们需要更多信息才能决定
decision-declined-by-service = 我们不能接收这份转介
decision-declined-by-person = 当事人决定不来
decision-consent-withdrawn = 当事人收回了同意
decision-duplicate = 我们已经有这份转介
reason-no-recourse-budget = 没有给无权领取公共福利的人（no recourse to public funds）的预算
reason-no-accommodation = 没有合适的住处
reason-waiting-for-decision = 正在等待确凿理由决定（conclusive grounds decision）
reason-beyond-capacity = 需要超出了我们能满足的范围
reason-area-not-safe = 该地区对当事人不安全
reason-outside-criteria = 不在我们的条件之内
reason-full-or-closing = 服务已满或即将关闭

## Files that are no packets

note-locked = 这是关于一份转介的答复或通知，而保险库没有打开。
    .do = 请先解锁保险库，再在这里选择这个文件。只有它是关于您的某份转介、并且来自您通讯录里的人，才会显示。
note-taken = 已收进保险库
    .what = 它来自应该来自的一方，并且关于这个保险库知道的一份转介。到现在为止发生的事：
note-not-kept = 来自应该来自的一方
    .what = 这份转介的草稿已经不在这台设备上，所以答复会显示，但不会保存。如果需要，请保存文件。
note-passed-on = 您把这份转介转给了另一个地区。
    .do = 请把这个文件也给那个地区，或者马上打电话告诉它。
note-card = 名片
    .what = 某人的密钥，可以加进通讯录。
    .locked = 请解锁保险库，把它加进通讯录。
note-change = 密钥更换
    .what = 有这六个词的密钥说，另一个密钥取代了它。
note-change-follow = 接受新密钥
note-change-followed = 新密钥已在通讯录里，取代了旧的。

## What happened to a referral

history = 到现在为止发生的事
refer-history-lead = 在这里签过名的、收到的答复，以及当事人收回的。收到的答复请在“打开资料包”页面打开：之后会显示在这里。
history-none = 还没有发生任何事。
history-sent = 在这里签名：
history-received = 收到并打开：
history-passed-on = 您把它转给了 { $area }。
history-answered = 您答复：
history-replied = { $name } 答复：
history-withdrew = 您告诉对方，当事人收回：
history-withdrawn = { $name } 说，当事人收回：
history-withdrawn-tag = 同意已收回
withdraw = 当事人收回某项同意
    .lead = 这会告诉有资料包的地区，使它不再继续使用。它不能消除已经读过的。请把这份转介的同意部分也改过来。
withdraw-what = 当事人不再同意什么？
withdraw-words = 用当事人自己的话，或者您的话
    .hint = 只写该地区需要知道的。
withdraw-send = 签名并保存
withdraw-missing = 还没有选择。
    .do = 请选择当事人不再同意什么。
withdraw-refer_me = 转介本身
withdraw-share_needs = 分享当事人是谁和需要什么
withdraw-share_health = 分享健康情况
withdraw-share_risk = 分享有关风险的信息和当事人遭遇过的事
withdraw-share_agencies = 和其他机构分享
withdraw-contact_me = 被联系
withdraw-home_office_figures = 给内政部（Home Office）的、看不出当事人是谁的数字
withdraw-home_office_data = 给内政部（Home Office）的、能看出当事人是谁的数据

## Why it did not work

failure-bad-card = 这张名片不能用：它的签名无效，或者缺少一部分。
    .do = 请重新复制，从第一个字母到最后一个字母。如果还是这样，请打电话再要一次。
failure-card-expired = 这个密钥已经超过三年。
    .do = 请打电话向对方要新名片。
failure-no-name = 缺少名称，或者名称太长。
    .do = 请写您在这里怎样称呼对方，最多 80 个字符。
failure-not-pinned = 通讯录里没有适合它的密钥。
    .do = 请在通讯录里看看那一项是否在、有没有可以加锁的密钥、是否代表这个地区。
failure-same-key = 这就是通讯录里已有的密钥。
    .do = 不需要做什么。如果您以为会是另一个，请打电话问对方。
failure-not-compared = 没有说明词是否核对过。
    .do = 请核对词，并选择是怎样核对的。要取代另一个密钥的密钥，必须先核对。
failure-no-reason = 缺少原因，或者原因太长。
    .do = 请用几个字说明为什么。
failure-no-such-referral = 这是关于一份转介的，而这个保险库不知道那份转介。
    .do = 请在发送资料包的设备上，或者收到资料包的设备上打开它。
failure-no-reply-to = 资料包没有说明怎样为发送方给答复加锁。
    .do = 请打电话或用安全电子邮件答复。
failure-not-a-note = 这个文件不是可以收进来的答复，或者它被改动过。
    .do = 请让发送方再发一次。
failure-not-theirs = 这是签过名的，但签名的不是它可能来自的一方。
    .do = 不要依赖它。答复的一方必须在您的通讯录里，并且代表资料包发往的地区。请用您已经有的号码打电话给那个地区。
failure-too-long = 内容太长，或者有不能发送的字符。
    .do = 请缩短，再试一次。
