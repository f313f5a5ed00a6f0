### status: machine-drafted

## Answers that every question may have

o-yes_no-yes = Po
o-yes_no-no = Jo
o-instead-not_known = Nuk dihet
o-instead-prefer_not_to_say = Preferoj të mos përgjigjem

## A. Before you start

s-start = Para se të fillojmë
    .short = Para fillimit
    .opening = Kjo pjesë është për mënyrën se si flasim sot me njëri-tjetrin dhe për zonën ku dëshironi të shkoni. Mund të kapërceni një pyetje, ose të ndaleni për pushim, në çdo kohë. Ky formular nuk dërgohet nëse ju nuk jeni dakord.
    .closing = A është kjo një kohë dhe një vend i mirë për ju që të vazhdojmë me këto pyetje?

q-spoken_alone = A po flitet me personin vetëm për vetëm?
    .hint = Vetëm për vetëm do të thotë me ju dhe me përkthyesin gojor, nëse ka një të tillë. Askush tjetër nuk është në dhomë ose në telefonatë.
    .help = Dikush që e mban personin nën kontroll mund të jetë partner, mik ose i afërm. Nëse është i pranishëm dikush tjetër, ndaluni këtu, ruani dhe gjeni një kohë dhe një vend për të folur vetëm për vetëm. Nëse dikush thotë se personi dëshiron të ketë pranë një mbrojtës të të drejtave (advocate) ose dikë që e mbështet, pyeteni më parë vetë personin, kur nuk është i pranishëm askush tjetër, nëse e dëshiron këtë.

q-interpreter_now = A ka sot një përkthyes gojor të pavarur?
    .hint = I pavarur do të thotë se nuk është i afërm, partner ose mik, dhe se nuk e njohin as personi, as bashkësia e tij.
    .help = Pyeteni personin, pa përkthyesin gojor kur është e mundur, nëse është dakord me këtë përkthyes gojor. Nëse përkthyesi gojor nuk është i pavarur, mos vazhdoni te pyetjet për shëndetin, çështjet ligjore ose sigurinë.

o-interpreter_now-not_needed = Nuk nevojitet përkthyes gojor
o-interpreter_now-independent = Po, dhe përkthyesi gojor është i pavarur
o-interpreter_now-not_independent = Ka një përkthyes gojor që nuk është i pavarur
o-interpreter_now-needed_not_here = Nevojitet një përkthyes gojor, por nuk është këtu

q-under_18 = A është personi nën 18 vjeç, ose mund të jetë?
    .hint = Nëse mosha e personit vihet në dyshim dhe mund të jetë fëmijë, zgjidhni “Mund të jetë nën 18 vjeç”.
    .help = Ky formular është për të rritur. Pyesni për datën e lindjes: në disa vende, si Vietnami dhe Kina, njerëzit mund ta numërojnë moshën me një ose dy vjet më shumë. Nëse personi është fëmijë ose mund të jetë, ndaluni. Njoftoni shërbimet për fëmijë (children’s services) të këshillit lokal (council) ku ndodhet tani. Në Angli dhe Uells, telefononi edhe shërbimin e kujdestarëve për fëmijë të trafikuar (child trafficking guardians) në numrin 0800 043 4303. Në rrezik, telefononi 999.

o-under_18-no = Jo, është 18 vjeç ose më shumë
o-under_18-yes = Po, është nën 18 vjeç
o-under_18-might_be = Mund të jetë nën 18 vjeç

notice-under_18 = Ju lutemi ndaluni këtu. Ky formular është vetëm për të rritur, dhe një fëmijë ka nevojë sot për një lloj tjetër ndihme. Njoftoni shërbimet për fëmijë (children’s services) të këshillit lokal (council) ku ndodhet personi tani. Në Angli dhe Uells, telefononi shërbimin e kujdestarëve për fëmijë të trafikuar (child trafficking guardians) në numrin 0800 043 4303. Nëse dikush është në rrezik, telefononi 999. Ajo që keni shkruar deri tani nuk i dërgohet askujt.
    .title = Ky formular nuk është për dikë nën 18 vjeç

notice-spoken_alone = Aty është edhe dikush tjetër. Përgjigjet mund të mos jenë të vetë personit, dhe pyetjet mund ta vënë personin në rrezik. Mund të ruani atë që keni dhe të vazhdoni kur të mund të flisni vetëm për vetëm.
    .title = Ju lutemi prisni derisa të mund të flisni vetëm për vetëm

notice-interpreter_now = Mos pyesni për shëndetin, çështjet ligjore ose sigurinë përmes këtij përkthyesi gojor. Ruani, dhe vazhdoni me një përkthyes gojor të pavarur.
    .title = Përkthyesi gojor nuk është i pavarur

q-areas = Për cilat zona po mendoni?
    .hint = Zgjidhni sa të doni. Nuk po premtoni asgjë.
    .why = Nëse zona e parë nuk ka vend, punonjësi juaj mund të flasë me ju për të tjerat. Do t’ju pyesë përsëri para se të dërgojë diçka atje.

q-chosen_area = Për cilën zonë është ky referim?
    .hint = Një zonë. Mund të bëni një referim tjetër më vonë, nëse ndërroni mendje.
    .why = Do t’ju kërkohet pëlqimi për këtë zonë, me emrin e saj. Asgjë nuk shkon në ndonjë zonë tjetër.
    .help = Nëse personi ende nuk ka vendosur, udhëzuesit e zonave mund të ndihmojnë. Për të pyetur disa zona se çfarë është e mundur, eksportoni një pyetje paraprake për secilën: ajo nuk e përmban emrin e personit.

q-contacted_first = A u kontaktua zona para se të plotësohej ky formular?
    .help = Një telefonatë e shkurtër më parë e bën referimin më të mirë: dëgjoni çfarë mund të ofrojë zona tani dhe çfarë i duhet të dijë. Nuk ka nevojë të jepni emër.

q-contacted_on = Kur u kontaktua zona?

q-contacted_whom = Me kë u fol?
    .hint = Një emër ose një ekip.

## B. Referrer

s-referrer = Punonjësi që bën referimin
    .short = Referuesi
    .opening = Rreth jush dhe organizatës suaj. Zona duhet të dijë kë të telefonojë kur ka një pyetje. Ju lutemi mos e shkruani adresën e një strehe të sigurt (safehouse) askund në këtë formular.

q-organisation = Organizata që bën referimin
    .hint = Emri me të cilin e njeh zona.

q-organisation_kind = Çfarë lloj organizate është?

o-organisation_kind-nrm_support_provider = Organizatë që jep mbështetje NRM
o-organisation_kind-outreach = Mbështetje jashtë strehës (outreach)
o-organisation_kind-asylum_support = Mbështetje për azilkërkues
o-organisation_kind-council = Këshill lokal (council)
o-organisation_kind-police = Policia
o-organisation_kind-health = Shëndetësia
o-organisation_kind-other = Tjetër

q-worker_name = Emri i punonjësit
    .hint = Emri juaj, si punonjësi që plotëson këtë formular.

q-worker_role = Detyra e punonjësit
    .hint = Për shembull, punonjës mbështetës.

q-worker_phone = Numri i telefonit i punonjësit
    .hint = Numri juaj i punës. Zonës i duhet një numër telefoni ose një adresë email-i për t’ju gjetur.

q-worker_email = Adresa e email-it e punonjësit
    .hint = Adresa juaj e punës, për shembull name@example.org. Nuk nevojitet nëse keni dhënë një numër telefoni.

q-other_contact = Me kë tjetër mund të flasë zona kur punonjësi nuk është aty?
    .hint = Një emër ose ekip, dhe një numër telefoni ose adresë email-i.

q-own_reference = Numri i referencës i vetë referuesit
    .hint = Shkronja dhe numra, për shembull SW-214. Jo emri i personit.
    .help = Zona mund ta përdorë në telefon ose në email, që askush të mos e thotë ose të mos e shkruajë emrin.

q-referral_date = Data e këtij referimi

q-referral_how = Si u plotësua ky formular me personin?

o-referral_how-face_to_face = Ballë për ballë
o-referral_how-phone = Me telefon
o-referral_how-video = Me video
o-referral_how-email = Me email

q-region = Në cilin rajon jeton personi tani?
    .hint = Vetëm rajoni. Mos e shkruani kurrë adresën ose qytetin e një strehe të sigurt.
    .why = Nga largësia e shpërnguljes varet çfarë mund të vazhdojë të ketë personi: mjekun, shkollën, kolegjin, miqtë.

o-regions-north_east = Verilindja (North East)
o-regions-north_west = Veriperëndimi (North West)
o-regions-yorkshire_and_the_humber = Yorkshire dhe Humber
o-regions-east_midlands = East Midlands
o-regions-west_midlands = West Midlands
o-regions-east_of_england = Anglia Lindore (East of England)
o-regions-london = Londra
o-regions-south_east = Juglindja (South East)
o-regions-south_west = Jugperëndimi (South West)
o-regions-wales = Uellsi
o-regions-scotland = Skocia
o-regions-northern_ireland = Irlanda e Veriut

## C. The person

s-person = Rreth jush
    .short = Personi
    .opening = Kjo pjesë është për atë kush jeni, çfarë gjuhe flisni dhe si t’ju kontaktojmë pa rrezik. Mund të kapërceni çdo pyetje, ose të thoni se preferoni të mos përgjigjeni. Na thoni nëse doni pushim.
    .closing = A dëshironi diçka për të pirë, ose një pushim të shkurtër, para pjesës tjetër?

q-name = Si quheni?
    .hint = Shkruajeni ashtu si e shkruani ju. Nuk ka pse të jetë si në një dokument.
    .why = Zona duhet të dijë kush jeni nëse ju ofron një vend. Pyetja paraprake, domethënë pyetja e parë që i bëhet zonës, nuk e përmban kurrë emrin tuaj.

q-called = Si dëshironi t’ju thërrasim?
    .hint = Mund të jetë emri i parë, një emër tjetër ose i njëjti emër.

q-other_names = Emra të tjerë që ka përdorur personi
    .hint = Edhe emra që të tjerët e kanë detyruar të përdorë. Një në çdo rresht.
    .help = Merreni këtë nga dosja. Mos ia kërkoni personit: një emër i dhënë nga një shfrytëzues mund të jetë i rëndë për t’u dëgjuar. Mbështetësve të rinj u duhet për të gjetur të dhëna të mëparshme, dhe nuk duhet ta thërrasin kurrë personin me të.

q-date_of_birth = Kur keni lindur?
    .hint = Për shembull, 27 3 1994. Nëse dini vetëm vitin, ose muajin dhe vitin, kjo mjafton.
    .help = Shumë njerëz nuk e dinë datën e tyre të lindjes, ose kanë një datë që ua ka dhënë një zyrë. Mos kërkoni me ngulm një datë të saktë.

q-gender = Si e përshkruani gjininë tuaj?
    .why = Disa shtëpi janë vetëm për gra ose vetëm për burra.

o-gender-male = Mashkull
o-gender-female = Femër
o-gender-described_by_person = E përshkruaj ndryshe

q-gender_described = Si dëshironi ta përshkruani?
    .hint = Me fjalët tuaja.

q-country_of_origin = Nga cili vend vini?

q-nationality = Cila është shtetësia juaj?
    .hint = Nëse nuk keni shtetësi, shkruani “asnjë”.

q-second_nationality = A keni një shtetësi të dytë?
    .hint = Nëse keni, shkruani cilën. Nëse nuk keni, shkruani “asnjë”.

q-languages = Cilat gjuhë dini?
    .hint = Filloni me gjuhën që ju pëlqen më shumë. Për secilën, thoni nëse e flisni, e lexoni dhe e shkruani.
    .why = Që të keni përkthyesin gojor të duhur dhe letra në një gjuhë që mund ta lexoni.

q-english = Sa mirë e flisni anglishten?

o-english-fluent = Rrjedhshëm
o-english-some = Deri diku
o-english-little = Pak
o-english-none = Aspak

q-interpreter_needed = A keni nevojë për një përkthyes gojor?
    .hint = Përkthyesi gojor e thotë në anglisht atë që thoni ju, dhe në gjuhën tuaj atë që thuhet në anglisht. Ju nuk e paguani përkthyesin gojor.
    .help = Pyesni edhe kur personi flet deri diku anglisht. Shumë njerëz duan përkthyes gojor vetëm për shëndetin dhe çështjet ligjore: atëherë përgjigjuni po.

q-interpreter_language = Çfarë gjuhe dhe dialekti duhet të flasë përkthyesi gojor?
    .hint = Për shembull, arabisht si flitet në Sudan.

q-interpreter_gender = A dëshironi që përkthimin gojor ta bëjë një grua apo një burrë?

o-interpreter_gender-woman = Një grua
o-interpreter_gender-man = Një burrë
o-interpreter_gender-no_preference = Të dyja janë në rregull

q-interpreter_not = A ka dikë që nuk duhet të përkthejë gojarisht për ju?
    .hint = Një person, ose njerëz nga një vend a grup i caktuar. Nëse nuk ka askënd, shkruani “askush”.
    .why = Mund t’i thoni jo një përkthyesi gojor në çdo kohë. Nuk ka nevojë të jepni arsye.

q-communication_help = Çfarë tjetër ju ndihmon të kuptoni dhe t’ju kuptojnë?
    .hint = Për shembull, shkronja të mëdha, gjuha e shenjave, dikush që lexon me zë, më shumë kohë ose figura. Nëse asgjë, shkruani “asgjë”.

q-national_insurance_number = Numri i Sigurimeve Shoqërore (National Insurance number)
    .hint = Gjendet në një letër për taksat ose ndihmat shtetërore (benefits). Për shembull, QQ 12 34 56 C.

q-home_office_reference = Numri i referencës i Ministrisë së Brendshme (Home Office)

q-nrm_reference = Numri i referencës NRM
    .help = Mbështetësve të rinj mund t’u duhet për të folur me organizatën që jep mbështetje NRM dhe me Home Office për këtë person.

q-contact_how = Si mund t’ju kontaktojë zona e re pa rrezik?
    .hint = Zgjidhni të gjitha mënyrat që janë pa rrezik. Punonjësi juaj mund t’jua përcjellë mesazhet.
    .why = Dikush tjetër mund të shohë një mesazh ose të dëgjojë një telefonatë. Ju vendosni çfarë është pa rrezik.

o-contact_how-phone = Me telefon
o-contact_how-email = Me email
o-contact_how-post = Me postë
o-contact_how-through_worker = Përmes punonjësit tim

q-contact_phone = Cili është numri juaj i telefonit?

q-contact_phone_safe = Në këtë telefon, çfarë mund të bëjmë pa rrezik?
    .hint = Zgjidhni gjithçka që është pa rrezik. Nëse keni dyshim, mos e zgjidhni.

o-phone_safe-call = Është e sigurt të më telefononi
o-phone_safe-leave_message = Është e sigurt të lini një mesazh me zë
o-phone_safe-text = Është e sigurt të shkruani një mesazh (SMS)

q-contact_times = Kur është e sigurt t’ju telefonojmë?
    .hint = Për shembull, nga e hëna deri të premten, ora 10 e mëngjesit deri në 2 pasdite.

q-contact_email = Cila është adresa juaj e email-it?
    .hint = Për shembull, name@example.org.

q-contact_email_safe = A është e sigurt t’ju shkruajmë në këtë adresë email-i?
    .hint = Përgjigjuni jo nëse dikush tjetër mund ta lexojë email-in tuaj.

q-contact_post = Ku mund të dërgojmë letra?
    .hint = Kurrë adresa e një strehe të sigurt. Mund të jetë adresa e një zyre ose e një avokati (solicitor), nëse ata kanë pranuar.

q-contact_post_safe = A është e sigurt t’ju shkruajmë në këtë adresë?
    .hint = Përgjigjuni jo nëse dikush tjetër mund t’i hapë letrat tuaja.

q-contact_code_word = Cilën fjalë duhet të themi, që ta dini se jemi vërtet ne?
    .hint = Zgjidhni një fjalë që askush tjetër nuk do ta gjente. Mos përdorni ndonjë fjalëkalim tuajin.

q-contact_other = A ka dikë tjetër që mund ta kontaktojmë nëse nuk ju gjejmë dot?
    .hint = Vetëm dikë që i besoni.

q-contact_other_knows = A është dakord ai person tjetër që ju të na jepni emrin dhe numrin e tij?
    .hint = Ju lutemi pyeteni më parë. Derisa të jetë dakord, ne nuk e shkruajmë këtu emrin ose numrin e tij.

q-contact_other_name = Si quhet ai person tjetër?

q-contact_other_relation = Çfarë e keni atë person?
    .hint = Për shembull, një mik ose një motër.

q-contact_other_phone = Cili është numri i telefonit i atij personi tjetër?

## D. NRM and move-on

s-nrm = NRM dhe hapi tjetër
    .short = NRM dhe hapi tjetër
    .opening = Punonjësi juaj e plotëson pjesën më të madhe të kësaj nga dosja juaj, që të mos keni nevojë ta thoni përsëri. Do t’ju pyesim një gjë: kur dëshironi të shpërnguleni. Mund ta kapërceni ose të ndaleni për pushim.
    .closing = A dëshironi të vazhdojmë me këto pyetje tani, apo një ditë tjetër?

q-nrm_referred_on = Kur u referua personi në NRM?
    .hint = Mjafton viti, ose muaji dhe viti.

q-cg_decision = Cili është vendimi mbi bazat përfundimtare (conclusive grounds)?
    .hint = Vendimi i fundit që është në fuqi.
    .help = Vendimi pozitiv më vete nuk jep leje qëndrimi dhe nuk jep të drejtë për fonde publike (recourse to public funds). Nëse nuk ka vendim pozitiv, zona prapë mund të ndihmojë: koordinatorët mund të vendosin sipas gjykimit të vet (discretion).

o-cg_decision-positive = Pozitiv
o-cg_decision-negative = Negativ
o-cg_decision-reconsideration = Negativ, dhe është kërkuar rishqyrtim (reconsideration)
o-cg_decision-waiting = Pritet vendimi
o-cg_decision-not_applied = Nuk është bërë referim në NRM

q-cg_date = Kur u mor vendimi mbi bazat përfundimtare?
    .hint = Data në letrën e vendimit. Mjafton muaji dhe viti.

q-rg_decision = Cili është vendimi mbi bazat e arsyeshme (reasonable grounds)?

o-rg_decision-positive = Pozitiv
o-rg_decision-negative = Negativ
o-rg_decision-waiting = Pritet vendimi
o-rg_decision-not_applied = Nuk është bërë referim në NRM

q-rg_date = Kur u mor vendimi mbi bazat e arsyeshme?
    .hint = Mjafton muaji dhe viti.

q-nrm_months = Sa muaj ka qenë personi në NRM?
    .hint = Nga referimi deri sot, ose derisa doli. Një numër i plotë, për shembull 14.

q-nrm_before = A ka qenë personi në NRM para kësaj here?

q-support_now = Çfarë mbështetjeje ka personi tani?
    .help = Në Angli dhe Uells, njerëzit me vendim pozitiv mbi bazat përfundimtare që kanë dalë nga mbështetja NRM më 4 janar 2021 ose më vonë mund të kërkojnë mbështetjen Reach-In: 0800 808 3733 (Salvation Army, 24 orë).

o-support_now-safehouse = Mbështetje NRM në një strehë të sigurt
o-support_now-outreach = Mbështetje NRM jashtë strehës (outreach)
o-support_now-asylum_support_after_nrm = Mbështetje për azilkërkues, pas mbështetjes NRM
o-support_now-already_left = Ka dalë tashmë nga mbështetja NRM
o-support_now-never_had = Nuk ka pasur mbështetje NRM

q-needs_assessment = A është bërë vlerësimi i nevojave për rimëkëmbje (recovery needs assessment)?
    .hint = Është zgjedhja e personit nëse do ta bëjë apo jo.

o-needs_assessment-done = U bë
o-needs_assessment-declined = Personi nuk e pranoi
o-needs_assessment-not_yet = Ende jo

q-needs_assessment_outcome = Çfarë rekomandoi vlerësimi i nevojave për rimëkëmbje?
    .hint = Vetëm ajo që i duhet zonës së re për ta vazhduar mbështetjen.

q-transition_plan = A ka një plan kalimi (transition plan)?

q-transition_plan_content = Çfarë thotë plani i kalimit?
    .hint = Çfarë duhet bërë, nga kush dhe deri kur.

q-move_on_end = Kur mbaron mbështetja e personit?
    .hint = Dita e fundit e mbështetjes për kalimin (move-on support). Për shembull, 4 3 2027.
    .help = Pas një vendimi pozitiv mbi bazat përfundimtare, mbështetja për kalimin zgjat të paktën 45 ditë. Mund të zgjasë më shumë nëse e rekomandon vlerësimi i nevojave për rimëkëmbje. Kjo nuk është periudha e rimëkëmbjes para vendimit, e cila tani është të paktën 30 ditë.

q-move_wished = Kur dëshironi të shpërnguleni në zonën e re?
    .hint = Mjafton muaji dhe viti.
    .why = Që zona të kërkojë një shtëpi në kohën e duhur. Nuk është premtim se atëherë do të ketë një shtëpi gati.

q-move_expected = Kur pritet shpërngulja?
    .hint = Me sa mund të thuhet sot. Mjafton muaji dhe viti.

q-immigration_status = Cili është statusi i imigracionit i personit?
    .hint = Statusi që është në fuqi sot.

o-immigration_status-british_or_irish = Shtetësi britanike ose irlandeze
o-immigration_status-settled = Qëndrim i përhershëm në Mbretërinë e Bashkuar (indefinite leave ose settled status)
o-immigration_status-refugee_or_protection = Status refugjati ose mbrojtje humanitare
o-immigration_status-leave_as_victim = Leje qëndrimi e përkohshme për viktimat e trafikimit të njerëzve ose të skllavërisë
o-immigration_status-other_leave = Leje tjetër qëndrimi
o-immigration_status-asylum_claim = Kërkesë për azil, pritet vendimi
o-immigration_status-other_application = Kërkesë tjetër, pritet vendimi
o-immigration_status-no_status = Tani për tani pa leje qëndrimi
o-immigration_status-other = Tjetër

q-immigration_status_more = Cili status ose cila kërkesë është?

q-immigration_until = Deri kur vlen leja?
    .hint = Data kur skadon. Mjafton muaji dhe viti.

q-public_funds = A ka personi të drejtë për fonde publike (recourse to public funds)?
    .hint = Shihni eVisa-n ose letrën e vendimit.
    .help = Nëse nuk ka, merrni këshillë ligjore herët: disa njerëz mund të kërkojnë që ky kusht të ndryshohet. Mungesa e kësaj të drejte nuk është arsye për ta ndalur këtë referim.

o-public_funds-yes = Po
o-public_funds-no = Jo
o-public_funds-applied = Është bërë kërkesa, pritet vendimi

q-public_funds_until = Deri kur ka personi të drejtë për fonde publike?
    .hint = Data kur skadon leja. Lëreni bosh nëse nuk ka afat.

## E. Children and dependants

s-family = Fëmijët dhe familja
    .short = Fëmijët dhe familja
    .opening = Kjo pjesë është për njerëzit që do të shpërnguleshin me ju dhe për të tjerë që varen nga ju. Mund të kapërceni çdo pyetje, ose të ndaleni për pushim. Përgjigjet tuaja e ndihmojnë zonën të gjejë një shtëpi të përshtatshme.
    .closing = Çfarë ju pëlqen të gatuani ose të hani?

q-household = Kush do të shpërngulej me ju?

o-household-alone = Do të shpërngulesha vetëm unë
o-household-with_partner = Partneri im ose partnerja ime
o-household-with_children = Fëmijët e mi
o-household-with_partner_and_children = Partneri im ose partnerja ime dhe fëmijët e mi
o-household-with_other_people = Njerëz të tjerë

q-people_moving = Sa njerëz do të shpërnguleshin gjithsej?
    .hint = Numëroni edhe veten. Për shembull, 3.

q-child_ages = Sa vjeç janë fëmijët që do të shpërnguleshin me ju?
    .hint = Zgjidhni gjithçka që përputhet.

o-child_ages-under_1 = Nën 1 vjeç
o-child_ages-age_1_to_4 = 1 deri në 4 vjeç
o-child_ages-age_5_to_10 = 5 deri në 10 vjeç
o-child_ages-age_11_to_15 = 11 deri në 15 vjeç
o-child_ages-age_16_to_17 = 16 ose 17 vjeç

q-linked_referral = Numrat e referencës të familjarëve për të cilët bëhet gjithashtu referim
    .hint = Numrat e referencës të vetë referuesit, për shembull SW-215. Jo emra.
    .help = Çdo i rritur ka referimin e vet, edhe në familje, që secili të vendosë për vete. Numri i referencës i lidh ata.

q-pregnant = A jeni shtatzënë?
    .why = Që të ketë një mami (midwife) pranë shtëpisë suaj të re dhe hapësirë të mjaftueshme.

q-due_date = Kur pritet të lindë foshnja?
    .hint = Mjafton muaji dhe viti.

q-has_children = A keni fëmijë?
    .hint = Edhe fëmijë që jetojnë diku tjetër.

q-children = Fëmijët tuaj
    .hint = Na tregoni vetëm atë që doni. Punonjësi juaj mund të shkruajë atë që thotë dosja tashmë.
    .one = Fëmija
    .add = Shto një fëmijë tjetër

q-child_name = Si quhet fëmija?

q-child_born = Kur ka lindur fëmija?
    .hint = Nëse dini vetëm vitin, ose muajin dhe vitin, kjo mjafton.

q-child_relation = Çfarë e keni fëmijën?

o-child_relation-own_child = Djali im ose vajza ime
o-child_relation-partners_child = Fëmija i partnerit tim ose i partneres sime
o-child_relation-brother_or_sister = Vëllai im ose motra ime
o-child_relation-grandchild = Nipi ose mbesa ime (fëmija i fëmijës sim)
o-child_relation-niece_or_nephew = Nipi ose mbesa ime (fëmija i vëllait ose i motrës)
o-child_relation-other = Dikush tjetër

q-child_where = Ku jeton fëmija?

o-child_where-with_you = Me mua
o-child_where-elsewhere_in_uk = Diku tjetër në Mbretërinë e Bashkuar
o-child_where-other_country = Në një vend tjetër

q-child_school = Në cilën shkollë, kopsht ose çerdhe shkon fëmija?
    .hint = Nëse në asnjë, shkruani “asnjë”.
    .why = Që të gjendet një vend në kohë dhe të njoftohet shkolla e vjetër kur kjo bëhet pa rrezik.

q-child_social_care = A merret përkujdesja sociale për fëmijë (children’s social care) me këtë fëmijë?

q-child_social_care_more = Cili këshill lokal, dhe çfarë lloj ndihme?
    .hint = Për shembull, një plan për fëmijë në nevojë (child in need plan). Shkruani emrin e ekipit, jo të familjeve të tjera.

q-child_health = A ka fëmija një aftësi të kufizuar ose një nevojë shëndetësore?
    .hint = Nëse jo, shkruani “asnjë”.

q-other_dependants = A ka ndokush tjetër që varet nga ndihma juaj?
    .hint = Për shembull, një prind ose një i afërm i rritur, këtu ose në një vend tjetër.

q-other_dependants_more = Kush janë, dhe çfarë ndihme u duhet nga ju?

q-pets = A do të sillnit një kafshë shtëpiake?

q-pets_more = Cilën kafshë ose cilat kafshë?

q-agencies = Cilat agjenci të tjera janë të përfshira, dhe për cilat qëllime është rënë dakord me to?
    .hint = Për shembull, ndihma e hershme (early help), shërbimi i provës (probation), një organizatë bamirëse për refugjatë. Një në çdo rresht, me qëllimin.

q-family_dates = A ka ditë që po afrohen kur dikush nga familja duhet të shkojë në gjykatë ose në polici?

q-family_dates_more = Cilat data, dhe për çfarë janë?
    .hint = Për çështjen gjyqësore të vetë personit pyetet te çështjet ligjore.

## F. Housing

s-housing = Banesa
    .short = Banesa
    .opening = Kjo pjesë është për vendin ku jetoni tani dhe për llojin e shtëpisë që do të ishte e mirë për ju. Pyesim që zona t’ju thotë ndershmërisht çfarë mund dhe çfarë nuk mund të ofrojë. Mund të kapërceni çdo pyetje, ose të ndaleni për pushim.
    .closing = Çfarë ju pëlqen të keni rreth vetes në shtëpi: muzikë, bimë, qetësi?

q-housing_now = Ku po jetoni tani?
    .hint = Këto janë fjalë zyrtare. Punonjësi juaj mund t’jua shpjegojë.
    .help = Streha e sigurt dhe strehimi për azilkërkues llogariten si strehim i përkohshëm.

o-housing_now-temporary_accommodation = Strehim i përkohshëm
o-housing_now-living_with_friends_or_family = Jeton me miq ose familje
o-housing_now-currently_rough_sleeping = Aktualisht fle jashtë (rough sleeping)
o-housing_now-local_authority_accommodation = Strehim i autoritetit lokal
o-housing_now-private_rented = Me qira te një pronar privat
o-housing_now-other = Tjetër

q-housing_now_more = Çfarë lloj vendi është?
    .hint = Pa adresë, ju lutemi.

q-home_kinds = Cilat lloje shtëpie mund të pranoni?
    .hint = Zgjidhni gjithçka që mund të pranoni. Shtëpi e përbashkët do të thotë që keni dhomën tuaj, dhe kuzhinën e banjën i përdorni bashkë me njerëz të tjerë.
    .why = Në shumë zona ka pak shtëpi. Kur zona di gjithçka që mund të pranoni, e ka më lehtë të gjejë një.

o-home_kinds-own_flat = Një apartament vetëm për mua
o-home_kinds-family_home = Një shtëpi për mua dhe familjen time
o-home_kinds-shared_women = Një shtëpi e përbashkët vetëm me gra
o-home_kinds-shared_men = Një shtëpi e përbashkët vetëm me burra
o-home_kinds-shared_anyone = Një shtëpi e përbashkët me gra dhe burra
o-home_kinds-staff_on_site = Një shtëpi me punonjës mbështetës në ndërtesë
o-home_kinds-short_stay_first = Më parë një vend për pak kohë, pastaj një për më gjatë

q-sharing_more = A ka dikë me të cilin nuk mund ta ndani shtëpinë?
    .hint = Për shembull, njerëz që pinë duhan ose alkool. Nëse nuk ka askënd, shkruani “askush”.

q-bedrooms = Sa dhoma gjumi ju duhen?

q-access = Çfarë duhet të ketë shtëpia që të mund të hyni dhe të lëvizni brenda?
    .hint = Zgjidhni gjithçka që ju duhet.

o-access-none = Asgjë të veçantë
o-access-ground_floor = Kat përdhes
o-access-lift = Ashensor
o-access-step_free = As edhe një shkallë
o-access-wheelchair = Hapësirë për karrige me rrota
o-access-bathroom = Banjë e përshtatur, për shembull dush pa prag

q-under_35 = A jeni nën 35 vjeç?
    .why = Nëse jetoni pa partner, jeni nën 35 vjeç dhe merrni me qira nga një pronar privat, ndihma për qiranë shpesh paguan vetëm për një dhomë në një shtëpi të përbashkët. Ky rregull nuk vlen për njerëzit me vendim pozitiv mbi bazat përfundimtare (conclusive grounds).
    .help = Që nga 1 tetori 2022, njerëzit me vendim pozitiv mbi bazat përfundimtare përjashtohen nga tarifa për shtëpi të përbashkët (shared accommodation rate) te Housing Benefit dhe Universal Credit. Ata duhet ta tregojnë letrën e vendimit. Një shtëpi me qira nga një pronar privat prapë mund të kushtojë më shumë se sa paguan ndihma për qiranë.

q-avoid_any = A ka qytete, lagje ose vende të tjera ku nuk do të ishit në siguri?
    .hint = Nuk ka nevojë të thoni pse.
    .why = Që askush të mos ju ofrojë një shtëpi në një vend të tillë. Me referimin tuaj dërgohen vetëm emrat e vendeve. Arsyet dërgohen vetëm nëse jeni dakord të tregohet për rrezikun.

q-areas_to_avoid = Cilat nga këto zona nuk janë të sigurta për ju?
    .hint = Zgjidhni të gjitha ato që nuk janë të sigurta. Nëse nuk është asnjë nga këto, lëreni bosh dhe shkruajeni vendin te pyetja tjetër.

q-places_to_avoid = Cilat qytete, pjesë qyteti ose vende të tjera nuk janë të sigurta për ju?
    .hint = Vetëm emrat e vendeve. Pa emra njerëzish dhe pa arsye. Nëse nuk ka të tjera, shkruani “asnjë”.

q-why_area = Pse dëshironi të jetoni në këtë zonë?
    .hint = Për shembull, një mik, feja juaj, një kolegj, një mjek, ose sepse atje nuk ju njeh askush. Ju lutemi mos shkruani emra njerëzish të tjerë.

q-homeless_application = A i keni kërkuar një këshilli lokal ndihmë për banesë (homeless application)?
    .help = Nëse një këshill lokal ka thënë jo, merrni menjëherë këshillë për banesën: në Angli dhe Uells rishikimi zakonisht duhet kërkuar brenda 21 ditëve.

o-homeless_application-none = Jo
o-homeless_application-waiting = Po, dhe po pres përgjigje
o-homeless_application-duty_accepted = Po, dhe këshilli lokal ka thënë se duhet të ndihmojë
o-homeless_application-refused = Po, dhe këshilli lokal ka thënë jo

q-homeless_council = Cili këshill lokal, dhe kur?

q-guarantor = A mund të jetë dikush garantuesi juaj (guarantor)?
    .hint = Garantuesi i premton pronarit të shtëpisë se do ta paguajë qiranë nëse ju nuk mundeni.

q-deposit = A keni para për një depozitë (deposit)?
    .hint = Depozita janë para që i paguani para se të hyni në shtëpi. Në shumicën e rasteve ato ju kthehen kur të dilni, nëse nuk është prishur asgjë dhe qiraja është paguar.

q-stay_near = A dëshironi të qëndroni pranë vendit ku jetoni tani?

q-ties = Çfarë do t’ju mungonte nëse shpërnguleni nga këtu?
    .hint = Për shembull, miq, një shkollë, një mjek, një vend lutjeje, punë.

q-too_far = Sa larg do të ishte tepër larg?
    .hint = Për shembull, më shumë se një orë me autobus.

q-feel_safe_home = Çfarë do t’ju bënte të ndiheni në siguri në një shtëpi?
    .hint = Për shembull, një bravë në derën e dhomës së gjumit, një shtëpi që nuk është në kat përdhes, ose fqinjë të qetë.

## G. Money

s-money = Paratë
    .short = Paratë
    .opening = Kjo pjesë është për paratë që keni dhe ndihmën që mund t’ju duhet. Pyesim që të mos mbeteni pa para kur të shpërnguleni. Mund të kapërceni çdo pyetje, ose të ndaleni për pushim. Ky formular nuk shkon te zyrat që ju paguajnë.
    .closing = A dëshironi një pushim të shkurtër para pjesës tjetër?

q-income = Çfarë parash merrni tani?
    .hint = Zgjidhni gjithçka që përputhet.

o-income-wages = Rrogë
o-income-universal_credit = Universal Credit
o-income-other_benefits = Ndihma të tjera shtetërore (benefits)
o-income-nrm_payments = Pagesa nga mbështetja NRM
o-income-asylum_support = Pagesa të mbështetjes për azilkërkues
o-income-none = Asnjë para
o-income-other = Para të tjera

q-income_more = Cilat ndihma shtetërore ose para të tjera merrni?

q-subsistence_amount = Sa është çdo pagesë mbështetjeje?
    .hint = Për shembull, £40.

q-subsistence_how_often = Sa shpesh paguhet?
    .why = Universal Credit zakonisht paguhet një herë në muaj. Nëse e keni zakon të paguheni më shpesh, zona mund t’ju ndihmojë të planifikoni për këtë ndryshim.

o-paid_how_often-every_day = Çdo ditë ose pothuajse çdo ditë
o-paid_how_often-every_week = Çdo javë
o-paid_how_often-every_two_weeks = Çdo dy javë
o-paid_how_often-every_month = Çdo muaj
o-paid_how_often-other = Ndryshe

q-universal_credit_claimed = A keni bërë kërkesë për Universal Credit?
    .hint = Universal Credit janë para nga qeveria për njerëzit me të ardhura të ulëta ose pa punë.
    .help = Një person pa të drejtë për fonde publike (recourse to public funds) duhet të marrë këshillë ligjore para se të bëjë kërkesë.

q-universal_credit_first = Kur ishte pagesa e parë, ose kur do të jetë?
    .hint = Mjafton muaji dhe viti.

q-bank_account = A keni një llogari bankare tuajën?
    .hint = Tuajën do të thotë se askush tjetër nuk mund ta përdorë.

q-debts = A i keni borxh dikujt?
    .why = Shumë njerëz kanë borxhe. Ka këshilla falas për borxhet, dhe zona mund t’ju ndihmojë t’i gjeni.

q-debts_more = Kujt i keni borxh, dhe sa?
    .hint = Mjafton ajo që dini. Thoni edhe nëse ndiheni në rrezik për shkak të një borxhi.

q-budgeting_help = A dëshironi ndihmë për të planifikuar paratë tuaja për muajin?

q-payment_help = Cilat nga këto do t’ju ndihmonin?
    .hint = Zgjidhni gjithçka që do t’ju ndihmonte. Punonjësi juaj mund t’jua shpjegojë. Mund edhe të mos i merrni.

o-payment_help-advance = Një pjesë e pagesës së parë të Universal Credit më herët (advance: këto para ju i ktheni më vonë)
o-payment_help-more_often = Pagesë më shpesh se një herë në muaj
o-payment_help-split = Pagesa të ndara midis dy njerëzve në shtëpi
o-payment_help-rent_to_landlord = Qiraja t’i paguhet drejtpërdrejt pronarit të shtëpisë
o-payment_help-furniture_grant = Një ndihmë në para për mobilie (grant)
o-payment_help-none = Asnjë nga këto

## H. Education and training

s-education = Arsimi dhe trajnimi
    .short = Arsimi
    .opening = Kjo pjesë është për mësimin: çfarë bëni tani dhe çfarë dëshironi të mësoni. Nuk ka përgjigje të gabuara. Mund të kapërceni çdo pyetje, ose të ndaleni për pushim.
    .closing = Cila është një gjë që e bëni mirë?

q-education_now = A jeni tani në arsim ose trajnim?
    .hint = Këto janë fjalë zyrtare. Punonjësi juaj mund t’jua shpjegojë. “Ka mundësi” do të thotë se e lejojnë shëndeti juaj dhe rregullat tuaja për qëndrimin në vend.

o-education-in_education_or_training = Në arsim ose trajnim
o-education-able_and_wants = Jo në arsim ose trajnim, ka mundësi dhe dëshiron të jetë
o-education-able_and_does_not_want = Jo në arsim ose trajnim, ka mundësi por nuk dëshiron të jetë
o-education-not_able = Jo në arsim ose trajnim, dhe nuk ka mundësi

q-english_level = Në cilin nivel kursi të anglishtes keni arritur?

o-english_level-no_class_yet = Ende pa kurs
o-english_level-pre_entry = Para nivelit fillestar (Pre-entry)
o-english_level-entry_1 = Fillestar 1 (Entry 1)
o-english_level-entry_2 = Fillestar 2 (Entry 2)
o-english_level-entry_3 = Fillestar 3 (Entry 3)
o-english_level-level_1_or_higher = Niveli 1 ose më lart (Level 1)

q-courses = Në cilat shkolla, kurse ose trajnime keni qenë, edhe nëse nuk i keni mbaruar?
    .hint = Në çfarëdo vendi. Nëse asnjë, shkruani “asnjë”.

q-want_to_learn = Çfarë dëshironi të mësoni?
    .hint = Për shembull, anglisht, ngasje makine, gatim, kompjuter, një zanat.

## I. Employment

s-employment = Puna
    .short = Puna
    .opening = Kjo pjesë është për punën: çfarë bëni tani dhe çfarë dëshironi të bëni. Nuk ka nevojë të na tregoni për punë që ju kanë detyruar të bëni. Mund të kapërceni çdo pyetje, ose të ndaleni për pushim.
    .closing = Çfarë ju pëlqen të bëni kur keni kohë të lirë?

q-employment_now = A punoni tani?
    .hint = Këto janë fjalë zyrtare. Punonjësi juaj mund t’jua shpjegojë.

o-employment-employed_full_time = Ka punë me kohë të plotë
o-employment-employed_part_time = Ka punë me kohë të pjesshme
o-employment-unemployed_able_wants = Pa punë, mund të punojë dhe dëshiron
o-employment-unemployed_able_does_not_want = Pa punë, mund të punojë, por nuk dëshiron
o-employment-unemployed_unable = Pa punë dhe nuk mund të punojë

q-right_to_work = A ka personi të drejtë të punojë?
    .hint = Shihni eVisa-n ose letrën e vendimit.

o-right_to_work-yes = Po
o-right_to_work-limited = Po, me kufizime (për shembull, orët ose llojet e punës)
o-right_to_work-no = Jo

q-work_suitability = Cila punë do të ishte e përshtatshme për ju, dhe çfarë do ta bënte punën të vështirë?
    .hint = Për shembull, vetëm ditën, pa qëndruar gjatë në këmbë, jo me burra ose me gra kur nuk ka njerëz të tjerë pranë.

q-skills = Çfarë dini të bëni mirë?
    .hint = Aftësi dhe përvojë, me pagesë ose pa pagesë, nga çfarëdo vendi. Për shembull, gatim, qepje, ndërtim, kujdes për fëmijë.

q-work_wanted = Çfarë pune dëshironi të bëni?

## J. Health and wellbeing

s-health = Shëndeti dhe mirëqenia
    .short = Shëndeti
    .opening = Kjo pjesë është për shëndetin tuaj dhe për atë që ju mban mirë. Pyesim që trajtimi dhe ilaçet të mos ndërpriten kur të shpërnguleni. Zgjidhni ose thoni vetëm atë që doni. Mund të kapërceni çdo pyetje, ose të ndaleni për pushim.
    .closing = Çfarë ju ndihmon të pushoni?

q-health_needs = Për cilat nga këto keni nevojë për ndihmë ose trajtim?
    .hint = Zgjidhni gjithçka që përputhet. Më shumë pyesim vetëm më vonë, nëse dëshironi të vazhdoni me referimin.

o-health-mental_health = Shëndeti im mendor
o-health-physical_health = Trupi im: një sëmundje, një lëndim ose dhimbje
o-health-medication = Ilaçe që marr
o-health-disability = Një aftësi e kufizuar
o-health-alcohol_or_drugs = Alkool ose droga
o-health-none = Asnjë nga këto

q-mental_health_diagnosis = Diagnoza e shëndetit mendor
    .hint = Siç e ka shkruar një mjek. Nëse nuk ka diagnozë, shkruani “asnjë”.

q-treatment_now = A keni tani trajtim ose biseda me një këshillues (counselling)?

q-treatment_where = Ku e keni, dhe sa shpesh?
    .hint = Emri i klinikës ose i shërbimit. Për shembull, çdo të martë.
    .why = Trajtimi nuk kalon vetë në vendin e ri. Nëse zona e di herët, mund ta kërkojë para se të shpërnguleni.

q-treatment_waiting = A jeni në një listë pritjeje për trajtim?

o-treatment_waiting-not_waiting = Jo, nuk po pres
o-treatment_waiting-waiting = Po, po pres
o-treatment_waiting-not_asked_yet = Më duhet trajtim, por ende nuk e kam kërkuar

q-treatment_transfer = A është rregulluar kalimi i trajtimit në zonën e re?
    .help = Njerëzit që u shpërngulën në projektet pilot pritën me muaj, sepse asgjë nuk u kalua në zonën e re. Kërkojini shërbimit të tanishëm që ta kalojë drejtpërdrejt dhe të japë një letër që personi mund ta mbajë me vete, nëse kjo bëhet pa rrezik.

o-transfer-arranged = U rregullua
o-transfer-asked_for = U kërkua
o-transfer-not_yet = Ende jo
o-transfer-not_needed = Nuk nevojitet

q-physical_needs = Çfarë duhet të dijë zona e re për trupin dhe shëndetin tuaj?
    .hint = Për shembull, një sëmundje, një lëndim, dhimbje ose takime në spital.

q-medication = Cilat ilaçe merrni?
    .hint = Emrat dhe sasitë, siç shkruhen në kuti.

q-medication_days = Për sa ditë ju mjaftojnë ilaçet?
    .hint = Një numër ditësh, për shembull 14.
    .help = Kërkojini mjekut të familjes (GP) aq ilaçe sa të mjaftojnë derisa personi të regjistrohet në zonën e re.

q-disability = Çfarë duhet të dijë zona e re për aftësinë tuaj të kufizuar?
    .hint = Çfarë ju duhet, më shumë se çfarë nuk mund të bëni.

q-alcohol_or_drugs = Çfarë duhet të dijë zona e re për alkoolin ose drogat?
    .hint = Vetëm atë që doni të thoni. Pyesim që të merrni ndihmën e duhur.

q-alcohol_or_drugs_support = Kush ju mbështet tani për këtë?
    .hint = Emri i shërbimit. Nëse askush, shkruani “askush”.

q-gp_registered = A jeni regjistruar te një mjek familjeje (GP)?
    .hint = Në Angli, çdokush mund të regjistrohet te një mjek familjeje (GP). Nuk ka nevojë të tregoni adresë ose dokument imigracioni.

q-daily_tasks = Si ia dilni me punët e përditshme?
    .hint = Për shembull, blerjet, gatimi, larja, leximi i letrave, shkuarja në takime.

o-daily_tasks-without_help = Pa ndihmë
o-daily_tasks-some_help = Me pak ndihmë
o-daily_tasks-much_help = Me shumë ndihmë

q-daily_tasks_more = Për cilat punë dëshironi ndihmë?

q-faith = A keni një fe ose zakone që janë të rëndësishme për shtëpinë ose mbështetjen tuaj?
    .hint = Për shembull, kohë lutjeje ose një vend lutjeje afër. Nëse jo, shkruani “asnjë”.

q-food = A ka ushqim që duhet ta keni patjetër, ose që nuk e hani?
    .hint = Nëse jo, shkruani “asnjë”.

q-community = A dëshironi të jeni pranë njerëzve të gjuhës ose të fesë suaj, apo larg tyre?
    .hint = Disa njerëz ndihen në siguri pranë tyre. Të tjerë jo. Të dyja janë në rregull.

## K. Legal

s-legal = Çështje ligjore
    .short = Çështje ligjore
    .opening = Kjo pjesë është për këshillën ligjore dhe për gjykatat. Punonjësi juaj plotëson nga dosja juaj atë që dihet tashmë. Ne nuk pyesim çfarë ka ndodhur. Mund të kapërceni çdo pyetje, ose të ndaleni për pushim.
    .closing = A dëshironi pak ajër të pastër para pjesës tjetër?

q-legal_advice = Për çfarë keni nevojë për këshillë ligjore?
    .hint = Zgjidhni gjithçka që ju duhet.

o-legal_advice-immigration = Qëndrimi në Mbretërinë e Bashkuar (imigracioni)
o-legal_advice-compensation = Para sepse ju është bërë dëm (dëmshpërblim)
o-legal_advice-criminal = Një çështje penale
o-legal_advice-family = Familja
o-legal_advice-housing = Banesa
o-legal_advice-none = Asnjë

q-solicitor = A keni një avokat (solicitor)?

q-solicitor_contact = Cili është emri i avokatit (solicitor), i zyrës së tij dhe numri i telefonit?
    .hint = Nëse keni më shumë se një, thoni për çfarë është secili.

q-police_investigation = A ka një hetim policor?

q-police_investigation_more = Cila polici dhe cili oficer, dhe si po shkon?
    .hint = Policia, oficeri i çështjes, numri i referencës. Pa rrëfim të asaj që ndodhi.

q-court_case = A është personi i përfshirë në një çështje gjyqësore?

q-court_role = Cili është roli i personit në çështje?
    .help = Dikush që u detyrua të kryejë një krim mund të ketë një mbrojtje sipas nenit 45 të Ligjit për skllavërinë moderne (Modern Slavery Act 2015, Angli dhe Uells). Nëse personi është i pandehur, sigurohuni që avokati i tij (solicitor) e di vendimin NRM.

o-court_role-witness = Dëshmitar/e
o-court_role-defendant = I/E pandehur
o-court_role-family_case = Palë në një çështje familjare
o-court_role-other = Tjetër

q-court_dates = Cilat data të gjyqit po vijnë?
    .hint = Datat dhe lloji i seancës. Shkruani emrin e gjykatës vetëm nëse është e sigurt të tregohet qyteti.

q-special_measures = Cilat masa të posaçme (special measures) janë dhënë ose kërkuar?
    .hint = Ndihmë që dëshmitarët të japin dëshmi.

o-special_measures-screen = Perde ndarëse
o-special_measures-video_link = Lidhje me video, ose dëshmi e regjistruar
o-special_measures-private_hearing = Dëshmi pa publik
o-special_measures-intermediary = Dikush që ju ndihmon ju dhe gjykatën ta kuptoni njëri-tjetrin (ndërmjetës, intermediary)
o-special_measures-not_asked_yet = Ende pa u kërkuar
o-special_measures-none = Asnjë

q-trial_support = Çfarë mbështetjeje dëshironi para, gjatë dhe pas gjyqit?
    .hint = Për shembull, dikush që vjen me ju, një hotel, dikush për të folur më pas.

## L. Risk and safety

s-risk = Rreziku dhe siguria
    .short = Siguria
    .opening = Kjo pjesë është për sigurinë tuaj. Punonjësi juaj e plotëson pjesën më të madhe nga dosja juaj, që të mos keni nevojë ta thoni përsëri. Do t’ju pyesim dy gjëra: si jeni, dhe çfarë ju ndihmon të jeni në siguri. Mund t’i kapërceni, ose të ndaleni për pushim.
    .closing = A ka diçka të vogël që do t’ju ndihmonte të ndiheni në qetësi tani?

q-places_not_safe = Cilat vende nuk janë të sigurta për personin, dhe pse?
    .hint = Emrat e vendeve për t’u shmangur pyeten te banesa. Këtu jepni arsyet.

q-people_not_safe = Cilët njerëz ose cilat bashkësi janë rrezik për personin?
    .hint = Thoni për çfarë duhet të kenë kujdes mbështetësit e rinj. Shkruani atë që dihet dhe shënoni atë për të cilën ka vetëm dyshim.

q-last_contact = Kur patën shfrytëzuesit për herë të fundit kontakt me personin?
    .hint = Në çfarëdo mënyre: një takim, një telefonatë, një mesazh, ose përmes dikujt tjetër.

o-last_contact-last_week = Në 7 ditët e fundit
o-last_contact-last_month = Në 30 ditët e fundit
o-last_contact-last_3_months = Brenda 3 muajve të fundit
o-last_contact-last_6_months = Brenda 6 muajve të fundit
o-last_contact-from_6_to_12_months = 6–12 muaj më parë
o-last_contact-over_a_year_ago = Më shumë se një vit më parë
o-last_contact-not_sure = Nuk dihet me siguri

q-whereabouts_known = A e dinë shfrytëzuesit ku ndodhet personi?

q-perpetrators = Të dhënat e autorëve të krimit
    .hint = Emra, përshkrime, vende, automjete, numra telefoni, emra në internet. Shënoni çfarë dihet dhe për çfarë ka vetëm dyshim.
    .help = Merreni këtë vetëm nga dosja. Këto të dhëna janë për njerëz të tjerë: shkruani vetëm atë që u duhet mbështetësve të rinj për ta mbajtur personin në siguri.

q-circumstances = Përmbledhje e shkurtër e rrethanave para NRM-së
    .hint = Disa fjali nga dosja. Jo një rrëfim i plotë.
    .help = Mos i kërkoni personit ta tregojë përsëri, dhe mos e kopjoni formularin NRM. Çfarë ndihmon: lloji i shfrytëzimit, përafërsisht kur, dhe çfarë mund t’ia kujtojë me dhimbje.

q-nrm_needs = Cilat nevoja gjeti NRM-ja?

q-risk_to_self = A keni mendime për të lënduar veten, ose për t’i dhënë fund jetës suaj?
    .hint = Mund të flisni me dikë tani, çfarëdo që të përgjigjeni. Samaritans: 116 123, falas, ditë e natë. NHS: 111, pastaj zgjidhni opsionin 2 (shëndeti mendor), në Angli dhe Uells. Në rrezik: 999. Nëse nuk mund të flisni, telefononi 999 nga një celular dhe shtypni 55 kur t’ju kërkohet.
    .why = Shumë njerëz që kanë kaluar gjëra të vështira kanë mendime të tilla. Nëse e dimë, mund të kërkojmë bashkë me ju ndihmën e duhur.
    .help = Pyesni me qetësi dhe me këto fjalë. Pyetja nuk shkakton mendime të tilla. Nëse përgjigjja është po, pyesni nëse personi është tani në siguri, qëndroni me personin, ndiqni procedurën e sigurisë të organizatës suaj dhe tregojini personit çfarë do të bëni para se ta bëni.

q-risk_to_self_more = Çfarë ju ndihmon kur ndiheni ashtu, dhe kë duhet të telefonojmë?
    .hint = Nuk ka nevojë të thoni çfarë ka ndodhur. Samaritans: 116 123. NHS: 111, pastaj zgjidhni opsionin 2 (shëndeti mendor), në Angli dhe Uells. Në rrezik: 999.

q-risk_from_others = A është personi tani në rrezik nga të tjerët?

q-risk_from_others_more = Kush ose çfarë është rreziku, dhe çfarë është bërë për të?

q-risk_to_others = A është personi rrezik për të tjerët?
    .hint = Fëmijë, banorë të tjerë, personel ose njerëz në përgjithësi. Përgjigjuni nga dosja.
    .help = Shkruani çfarë ndodhi dhe kur, jo çfarë lloj njeriu është personi. “Nuk dihet” është një përgjigje e ndershme.

q-risk_to_others_more = Cili është rreziku, për kë, dhe çfarë e ul atë?

q-safe_to_visit_alone = A është e sigurt për një punonjës të bëjë vizitë pa shoqërues?
    .hint = Mendoni për personin, për njerëzit e tjerë në shtëpi dhe për vendin.

q-safe_to_visit_alone_more = Çfarë duhet të bëjë punonjësi në vend të kësaj?
    .hint = Për shembull, të shkojnë dy veta, ose të takohen në një zyrë.

q-safety_plan = Çfarë ju ndihmon të jeni në siguri?
    .hint = Për shembull, njerëz që mund t’i telefononi, vende ku shkoni, gjëra që nuk i bëni. Nëse keni tashmë një plan sigurie, punonjësi juaj mund ta kopjojë.

## M. Ready to move

s-ready = Gati për shpërngulje
    .short = Gati për shpërngulje
    .opening = Kjo pjesë është një listë gjërash që i bëjnë më të lehta javët e para në një vend të ri. Nuk ka nevojë që ndonjë gjë të jetë gati sot. Mund të kapërceni çdo pyetje, ose të ndaleni për pushim.
    .closing = Cilat nga sendet tuaja doni më shumë t’i merrni me vete?

o-ready-have = E kam
o-ready-applied = E kam kërkuar
o-ready-need_help = Më duhet ndihmë për të
o-ready-not_needed = Nuk më duhet

q-ready_identity = A keni një dokument që tregon kush jeni?
    .hint = Për shembull, një pasaportë, një patentë makine ose një dokument udhëtimi.

q-ready_status = A keni një provë për të drejtën tuaj për të qenë në Mbretërinë e Bashkuar?
    .hint = Për shumicën e njerëzve kjo është një eVisa, e cila është në internet. Duhet të mund ta hapni vetë në internet.

q-ready_national_insurance = A keni një numër të Sigurimeve Shoqërore (National Insurance number)?

q-ready_bank_account = A do të keni një llogari bankare kur të shpërnguleni?

q-ready_universal_credit = A do të keni Universal Credit kur të shpërnguleni?

q-ready_gp = A keni një mjek familjeje (GP) në zonën e re?

q-ready_phone = A keni një telefon me numrin tuaj?

q-ready_school = A ka një vend në shkollë, kopsht ose çerdhe për çdo fëmijë?

q-ready_medication = A keni ilaçe të mjaftueshme për javët e para?

q-ready_treatment = A do të vazhdojë trajtimi juaj për shëndetin mendor në zonën e re?

q-ready_belongings = A keni si të udhëtoni atje me sendet tuaja?

## N. In the person's own words

s-own_words = Me fjalët tuaja
    .short = Me fjalët tuaja
    .opening = Kjo pjesë është juaja. Mund ta shkruani vetë, ose ta thoni dhe punonjësi juaj shkruan atë që thoni. Përdorni gjuhën tuaj. Nuk ka nevojë të shkruani atë që nuk doni. Nuk ka nevojë të tregoni çfarë ju ka ndodhur.
    .closing = A dëshironi ta lexoni përsëri, apo ta lëmë siç është?

q-feels_safe = Sa ndiheni në siguri sot?
    .hint = 0 do të thotë aspak në siguri. 10 do të thotë plotësisht në siguri. Çdo numër është në rregull.
    .why = Mund t’ju pyesim përsëri pas disa muajsh, për të parë nëse mbështetja ndihmon.
    .least = Aspak në siguri
    .most = Plotësisht në siguri

q-feels_hope = Sa shpresë keni për të ardhmen?
    .hint = 0 do të thotë aspak shpresë. 10 do të thotë plot shpresë. Çdo numër është në rregull.
    .least = Aspak shpresë
    .most = Plot shpresë

q-going_well = Çfarë po ju shkon mirë?
    .hint = Gjëra të mëdha ose të vogla.

q-going_well_english = Përkthim në anglisht: çfarë po shkon mirë
    .hint = Vetëm nëse personi ka shkruar në një gjuhë tjetër. Thoni kush e përktheu.

q-matters_most = Çfarë ka më shumë rëndësi për ju tani?
    .hint = Këtë do ta lexojnë njerëzit që vendosin për referimin tuaj. Ju lutemi mos shkruani adresë.

q-matters_most_english = Përkthim në anglisht: çfarë ka më shumë rëndësi
    .hint = Vetëm nëse personi ka shkruar në një gjuhë tjetër. Thoni kush e përktheu.

q-want_from_area = Çfarë dëshironi nga zona e re?

q-want_from_area_english = Përkthim në anglisht: çfarë dëshiron personi nga zona
    .hint = Vetëm nëse personi ka shkruar në një gjuhë tjetër. Thoni kush e përktheu.

q-do_not_want = Çfarë nuk doni?
    .hint = Për shembull, pyetje që nuk doni t’ju bëhen përsëri.

q-do_not_want_english = Përkthim në anglisht: çfarë nuk do personi
    .hint = Vetëm nëse personi ka shkruar në një gjuhë tjetër. Thoni kush e përktheu.

## O. Needs and goals

s-goals = Nevojat dhe qëllimet
    .short = Nevojat dhe qëllimet
    .opening = Kjo pjesë shikon çdo anë të jetës: si është tani, sa shpejt ju duhet ndihmë dhe cilat janë qëllimet tuaja. Nuk është provim. Ju dhe punonjësi juaj i ri e shikoni përsëri më vonë, për të parë çfarë ka ndryshuar. Mund të kapërceni çdo pyetje, ose të ndaleni për pushim.
    .closing = Me cilën nga këto dëshironi të filloni?

o-urgency-this_week = Këtë javë
o-urgency-this_month = Këtë muaj
o-urgency-within_3_months = Në 3 muajt e ardhshëm
o-urgency-later = Më vonë

q-housing_score = Si është gjendja me banesën tuaj tani?
    .hint = 1 do të thotë se ju duhet ndihmë menjëherë. 5 do të thotë se ia dilni pa mbështetje.
    .least = Në krizë
    .most = Ia del pa mbështetje

q-housing_urgency = Sa shpejt ju duhet ndihmë për banesën?

q-housing_goal = Cili është qëllimi juaj për banesën?

q-money_score = Si është gjendja me paratë tuaja tani?
    .hint = 1 do të thotë se ju duhet ndihmë menjëherë. 5 do të thotë se ia dilni pa mbështetje.
    .least = Në krizë
    .most = Ia del pa mbështetje

q-money_urgency = Sa shpejt ju duhet ndihmë për paratë?

q-money_goal = Cili është qëllimi juaj për paratë?

q-education_score = Si është gjendja me mësimin dhe trajnimin tani?
    .hint = 1 do të thotë se ju duhet ndihmë menjëherë. 5 do të thotë se ia dilni pa mbështetje.
    .least = Në krizë
    .most = Ia del pa mbështetje

q-education_urgency = Sa shpejt ju duhet ndihmë për mësimin?

q-education_goal = Cili është qëllimi juaj për mësimin?

q-employment_score = Si është gjendja me punën tani?
    .hint = 1 do të thotë se ju duhet ndihmë menjëherë. 5 do të thotë se ia dilni pa mbështetje.
    .least = Në krizë
    .most = Ia del pa mbështetje

q-employment_urgency = Sa shpejt ju duhet ndihmë për punë?

q-employment_goal = Cili është qëllimi juaj për punën?

q-health_score = Si është gjendja me shëndetin dhe mirëqenien tuaj tani?
    .hint = 1 do të thotë se ju duhet ndihmë menjëherë. 5 do të thotë se ia dilni pa mbështetje.
    .least = Në krizë
    .most = Ia del pa mbështetje

q-health_urgency = Sa shpejt ju duhet ndihmë për shëndetin?

q-health_goal = Cili është qëllimi juaj për shëndetin?

q-legal_score = Si është gjendja me çështjet ligjore tani?
    .hint = 1 do të thotë se ju duhet ndihmë menjëherë. 5 do të thotë se ia dilni pa mbështetje.
    .least = Në krizë
    .most = Ia del pa mbështetje

q-legal_urgency = Sa shpejt ju duhet ndihmë për çështjet ligjore?

q-legal_goal = Cili është qëllimi juaj për çështjet ligjore?

q-safety_score = Si është gjendja me sigurinë tuaj tani?
    .hint = 1 do të thotë se ju duhet ndihmë menjëherë. 5 do të thotë se ia dilni pa mbështetje.
    .least = Në krizë
    .most = Ia del pa mbështetje

q-safety_urgency = Sa shpejt ju duhet ndihmë për sigurinë?

q-safety_goal = Cili është qëllimi juaj për sigurinë?

## Eligibility: reasons, never a locked door

criterion-cg_positive = Vendim pozitiv mbi bazat përfundimtare (conclusive grounds)
    .met = Ka një vendim pozitiv mbi bazat përfundimtare.
    .not_met = Ende nuk ka vendim pozitiv mbi bazat përfundimtare, ose vendimi ishte negativ. Prapë mund të referoni: koordinatori mund të vendosë sipas gjykimit të vet (discretion). Nëse vendimi ende nuk ka ardhur, tregojini zonës kur e prisni. Nëse ishte negativ, pyesni së shpejti një këshilltar ligjor për rishqyrtim (reconsideration).
    .not_known = Vendimi nuk dihet. Pyesni organizatën që jep mbështetje NRM. Prapë mund të referoni: koordinatori mund të vendosë sipas gjykimit të vet (discretion).

criterion-leaving_support = Dalje nga mbështetja NRM, ose dalje nga mbështetja për azilkërkues pas mbështetjes NRM
    .met = Personi është në mbështetje NRM, ose në mbështetje për azilkërkues pas mbështetjes NRM, dhe së shpejti do të dalë prej saj.
    .not_met = Personi ka dalë tashmë nga mbështetja NRM, ose nuk e ka pasur. Prapë mund të referoni: koordinatori mund të vendosë sipas gjykimit të vet (discretion), dhe në projektet pilot disa zona pranuan njerëz që kishin dalë tashmë. Në Angli dhe Uells, njerëzit me vendim pozitiv mbi bazat përfundimtare që kanë dalë nga mbështetja NRM më 4 janar 2021 ose më vonë mund të kërkojnë edhe mbështetjen Reach-In: 0800 808 3733 (Salvation Army, 24 orë).
    .not_known = Nuk dihet çfarë mbështetjeje ka personi tani. Pyesni personin ose organizatën që jep mbështetje NRM. Prapë mund të referoni: koordinatori mund të vendosë sipas gjykimit të vet (discretion).

criterion-recourse = E drejta për fonde publike (recourse to public funds)
    .met = Personi ka të drejtë për fonde publike.
    .not_met = Personi tani nuk ka të drejtë për fonde publike. Ky nuk është refuzim. Merrni këshillë ligjore së shpejti: mund të jetë e mundur të kërkohet leje qëndrimi, ose të kërkohet ndryshimi i këtij kushti. Prapë mund të referoni: koordinatori mund të vendosë sipas gjykimit të vet (discretion), dhe në projektet pilot disa zona pranuan njerëz pa këtë të drejtë.
    .not_known = Nuk dihet nëse personi ka të drejtë për fonde publike. Shihni eVisa-n ose letrën e vendimit, ose pyesni një këshilltar ligjor. Prapë mund të referoni: koordinatori mund të vendosë sipas gjykimit të vet (discretion).

criterion-area_safe = Zona nuk është një nga ato që personi duhet të shmangë
    .met = Zona nuk është midis zonave që personi duhet të shmangë. Nëse ka përmendur vende të tjera, kontrolloni që asnjë prej tyre të mos jetë në këtë zonë.
    .not_met = Personi thotë se kjo zonë nuk është e sigurt për të. Flisni me personin për një zonë tjetër para se të vazhdoni. Nëse personi prapë e do këtë zonë, zona duhet ta dijë rrezikun, dhe koordinatori mund të vendosë sipas gjykimit të vet (discretion).
    .not_known = Nuk dihet nëse kjo zonë është e sigurt për personin. Pyeteni cilat vende duhet të shmangë, dhe krahasoni me zonën çdo vend tjetër që përmend. Koordinatori mund të vendosë sipas gjykimit të vet (discretion).

## A translation beside an answer in free text

translation = Shto një përkthim të kësaj përgjigjeje
translation-text = Përkthimi
    .hint = Përgjigjja më sipër mbetet siç është. Përkthimi dërgohet pranë saj, dhe thotë kush e bëri.
translation-into = Në cilën gjuhë?
translation-into-english = Anglisht
translation-by = Kush e përktheu?
translation-by-worker = Punonjësi
translation-by-interpreter = Përkthyesi gojor
translation-by-computer = Një program kompjuterik
translation-older = Përgjigjja u ndryshua pas këtij përkthimi. Ju lutemi kontrolloni që përkthimi të thotë të njëjtën gjë.

## Under each date and time

field-date-help = Pyesni cilin kalendar ka parasysh personi: datat këtu janë sipas kalendarit evropian (gregorian). Në Etiopi, dhe nganjëherë në Eritre, numri i vitit është shtatë ose tetë më i vogël. Në Iran dhe Afganistan është 621 ose 622 më i vogël, dhe muajt fillojnë në ditë të tjera. Në Vietnam dhe në Kinë, disa njerëz e japin ditëlindjen sipas kalendarit hënor. Kur flitet për orën, pyesni cila orë: në Etiopi dhe Eritre orët shpesh numërohen nga gjashta e mëngjesit, prandaj ora shtatë e mëngjesit në Britani është atje ora një.
