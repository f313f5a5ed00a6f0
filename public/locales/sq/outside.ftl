### status: machine-drafted

## Exit this page

outside-exit-name = Dalja e shpejtë nga kjo faqe
outside-exit-skip = Dil shpejt nga kjo faqe
outside-exit-how = Si të dilni shpejt
outside-exit = Dil nga kjo faqe
outside-exit-shift2 = Shift, shtypeni edhe 2 herë për të dalë.
outside-exit-shift1 = Shift, shtypeni edhe 1 herë për të dalë.
outside-exit-fingers2 = Dy gishta, prekni edhe 2 herë për të dalë.
outside-exit-fingers1 = Dy gishta, prekni edhe 1 herë për të dalë.
outside-exit-over = Dil nga kjo faqe: filloni përsëri.
outside-exit-gone = Po ngarkohet…

## When something is not there

outside-loading = Po ngarkohet…
outside-emergency = Në rast urgjence telefononi 999. Linja e ndihmës për skllavërinë moderne dhe shfrytëzimin (Modern Slavery and Exploitation Helpline), çdo ditë të vitit:
outside-reload = Provo përsëri
outside-no-script = Onward ka nevojë për JavaScript
    .text = Kjo faqe punon brenda shfletuesit tuaj dhe nuk dërgon asgjë askund. Për këtë i duhet JavaScript. Ju lutemi lejojeni për këtë faqe interneti, ose përdorni një shfletues tjetër.
    .leave = Për të dalë shpejt, shtypni “Dil nga kjo faqe” në krye. Hapet një faqe tjetër interneti. Kjo nuk e pastron historikun e këtij shfletuesi.
outside-old = Ky shfletues është tepër i vjetër për Onward, ose e ndalon një cilësim
    .text = Ai nuk mund ta mbajë këtu një referim në siguri, prandaj nuk mund të plotësohet asgjë. Edhe dritaret private mund ta shkaktojnë këtë.
    .use = Mund të përdorni Chrome ose Edge nga versioni 102, Firefox nga 115, ose Safari nga 16.4.
outside-not-loaded = Onward nuk u ngarkua dot
    .text = Mund të jetë ndërprerë lidhja. Nuk humbi asgjë: ajo që u ruajt në këtë pajisje është ende aty.
outside-broke = Diçka shkoi keq, dhe Onward u ndal
    .saved = Ruajtur së fundi:
    .after = Ajo që u shkrua pas kësaj mund të jetë ende më poshtë: kopjojeni para se ta ngarkoni përsëri faqen.
    .not-saved = Ajo që u ruajt më parë është ende në këtë pajisje. Ajo që u shkrua pas kësaj mund të jetë ende më poshtë: kopjojeni para se ta ngarkoni përsëri faqen.
    .gone = Nëse për disa minuta askush nuk e përdor këtë faqe, ajo mbyllet vetë dhe ai tekst humbet.
    .reload = Ngarkoje përsëri faqen
outside-not-here = Kjo faqe nuk është këtu
    .text = Adresa mund të jetë shkruar gabim, ose faqja mund të jetë zhvendosur. Nuk humbi asgjë.
    .title = Faqja nuk u gjet – Onward
outside-away = Kjo faqe nuk është në këtë pajisje
    .text = Tani nuk ka internet, dhe kjo faqe nuk ishte mbajtur në këtë pajisje. Nuk humbi asgjë.
    .title = Nuk është në këtë pajisje – Onward
outside-home = Faqja e fillimit
outside-drafts = Draftet tuaja
outside-receive = Hap një paketë

## A newer version waits

outside-renewed = Një version i ri i Onward është gati.
    .version = Versioni:
    .text = Mund ta krahasoni këtë numër me atë që ka organizata juaj. Versioni i ri fillon edhe vetë pasi të jetë mbyllur çdo dritare e kësaj faqeje interneti. Nëse është e hapur një kasafortë, ajo kyçet kur fillon versioni i ri.
    .refused = Në një nga dritaret tuaja është i hapur një referim. Shkoni atje te lista e referimeve, pastaj kthehuni këtu dhe shtypni përsëri.
    .start = Fillo versionin e ri
