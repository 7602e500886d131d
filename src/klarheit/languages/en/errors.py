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
    # Corrections
    "corrections_broken": "“{file}” should hold corrections, but something is wrong at {place}. Write the file with “klarheit correct”.",
    "corrections_newer": "“{file}” was written by a newer Klarheit (form {version}). Please update Klarheit.",
    "corrections_of_one": "--corrections is for a single conversation. With --out, what lies beside each transcript as “….corrections.json” is read.",
    "corrections_nowhere": "Nothing can lie beside standard input. Name a file for the corrections with --corrections.",
    "label_unknown": "“{label}” is no move. Choose from: {known}.",
    "labels_none": "What the sentence does is missing. Name it with --label.",
    "label_twice": "A sentence has one question form, one kind and one tie at most. Choose one of: {labels}.",
    "label_needs_form": "Only a question can be “{label}”. Name its form too, such as --label open,{label}.",
    "label_not_asker": "“{label}” is for the other side only, but this sentence is said by the one whose talk it is. If the sides are swapped, --asker helps.",
    "label_not_partner": "“{label}” is only for the one whose talk it is; this sentence is said by the other side. If the sides are swapped, --asker helps.",
    "label_not_beside": "“{label}” does not stand beside a question form. Name only one of the two.",
    "labels_several": "A sentence that is no question does one thing first. Choose one of: {labels}.",
    "dimension_needs_question": "A dimension belongs to a question of the one whose talk it is. Name the question's form as well with --label, or leave --dimension out.",
    "place_missing": "Which sentence is meant is missing. Name it with --at, such as --at 12.2; “klarheit correct” without options shows the numbers.",
    "place_unreadable": "“{place}” is no place. What is meant is something like 12.2: the second sentence of the twelfth turn.",
    "place_beyond_turns": "There is no place {place}: the conversation has {turns} turns.",
    "place_beyond_segments": "There is no place {place}: the sentences of turn {turn} are 1 to {segments}.",
    "place_needs_segment": "Turn {turn} has {segments} sentences. Which one is meant? Say, for example, --at {turn}.1.",
    "place_not_corrected": "You have corrected nothing at {place}.",
    "nothing_corrected": "Nothing is corrected in this conversation.",
    "words_without_label": "--words goes with --label: what these words do.",
    "words_not_there": "“{words}” does not stand like that in turn {turn}. Write the words exactly as they are there.",
    "words_twice": "“{words}” stands in turn {turn} more than once. Add another word.",
    "learn_one_thing": "Name conversations to learn from, or --show, or --forget.",
    "learn_without_corrections": "No corrections lie beside “{file}”. First set something right with “klarheit correct”.",
    "learn_nothing_corrected": "There are no corrections to learn from in “{files}”. First set something right with “klarheit correct”.",
    "own_missing": "Nothing is learned yet (there is no “{file}”). First learn with “klarheit learn”.",
    "own_supplement_broken": "“{file}” is damaged. Learn again with “klarheit learn”.",
    "own_outdated": "Klarheit recognises differently from when “{file}” was learned. Learn again with “klarheit learn”.",
    # Command
    "many_need_out": "Several conversations need a folder for their mirrors. Name it with --out.",
    "out_instead": "--out writes files into a folder; {option} does not go with it. Say what to write with --as.",
    "as_needs_out": "--as is for many conversations and needs --out. For a single one there are --html, --pdf and --json.",
    "as_needs_folder": "--as says what --out writes. Name the folder with --out.",
    "file_unwritable": "“{file}” can't be written ({reason}). Check that the folder exists and that you may write there.",
    "table_unreadable": "“{file}” can't be read ({reason}). Check the path and your right to read it.",
    "table_line": "“{file}” has no JSON object in line {line}. Each line holds one turn, with conversation, turn, role and text.",
    "table_columns": "“{file}” needs the columns {needed}. Missing: {missing}.",
    "would_overwrite": "“{file}” is the transcript itself and would be lost. Give the mirror another name.",
    "same_target": "HTML and PDF can't both be called “{file}”. Give them two names.",
    "folder_empty": "There is no transcript in “{folder}”. Check the path.",
    # Coded talks
    "coding_language": "“{file}” does not name its language. Its head needs a line “# language: de” or “# language: en”.",
    "coding_empty": "“{file}” holds no segment. Each line is one: who, moves, dimensions and words, with “|” between.",
    "coding_no_utf8": "“{file}” is not written in UTF-8. Save the text in UTF-8.",
    "coding_columns": "“{file}”, line {line}: a line has four columns with “|” between: who, moves, dimensions, words.",
    "coding_who": "“{file}”, line {line}: the first column is A (asker), P (partner) or + (the same speaker goes on).",
    "coding_goes_on": "“{file}”, line {line}: the same speaker goes on. Put + instead of {who}.",
    "coding_unlabelled": "“{file}”, line {line}: the move is missing. Every segment has at least one.",
    "coding_label_unknown": "“{file}”, line {line}: {labels} is no move of the coding manual. Check the spelling.",
    "coding_label_twice": "“{file}”, line {line}: a move stands there twice. Name each once.",
    "coding_dimension_unknown": "“{file}”, line {line}: {dimensions} is no dimension. Choose from: {known}.",
    "coding_dimensions_many": "“{file}”, line {line}: two dimensions at most. Leave out the weakest.",
    "coding_forms_many": "“{file}”, line {line}: one form and one kind of question at most. Leave out the weaker.",
    "coding_no_form": "“{file}”, line {line}: {labels} only stands beside the form of an asker's question. Add the form.",
    "coding_beside_form": "“{file}”, line {line}: {labels} does not stand beside the form of a question. Name only what the segment does first of all.",
    "coding_labels_many": "“{file}”, line {line}: what is no question has one move only. Choose what the segment does first of all.",
    "coding_not_partner": "“{file}”, line {line}: {labels} is the asker's only, and here the partner speaks.",
    "coding_not_asker": "“{file}”, line {line}: {labels} is the partner's only, and here the asker speaks.",
    "coding_ask_back": "“{file}”, line {line}: a partner's question is ask_back and its form, both together.",
    "codings_differ": "“{file}” and “{other}” are not the same talk, cut alike. Only two codings of the same segments can be compared.",
    "codings_none": "There is no coded talk (file ending in .talk) in “{folder}”. Check the path.",
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
