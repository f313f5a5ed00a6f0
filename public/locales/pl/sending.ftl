### status: machine-drafted

## ---- Export: how the files of a packet leave ----

sealing = Jak zabezpieczone są pliki
sealing-lock = Jak chce je Pan/Pani zabezpieczyć?
    .hint = Zabezpieczony plik można przeczytać tylko z jego hasłem albo kluczem. Pakiet mówi, dla czyjego klucza go zabezpieczono, więc proszę wybrać przed podpisaniem.
sealing-contact = Kluczem kogoś z książki adresowej
    .hint = Tylko ta osoba może go otworzyć. Nie trzeba przekazywać żadnego hasła.
    .send = Proszę dołączyć plik do e-maila z neutralnym tematem. Potem proszę usunąć go z folderu pobranych plików.
sealing-contact-which = Czyim kluczem?
sealing-contact-none = Dla tej okolicy nie można jeszcze wybrać nikogo z książki adresowej. Proszę poprosić koordynatora o jego kartę albo użyć hasła.
sealing-contact-published = Ta okolica opublikowała klucz. Nikt tutaj nie porównał jeszcze jego słów.
sealing-contact-add = Dodaj kogoś do książki adresowej
sealing-contact-to = Pliki może otworzyć tylko { $name }.
sealing-missing = Nie podano jeszcze, jak zabezpieczone są pliki.
    .do = Proszę wybrać, czyim kluczem, albo podać, dlaczego nie są zabezpieczone, i to potwierdzić.
sealing-passphrase = Hasłem z sześciu słów
    .hint = Może go otworzyć każdy, kto ma hasło, za pomocą Onward albo innego programu do plików age.
    .send = Proszę dołączyć plik do e-maila z neutralnym tematem. Hasło proszę podać przez telefon, nigdy w tej samej wiadomości. Potem proszę usunąć plik z folderu pobranych plików.
sealing-open = Bez zabezpieczenia
    .hint = Tylko jeśli nie ma innego sposobu. Trzeba podać powód.
    .caution = Każdy, kto dostanie ten plik, może go przeczytać.
    .sure = Rozumiem. Nie zabezpieczaj plików
    .is-sure = Pliki nie będą zabezpieczone
    .send = Pliki są podpisane, ale niezabezpieczone. Proszę wysłać je tylko w sposób, na który pozwala Pana/Pani organizacja, a potem usunąć je z folderu pobranych plików.
sealing-words = Hasło do tych plików
    .phone = Hasło proszę podać przez telefon, nigdy w tej samej wiadomości.
    .hint = Proszę je zapisać do czasu, aż plik zostanie otwarty: nigdzie nie jest przechowywane. Jeśli zginie, proszę zrobić pakiet jeszcze raz.
sealing-container = Jaki rodzaj pliku?
sealing-container-age = .age
    .hint = Dla większości systemów e-mail.
sealing-container-text = .age.txt
    .hint = Plik tekstowy z tą samą zawartością, jeśli system e-mail odrzuca pliki .age. Jest o jedną trzecią większy.
sealing-why = Dlaczego nie są zabezpieczone?
sealing-why-secure-mail = Idą bezpiecznym e-mailem, który sam je zabezpiecza
sealing-why-by-hand = Są oddawane do rąk i nikt inny ich nie dotyka
sealing-why-cannot = Koordynator nie może otworzyć zabezpieczonych plików
sealing-working = Zabezpieczanie pliku. To trwa kilka sekund.
sealing-not-saved = Przeglądarka nie przyjęła pliku.
    .do = Proszę zezwolić tej stronie na pobieranie plików i spróbować jeszcze raz.

## ---- Receive: a file that is locked ----

sealed = Zabezpieczony
    .what = Ten plik jest zabezpieczony hasłem. Dopóki nie jest otwarty, nic w nim nie można sprawdzić ani pokazać.
sealed-passphrase = Hasło do tego pliku
    .hint = Nadawca podaje je przez telefon. Jeśli to sześć słów, proszę wpisać je małymi literami, ze spacją między nimi.
sealed-show = Pokaż hasło
sealed-open = Otwórz
sealed-opening = Otwieranie pliku. To trwa kilka sekund.
sealed-empty = Proszę wpisać hasło.
sealed-key = Ten plik jest zabezpieczony kluczem, a tego klucza tu nie ma.
    .do = Jeśli jest dla Pana/Pani sejfu, proszę najpierw odblokować sejf, a potem wybrać tu plik jeszcze raz. Jeśli nie, proszę poprosić nadawcę, żeby zabezpieczył go hasłem i podał je przez telefon.

## Why a locked file does not open: what happened, and what to do.

failure-wrong-seal-passphrase = To hasło nie otwiera pliku.
    .do = Proszę sprawdzić każde słowo. Jeśli to nie pomoże, proszę zadzwonić do nadawcy i zapytać o hasło do tego pliku.
failure-too-much-work = Ten plik wymaga więcej pracy, niż jest dozwolone, więc nie został otwarty.
    .do = Onward nie tworzy takich plików. Proszę poprosić nadawcę, żeby zabezpieczył go jeszcze raz w Onward.
failure-sealed-damaged = Tego zabezpieczonego pliku nie można odczytać.
    .do = Mógł zostać po drodze ucięty lub zmieniony albo zabezpieczony nowszym programem. Proszę poprosić nadawcę, żeby wysłał go jeszcze raz.
failure-sealed-to-other = Ten plik jest zabezpieczony innym kluczem.
    .do = Proszę zapytać nadawcę, dla czyjego klucza jest ten plik, i poprosić o zabezpieczenie go jeszcze raz hasłem albo dla Pana/Pani.
failure-not-a-key = To nie jest ani karta, ani klucz.
    .do = Proszę skopiować jeszcze raz, od pierwszej do ostatniej litery. Karta to jedna długa linia; klucz zaczyna się od age1 i ma 62 znaki.
refusal-sealed-damaged = Tego zabezpieczonego pliku nie można odczytać.
    .do = Mógł zostać po drodze ucięty lub zmieniony albo zabezpieczony nowszym programem. Proszę poprosić nadawcę, żeby wysłał go jeszcze raz.
sealer-gone = Część, która zabezpiecza i otwiera pliki, sama się zatrzymała.
    .do = Potrzebuje 256 MB pamięci. Proszę zamknąć inne okna i spróbować jeszcze raz albo użyć innego urządzenia. Nic nie zginęło.

## ---- The page that says how to send a file: `guide.ftl` ----

how-to-send = Jak to wysłać (otwiera się w nowej karcie)
