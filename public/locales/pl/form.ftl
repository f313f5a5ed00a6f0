### status: machine-drafted

## Answers that every question may have

o-yes_no-yes = Tak
o-yes_no-no = Nie
o-instead-not_known = Nie wiadomo
o-instead-prefer_not_to_say = Wolę nie odpowiadać

## A. Before you start

s-start = Zanim zaczniemy
    .short = Zanim zaczniemy
    .opening = Ta część jest o tym, jak dziś ze sobą rozmawiamy i do jakiej okolicy chce Pan/Pani się przenieść. W każdej chwili można pominąć pytanie albo zrobić przerwę. Ten formularz nie zostanie wysłany bez Pana/Pani zgody.
    .closing = Czy to dobry czas i dobre miejsce, żeby dalej odpowiadać na te pytania?

q-spoken_alone = Czy rozmowa z osobą odbywa się na osobności?
    .hint = „Na osobności” znaczy: z Panem/Panią i z tłumaczem ustnym, jeśli jest. Nikogo innego nie ma w pokoju ani na linii.
    .help = Osobę, której dotyczy skierowanie, może kontrolować partner, partnerka, znajomy albo krewny. Jeśli jest przy tym ktokolwiek inny, proszę tu przerwać, zapisać i znaleźć czas i miejsce na rozmowę na osobności. Jeśli ktoś mówi, że osoba, której dotyczy skierowanie, chce mieć przy sobie rzecznika (advocate) albo kogoś, kto ją wspiera, proszę najpierw zapytać o to ją samą, gdy nie ma przy tym nikogo innego.

q-interpreter_now = Czy jest dziś niezależny tłumacz ustny?
    .hint = „Niezależny” znaczy: nie jest krewnym, partnerem ani znajomym i nie zna go ani ta osoba, ani jej społeczność.
    .help = Proszę zapytać osobę, jeśli można bez tłumacza ustnego, czy odpowiada jej ten tłumacz ustny. Jeśli tłumacz ustny nie jest niezależny, proszę nie przechodzić do pytań o zdrowie, sprawy prawne ani bezpieczeństwo.

o-interpreter_now-not_needed = Tłumacz ustny nie jest potrzebny
o-interpreter_now-independent = Tak, i tłumacz ustny jest niezależny
o-interpreter_now-not_independent = Jest tłumacz ustny, ale nie jest niezależny
o-interpreter_now-needed_not_here = Tłumacz ustny jest potrzebny, ale go tu nie ma

q-under_18 = Czy osoba ma mniej niż 18 lat albo czy to możliwe, że ma mniej?
    .hint = Jeśli wiek jest sporny i osoba może być dzieckiem, proszę wybrać „Możliwe, że ma mniej niż 18 lat”.
    .help = Ten formularz jest dla dorosłych. Proszę zapytać o datę urodzenia: w niektórych krajach, na przykład w Wietnamie i Chinach, ludzie mogą liczyć sobie o rok lub dwa więcej. Jeśli osoba jest dzieckiem albo może nim być, proszę przerwać. Proszę powiadomić służby do spraw dzieci (children’s services) w urzędzie lokalnym (council) tam, gdzie osoba teraz jest. W Anglii i Walii proszę też zadzwonić do służby, która wspiera dzieci będące ofiarami handlu ludźmi (child trafficking guardians): 0800 043 4303. W niebezpieczeństwie: 999.

o-under_18-no = Nie, ma 18 lat lub więcej
o-under_18-yes = Tak, ma mniej niż 18 lat
o-under_18-might_be = Możliwe, że ma mniej niż 18 lat

notice-under_18 = Proszę się tu zatrzymać. Ten formularz jest tylko dla dorosłych, a dziecko potrzebuje dziś innej pomocy. Proszę powiadomić służby do spraw dzieci (children’s services) w urzędzie lokalnym (council) tam, gdzie osoba teraz jest. W Anglii i Walii proszę zadzwonić do służby, która wspiera dzieci będące ofiarami handlu ludźmi (child trafficking guardians): 0800 043 4303. Jeśli ktokolwiek jest w niebezpieczeństwie, proszę dzwonić: 999. To, co do tej pory wpisano, nie jest do nikogo wysyłane.
    .title = Ten formularz nie jest dla osób poniżej 18 lat

notice-spoken_alone = Jest tam ktoś jeszcze. Odpowiedzi mogą nie być własnymi odpowiedziami osoby, której dotyczy skierowanie, a pytanie może ją narazić na niebezpieczeństwo. Można zapisać to, co jest, i kontynuować, gdy rozmowa na osobności będzie możliwa.
    .title = Proszę poczekać, aż będzie można rozmawiać na osobności

notice-interpreter_now = Proszę nie pytać o zdrowie, sprawy prawne ani bezpieczeństwo przez tego tłumacza ustnego. Proszę zapisać i kontynuować z niezależnym tłumaczem ustnym.
    .title = Tłumacz ustny nie jest niezależny

q-areas = O jakich okolicach Pan/Pani myśli?
    .hint = Można wybrać tyle, ile się chce. To nie jest żadna obietnica z Pana/Pani strony.
    .why = Jeśli w pierwszej okolicy nie ma miejsca, pracownik wsparcia może porozmawiać z Panem/Panią o innych. Zanim coś tam wyśle, zapyta jeszcze raz.

q-chosen_area = Do której okolicy jest to skierowanie?
    .hint = Jedna okolica. Jeśli zmieni Pan/Pani zdanie, można później zrobić inne skierowanie.
    .why = Zapytamy o zgodę na tę okolicę, podając jej nazwę. Do żadnej innej okolicy nic nie trafi.
    .help = Jeśli osoba jeszcze nie zdecydowała, mogą pomóc przewodniki po okolicach. Aby zapytać kilka okolic o możliwości, proszę wyeksportować zapytanie do każdej z nich: nie ma w nim imienia i nazwiska osoby.

q-contacted_first = Czy przed wypełnieniem formularza skontaktowano się z okolicą?
    .help = Krótka rozmowa telefoniczna na początku sprawia, że skierowanie jest lepsze: wiadomo wtedy, co okolica może teraz zaoferować i co musi wiedzieć. Nie trzeba podawać imienia ani nazwiska.

q-contacted_on = Kiedy skontaktowano się z okolicą?

q-contacted_whom = Z kim się skontaktowano?
    .hint = Imię i nazwisko albo nazwa zespołu.

## B. Referrer

s-referrer = Pracownik, który wysyła skierowanie
    .short = Pracownik kierujący
    .opening = O Panu/Pani i o Pana/Pani organizacji. Okolica musi wiedzieć, do kogo zadzwonić z pytaniem. Proszę nigdzie w tym formularzu nie wpisywać adresu bezpiecznego schronienia (safehouse).

q-organisation = Organizacja, która wysyła skierowanie
    .hint = Nazwa, pod którą zna ją okolica.

q-organisation_kind = Jaki to rodzaj organizacji?

o-organisation_kind-nrm_support_provider = Organizacja, która daje wsparcie NRM
o-organisation_kind-outreach = Wsparcie poza schronieniem (outreach)
o-organisation_kind-asylum_support = Wsparcie dla osób ubiegających się o azyl
o-organisation_kind-council = Urząd lokalny (council)
o-organisation_kind-police = Policja
o-organisation_kind-health = Ochrona zdrowia
o-organisation_kind-other = Inna

q-worker_name = Imię i nazwisko pracownika
    .hint = Imię i nazwisko pracownika, który wypełnia ten formularz.

q-worker_role = Stanowisko pracownika
    .hint = Na przykład: pracownik wsparcia.

q-worker_phone = Numer telefonu pracownika
    .hint = Numer służbowy. Okolica potrzebuje numeru telefonu albo adresu e-mail, żeby się z Panem/Panią skontaktować.

q-worker_email = Adres e-mail pracownika
    .hint = Adres służbowy, na przykład name@example.org. Niepotrzebny, jeśli podano numer telefonu.

q-other_contact = Z kim jeszcze okolica może rozmawiać, gdy pracownika nie ma?
    .hint = Imię i nazwisko albo zespół, oraz numer telefonu albo adres e-mail.

q-own_reference = Własny numer sprawy pracownika kierującego
    .hint = Litery i cyfry, na przykład SW-214. Nie imię i nazwisko osoby.
    .help = Okolica może go używać przez telefon albo w e-mailu, żeby nikt nie musiał wymawiać ani pisać nazwiska.

q-referral_date = Data tego skierowania

q-referral_how = Jak wypełniano ten formularz razem z osobą?

o-referral_how-face_to_face = Twarzą w twarz
o-referral_how-phone = Przez telefon
o-referral_how-video = Przez wideo
o-referral_how-email = Przez e-mail

q-region = W którym regionie osoba teraz mieszka?
    .hint = Tylko region. Nigdy nie wolno wpisywać adresu ani miejscowości, w której jest bezpieczne schronienie (safehouse).
    .why = Od tego, jak daleko ktoś się przenosi, zależy, co może zachować: lekarza, szkołę, college, znajomych.

o-regions-north_east = Północny wschód (North East)
o-regions-north_west = Północny zachód (North West)
o-regions-yorkshire_and_the_humber = Yorkshire i Humber (Yorkshire and the Humber)
o-regions-east_midlands = Wschodnie Midlands (East Midlands)
o-regions-west_midlands = Zachodnie Midlands (West Midlands)
o-regions-east_of_england = Wschód Anglii (East of England)
o-regions-london = Londyn (London)
o-regions-south_east = Południowy wschód (South East)
o-regions-south_west = Południowy zachód (South West)
o-regions-wales = Walia (Wales)
o-regions-scotland = Szkocja (Scotland)
o-regions-northern_ireland = Irlandia Północna (Northern Ireland)

## C. The person

s-person = O Panu/Pani
    .short = Osoba
    .opening = Ta część jest o tym, kim Pan/Pani jest, w jakim języku Pan/Pani mówi i jak można bezpiecznie się z Panem/Panią kontaktować. Można pominąć każde pytanie albo powiedzieć, że woli Pan/Pani nie odpowiadać. Proszę powiedzieć, gdy potrzebna jest przerwa.
    .closing = Czy przed następną częścią chce Pan/Pani czegoś się napić albo zrobić krótką przerwę?

q-name = Jak się Pan/Pani nazywa?
    .hint = Proszę napisać tak, jak Pan/Pani to pisze. Nie musi się zgadzać z dokumentem.
    .why = Jeśli okolica zaoferuje miejsce, musi wiedzieć, kim Pan/Pani jest. W zapytaniu, czyli w pierwszym pytaniu do okolicy, nigdy nie ma Pana/Pani imienia ani nazwiska.

q-called = Jak mamy się do Pana/Pani zwracać?
    .hint = To może być imię, inne imię albo to samo imię i nazwisko.

q-other_names = Inne imiona i nazwiska, których osoba używała
    .hint = Także takie, których kazali jej używać inni. Każde w osobnej linii.
    .help = Proszę wziąć to z akt. Proszę nie pytać o to tej osoby: słyszeć imię nadane przez osobę wyzyskującą może być bolesne. Nowi pracownicy potrzebują go, żeby znaleźć wcześniejsze dokumenty. Nigdy nie wolno tak zwracać się do tej osoby.

q-date_of_birth = Jaka jest Pana/Pani data urodzenia?
    .hint = Na przykład 27 3 1994. Jeśli zna Pan/Pani tylko rok albo miesiąc i rok, to wystarczy.
    .help = Wiele osób nie zna swojej daty urodzenia albo ma taką, którą nadał im urząd. Proszę nie naciskać na dokładną datę.

q-gender = Jak określa Pan/Pani swoją płeć?
    .why = Niektóre mieszkania są tylko dla kobiet albo tylko dla mężczyzn.

o-gender-male = Mężczyzna
o-gender-female = Kobieta
o-gender-described_by_person = Określam to inaczej

q-gender_described = Jak chce Pan/Pani to określić?
    .hint = Własnymi słowami.

q-country_of_origin = Z jakiego kraju Pan/Pani pochodzi?

q-nationality = Jakie ma Pan/Pani obywatelstwo?
    .hint = Jeśli żadnego, proszę wpisać „brak”.

q-second_nationality = Czy ma Pan/Pani drugie obywatelstwo?
    .hint = Jeśli tak, proszę napisać jakie. Jeśli nie, proszę wpisać „brak”.

q-languages = Jakie języki Pan/Pani zna?
    .hint = Proszę zacząć od języka, który Pan/Pani najbardziej lubi. Przy każdym proszę zaznaczyć, czy mówi Pan/Pani, czyta i pisze w tym języku.
    .why = Żeby był właściwy tłumacz ustny i listy w języku, w którym Pan/Pani czyta.

q-english = Jak dobrze mówi Pan/Pani po angielsku?

o-english-fluent = Płynnie
o-english-some = Trochę
o-english-little = Słabo
o-english-none = Wcale

q-interpreter_needed = Czy potrzebuje Pan/Pani tłumacza ustnego?
    .hint = Tłumacz ustny mówi po angielsku to, co Pan/Pani powie, a to, co ktoś powie po angielsku, mówi w Pana/Pani języku. Za tłumacza ustnego nic Pan/Pani nie płaci.
    .help = Proszę pytać także wtedy, gdy osoba trochę mówi po angielsku. Wiele osób chce tłumacza ustnego tylko do spraw zdrowia i spraw prawnych: wtedy proszę odpowiedzieć „tak”.

q-interpreter_language = W jakim języku i dialekcie ma mówić tłumacz ustny?
    .hint = Na przykład po arabsku, tak jak w Sudanie.

q-interpreter_gender = Czy tłumaczem ustnym ma być kobieta, czy mężczyzna?

o-interpreter_gender-woman = Kobieta
o-interpreter_gender-man = Mężczyzna
o-interpreter_gender-no_preference = Może być kobieta lub mężczyzna

q-interpreter_not = Czy jest ktoś, komu nie wolno dla Pana/Pani tłumaczyć?
    .hint = Jakaś osoba albo ludzie z pewnego miejsca czy grupy. Jeśli nikt, proszę wpisać „nikt”.
    .why = W każdej chwili można odmówić tłumacza ustnego. Nie trzeba podawać powodu.

q-communication_help = Co jeszcze pomaga Panu/Pani rozumieć innych, a innym rozumieć Pana/Panią?
    .hint = Na przykład duży druk, język migowy, ktoś, kto czyta na głos, więcej czasu albo obrazki. Jeśli nic, proszę wpisać „nic”.

q-national_insurance_number = Numer ubezpieczenia społecznego (National Insurance)
    .hint = Jest w liście o podatkach albo zasiłkach. Na przykład QQ 12 34 56 C.

q-home_office_reference = Numer sprawy w Home Office

q-nrm_reference = Numer sprawy w NRM
    .help = Nowi pracownicy mogą go potrzebować, żeby rozmawiać o tej osobie z organizacją, która daje wsparcie NRM, i z brytyjskim ministerstwem spraw wewnętrznych (Home Office).

q-contact_how = Jak nowa okolica może się z Panem/Panią bezpiecznie kontaktować?
    .hint = Proszę wybrać wszystkie sposoby, które są bezpieczne. Pracownik wsparcia może przekazywać wiadomości.
    .why = Ktoś inny może zobaczyć wiadomość albo usłyszeć rozmowę. To Pan/Pani decyduje, co jest bezpieczne.

o-contact_how-phone = Przez telefon
o-contact_how-email = Przez e-mail
o-contact_how-post = Pocztą
o-contact_how-through_worker = Przez mojego pracownika wsparcia

q-contact_phone = Jaki jest Pana/Pani numer telefonu?

q-contact_phone_safe = Co jest bezpieczne na tym telefonie?
    .hint = Proszę wybrać wszystko, co jest bezpieczne. W razie wątpliwości proszę tego nie wybierać.

o-phone_safe-call = Można do mnie bezpiecznie dzwonić
o-phone_safe-leave_message = Można bezpiecznie zostawić wiadomość głosową
o-phone_safe-text = Można bezpiecznie napisać SMS

q-contact_times = Kiedy można do Pana/Pani bezpiecznie dzwonić?
    .hint = Na przykład od poniedziałku do piątku, od 10:00 do 14:00.

q-contact_email = Jaki jest Pana/Pani adres e-mail?
    .hint = Na przykład name@example.org.

q-contact_email_safe = Czy pisanie na ten adres e-mail jest bezpieczne?
    .hint = Proszę odpowiedzieć „nie”, jeśli ktoś inny może czytać Pana/Pani e-maile.

q-contact_post = Gdzie możemy wysyłać listy?
    .hint = Nigdy na adres bezpiecznego schronienia (safehouse). To może być adres biura albo prawnika (solicitor), jeśli się na to zgodzili.

q-contact_post_safe = Czy pisanie na ten adres jest bezpieczne?
    .hint = Proszę odpowiedzieć „nie”, jeśli ktoś inny może otwierać Pana/Pani listy.

q-contact_code_word = Jakie słowo mamy powiedzieć, żeby było wiadomo, że to naprawdę my?
    .hint = Proszę wybrać słowo, którego nikt inny nie zgadnie. Proszę nie używać żadnego swojego hasła.

q-contact_other = Czy jest ktoś inny, z kim możemy się skontaktować, jeśli nie uda się to z Panem/Panią?
    .hint = Tylko ktoś, komu Pan/Pani ufa.

q-contact_other_knows = Czy ta inna osoba zgadza się na to, że poda nam Pan/Pani jej imię i nazwisko oraz numer telefonu?
    .hint = Proszę najpierw ją zapytać. Dopóki się nie zgodzi, nie zapisujemy tutaj jej imienia, nazwiska ani numeru.

q-contact_other_name = Jak się ta inna osoba nazywa?

q-contact_other_relation = Kim jest dla Pana/Pani?
    .hint = Na przykład przyjaciel albo siostra.

q-contact_other_phone = Jaki jest numer telefonu tej innej osoby?

## D. NRM and move-on

s-nrm = NRM i dalsza droga
    .short = NRM i dalsza droga
    .opening = Większość tej części pracownik wsparcia wypełnia z akt, żeby nie trzeba było mówić o tym jeszcze raz. Zapytamy o jedną rzecz: kiedy chce się Pan/Pani przeprowadzić. Można to pominąć albo zrobić przerwę.
    .closing = Czy chce Pan/Pani dalej odpowiadać na te pytania teraz, czy innego dnia?

q-nrm_referred_on = Kiedy skierowano osobę do NRM?
    .hint = Wystarczy rok albo miesiąc i rok.

q-cg_decision = Jaka jest decyzja o rozstrzygających podstawach (conclusive grounds)?
    .hint = Ostatnia decyzja, która obowiązuje.
    .help = Sama pozytywna decyzja nie daje zezwolenia na pobyt ani prawa do funduszy publicznych (recourse to public funds). Jeśli nie ma pozytywnej decyzji, okolica i tak być może pomoże: koordynatorzy mogą zdecydować według własnego uznania.

o-cg_decision-positive = Pozytywna
o-cg_decision-negative = Negatywna
o-cg_decision-reconsideration = Negatywna, złożono prośbę o ponowne rozpatrzenie
o-cg_decision-waiting = Oczekiwanie na decyzję
o-cg_decision-not_applied = Nie było skierowania do NRM

q-cg_date = Kiedy wydano decyzję o rozstrzygających podstawach (conclusive grounds)?
    .hint = Data na piśmie z decyzją. Wystarczy miesiąc i rok.

q-rg_decision = Jaka jest decyzja o uzasadnionych podstawach (reasonable grounds)?

o-rg_decision-positive = Pozytywna
o-rg_decision-negative = Negatywna
o-rg_decision-waiting = Oczekiwanie na decyzję
o-rg_decision-not_applied = Nie było skierowania do NRM

q-rg_date = Kiedy wydano decyzję o uzasadnionych podstawach (reasonable grounds)?
    .hint = Wystarczy miesiąc i rok.

q-nrm_months = Ile miesięcy osoba jest w NRM?
    .hint = Od skierowania do dziś albo do odejścia. Cała liczba, na przykład 14.

q-nrm_before = Czy osoba była w NRM już wcześniej?

q-support_now = Jakie wsparcie osoba ma teraz?
    .help = W Anglii i Walii osoby z pozytywną decyzją o rozstrzygających podstawach (conclusive grounds), które zakończyły wsparcie NRM 4 stycznia 2021 lub później, mogą poprosić o wsparcie Reach-In: 0800 808 3733 (Armia Zbawienia, Salvation Army, całą dobę).

o-support_now-safehouse = Wsparcie NRM w bezpiecznym schronieniu (safehouse)
o-support_now-outreach = Wsparcie NRM poza schronieniem (outreach)
o-support_now-asylum_support_after_nrm = Wsparcie azylowe, po wsparciu NRM
o-support_now-already_left = Wsparcie NRM już się zakończyło
o-support_now-never_had = Nie było wsparcia NRM

q-needs_assessment = Czy przeprowadzono ocenę potrzeb w powrocie do równowagi (recovery needs assessment)?
    .hint = To osoba decyduje, czy chce tej oceny.

o-needs_assessment-done = Przeprowadzono
o-needs_assessment-declined = Osoba odmówiła
o-needs_assessment-not_yet = Jeszcze nie

q-needs_assessment_outcome = Co zaleciła ocena potrzeb w powrocie do równowagi (recovery needs assessment)?
    .hint = Tylko to, czego nowa okolica potrzebuje, żeby kontynuować wsparcie.

q-transition_plan = Czy jest plan przejścia (transition plan)?

q-transition_plan_content = Co mówi plan przejścia (transition plan)?
    .hint = Co trzeba zrobić, kto ma to zrobić i do kiedy.

q-move_on_end = Kiedy kończy się wsparcie tej osoby?
    .hint = Ostatni dzień wsparcia na czas przejścia (move-on support). Na przykład 4 3 2027.
    .help = Po pozytywnej decyzji o rozstrzygających podstawach (conclusive grounds) wsparcie na czas przejścia trwa co najmniej 45 dni. Może trwać dłużej, jeśli zaleci to ocena potrzeb w powrocie do równowagi. To nie jest okres na powrót do równowagi przed decyzją, który trwa teraz co najmniej 30 dni.

q-move_wished = Kiedy chce się Pan/Pani przeprowadzić do nowej okolicy?
    .hint = Wystarczy miesiąc i rok.
    .why = Żeby okolica mogła szukać mieszkania w odpowiednim czasie. To nie jest obietnica, że mieszkanie będzie wtedy gotowe.

q-move_expected = Kiedy spodziewana jest przeprowadzka?
    .hint = Na ile można to dziś powiedzieć. Wystarczy miesiąc i rok.

q-immigration_status = Jaki jest status imigracyjny osoby?
    .hint = Status, który obowiązuje dzisiaj.

o-immigration_status-british_or_irish = Obywatelstwo brytyjskie lub irlandzkie
o-immigration_status-settled = Pobyt stały w Wielkiej Brytanii (indefinite leave albo settled status)
o-immigration_status-refugee_or_protection = Status uchodźcy albo ochrona humanitarna
o-immigration_status-leave_as_victim = Czasowe zezwolenie na pobyt dla ofiar handlu ludźmi lub niewolnictwa
o-immigration_status-other_leave = Inne zezwolenie na pobyt
o-immigration_status-asylum_claim = Wniosek o azyl, oczekiwanie na decyzję
o-immigration_status-other_application = Inny wniosek, oczekiwanie na decyzję
o-immigration_status-no_status = Obecnie brak zezwolenia na pobyt
o-immigration_status-other = Inny

q-immigration_status_more = Jaki to status lub wniosek?

q-immigration_until = Do kiedy ważne jest zezwolenie?
    .hint = Data, kiedy wygasa. Wystarczy miesiąc i rok.

q-public_funds = Czy osoba ma prawo do funduszy publicznych (recourse to public funds)?
    .hint = Proszę sprawdzić w eVisa albo w piśmie z decyzją.
    .help = Jeśli nie, proszę wcześnie zasięgnąć porady prawnej: niektóre osoby mogą poprosić o zmianę tego warunku. Brak tego prawa nie jest powodem, żeby wstrzymać to skierowanie.

o-public_funds-yes = Tak
o-public_funds-no = Nie
o-public_funds-applied = Złożono wniosek, oczekiwanie na decyzję

q-public_funds_until = Do kiedy osoba ma prawo do funduszy publicznych (recourse to public funds)?
    .hint = Data, kiedy wygasa zezwolenie. Proszę zostawić puste, jeśli nie ma końca.

## E. Children and dependants

s-family = Dzieci i rodzina
    .short = Dzieci i rodzina
    .opening = Ta część jest o ludziach, którzy przeprowadziliby się z Panem/Panią, i o innych osobach, które od Pana/Pani zależą. Można pominąć każde pytanie albo zrobić przerwę. Te odpowiedzi pomagają okolicy znaleźć odpowiednie mieszkanie.
    .closing = Co lubi Pan/Pani gotować albo jeść?

q-household = Kto przeprowadziłby się z Panem/Panią?

o-household-alone = Nikt, tylko ja
o-household-with_partner = Mój partner/moja partnerka
o-household-with_children = Moje dzieci
o-household-with_partner_and_children = Mój partner/moja partnerka i moje dzieci
o-household-with_other_people = Inne osoby

q-people_moving = Ile osób przeprowadziłoby się razem?
    .hint = Proszę policzyć też siebie. Na przykład 3.

q-child_ages = Ile lat mają dzieci, które przeprowadziłyby się z Panem/Panią?
    .hint = Proszę wybrać wszystkie, które pasują.

o-child_ages-under_1 = Poniżej 1 roku
o-child_ages-age_1_to_4 = Od 1 roku do 4 lat
o-child_ages-age_5_to_10 = Od 5 do 10 lat
o-child_ages-age_11_to_15 = Od 11 do 15 lat
o-child_ages-age_16_to_17 = 16 lub 17 lat

q-linked_referral = Numery spraw członków rodziny, którzy też mają skierowanie
    .hint = Własne numery spraw pracownika kierującego, na przykład SW-215. Nie imiona i nazwiska.
    .help = Każda dorosła osoba ma własne skierowanie, także w rodzinie, żeby każda mogła zdecydować za siebie. Numer sprawy je łączy.

q-pregnant = Czy jest Pan/Pani w ciąży?
    .why = Żeby blisko nowego mieszkania była położna i żeby było dość miejsca.

q-due_date = Kiedy dziecko ma się urodzić?
    .hint = Wystarczy miesiąc i rok.

q-has_children = Czy ma Pan/Pani dzieci?
    .hint = Także dzieci, które mieszkają gdzie indziej.

q-children = Pana/Pani dzieci
    .hint = Proszę powiedzieć tylko to, co Pan/Pani chce. Pracownik wsparcia może zapisać to, co już jest w aktach.
    .one = Dziecko
    .add = Dodaj kolejne dziecko

q-child_name = Jak dziecko się nazywa?

q-child_born = Kiedy dziecko się urodziło?
    .hint = Jeśli zna Pan/Pani tylko rok albo miesiąc i rok, to wystarczy.

q-child_relation = Kim dziecko jest dla Pana/Pani?

o-child_relation-own_child = Mój syn albo moja córka
o-child_relation-partners_child = Dziecko mojego partnera/mojej partnerki
o-child_relation-brother_or_sister = Mój brat albo moja siostra
o-child_relation-grandchild = Mój wnuk albo moja wnuczka
o-child_relation-niece_or_nephew = Dziecko mojego rodzeństwa
o-child_relation-other = Ktoś inny

q-child_where = Gdzie dziecko mieszka?

o-child_where-with_you = Ze mną
o-child_where-elsewhere_in_uk = Gdzie indziej w Wielkiej Brytanii
o-child_where-other_country = W innym kraju

q-child_school = Do jakiej szkoły, przedszkola albo żłobka chodzi dziecko?
    .hint = Jeśli do żadnej, proszę wpisać „brak”.
    .why = Żeby na czas znaleźć miejsce i powiadomić dawną szkołę, gdy będzie to bezpieczne.

q-child_social_care = Czy opieka społeczna do spraw dzieci (children’s social care) ma kontakt w sprawie tego dziecka?

q-child_social_care_more = Który urząd lokalny (council) i jaka to pomoc?
    .hint = Na przykład plan dla dziecka w potrzebie (child in need plan). Proszę podać zespół, nie inne rodziny.

q-child_health = Czy dziecko ma niepełnosprawność albo potrzeby zdrowotne?
    .hint = Jeśli nie, proszę wpisać „brak”.

q-other_dependants = Czy ktoś jeszcze zależy od Pana/Pani pomocy?
    .hint = Na przykład rodzic albo dorosły krewny, tutaj lub w innym kraju.

q-other_dependants_more = Kim są te osoby i jakiej pomocy od Pana/Pani potrzebują?

q-pets = Czy zabierze Pan/Pani ze sobą zwierzę domowe?

q-pets_more = Jakie zwierzę lub jakie zwierzęta?

q-agencies = Jakie inne instytucje się tym zajmują i jakie cele z nimi uzgodniono?
    .hint = Na przykład wczesna pomoc rodzinie (early help), kuratorzy sądowi (probation), organizacja dla uchodźców. Każda w osobnej linii, razem z celem.

q-family_dates = Czy zbliżają się dni, w których ktoś z rodziny musi iść do sądu albo na policję?

q-family_dates_more = Jakie to terminy i czego dotyczą?
    .hint = O własną sprawę sądową osoby pytamy w sprawach prawnych.

## F. Housing

s-housing = Mieszkanie
    .short = Mieszkanie
    .opening = Ta część jest o tym, gdzie Pan/Pani teraz mieszka i jakie mieszkanie byłoby dobre. Pytamy, żeby okolica mogła uczciwie powiedzieć, co może, a czego nie może zaoferować. Można pominąć każde pytanie albo zrobić przerwę.
    .closing = Co lubi Pan/Pani mieć wokół siebie w domu: muzykę, rośliny, ciszę?

q-housing_now = Gdzie Pan/Pani teraz mieszka?
    .hint = To są słowa urzędowe. Pracownik wsparcia może je wyjaśnić.
    .help = Bezpieczne schronienie (safehouse) i zakwaterowanie azylowe liczą się jako zakwaterowanie tymczasowe.

o-housing_now-temporary_accommodation = Zakwaterowanie tymczasowe
o-housing_now-living_with_friends_or_family = Mieszkanie u znajomych lub rodziny
o-housing_now-currently_rough_sleeping = Obecnie spanie na ulicy (rough sleeping)
o-housing_now-local_authority_accommodation = Zakwaterowanie od władz lokalnych (local authority)
o-housing_now-private_rented = Wynajem prywatny
o-housing_now-other = Inne

q-housing_now_more = Co to za miejsce?
    .hint = Proszę nie podawać adresu.

q-home_kinds = Na jakie rodzaje mieszkania może się Pan/Pani zgodzić?
    .hint = Proszę wybrać wszystkie, na które może się Pan/Pani zgodzić. „Wspólne” znaczy: własny pokój, a kuchnia i łazienka razem z innymi ludźmi.
    .why = W wielu okolicach jest mało mieszkań. Gdy okolica wie, na co wszystko może się Pan/Pani zgodzić, łatwiej jej coś znaleźć.

o-home_kinds-own_flat = Osobne mieszkanie tylko dla mnie
o-home_kinds-family_home = Mieszkanie dla mnie i mojej rodziny
o-home_kinds-shared_women = Mieszkanie wspólne tylko z kobietami
o-home_kinds-shared_men = Mieszkanie wspólne tylko z mężczyznami
o-home_kinds-shared_anyone = Mieszkanie wspólne z kobietami i mężczyznami
o-home_kinds-staff_on_site = Mieszkanie z pracownikami wsparcia w budynku
o-home_kinds-short_stay_first = Najpierw miejsce na krótko, potem na dłużej

q-sharing_more = Czy jest ktoś, z kim nie może Pan/Pani mieszkać?
    .hint = Na przykład osoby, które palą albo piją alkohol. Jeśli nikt, proszę wpisać „nikt”.

q-bedrooms = Ile sypialni Pan/Pani potrzebuje?

q-access = Co musi być w mieszkaniu, żeby dało się Panu/Pani do niego wejść i się po nim poruszać?
    .hint = Proszę wybrać wszystko, co jest potrzebne.

o-access-none = Nic szczególnego
o-access-ground_floor = Parter
o-access-lift = Winda
o-access-step_free = Bez ani jednego stopnia
o-access-wheelchair = Miejsce na wózek inwalidzki
o-access-bathroom = Przystosowana łazienka, na przykład prysznic bez progu

q-under_35 = Czy ma Pan/Pani mniej niż 35 lat?
    .why = Jeśli ktoś nie ma partnera ani partnerki, ma mniej niż 35 lat i wynajmuje od prywatnego właściciela, pomoc na czynsz często wystarcza tylko na pokój w mieszkaniu wspólnym. Ta zasada nie dotyczy osób z pozytywną decyzją o rozstrzygających podstawach (conclusive grounds).
    .help = Od 1 października 2022 osoby z pozytywną decyzją o rozstrzygających podstawach (conclusive grounds) nie podlegają stawce za mieszkanie wspólne (shared accommodation rate) w zasiłku mieszkaniowym (Housing Benefit) i w zasiłku Universal Credit. Muszą pokazać pismo z decyzją. Mieszkanie wynajmowane od prywatnego właściciela i tak może kosztować więcej, niż wynosi pomoc na czynsz.

q-avoid_any = Czy są miejsca, które nie byłyby dla Pana/Pani bezpieczne?
    .hint = Nie trzeba mówić dlaczego.
    .why = Żeby nikt nie zaproponował mieszkania w takim miejscu. Ze skierowaniem wysyłamy tylko nazwy miejsc. Powody wysyłamy tylko wtedy, gdy jest Pana/Pani zgoda na udostępnienie informacji o ryzyku.

q-areas_to_avoid = Które z tych okolic nie są dla Pana/Pani bezpieczne?
    .hint = Proszę wybrać wszystkie, które nie są bezpieczne. Jeśli żadna z nich, proszę zostawić to puste i wpisać miejsce w następnym pytaniu.

q-places_to_avoid = Jakie inne miasta, części miast albo miejsca nie są dla Pana/Pani bezpieczne?
    .hint = Tylko nazwy miejsc. Bez nazwisk i bez powodów. Jeśli nie ma innych, proszę wpisać „brak”.

q-why_area = Dlaczego chce Pan/Pani mieszkać w tej okolicy?
    .hint = Na przykład znajomi, religia, college, lekarz albo to, że nikt tam Pana/Pani nie zna. Proszę nie wpisywać nazwisk innych ludzi.

q-homeless_application = Czy jakiś urząd lokalny (council) dostał od Pana/Pani prośbę o pomoc w sprawie mieszkania (homeless application)?
    .help = Jeśli urząd lokalny odmówił, proszę od razu zasięgnąć porady w sprawach mieszkaniowych: w Anglii i Walii o ponowne sprawdzenie decyzji trzeba zwykle poprosić w ciągu 21 dni.

o-homeless_application-none = Nie
o-homeless_application-waiting = Tak, i czekam na odpowiedź
o-homeless_application-duty_accepted = Tak, i urząd lokalny powiedział, że musi pomóc
o-homeless_application-refused = Tak, i urząd lokalny odmówił

q-homeless_council = Który urząd lokalny (council) i kiedy?

q-guarantor = Czy ktoś może być Pana/Pani poręczycielem?
    .hint = Poręczyciel obiecuje właścicielowi mieszkania, że zapłaci czynsz, jeśli Pan/Pani nie może.

q-deposit = Czy ma Pan/Pani pieniądze na kaucję?
    .hint = Kaucja to pieniądze, które płaci się przed wprowadzeniem się. W większości przypadków są zwracane przy wyprowadzce, jeśli nic nie jest zniszczone i czynsz jest zapłacony.

q-stay_near = Czy chce Pan/Pani zostać blisko miejsca, w którym teraz mieszka?

q-ties = Czego by Panu/Pani brakowało po wyprowadzce stąd?
    .hint = Na przykład znajomych, szkoły, lekarza, miejsca modlitwy, pracy.

q-too_far = Jaka odległość byłaby za duża?
    .hint = Na przykład więcej niż godzina autobusem.

q-feel_safe_home = Co dałoby Panu/Pani w mieszkaniu poczucie bezpieczeństwa?
    .hint = Na przykład zamek w drzwiach sypialni, mieszkanie nie na parterze albo spokojni sąsiedzi.

## G. Money

s-money = Pieniądze
    .short = Pieniądze
    .opening = Ta część jest o pieniądzach, które Pan/Pani ma, i o pomocy, która może być potrzebna. Pytamy, żeby po przeprowadzce nie zabrakło pieniędzy. Można pominąć każde pytanie albo zrobić przerwę. Ten formularz nie trafia do urzędów, które wypłacają Panu/Pani pieniądze.
    .closing = Czy przed następną częścią chce Pan/Pani krótkiej przerwy?

q-income = Jakie pieniądze Pan/Pani teraz dostaje?
    .hint = Proszę wybrać wszystko, co pasuje.

o-income-wages = Wypłata za pracę
o-income-universal_credit = Zasiłek Universal Credit
o-income-other_benefits = Inne zasiłki
o-income-nrm_payments = Pieniądze ze wsparcia NRM
o-income-asylum_support = Pieniądze ze wsparcia azylowego
o-income-none = Żadne
o-income-other = Inne pieniądze

q-income_more = Jakie zasiłki albo inne pieniądze Pan/Pani dostaje?

q-subsistence_amount = Ile wynosi każda wypłata ze wsparcia?
    .hint = Na przykład £40.

q-subsistence_how_often = Jak często jest wypłacana?
    .why = Zasiłek Universal Credit jest zwykle wypłacany raz na miesiąc. Jeśli dotąd wypłaty były częstsze, okolica może pomóc zaplanować tę zmianę.

o-paid_how_often-every_day = Codziennie lub prawie codziennie
o-paid_how_often-every_week = Co tydzień
o-paid_how_often-every_two_weeks = Co dwa tygodnie
o-paid_how_often-every_month = Co miesiąc
o-paid_how_often-other = Inaczej

q-universal_credit_claimed = Czy Pana/Pani wniosek o zasiłek Universal Credit jest już złożony?
    .hint = Universal Credit to pieniądze od państwa dla osób, które mało zarabiają albo nie mają pracy.
    .help = Osoba bez prawa do funduszy publicznych (recourse to public funds) powinna przed złożeniem wniosku zasięgnąć porady prawnej.

q-universal_credit_first = Kiedy była albo będzie pierwsza wypłata?
    .hint = Wystarczy miesiąc i rok.

q-bank_account = Czy ma Pan/Pani własne konto w banku?
    .hint = „Własne” znaczy, że nikt inny nie może z niego korzystać.

q-debts = Czy ma Pan/Pani u kogoś dług?
    .why = Wiele osób ma długi. Są bezpłatne porady w sprawie długów i okolica może pomóc je znaleźć.

q-debts_more = U kogo ma Pan/Pani dług i ile wynosi?
    .hint = Wystarczy to, co Pan/Pani wie. Proszę też powiedzieć, jeśli z powodu długu czuje się Pan/Pani w niebezpieczeństwie.

q-budgeting_help = Czy chce Pan/Pani pomocy w planowaniu pieniędzy na miesiąc?

q-payment_help = Co z tego by Panu/Pani pomogło?
    .hint = Proszę wybrać wszystko, co by pomogło. Pracownik wsparcia może to wyjaśnić. Możliwe, że Pan/Pani tego nie dostanie.

o-payment_help-advance = Część pierwszej wypłaty Universal Credit wcześniej (zaliczka, advance, którą potem Pan/Pani oddaje)
o-payment_help-more_often = Wypłaty częściej niż raz na miesiąc
o-payment_help-split = Wypłaty podzielone między dwie osoby w domu
o-payment_help-rent_to_landlord = Czynsz płacony prosto do właściciela mieszkania
o-payment_help-furniture_grant = Dotacja na meble
o-payment_help-none = Nic z tego

## H. Education and training

s-education = Nauka i szkolenia
    .short = Nauka
    .opening = Ta część jest o nauce: co Pan/Pani teraz robi i czego chce się uczyć. Nie ma złych odpowiedzi. Można pominąć każde pytanie albo zrobić przerwę.
    .closing = Co Panu/Pani dobrze wychodzi?

q-education_now = Czy uczy się Pan/Pani teraz albo jest na szkoleniu?
    .hint = To są słowa urzędowe. Pracownik wsparcia może je wyjaśnić. „Może” znaczy, że pozwala na to zdrowie i zasady Pana/Pani pobytu w kraju.

o-education-in_education_or_training = Uczy się lub szkoli
o-education-able_and_wants = Nie uczy się i nie szkoli, może i chce
o-education-able_and_does_not_want = Nie uczy się i nie szkoli, może, ale nie chce
o-education-not_able = Nie uczy się i nie szkoli, i nie może

q-english_level = Do jakiego poziomu kursu angielskiego udało się Panu/Pani dojść?

o-english_level-no_class_yet = Jeszcze bez kursu
o-english_level-pre_entry = Przed wstępnym (Pre-entry)
o-english_level-entry_1 = Wstępny 1 (Entry 1)
o-english_level-entry_2 = Wstępny 2 (Entry 2)
o-english_level-entry_3 = Wstępny 3 (Entry 3)
o-english_level-level_1_or_higher = Poziom 1 (Level 1) lub wyższy

q-courses = Jakie szkoły, kursy lub szkolenia ma Pan/Pani za sobą, także te nieskończone?
    .hint = W jakimkolwiek kraju. Jeśli żadnych, proszę wpisać „brak”.

q-want_to_learn = Czego chce się Pan/Pani uczyć?
    .hint = Na przykład angielskiego, jazdy samochodem, gotowania, komputera, zawodu.

## I. Employment

s-employment = Praca
    .short = Praca
    .opening = Ta część jest o pracy: co Pan/Pani teraz robi i co chce robić. Nie trzeba mówić o pracy, do której Pana/Panią zmuszano. Można pominąć każde pytanie albo zrobić przerwę.
    .closing = Co lubi Pan/Pani robić w wolnym czasie?

q-employment_now = Czy Pan/Pani teraz pracuje?
    .hint = To są słowa urzędowe. Pracownik wsparcia może je wyjaśnić.

o-employment-employed_full_time = Zatrudnienie na pełny etat
o-employment-employed_part_time = Zatrudnienie na część etatu
o-employment-unemployed_able_wants = Bez pracy, może pracować i chce
o-employment-unemployed_able_does_not_want = Bez pracy, może pracować i nie chce
o-employment-unemployed_unable = Bez pracy i nie może pracować

q-right_to_work = Czy osoba ma prawo do pracy?
    .hint = Proszę sprawdzić w eVisa albo w piśmie z decyzją.

o-right_to_work-yes = Tak
o-right_to_work-limited = Tak, z ograniczeniami (na przykład godzin lub rodzajów pracy)
o-right_to_work-no = Nie

q-work_suitability = Jaka praca byłaby dla Pana/Pani odpowiednia i co by ją utrudniało?
    .hint = Na przykład tylko w dzień, bez długiego stania, nie sam na sam z mężczyznami lub z kobietami.

q-skills = Co Pan/Pani dobrze umie?
    .hint = Umiejętności i doświadczenie, za pieniądze lub bez, z jakiegokolwiek kraju. Na przykład gotowanie, szycie, budowa, opieka nad dziećmi.

q-work_wanted = Jaką pracę chce Pan/Pani wykonywać?

## J. Health and wellbeing

s-health = Zdrowie i samopoczucie
    .short = Zdrowie
    .opening = Ta część jest o zdrowiu i o tym, co pomaga Panu/Pani dobrze się czuć. Pytamy, żeby przeprowadzka nie przerwała leczenia i brania leków. Proszę wybierać lub mówić tylko to, co Pan/Pani chce. Można pominąć każde pytanie albo zrobić przerwę.
    .closing = Co pomaga Panu/Pani odpocząć?

q-health_needs = W których z tych spraw potrzebuje Pan/Pani pomocy lub leczenia?
    .hint = Proszę wybrać wszystko, co pasuje. O więcej zapytamy dopiero później, jeśli chce Pan/Pani kontynuować skierowanie.

o-health-mental_health = Moje zdrowie psychiczne
o-health-physical_health = Moje ciało: choroba, uraz lub ból
o-health-medication = Leki, które biorę
o-health-disability = Niepełnosprawność
o-health-alcohol_or_drugs = Alkohol lub narkotyki
o-health-none = Żadna z nich

q-mental_health_diagnosis = Diagnoza zdrowia psychicznego
    .hint = Tak, jak zapisał ją lekarz. Jeśli nie ma diagnozy, proszę wpisać „brak”.

q-treatment_now = Czy ma Pan/Pani teraz leczenie albo terapię?

q-treatment_where = Gdzie i jak często?
    .hint = Nazwa przychodni lub placówki. Na przykład w każdy wtorek.
    .why = Leczenie nie przenosi się samo. Jeśli okolica wie o tym wcześnie, może o nie poprosić przed przeprowadzką.

q-treatment_waiting = Czy czeka Pan/Pani w kolejce na leczenie?

o-treatment_waiting-not_waiting = Nie, nie czekam
o-treatment_waiting-waiting = Tak, czekam
o-treatment_waiting-not_asked_yet = Potrzebuję leczenia, ale prośby jeszcze nie było

q-treatment_transfer = Czy załatwiono przeniesienie leczenia do nowej okolicy?
    .help = Osoby, które przeprowadziły się w projektach pilotażowych, czekały miesiącami, bo nic nie przeniesiono. Proszę poprosić obecną placówkę o bezpośrednie przeniesienie i o pismo, które osoba może wziąć ze sobą, jeśli to bezpieczne.

o-transfer-arranged = Załatwiono
o-transfer-asked_for = Poproszono o to
o-transfer-not_yet = Jeszcze nie
o-transfer-not_needed = Niepotrzebne

q-physical_needs = Co nowa okolica powinna wiedzieć o Pana/Pani ciele i zdrowiu?
    .hint = Na przykład choroba, uraz, ból albo wizyty w szpitalu.

q-medication = Jakie leki Pan/Pani bierze?
    .hint = Nazwy i dawki, tak jak na opakowaniu.

q-medication_days = Na ile dni wystarczą leki?
    .hint = Liczba dni, na przykład 14.
    .help = Proszę poprosić lekarza rodzinnego (GP) o tyle leków, żeby wystarczyły do czasu zapisania się w nowej okolicy.

q-disability = Co nowa okolica powinna wiedzieć o Pana/Pani niepełnosprawności?
    .hint = Raczej to, czego Pan/Pani potrzebuje, niż to, czego nie może robić.

q-alcohol_or_drugs = Co nowa okolica powinna wiedzieć o alkoholu lub narkotykach?
    .hint = Tylko to, co chce Pan/Pani powiedzieć. Pytamy, żeby pomoc była właściwa.

q-alcohol_or_drugs_support = Kto Pana/Panią w tym teraz wspiera?
    .hint = Nazwa placówki. Jeśli nikt, proszę wpisać „nikt”.

q-gp_registered = Czy jest Pan/Pani na liście pacjentów lekarza rodzinnego (GP)?
    .hint = W Anglii każdy może zapisać się do lekarza rodzinnego (GP). Nie trzeba pokazywać potwierdzenia adresu ani dokumentu imigracyjnego.

q-daily_tasks = Jak radzi Pan/Pani sobie z codziennymi sprawami?
    .hint = Na przykład zakupy, gotowanie, pranie, czytanie listów, chodzenie na wizyty.

o-daily_tasks-without_help = Bez pomocy
o-daily_tasks-some_help = Z pewną pomocą
o-daily_tasks-much_help = Z dużą pomocą

q-daily_tasks_more = W jakich sprawach chce Pan/Pani pomocy?

q-faith = Czy ma Pan/Pani wiarę lub zwyczaje, które są ważne dla mieszkania lub wsparcia?
    .hint = Na przykład godziny modlitwy albo miejsce kultu w pobliżu. Jeśli nie, proszę wpisać „brak”.

q-food = Czy jest jedzenie, które musi Pan/Pani mieć albo którego Pan/Pani nie je?
    .hint = Jeśli nie, proszę wpisać „brak”.

q-community = Czy chce Pan/Pani być blisko ludzi o tym samym języku lub wierze, czy z dala od nich?
    .hint = Niektórzy czują się przy nich bezpiecznie. Inni nie. Jedno i drugie jest w porządku.

## K. Legal

s-legal = Sprawy prawne
    .short = Sprawy prawne
    .opening = Ta część jest o poradach prawnych i o sądach. Pracownik wsparcia wpisuje z akt to, co już wiadomo. Nie pytamy, co się stało. Można pominąć każde pytanie albo zrobić przerwę.
    .closing = Czy przed następną częścią chce Pan/Pani trochę świeżego powietrza?

q-legal_advice = W jakich sprawach potrzebuje Pan/Pani porady prawnej?
    .hint = Proszę wybrać wszystko, co jest potrzebne.

o-legal_advice-immigration = Pobyt w Wielkiej Brytanii (imigracja)
o-legal_advice-compensation = Pieniądze za doznaną krzywdę (odszkodowanie)
o-legal_advice-criminal = Sprawa karna
o-legal_advice-family = Rodzina
o-legal_advice-housing = Mieszkanie
o-legal_advice-none = Żadne

q-solicitor = Czy ma Pan/Pani prawnika (solicitor)?

q-solicitor_contact = Jak nazywa się prawnik (solicitor), jego kancelaria i jaki ma numer telefonu?
    .hint = Jeśli jest ich więcej, proszę napisać, czym każdy się zajmuje.

q-police_investigation = Czy toczy się śledztwo policji?

q-police_investigation_more = Która jednostka policji i który funkcjonariusz, i jak to przebiega?
    .hint = Jednostka, funkcjonariusz prowadzący sprawę, numer sprawy. Bez opisu tego, co się stało.

q-court_case = Czy osoba bierze udział w sprawie sądowej?

q-court_role = Jaką rolę ma osoba w tej sprawie?
    .help = Osobie, którą zmuszono do popełnienia przestępstwa, może przysługiwać obrona na podstawie art. 45 ustawy o współczesnym niewolnictwie (section 45, Modern Slavery Act 2015, Anglia i Walia). Jeśli osoba jest oskarżona, proszę upewnić się, że jej prawnik (solicitor) wie o decyzji NRM.

o-court_role-witness = Świadek
o-court_role-defendant = Osoba oskarżona
o-court_role-family_case = Strona w sprawie rodzinnej
o-court_role-other = Inna

q-court_dates = Jakie terminy w sądzie się zbliżają?
    .hint = Daty i rodzaj rozprawy. Nazwę sądu proszę podać tylko wtedy, gdy podanie miasta jest bezpieczne.

q-special_measures = Jakie środki specjalne (special measures) przyznano lub o jakie poproszono?
    .hint = Pomoc dla świadków przy składaniu zeznań.

o-special_measures-screen = Parawany
o-special_measures-video_link = Zeznania przez wideo albo nagrane
o-special_measures-private_hearing = Zeznania bez publiczności
o-special_measures-intermediary = Ktoś, kto pomaga Panu/Pani i sądowi nawzajem się rozumieć (pośrednik, intermediary)
o-special_measures-not_asked_yet = Jeszcze nie poproszono
o-special_measures-none = Żadne

q-trial_support = Jakiego wsparcia chce Pan/Pani przed sprawą sądową, w jej trakcie i po niej?
    .hint = Na przykład ktoś, kto pójdzie z Panem/Panią, hotel, ktoś do rozmowy potem.

## L. Risk and safety

s-risk = Ryzyko i bezpieczeństwo
    .short = Bezpieczeństwo
    .opening = Ta część jest o Pana/Pani bezpieczeństwie. Większość pracownik wsparcia wypełnia z akt, żeby nie trzeba było mówić o tym jeszcze raz. Zapytamy o dwie rzeczy: jak się Pan/Pani czuje i co pomaga Panu/Pani zachować bezpieczeństwo. Można je pominąć albo zrobić przerwę.
    .closing = Czy jest coś małego, co pomogłoby teraz poczuć spokój?

q-places_not_safe = Jakie miejsca nie są dla tej osoby bezpieczne i dlaczego?
    .hint = O nazwy miejsc, których trzeba unikać, pytamy w części o mieszkaniu. Tutaj proszę podać powody.

q-people_not_safe = Jacy ludzie lub jakie społeczności są dla tej osoby zagrożeniem?
    .hint = Proszę napisać, na co nowi pracownicy powinni uważać. Proszę pisać to, co wiadomo, i zaznaczyć, co jest podejrzeniem.

q-last_contact = Kiedy osoby wyzyskujące ostatnio kontaktowały się z tą osobą?
    .hint = W jakikolwiek sposób: spotkanie, telefon, wiadomość albo przez kogoś innego.

o-last_contact-last_week = W ciągu ostatnich 7 dni
o-last_contact-last_month = W ciągu ostatnich 30 dni
o-last_contact-last_3_months = W ostatnich 3 miesiącach
o-last_contact-last_6_months = W ostatnich 6 miesiącach
o-last_contact-from_6_to_12_months = 6–12 miesięcy temu
o-last_contact-over_a_year_ago = Ponad rok temu
o-last_contact-not_sure = Nie ma pewności

q-whereabouts_known = Czy osoby wyzyskujące wiedzą, gdzie ta osoba jest?

q-perpetrators = Dane sprawców
    .hint = Imiona i nazwiska, opisy, miejsca, pojazdy, numery telefonów, nazwy w internecie. Proszę zaznaczyć, co wiadomo, a co jest podejrzeniem.
    .help = Proszę wziąć to tylko z akt. Te dane dotyczą innych ludzi: proszę ograniczyć się do tego, czego nowi pracownicy potrzebują, żeby ta osoba była bezpieczna.

q-circumstances = Krótkie podsumowanie okoliczności przed NRM
    .hint = Kilka zdań z akt. Nie pełna relacja.
    .help = Proszę nie prosić osoby, żeby opowiadała to jeszcze raz, i nie kopiować formularza NRM. Co pomaga: rodzaj wyzysku, mniej więcej kiedy i co może boleśnie o tym przypominać.

q-nrm_needs = Jakie potrzeby stwierdzono w NRM?

q-risk_to_self = Czy ma Pan/Pani myśli o zrobieniu sobie krzywdy albo o odebraniu sobie życia?
    .hint = Można teraz z kimś porozmawiać, niezależnie od odpowiedzi. Samaritans: 116 123, bezpłatnie, w dzień i w nocy. NHS: 111, potem proszę wybrać opcję 2 (zdrowie psychiczne, mental health), w Anglii i Walii. W niebezpieczeństwie: 999. Jeśli nie może Pan/Pani mówić: proszę zadzwonić pod 999 z telefonu komórkowego. Gdy głos w telefonie o to poprosi, proszę nacisnąć 55.
    .why = Wiele osób, które przeszły przez trudne rzeczy, ma takie myśli. Jeśli o tym wiemy, możemy razem poszukać właściwej pomocy.
    .help = Proszę pytać spokojnie i tymi słowami. Pytanie nie wywołuje takich myśli. Jeśli odpowiedź brzmi „tak”, proszę zapytać, czy osoba jest teraz bezpieczna, zostać z tą osobą, postąpić według procedury bezpieczeństwa swojej organizacji i powiedzieć tej osobie, co Pan/Pani zrobi, zanim Pan/Pani to zrobi.

q-risk_to_self_more = Co pomaga, gdy tak się Pan/Pani czuje, i do kogo mamy zadzwonić?
    .hint = Nie trzeba mówić, co się stało. Samaritans: 116 123. NHS: 111, potem proszę wybrać opcję 2 (zdrowie psychiczne, mental health), w Anglii i Walii. W niebezpieczeństwie: 999.

q-risk_from_others = Czy osobie grozi teraz niebezpieczeństwo ze strony innych?

q-risk_from_others_more = Kto lub co jest niebezpieczeństwem i co w tej sprawie zrobiono?

q-risk_to_others = Czy osoba jest zagrożeniem dla innych?
    .hint = Dla dzieci, innych mieszkańców, pracowników albo osób postronnych. Proszę odpowiedzieć z akt.
    .help = Proszę pisać, co się stało i kiedy, a nie, jaka to jest osoba. „Nie wiadomo” to uczciwa odpowiedź.

q-risk_to_others_more = Jakie to zagrożenie, dla kogo i co je zmniejsza?

q-safe_to_visit_alone = Czy pracownik może bezpiecznie przyjść sam?
    .hint = Proszę pomyśleć o tej osobie, o innych ludziach w mieszkaniu i o miejscu.

q-safe_to_visit_alone_more = Co pracownik powinien zrobić zamiast tego?
    .hint = Na przykład przychodzić w dwie osoby albo spotkać się w biurze.

q-safety_plan = Co pomaga Panu/Pani zachować bezpieczeństwo?
    .hint = Na przykład ludzie, do których można zadzwonić, miejsca, do których Pan/Pani chodzi, rzeczy, których Pan/Pani nie robi. Jeśli jest już plan bezpieczeństwa, pracownik wsparcia może go skopiować.

## M. Ready to move

s-ready = Gotowość do przeprowadzki
    .short = Gotowość do przeprowadzki
    .opening = Ta część to lista rzeczy, dzięki którym pierwsze tygodnie w nowym miejscu są łatwiejsze. Nic nie musi być gotowe dzisiaj. Można pominąć każde pytanie albo zrobić przerwę.
    .closing = Którą ze swoich rzeczy najbardziej chce Pan/Pani zabrać ze sobą?

o-ready-have = Mam to
o-ready-applied = Wniosek jest już złożony
o-ready-need_help = Potrzebuję w tym pomocy
o-ready-not_needed = Nie potrzebuję tego

q-ready_identity = Czy ma Pan/Pani dokument, który pokazuje, kim Pan/Pani jest?
    .hint = Na przykład paszport, prawo jazdy albo dokument podróży.

q-ready_status = Czy ma Pan/Pani dowód prawa do pobytu w Wielkiej Brytanii?
    .hint = Dla większości osób to eVisa, która jest w internecie. Trzeba umieć samodzielnie otworzyć ją w internecie.

q-ready_national_insurance = Czy ma Pan/Pani numer ubezpieczenia społecznego (National Insurance)?

q-ready_bank_account = Czy w chwili przeprowadzki będzie Pan/Pani mieć konto w banku?

q-ready_universal_credit = Czy w chwili przeprowadzki będzie Pan/Pani mieć zasiłek Universal Credit?

q-ready_gp = Czy ma Pan/Pani lekarza rodzinnego (GP) w nowej okolicy?

q-ready_phone = Czy ma Pan/Pani telefon z własnym numerem?

q-ready_school = Czy dla każdego dziecka jest miejsce w szkole, przedszkolu albo żłobku?

q-ready_medication = Czy ma Pan/Pani dość leków na pierwsze tygodnie?

q-ready_treatment = Czy leczenie zdrowia psychicznego będzie kontynuowane w nowej okolicy?

q-ready_belongings = Czy ma Pan/Pani jak tam dojechać ze swoimi rzeczami?

## N. In the person's own words

s-own_words = Własnymi słowami
    .short = Własnymi słowami
    .opening = Ta część należy do Pana/Pani. Można ją napisać albo powiedzieć, a pracownik wsparcia zapisze to, co Pan/Pani mówi. Proszę używać swojego języka. Nie musi Pan/Pani pisać tego, czego nie chce. Nie musi Pan/Pani mówić o tym, co się stało.
    .closing = Czy chce Pan/Pani przeczytać to jeszcze raz, czy zostawić tak, jak jest?

q-feels_safe = Jak bezpiecznie czuje się Pan/Pani dzisiaj?
    .hint = 0 znaczy: wcale nie bezpiecznie. 10 znaczy: całkowicie bezpiecznie. Każda liczba jest w porządku.
    .why = Być może zapytamy znowu za kilka miesięcy, żeby zobaczyć, czy wsparcie pomaga.
    .least = Wcale nie bezpiecznie
    .most = Całkowicie bezpiecznie

q-feels_hope = Ile ma Pan/Pani nadziei na przyszłość?
    .hint = 0 znaczy: brak nadziei. 10 znaczy: pełno nadziei. Każda liczba jest w porządku.
    .least = Brak nadziei
    .most = Pełno nadziei

q-going_well = Co się Panu/Pani dobrze układa?
    .hint = Coś dużego albo małego.

q-going_well_english = Tłumaczenie na angielski: co się dobrze układa
    .hint = Tylko jeśli osoba pisała w innym języku. Proszę podać, kto to przetłumaczył.

q-matters_most = Co jest teraz dla Pana/Pani najważniejsze?
    .hint = Przeczytają to osoby, które decydują o skierowaniu. Proszę nie wpisywać adresu.

q-matters_most_english = Tłumaczenie na angielski: co jest najważniejsze
    .hint = Tylko jeśli osoba pisała w innym języku. Proszę podać, kto to przetłumaczył.

q-want_from_area = Czego chce Pan/Pani od nowej okolicy?

q-want_from_area_english = Tłumaczenie na angielski: czego osoba chce od okolicy
    .hint = Tylko jeśli osoba pisała w innym języku. Proszę podać, kto to przetłumaczył.

q-do_not_want = Czego Pan/Pani nie chce?
    .hint = Na przykład pytań, których nie chce Pan/Pani usłyszeć znowu.

q-do_not_want_english = Tłumaczenie na angielski: czego osoba nie chce
    .hint = Tylko jeśli osoba pisała w innym języku. Proszę podać, kto to przetłumaczył.

## O. Needs and goals

s-goals = Potrzeby i cele
    .short = Potrzeby i cele
    .opening = Ta część jest o każdej dziedzinie życia: jak jest teraz, jak szybko potrzebna jest pomoc i jakie są Pana/Pani cele. To nie jest egzamin. Później Pan/Pani i nowy pracownik wsparcia spojrzą na to jeszcze raz, żeby zobaczyć, co się zmieniło. Można pominąć każde pytanie albo zrobić przerwę.
    .closing = Od czego z tego chce Pan/Pani zacząć?

o-urgency-this_week = W tym tygodniu
o-urgency-this_month = W tym miesiącu
o-urgency-within_3_months = W ciągu następnych 3 miesięcy
o-urgency-later = Później

q-housing_score = Jak jest teraz z mieszkaniem?
    .hint = 1 znaczy, że pomoc jest potrzebna od razu. 5 znaczy, że radzi Pan/Pani sobie bez wsparcia.
    .least = W kryzysie
    .most = Daję radę bez wsparcia

q-housing_urgency = Jak szybko potrzebna jest pomoc w sprawie mieszkania?

q-housing_goal = Jaki jest Pana/Pani cel w sprawie mieszkania?

q-money_score = Jak jest teraz z pieniędzmi?
    .hint = 1 znaczy, że pomoc jest potrzebna od razu. 5 znaczy, że radzi Pan/Pani sobie bez wsparcia.
    .least = W kryzysie
    .most = Daję radę bez wsparcia

q-money_urgency = Jak szybko potrzebna jest pomoc w sprawie pieniędzy?

q-money_goal = Jaki jest Pana/Pani cel w sprawie pieniędzy?

q-education_score = Jak jest teraz z nauką i szkoleniem?
    .hint = 1 znaczy, że pomoc jest potrzebna od razu. 5 znaczy, że radzi Pan/Pani sobie bez wsparcia.
    .least = W kryzysie
    .most = Daję radę bez wsparcia

q-education_urgency = Jak szybko potrzebna jest pomoc w nauce?

q-education_goal = Jaki jest Pana/Pani cel w nauce?

q-employment_score = Jak jest teraz z pracą?
    .hint = 1 znaczy, że pomoc jest potrzebna od razu. 5 znaczy, że radzi Pan/Pani sobie bez wsparcia.
    .least = W kryzysie
    .most = Daję radę bez wsparcia

q-employment_urgency = Jak szybko potrzebna jest pomoc w sprawie pracy?

q-employment_goal = Jaki jest Pana/Pani cel w sprawie pracy?

q-health_score = Jak jest teraz ze zdrowiem i samopoczuciem?
    .hint = 1 znaczy, że pomoc jest potrzebna od razu. 5 znaczy, że radzi Pan/Pani sobie bez wsparcia.
    .least = W kryzysie
    .most = Daję radę bez wsparcia

q-health_urgency = Jak szybko potrzebna jest pomoc w sprawie zdrowia?

q-health_goal = Jaki jest Pana/Pani cel w sprawie zdrowia?

q-legal_score = Jak jest teraz ze sprawami prawnymi?
    .hint = 1 znaczy, że pomoc jest potrzebna od razu. 5 znaczy, że radzi Pan/Pani sobie bez wsparcia.
    .least = W kryzysie
    .most = Daję radę bez wsparcia

q-legal_urgency = Jak szybko potrzebna jest pomoc w sprawach prawnych?

q-legal_goal = Jaki jest Pana/Pani cel w sprawach prawnych?

q-safety_score = Jak jest teraz z bezpieczeństwem?
    .hint = 1 znaczy, że pomoc jest potrzebna od razu. 5 znaczy, że radzi Pan/Pani sobie bez wsparcia.
    .least = W kryzysie
    .most = Daję radę bez wsparcia

q-safety_urgency = Jak szybko potrzebna jest pomoc w sprawie bezpieczeństwa?

q-safety_goal = Jaki jest Pana/Pani cel w sprawie bezpieczeństwa?

## Eligibility: reasons, never a locked door

criterion-cg_positive = Pozytywna decyzja o rozstrzygających podstawach (conclusive grounds)
    .met = Jest pozytywna decyzja o rozstrzygających podstawach (conclusive grounds).
    .not_met = Nie ma jeszcze pozytywnej decyzji o rozstrzygających podstawach (conclusive grounds) albo była ona negatywna. Mimo to można wysłać skierowanie: koordynator może zdecydować według własnego uznania. Jeśli decyzja ma dopiero przyjść, proszę powiedzieć okolicy, kiedy można się jej spodziewać. Jeśli była negatywna, proszę szybko zapytać doradcę prawnego o ponowne rozpatrzenie.
    .not_known = Decyzja nie jest znana. Proszę zapytać organizację, która daje wsparcie NRM. Mimo to można wysłać skierowanie: koordynator może zdecydować według własnego uznania.

criterion-leaving_support = Koniec wsparcia NRM albo koniec wsparcia azylowego po wsparciu NRM
    .met = Osoba ma wsparcie NRM albo wsparcie azylowe po wsparciu NRM i wkrótce ono się kończy.
    .not_met = Wsparcie NRM tej osoby już się zakończyło albo go nie było. Mimo to można wysłać skierowanie: koordynator może zdecydować według własnego uznania, a w projektach pilotażowych niektóre okolice przyjmowały osoby, którym wsparcie już się zakończyło. W Anglii i Walii osoby z pozytywną decyzją o rozstrzygających podstawach (conclusive grounds), które zakończyły wsparcie NRM 4 stycznia 2021 lub później, mogą też poprosić o wsparcie Reach-In: 0800 808 3733 (Armia Zbawienia, Salvation Army, całą dobę).
    .not_known = Nie wiadomo, jakie wsparcie osoba ma teraz. Proszę zapytać osobę albo organizację, która daje wsparcie NRM. Mimo to można wysłać skierowanie: koordynator może zdecydować według własnego uznania.

criterion-recourse = Prawo do funduszy publicznych (recourse to public funds)
    .met = Osoba ma prawo do funduszy publicznych (recourse to public funds).
    .not_met = Osoba nie ma obecnie prawa do funduszy publicznych (recourse to public funds). To nie jest odmowa. Proszę szybko zasięgnąć porady prawnej: być może da się złożyć wniosek o zezwolenie na pobyt albo poprosić o zmianę tego warunku. Mimo to można wysłać skierowanie: koordynator może zdecydować według własnego uznania, a w projektach pilotażowych niektóre okolice przyjmowały osoby bez tego prawa.
    .not_known = Nie wiadomo, czy osoba ma prawo do funduszy publicznych (recourse to public funds). Proszę sprawdzić w eVisa albo w piśmie z decyzją, albo zapytać doradcę prawnego. Mimo to można wysłać skierowanie: koordynator może zdecydować według własnego uznania.

criterion-area_safe = To nie jest okolica, której osoba musi unikać
    .met = Tej okolicy nie ma wśród okolic, których osoba musi unikać. Jeśli podała inne miejsca, proszę sprawdzić, czy żadne z nich nie leży w tej okolicy.
    .not_met = Osoba mówi, że ta okolica nie jest dla niej bezpieczna. Przed dalszym wypełnianiem proszę porozmawiać z osobą o innej okolicy. Jeśli osoba nadal chce tej, okolica musi wiedzieć o ryzyku, a koordynator może zdecydować według własnego uznania.
    .not_known = Nie wiadomo, czy ta okolica jest dla osoby bezpieczna. Proszę zapytać, jakich miejsc musi unikać, i porównać inne podane miejsca z tą okolicą. Koordynator może zdecydować według własnego uznania.

## A translation beside an answer in free text

translation = Dodaj tłumaczenie tej odpowiedzi
translation-text = Tłumaczenie
    .hint = Odpowiedź powyżej zostaje taka, jaka jest. Tłumaczenie jest wysyłane obok niej, z informacją, kto je zrobił.
translation-into = Na jaki język?
translation-into-english = Angielski
translation-by = Kto to przetłumaczył?
translation-by-worker = Pracownik
translation-by-interpreter = Tłumacz ustny
translation-by-computer = Program komputerowy
translation-older = Odpowiedź zmieniono po zrobieniu tego tłumaczenia. Proszę sprawdzić, czy tłumaczenie mówi to samo.

## Under each date and time

field-date-help = Proszę zapytać, jaki kalendarz osoba ma na myśli: daty są tutaj według kalendarza europejskiego (gregoriańskiego). W Etiopii, a czasem także w Erytrei, liczba roku jest mniejsza o siedem lub osiem. W Iranie i Afganistanie jest mniejsza o 621 lub 622, a miesiące zaczynają się w inne dni. W Wietnamie i Chinach niektórzy ludzie podają datę urodzin według kalendarza księżycowego. Przy godzinach proszę zapytać, według jakiego zegara: w Etiopii i Erytrei godziny często liczy się od szóstej rano, więc siódma rano w Wielkiej Brytanii to tam pierwsza.
