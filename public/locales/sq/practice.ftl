### status: machine-drafted

practice = Ushtrohuni me një person të trilluar
    .what = Një draft i ri plotësohet me përgjigjet e dikujt që nuk ekziston. Provoni gjithçka me të: formularin, pëlqimin, nënshkrimin, kyçjen e skedarit dhe hapjen e tij përsëri.
    .mark = Ai shënohet “Ushtrim” në çdo faqe, në skedar dhe në çdo faqe të PDF-së. Ky shënim nuk mund të hiqet: një draft i tillë nuk bëhet kurrë referim.
    .real = Mos shkruani në të asgjë për një person të vërtetë.
    .start = Fillo ushtrimin
practice-bar = Ushtrim.
    .what = Ky person është i trilluar. Mos shkruani këtu asgjë për një person të vërtetë.
practice-not-loaded = Personi i trilluar nuk u mor dot.
    .do = Kontrolloni lidhjen dhe provoni përsëri.
