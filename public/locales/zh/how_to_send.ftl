### status: machine-drafted

sending-title = 怎样发送
sending-lead = 适用于 Onward 为别人保存的每一个文件：资料包、答复、收回同意的记录。需要打一个电话，发一封电子邮件。
sending-print = 打印本页

sending-steps = 按这个顺序
sending-step-phone = 先打电话，用您以前就有的号码。说明有一个文件要发过去，并问应该发到哪个地址、谁会看那个邮箱。
sending-step-email = 请使用您机构的安全电子邮件。如果没有，发送任何内容之前，请问负责数据保护的人。
sending-step-address = 只写给一个人。自己输入地址，发送前再读一遍：邮件程序建议的地址，往往是别人的。
sending-step-subject = 给邮件一个中性的主题，例如“如电话中所说”（As agreed by telephone）。不写姓名、姓名缩写、出生日期、编号，也不写任何能看出内容的话。邮件正文也是这样。
sending-step-attach = 用文件原来的名称作为附件发送。这个名称不会说出任何人的情况。
sending-step-words = 如果文件是用六个词加锁的，请用电话告诉对方。绝对不要放在同一封邮件里，也不要放在另一封邮件、短信或聊天里。
sending-step-opened = 请对方在您还没有挂电话时就打开文件。如果对方还不知道您的密钥，请互相读出它的六个词：这六个词显示在制作文件的地方，不是密码短语的那六个词。
sending-step-delete = 然后按下面的说明删除文件和邮件。

sending-not = 不要做的事
sending-not-chat = 不要用 WhatsApp 或其他聊天软件发送，也不要发到任何群里。
sending-not-names = 不要把姓名写进主题、文件名或日历。
sending-not-shared = 在问清楚谁会看、对方也说可以之前，不要发送到共用邮箱。
sending-not-private = 不要用私人邮箱发送，也不要发送到私人邮箱。
sending-not-drive = 不要放到共用网盘或传文件的网站上，除非您的机构允许这样做。
sending-not-open = 不要为了方便发送而给文件解锁，或者重新做一个不加锁的文件。

sending-refused = 如果邮件系统拒收文件
sending-refused-text = 请再保存一次，存成 .age.txt，然后发送它。这是内容相同的文本文件，加锁同样可靠。
sending-refused-junk = 如果发出了却没有收到，请对方看看垃圾邮件文件夹，并问管理邮件的人。不要发送到没有事先说好的其他地址。
sending-refused-other = 如果这样也不行，请在电话里商定双方机构都允许的方式，例如用加密的 U 盘带过去。文件要保持加锁。

sending-opening = 对方怎样打开
sending-opening-page = 在本网站的“打开资料包”页面。不需要安装任何东西，不需要账户，文件也不会离开对方的电脑。这是它的网址：
sending-opening-words = 如果是用六个词加锁的：对方在那里选择文件，然后输入这些词。
sending-opening-key = 如果是用对方的密钥加锁的：对方先解锁自己的保险库，然后在那里选择文件。没有密码短语。
sending-opening-age = 其他能打开 age 文件的程序，也可以用同样的词或同样的密钥打开它。
sending-opening-check = 其他程序只是给文件解锁。文件是不是真的、有没有被改动，要看“打开资料包”页面；用这样的程序解锁后的文件，那个页面也能打开。

sending-deleting = 之后：删除
sending-deleting-downloads = 对方打开之后，请从您的下载文件夹里删除文件，并清空回收站。
sending-deleting-sent = 如果您的机构不要求保留邮件，请从已发送文件夹里删除邮件，再从已删除文件夹里删除。
sending-deleting-kept = 电脑和邮件系统的备份里可能还有副本。加锁的文件，没有那些词或密钥就无法在那里读取。没有加锁的就可以。
sending-deleting-draft = 转介会留在您的保险库里，直到您在那里删除它。您可以重新制作资料包。

sending-wrong = 如果发错了地方
sending-wrong-now = 请马上这样做，不确定时也要做，是您自己弄错时也要做。早说出来，才能保护当事人。
sending-wrong-lead = 打电话给您机构里负责数据保护的人。说明发送了什么、发给了谁、什么时候、有没有加锁，以及那些词有没有可能一起发出去了。
sending-wrong-ico = 这件事可能必须报告给信息专员办公室（Information Commissioner’s Office，ICO）。由负责数据保护的人决定。如果必须报告，就不能拖延；可能的话，要在您的机构知道这件事后 72 小时内报告。夜里和周末也算在内。
sending-wrong-ask = 请收到的人不要打开，在所有地方删除它，并写信告诉您已经这样做了。不要指望“撤回邮件”的功能。
sending-wrong-danger = 如果当事人可能因此有危险，请现在就告诉您的主管或安全保护负责人（safeguarding lead）。紧急情况请拨打 999。和他们商定由谁告诉当事人、怎样告诉才安全：如果对当事人的风险很高，通常必须告诉当事人。
sending-wrong-words = 如果那些词可能也一起发出去了，这个文件就算没有加锁。
sending-wrong-check = 再次发送时，请重新制作资料包，这样它会有别的词；并且从打电话开始。
