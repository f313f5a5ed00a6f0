### status: machine-drafted

sending-title = Si ta dërgoni
sending-lead = Për çdo skedar që Onward ruan për dikë tjetër: një paketë, një përgjigje, një tërheqje pëlqimi. Duhen një telefonatë dhe një email.
sending-print = Printo këtë faqe

sending-steps = Në këtë rend
sending-step-phone = Telefononi më parë, në një numër që e kishit tashmë. Thoni se po vjen një skedar, dhe pyesni në cilën adresë duhet të shkojë dhe kush e lexon atë kuti postare.
sending-step-email = Përdorni email-in e sigurt të organizatës suaj. Nëse nuk ka, pyesni personin përgjegjës për mbrojtjen e të dhënave para se të dërgoni diçka.
sending-step-address = Shkruajini një personi të vetëm. Shkruajeni vetë adresën, dhe lexojeni edhe një herë para se të dërgoni: adresa që propozon programi i email-it shpesh është e dikujt tjetër.
sending-step-subject = Jepini email-it një temë neutrale, për shembull “Siç folëm me telefon”. Pa emër, pa iniciale, pa datë lindjeje, pa numër reference, dhe pa asgjë që thotë për çfarë është. E njëjta gjë vlen për tekstin e email-it.
sending-step-attach = Bashkëngjiteni skedarin me emrin që ka. Emri nuk thotë asgjë për askënd.
sending-step-words = Nëse skedari është i kyçur me gjashtë fjalë, tregojani ato me telefon. Kurrë në të njëjtin mesazh, dhe as në një email tjetër, në një SMS ose në një bisedë me shkrim.
sending-step-opened = Kërkojini ta hapë ndërsa jeni ende në telefon. Nëse ende nuk e njeh çelësin tuaj, lexojani njëri-tjetrit gjashtë fjalët e tij: ato tregohen aty ku u bë skedari, dhe nuk janë fjalët e frazës së kalimit.
sending-step-delete = Pastaj fshini skedarin dhe email-in, si më poshtë.

sending-not = Çfarë të mos bëni
sending-not-chat = Mos përdorni për këtë WhatsApp ose një program tjetër mesazhesh, dhe asnjë lloj grupi.
sending-not-names = Mos vini një emër te tema, te emri i skedarit ose në një kalendar.
sending-not-shared = Mos e dërgoni në një kuti postare të përbashkët para se të keni pyetur kush e lexon dhe para se t’ju kenë thënë se mund të vijë atje.
sending-not-private = Mos e dërgoni nga një llogari private email-i, ose te një e tillë.
sending-not-drive = Mos e vini në një disk të përbashkët ose në një sajt për kalimin e skedarëve, përveçse kur organizata juaj e lejon për këtë.
sending-not-open = Mos ia hiqni kyçin një skedari, dhe mos e bëni përsëri pa kyç, për ta pasur më të lehtë dërgimin.

sending-refused = Nëse sistemi i email-it e refuzon skedarin
sending-refused-text = Ruajeni edhe një herë si .age.txt, dhe dërgojeni atë. Është një skedar teksti me të njëjtën gjë brenda, dhe po aq mirë i kyçur.
sending-refused-junk = Nëse u dërgua dhe nuk erdhi kurrë, kërkojini të shikojë në dosjen e postës së padëshiruar (junk) dhe të pyesë atë që kujdeset për email-in. Mos e dërgoni në një adresë tjetër për të cilën nuk keni rënë dakord.
sending-refused-other = Nëse as kjo nuk funksionon, bini dakord me telefon për një mënyrë që e lejojnë të dyja organizatat, për shembull ta sillni në një memorie USB të enkriptuar. Mbajeni të kyçur.

sending-opening = Si e hap marrësi
sending-opening-page = Në faqen “Hap një paketë” të këtij sajti. Nuk ka nevojë të instalohet asgjë, nuk nevojitet llogari, dhe skedari nuk del nga kompjuteri i tij. Kjo është adresa e saj:
sending-opening-words = Nëse është i kyçur me gjashtë fjalë: marrësi e zgjedh skedarin atje dhe i shkruan fjalët.
sending-opening-key = Nëse është i kyçur me çelësin e tij: marrësi e hap më parë kasafortën e vet, pastaj e zgjedh skedarin atje. Nuk ka frazë kalimi.
sending-opening-age = Mund ta hapë edhe çdo program tjetër për skedarët age, me të njëjtat fjalë ose me të njëjtin çelës.
sending-opening-check = Një program tjetër ia heq kyçin skedarit. Nëse skedari është i vërtetë dhe i pandryshuar, këtë e tregon faqja “Hap një paketë”, e cila merr edhe atë që një program i tillë e ka hapur.

sending-deleting = Më pas: fshijeni
sending-deleting-downloads = Kur ta kenë hapur, fshijeni skedarin nga dosja juaj e shkarkimeve, dhe zbrazeni koshin.
sending-deleting-sent = Fshijeni email-in nga dosja e email-eve të dërguara dhe pastaj nga dosja e atyre të fshira, nëse organizata juaj nuk është e detyruar ta ruajë.
sending-deleting-kept = Kopjet mund të mbeten në kopjet rezervë të kompjuterit dhe të sistemit të email-it. Një skedar i kyçur nuk mund të lexohet atje pa fjalët ose çelësin e tij. Ai që nuk ishte i kyçur mund të lexohet.
sending-deleting-draft = Referimi mbetet në kasafortën tuaj derisa ta fshini atje. Paketën mund ta bëni përsëri.

sending-wrong = Nëse shkoi në vendin e gabuar
sending-wrong-now = Bëjeni këtë menjëherë, edhe nëse keni dyshim, dhe edhe nëse gabimi ishte juaji. Të thënit herët është ajo që e mbron personin.
sending-wrong-lead = Telefononi personin përgjegjës për mbrojtjen e të dhënave në organizatën tuaj. Thoni çfarë u dërgua, kujt dhe kur, nëse ishte e kyçur, dhe nëse fjalët mund të kenë shkuar bashkë me të.
sending-wrong-ico = Mund të duhet t’i raportohet Zyrës së Komisionerit të Informacionit (Information Commissioner’s Office, ICO). Këtë e vendos personi përgjegjës për mbrojtjen e të dhënave. Nëse duhet, kjo duhet bërë pa vonesë, dhe kur është e mundur brenda 72 orëve nga momenti kur organizata juaj e ka marrë vesh. Netët dhe fundjavat llogariten.
sending-wrong-ask = Kërkojini atij që e mori të mos e hapë, ta fshijë kudo, dhe t’ju shkruajë se e ka bërë. Mos u mbështetni te rikthimi i email-it.
sending-wrong-danger = Nëse personi mund të jetë në rrezik për shkak të kësaj, njoftoni tani drejtuesin tuaj ose përgjegjësin për mbrojtjen e personave (safeguarding lead). Në rast urgjence telefononi 999. Bini dakord me ta kush e njofton personin, dhe si bëhet kjo në mënyrë të sigurt: nëse rreziku për personin është i lartë, ai zakonisht duhet të njoftohet.
sending-wrong-words = Nëse fjalët mund të kenë shkuar bashkë me të, skedari llogaritet si i pakyçur.
sending-wrong-check = Kur ta dërgoni përsëri, bëjeni paketën përsëri, që të ketë fjalë të tjera, dhe filloni me telefonin.
