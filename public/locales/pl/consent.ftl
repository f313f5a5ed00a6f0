### status: machine-drafted

consent-version = 1

## Before the statements

consent-page-title = Na co się Pan/Pani zgadza
consent-page-opening = To Pan/Pani decyduje, co zostanie wysłane. Każdy wybór jest osobny: na jedno można powiedzieć „tak”, a na drugie „nie”. Można zadawać pytania, zrobić przerwę albo zdecydować innego dnia.

consent-privacy-title = Przed wyborem
consent-privacy-choice = Postępujemy zgodnie z Pana/Pani wyborem. Tego, na co odpowiedź brzmi „nie”, nie wysyłamy.
consent-privacy-support = Odpowiedź „nie” nie zmienia wsparcia, które ma Pan/Pani teraz.
consent-privacy-harm = Jest jeden wyjątek. Jeśli komuś może stać się poważna krzywda albo prawo mówi, że musimy, być może będziemy musieli powiedzieć komuś, kto może pomóc, nawet jeśli Pana/Pani odpowiedź brzmiała „nie”. Jeśli to bezpieczne, najpierw powiemy o tym Panu/Pani.
consent-privacy-withdraw = W każdej chwili można zmienić zdanie. Od chwili takiej zmiany Pana/Pani dane nie są używane do tego skierowania, chyba że prawo mówi, że trzeba ich użyć. Tego, co ludzie już przeczytali, nie da się cofnąć.
consent-privacy-others = Jeśli mówi nam Pan/Pani o innych ludziach, na przykład o kimś znajomym albo o drugim rodzicu dziecka, organizacja Pana/Pani pracownika wsparcia powinna im powiedzieć, że ma o nich informacje, chyba że byłoby to dla kogoś niebezpieczne.
consent-privacy-law = Pana/Pani wybór nie jest jedyną zasadą. Każda organizacja musi też powiedzieć Panu/Pani w informacji o prywatności, kto odpowiada za Pana/Pani dane, na jakiej podstawie prawnej ich używa, jak długo są przechowywane, jakie ma Pan/Pani prawa i jak złożyć skargę. Pracownik wsparcia pokaże i przeczyta Panu/Pani tę informację.
    .help = Zgoda osoby nie jest podstawą prawną organizacji. Proszę pokazać i przeczytać na głos informacje o prywatności: Pana/Pani organizacji i okolicy, do której wysyła się skierowanie.

## The statements

consent-refer_me = Chcę, żeby skierowano mnie do { $area }. Mojemu pracownikowi wsparcia wolno wysłać moje skierowanie do zespołu w tym miejscu.
    .title = Skierowanie mnie do tej okolicy
    .about = Zespół w okolicy czyta skierowanie i mówi pracownikowi wsparcia, czy może zaoferować Panu/Pani wsparcie. To nie jest obietnica miejsca ani mieszkania. Nazwy miejsc, które nie są dla Pana/Pani bezpieczne, są wysyłane ze skierowaniem, bez powodów. Jeśli odpowiedź brzmi „nie”, żadne skierowanie nie zostanie wysłane.

consent-share_needs = Mojemu pracownikowi wsparcia wolno powiedzieć zespołowi z { $area }, kim jestem i czego potrzebuję.
    .title = Udostępnienie tego, kim jestem i czego potrzebuję
    .about = To imię i nazwisko, wiek, rodzina i to, czego Pan/Pani potrzebuje w sprawie mieszkania, pieniędzy, nauki, pracy i porad prawnych. Jeśli odpowiedź brzmi „nie”, pracownik wsparcia nie może powiedzieć zespołowi, czego Pan/Pani potrzebuje, nawet bez podania nazwiska, a zespół nie może zaplanować dla Pana/Pani miejsca.

consent-share_health = Mojemu pracownikowi wsparcia wolno powiedzieć zespołowi z { $area } o moim zdrowiu.
    .title = Udostępnienie informacji o moim zdrowiu
    .about = Chodzi o choroby, leczenie, leki, niepełnosprawność, ciążę, alkohol i narkotyki. To pomaga kontynuować leczenie po przeprowadzce. Jeśli odpowiedź brzmi „nie”, informacje o zdrowiu są pominięte, a zespół widzi, że je pominięto.

consent-share_risk = Mojemu pracownikowi wsparcia wolno powiedzieć zespołowi z { $area }, co może być niebezpieczne dla mnie albo dla innych, oraz najważniejsze fakty o tym, co mnie spotkało.
    .title = Udostępnienie informacji o ryzyku i o tym, co mnie spotkało
    .about = To pomaga zespołowi dbać o bezpieczeństwo Pana/Pani i ludzi wokół. Obejmuje sprawy sądowe i policyjne. To krótkie podsumowanie, nie cała historia. Jeśli odpowiedź brzmi „nie”, jest to pominięte, a zespół dowiaduje się tylko jednego: że przed każdą wizytą ma porozmawiać z pracownikiem wsparcia.

consent-share_agencies = Zespołowi z { $area } wolno powiedzieć instytucjom, które tu wymieniam, to, co muszą wiedzieć, żeby zacząć mi pomagać. Wymieniam też ludzi i instytucje, które mają się o tym nie dowiedzieć. Zespół nie może im o tym mówić.
    .title = Udostępnienie informacji innym instytucjom
    .about = Na przykład lekarz, szkoła, urząd pracy (job centre) albo biuro mieszkaniowe. To Pan/Pani wymienia te instytucje i mówi, komu zespół nie może o tym powiedzieć. Jeśli odpowiedź brzmi „nie”, zespół musi zapytać Pana/Panią, zanim porozmawia z którąkolwiek z nich.

consent-contact_me = Zespołowi z { $area } wolno się ze mną kontaktować, ale tylko w taki sposób, o którym mówię, że jest bezpieczny.
    .title = Kontakt ze mną
    .about = Zespół używa tylko tych sposobów, o których Pan/Pani mówi, że są bezpieczne. Jeśli odpowiedź brzmi „nie”, Pana/Pani numer telefonu, e-mail i adres są pominięte, a zespół rozmawia z pracownikiem wsparcia.

consent-home_office_figures = Zespołowi z { $area } wolno policzyć mnie w liczbach dla brytyjskiego ministerstwa spraw wewnętrznych (Home Office). Te liczby nie mówią, kim jestem.
    .title = Policzenie mnie w liczbach dla Home Office
    .about = Te liczby mówią, ile osób dostało wsparcie i czego potrzebowały. Małe liczby są ukryte, żeby nikogo nie można było rozpoznać. Jeśli odpowiedź brzmi „nie” albo nikt Pana/Pani o to nie zapyta, policzone zostaną tylko skierowanie i jego daty. Odpowiadając „nie”, nic Pan/Pani nie traci: wsparcie i skierowanie zostają takie same.

consent-home_office_data = Zespołowi z { $area } wolno przekazać brytyjskiemu ministerstwu spraw wewnętrznych (Home Office) informacje, które pokazują, kim jestem, żeby Home Office mogło zbadać, jak dobrze działa wsparcie.
    .title = Przekazanie Home Office informacji, które pokazują, kim jestem
    .about = Nie musi Pan/Pani mówić „tak”. Odpowiadając „nie”, nic Pan/Pani nie traci: wsparcie i skierowanie zostają takie same. Gdy pytano o to osoby we wcześniejszym programie, 36 na 100 się nie zgodziło. Home Office decyduje też o sprawach imigracyjnych. Zanim Pan/Pani powie „tak”, zespół musi powiedzieć, do czego te informacje zostaną użyte. Można najpierw porozmawiać z doradcą prawnym.

## The choices

consent-choice-label = Pana/Pani wybór
consent-choice-yes = Tak
consent-choice-no = Nie
consent-choice-not_asked_yet = Jeszcze nie pytano
consent-choice-again = Proszę zapytać jeszcze raz: zmieniły się słowa albo okolica.

consent-agencies-label = Którym instytucjom zespół może o tym powiedzieć?
    .hint = Na przykład lekarz, szkoła albo biuro mieszkaniowe. Każda w osobnej linii.
consent-agencies-not-label = Komu zespół nie może o tym powiedzieć?
    .hint = Ludzie albo instytucje. Każde w osobnej linii. Jeśli nie ma nikogo takiego, proszę wpisać „nikt”.

## How it was explained

consent-explained-title = Jak to wyjaśniono
    .opening = Dla pracownika. Proszę wypełnić to razem z osobą.
consent-explained_in-label = W jakim języku to wyjaśniono?
consent-explained_by-label = Kto to wyjaśnił?
    .hint = Imię i nazwisko oraz stanowisko.
consent-interpreter-label = Imię i nazwisko tłumacza ustnego albo jego numer referencyjny
    .hint = Proszę zostawić puste, jeśli nie było tłumacza ustnego. Tłumacz ustny powinien być niezależny: nie krewny, partner ani znajomy i nikt znany w społeczności tej osoby.
consent-channel-label = W jaki sposób rozmawiano?
consent-channel-face_to_face = Twarzą w twarz
consent-channel-video = Przez wideo
consent-channel-phone = Przez telefon
consent-at-label = Data i godzina
    .hint = Na przykład 4 marca 2026, 14:30.
consent-present-label = Kto przy tym był?
    .hint = Wszyscy w pokoju albo na linii, także dzieci.
consent-freely-label = Czy osoba wybrała z własnej woli?
    .hint = Nikt na nią nie naciskał i wiedziała, że może powiedzieć „nie”.
    .help = Jeśli był przy tym ktoś inny, kto być może kontroluje osobę, której dotyczy skierowanie, albo wydawało się, że boi się ona powiedzieć „nie”, proszę odpowiedzieć „nie”. Proszę zapytać ją jeszcze raz innego dnia, gdy nie będzie przy tym nikogo innego.
consent-freely-yes = Tak
consent-freely-no = Nie
consent-freely-not = Proszę nie wysyłać teraz tego skierowania. Proszę zapytać jeszcze raz, gdy osoba będzie mogła wybrać z własnej woli.

## Capacity (Mental Capacity Act 2005, England and Wales)

consent-capacity-label = Czy jest powód, by wątpić, czy osoba jest teraz w stanie podjąć tę decyzję?
    .hint = Przyjmuje się, że każdy jest w stanie decydować, chyba że wykazano, że tak nie jest. Nierozsądny wybór, silny stres, diagnoza albo słaby angielski same w sobie nie są powodem.
    .help = Chodzi o zdolność do tej decyzji w tej chwili (Mental Capacity Act 2005, Anglia i Walia). Czy osoba potrafi zrozumieć informacje, pamiętać je wystarczająco długo, rozważyć je i w jakikolwiek sposób powiedzieć o swojej decyzji? Najpierw proszę dać jej całą możliwą pomoc.
consent-capacity-no_doubt = Nie, nie ma powodu, by wątpić
consent-capacity-doubt = Tak, jest powód, by wątpić
consent-capacity-done-label = Co zrobiono?
    .hint = Proszę wybrać wszystko, co zrobiono.
consent-capacity-time = Dano osobie więcej czasu
consent-capacity-interpreter = Sprowadzono tłumacza ustnego
consent-capacity-advocate = Sprowadzono rzecznika (advocate)
consent-capacity-best_interests-label = Jeśli podjęto decyzję w najlepszym interesie osoby (best-interests decision), kto ją podjął?
    .hint = Imię i nazwisko oraz stanowisko. Proszę zostawić puste, jeśli jej nie podjęto.
    .help = Decyzję w najlepszym interesie osoby można podjąć tylko wtedy, gdy osoba nie jest zdolna do tej decyzji, po ocenie i razem z ludźmi, których należy zapytać.

## What will be sent

consent-preview-title = To zostanie wysłane do { $area }
    .opening = Proszę obejrzeć to razem przed podpisaniem. Nadal można zmienić zdanie.
consent-preview-left_out-title = To jest pominięte
    .opening = Nie ma Pana/Pani odpowiedzi „tak” na udostępnienie tego. Zespół widzi, że coś pominięto. Nie widzi co.
consent-preview-also = Wysłane będzie też
consent-preview-also-sender = Kto to wysyła: pracownik wsparcia i jego organizacja.
consent-preview-also-agreement = Zapis tej zgody: co Pan/Pani odpowiada na każdą część, kto to wyjaśnił i kto przy tym był, co Pan/Pani mówi własnymi słowami, czy wybiera Pan/Pani z własnej woli i czy jest teraz w stanie podjąć tę decyzję, czy bezpiecznie jest mieć kopię, oraz imiona, nazwiska i podpisy.
consent-preview-also-reasons = Warunki tej pomocy, które Pan/Pani spełnia. O warunku, który wymaga odpowiedzi, której Pan/Pani nie udostępnia, nic się nie mówi.
consent-preview-nothing = Nic nie jest pominięte.
consent-preview-read_out = Proszę poprosić tłumacza ustnego o przeczytanie tego
    .hint = Ta część jest napisana po angielsku.

## Teach-back

consent-teach_back-label = Własnymi słowami: co będzie dalej?
    .hint = Pracownik wsparcia zapisuje to, co Pan/Pani mówi.
    .help = Proszę poprosić osobę, żeby własnymi słowami powiedziała, co jest wysyłane, do kogo i jak może zmienić zdanie. Jeśli to coś innego, niż miało być wyjaśnione, proszę wyjaśnić to jeszcze raz w inny sposób. To sprawdza Pana/Pani wyjaśnienie, nie osobę.

## Signatures

consent-signature-title = Podpisy
    .opening = Podpis mówi, że to są Pana/Pani wybory. Później nadal można zmienić zdanie.
consent-signature-person-label = Pana/Pani podpis
consent-signature-worker-label = Podpis pracownika
    .hint = Potwierdzam, że zostały przeze mnie udzielone wyjaśnienia i odpowiedzi na pytania i że zostało przeze mnie zapisane to, co osoba wybrała.
consent-signature-interpreter-label = Podpis tłumacza ustnego
    .hint = Potwierdzam, że wszystko, co powiedziano i przeczytano, zostało przeze mnie przetłumaczone w całości i wiernie.
consent-signature-drawn = Narysować go
    .hint = Palcem, rysikiem albo myszką.
consent-signature-typed = Wpisać imię i nazwisko
    .hint = Imię i nazwisko albo imię, którym mamy się do Pana/Pani zwracać.
consent-signature-did_not_sign = Bez podpisu albo podpis niemożliwy
    .hint = To w porządku. Proszę napisać dlaczego.
consent-signature-reason-label = Dlaczego nie ma podpisu?
    .hint = Na przykład zgoda przez telefon albo chora ręka.
consent-signature-clear = Wyczyść i narysuj jeszcze raz
consent-signature-typed-label = Imię i nazwisko

consent-interpreter_confirms-label = Potwierdzam, że te słowa zostały przeze mnie wiernie przeczytane na głos w tym języku ({ $language }) i że osoba je zrozumiała.
    .title = Tłumacz ustny potwierdza
    .hint = Nikt, kto mówi w tym języku ({ $language }), nie sprawdził jeszcze tego tłumaczenia. Bez potwierdzenia tłumacza ustnego podpis pod nim jest zapisywany jako nieważny.
consent-interpreter_confirms-not = Zapisano jako nieważne: tłumaczenie nie jest sprawdzone i żaden tłumacz ustny go nie potwierdził.

consent-words-unchecked = Nikt, kto mówi w tym języku ({ $language }), nie sprawdził jeszcze tych słów. Proszę poprosić tłumacza ustnego o ich wyjaśnienie na podstawie tekstu angielskiego. Tłumacz ustny potwierdza to na ostatniej stronie.
consent-no_interpreter-label = Jeśli żaden tłumacz ustny nie może tego potwierdzić: dlaczego?
    .hint = Skierowanie i tak można wysłać. Zespół widzi powód i jeszcze raz wyjaśnia zgodę.

## A copy

consent-copy-label = Czy może Pan/Pani bezpiecznie trzymać to u siebie?
    .hint = Ktoś inny może znaleźć kartkę albo plik. Pracownik wsparcia może przechować Pana/Pani kopię i w każdej chwili można poprosić o jej pokazanie.
consent-copy-yes = Tak, chcę kopię
consent-copy-no = Nie, nie teraz

## Afterwards

consent-withdraw-title = Zmiana zdania
consent-withdraw-about = Każde „tak” można zmienić na „nie”, w każdej chwili, i nie trzeba mówić dlaczego. Proszę powiedzieć o tym pracownikowi wsparcia albo zespołowi z { $area }. Od chwili, gdy Pan/Pani o tym powie, Pana/Pani dane nie są używane, z wyjątkiem tego, co zgodnie z prawem trzeba zachować lub komuś powiedzieć. Tego, co ludzie już przeczytali, nie da się cofnąć.

## When the agreement is not complete

consent-enquiry-about = Zapytanie to pierwsze pytanie do okolicy. Nie ma w nim nic, co mówi, kim Pan/Pani jest. Nie wymaga ono podpisu, ale pracownik wsparcia najpierw zapyta Pana/Panią i pominie to, na co odpowiedź brzmi „nie”.
