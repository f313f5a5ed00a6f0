### status: machine-drafted

leaving-title = Sida degdeg looga baxo
leaving-lead = Boggan markaad doonto waad ka bixi kartaa, hal ilbiriqsi gudihiis. Waa kan sida, iyo waxa aanu qarin.

## The ways

leaving-ways = Siyaabaha looga baxo
leaving-way-button = Riix “Ka bax boggan” ee xagga sare ee bogga. Badhanku halkaas ayuu ku sii jiraa markaad hoos u sii socoto.
leaving-way-shift = Kiiboodhka: badhanka Shift saddex jeer ku riix shan ilbiriqsi gudahood, oo waxba dhexda ha ka riixin. Saddex nal oo yaryar oo badhanka ku yaal ayaa muujinaya inta aad gaartay.
leaving-way-fingers = Shaashadda taabashada: saddex jeer ku taabo laba farood, saddex ilbiriqsi gudahood. Meel kasta oo bogga ah way ka shaqaysaa.
leaving-way-tab = Badhanka Tab ama akhriyaha shaashadda: linkiga koowaad ee bog kasta waa “Si degdeg ah uga bax boggan”.

leaving-try = Halkan ku tijaabi
leaving-try-text = Riix badhanka hoose. Muddo 30 ilbiriqsi ah, saddex riixis oo Shift ah ama saddex taabasho oo laba farood ah boggan kaama saaraan. “Ka bax boggan” ee sare mar walba wuu kaa saaraa.
leaving-try-begin = Bilow tijaabada
leaving-try-open = Hadda Shift saddex jeer riix, ama saddex jeer ku taabo laba farood.
leaving-try-worked = Way shaqaysay. Tijaabadu way dhammaatay. Marka xigta, run ahaantii ayaad ka bixi doontaa.
leaving-try-over = Tijaabadu way dhammaatay. Hadda laga bilaabo, saddex riixis ama saddex taabasho run ahaantii way kaa saarayaan.

## What it does

leaving-does = Waxa ay samayso
leaving-does-white = Boggu isla markiiba wuu caddaanayaa. Waxaad qortay shaashadda way ka tageen.
leaving-does-site = Kaddib bog kale ayaa furma: { $site }.
leaving-does-locks = Wixii ugu dambeeyey ee aad qortay waa la kaydiyaa haddii isla markiiba la samayn karo. Kaddib khasnadda waa la qufulaa, daaqaddan iyo daaqadaha kale ee Onward.
leaving-does-back = Riixista “Dib” (Back) ma tusto wixii hore halkaas u yaallay.

## What it does not do

leaving-not = Waxa aanay samayn
leaving-not-history = Ma tirtirto taariikhda biraawsarka. Taariikhdu waxay muujisaa in boggan la furay, iyo goorta. Ma muujiso waxaad qortay.
leaving-not-files = Faylalka la kaydiyey ama la daabacay meeshoodii ayay ku jiraan. Liiska waxa la soo dejiyeyna wuu sii jiraa.
leaving-not-tabs = Tabyada iyo daaqadaha kale way sii furan yihiin, cinwaannadooduna xagga sare ayay ku yaalliin. Kuwa Onward, qabyo-qoraallada iyo xirmooyinka furan shaashadda way ka tagaan.
leaving-not-seen = Ma beddeli karto waxa qof horey u arkay, ama sawir shaashadda laga qaaday.

## Clearing the history

leaving-clear = Sida taariikhda loo tirtiro
leaving-clear-text = Dooro biraawsarkaaga. Erayada liisaska waxaa laga yaabaa inay qalabkaaga wax yar ku duwan yihiin.
leaving-clear-caution = Marka hore ka fikir. Qof taariikhda eega waxaa laga yaabaa inuu dareemo inay maran tahay. Badanaa boggan oo keliya waad ka saari kartaa: taariikhda fur, hel “Onward”, oo sadarkaas tirtir.

leaving-history = Tirtir taariikhda:
leaving-window = Daaqad gaar ah:
leaving-on-computer = Kombiyuutarka
leaving-on-phone = Telefoonka
leaving-on-android = Telefoonka Android
leaving-on-iphone = iPhone ama iPad

leaving-chrome = Chrome
leaving-chrome-computer = Isku mar riix Ctrl, Shift iyo Delete (Mac: Command, Shift iyo Delete). Dooro inta dib loo noqonayo. Riix “Delete data” (tirtir xogta).
    .private = Riix saddexda dhibcood, kaddib “New Incognito window” (daaqad qarsoon oo cusub).
leaving-chrome-android = Riix saddexda dhibcood, kaddib “Delete browsing data” (tirtir xogta daalacashada). Dooro inta dib loo noqonayo. Riix “Delete data” (tirtir xogta).
    .private = Riix saddexda dhibcood, kaddib “New Incognito tab” (tab qarsoon oo cusub).
leaving-chrome-iphone = Riix saddexda dhibcood, kaddib “Delete browsing data” (tirtir xogta daalacashada). Dooro inta dib loo noqonayo. Riix “Delete data” (tirtir xogta).
    .private = Riix saddexda dhibcood, kaddib “New Incognito tab” (tab qarsoon oo cusub).

leaving-edge = Edge
leaving-edge-computer = Isku mar riix Ctrl, Shift iyo Delete (Mac: Command, Shift iyo Delete). Dooro inta dib loo noqonayo. Riix “Clear now” (hadda tirtir).
    .private = Riix saddexda dhibcood, kaddib “New InPrivate window” (daaqad gaar ah oo cusub).
leaving-edge-phone = Riix liiska hoose, kaddib “History” (taariikhda). Riix qashin-qubka, oo dooro inta dib loo noqonayo.
    .private = Riix liiska hoose, kaddib “New InPrivate tab” (tab gaar ah oo cusub).

leaving-firefox = Firefox
leaving-firefox-computer = Isku mar riix Ctrl, Shift iyo Delete (Mac: Command, Shift iyo Delete). Dooro inta dib loo noqonayo. Riix “Clear” (tirtir).
    .private = Riix saddexda xariiq, kaddib “New private window” (daaqad gaar ah oo cusub).
leaving-firefox-android = Riix saddexda dhibcood, kaddib “Settings” (dejinta), kaddib “Delete browsing data” (tirtir xogta daalacashada).
    .private = Riix badhanka tabyada, kaddib maaskarada.
leaving-firefox-iphone = Riix liiska, kaddib “Settings” (dejinta), kaddib “Data management” (maaraynta xogta), kaddib “Clear private data” (tirtir xogta gaarka ah).
    .private = Riix badhanka tabyada, kaddib “Private” (gaar) ama maaskarada.

leaving-safari = Safari
leaving-safari-computer = Xagga sare ee shaashadda ka dooro “History” (taariikhda), kaddib “Clear History” (tirtir taariikhda). Dooro inta dib loo noqonayo.
    .private = Xagga sare ee shaashadda ka dooro “File” (fayl), kaddib “New Private Window” (daaqad gaar ah oo cusub).
leaving-safari-iphone = Fur barnaamijka “Settings” (dejinta) ee telefoonka. Dooro “Apps” (barnaamijyada), kaddib “Safari”, kaddib “Clear History and Website Data” (tirtir taariikhda iyo xogta bogagga). Telefoonnada duugga ah “Safari” waxay ku dhex jirtaa “Settings” laftiisa.
    .private = Sawirka Safari ee shaashadda hore riix oo hay, kaddib dooro “New Private Tab” (tab gaar ah oo cusub).

leaving-samsung = Samsung Internet
leaving-samsung-android = Riix saddexda xariiq, kaddib “Settings” (dejinta), kaddib “Personal browsing data” (xogta daalacashada gaarka ah), kaddib “Delete browsing data” (tirtir xogta daalacashada).
    .private = Riix badhanka tabyada, kaddib “Turn on Secret mode” (shid habka qarsoodiga).

## Private windows

leaving-private = Waxa daaqadda gaarka ahi samayso
leaving-private-does = Daaqad gaar ahi taariikh ma kaydiso. Markaad tan ugu dambaysa xirto, biraawsarku wuu iloobaa wixii ku furnaa.
leaving-private-not = Kama qariso qof shaashadda daawanaya, barnaamij qalabka la geliyey si laguula socdo, ama dadka shabakadda maamula. Faylalka aad kaydiso way sii jiraan.
leaving-private-here = Codsi taageero ha ku hayn daaqad gaar ah: wuu lumayaa marka daaqadda la xiro. Akhrinta, daaqad gaar ahi way fiican tahay.

## Other people

leaving-others = Cidda weli arki karta
leaving-others-text = Qof yaqaan erayga sirta ah ee telefoonkan ama kombiyuutarkan wuu arki karaa waxa lagu sameeyey. Sidoo kale dadka maamula kombiyuutarrada goobta shaqada, maktabadda ama iskuulka. Akoonnada Google, Apple ama Microsoft waxay taariikhda ka tusi karaan telefoon kale sidoo kale.
leaving-others-do = Haddaad u malaynayso in qof la socdo waxa qalabkan lagu sameeyo, isticmaal mid kale oo aanay gaari karin: maktabad, adeeggaaga taageerada, ama saaxiib ka qaado.

## Help

leaving-help = Haddaad hadda caawimo u baahan tahay
leaving-help-999 = Haddaad khatar ku jirto: wac 999.
leaving-help-55 = Haddaadan hadli karin: telefoonka gacanta ka wac 999, dhageyso, oo riix 55 marka lagu weydiiyo.
leaving-help-line = Khadka caawimada ee Addoonsiga Casriga ah iyo Ka-faa'iidaysiga Xun (Modern Slavery and Exploitation Helpline): 08000 121 700, maalin kasta oo sannadka ka mid ah.
leaving-help-salvation = England iyo Wales, Salvation Army: 0800 808 3733, saacad kasta.
