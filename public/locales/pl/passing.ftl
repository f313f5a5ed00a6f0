### status: machine-drafted

passing = Przekaż do innej okolicy
    .lead = Pakiet idzie dalej taki, jaki jest, z podpisem pierwszego nadawcy. Dodaje Pan/Pani własny podpis, żeby potwierdzić, że osoba się zgodziła.
passing-first = Zanim Pan/Pani zacznie
passing-first-ask = Proszę zapytać następną okolicę przez telefon, czy może teraz przyjąć skierowanie.
passing-first-person = Osoba musi być z Panem/Panią w pokoju, przez wideo albo przez telefon, z tłumaczem ustnym, jeśli go potrzebuje.
passing-first-all = Musi się zgodzić, żeby wszystko, co jest w pakiecie, trafiło do następnej okolicy. Z podpisanego pakietu nic nie można pominąć. Jeśli nie zgadza się na wszystko, trzeba zrobić nowe skierowanie.
passing-first-now = Przed podpisaniem nic na tych stronach nie jest zachowywane. Proszę przejść przez nie za jednym razem.
passing-area = Która okolica?
passing-area-missing = Nie wybrano okolicy.
    .do = Proszę wybrać okolicę, do której osoba chce być skierowana.
passing-all = Wszystko to idzie dalej tak, jak jest. Nic nie można pominąć.
passing-not-agreed = Osoba nie zgodziła się, żeby wszystko, co jest w tym pakiecie, trafiło do tej okolicy.
    .do = Jeśli jeszcze o to nie pytano, proszę wrócić i zapytać. Jeśli powiedziała „nie”, pakietu nie można przekazać: w nowym skierowaniu może być tylko to, na co się zgadza.
passing-sign = Podpisz i przekaż
passing-signed = Podpisano: teraz trzeba wysłać
    .lead = Proszę zapisać plik i wysłać go do następnej okolicy. Nic jeszcze nie zostało wysłane.
passing-file = Plik
passing-then = Potem proszę powiedzieć o tym osobie i odpowiedzieć temu, kto przysłał pakiet: która okolica teraz go ma.
passing-back = Wróć do pakietu
