opened-clock = zegar tego komputera pokazuje { $today }, ale sejf zmieniono { $last }: dopóki zegar nie jest ustawiony, proszę nie polegać na czasie, datach i kodach jednorazowych
opened-codes =
    { $left ->
        [0] Wszystkie są zużyte. Proszę zrobić nowe u dostawcy.
        [one] Ostatni: działa raz. Proszę zrobić nowe zaraz po zalogowaniu.
       *[other] Każdy działa raz. Proszę wziąć pierwszy, który nie jest skreślony.
    }
opened-key = Można go użyć więcej niż raz; proszę zachować go po użyciu.
opened-phrase = Proszę wpisać słowa w tej kolejności.
opened-seed = Proszę dodać go do aplikacji uwierzytelniającej; wtedy pokazuje kody.
opened-since =
    Odkąd wydrukowano kartki{ $set ->
        [own] {""}
       *[other] {" "}zestawu { $set }
    }, wersja { $revision }: zmienione konta: { $changed }, nowe: { $new }, usunięte: { $gone }.
opened-text = Notatka.
opened-unknown = Coś z nowszej wersji: aby to zobaczyć, proszę wziąć najnowszą wersję kinsafe.
