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
    # Befehl
    "many_need_out": "Mehrere Gespräche brauchen einen Ordner für ihre Spiegel. Nennen Sie ihn mit --out.",
    "out_instead": "Mit --out entstehen Dateien in einem Ordner; {option} passt nicht dazu. Was geschrieben wird, sagt --as.",
    "as_needs_out": "--as gilt für viele Gespräche und braucht --out. Für ein einzelnes gibt es --html, --pdf und --json.",
    "file_unwritable": "„{file}“ lässt sich nicht schreiben ({reason}). Prüfen Sie, ob es den Ordner gibt und ob Sie dort schreiben dürfen.",
    "table_unreadable": "„{file}“ lässt sich nicht lesen ({reason}). Prüfen Sie Pfad und Leserechte.",
    "table_line": "„{file}“ hat in Zeile {line} kein JSON-Objekt. Je Zeile gehört ein Beitrag hinein, mit conversation, turn, role und text.",
    "table_columns": "„{file}“ braucht die Spalten {needed}. Es fehlt: {missing}.",
    "would_overwrite": "„{file}“ ist die Mitschrift selbst und bliebe nicht erhalten. Geben Sie dem Spiegel einen anderen Namen.",
    "same_target": "HTML und PDF können nicht beide „{file}“ heißen. Geben Sie ihnen zwei Namen.",
    "folder_empty": "In „{folder}“ liegt keine Mitschrift. Prüfen Sie den Pfad.",
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
