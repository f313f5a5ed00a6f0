### status: machine-drafted

preview = 预览一个地区的资料集
    .lead = 请选择一个地区资料集的文件。这个页面会告诉您文件里有什么错误，并显示该地区的页面会是什么样。
    .stays = 文件留在这个窗口里。什么都不会发送，什么都不会保存：您离开这个页面时，它就忘记了这些文件。您自己的文件不会改变。
preview-choose = 选择文件
    .hint = 请选择 area.json、每种语言的一份文字（例如 en.md），以及图片（.svg、.png、.jpg 或 .webp）。一份文字最大 { $text } KB，一张图片最大 { $picture } KB。
preview-drop = 或者把文件拖到这里。以后可以再添加。文件会取代同名的文件。

preview-given = { $count } 个文件
preview-unreadable = 这些文件无法读取。请重新选择。
preview-remove = 去掉
preview-clear = 全部去掉
    .hint = 这会把它们从这个页面上去掉。您自己的文件还在原来的地方。

preview-wrong = 有什么错误
    .what = 每一行写明文件和其中的行，并说明该怎么办。请修改文件，保存，再在这里重新选择。
    .again = 把资料集放进网站的人会再检查一次。只有在那里才知道哪些密钥属于 Onward 的测试。
preview-nothing = 这些文件没有错误。
preview-stops = 公布资料集之前，有 { $count } 处必须改正
preview-gaps = 有 { $count } 处应该改正

preview-page = 页面会是什么样
    .what = 这里省去了保存内容或制作 PDF 的按钮，以及到其他页面的链接。
preview-folder = 这个资料集的文件夹必须叫“{ $slug }”。
preview-language = 页面的语言
preview-not-offered = 这个网站还没有这种语言的页面：{ $languages }。没有人会看到那份文字。
preview-nameless = （名称无法读取）
