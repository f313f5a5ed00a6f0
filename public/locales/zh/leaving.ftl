### status: machine-drafted
# 浏览器菜单的中文说法来自译者的记忆，旁边附英文；每次发布前请核对。

leaving-title = 怎样快速离开
leaving-lead = 您可以随时离开这个网站，只要一秒钟。这里说明怎样做，以及它不能隐藏什么。

## The ways

leaving-ways = 离开的方法
leaving-way-button = 请按页面顶部的“退出本页”。您向下滚动时，这个按钮一直在那里。
leaving-way-shift = 用键盘：在五秒钟内按三次 Shift 键，中间不按别的键。按钮上的三个小灯会显示您按到第几次。
leaving-way-fingers = 用触摸屏：在三秒钟内，用两个手指一起轻点三次。在页面的任何地方都可以。
leaving-way-tab = 用 Tab 键或读屏软件：每个页面的第一个链接是“快速退出本页”。

leaving-try = 在这里试一试
leaving-try-text = 请按下面的按钮。在 30 秒内，按三次 Shift 或用两个手指轻点三次，都不会离开这个页面。顶部的“退出本页”任何时候都会离开。
leaving-try-begin = 开始试
leaving-try-open = 现在请按三次 Shift，或者用两个手指轻点三次。
leaving-try-worked = 成功了。试用结束。下一次，您就会真的离开。
leaving-try-over = 试用结束。从现在起，按三次或轻点三次就会真的离开。

## What it does

leaving-does = 它会做什么
leaving-does-white = 页面马上变白。您输入的内容从屏幕上消失。
leaving-does-site = 然后会打开另一个网站：{ $site }。
leaving-does-locks = 您最后输入的内容，如果能马上保存，就会保存。然后保险库会锁定，在这个窗口和 Onward 的其他窗口里都是这样。
leaving-does-back = 按“返回”不会显示之前的内容。

## What it does not do

leaving-not = 它不会做什么
leaving-not-history = 它不会清除浏览器的历史记录。历史记录会显示打开过这个网站，以及什么时候。它不显示您输入了什么。
leaving-not-files = 保存或打印过的文件还在原来的地方。下载列表也还在。
leaving-not-tabs = 其他标签页和窗口仍然打开，顶部显示网址。如果是 Onward 的窗口，草稿和打开的资料包会从屏幕上消失。
leaving-not-seen = 别人已经看到的，或者已经拍下的屏幕，它无法消除。

## Clearing the history

leaving-clear = 怎样清除历史记录
leaving-clear-text = 请选择您的浏览器。您设备上菜单里的文字可能稍有不同。
leaving-clear-caution = 请先想一想。看历史记录的人，可能会注意到它是空的。您往往可以只去掉这个网站：打开历史记录，找到“Onward”，删除那一行。

leaving-history = 清除历史记录：
leaving-window = 隐私窗口：
leaving-on-computer = 在电脑上
leaving-on-phone = 在手机上
leaving-on-android = 在安卓（Android）手机上
leaving-on-iphone = 在 iPhone 或 iPad 上

leaving-chrome = Chrome
leaving-chrome-computer = 同时按 Ctrl、Shift 和 Delete（在 Mac 上：Command、Shift 和 Delete）。选择时间范围。按“删除数据”（Delete data）。
    .private = 按三个点，然后按“打开新的无痕式窗口”（New Incognito window）。
leaving-chrome-android = 按三个点，然后按“删除浏览数据”（Delete browsing data）。选择时间范围。按“删除数据”（Delete data）。
    .private = 按三个点，然后按“打开新的无痕式标签页”（New Incognito tab）。
leaving-chrome-iphone = 按三个点，然后按“删除浏览数据”（Delete browsing data）。选择时间范围。按“删除数据”（Delete data）。
    .private = 按三个点，然后按“打开新的无痕式标签页”（New Incognito tab）。

leaving-edge = Edge
leaving-edge-computer = 同时按 Ctrl、Shift 和 Delete（在 Mac 上：Command、Shift 和 Delete）。选择时间范围。按“立即清除”（Clear now）。
    .private = 按三个点，然后按“新建 InPrivate 窗口”（New InPrivate window）。
leaving-edge-phone = 按底部的菜单，然后按“历史记录”（History）。按垃圾桶，选择时间范围。
    .private = 按底部的菜单，然后按“新建 InPrivate 标签页”（New InPrivate tab）。

leaving-firefox = Firefox
leaving-firefox-computer = 同时按 Ctrl、Shift 和 Delete（在 Mac 上：Command、Shift 和 Delete）。选择时间范围。按“清除”（Clear）。
    .private = 按三条线，然后按“新建隐私窗口”（New private window）。
leaving-firefox-android = 按三个点，然后按“设置”（Settings），再按“删除浏览数据”（Delete browsing data）。
    .private = 按标签页按钮，然后按面具图标。
leaving-firefox-iphone = 按菜单，然后按“设置”（Settings），再按“数据管理”（Data management），再按“清除隐私数据”（Clear private data）。
    .private = 按标签页按钮，然后按“隐私”（Private）或面具图标。

leaving-safari = Safari
leaving-safari-computer = 在屏幕顶部选“历史记录”（History），然后选“清除历史记录”（Clear History）。选择时间范围。
    .private = 在屏幕顶部选“文件”（File），然后选“新建无痕浏览窗口”（New Private Window）。
leaving-safari-iphone = 打开手机的“设置”（Settings）应用。选“App”（Apps），然后选“Safari 浏览器”，再选“清除历史记录与网站数据”（Clear History and Website Data）。在较旧的手机上，“Safari 浏览器”就在“设置”里。
    .private = 在主屏幕上按住 Safari 的图标，然后选“新建无痕浏览标签页”（New Private Tab）。

leaving-samsung = 三星浏览器（Samsung Internet）
leaving-samsung-android = 按三条线，然后按“设置”（Settings），再按“个人浏览数据”（Personal browsing data），再按“删除浏览数据”（Delete browsing data）。
    .private = 按标签页按钮，然后按“打开秘密模式”（Turn on Secret mode）。

## Private windows

leaving-private = 隐私窗口能做什么
leaving-private-does = 隐私窗口不留历史记录。您关闭最后一个隐私窗口时，浏览器就会忘记里面打开过什么。
leaving-private-not = 它不能让您避开看着屏幕的人、装在设备上监视您的程序，或者管理网络的人。您保存的文件会留下来。
leaving-private-here = 不要在隐私窗口里保存转介：窗口一关，转介就没有了。只是阅读的话，用隐私窗口很好。

## Other people

leaving-others = 谁还可能看到
leaving-others-text = 知道这部手机或电脑密码的人，可能会看到在上面做过什么。管理工作单位、图书馆或学校电脑的人也可能看到。Google、Apple 或 Microsoft 的账户，也可能在另一部手机上显示历史记录。
leaving-others-do = 如果您觉得有人在监视这台设备，请用对方接触不到的另一台：在图书馆、在您的支持服务机构，或者向朋友借。

## Help

leaving-help = 如果您现在需要帮助
leaving-help-999 = 有危险：请拨打 999。
leaving-help-55 = 如果您不能说话：请用手机拨打 999，仔细听，听到要求时按 55。
leaving-help-line = 现代奴役与剥削求助热线（Modern Slavery & Exploitation Helpline）：08000 121 700，全年每天开通。
leaving-help-salvation = 在英格兰和威尔士，救世军（Salvation Army）：0800 808 3733，任何时间都可以打。
