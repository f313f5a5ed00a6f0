### status: machine-drafted

## “退出本页”

outside-exit-name = 快速离开本页
outside-exit-skip = 快速退出本页
outside-exit-how = 怎样快速离开
outside-exit = 退出本页
outside-exit-shift2 = Shift，再按 2 次就退出。
outside-exit-shift1 = Shift，再按 1 次就退出。
outside-exit-fingers2 = 两个手指，再轻点 2 次就退出。
outside-exit-fingers1 = 两个手指，再轻点 1 次就退出。
outside-exit-over = 退出本页：请重新开始。
outside-exit-gone = 正在加载…

## When something is not there

outside-loading = 正在加载…
outside-emergency = 紧急情况请拨打 999。现代奴役与剥削求助热线（Modern Slavery & Exploitation Helpline），全年每天开通：
outside-reload = 重试
outside-no-script = Onward 需要 JavaScript
    .text = 这个页面在您的浏览器里运行，不往任何地方发送任何内容。为此它需要 JavaScript。请为这个网站打开 JavaScript，或者使用另一个浏览器。
    .leave = 要快速离开，请按顶部的“退出本页”。它会打开另一个网站。它不会清除这个浏览器的历史记录。
outside-old = 这个浏览器对 Onward 来说太旧，或者有一项设置阻止了它
    .text = 它不能在这里安全地保存转介，所以什么都不能填写。隐私窗口也可能造成这种情况。
    .use = 您可以使用 Chrome 或 Edge（102 版起）、Firefox（115 版起）或 Safari（16.4 版起）。
outside-not-loaded = 无法加载 Onward
    .text = 可能是连接断了。什么都没有丢失：保存在这台设备上的内容还在。
outside-broke = 出了错误，Onward 已停止
    .saved = 最后保存：
    .after = 那以后输入的内容可能还在下面：重新加载页面之前，请把它复制下来。
    .not-saved = 以前保存的内容还在这台设备上。那以后输入的内容可能还在下面：重新加载页面之前，请把它复制下来。
    .gone = 如果几分钟没有人使用这个页面，它会自己关闭，那些文字就没有了。
    .reload = 重新加载页面
outside-not-here = 这个页面不在这里
    .text = 网址可能输错了，或者页面可能移走了。什么都没有丢失。
    .title = 找不到页面 – Onward
outside-away = 这个页面不在这台设备上
    .text = 现在没有网络，而这个页面没有保存在这台设备上。什么都没有丢失。
    .title = 不在这台设备上 – Onward
outside-home = 首页
outside-drafts = 您的草稿
outside-receive = 打开资料包

## A newer version waits

outside-renewed = Onward 的新版本已准备好。
    .version = 版本：
    .text = 您可以把这个数字和您的机构那里的数字比一比。这个网站的所有窗口都关闭过之后，新版本也会自己启动。如果有保险库打开着，新版本启动时它会锁定。
    .refused = 您的一个窗口里打开着一份转介。请在那个窗口里回到转介列表，然后回到这里，再按一次。
    .start = 启用新版本
