"""Was nicht ging: was los war, wo, und was zu tun ist. `{file}` ist der Name der Datei.

Eine fremde Sprache, die wir beim Namen kennen, hat ihren eigenen Satz: "language_unsupported.nl".
"""

LANGUAGE_NAMES = {
    "nl": "Niederländisch", "fr": "Französisch", "es": "Spanisch", "it": "Italienisch",
    "pt": "Portugiesisch", "pl": "Polnisch", "sv": "Schwedisch", "da": "Dänisch", "no": "Norwegisch",
    "nb": "Norwegisch", "nn": "Norwegisch", "fi": "Finnisch", "cs": "Tschechisch", "sk": "Slowakisch",
    "hu": "Ungarisch", "ro": "Rumänisch", "ru": "Russisch", "uk": "Ukrainisch", "tr": "Türkisch",
    "el": "Griechisch", "bg": "Bulgarisch", "hr": "Kroatisch", "sr": "Serbisch", "bs": "Bosnisch",
    "sl": "Slowenisch", "ar": "Arabisch", "fa": "Persisch", "he": "Hebräisch", "zh": "Chinesisch",
    "ja": "Japanisch", "ko": "Koreanisch", "lb": "Luxemburgisch", "ca": "Katalanisch", "sq": "Albanisch",
    "lt": "Litauisch", "lv": "Lettisch", "et": "Estnisch", "vi": "Vietnamesisch", "hi": "Hindi",
    "la": "Latein", "af": "Afrikaans",
}  # fmt: skip

PHRASES = {
    "missing": "„{file}“ gibt es nicht. Prüfen Sie den Pfad und die Schreibweise.",
    "folder": "„{file}“ ist ein Ordner. Nennen Sie eine Datei daraus.",
    "no_file": "„{file}“ lässt sich nicht als Datei öffnen. Kopieren Sie sie auf Ihren Rechner und versuchen Sie es "
    "noch einmal.",
    "no_permission": "„{file}“ dürfen Sie nicht lesen. Geben Sie sich Leserechte oder kopieren Sie die Datei.",
    "too_large": "„{file}“ ist {size} MB groß, mehr als {limit} MB lesen wir nicht. Eine Mitschrift von einer Stunde hat "
    "selten mehr als 1 MB: Ist es vielleicht die Aufnahme?",
    "empty": "„{file}“ ist leer. Speichern oder exportieren Sie die Mitschrift noch einmal.",
    "pdf": "„{file}“ ist ein PDF. Exportieren Sie die Mitschrift als Text, Word oder WebVTT, oder kopieren Sie den Text "
    "in eine Textdatei.",
    "picture": "„{file}“ ist ein Bild. Gebraucht wird der Text des Gesprächs, nicht sein Foto.",
    "recording": "„{file}“ ist eine Aufnahme. Gebraucht wird das Gesagte als Text: Lassen Sie sie zuerst verschriften.",
    "old_or_encrypted_word": "„{file}“ ist mit einem Passwort geschützt oder im alten Word-Format (.doc). Speichern Sie "
    "das Dokument ohne Passwort als .docx.",
    "rich_text": "„{file}“ ist eine RTF-Datei. Speichern Sie sie als .docx oder als reinen Text.",
    "archive": "„{file}“ ist ein Archiv oder ein anderes Office-Dokument, keine Mitschrift. Entpacken Sie es, oder "
    "speichern Sie den Text als .docx, .txt oder .csv.",
    "word_broken": "„{file}“ ist als Word-Datei beschädigt. Öffnen Sie sie in Word und speichern Sie sie neu.",
    "word_too_large": "„{file}“ würde beim Entpacken ungewöhnlich groß und bleibt deshalb zu. Speichern Sie den Text "
    "allein in einer neuen Datei.",
    "binary": "„{file}“ enthält keinen lesbaren Text. Exportieren Sie die Mitschrift als Text, Word oder WebVTT.",
    "json_broken": "„{file}“ ist kein vollständiges JSON: In Zeile {line}, Spalte {column}, geht es nicht weiter. "
    "Laden Sie die Datei noch einmal herunter.",
    "json_too_deep": "„{file}“ ist zu tief verschachtelt für eine Mitschrift. Exportieren Sie sie noch einmal.",
    "json_number": "„{file}“ enthält eine Zahl mit Tausenden Stellen und ist wohl beschädigt. Exportieren Sie sie noch "
    "einmal.",
    "json_unknown": "„{file}“ ist JSON, aber in keiner Form, die wir kennen. Welche wir lesen, zeigt „klarheit formats“; "
    "oft hilft ein Export als WebVTT oder Text.",
    "several_recordings": "„{file}“ enthält {count} Gespräche. Legen Sie jedes in eine eigene Datei.",
    "gong_parties_alone": "„{file}“ nennt nur, wer am Gong-Gespräch beteiligt war. Geben Sie die Datei mit der Mitschrift "
    "an („callTranscripts“) und lassen Sie diese daneben liegen.",
    "own_broken": "„{file}“ ist unser eigenes JSON, aber bei {place} stimmt etwas nicht. Erzeugen Sie die Datei neu mit "
    "„klarheit convert“.",
    "table_broken": "„{file}“ ist als Tabelle in Zeile {line} nicht lesbar. Prüfen Sie dort die Anführungszeichen.",
    "no_speech": "„{file}“ hat die Form einer Mitschrift, aber es spricht niemand darin. Exportieren Sie sie noch einmal.",
    "no_speakers": "In „{file}“ ist nicht zu erkennen, wer spricht. Schreiben Sie vor jeden Beitrag einen Namen und einen "
    "Doppelpunkt, etwa „Ich: …“ und „Kunde: …“.",
    "language_unsupported": "„{file}“ ist offenbar weder deutsch noch englisch (erkannt: {language}). Wenn das nicht "
    "stimmt, legen Sie die Sprache mit --language fest.",
    "language_unknown": "„{language}“ ist keine Sprache, die wir lesen. Möglich sind de und en.",
    # Spiegel
    "speakers_unknown": "In der Datei steht nicht, wer spricht. Ein Spiegel braucht zwei Stimmen: Schreiben Sie vor jeden Beitrag den Namen, etwa „Ich:“ und „Kunde:“.",
    "one_speaker": "In der Datei spricht nur {speaker}. Ein Spiegel braucht auch die Stimme des Gegenübers: Schreiben Sie auch vor dessen Beiträge einen Namen, etwa „Kunde:“.",
    "no_partner": "Ein Spiegel braucht auch ein Gegenüber, genannt sind aber alle: {speakers}. Nennen Sie nur die, deren Gespräch es ist.",
    "asker_unknown": "„{asker}“ ist unter den Sprechenden nicht eindeutig zu finden. Es sprechen: {speakers}. Geben Sie einen dieser Namen an.",
    "dimension_unknown": "„{dimension}“ ist keine der elf Dimensionen. Möglich sind: {known}.",
    # Korrekturen
    "corrections_broken": "„{file}“ soll Korrekturen enthalten, aber bei {place} stimmt etwas nicht. Schreiben Sie die Datei mit „klarheit correct“.",
    "corrections_newer": "„{file}“ hat eine neuere Fassung von Klarheit geschrieben (Form {version}). Aktualisieren Sie Klarheit.",
    "corrections_of_one": "--corrections gilt für ein einzelnes Gespräch. Mit --out wird je Mitschrift gelesen, was als „….corrections.json“ daneben liegt.",
    "corrections_nowhere": "Neben der Standardeingabe kann nichts liegen. Nennen Sie mit --corrections eine Datei für die Korrekturen.",
    "label_unknown": "„{label}“ ist kein Gesprächsschritt. Möglich sind: {known}.",
    "labels_none": "Es fehlt, was der Satz tut. Nennen Sie es mit --label.",
    "label_twice": "Ein Satz trägt nur eine Frageform, eine Frageart und einen Anschluss. Wählen Sie eines: {labels}.",
    "label_needs_form": "„{label}“ gibt es nur bei einer Frage. Nennen Sie auch ihre Form, etwa --label open,{label}.",
    "label_not_asker": "„{label}“ tut nur das Gegenüber, diesen Satz sagt aber, wessen Gespräch es ist. Sind die Seiten vertauscht, hilft --asker.",
    "label_not_partner": "„{label}“ tut nur, wessen Gespräch es ist; diesen Satz sagt das Gegenüber. Sind die Seiten vertauscht, hilft --asker.",
    "label_not_beside": "„{label}“ steht nicht neben einer Frageform. Nennen Sie nur eines von beiden.",
    "labels_several": "Ein Satz, der keine Frage ist, tut eines zuerst. Wählen Sie: {labels}.",
    "dimension_needs_question": "Eine Dimension gehört zu einer Frage dessen, dessen Gespräch es ist. Nennen Sie auch die Form der Frage mit --label, oder lassen Sie --dimension weg.",
    "place_missing": "Es fehlt, welcher Satz gemeint ist. Nennen Sie ihn mit --at, etwa --at 12.2; die Nummern zeigt „klarheit correct“ ohne weitere Angaben.",
    "place_unreadable": "„{place}“ ist keine Stelle. Gemeint ist etwa 12.2: der zweite Satz des zwölften Beitrags.",
    "place_beyond_turns": "Die Stelle {place} gibt es nicht: Das Gespräch hat {turns} Beiträge.",
    "place_beyond_segments": "Die Stelle {place} gibt es nicht: Beitrag {turn} hat als Sätze nur 1 bis {segments}.",
    "place_needs_segment": "Beitrag {turn} hat {segments} Sätze. Welcher ist gemeint? Nennen Sie etwa --at {turn}.1.",
    "place_not_corrected": "Bei {place} haben Sie nichts korrigiert.",
    "nothing_corrected": "In diesem Gespräch ist nichts korrigiert.",
    "words_without_label": "Zu --words gehört --label: was diese Worte tun.",
    "words_not_there": "„{words}“ steht so nicht in Beitrag {turn}. Schreiben Sie die Worte genau wie dort.",
    "words_twice": "„{words}“ steht mehrmals in Beitrag {turn}. Nehmen Sie ein Wort mehr dazu.",
    "learn_one_thing": "Nennen Sie Gespräche, aus denen gelernt werden soll, oder --show, oder --forget.",
    "learn_without_corrections": "Neben „{file}“ liegen keine Korrekturen. Berichtigen Sie zuerst mit „klarheit correct“.",
    "learn_nothing_corrected": "In „{files}“ liegen keine Korrekturen, aus denen sich lernen ließe. Berichtigen Sie zuerst mit „klarheit correct“.",
    "own_missing": "Gelernt ist noch nichts („{file}“ gibt es nicht). Lernen Sie zuerst mit „klarheit learn“.",
    "own_supplement_broken": "„{file}“ ist beschädigt. Lernen Sie noch einmal mit „klarheit learn“.",
    "own_outdated": "Klarheit erkennt anders als damals, als „{file}“ gelernt wurde. Lernen Sie noch einmal mit „klarheit learn“.",
    # Befehl
    "many_need_out": "Mehrere Gespräche brauchen einen Ordner für ihre Spiegel. Nennen Sie ihn mit --out.",
    "out_instead": "Mit --out entstehen Dateien in einem Ordner; {option} passt nicht dazu. Was geschrieben wird, sagt --as.",
    "as_needs_out": "--as gilt für viele Gespräche und braucht --out. Für ein einzelnes gibt es --html, --pdf und --json.",
    "as_needs_folder": "--as sagt, was --out schreibt. Nennen Sie den Ordner mit --out.",
    "file_unwritable": "„{file}“ lässt sich nicht schreiben ({reason}). Prüfen Sie, ob es den Ordner gibt und ob Sie dort schreiben dürfen.",
    "table_unreadable": "„{file}“ lässt sich nicht lesen ({reason}). Prüfen Sie Pfad und Leserechte.",
    "table_line": "„{file}“ hat in Zeile {line} kein JSON-Objekt. Je Zeile gehört ein Beitrag hinein, mit conversation, turn, role und text.",
    "table_columns": "„{file}“ braucht die Spalten {needed}. Es fehlt: {missing}.",
    "would_overwrite": "„{file}“ ist die Mitschrift selbst und bliebe nicht erhalten. Geben Sie dem Spiegel einen anderen Namen.",
    "same_target": "HTML und PDF können nicht beide „{file}“ heißen. Geben Sie ihnen zwei Namen.",
    "folder_empty": "In „{folder}“ liegt keine Mitschrift. Prüfen Sie den Pfad.",
    "cards_ending": "„{file}“ ist weder .pdf noch .html. Nennen Sie die Datei der Karten zum Beispiel karten.pdf.",
    "cards_none": "Keine Frage passt zu allem zugleich, also gibt es nichts zu drucken. Ohne --cards sagt derselbe Befehl, woran es liegt.",
    # Klären
    "setting_unknown": "„{setting}“ ist kein Anlass, den Klarheit kennt. Möglich sind: {known}.",
    "clarify_language": "„{language}“ spricht Klarheit nicht. Möglich sind: {known}.",
    "clarify_finished": "Es ist keine Frage mehr offen. Gehen Sie einen Schritt zurück, wenn Sie etwas ändern möchten.",
    "clarify_not_asked": "Nach „{answer}“ wurde noch nicht gefragt. Beantwortet sind: {known}.",
    "clarify_broken": "„{file}“ soll Ihre Antworten enthalten, aber bei {place} stimmt etwas nicht. Haben Sie eine Kopie, nehmen Sie diese; sonst beginnen Sie mit „klarheit clarify“ neu.",
    "clarify_newer": "„{file}“ hat eine neuere Fassung von Klarheit geschrieben (Form {version}). Aktualisieren Sie Klarheit.",
    "sheet_ending": "An „{file}“ ist nicht zu sehen, was für ein Blatt es werden soll. Enden darf der Name auf {known}.",
    "calendar_empty": "Kein Vorhaben hat einen Tag, also gibt es nichts für den Kalender. Mit „/korrigieren“ tragen Sie ein, bis wann.",
    "clarify_exists": "„{file}“ gibt es schon. Machen Sie dort mit --resume weiter, oder nennen Sie eine andere Datei.",
    "resume_alone": "„{file}“ weiß selbst, worum es geht. Zu --resume gehören weder ein Anlass noch --after.",
    # Codierte Gespräche
    "coding_language": "„{file}“ nennt seine Sprache nicht. Der Kopf braucht eine Zeile „# language: de“ oder „# language: en“.",
    "coding_empty": "„{file}“ enthält keinen Abschnitt. Jede Zeile ist einer: wer, Schritte, Dimensionen und Wortlaut, dazwischen „|“.",
    "coding_no_utf8": "„{file}“ ist nicht in UTF-8 geschrieben. Speichern Sie den Text in UTF-8.",
    "coding_columns": "„{file}“, Zeile {line}: Eine Zeile hat vier Spalten, dazwischen „|“: wer, Schritte, Dimensionen, Wortlaut.",
    "coding_who": "„{file}“, Zeile {line}: In der ersten Spalte steht A (fragende Seite), P (Gegenüber) oder + (derselbe spricht weiter).",
    "coding_goes_on": "„{file}“, Zeile {line}: Derselbe spricht weiter. Dann steht dort + statt {who}.",
    "coding_unlabelled": "„{file}“, Zeile {line}: Es fehlt der Gesprächsschritt. Jeder Abschnitt hat mindestens einen.",
    "coding_label_unknown": "„{file}“, Zeile {line}: {labels} ist kein Gesprächsschritt des Codierhandbuchs. Prüfen Sie die Schreibweise.",
    "coding_label_twice": "„{file}“, Zeile {line}: Ein Schritt steht doppelt. Nennen Sie jeden einmal.",
    "coding_dimension_unknown": "„{file}“, Zeile {line}: {dimensions} ist keine Dimension. Zur Wahl stehen: {known}.",
    "coding_dimensions_many": "„{file}“, Zeile {line}: Höchstens zwei Dimensionen. Lassen Sie die schwächste weg.",
    "coding_forms_many": "„{file}“, Zeile {line}: Höchstens eine Frageform und eine Frageart. Lassen Sie die schwächere weg.",
    "coding_no_form": "„{file}“, Zeile {line}: {labels} steht nur neben der Form einer Frage der fragenden Seite. Ergänzen Sie die Form.",
    "coding_beside_form": "„{file}“, Zeile {line}: {labels} steht nicht neben einer Frageform. Nennen Sie nur, was der Abschnitt zuerst tut.",
    "coding_labels_many": "„{file}“, Zeile {line}: Was keine Frage ist, hat einen einzigen Schritt. Wählen Sie, was der Abschnitt zuerst tut.",
    "coding_not_partner": "„{file}“, Zeile {line}: {labels} gibt es nur auf der fragenden Seite, hier spricht das Gegenüber.",
    "coding_not_asker": "„{file}“, Zeile {line}: {labels} gibt es nur beim Gegenüber, hier spricht die fragende Seite.",
    "coding_ask_back": "„{file}“, Zeile {line}: Eine Frage des Gegenübers ist ask_back und ihre Form, beides zusammen.",
    "codings_differ": "„{file}“ und „{other}“ sind nicht dasselbe Gespräch, gleich geschnitten. Vergleichen lassen sich nur zwei Codierungen derselben Abschnitte.",
    "codings_none": "In „{folder}“ liegt kein codiertes Gespräch (Dateien auf .talk). Prüfen Sie den Pfad.",
    # So habe ich Sie verstanden
    "sentence_unknown": "„{id}“ ist kein Satz dieser Seite. Es gibt: {known}. Mit --list stehen sie dort mit ihrem Wortlaut.",
    "understood_ending": "An „{file}“ ist nicht zu sehen, was geschrieben werden soll. Enden darf der Name auf {known}; oder sagen Sie es mit --as.",
    "pdf_needs_out": "Ein PDF geht nicht auf den Bildschirm. Nennen Sie eine Datei mit -o.",
    "same_form": "Die Seite und das Formular können nicht beide „{file}“ heißen. Geben Sie ihnen zwei Namen.",
    "day_unreadable": "„{day}“ ist kein Tag. Schreiben Sie ihn so: 2026-11-12.",
    "form_broken": "„{file}“ ist als Formular in Zeile {line} nicht lesbar. Eine Antwort steht hinter answer zwischen den beiden geraden Anführungszeichen, und in ihr kommt keines vor.",
    "form_no_utf8": "„{file}“ ist nicht in UTF-8 geschrieben. Speichern Sie das Formular in UTF-8.",
    "form_incomplete": "„{file}“: Bei [{id}] fehlt {missing}. Nehmen Sie das Formular, wie „klarheit understood --form“ es schreibt, und füllen Sie nur answer aus.",
    "form_dimension": "„{file}“: Bei [{id}] steht keine Dimension. Zur Wahl stehen: {known}.",
    "form_sentence_unknown": "„{file}“: Einen Satz [{id}] gibt es auf dieser Seite nicht. Gehört das Formular zu einem anderen Gespräch? Es gibt: {known}.",
    "form_only_no": "„{file}“: Bei [{id}] steht nur, dass es nicht stimmt. Schreiben Sie, wie der Satz heißen soll, oder lassen Sie die Antwort leer und den Satz mit --leave-out weg.",
    "form_yes_to_question": "„{file}“: [{id}] ist eine Frage, auf die ein Ja keine Antwort ist: {text} Schreiben Sie die Antwort in einem Satz.",
    "endorsed_of_one": "--endorsed gehört zu einem einzelnen Gespräch. Lassen Sie --out weg.",
    # Mehrere Gespräche
    "no_day_in_name": "Im Namen „{file}“ steht kein Datum. Benennen Sie die Datei zum Beispiel 2027-01-14-…, oder nehmen Sie --order given.",
    "map_ending": "An „{file}“ ist nicht zu sehen, was geschrieben werden soll. Enden darf der Name auf {known}; oder sagen Sie es mit --as.",
    "talk_twice": "„{file}“ ist zweimal genannt. Jedes Gespräch zählt einmal.",
    "stopped_by_system": "Das Betriebssystem hat abgebrochen: {reason}.",
    "standard_input": "Standardeingabe",
    # Gründe des Betriebssystems, in Klammern hinter einem Dateinamen
    "reason": "das Betriebssystem lehnt es ab",
    "reason.ENOENT": "diesen Pfad gibt es nicht",
    "reason.ENOTDIR": "ein Teil des Pfades ist kein Ordner",
    "reason.EISDIR": "das ist ein Ordner",
    "reason.EEXIST": "dort liegt schon eine Datei dieses Namens",
    "reason.EACCES": "die Berechtigung fehlt",
    "reason.EPERM": "die Berechtigung fehlt",
    "reason.EROFS": "der Datenträger ist schreibgeschützt",
    "reason.ENOSPC": "der Datenträger ist voll",
    "reason.ENAMETOOLONG": "der Name ist zu lang",
    "pdf_library_missing": "Für PDF fehlt eine Bibliothek des Systems ({library}). Installieren Sie Pango, auf Debian: apt install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0. HTML und Text gehen ohne sie.",
} | {
    f"language_unsupported.{code}": f"„{{file}}“ ist offenbar in einer anderen Sprache: {name}. Wir lesen Deutsch und "
    "Englisch. Wenn die Erkennung irrt, legen Sie die Sprache mit --language fest."
    for code, name in LANGUAGE_NAMES.items()
}
