### status: machine-drafted

practice = Ku tababaro qof mala-awaal ah
    .what = Qabyo-qoraal cusub waxaa lagu buuxinayaa jawaabaha qof aan jirin. Wax walba ku tijaabi: foomka, oggolaanshaha, saxiixa, qufulka faylka iyo dib u furistiisa.
    .mark = Bog kasta waxaa ku calaamadsan “Tababar”, faylka iyo bog kasta oo PDF ah. Calaamadda lama saari karo: qabyo-qoraalka noocaas ah waligiis codsi taageero ma noqdo.
    .real = Wax qof jira ku saabsan ha ku qorin.
    .start = Bilow tababarka
practice-bar = Tababar.
    .what = Qofkani waa mala-awaal. Halkan wax qof jira ku saabsan ha ku qorin.
practice-not-loaded = Qofka mala-awaalka ah lama soo qaadi karin.
    .do = Hubi xiriirka internetka, oo mar kale isku day.
