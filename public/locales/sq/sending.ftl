### status: machine-drafted

## ---- Export: how the files of a packet leave ----

sealing = Si kyçen skedarët
sealing-lock = Si dëshironi t’i kyçni?
    .hint = Një skedar i kyçur mund të lexohet vetëm me frazën e tij të kalimit ose me çelësin e tij. Paketa thotë për çelësin e kujt u kyç, prandaj zgjidhni para se të nënshkruani.
sealing-contact = Me çelësin e dikujt në librin e adresave
    .hint = Vetëm ky person mund t’i hapë. Nuk ka frazë kalimi për t’u treguar.
    .send = Bashkëngjiteni skedarin në një email me një temë neutrale. Pastaj fshijeni nga dosja e shkarkimeve.
sealing-contact-which = Çelësi i kujt?
sealing-contact-none = Për këtë zonë ende nuk mund të zgjidhet askush në librin e adresave. Kërkojini koordinatorit kartën e tij, ose përdorni një frazë kalimi.
sealing-contact-published = Kjo zonë ka botuar një çelës. Këtu askush nuk i ka krahasuar ende fjalët e tij.
sealing-contact-add = Shto dikë në librin e adresave
sealing-contact-to = Vetëm { $name } mund t’i hapë skedarët.
sealing-missing = Ende nuk është thënë si kyçen skedarët.
    .do = Zgjidhni çelësin e kujt, ose thoni pse nuk janë të kyçur dhe konfirmojeni.
sealing-passphrase = Me një frazë kalimi prej gjashtë fjalësh
    .hint = Kushdo që ka frazën e kalimit mund ta hapë, me Onward ose me një program tjetër për skedarët age.
    .send = Bashkëngjiteni skedarin në një email me një temë neutrale. Frazën e kalimit tregojani me telefon, kurrë në të njëjtin mesazh. Pastaj fshijeni skedarin nga dosja e shkarkimeve.
sealing-open = Pa kyçje
    .hint = Vetëm nëse nuk ka mënyrë tjetër. Do t’ju pyesim pse.
    .caution = Kushdo që e merr këtë skedar mund ta lexojë.
    .sure = E kuptoj. Mos i kyç skedarët
    .is-sure = Skedarët nuk do të kyçen
    .send = Skedarët janë të nënshkruar, por jo të kyçur. Dërgojini vetëm në një mënyrë që organizata juaj e lejon, dhe pastaj fshijini nga dosja e shkarkimeve.
sealing-words = Fraza e kalimit e këtyre skedarëve
    .phone = Frazën e kalimit tregojani me telefon, kurrë në të njëjtin mesazh.
    .hint = Shënojeni derisa ta kenë hapur skedarin: ajo nuk ruhet askund. Nëse humbet, bëjeni paketën përsëri.
sealing-container = Çfarë lloj skedari?
sealing-container-age = .age
    .hint = Për shumicën e sistemeve të email-it.
sealing-container-text = .age.txt
    .hint = Një skedar teksti me të njëjtën gjë brenda, nëse një sistem email-i i refuzon skedarët .age. Është një e treta më i madh.
sealing-why = Pse nuk janë të kyçur?
sealing-why-secure-mail = Shkojnë me email të sigurt që i kyç vetë
sealing-why-by-hand = Dorëzohen dorë më dorë, dhe askush tjetër nuk i prek
sealing-why-cannot = Koordinatori nuk mund t’i hapë skedarët e kyçur
sealing-working = Po kyçet skedari. Kjo merr disa sekonda.
sealing-not-saved = Shfletuesi nuk e mori skedarin.
    .do = Lejoni shkarkimet për këtë faqe dhe provoni përsëri.

## ---- Receive: a file that is locked ----

sealed = I kyçur
    .what = Ky skedar është i kyçur me një frazë kalimi. Asgjë në të nuk mund të kontrollohet ose të tregohet para se të hapet.
sealed-passphrase = Fraza e kalimit e këtij skedari
    .hint = Dërguesi jua tregon me telefon. Nëse janë gjashtë fjalë, shkruajini me shkronja të vogla, me një hapësirë ndërmjet.
sealed-show = Trego frazën e kalimit
sealed-open = Hap
sealed-opening = Po hapet skedari. Kjo merr disa sekonda.
sealed-empty = Shkruani frazën e kalimit.
sealed-key = Ky skedar është i kyçur me një çelës, dhe çelësi nuk është këtu.
    .do = Nëse është për kasafortën tuaj, hapeni më parë kasafortën, dhe pastaj zgjidheni skedarin përsëri këtu. Nëse jo, kërkojini dërguesit ta kyçë me një frazë kalimi dhe t’jua tregojë atë me telefon.

## Why a locked file does not open: what happened, and what to do.

failure-wrong-seal-passphrase = Kjo frazë kalimi nuk e hap skedarin.
    .do = Kontrolloni çdo fjalë. Nëse mbetet kështu, telefononi dërguesin dhe kërkoni frazën e kalimit të këtij skedari.
failure-too-much-work = Ky skedar kërkon më shumë punë se sa lejohet, prandaj nuk u hap.
    .do = Onward nuk bën skedarë të tillë. Kërkojini dërguesit ta kyçë përsëri me Onward.
failure-sealed-damaged = Ky skedar i kyçur nuk mund të lexohet.
    .do = Mund të jetë prerë ose ndryshuar rrugës, ose mund të jetë kyçur nga një program më i ri. Kërkojini dërguesit ta dërgojë përsëri.
failure-sealed-to-other = Ky skedar është i kyçur me një çelës tjetër.
    .do = Pyesni dërguesin për çelësin e kujt është, dhe kërkojini ta kyçë përsëri me një frazë kalimi ose për ju.
failure-not-a-key = Kjo nuk është as kartë, as çelës.
    .do = Kopjojeni përsëri, nga shkronja e parë deri te e fundit. Një kartë është një rresht i gjatë; një çelës fillon me age1 dhe ka 62 shenja.
refusal-sealed-damaged = Ky skedar i kyçur nuk mund të lexohet.
    .do = Mund të jetë prerë ose ndryshuar rrugës, ose mund të jetë kyçur nga një program më i ri. Kërkojini dërguesit ta dërgojë përsëri.
sealer-gone = Pjesa që kyç dhe hap skedarët u ndal vetë.
    .do = Asaj i duhen 256 MB memorie. Mbyllni dritare të tjera dhe provoni përsëri, ose përdorni një pajisje tjetër. Nuk humbi asgjë.

## ---- The page that says how to send a file ----

how-to-send = Si ta dërgoni (hapet në një skedë të re)
