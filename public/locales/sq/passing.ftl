### status: machine-drafted

passing = Përcillni te një zonë tjetër
    .lead = Paketa përcillet siç është, me nënshkrimin e dërguesit të saj të parë. Ju shtoni nënshkrimin tuaj, për të thënë se personi ishte dakord.
passing-first = Para se të filloni
passing-first-ask = Pyesni me telefon zonën tjetër nëse mund të marrë një referim tani.
passing-first-person = Personi duhet të jetë me ju, në dhomë, me video ose me telefon, me një përkthyes gojor nëse i duhet.
passing-first-all = Personi duhet të jetë dakord që gjithçka në paketë të shkojë te zona tjetër. Nga një paketë e nënshkruar nuk mund të lihet jashtë asgjë. Nëse nuk është dakord për të gjitha, duhet bërë një referim i ri.
passing-first-now = Asgjë në këto faqe nuk ruhet para se të nënshkruani. Kalojini të gjitha njëherësh.
passing-area = Cila zonë?
passing-area-missing = Nuk është zgjedhur asnjë zonë.
    .do = Zgjidhni zonën ku personi dëshiron të referohet.
passing-all = E gjithë kjo përcillet siç është. Asgjë nuk mund të lihet jashtë.
passing-not-agreed = Personi nuk ka dhënë pëlqimin që gjithçka në këtë paketë të shkojë në këtë zonë.
    .do = Nëse nuk e keni pyetur ende, kthehuni dhe pyeteni. Nëse tha jo, paketa nuk mund të përcillet: një referim i ri mund të përmbajë vetëm atë për të cilën personi është dakord.
passing-sign = Nënshkruaj dhe përcill
passing-signed = U nënshkrua: tani dërgojeni
    .lead = Ruajeni skedarin dhe dërgojani zonës tjetër. Ende nuk është dërguar asgjë.
passing-file = Skedari
passing-then = Pastaj njoftoni personin, dhe përgjigjuni atij që jua dërgoi paketën: thoni cila zonë e ka tani.
passing-back = Kthehu te paketa
