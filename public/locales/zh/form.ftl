### status: machine-drafted

# 标准表格的文字，public/forms/referral-1.json。术语见 glossary.ftl。
# “您”是接受转介的人。由工作人员根据档案填写的问题，对工作人员说话，用“当事人”。不用“他”“她”，以免写出性别。

## Answers that every question may have

o-yes_no-yes = 是
o-yes_no-no = 否
o-instead-not_known = 不清楚
o-instead-prefer_not_to_say = 不想回答

## A. Before you start

s-start = 开始之前
    .short = 开始之前
    .opening = 这一部分是关于我们今天怎样交谈，以及您想去哪个地区。您可以随时跳过一个问题，或者停下来休息。只有您同意了，这份表格才会发送。
    .closing = 现在的时间和地点，适合您继续回答这些问题吗？

q-spoken_alone = 是否在单独和当事人谈话？
    .hint = “单独”是指只有您和当事人在场；如果有口译员，口译员也可以在场。房间里或通话中没有别人。
    .help = 控制当事人的，可能是伴侣、朋友或亲戚。如果有任何别人在场，请在这里停下，保存，另找可以单独谈话的时间和地点。如果有人说，当事人希望有权益代言人或支持当事人的人在场，请先在没有别人在场时问当事人本人。

q-interpreter_now = 今天有独立的口译员吗？
    .hint = “独立”是指口译员不是当事人的亲戚、伴侣或朋友，当事人和当事人社群里的人也都不认识这位口译员。
    .help = 请向当事人问一问，是否愿意用这位口译员；如果可能，不要通过这位口译员来问。如果口译员不独立，请不要继续问关于健康、法律事务或安全的问题。

o-interpreter_now-not_needed = 不需要口译员
o-interpreter_now-independent = 有，而且口译员是独立的
o-interpreter_now-not_independent = 有口译员，但不独立
o-interpreter_now-needed_not_here = 需要口译员，但现在没有

q-under_18 = 当事人是否未满 18 岁，或者可能未满 18 岁？
    .hint = 如果年龄有争议，当事人可能是儿童，请选“可能未满 18 岁”。
    .help = 这份表格只适用于成年人。请问清楚出生日期：在有些国家，例如越南和中国，人们说年龄时可能会多算一岁或两岁。如果当事人是儿童，或者可能是儿童，请停下。请通知当事人现在所在地的地方政府（council）的儿童服务部门（children’s services）。在英格兰和威尔士，还请拨打被贩运儿童的独立支持服务（child trafficking guardians）的电话 0800 043 4303。如有危险，请拨打 999。

o-under_18-no = 不是，已满 18 岁
o-under_18-yes = 是，未满 18 岁
o-under_18-might_be = 可能未满 18 岁

notice-under_18 = 请在这里停下。这份表格只适用于成年人，儿童今天需要另一种帮助。请通知当事人现在所在地的地方政府（council）的儿童服务部门（children’s services）。在英格兰和威尔士，请拨打被贩运儿童的独立支持服务（child trafficking guardians）的电话 0800 043 4303。如果有人有危险，请拨打 999。您到现在为止写下的内容，没有发送给任何人。
    .title = 这份表格不适用于未满 18 岁的人

notice-spoken_alone = 有别人在场。这些回答可能不是当事人自己的意思，提问可能会让当事人有危险。您可以先保存已有的内容，等可以单独谈话时再继续。
    .title = 请等到可以单独谈话的时候

notice-interpreter_now = 请不要通过这位口译员询问健康、法律事务或安全。请先保存，等有独立的口译员时再继续。
    .title = 口译员不独立

q-areas = 您在考虑哪些地区？
    .hint = 想选几个就选几个。选了不等于您承诺了什么。
    .why = 如果第一个地区没有名额，您的工作人员可以和您谈谈其他地区。往那里发送任何内容之前，会再问您一次。

q-chosen_area = 这份转介是给哪个地区的？
    .hint = 只选一个地区。如果您以后改变主意，可以再做一份转介。
    .why = 我们会说出这个地区的名字，请您决定是否同意。任何内容都不会送到别的地区。
    .help = 如果当事人还没有决定，地区指南可以帮忙。要问几个地区有什么可能，请给每个地区分别导出一份问询：问询里没有当事人的姓名。

q-contacted_first = 填写这份表格之前，联系过该地区吗？
    .help = 先打一个简短的电话，转介会做得更好：您会听到该地区现在能提供什么、需要知道什么。您不需要说出姓名。

q-contacted_on = 什么时候联系了该地区？

q-contacted_whom = 联系了谁？
    .hint = 一个人的姓名或一个团队。

## B. Referrer

s-referrer = 办理转介的工作人员
    .short = 转介方
    .opening = 关于您和您的机构。该地区需要知道有问题时可以打电话给谁。请不要在这份表格的任何地方写安全住所（safehouse）的地址。

q-organisation = 办理转介的机构
    .hint = 写该地区所熟悉的名称。

q-organisation_kind = 这是什么类型的机构？

o-organisation_kind-nrm_support_provider = NRM 支持机构
o-organisation_kind-outreach = 外展服务（outreach）
o-organisation_kind-asylum_support = 庇护支持机构
o-organisation_kind-council = 地方政府（council）
o-organisation_kind-police = 警方
o-organisation_kind-health = 医疗卫生
o-organisation_kind-other = 其他

q-worker_name = 工作人员的姓名
    .hint = 您的姓名，也就是填写这份表格的工作人员。

q-worker_role = 工作人员的职务
    .hint = 例如，支持工作人员。

q-worker_phone = 工作人员的电话号码
    .hint = 您的工作电话。该地区需要一个电话号码或电子邮件地址来联系您。

q-worker_email = 工作人员的电子邮件地址
    .hint = 您的工作邮箱，例如 name@example.org。如果已经写了电话号码，可以不写。

q-other_contact = 工作人员不在时，该地区还可以找谁？
    .hint = 姓名或团队，加上电话号码或电子邮件地址。

q-own_reference = 转介方自己的编号
    .hint = 字母和数字，例如 SW-214。不要写当事人的姓名。
    .help = 该地区打电话或写电子邮件时可以用这个编号，这样谁都不需要说出或写出姓名。

q-referral_date = 这份转介的日期

q-referral_how = 这份表格是怎样和当事人一起填写的？

o-referral_how-face_to_face = 面对面
o-referral_how-phone = 通过电话
o-referral_how-video = 通过视频
o-referral_how-email = 通过电子邮件

q-region = 当事人现在住在哪个大区？
    .hint = 只写大区。绝对不要写安全住所的地址或所在的城镇。
    .why = 搬多远，决定了一个人能保留什么：医生、学校、学院、朋友。

o-regions-north_east = 英格兰东北部（North East）
o-regions-north_west = 英格兰西北部（North West）
o-regions-yorkshire_and_the_humber = 约克郡和亨伯（Yorkshire and the Humber）
o-regions-east_midlands = 东米德兰兹（East Midlands）
o-regions-west_midlands = 西米德兰兹（West Midlands）
o-regions-east_of_england = 英格兰东部（East of England）
o-regions-london = 伦敦（London）
o-regions-south_east = 英格兰东南部（South East）
o-regions-south_west = 英格兰西南部（South West）
o-regions-wales = 威尔士（Wales）
o-regions-scotland = 苏格兰（Scotland）
o-regions-northern_ireland = 北爱尔兰（Northern Ireland）

## C. The person

s-person = 关于您
    .short = 当事人
    .opening = 这一部分是关于您是谁、您说什么语言，以及怎样安全地联系您。您可以跳过任何问题，也可以说不想回答。想休息时请告诉我们。
    .closing = 在下一部分之前，您想喝点什么，或者休息一会儿吗？

q-name = 您叫什么名字？
    .hint = 照您自己平时的写法写。不需要和证件一样。
    .why = 如果该地区给您一个名额，就需要知道您是谁。问询是先向该地区问一问，里面从来不写您的姓名。

q-called = 您希望我们怎样称呼您？
    .hint = 可以是名字、别的称呼，或者同一个姓名。

q-other_names = 当事人用过的其他名字
    .hint = 也包括别人让当事人用的名字。每行一个。
    .help = 请从档案中抄写，不要问当事人：剥削者起的名字，听到可能会很难受。新的支持人员需要用它查找以前的记录，但绝对不要这样称呼当事人。

q-date_of_birth = 您是什么时候出生的？
    .hint = 例如 27 3 1994。如果您只知道年份，或者只知道年和月，也够了。
    .help = 很多人不知道自己的出生日期，或者日期是某个部门给定的。请不要追问准确的日期。

q-gender = 您怎样描述自己的性别？
    .why = 有些住处只给女性住，有些只给男性住。

o-gender-male = 男
o-gender-female = 女
o-gender-described_by_person = 我用别的方式描述

q-gender_described = 您想怎样描述？
    .hint = 用您自己的话。

q-country_of_origin = 您来自哪个国家？

q-nationality = 您是哪国国籍？
    .hint = 如果没有国籍，请写“无”。

q-second_nationality = 您有第二个国籍吗？
    .hint = 如果有，请写是哪一个。如果没有，请写“无”。

q-languages = 您会哪些语言？
    .hint = 先写您最喜欢用的语言。每种语言都请说明会不会说、会不会读、会不会写。
    .why = 这样您能得到合适的口译员，收到的信也是您看得懂的语言。

q-english = 您的英语说得怎么样？

o-english-fluent = 流利
o-english-some = 会一些
o-english-little = 会一点点
o-english-none = 不会

q-interpreter_needed = 您需要口译员吗？
    .hint = 口译员把您说的话变成英语，把英语变成您的语言。您不用付钱给口译员。
    .help = 即使当事人会一些英语，也请问一问。很多人只在健康和法律事务上想要口译员：这种情况请回答“是”。

q-interpreter_language = 口译员应该说哪种语言和方言？
    .hint = 例如，苏丹人说的阿拉伯语。

q-interpreter_gender = 您希望口译员是女的还是男的？

o-interpreter_gender-woman = 女的
o-interpreter_gender-man = 男的
o-interpreter_gender-no_preference = 都可以

q-interpreter_not = 有没有什么人绝对不可以给您做口译？
    .hint = 可以是一个人，也可以是来自某个地方或某个群体的人。如果没有，请写“无”。
    .why = 您可以随时拒绝一位口译员，不需要说明理由。

q-communication_help = 还有什么能帮助您听懂别人、让别人明白您？
    .hint = 例如，大号字、手语、有人读给您听、多一些时间，或者图片。如果没有，请写“无”。

q-national_insurance_number = 国民保险（National Insurance）号码
    .hint = 在关于税或福利金的信上可以找到。例如 QQ 12 34 56 C。

q-home_office_reference = 英国内政部（Home Office）编号

q-nrm_reference = NRM 编号
    .help = 新的支持人员和 NRM 支持机构、内政部谈到当事人时，可能需要这个编号。

q-contact_how = 新的地区用什么方式联系您是安全的？
    .hint = 请选出所有安全的方式。您的工作人员可以替您传话。
    .why = 别人可能会看到信息或听到电话。什么是安全的，由您决定。

o-contact_how-phone = 打电话
o-contact_how-email = 写电子邮件
o-contact_how-post = 寄信
o-contact_how-through_worker = 通过我的工作人员

q-contact_phone = 您的电话号码是多少？

q-contact_phone_safe = 这个电话，哪些方式是安全的？
    .hint = 请选出所有安全的方式。如果不确定，请不要选。

o-phone_safe-call = 给我打电话是安全的
o-phone_safe-leave_message = 给我留语音留言是安全的
o-phone_safe-text = 给我发短信是安全的

q-contact_times = 什么时候给您打电话是安全的？
    .hint = 例如，星期一到星期五，上午 10 点到下午 2 点。

q-contact_email = 您的电子邮件地址是什么？
    .hint = 例如 name@example.org。

q-contact_email_safe = 往这个电子邮件地址给您写信安全吗？
    .hint = 如果别人能看到您的邮件，请回答“否”。

q-contact_post = 我们可以把信寄到哪里？
    .hint = 绝对不要写安全住所的地址。可以写办公室或律师（solicitor）的地址，但要对方已经同意。

q-contact_post_safe = 往这个地址给您寄信安全吗？
    .hint = 如果别人可能会拆您的信，请回答“否”。

q-contact_code_word = 我们应该说哪个暗语，让您知道真的是我们？
    .hint = 选一个别人猜不到的词。不要用您的密码。

q-contact_other = 如果我们联系不到您，可以联系别的什么人吗？
    .hint = 只写您信任的人。

q-contact_other_knows = 您把另外那个人的姓名和电话号码告诉我们，那个人同意吗？
    .hint = 请先问问那个人。在那个人同意之前，我们不会在这里写下那个人的姓名或电话号码。

q-contact_other_name = 另外那个人叫什么名字？

q-contact_other_relation = 那个人是您的什么人？
    .hint = 例如，朋友或姐妹。

q-contact_other_phone = 另外那个人的电话号码是多少？

## D. NRM and move-on

s-nrm = NRM 和下一步
    .short = NRM 和下一步
    .opening = 这一部分大多由您的工作人员根据您的档案填写，这样您不用再说一遍。我们只问您一件事：您想什么时候搬。您可以跳过，也可以停下来休息。
    .closing = 您想现在继续回答这些问题，还是改天？

q-nrm_referred_on = 当事人是什么时候被转介到 NRM 的？
    .hint = 写年份，或者年和月，就够了。

q-cg_decision = 确凿理由决定（conclusive grounds decision）的结果是什么？
    .hint = 写现在有效的最后一个决定。
    .help = 肯定的决定本身不会带来居留许可，也不会带来领取公共福利的权利（recourse to public funds）。如果没有肯定的决定，该地区仍然可能提供帮助：协调员可以酌情决定。

o-cg_decision-positive = 肯定
o-cg_decision-negative = 否定
o-cg_decision-reconsideration = 否定，已要求重新考虑
o-cg_decision-waiting = 正在等待决定
o-cg_decision-not_applied = 没有被转介到 NRM

q-cg_date = 确凿理由决定是什么时候作出的？
    .hint = 决定信上的日期。写年和月就可以。

q-rg_decision = 合理理由决定（reasonable grounds decision）的结果是什么？

o-rg_decision-positive = 肯定
o-rg_decision-negative = 否定
o-rg_decision-waiting = 正在等待决定
o-rg_decision-not_applied = 没有被转介到 NRM

q-rg_date = 合理理由决定是什么时候作出的？
    .hint = 写年和月就可以。

q-nrm_months = 当事人在 NRM 中有多少个月了？
    .hint = 从转介那天算到今天，或者算到离开的时候。写整数，例如 14。

q-nrm_before = 在这一次之前，当事人进过 NRM 吗？

q-support_now = 当事人现在得到什么支持？
    .help = 在英格兰和威尔士，有肯定的确凿理由决定、并且在 2021年1月4日当天或之后离开 NRM 支持的人，可以申请 Reach-In 支持：0800 808 3733（救世军 Salvation Army，24 小时）。

o-support_now-safehouse = 住在安全住所（safehouse），有 NRM 支持
o-support_now-outreach = NRM 外展支持（outreach）
o-support_now-asylum_support_after_nrm = 在 NRM 支持之后，得到庇护支持（asylum support）
o-support_now-already_left = 已经离开 NRM 支持
o-support_now-never_had = 没有得到过 NRM 支持

q-needs_assessment = 做过康复需求评估（recovery needs assessment）吗？
    .hint = 做不做，由当事人选择。

o-needs_assessment-done = 做过
o-needs_assessment-declined = 当事人选择不做
o-needs_assessment-not_yet = 还没有

q-needs_assessment_outcome = 康复需求评估提出了哪些建议？
    .hint = 只写新的地区继续提供支持所需要的内容。

q-transition_plan = 有过渡计划（transition plan）吗？

q-transition_plan_content = 过渡计划里写了什么？
    .hint = 要做什么，由谁做，什么时候之前做完。

q-move_on_end = 当事人的支持什么时候结束？
    .hint = 过渡期支持（move-on support）的最后一天。例如 4 3 2027。
    .help = 有了肯定的确凿理由决定之后，过渡期支持至少有 45 天。如果康复需求评估这样建议，可以更长。这不是决定之前的康复期；康复期现在至少有 30 天。

q-move_wished = 您想什么时候搬到新的地区？
    .hint = 写年和月就够了。
    .why = 这样该地区可以在合适的时候找住处。这不是承诺到那时住处一定已经准备好。

q-move_expected = 预计什么时候搬？
    .hint = 按今天能知道的情况写。写年和月就够了。

q-immigration_status = 当事人的移民身份是什么？
    .hint = 今天有效的身份。

o-immigration_status-british_or_irish = 英国或爱尔兰公民
o-immigration_status-settled = 在英国定居（无限期居留 indefinite leave，或定居身份 settled status）
o-immigration_status-refugee_or_protection = 难民身份或人道保护
o-immigration_status-leave_as_victim = 给人口贩运或奴役受害者的临时居留许可
o-immigration_status-other_leave = 其他居留许可
o-immigration_status-asylum_claim = 已申请庇护，正在等待决定
o-immigration_status-other_application = 有别的申请，正在等待决定
o-immigration_status-no_status = 目前没有居留许可
o-immigration_status-other = 其他

q-immigration_status_more = 是哪一种身份或申请？

q-immigration_until = 许可的有效期到什么时候？
    .hint = 到期的日期。写年和月就可以。

q-public_funds = 当事人有领取公共福利的权利（recourse to public funds）吗？
    .hint = 请看电子签证（eVisa）或决定信。
    .help = 如果没有，请尽早寻求法律咨询：有些人可以申请改变这个条件。没有这项权利，不是停止这份转介的理由。

o-public_funds-yes = 有
o-public_funds-no = 没有
o-public_funds-applied = 已申请，正在等待决定

q-public_funds_until = 当事人领取公共福利的权利到什么时候？
    .hint = 许可到期的日期。如果没有期限，请留空。

## E. Children and dependants

s-family = 孩子和家人
    .short = 孩子和家人
    .opening = 这一部分是关于会和您一起搬的人，以及其他依靠您的人。您可以跳过任何问题，也可以停下来休息。您的回答能帮助该地区找到合适的住处。
    .closing = 您喜欢做什么饭，或者喜欢吃什么？

q-household = 谁会和您一起搬？

o-household-alone = 我一个人搬
o-household-with_partner = 我的伴侣
o-household-with_children = 我的孩子
o-household-with_partner_and_children = 我的伴侣和我的孩子
o-household-with_other_people = 其他人

q-people_moving = 一共有多少人要搬？
    .hint = 也要算上您自己。例如 3。

q-child_ages = 会和您一起搬的孩子几岁了？
    .hint = 请选出所有符合的。

o-child_ages-under_1 = 不满 1 岁
o-child_ages-age_1_to_4 = 1 到 4 岁
o-child_ages-age_5_to_10 = 5 到 10 岁
o-child_ages-age_11_to_15 = 11 到 15 岁
o-child_ages-age_16_to_17 = 16 或 17 岁

q-linked_referral = 同样被转介的家人的编号
    .hint = 转介方自己的编号，例如 SW-215。不要写姓名。
    .help = 每个成年人都有自己的转介，同一家人也是这样，这样每个人都可以自己决定。编号把这些转介连在一起。

q-pregnant = 您怀孕了吗？
    .why = 这样新住处附近会有助产士，也有足够的地方。

q-due_date = 宝宝预计什么时候出生？
    .hint = 写年和月就够了。

q-has_children = 您有孩子吗？
    .hint = 也包括住在别处的孩子。

q-children = 您的孩子
    .hint = 只告诉我们您愿意说的。档案里已经有的，您的工作人员可以直接写下来。
    .one = 孩子
    .add = 再加一个孩子

q-child_name = 孩子叫什么名字？

q-child_born = 孩子是什么时候出生的？
    .hint = 如果您只知道年份，或者只知道年和月，也够了。

q-child_relation = 孩子是您的什么人？

o-child_relation-own_child = 我的儿子或女儿
o-child_relation-partners_child = 我伴侣的孩子
o-child_relation-brother_or_sister = 我的兄弟或姐妹
o-child_relation-grandchild = 我的孙辈或外孙辈
o-child_relation-niece_or_nephew = 我兄弟姐妹的孩子
o-child_relation-other = 其他人

q-child_where = 孩子住在哪里？

o-child_where-with_you = 和我住在一起
o-child_where-elsewhere_in_uk = 在英国的别处
o-child_where-other_country = 在别的国家

q-child_school = 孩子上哪所学校或托儿所？
    .hint = 如果没有，请写“无”。
    .why = 这样可以及时找到新的入学名额，也可以在安全的时候告诉原来的学校。

q-child_social_care = 儿童社会照护部门（children’s social care）有没有参与这个孩子的事？

q-child_social_care_more = 是哪个地方政府（council），提供哪种帮助？
    .hint = 例如，“有需要儿童”计划（child in need plan）。请写团队的名称，不要写别的家庭。

q-child_health = 孩子有残疾或健康方面的需要吗？
    .hint = 如果没有，请写“无”。

q-other_dependants = 还有别的人依靠您的帮助吗？
    .hint = 例如，父母或成年亲戚，在这里或在别的国家。

q-other_dependants_more = 是什么人，需要您哪些帮助？

q-pets = 您会带宠物吗？

q-pets_more = 带什么宠物？

q-agencies = 还有哪些别的机构参与，和它们商定了哪些目标？
    .hint = 例如，家庭早期帮助（early help）、缓刑监督（probation）、难民慈善机构。每行一个，写上目标。

q-family_dates = 接下来是否有一些日子，家里有人必须去法庭或去警方那里？

q-family_dates_more = 是哪些日期，关于什么事？
    .hint = 当事人自己的法庭案件，会在“法律事务”部分问到。

## F. Housing

s-housing = 住房
    .short = 住房
    .opening = 这一部分是关于您现在住在哪里，以及什么样的住处适合您。我们问这些，是为了让该地区能如实告诉您，它能提供什么、不能提供什么。您可以跳过任何问题，也可以停下来休息。
    .closing = 您喜欢家里有什么：音乐、植物、安静？

q-housing_now = 您现在住在哪里？
    .hint = 这些是官方用语。您的工作人员可以解释。
    .help = 安全住所和庇护住所都算临时住所。

o-housing_now-temporary_accommodation = 临时住所
o-housing_now-living_with_friends_or_family = 与朋友或家人同住
o-housing_now-currently_rough_sleeping = 目前露宿街头
o-housing_now-local_authority_accommodation = 地方政府（local authority）提供的住房
o-housing_now-private_rented = 向私人房东租的住房
o-housing_now-other = 其他

q-housing_now_more = 是什么样的地方？
    .hint = 请不要写地址。

q-home_kinds = 哪些住处对您来说可以接受？
    .hint = 请选出所有可以接受的。“合住”是指您有自己的房间，和别人共用厨房和浴室。
    .why = 在很多地区，住处很少。知道您可以接受的所有住处，能帮助该地区找到一处。

o-home_kinds-own_flat = 自己单独住的一套公寓
o-home_kinds-family_home = 我和家人住的住处
o-home_kinds-shared_women = 只和女性合住
o-home_kinds-shared_men = 只和男性合住
o-home_kinds-shared_anyone = 和女性、男性合住
o-home_kinds-staff_on_site = 楼里有支持人员的住处
o-home_kinds-short_stay_first = 先短期住一个地方，再住一个时间更长的地方

q-sharing_more = 有没有您不能一起合住的人？
    .hint = 例如，抽烟或喝酒的人。如果没有，请写“无”。

q-bedrooms = 您需要几间卧室？

q-access = 为了让您能进门、能在里面走动，住处必须有什么？
    .hint = 请选出您需要的所有项目。

o-access-none = 没有特别的需要
o-access-ground_floor = 在一楼（地面层）
o-access-lift = 有电梯
o-access-step_free = 一级台阶也没有
o-access-wheelchair = 有轮椅活动的空间
o-access-bathroom = 改装过的浴室，例如没有台阶的淋浴

q-under_35 = 您是否不满 35 岁？
    .why = 如果您单身、不满 35 岁，而且租私人房东的房子，租房补助往往只付合住房里一个房间的钱。有肯定的确凿理由决定（conclusive grounds decision）的人，不受这条规定限制。
    .help = 从 2022年10月1日起，有肯定的确凿理由决定的人，在住房福利金（Housing Benefit）和统一福利金（Universal Credit）中不适用合住房标准（shared accommodation rate）。需要出示决定信。租私人房东的房子，租金仍可能高于租房补助。

q-avoid_any = 是否有对您不安全的地方？
    .hint = 您不需要说为什么。
    .why = 这样就没有人会给您安排那种地方的住处。和您的转介一起发送的，只有这些地方的名称。只有您同意分享风险方面的情况，才会发送原因。

q-areas_to_avoid = 下面哪些地区对您不安全？
    .hint = 请选出所有不安全的。如果都不是，请留空，把地方写在下一个问题里。

q-places_to_avoid = 还有哪些别的城镇、城区或地方对您不安全？
    .hint = 只写地方的名称。不要写人名，也不要写原因。如果没有，请写“无”。

q-why_area = 您为什么想住在这个地区？
    .hint = 例如，朋友、您的宗教、学院、医生，或者因为那里没有人认识您。请不要写别人的名字。

q-homeless_application = 您向地方政府（council）申请过住房帮助（无家可归申请，homeless application）吗？
    .help = 如果地方政府拒绝了，请马上寻求住房方面的咨询：在英格兰和威尔士，通常必须在 21 天内要求复查。

o-homeless_application-none = 没有
o-homeless_application-waiting = 申请过，正在等答复
o-homeless_application-duty_accepted = 申请过，地方政府说它必须帮助
o-homeless_application-refused = 申请过，地方政府拒绝了

q-homeless_council = 是哪个地方政府，什么时候？

q-guarantor = 有人可以做您的担保人吗？
    .hint = 担保人向房东承诺：如果您付不了房租，由担保人来付。

q-deposit = 您有钱付押金吗？
    .hint = 押金是您搬进去之前付的钱。在大多数情况下，您搬走时，如果没有东西损坏，房租也付清了，就能拿回押金。

q-stay_near = 您想留在现在住的地方附近吗？

q-ties = 如果搬离这里，您会舍不得什么？
    .hint = 例如，朋友、学校、医生、祈祷的地方、工作。

q-too_far = 多远对您来说太远？
    .hint = 例如，坐公共汽车超过一个小时。

q-feel_safe_home = 住处有什么，会让您感到安全？
    .hint = 例如，卧室门上有锁、不在一楼（地面层）、邻居安静。

## G. Money

s-money = 钱
    .short = 钱
    .opening = 这一部分是关于您有的钱，以及您可能需要的帮助。我们问这些，是为了让您搬家时不会没有钱。您可以跳过任何问题，也可以停下来休息。这份表格不会交给发钱给您的部门。
    .closing = 在下一部分之前，您想休息一会儿吗？

q-income = 您现在能拿到哪些钱？
    .hint = 请选出所有符合的。

o-income-wages = 工资
o-income-universal_credit = 统一福利金（Universal Credit）
o-income-other_benefits = 其他福利金
o-income-nrm_payments = NRM 支持发的钱
o-income-asylum_support = 庇护支持发的钱
o-income-none = 没有钱
o-income-other = 其他的钱

q-income_more = 您得到哪些福利金或其他的钱？

q-subsistence_amount = 支持款每次是多少？
    .hint = 例如 £40。

q-subsistence_how_often = 多久发一次？
    .why = 统一福利金（Universal Credit）通常每月发一次。如果您习惯了更常收到钱，该地区可以帮助您为这个变化做准备。

o-paid_how_often-every_day = 每天或几乎每天
o-paid_how_often-every_week = 每星期
o-paid_how_often-every_two_weeks = 每两个星期
o-paid_how_often-every_month = 每个月
o-paid_how_often-other = 其他方式

q-universal_credit_claimed = 您申请过统一福利金（Universal Credit）吗？
    .hint = 统一福利金是政府给收入低或没有工作的人的钱。
    .help = 没有领取公共福利的权利的人，应该先得到法律咨询再申请。

q-universal_credit_first = 第一次发钱是什么时候，或者会是什么时候？
    .hint = 写年和月就够了。

q-bank_account = 您有自己的银行账户吗？
    .hint = “自己的”是指别人都不能使用。

q-debts = 您欠谁的钱吗？
    .why = 很多人都欠钱。关于债务有免费的咨询，该地区可以帮助您找到。

q-debts_more = 您欠谁的钱，欠多少？
    .hint = 写您知道的就够了。如果您因为债务感到有危险，也请说出来。

q-budgeting_help = 您想有人帮您安排每个月怎样用钱吗？

q-payment_help = 下面哪些对您有帮助？
    .hint = 请选出所有会有帮助的。您的工作人员可以解释。这些您可能得不到。

o-payment_help-advance = 提前拿到第一笔统一福利金的一部分（预支款，以后您要还）
o-payment_help-more_often = 比每月一次更常发钱
o-payment_help-split = 把钱分开发给家里的两个人
o-payment_help-rent_to_landlord = 把房租直接付给房东
o-payment_help-furniture_grant = 买家具的补助
o-payment_help-none = 都不是

## H. Education and training

s-education = 学习和培训
    .short = 学习
    .opening = 这一部分是关于学习：您现在在学什么，以及想学什么。没有错误的回答。您可以跳过任何问题，也可以停下来休息。
    .closing = 您有什么擅长的事？

q-education_now = 您现在在上学或接受培训吗？
    .hint = 这些是官方用语。您的工作人员可以解释。“能够”是指您的健康状况和您在这个国家居留的规定允许。

o-education-in_education_or_training = 正在上学或接受培训
o-education-able_and_wants = 没有上学或接受培训，能够而且想要
o-education-able_and_does_not_want = 没有上学或接受培训，能够但不想要
o-education-not_able = 没有上学或接受培训，而且不能够

q-english_level = 您的英语课上到了哪个级别？

o-english_level-no_class_yet = 还没有上过课
o-english_level-pre_entry = 入门前级（Pre-entry）
o-english_level-entry_1 = 入门 1 级（Entry 1）
o-english_level-entry_2 = 入门 2 级（Entry 2）
o-english_level-entry_3 = 入门 3 级（Entry 3）
o-english_level-level_1_or_higher = 1 级（Level 1）或更高

q-courses = 您上过哪些学校、课程或培训？没有上完的也算。
    .hint = 在任何国家都可以。如果没有，请写“无”。

q-want_to_learn = 您想学什么？
    .hint = 例如，英语、开车、做饭、电脑、一门手艺。

## I. Employment

s-employment = 工作
    .short = 工作
    .opening = 这一部分是关于工作：您现在做什么，以及想做什么。您不需要告诉我们别人逼您做过的工作。您可以跳过任何问题，也可以停下来休息。
    .closing = 有空的时候，您喜欢做什么？

q-employment_now = 您现在有工作吗？
    .hint = 这些是官方用语。您的工作人员可以解释。

o-employment-employed_full_time = 有工作，全职
o-employment-employed_part_time = 有工作，非全职
o-employment-unemployed_able_wants = 没有工作，能够工作而且想工作
o-employment-unemployed_able_does_not_want = 没有工作，能够工作但不想工作
o-employment-unemployed_unable = 没有工作，而且不能够工作

q-right_to_work = 当事人有工作的权利吗？
    .hint = 请看电子签证（eVisa）或决定信。

o-right_to_work-yes = 有
o-right_to_work-limited = 有，但有限制（例如工作时间或工作种类）
o-right_to_work-no = 没有

q-work_suitability = 什么工作适合您，什么会让工作变得困难？
    .hint = 例如，只能在白天工作，不能久站，不和男性单独在一起，或者不和女性单独在一起。

q-skills = 您擅长做什么？
    .hint = 技能和经验，有报酬或没有报酬都可以，在任何国家都可以。例如，做饭、缝纫、盖房子、照顾孩子。

q-work_wanted = 您想做什么工作？

## J. Health and wellbeing

s-health = 身心健康
    .short = 健康
    .opening = 这一部分是关于您的健康，以及什么能让您保持健康。我们问这些，是为了您搬家时治疗和用药不会中断。只选或只说您愿意说的。您可以跳过任何问题，也可以停下来休息。
    .closing = 什么能帮助您休息？

q-health_needs = 下面有哪些方面，您需要帮助或治疗？
    .hint = 请选出所有符合的。我们以后才会多问一些，而且只在您想继续这份转介时才问。

o-health-mental_health = 我的心理健康
o-health-physical_health = 我的身体：疾病、受伤或疼痛
o-health-medication = 我服用的药
o-health-disability = 残疾
o-health-alcohol_or_drugs = 酒或毒品
o-health-none = 都没有

q-mental_health_diagnosis = 心理健康诊断
    .hint = 按医生写的填写。如果没有诊断，请写“无”。

q-treatment_now = 您现在在接受治疗或心理咨询吗？

q-treatment_where = 在哪里做，多久一次？
    .hint = 诊所或服务的名称。例如，每个星期二。
    .why = 治疗不会自己跟着您搬过去。如果该地区早点知道，就可以在您搬之前提出申请。

q-treatment_waiting = 您在等待治疗的名单上吗？

o-treatment_waiting-not_waiting = 不在，我没有在等
o-treatment_waiting-waiting = 在，我正在等
o-treatment_waiting-not_asked_yet = 我需要治疗，但还没有提出

q-treatment_transfer = 转到新地区治疗的事安排好了吗？
    .help = 试点项目中，搬家的人因为什么都没有转过去，等了好几个月。请要求现在的服务机构直接转过去；如果安全，再要一封当事人可以随身带的信。

o-transfer-arranged = 安排好了
o-transfer-asked_for = 已经提出
o-transfer-not_yet = 还没有
o-transfer-not_needed = 不需要

q-physical_needs = 关于您的身体和健康，新的地区应该知道什么？
    .hint = 例如，疾病、受伤、疼痛，或者医院的预约。

q-medication = 您服用什么药？
    .hint = 药名和用量，照药盒上写的填写。

q-medication_days = 您的药还够用几天？
    .hint = 天数，例如 14。
    .help = 请家庭医生（GP）开足够的药，够用到当事人在新地区登记好为止。

q-disability = 关于您的残疾，新的地区应该知道什么？
    .hint = 写您需要什么，而不是您做不到什么。

q-alcohol_or_drugs = 关于酒或毒品，新的地区应该知道什么？
    .hint = 只写您愿意说的。我们问这些，是为了让您能得到合适的帮助。

q-alcohol_or_drugs_support = 现在是谁在这方面支持您？
    .hint = 服务的名称。如果没有，请写“无”。

q-gp_registered = 您在家庭医生（GP）那里登记了吗？
    .hint = 在英格兰，每个人都可以在家庭医生那里登记。您不需要出示地址证明或移民文件。

q-daily_tasks = 日常的事情，您做得怎么样？
    .hint = 例如，买东西、做饭、洗东西、看信、去赴预约。

o-daily_tasks-without_help = 不需要帮助
o-daily_tasks-some_help = 需要一些帮助
o-daily_tasks-much_help = 需要很多帮助

q-daily_tasks_more = 哪些事情您想要帮助？

q-faith = 您有没有对住处或支持来说很重要的信仰或习俗？
    .hint = 例如，祈祷的时间，或者附近要有礼拜的地方。如果没有，请写“无”。

q-food = 有没有您必须吃的，或者不吃的食物？
    .hint = 如果没有，请写“无”。

q-community = 您想住得离说您的语言或和您信仰相同的人近一些，还是远一些？
    .hint = 有些人住得近会感到安全，有些人不会。两样都可以。

## K. Legal

s-legal = 法律事务
    .short = 法律事务
    .opening = 这一部分是关于法律咨询和法庭。已经知道的，您的工作人员会根据您的档案填写。我们不问发生过什么事。您可以跳过任何问题，也可以停下来休息。
    .closing = 在下一部分之前，您想透透气吗？

q-legal_advice = 您需要哪方面的法律咨询？
    .hint = 请选出您需要的所有项目。

o-legal_advice-immigration = 留在英国（移民）
o-legal_advice-compensation = 为您受到的伤害要求赔钱（赔偿）
o-legal_advice-criminal = 刑事案件
o-legal_advice-family = 家庭
o-legal_advice-housing = 住房
o-legal_advice-none = 都不需要

q-solicitor = 您有律师（solicitor）吗？

q-solicitor_contact = 律师的姓名、事务所和电话号码是什么？
    .hint = 如果有不止一位，请说明每一位负责什么。

q-police_investigation = 警方在调查吗？

q-police_investigation_more = 是哪个警察局和哪位警官，进展怎么样？
    .hint = 警察局、办案警官、编号。不要写发生过什么事。

q-court_case = 当事人牵涉到法庭案件吗？

q-court_role = 当事人在案件中是什么身份？
    .help = 被迫犯罪的人，可能可以依据《2015年现代奴役法》（Modern Slavery Act 2015）第 45 条提出抗辩（英格兰和威尔士）。如果当事人是被告人，请确保律师知道 NRM 决定。

o-court_role-witness = 证人
o-court_role-defendant = 被告人
o-court_role-family_case = 家庭案件的一方
o-court_role-other = 其他

q-court_dates = 接下来有哪些开庭日期？
    .hint = 写日期和开庭的类型。只有当城镇名可以安全地告诉别人时，才写法庭的名称。

q-special_measures = 批准了或申请了哪些特别措施（special measures）？
    .hint = 帮助证人作证的措施。

o-special_measures-screen = 屏风遮挡
o-special_measures-video_link = 视频连线，或录制的证词
o-special_measures-private_hearing = 不公开作证
o-special_measures-intermediary = 帮助您和法庭互相理解的人（沟通协助人，intermediary）
o-special_measures-not_asked_yet = 还没有申请
o-special_measures-none = 没有

q-trial_support = 在法庭案件之前、期间和之后，您想要什么支持？
    .hint = 例如，有人陪您去、有旅馆住、之后有人可以谈谈。

## L. Risk and safety

s-risk = 风险和安全
    .short = 安全
    .opening = 这一部分是关于保护您的安全。大部分由您的工作人员根据您的档案填写，这样您不用再说一遍。我们会问您两件事：您感觉怎么样，以及什么能帮助您保持安全。您可以跳过，也可以停下来休息。
    .closing = 有没有什么小事，能让您现在感到平静一些？

q-places_not_safe = 哪些地方对当事人不安全，为什么？
    .hint = 要避开的地方的名称，在“住房”部分问到。这里请写原因。

q-people_not_safe = 哪些人或社群会给当事人带来风险？
    .hint = 写新的支持人员应该留意什么。写已知的情况；属于怀疑的，请注明。

q-last_contact = 剥削者最近一次和当事人联系是什么时候？
    .hint = 任何方式都算：见面、电话、信息，或者通过别人。

o-last_contact-last_week = 最近 7 天内
o-last_contact-last_month = 最近 30 天内
o-last_contact-last_3_months = 最近 3 个月内
o-last_contact-last_6_months = 最近 6 个月内
o-last_contact-from_6_to_12_months = 6–12 个月前
o-last_contact-over_a_year_ago = 一年多以前
o-last_contact-not_sure = 不确定

q-whereabouts_known = 剥削者知道当事人在哪里吗？

q-perpetrators = 加害人的详细情况
    .hint = 姓名、外貌、地点、车辆、电话号码、网名。请注明哪些是已知的，哪些是怀疑的。
    .help = 只根据档案填写。这些内容涉及别人：只写新的支持人员保护当事人安全所需要的。

q-circumstances = 进入 NRM 之前情况的简短概述
    .hint = 从档案中写几句话。不要写完整的经过。
    .help = 请不要让当事人再讲一遍，也不要抄写 NRM 表格。有用的内容是：剥削的类型、大概的时间，以及什么可能会勾起痛苦的回忆。

q-nrm_needs = NRM 认定了哪些需要？

q-risk_to_self = 您是否有伤害自己，或者结束自己生命的想法？
    .hint = 不管您怎样回答，现在都可以找人谈谈。Samaritans：116 123，免费，白天和夜里都可以打。在英格兰和威尔士，NHS：111，然后选 2（option 2，心理健康）。有危险时：999。如果您不能说话，请用手机拨打 999，听到要求时按 55。
    .why = 很多经历过痛苦的人都有这样的想法。如果我们知道了，就可以和您一起找合适的帮助。
    .help = 请平静地、用这些原话来问。这样问不会引起这种想法。如果回答“是”，请向当事人问清楚现在是否安全，陪在当事人身边，按照您机构的安全程序去做；做什么之前，先告诉当事人您要做什么。

q-risk_to_self_more = 有这种感觉时，什么能帮助您？我们应该给谁打电话？
    .hint = 您不需要说发生过什么事。Samaritans：116 123。在英格兰和威尔士，NHS：111，然后选 2（option 2，心理健康）。有危险时：999。

q-risk_from_others = 当事人现在是否有危险，可能受到别人的伤害？

q-risk_from_others_more = 危险来自谁或什么，已经为此做了什么？

q-risk_to_others = 当事人是否给别人带来风险？
    .hint = 孩子、同住的人、工作人员或公众。请根据档案回答。
    .help = 请写发生了什么、什么时候发生的，不要写当事人是哪种人。“不清楚”也是诚实的回答。

q-risk_to_others_more = 是什么风险，给谁带来风险，什么能降低风险？

q-safe_to_visit_alone = 工作人员单独上门安全吗？
    .hint = 请想想当事人、住处里的其他人，以及那个地方。

q-safe_to_visit_alone_more = 工作人员应该改用什么做法？
    .hint = 例如，两个人一起上门，或者在办公室见面。

q-safety_plan = 什么能帮助您保持安全？
    .hint = 例如，您可以打电话的人、您会去的地方、您不做的事。如果您已经有安全计划，您的工作人员可以抄过来。

## M. Ready to move

s-ready = 搬家准备
    .short = 搬家准备
    .opening = 这一部分是一张清单，列出能让您在新地方头几个星期轻松一些的东西。今天不需要准备好任何一样。您可以跳过任何问题，也可以停下来休息。
    .closing = 您最想带走自己的哪些东西？

o-ready-have = 我有了
o-ready-applied = 我已经申请了
o-ready-need_help = 我需要帮助
o-ready-not_needed = 我不需要

q-ready_identity = 您有能证明您是谁的证件吗？
    .hint = 例如，护照、驾照或旅行证件。

q-ready_status = 您有证明自己有权留在英国的凭证吗？
    .hint = 对大多数人来说，这是电子签证（eVisa），在网上。您需要能自己在网上打开它。

q-ready_national_insurance = 您有国民保险（National Insurance）号码吗？

q-ready_bank_account = 您搬家时会有银行账户吗？

q-ready_universal_credit = 您搬家时会有统一福利金（Universal Credit）吗？

q-ready_gp = 您在新的地区有家庭医生（GP）吗？

q-ready_phone = 您有电话和自己的号码吗？

q-ready_school = 每个孩子都有学校或托儿所的名额吗？

q-ready_medication = 您的药够头几个星期用吗？

q-ready_treatment = 您的心理健康治疗会在新的地区继续吗？

q-ready_belongings = 您有办法带着东西去那里吗？

## N. In the person's own words

s-own_words = 用您自己的话
    .short = 用您自己的话
    .opening = 这一部分是您的。您可以自己写，也可以说出来，由您的工作人员写下您说的话。请用您自己的语言。不想写的都可以不写。您不需要说发生过什么事。
    .closing = 您想再读一遍，还是就这样？

q-feels_safe = 您今天感到有多安全？
    .hint = 0 表示一点也不安全。10 表示完全安全。哪个数字都可以。
    .why = 我们几个月后可能会再问一次，看看支持有没有帮助。
    .least = 一点也不安全
    .most = 完全安全

q-feels_hope = 您对未来有多少希望？
    .hint = 0 表示没有希望。10 表示充满希望。哪个数字都可以。
    .least = 没有希望
    .most = 充满希望

q-going_well = 有哪些事对您来说进展得不错？
    .hint = 大事小事都可以。

q-going_well_english = 英文翻译：哪些事进展得不错
    .hint = 只在当事人用别的语言写的时候填写。请写明是谁翻译的。

q-matters_most = 现在对您来说最重要的是什么？
    .hint = 对您的转介做决定的人会读到这里。请不要写地址。

q-matters_most_english = 英文翻译：最重要的是什么
    .hint = 只在当事人用别的语言写的时候填写。请写明是谁翻译的。

q-want_from_area = 您希望从新的地区得到什么？

q-want_from_area_english = 英文翻译：希望从该地区得到什么
    .hint = 只在当事人用别的语言写的时候填写。请写明是谁翻译的。

q-do_not_want = 您不想要什么？
    .hint = 例如，您不想再被问到的问题。

q-do_not_want_english = 英文翻译：不想要什么
    .hint = 只在当事人用别的语言写的时候填写。请写明是谁翻译的。

## O. Needs and goals

s-goals = 需要和目标
    .short = 需要和目标
    .opening = 这一部分看生活的各个方面：现在怎么样，多快需要帮助，您的目标是什么。这不是考试。以后您和您新的工作人员会再看一次，看看有什么变化。您可以跳过任何问题，也可以停下来休息。
    .closing = 您想从其中哪一项开始？

o-urgency-this_week = 这个星期
o-urgency-this_month = 这个月
o-urgency-within_3_months = 接下来 3 个月内
o-urgency-later = 以后

q-housing_score = 您的住房现在怎么样？
    .hint = 1 表示您马上需要帮助。5 表示您没有支持也能应付。
    .least = 处于危机
    .most = 没有支持也能应付

q-housing_urgency = 住房方面，您多快需要帮助？

q-housing_goal = 住房方面，您的目标是什么？

q-money_score = 您的钱现在怎么样？
    .hint = 1 表示您马上需要帮助。5 表示您没有支持也能应付。
    .least = 处于危机
    .most = 没有支持也能应付

q-money_urgency = 钱的方面，您多快需要帮助？

q-money_goal = 钱的方面，您的目标是什么？

q-education_score = 您的学习和培训现在怎么样？
    .hint = 1 表示您马上需要帮助。5 表示您没有支持也能应付。
    .least = 处于危机
    .most = 没有支持也能应付

q-education_urgency = 学习方面，您多快需要帮助？

q-education_goal = 学习方面，您的目标是什么？

q-employment_score = 您的工作情况现在怎么样？
    .hint = 1 表示您马上需要帮助。5 表示您没有支持也能应付。
    .least = 处于危机
    .most = 没有支持也能应付

q-employment_urgency = 工作方面，您多快需要帮助？

q-employment_goal = 工作方面，您的目标是什么？

q-health_score = 您的身心健康现在怎么样？
    .hint = 1 表示您马上需要帮助。5 表示您没有支持也能应付。
    .least = 处于危机
    .most = 没有支持也能应付

q-health_urgency = 健康方面，您多快需要帮助？

q-health_goal = 健康方面，您的目标是什么？

q-legal_score = 您的法律事务现在怎么样？
    .hint = 1 表示您马上需要帮助。5 表示您没有支持也能应付。
    .least = 处于危机
    .most = 没有支持也能应付

q-legal_urgency = 法律事务方面，您多快需要帮助？

q-legal_goal = 法律事务方面，您的目标是什么？

q-safety_score = 您的安全现在怎么样？
    .hint = 1 表示您马上需要帮助。5 表示您没有支持也能应付。
    .least = 处于危机
    .most = 没有支持也能应付

q-safety_urgency = 安全方面，您多快需要帮助？

q-safety_goal = 安全方面，您的目标是什么？

## Eligibility: reasons, never a locked door

criterion-cg_positive = 肯定的确凿理由决定（conclusive grounds decision）
    .met = 已有肯定的确凿理由决定。
    .not_met = 还没有肯定的确凿理由决定，或者决定是否定的。您仍然可以转介：协调员可以酌情决定。如果还在等决定，请告诉该地区您预计什么时候会有。如果决定是否定的，请尽快向法律咨询人员询问重新考虑的事。
    .not_known = 不清楚决定是什么。请问 NRM 支持机构。您仍然可以转介：协调员可以酌情决定。

criterion-leaving_support = 即将离开 NRM 支持，或者在 NRM 支持之后即将离开庇护支持
    .met = 当事人正在 NRM 支持中，或者在 NRM 支持之后正在庇护支持中，并且即将离开。
    .not_met = 当事人已经离开 NRM 支持，或者没有得到过。您仍然可以转介：协调员可以酌情决定；在试点项目中，有些地区接收了已经离开的人。在英格兰和威尔士，有肯定的确凿理由决定、并且在 2021年1月4日当天或之后离开 NRM 支持的人，还可以申请 Reach-In 支持：0800 808 3733（救世军 Salvation Army，24 小时）。
    .not_known = 不清楚当事人现在得到什么支持。请问当事人或 NRM 支持机构。您仍然可以转介：协调员可以酌情决定。

criterion-recourse = 领取公共福利的权利（recourse to public funds）
    .met = 当事人有领取公共福利的权利。
    .not_met = 当事人目前没有领取公共福利的权利。这不是拒绝。请尽快寻求法律咨询：也许可以申请居留许可，或者申请改变这个条件。您仍然可以转介：协调员可以酌情决定；在试点项目中，有些地区接收了没有这项权利的人。
    .not_known = 不清楚当事人有没有领取公共福利的权利。请看电子签证（eVisa）或决定信，或者问法律咨询人员。您仍然可以转介：协调员可以酌情决定。

criterion-area_safe = 该地区不是当事人需要避开的地区
    .met = 该地区不在当事人需要避开的地区之中。如果当事人说了别的地方，请核对其中没有一个在该地区。
    .not_met = 当事人说这个地区对自己不安全。继续之前，请和当事人谈谈别的地区。如果当事人仍然想去这里，该地区必须知道这个风险，协调员可以酌情决定。
    .not_known = 不清楚这个地区对当事人是否安全。请向当事人问清楚需要避开哪些地方，并把当事人说的其他地方和该地区对照。协调员可以酌情决定。

## A translation beside an answer in free text

translation = 添加这个回答的译文
translation-text = 译文
    .hint = 上面的回答保持原样。译文会在旁边一起发送，并写明是谁翻译的。
translation-into = 译成哪种语言？
translation-into-english = 英文
translation-by = 是谁翻译的？
translation-by-worker = 工作人员
translation-by-interpreter = 口译员
translation-by-computer = 电脑程序
translation-older = 译文做好以后，这个回答又改过。请核对译文的意思是否还一样。

## Under each date and time

field-date-help = 请向当事人问清楚说的是哪种历法：这里的日期用欧洲历法（公历）。在埃塞俄比亚（有时在厄立特里亚也一样），年份要少七年或八年。在伊朗和阿富汗，年份要少 621 年或 622 年，月份也从别的日子开始。在越南和中国，有些人说的是农历的生日。说到时间，请问清楚是哪种计时方法：在埃塞俄比亚和厄立特里亚，小时往往从早上六点算起，所以英国的早上七点在那里是一点。
