plan-title = Was jetzt zu tun ist
plan-title-of = Was jetzt zu tun ist: { $title }
plan-made = Gemacht am { $day }. Halten Sie alles darauf vor Fremden verborgen.
plan-before = Bevor Sie beginnen
plan-before-keep = Lassen Sie den Telefonvertrag, die SIM-Karte und das E-Mail-Postfach, wie sie sind: Dorthin gehen Codes und Links. Ändern Sie noch nichts.
plan-before-need = Ein Code steht meist nur für den zweiten Schritt einer Anmeldung. Sie brauchen vielleicht auch das Folgende, und die Passwörter.
plan-thing =
    { $thing ->
        [phone-pin] PIN des Telefons
        [main-password] Das Hauptpasswort
       *[papers] Wo die Unterlagen liegen
    }
plan-not-said = niemand hat es gesagt
plan-hidden = es ist aufbewahrt
plan-first = Beginnen Sie hier; darüber sind dann wiederherzustellen: { $names }.
plan-behind = Nach { $names }: Darüber wird es wiederhergestellt.
plan-loop = Dieses Konto und { $names } warten aufeinander. Beginnen Sie hier, mit dem, was dafür aufbewahrt ist.
plan-sign-in = Melden Sie sich an unter { $address }
plan-login = Name zum Anmelden: { $login }
plan-password = Wo das Passwort ist: { $place }
plan-password-unknown = Das Passwort wird auch gebraucht, und niemand hat gesagt, wo es ist. Suchen Sie in den Unterlagen und in einem Passwortmanager; oder wählen Sie bei der Anmeldung, dass das Passwort vergessen ist, dann kommt ein neues per E-Mail.
plan-step = Auf Englisch: { $step }
plan-step-general = Wird ein zweiter Schritt verlangt, wählen Sie einen anderen Weg, dann einen Wiederherstellungscode oder Backup-Code.
plan-fails = Wenn das nicht geht: { $address }
plan-died = Ist der Eigentümer gestorben, fragen Sie hier: { $address }
plan-note = Notiz
plan-kind =
    { $kind ->
        [codes] Wiederherstellungscodes
        [key] Wiederherstellungsschlüssel
        [phrase] Wiederherstellungswörter
        [seed] Geheimnis eines Authenticators
        [text] Notiz
       *[unknown] Etwas aus einer neueren Version
    }
plan-labelled = { $kind }: { $label }
plan-codes-left = { $left } von { $of } sind übrig. Jeder gilt einmal: Haken Sie ihn ab.
plan-used = benutzt
plan-seed = Fügen Sie es einer Authenticator-App auf dem Telefon hinzu, das von nun an benutzt wird; sie zeigt dann die Codes.
plan-afterwards = Danach
plan-owner-there = Ist der Eigentümer da: Machen Sie bei jedem Anbieter neue Codes, richten Sie das neue Telefon ein, und machen Sie neue Blätter.
plan-owner-ill = Ist der Eigentümer krank: Tun Sie nur, was nicht warten kann, und schreiben Sie auf, was Sie getan haben.
plan-owner-died = Ist der Eigentümer gestorben: zuerst die Bank, dann die Anträge mit der Sterbeurkunde. Sichern Sie die Fotos, bevor etwas geschlossen wird, und schließen Sie das Postfach zuletzt. Wer den Nachlass regelt, fragt zuerst, ob er sich anmelden darf.
plan-clean-up = Haken Sie ab, welche Codes benutzt sind. Löschen Sie die Bilder der Blätter auf Telefonen, in Chats und im Papierkorb; vernichten Sie dann diesen Plan.
plan-lacks = Was fehlt
plan-lacks-all = { $account }: nichts ist aufbewahrt, womit man hineinkommt
plan-lacks-password = { $account }: niemand hat gesagt, wo das Passwort ist
plan-lacks-thing =
    { $thing ->
        [phone-pin] niemand hat die PIN des Telefons gesagt
        [main-password] niemand hat gesagt, wer das Hauptpasswort kennt
       *[papers] niemand hat gesagt, wo die Unterlagen liegen
    }
