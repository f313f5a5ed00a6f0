### status: machine-drafted

## Exit this page

outside-exit-name = Si degdeg ah uga bax boggan
outside-exit-skip = Si degdeg ah uga bax boggan
outside-exit-how = Sida degdeg looga baxo
outside-exit = Ka bax boggan
outside-exit-shift2 = Shift, 2 jeer oo kale riix si aad uga baxdo.
outside-exit-shift1 = Shift, 1 jeer oo kale riix si aad uga baxdo.
outside-exit-fingers2 = Laba farood, 2 jeer oo kale taabo si aad uga baxdo.
outside-exit-fingers1 = Laba farood, 1 jeer oo kale taabo si aad uga baxdo.
outside-exit-over = Ka bax boggan: mar kale bilow.
outside-exit-gone = Waa la soo rarayaa…

## When something is not there

outside-loading = Waa la soo rarayaa…
outside-emergency = Xaalad degdeg ah wac 999. Khadka caawimada ee Addoonsiga Casriga ah iyo Ka-faa'iidaysiga Xun (Modern Slavery and Exploitation Helpline), maalin kasta oo sannadka ka mid ah:
outside-reload = Mar kale isku day
outside-no-script = Onward waxay u baahan tahay JavaScript
    .text = Boggani wuxuu ka shaqeeyaa biraawsarkaaga gudihiisa, meelna waxba uma diro. Taas wuxuu ugu baahan yahay JavaScript. Fadlan JavaScript u shid boggan, ama isticmaal biraawsar kale.
    .leave = Si aad degdeg uga baxdo, riix “Ka bax boggan” ee xagga sare. Bog kale ayaa furma. Taariikhda biraawsarkan ma tirtirto.
outside-old = Biraawsarkani aad buu ugu duug yahay Onward, ama dejin ayaa hor istaagaysa
    .text = Codsi taageero si ammaan ah halkan uguma hayn karo, markaa waxba lama buuxin karo. Daaqadaha gaarka ahi sidoo kale tan way keeni karaan.
    .use = Waxaad isticmaali kartaa Chrome ama Edge laga bilaabo nooca 102, Firefox laga bilaabo 115, ama Safari laga bilaabo 16.4.
outside-not-loaded = Onward lama soo rari karin
    .text = Waxaa laga yaabaa in xiriirka internetku go'ay. Waxba ma lumin: wixii qalabkan lagu kaydiyey weli way ku jiraan.
outside-broke = Wax baa qaldamay, Onward-na way joogsatay
    .saved = Kaydintii ugu dambaysay:
    .after = Wixii intaas ka dib la qoray waxaa laga yaabaa inay weli hoos ku qoran yihiin: koobi garee intaadan bogga mar kale soo rarin.
    .not-saved = Wixii hore loo kaydiyey weli qalabkan ayay ku jiraan. Wixii intaas ka dib la qoray waxaa laga yaabaa inay weli hoos ku qoran yihiin: koobi garee intaadan bogga mar kale soo rarin.
    .gone = Haddii aan cidna boggan isticmaalin dhowr daqiiqo, iskii ayuu u xirmaa, qoraalkaasna wuu lumayaa.
    .reload = Bogga mar kale soo rar
outside-not-here = Boggani halkan ma yaal
    .text = Waxaa laga yaabaa in cinwaanka si khaldan loo qoray, ama bogga la raray. Waxba ma lumin.
    .title = Bogga lama helin – Onward
outside-away = Boggani qalabkan kuma jiro
    .text = Hadda internet ma jiro, boggana qalabkan laguma hayn. Waxba ma lumin.
    .title = Qalabkan kuma jiro – Onward
outside-home = Bogga hore
outside-drafts = Qabyo-qoraalladaada
outside-receive = Fur xirmo

## A newer version waits

outside-renewed = Nooc cusub oo Onward ah ayaa diyaar ah.
    .version = Nooca:
    .text = Lambarkan waad la barbardhigi kartaa kan ururkaagu hayo. Iskiis ayuu sidoo kale u bilaabmaa marka daaqad kasta oo boggan internetka ah la xiro. Haddii khasnad furan tahay, way qufulmaysaa marka nooca cusubi bilaabmo.
    .refused = Codsi taageero ayaa ka furan mid ka mid ah daaqadahaaga. Daaqaddaas gudaheeda tag liiska codsiyada, kaddib halkan ku soo noqo oo mar kale riix.
    .start = Bilow nooca cusub
