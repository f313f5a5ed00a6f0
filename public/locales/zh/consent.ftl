### status: machine-drafted

# 声明（consent-refer_me 等）是当事人说的话：“我”。其余读给当事人听的都用“您”。只由工作人员填写的标签用“当事人”。

consent-version = 1

## Before the statements

consent-page-title = 您同意什么
consent-page-opening = 发送什么，由您决定。每一项都分开选：您可以同意一项，不同意另一项。您可以提问、休息，或者改天再决定。

consent-privacy-title = 在您选择之前
consent-privacy-choice = 我们按您的选择做。您不同意的，我们不发送。
consent-privacy-support = 说“不同意”不会改变您现在得到的支持。
consent-privacy-harm = 有一个限度。如果有人可能受到严重伤害，或者法律规定我们必须说，我们可能不得不告诉能帮忙的人，即使您说了“不同意”。在安全的情况下，我们会先告诉您。
consent-privacy-withdraw = 您可以随时改变主意。从那时起，您的信息不再用于这份转介，除非法律规定必须使用。别人已经读到的，无法收回。
consent-privacy-others = 如果您告诉我们别人的情况，例如朋友或您孩子的另一位家长，您的工作人员所在的机构应该告诉对方，这个机构有关于对方的信息，除非那样会让人有危险。
consent-privacy-law = 您的选择不是唯一的规则。每个机构还必须用一份隐私告知（privacy notice）告诉您：谁保管您的信息、使用这些信息的法律依据、保存多久、您有哪些权利、怎样投诉。您的工作人员会给您看这份告知，并读给您听。
    .help = 当事人的同意不是机构的法律依据。请出示并读出您的机构和该地区的隐私告知。

## The statements

consent-refer_me = 我希望被转介到 { $area }。我的工作人员可以把我的转介发送给那里的团队。
    .title = 把我转介到这个地区
    .about = 该地区的团队会读您的转介，并告诉您的工作人员能不能给您提供支持。这不是承诺给您名额或住处。对您不安全的地方，名称会和转介一起发送，但不包括原因。如果您说“不同意”，就不会发送转介。

consent-share_needs = 我的工作人员可以告诉 { $area } 的团队我是谁，以及我需要什么。
    .title = 分享我是谁和我需要什么
    .about = 这包括您的姓名、年龄、家人，以及您在住房、钱、学习、工作和法律咨询方面的需要。如果您说“不同意”，您的工作人员就不能告诉团队您需要什么，就算不说您的姓名也不能告诉，团队也就无法为您安排名额。

consent-share_health = 我的工作人员可以告诉 { $area } 的团队我的健康情况。
    .title = 分享我的健康情况
    .about = 这是关于疾病、治疗、药物、残疾、怀孕、酒和毒品。它能帮助您搬家时治疗不中断。如果您说“不同意”，您的健康情况会被省去，团队会看到这一部分被省去了。

consent-share_risk = 我的工作人员可以告诉 { $area } 的团队，什么可能对我或别人有危险，以及我遭遇过的事的主要事实。
    .title = 分享有关风险的信息和我遭遇过的事
    .about = 这能帮助团队保护您和您身边的人的安全。它包括法庭和警方的事。这是一段简短的概述，不是您的全部经历。如果您说“不同意”，这部分会被省去，团队只会被告知一件事：上门之前要先和您的工作人员谈。

consent-share_agencies = 对于我在这里写明的机构，{ $area } 的团队可以告诉它们为了开始帮助我而需要知道的内容。我也写明不可以告诉哪些人和机构。团队不可以告诉这些人和机构。
    .title = 和其他机构分享
    .about = 例如，医生、学校、就业中心（job centre）或住房办公室。由您说明是哪些机构，也由您说明不可以告诉谁。如果您说“不同意”，团队和其中任何一个联系之前，都必须先问您。

consent-contact_me = { $area } 的团队可以联系我，但只能用我说过安全的方式。
    .title = 联系我
    .about = 团队只用您说过安全的方式。如果您说“不同意”，您的电话号码、电子邮件和地址会被省去，团队会和您的工作人员谈。

consent-home_office_figures = { $area } 的团队可以把我算进给英国内政部（Home Office）的数字里。这些数字不会说明我是谁。
    .title = 把我算进给内政部的数字
    .about = 这些数字说明有多少人得到了支持，以及需要什么。小的数字会被隐藏，这样谁都不会被认出来。如果您说“不同意”，或者没有人问您，就只统计转介和转介的日期。说“不同意”对您没有任何损失：您的支持和您的转介都不变。

consent-home_office_data = { $area } 的团队可以把能看出我是谁的信息交给英国内政部（Home Office），让内政部研究这项支持的效果怎么样。
    .title = 把能看出我是谁的信息交给内政部
    .about = 您不必同意。说“不同意”对您没有任何损失：您的支持和您的转介都不变。在以前的一个项目中问过大家，每 100 人中有 36 人没有同意。内政部也对移民的事做决定。在您说“同意”之前，团队必须告诉您这些信息会用来做什么。您可以先和法律咨询人员谈谈。

## The choices

consent-choice-label = 您的选择
consent-choice-yes = 同意
consent-choice-no = 不同意
consent-choice-not_asked_yet = 还没有问
consent-choice-again = 请再问一次：文字或地区已经改变。

consent-agencies-label = 可以告诉哪些机构？
    .hint = 例如，医生、学校或住房办公室。每行一个。
consent-agencies-not-label = 不可以告诉谁？
    .hint = 人或机构。每行一个。如果没有，请写“没有”。

## How it was explained

consent-explained-title = 是怎样解释的
    .opening = 给工作人员。请和当事人一起填写。
consent-explained_in-label = 用哪种语言解释的？
consent-explained_by-label = 是谁解释的？
    .hint = 姓名和职务。
consent-interpreter-label = 口译员的姓名或编号
    .hint = 如果没有口译员，请留空。口译员应该是独立的：不是当事人的亲戚、伴侣或朋友，当事人社群里的人也不认识这位口译员。
consent-channel-label = 你们是怎样交谈的？
consent-channel-face_to_face = 面对面
consent-channel-video = 通过视频
consent-channel-phone = 通过电话
consent-at-label = 日期和时间
    .hint = 例如，2026年3月4日下午 2:30。
consent-present-label = 有谁在场？
    .hint = 房间里或通话中的每一个人，也包括孩子。
consent-freely-label = 当事人是自由选择的吗？
    .hint = 没有人施加压力，而且当事人知道自己可以说“不同意”。
    .help = 如果在场的还有别人，而这个人可能正在控制当事人，或者当事人看起来不敢说“不同意”，请回答“否”。请改天在没有别人在场时再问一次。
consent-freely-yes = 是
consent-freely-no = 否
consent-freely-not = 现在请不要发送这份转介。等当事人可以自由选择时再问一次。

## Capacity

consent-capacity-label = 有没有理由对当事人现在做这个决定的能力存有疑问？
    .hint = 除非有证据表明不能，否则每个人都被视为能够做决定。不明智的选择、难过、有诊断、英语不好，本身都不是理由。
    .help = 能力是指此时对这个决定的能力（《2005年心智能力法》，Mental Capacity Act 2005，英格兰和威尔士）。当事人能不能理解这些信息、记住足够长的时间、权衡，并用任何一种方式把决定告诉您？请先提供您能提供的一切帮助。
consent-capacity-no_doubt = 没有，没有理由存有疑问
consent-capacity-doubt = 有，有理由存有疑问
consent-capacity-done-label = 做了什么？
    .hint = 请选出所有做过的。
consent-capacity-time = 给了当事人更多时间
consent-capacity-interpreter = 请来了口译员
consent-capacity-advocate = 请来了权益代言人
consent-capacity-best_interests-label = 如果作出了最佳利益决定（best-interests decision），是谁作出的？
    .hint = 姓名和职务。如果没有作出，请留空。
    .help = 只有当事人没有能力做这个决定、经过评估、并且有应该征询意见的人参与，才能作出最佳利益决定。

## What will be sent

consent-preview-title = 这些会发送到 { $area }
    .opening = 签名之前，请一起看一看。您还可以改变主意。
consent-preview-left_out-title = 这些被省去
    .opening = 您没有同意分享这些。团队会看到有内容被省去，但看不到是什么。
consent-preview-also = 还会发送
consent-preview-also-sender = 由谁发送：您的工作人员，以及这位工作人员的机构。
consent-preview-also-agreement = 这份同意的记录：您对每一部分说了什么，是谁解释的，有谁在场，您用自己的话说了什么，您是否能自由选择、现在是否能做这个决定，您保留一份副本是否安全，以及姓名和签名。
consent-preview-also-reasons = 得到这种帮助的条件中，您符合的那些。如果一个条件需要用到您不分享的回答，就不会说到这个条件。
consent-preview-nothing = 没有省去任何内容。
consent-preview-read_out = 请口译员读出这一段
    .hint = 这一段是用英文写的。

## Teach-back

consent-teach_back-label = 请用您自己的话说：接下来会发生什么？
    .hint = 您的工作人员会写下您说的话。
    .help = 请当事人用自己的话说出：会发送什么、发送给谁、怎样可以改变主意。如果和原来的意思不同，请换一种方式再解释。这是检查您的解释，不是考当事人。

## Signatures

consent-signature-title = 签名
    .opening = 签名表示这些是您的选择。以后您还可以改变主意。
consent-signature-person-label = 您的签名
consent-signature-worker-label = 工作人员的签名
    .hint = 我解释了这些，回答了问题，并写下了当事人的选择。
consent-signature-interpreter-label = 口译员的签名
    .hint = 我完整、忠实地口译了说到和读出的所有内容。
consent-signature-drawn = 手写签名
    .hint = 用手指、笔或鼠标。
consent-signature-typed = 输入姓名
    .hint = 您的姓名，或者您希望别人对您的称呼。
consent-signature-did_not_sign = 没有签名，或者不能签名
    .hint = 这没有关系。请写下原因。
consent-signature-reason-label = 为什么没有签名？
    .hint = 例如，通过电话同意的，或者手受伤了。
consent-signature-clear = 清除后重写
consent-signature-typed-label = 姓名

consent-interpreter_confirms-label = 我用{ $language }忠实地读出了这些文字，当事人听懂了。
    .title = 口译员确认
    .hint = 懂{ $language }的人还没有检查过这份译文。没有口译员的确认，在它下面的签名会被记录为无效。
consent-interpreter_confirms-not = 记录为无效：译文没有经过检查，也没有口译员确认。

consent-words-unchecked = 懂{ $language }的人还没有检查过这些文字。请让口译员根据英文来解释这些文字。口译员会在最后一页确认。
consent-no_interpreter-label = 如果没有口译员可以确认：为什么？
    .hint = 转介仍然可以发送。团队会看到原因，并重新解释这份同意。

## A copy

consent-copy-label = 这份文件由您自己保留，对您安全吗？
    .hint = 别人可能会发现纸张或文件。您的工作人员可以替您保管您的副本，您可以随时要求看。
consent-copy-yes = 安全，我想要一份副本
consent-copy-no = 不，现在不要

## Afterwards

consent-withdraw-title = 改变主意
consent-withdraw-about = 您可以随时把任何一项“同意”改为“不同意”，不需要说为什么。请告诉您的工作人员或 { $area } 的团队。从那时起，您的信息不再被使用，除非法律规定必须保存或说出来。别人已经读到的，无法收回。

## When the agreement is not complete

consent-enquiry-about = 问询是先向该地区问一问。里面没有任何内容说明您是谁。它不需要您签名，但您的工作人员会先问您，并省去您不同意的内容。
