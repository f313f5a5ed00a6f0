### status: machine-drafted

passing = Deegaan kale u sii gudbi
    .lead = Xirmadu sideeda ayay u sii socotaa, saxiixa diraheedii koowaad isagoo ku yaal. Adiguna saxiixaaga ayaad ku dartaa, si aad u sheegto in qofku oggolaaday.
passing-first = Intaadan bilaabin
passing-first-ask = Deegaanka xiga telefoon ku weydii inuu hadda codsi taageero qaadi karo.
passing-first-person = Qofku waa inuu kula joogaa, qolka, fiidiyow ama telefoon, turjubaanna ha la socdo haddii uu u baahan yahay.
passing-first-all = Waa inuu oggolaadaa in wax walba oo xirmada ku jira ay aadaan deegaanka xiga. Xirmo la saxiixay waxba lagama reebi karo. Haddii uusan wax walba oggolaan, waa in codsi cusub la sameeyaa.
passing-first-now = Waxba bogaggan laguma kaydiyo ka hor intaadan saxiixin. Hal fadhi ku dhammee.
passing-area = Deegaankee?
passing-area-missing = Deegaan lama dooran.
    .do = Dooro deegaanka qofku doonayo in codsigiisa loo gudbiyo.
passing-all = Kani dhammaan sideeda ayuu u socdaa. Waxba lagama reebi karo.
passing-not-agreed = Qofku ma oggolaan in wax walba oo xirmadan ku jira ay aadaan deegaankan.
    .do = Haddaadan weli weydiin, dib u noqo oo weydii. Haddii uu maya yiri, lama gudbin karo: codsi cusub wuxuu qaadi karaa oo keliya waxa uu oggolaado.
passing-sign = Saxiix oo sii gudbi
passing-signed = Waa la saxiixay: hadda dir
    .lead = Kaydi faylka oo u dir deegaanka xiga. Weli waxba lama dirin.
passing-file = Faylka
passing-then = Kaddib qofka u sheeg, oo u jawaab cidda xirmada kuu soo dirtay: sheeg deegaanka hadda haysta.
passing-back = Ku noqo xirmada
