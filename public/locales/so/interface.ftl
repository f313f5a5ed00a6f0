### status: machine-drafted

## The page round every page

shell-name = Onward
shell-title = Onward
shell-title-step = Tallaabo { $step } – Onward
shell-title-error = Khalad: { $title }
shell-skip = U bood bogga
shell-language = Luqadda
shell-hear = Dhageyso: { $language }
shell-bilingual = Iyo Ingiriisi
shell-language-failed = Erayada { $language } lama soo rari karin. Hubi xiriirka internetka oo mar kale riix.
shell-text-size = Cabbirka iyo muuqaalka qoraalka
shell-text-size-normal = Qoraal caadi ah
shell-text-size-large = Qoraal weyn
shell-text-size-larger = Qoraal ka sii weyn
shell-text-size-letter = A
shell-contrast = Muuqaal ka cad
shell-machine-drafted = Kombiyuutar ayaa tarjumay
    .more = Cid luqaddan ku hadasha weli ma hubin tarjumaadda. Fadlan turjubaan weydii marka ay wax muhiim yihiin.
shell-outdated = Erayadan qaarkood waxaa laga yaabaa inay duugoobeen
    .more = Ingiriisigu wuu isbeddelay kaddib markii la tarjumay. Fadlan turjubaan weydii marka ay wax muhiim yihiin.
shell-in-english = Erayo bogga ku jira waa Ingiriisi
    .more = Weli lama tarjumin, ama tarjumaaddooda khalad ayaa ku jira. Fadlan turjubaan weydii inuu kuu akhriyo.
shell-pages = Bogagga
shell-home = Bogga hore
shell-areas = Tusaha deegaannada
shell-help = Hel caawimo hadda
shell-eligibility = Hubi shuruudaha
shell-drafts = Codsiyada taageerada ee qalabkan
shell-blank = Daabac foom gacanta lagu buuxiyo
shell-receive = Fur xirmo
shell-settings = Dejinta
shell-register = Diiwaanka
shell-contacts = Buugga cinwaannada
shell-leaving = Sida degdeg looga baxo
shell-emergency = Xaalad degdeg ah wac 999. Khadka caawimada ee Addoonsiga Casriga ah iyo Ka-faa'iidaysiga Xun (Modern Slavery and Exploitation Helpline): 08000 121 700, maalin kasta oo sannadka ka mid ah.
shell-not-nrm = Foomkani maaha foomka Nidaamka Gudbinta Qaranka (National Referral Mechanism, NRM), boggani isna maaha bog ay dowladdu leedahay.
shell-lock = Quful
shell-loading = Waa la soo rarayaa…
shell-elsewhere = Boggani wuxuu ku furmaa tab cusub
shell-elsewhere-text = Waxa halkan ka furan way sii furnaanayaan.
shell-elsewhere-open = Ku fur tab cusub
shell-back = Dib u noqo
shell-try-again = Mar kale isku day
forms-failed = Qayb boggan ka mid ah lama soo rari karin. Waxaad qortay weli halkan ayay ku jiraan.

## Home

home-title = Jidka ka dambeeya taageerada NRM
home-lead = Waxaa loogu talagalay dadka ka baxaya taageerada, iyo shaqaalaha caawiya. Wax walba waxay ku jiraan qalabkan ilaa aad doorato inaad dirto.
home-before = Intaadan bilaabin
home-before-text = Bogga si degdeg ah ayaad uga bixi kartaa: riix “Ka bax boggan” ee xagga sare. Kiiboodhka waxaad sidoo kale saddex jeer ka riixi kartaa badhanka Shift. Tani ma tirtirto taariikhda biraawsarka.
home-before-more = Sida degdeg looga baxo, iyo sida taariikhda loo tirtiro
home-before-away = Qari farriintan
home-door-areas = Wax ka akhri deegaannada
home-door-areas-text = Eeg deegaannada laga yaabo inay ku caawin karaan, iyo waxa mid walba weydiiyo.
home-door-refer = Buuxi codsi taageero (referral)
home-door-refer-text = Waxaa loogu talagalay shaqaalaha taageerada iyo qofka oo wada jira. Markaad doonto waad joojin kartaa oo mar dambe waad ku soo noqon kartaa.
home-door-receive = Fur xirmo
home-door-receive-text = Waxaa loogu talagalay isku-duwe loo soo diray codsi taageero. Eeg cidda saxiixday, hubi in aan waxba la beddelin, oo akhri.
home-eligibility = Marka hore hubi shuruudaha.
home-eligibility-text = Waxay qaadataa saddex daqiiqo ku dhowaad. Magac looma baahna.
home-register-text = Isku-duwayaasha: codsi kasta oo yimid, iyo waxa ka soo baxay.
home-promise = Waxa aad ku kalsoonaan karto
home-promise-device = Waxa aad qorto iskood ugama baxaan qalabkan. Akoon ma jiro, cidna ma tirinayso dadka soo booqda.
home-promise-choice = Qofka ayaa go'aansada waxa lala wadaagayo dadka kale, qayb qayb. Inuu maya yiraahdo ma beddelayso taageerada uu hadda haysto.
home-promise-skip = Su'aal kasta waa laga boodi karaa, ama mar dambe ayaa laga jawaabi karaa.

not-found-title = Cinwaankan bog kuma jiro
not-found-text = Waxaa laga yaabaa in cinwaanku duug yahay, ama xaraf ka maqan yahay.
not-found-home = Tag bogga hore

## Eligibility

eligibility-title = Hubi shuruudaha
eligibility-lead = Ka jawaab waxaad taqaan. Waxaad arki doontaa sida qodob walba u taagan yahay, iyo waxa la samayn karo. Waxba halkan kuma hor istaagayaan: jawaabuhu si kasta ha ahaadaane, codsi taageero waad gudbin kartaa.
eligibility-reasons = Sida ay u taagan tahay
eligibility-summary = { $met } waa buuxsameen, { $not_met } ma buuxsamin, { $not_known } lama oga.
eligibility-met = Buuxsantay
eligibility-not-met = Ma buuxsamin
eligibility-not-known = Lama oga
eligibility-source = Halka ay tani ka timid:
eligibility-local = Qodob deegaankan u gaar ah. Isku-duwuhu kiiska ayuu eegi karaa oo isagu go'aan ka gaari karaa.
eligibility-discretion = Isku-duwaha deegaanku kiiska ayuu eegi karaa oo isagu go'aan ka gaari karaa. Mashaariicdii tijaabada, deegaannadu sidaas ayay kiis kiis u samayn jireen.
eligibility-next = Waxa xiga
eligibility-next-text = Jawaabahan waxaa lagu dari karaa codsi taageero oo cusub, si aan cidna laba jeer loo weydiin. Marka hore waxaad furaysaa khasnadda qalabkan.
eligibility-start = Codsi ku bilow jawaabahan

## A field

field-why = Sababta weydiinta
field-help = Caawimo shaqaalaha
field-problem = Wax la saxo:
field-or = ama
field-date-day = Maalin
field-date-month = Bil
field-date-year = Sannad
field-date-calendar = Isticmaal kalandarka Yurub, kan Britain laga isticmaalo.
field-time-clock = Isticmaal saacadda Britain: toddobada subaxnimo waa 7:00, maaha 1:00.
calendar-ethiopic = Kalandarka Itoobiya: { $day } { $month } { $year }
    .months = Meskerem | Tiqimt | Hidar | Tahsas | Tir | Yekatit | Megabit | Miyazya | Ginbot | Sene | Hamle | Nehase | Pagume
calendar-persian = Kalandarka Iiraan (Persian): { $day } { $month } { $year }
    .months = Farwardin | Ordibehesht | Khordad | Tir | Mordad | Shahriwar | Mehr | Aban | Azar | Dey | Bahman | Esfand
field-letters-left =
    { $count ->
        [one] Waxaa kuu haray { $count } xaraf.
       *[other] Waxaa kuu haray { $count } xaraf.
    }
field-letters-over =
    { $count ->
        [one] { $count } xaraf ayaa dheeraad ah. Waxba ma lumin: fadlan qoraalka soo gaabi, ama inta kale jawaab kale ku qor.
       *[other] { $count } xaraf ayaa dheeraad ah. Waxba ma lumin: fadlan qoraalka soo gaabi, ama inta kale jawaab kale ku qor.
    }
field-language-name = Luqadda
field-language-speaks = Ku hadal
field-language-reads = Akhris
field-language-writes = Qoris
field-language-add = Ku dar luqad kale
field-language-remove = Ka saar luqaddan
field-group-add = Ku dar
field-group-member = { $one } { $number }
field-group-change = Beddel
field-group-remove = Ka saar

## What is to be mended: what is wrong, and an example of right

summary-title = Fadlan mar kale eeg kan
problem-missing = Jawaabtan la'aanteed waxba lama diri karo.
problem-too-long = Waxaa ku filan { $max } xaraf. Kani { $over } ayuu dheeraad yahay. Tusaale, inta kale jawaab kale ku qor.
problem-not-a-number = Fadlan tiro dhan ku qor lambarro, tusaale 2.
problem-out-of-range = Fadlan qor tiro u dhaxaysa { $min } iyo { $max }, tusaale { $min }.
problem-no-such-date = Taariikhdaas ma jirto. Fadlan hubi maalinta iyo bisha, tusaale 27 3 1998.
problem-date-incomplete = Qayb taariikhda ka mid ah ayaa maqan. Fadlan qor maalin, bil iyo sannad, tusaale 27 3 1998.
problem-year-out-of-range = Fadlan sannadka ku qor afar lambar, inta u dhaxaysa 1900 iyo 2100, tusaale 1998.
problem-not-an-email = Kani maaha cinwaan iimayl oo dhammaystiran. Tusaale name@example.org.
problem-not-a-phone = Fadlan lambarka telefoonka ku qor lambarro keliya, tusaale 07700 900123.
problem-not-an-option = Fadlan dooro mid ka mid ah jawaabaha la tusay, tusaale kan koowaad.
problem-disguising-character = Qoraalkan waxaa ku jira calaamad qarsoon oo beddeli karta sida loo akhriyo. Fadlan mar kale qor, tusaale xaraf xaraf.
problem-too-many = Waxaa ku filan { $max }. Fadlan qaar ka saar, tusaale kuwa laba jeer la geliyey.
problem-no-translator = Fadlan dooro cidda samaysay tarjumaadda jawaabtan.
problem-wrong-kind = Jawaabtani kuma habboona su'aasha. Fadlan mar kale ka jawaab, tusaale dooro ama mar kale qor.

## Saving

save-saved = Waa la kaydiyey { $time }
save-not-yet = Weli lama kaydin
save-not-saved = Lama kaydin
    .do = Waxaad qortay weli boggan ayay ku jiraan. Meel ammaan ah ku koobi garee intaadan bogga xirin.
lock-unsaved = Wixii ugu dambeeyey ee aad qortay lama kaydin. Haddaad hadda qufusho, way lumayaan.
lock-keep-open = Bogga ha furnaado
lock-anyway = Quful, waxa aan la kaydin ha lumaane

## The referral

refer-tasks-title = Codsiga taageerada (referral)
refer-tasks-text = Qaybaha siday doonaan u kala horreeyaan u buuxi. Su'aal kasta waad ka boodi kartaa oo waad ku soo noqon kartaa. Wax walba qalabkan ayaa lagu kaydinayaa inta aad qorayso.
refer-stage = Inta hadda la buuxinayo
refer-stage-enquiry = Weydiin hordhac ah.
    .text = Magac la'aan: baahiyaha, tirada qoyska iyo taariikhaha, si deegaanku u sheegi karo waxa suurtagal ah.
refer-stage-referral = Codsiga taageerada.
    .text = Waxa deegaanku u baahan yahay si uu u go'aansado.
refer-stage-handover = Wareejinta macluumaadka.
    .text = Kaddib markuu deegaanku haa yiraahdo: waxa shaqaalaha cusubi u baahan yahay inuu ogaado.
refer-bilingual-hides = Laba luqadood ayaa la tusayaa, markaa su'aalaha shaqaaluhu galka kiiska ka jawaabo waa qarsoon yihiin. Riix “Iyo Ingiriisi” ee xagga sare si aad u aragto.
refer-worker-only = Boggan shaqaalaha keliya ayaa leh. Waa qarsoon yahay inta laba luqadood la tusayo.
refer-one-language = Tus hal luqad
refer-tasks-answers = Jawaabaha
refer-tasks-send = Ka hor inta aan la dirin
refer-start-section = Bilow qaybtan
refer-skip-section = Hadda ka bood qaybtan
refer-pause = Hakad geli, mar dambe ku soo noqo
refer-section-end = Mahadsanid. Qaybtani halkaas ayay ku dhammaatay.
refer-section-end-where = Markaad doonto qaybtan waad ku soo noqon kartaa oo waxa la qoray waad beddeli kartaa.
refer-next-section = U gudub qaybta xigta
refer-to-list = Ku noqo liiska
refer-continue = Kaydi oo sii wad
refer-skip = Hadda ka bood
refer-check = Hubi jawaabahaaga
refer-check-text = Tani waa wax walba oo marxaladdan loo qoray. Wax kasta waad ka beddeli kartaa.
refer-check-mend = Ka hor inta aan la diri karin
refer-check-complete = Wax khaldan ma jiraan. Su'aalaha aan laga jawaabin waxaa loo dirayaa “lagama jawaabin”.
refer-check-on = U gudub oggolaanshaha
refer-not-answered = Lagama jawaabin
refer-change = Beddel
refer-consent = Oggolaanshaha qofka
refer-export = Saxiix oo soo saar
refer-history = Waxa ka soo baxay
refer-under-age-title = Fadlan halkan ku joogso
refer-under-age-services = Wac adeegyada carruurta (children's services) ee golaha degmada (council) meesha qofku hadda joogo.
refer-under-age-guardians = England iyo Wales: adeegga ilaaliyeyaasha carruurta laga ganacsaday (child trafficking guardians service), 0800 043 4303.
refer-under-age-danger = Haddii qof hadda khatar ku jiro: 999.
refer-under-age-mistake = Haddii jawaabtu khalad ahayd, dib u noqo oo beddel. Waxba lama dirin.

task-not-started = Lama bilaabin
task-questions =
    { $count ->
        [one] { $count } su'aal
       *[other] { $count } su'aalood
    }
task-started = { $answered } ka mid ah { $asked } waa laga jawaabay
task-done = Dhammaatay
task-mend = Wax la saxo ayaa jira
task-anytime = Mar kasta
task-last = Tallaabada dambe
task-after = Kaddib dirista

## Dates, the same on screen and on paper. Years and days are digits.

date-full = { $day } { $month } { $year }
date-month-year = { $month } { $year }
date-year = { $year }
date-time = { $date }, { $time }

month-1 = Jannaayo
month-2 = Febraayo
month-3 = Maarso
month-4 = Abriil
month-5 = Maajo
month-6 = Juun
month-7 = Luulyo
month-8 = Ogosto
month-9 = Sebtembar
month-10 = Oktoobar
month-11 = Nofembar
month-12 = Diseembar

## Before a PDF is saved in which some characters cannot be printed

press-gaps = Calaamado qaarkood lama daabici karo. Mid kasta booskeeda PDF-ka waxaa ku yaal astaan leh calaamadda su'aasha. Waa kuwan:
    .do = Halkaad awooddo, si kale u qor oo PDF-ka mar kale samee. Ama sidiisa u kaydi, oo calaamadahaas gacanta ku qor.
press-gaps-save = PDF-ka sidiisa u kaydi
press-gaps-leave = Ha kaydin
