plan-title = Wat er nu te doen is
plan-title-of = Wat er nu te doen is: { $title }
plan-made = Gemaakt op { $day }. Houd alles hierop verborgen voor vreemden.
plan-before = Voordat u begint
plan-before-keep = Laat het telefoonabonnement, de simkaart en de mailbox zoals ze zijn: daar komen codes en links aan. Verander nog niets.
plan-before-need = Een code staat meestal alleen voor de tweede stap van een aanmelding. U hebt misschien ook nodig wat hier volgt, en de wachtwoorden.
plan-thing =
    { $thing ->
        [phone-pin] Pincode van de telefoon
        [main-password] Het hoofdwachtwoord
       *[papers] Waar de papieren liggen
    }
plan-not-said = niemand heeft het gezegd
plan-hidden = het is bewaard
plan-first = Begin hier: { $names } zijn er daarna mee terug te krijgen.
plan-behind = Na { $names }, waarmee het terug te krijgen is.
plan-loop = Dit account en { $names } wachten op elkaar. Begin hier, met wat ervoor bewaard is.
plan-sign-in = Meld u aan op { $address }
plan-login = Naam om mee aan te melden: { $login }
plan-password = Waar het wachtwoord is: { $place }
plan-password-unknown = Het wachtwoord is ook nodig, en niemand heeft gezegd waar het is. Zoek in de papieren en in een wachtwoordbeheerder; of kies waar u inlogt dat het wachtwoord vergeten is, dan komt er een nieuw per e-mail.
plan-step = In het Engels: { $step }
plan-step-general = Als om een tweede stap wordt gevraagd, kies dan een andere manier, en daarna een herstelcode of back-upcode.
plan-fails = Als dat niet lukt: { $address }
plan-died = Is de eigenaar overleden, vraag het dan hier: { $address }
plan-note = Notitie
plan-kind =
    { $kind ->
        [codes] Herstelcodes
        [key] Herstelsleutel
        [phrase] Herstelwoorden
        [seed] Geheim van een authenticator
        [text] Notitie
       *[unknown] Iets van een nieuwere versie
    }
plan-labelled = { $kind }: { $label }
plan-codes-left = Er zijn er { $left } van { $of } over. Elke code werkt één keer: vink hem af.
plan-used = gebruikt
plan-seed = Voeg het toe aan een authenticator-app op de telefoon die voortaan gebruikt wordt; die toont dan de codes.
plan-afterwards = Daarna
plan-owner-there = Is de eigenaar er: maak bij elke dienst nieuwe codes, richt de nieuwe telefoon in en maak nieuwe bladen.
plan-owner-ill = Is de eigenaar ziek: doe alleen wat niet kan wachten, en schrijf op wat u gedaan hebt.
plan-owner-died = Is de eigenaar overleden: eerst de bank, dan de aanvragen met de overlijdensakte. Bewaar de foto’s voordat er iets gesloten wordt, en sluit de mailbox het laatst. Wie de nalatenschap regelt, vraagt eerst of hij zich mag aanmelden.
plan-clean-up = Vink de gebruikte codes af. Wis de foto’s van de bladen van telefoons, uit chats en uit de prullenbak; vernietig daarna dit plan.
plan-lacks = Wat er ontbreekt
plan-lacks-all = { $account }: er is niets bewaard waarmee men binnenkomt
plan-lacks-password = { $account }: niemand heeft gezegd waar het wachtwoord is
plan-lacks-thing =
    { $thing ->
        [phone-pin] niemand heeft de pincode van de telefoon gezegd
        [main-password] niemand heeft gezegd wie het hoofdwachtwoord kent
       *[papers] niemand heeft gezegd waar de papieren liggen
    }
