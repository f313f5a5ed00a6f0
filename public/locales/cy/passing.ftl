### status: machine-drafted

passing = Pasio ymlaen i ardal arall
    .lead = Mae’r pecyn yn mynd ymlaen fel y mae, gyda llofnod yr anfonwr cyntaf. Rydych chi’n ychwanegu eich llofnod eich hun, i ddweud bod y person wedi cytuno.
passing-first = Cyn i chi ddechrau
passing-first-ask = Gofynnwch i’r ardal nesaf dros y ffôn a all gymryd atgyfeiriad nawr.
passing-first-person = Mae’n rhaid i’r person fod gyda chi, yn yr ystafell, drwy fideo neu dros y ffôn, gyda chyfieithydd ar y pryd os oes angen un.
passing-first-all = Mae’n rhaid i’r person gytuno bod popeth yn y pecyn yn mynd i’r ardal nesaf. Ni ellir gadael dim allan o becyn sydd wedi’i lofnodi. Os nad yw’n cytuno i’r cyfan, mae’n rhaid gwneud atgyfeiriad newydd.
passing-first-now = Nid oes dim ar y tudalennau hyn yn cael ei gadw cyn i chi lofnodi. Ewch drwyddynt mewn un eisteddiad.
passing-area = Pa ardal?
passing-area-missing = Nid oes ardal wedi’i dewis.
    .do = Dewiswch yr ardal y mae’r person am gael ei atgyfeirio iddi.
passing-all = Mae hyn i gyd yn mynd ymlaen fel y mae. Ni ellir gadael dim allan.
passing-not-agreed = Nid yw’r person wedi cytuno bod popeth yn y pecyn hwn yn mynd i’r ardal hon.
    .do = Os nad ydych wedi gofyn eto, ewch yn ôl a gofynnwch. Os dywedodd y person na, ni ellir ei basio ymlaen: dim ond yr hyn y mae’r person yn cytuno iddo a all fod mewn atgyfeiriad newydd.
passing-sign = Llofnodi a phasio ymlaen
passing-signed = Wedi’i lofnodi: nawr anfonwch ef
    .lead = Cadwch y ffeil a’i hanfon i’r ardal nesaf. Nid oes dim wedi’i anfon eto.
passing-file = Y ffeil
passing-then = Yna dywedwch wrth y person, ac atebwch pwy bynnag a anfonodd y pecyn atoch chi: dywedwch pa ardal sydd ag ef nawr.
passing-back = Yn ôl i’r pecyn
