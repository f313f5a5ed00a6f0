### status: machine-drafted

sending-title = Sut i’w hanfon
sending-lead = Ar gyfer pob ffeil y mae Onward yn ei chadw i rywun arall: pecyn, ateb, tynnu cydsyniad yn ôl. Mae’n cymryd galwad ffôn ac e-bost.
sending-print = Argraffu’r dudalen hon

sending-steps = Yn y drefn hon
sending-step-phone = Ffoniwch yn gyntaf, ar rif a oedd gennych yn barod. Dywedwch fod ffeil yn dod, a gofynnwch i ba gyfeiriad y dylai fynd a phwy sy’n darllen y blwch post hwnnw.
sending-step-email = Defnyddiwch e-bost diogel eich sefydliad. Os nad oes ganddo un, gofynnwch i bwy bynnag sy’n gyfrifol am ddiogelu data cyn i chi anfon dim.
sending-step-address = Ysgrifennwch at un person. Teipiwch y cyfeiriad eich hun, a darllenwch ef unwaith eto cyn i chi anfon: mae cyfeiriad y mae’r rhaglen e-bost yn ei awgrymu yn aml yn perthyn i rywun arall.
sending-step-subject = Rhowch bwnc niwtral i’r e-bost, fel “Fel y cytunwyd dros y ffôn”. Dim enw, dim llythrennau cyntaf, dim dyddiad geni, dim cyfeirnod, a dim byd sy’n dweud am beth y mae. Mae’r un peth yn wir am destun yr e-bost.
sending-step-attach = Atodwch y ffeil o dan yr enw sydd arni. Nid yw’r enw’n dweud dim am neb.
sending-step-words = Os yw’r ffeil wedi’i chloi â chwe gair, dywedwch nhw dros y ffôn. Byth yn yr un neges, ac nid mewn e-bost arall, neges destun na sgwrs ar-lein.
sending-step-opened = Gofynnwch i’r derbynnydd ei hagor tra byddwch yn dal ar y ffôn. Os nad yw’n adnabod eich allwedd eto, darllenwch ei chwe gair i’ch gilydd: maen nhw’n cael eu dangos lle gwnaed y ffeil, ac nid geiriau’r cyfrinymadrodd ydyn nhw.
sending-step-delete = Yna dilëwch y ffeil a’r e-bost, fel y dywedir isod.

sending-not = Beth i beidio â’i wneud
sending-not-chat = Peidiwch â defnyddio WhatsApp nac ap negeseuon arall ar ei chyfer, na grŵp o unrhyw fath.
sending-not-names = Peidiwch â rhoi enw yn y pwnc, yn enw’r ffeil nac mewn calendr.
sending-not-shared = Peidiwch â’i hanfon i flwch post a rennir cyn i chi ofyn pwy sy’n ei ddarllen a chyn iddynt ddweud y caiff ddod yno.
sending-not-private = Peidiwch â’i hanfon o gyfrif e-bost preifat, nac i un.
sending-not-drive = Peidiwch â’i rhoi ar yriant a rennir nac ar wefan ar gyfer pasio ffeiliau ymlaen, oni bai bod eich sefydliad yn caniatáu hynny at y diben hwn.
sending-not-open = Peidiwch â datgloi ffeil, na’i gwneud eto heb glo, er mwyn gwneud ei hanfon yn haws.

sending-refused = Os yw’r system e-bost yn gwrthod y ffeil
sending-refused-text = Cadwch hi unwaith eto fel .age.txt, ac anfonwch honno. Ffeil destun yw hi â’r un cynnwys, ac mae wedi’i chloi cystal.
sending-refused-junk = Os cafodd ei hanfon ac na ddaeth byth, gofynnwch i’r derbynnydd edrych yn y ffolder sothach a gofyn i bwy bynnag sy’n gofalu am ei e-bost. Peidiwch â’i hanfon i gyfeiriad arall nad ydych wedi cytuno arno.
sending-refused-other = Os nad yw hynny’n gweithio chwaith, cytunwch dros y ffôn ar ffordd y mae’r ddau sefydliad yn ei chaniatáu, fel dod â hi ar gof bach wedi’i amgryptio. Cadwch hi wedi’i chloi.

sending-opening = Sut maen nhw’n ei hagor
sending-opening-page = Ar dudalen “Agor pecyn” y wefan hon. Nid oes rhaid gosod dim, nid oes angen cyfrif, ac nid yw’r ffeil yn gadael eu cyfrifiadur. Dyma ei chyfeiriad:
sending-opening-words = Os yw wedi’i chloi â chwe gair: maen nhw’n dewis y ffeil yno, ac yn teipio’r geiriau.
sending-opening-key = Os yw wedi’i chloi â’u hallwedd: maen nhw’n datgloi eu storfa ddiogel yn gyntaf, yna’n dewis y ffeil yno. Nid oes cyfrinymadrodd.
sending-opening-age = Gall unrhyw raglen arall ar gyfer ffeiliau age ei hagor hefyd, â’r un geiriau neu’r un allwedd.
sending-opening-check = Mae rhaglen arall yn datgloi’r ffeil. Y dudalen “Agor pecyn” sy’n dangos a yw’n ddilys a heb ei newid, ac mae honno hefyd yn cymryd yr hyn y mae rhaglen o’r fath wedi’i ddatgloi.

sending-deleting = Wedyn: ei dileu
sending-deleting-downloads = Pan fydd wedi’i hagor, dilëwch y ffeil o’ch ffolder lawrlwythiadau, a gwagiwch y bin.
sending-deleting-sent = Dilëwch yr e-bost o’r ffolder negeseuon a anfonwyd ac yna o’r ffolder negeseuon a ddilëwyd, os nad oes rhaid i’ch sefydliad ei gadw.
sending-deleting-kept = Gall copïau aros mewn copïau wrth gefn o’r cyfrifiadur ac o’r system e-bost. Ni ellir darllen ffeil sydd wedi’i chloi yno heb ei geiriau neu ei hallwedd. Gellir darllen un na chafodd ei chloi.
sending-deleting-draft = Mae’r atgyfeiriad yn aros yn eich storfa ddiogel nes i chi ei ddileu yno. Gallwch wneud y pecyn eto.

sending-wrong = Os aeth i’r lle anghywir
sending-wrong-now = Gwnewch hyn ar unwaith, hefyd os nad ydych yn siŵr, a hefyd os mai chi wnaeth y camgymeriad. Ei ddweud yn gynnar yw’r hyn sy’n amddiffyn y person.
sending-wrong-lead = Ffoniwch bwy bynnag sy’n gyfrifol am ddiogelu data yn eich sefydliad. Dywedwch beth a anfonwyd, at bwy a phryd, a oedd wedi’i chloi, ac a allai’r geiriau fod wedi mynd gyda hi.
sending-wrong-ico = Efallai y bydd yn rhaid rhoi gwybod i Swyddfa’r Comisiynydd Gwybodaeth (ICO). Pwy bynnag sy’n gyfrifol am ddiogelu data sy’n penderfynu hynny. Os oes rhaid, mae’n rhaid gwneud hynny heb oedi, a lle bo’n bosibl o fewn 72 awr i’ch sefydliad ddod i wybod. Mae nosweithiau a phenwythnosau yn cyfri.
sending-wrong-ask = Gofynnwch i bwy bynnag a’i derbyniodd beidio â’i hagor, ei dileu ym mhobman, ac ysgrifennu atoch i ddweud ei fod wedi gwneud hynny. Peidiwch â dibynnu ar alw’r e-bost yn ôl.
sending-wrong-danger = Os gallai’r person fod mewn perygl oherwydd hyn, dywedwch wrth eich rheolwr neu’ch arweinydd diogelu nawr. Mewn argyfwng ffoniwch 999. Cytunwch â nhw pwy sy’n dweud wrth y person, a sut mae hynny’n ddiogel: os yw’r risg i’r person yn uchel, fel arfer mae’n rhaid dweud.
sending-wrong-words = Os gallai’r geiriau fod wedi mynd gyda hi, mae’r ffeil yn cyfri fel un heb ei chloi.
sending-wrong-check = Pan fyddwch yn ei hanfon eto, gwnewch y pecyn eto, fel bod ganddo eiriau eraill, a dechreuwch gyda’r ffôn.
