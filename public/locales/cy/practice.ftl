### status: machine-drafted

practice = Ymarfer gyda pherson dychmygol
    .what = Mae drafft newydd yn cael ei lenwi ag atebion rhywun nad yw’n bodoli. Rhowch gynnig ar bopeth ag ef: y ffurflen, y cydsyniad, llofnodi, cloi’r ffeil a’i hagor eto.
    .mark = Mae wedi’i farcio “Ymarfer” ar bob tudalen, yn y ffeil ac ar bob tudalen o’r PDF. Ni ellir tynnu’r marc: nid yw drafft o’r fath byth yn dod yn atgyfeiriad.
    .real = Peidiwch â theipio dim am berson go iawn ynddo.
    .start = Dechrau ymarfer
practice-bar = Ymarfer.
    .what = Dychmygol yw’r person hwn. Peidiwch â theipio dim am berson go iawn yma.
practice-not-loaded = Nid oedd modd nôl y person dychmygol.
    .do = Gwiriwch y cysylltiad, a rhowch gynnig arall arni.
