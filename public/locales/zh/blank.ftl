### status: machine-drafted

## The page

blank = 用手填写的表格
    .lead = 用于没有电脑的会面：纸上的表格，用一种或两种语言。表格在这个浏览器里制作。什么都不会发送，只有您保存的文件会留在这台设备上。
blank-stage = 您需要哪一种表格？
blank-language = 表格的语言
blank-second = 旁边的第二种语言
    .hint = 问当事人的问题用两种语言显示。工作人员根据档案回答的内容在单独的纸上，用一种语言。
blank-second-none = 无
blank-care = 纸张没有加密
blank-care-print = 请在别人不会从打印机上拿走它的地方打印；如果别人也用这台电脑，打印后请删除文件。
blank-care-keep = 填写之后，请随身带着，或者锁起来。
blank-care-destroy = 请尽快把回答输入 Onward，核对后用碎纸机销毁。
blank-make = 制作表格
    .hint = 可以打印的 PDF。第一次会下载制作 PDF 的部分。
blank-working = 正在制作表格。第一次会下载制作 PDF 的部分：网络慢时可能需要一分钟。
blank-stop = 停止
blank-done = { $file } 在您的下载文件夹里。
blank-missing = 有些字符无法打印：{ $characters }。
blank-words = 无法加载表格的文字，所以没有制作表格。
    .do = 请检查网络连接，再试一次。
blank-font = 有一种字体无法取得，所以没有制作表格。
    .do = 请检查网络连接，再试一次。
blank-document = 无法写入 PDF。
    .do = 请再试一次。如果还是这样，请重新加载页面。
blank-gone = 制作 PDF 的部分自己停止了。
    .do = 请再试一次。

## On the paper: headings

blank-title-enquiry = 问询表
blank-title-referral = 转介表
blank-title-handover = 交接表
blank-foot = 没有加密。请妥善保管，用后销毁。
blank-page = 第 { $page } 页，共 { $pages } 页

## On the paper: what must be read first

blank-not-encrypted = 这些纸没有加密：拿到的人都能读。
blank-keep = 请随身带着，或者锁起来。不要拍照，不要邮寄，绝对不要放在控制当事人的人可能找到的地方。
blank-destroy = 回答一输入 Onward 并核对好，就请用碎纸机销毁。如果丢失了，或者被别人看到了，请马上告诉您的主管，并告诉当事人。
blank-parts = 会面之前，请根据档案填好给工作人员的部分，把它留下不带走。其他部分请带上。方框里打叉表示选中。每个问题都可以留空。
blank-nobody = 这是一份问询。不要在上面写任何能看出当事人是谁的内容：不写姓名，不写出生日期，不写地址。
blank-machine = 译成{ $language }的译文由电脑生成，懂这种语言的人还没有检查过。遇到重要的事，请问口译员。

## On the paper: the parts

blank-worker = 只给工作人员
    .lead = 请根据档案回答。不要读出来，也不要让当事人或任何别人看到这些纸。
blank-help = 怎样提问：给工作人员的提示
blank-person = 和当事人一起
    .lead = 发现这张纸的人都能读到它。您的工作人员替您妥善保管；等您的回答进了电脑，就会销毁它。
    .skip = 您可以随时跳过任何问题，也可以停下来休息。
blank-agreement = 请慢慢读出这一部分，或者请口译员读。有问题就停下来。
blank-aloud = 请读出来
blank-at-the-end = 最后请说
blank-more = 补充空白处
    .where = 请先写问题的编号，例如 { $example }。

## On the paper: when a question is answered

blank-when = 只有在{ $condition }时才回答。
blank-is = { $question } 的回答是{ $answers }
blank-is-not = { $question } 的回答不是{ $answers }
blank-answered = { $question } 有回答
blank-not-answered = { $question } 没有回答
blank-answer = “{ $answer }”
blank-or = { "或" }
blank-and = { "，并且" }
blank-if-yes = 只有在上面的回答为“是”时才回答。
blank-if-answer = 如果回答{ $answers }：{ $words }

## On the paper: the agreement

blank-area = 地区
    .hint = 读出选项之前，工作人员在这里写上地区的名称。
    .named = 上面写明的地区
blank-choices = 您的选择
blank-home-office = 只在该地区向内政部（Home Office）提交统计时才有。如果没有，请工作人员划掉。
blank-understanding = 您明白了什么
blank-signature = 签名
blank-date = 日期
blank-time = 时间
