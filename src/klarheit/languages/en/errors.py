"""What did not work: what was wrong, where, what to do. `{file}` is the name of the file.

An unsupported language that we know by name has a sentence of its own: "language_unsupported.nl".
"""

LANGUAGE_NAMES = {
    "nl": "Dutch", "fr": "French", "es": "Spanish", "it": "Italian", "pt": "Portuguese", "pl": "Polish",
    "sv": "Swedish", "da": "Danish", "no": "Norwegian", "nb": "Norwegian", "nn": "Norwegian",
    "fi": "Finnish", "cs": "Czech", "sk": "Slovak", "hu": "Hungarian", "ro": "Romanian", "ru": "Russian",
    "uk": "Ukrainian", "tr": "Turkish", "el": "Greek", "bg": "Bulgarian", "hr": "Croatian", "sr": "Serbian",
    "bs": "Bosnian", "sl": "Slovene", "ar": "Arabic", "fa": "Persian", "he": "Hebrew", "zh": "Chinese",
    "ja": "Japanese", "ko": "Korean", "lb": "Luxembourgish", "ca": "Catalan", "sq": "Albanian",
    "lt": "Lithuanian", "lv": "Latvian", "et": "Estonian", "vi": "Vietnamese", "hi": "Hindi", "la": "Latin",
    "af": "Afrikaans",
}  # fmt: skip

PHRASES = {
    "missing": "There is no “{file}”. Check the path and the spelling.",
    "folder": "“{file}” is a folder. Name a file inside it.",
    "no_file": "“{file}” can't be opened as a file. Copy it to your computer and try again.",
    "no_permission": "You are not allowed to read “{file}”. Give yourself read access or copy the file.",
    "too_large": "“{file}” has {size} MB; files over {limit} MB are not read. The transcript of an hour rarely has more "
    "than 1 MB: is this the recording?",
    "empty": "“{file}” is empty. Save or export the transcript again.",
    "pdf": "“{file}” is a PDF. Export the transcript as text, Word or WebVTT, or copy its words into a text file.",
    "picture": "“{file}” is a picture. What is needed is the text of the conversation, not a photo of it.",
    "recording": "“{file}” is a recording. What is needed is its transcript: have it written down first.",
    "old_or_encrypted_word": "“{file}” is protected by a password or in the old Word format (.doc). Save the document as "
    ".docx without a password.",
    "rich_text": "“{file}” is an RTF file. Save it as .docx or as plain text.",
    "archive": "“{file}” is an archive or another kind of office document, not a transcript. Unpack it, or save the text "
    "as .docx, .txt or .csv.",
    "word_broken": "“{file}” is damaged as a Word file. Open it in Word and save it again.",
    "word_too_large": "“{file}” would become unusually large when unpacked, so it was left closed. Save the text alone "
    "in a new file.",
    "binary": "“{file}” holds no readable text. Export the transcript as text, Word or WebVTT.",
    "json_broken": "“{file}” is not complete JSON: it breaks off at line {line}, column {column}. Download the file "
    "again.",
    "json_too_deep": "“{file}” is nested too deeply for a transcript. Export it again.",
    "json_number": "“{file}” holds a number of thousands of digits and is probably damaged. Export it again.",
    "json_unknown": "“{file}” is JSON, but in no form we know. “klarheit formats” lists those we read; an export as "
    "WebVTT or text often helps.",
    "several_recordings": "“{file}” holds {count} conversations. Put each into a file of its own.",
    "gong_parties_alone": "“{file}” only says who took part in the Gong call. Name the file with the transcript "
    "(“callTranscripts”) and leave this one beside it.",
    "own_broken": "“{file}” is our own JSON, but something is wrong at {place}. Write the file anew with "
    "“klarheit convert”.",
    "table_broken": "“{file}” can't be read as a table at line {line}. Check the quotation marks there.",
    "no_speech": "“{file}” has the form of a transcript, but nobody says anything in it. Export it again.",
    "no_speakers": "“{file}” does not show who is speaking. Put a name and a colon before each contribution, such as "
    "“Me: …” and “Customer: …”.",
    "language_unsupported": "“{file}” seems to be neither German nor English (found: {language}). If that is wrong, set "
    "the language with --language.",
    "language_unknown": "“{language}” is no language we read. Choose de or en.",
    # Mirror
    "speakers_unknown": "The file does not say who is speaking. A mirror needs two voices: put a name before each turn, such as “Me:” and “Customer:”.",
    "one_speaker": "Only {speaker} speaks in this file. A mirror needs the other voice as well: put a name before their turns, such as “Customer:”.",
    "no_partner": "A mirror needs a partner too, but everybody is named: {speakers}. Name only those whose talk it is.",
    "asker_unknown": "“{asker}” does not point to one speaker. The speakers are: {speakers}. Please give one of these names.",
    "dimension_unknown": "“{dimension}” is none of the eleven dimensions. Choose from: {known}.",
    # Command
    "many_need_out": "Several conversations need a folder for their mirrors. Name it with --out.",
    "out_instead": "--out writes files into a folder; {option} does not go with it. Say what to write with --as.",
    "as_needs_out": "--as is for many conversations and needs --out. For a single one there are --html, --pdf and --json.",
    "file_unwritable": "“{file}” can't be written ({reason}). Check that the folder exists and that you may write there.",
    "table_unreadable": "“{file}” can't be read ({reason}). Check the path and your right to read it.",
    "table_line": "“{file}” has no JSON object in line {line}. Each line holds one turn, with conversation, turn, role and text.",
    "table_columns": "“{file}” needs the columns {needed}. Missing: {missing}.",
    "would_overwrite": "“{file}” is the transcript itself and would be lost. Give the mirror another name.",
    "same_target": "HTML and PDF can't both be called “{file}”. Give them two names.",
    "folder_empty": "There is no transcript in “{folder}”. Check the path.",
    "stopped_by_system": "The operating system broke off: {reason}.",
    "standard_input": "standard input",
    # Reasons of the operating system, in brackets behind a file's name
    "reason": "the operating system refuses",
    "reason.ENOENT": "there is no such path",
    "reason.ENOTDIR": "a part of the path is no folder",
    "reason.EISDIR": "that is a folder",
    "reason.EEXIST": "a file of this name is already there",
    "reason.EACCES": "permission is missing",
    "reason.EPERM": "permission is missing",
    "reason.EROFS": "the disk is write-protected",
    "reason.ENOSPC": "the disk is full",
    "reason.ENAMETOOLONG": "the name is too long",
    "pdf_library_missing": "PDF needs a library the system lacks ({library}). Install Pango, on Debian: apt install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0. HTML and text work without it.",
} | {
    f"language_unsupported.{code}": f"“{{file}}” seems to be in another language: {name}. We read German and English. "
    "If this is wrong, set the language with --language."
    for code, name in LANGUAGE_NAMES.items()
}
