"""Which of a German speaker's nouns are worth taking up, and what they stand for. Nominatives, small letters."""

# Nouns by which nothing is named, of idioms, of quantity and measure: no phrase of theirs is taken up.
EMPTY = frozenset(
    """
    ahnung allgemeine anfang angelegenheit ansatz anzahl art aspekt auge augenblick bauch bedarf bein bereich beispiel bezug
    bild blick blödsinn bogen boden brust dame dank details ding drittel druck dutzend ebene effekt eck ecke eindruck einzelne güte dinge
    ende endeffekt erste euro fall faden faktor finger folge form frage frau fuß ganze gedanke gefühl gegensatz gegenteil gegenzug gelegenheit
    geld geschichte gesicht glück grad grenze griff großteil grund grunde gut hals halbe hand haken haut herz hilfe hinsicht hinterkopf
    hintergrund hälfte höhe idee inhalt kilo kilometer kleinigkeit klo kopf kram kreis lage land laufe laune laufende leben licht
    liebe linie luft lust lösung mal maß mehrheit meinung meiste menge mensch meter minderheit mindeste minute mist mitte mittel moment
    mund möglichkeit name nase nähe nachhinein nötige ordnung ort paar person platz posten problem prozent prinzip punkt quadratmeter
    rahmen rand rede rechnung regel reihe rest richtung rolle runde sache satz schlimmste schnitt schritt schluss schulter seite sinn sicht
    situation spiel spaß spitze sprache stand stange stelle stelle stichwort stück stückchen stunde stufe summe sekunde szene tat teil thema
    tisch tonne tür typ uhr umstand unterschied unsinn ursache variante verfügung verhältnis verlauf viertel vergleich voraus vordergrund vorfeld
    wahl wahrheit wand weg weile weise welt wert wesentliche wille wirklichkeit wort wunsch zeile zeit zeug zug zufall zukunft zusammenhang zustand zweck zweifel
    cent hundert tausend million milliarde liter gramm zentimeter millimeter hektar gott teufel himmel hölle eile nichts
    mädel mädchen junge bub kerl bursche kleine große alte neue gute beste schöne
    ei ohr knie rücken magen gehirn hirn bauchgefühl nerv tasche socke kuh schwein hund katze kirche
    antwort auskunft gespräch anruf telefon rückruf vorschlag nachricht kaffee wasser wetter
    herr eigene nummer tag woche monat jahr stunde abend morgen nachmittag vormittag mittag nacht früh wochenende feierabend
    zeitraum jahrzehnt jahrhundert jahreszeit vierteljahr halbjahr
    net schirm güte schnelle warte rein weiß alter plus minus hauch batzen sonne wind regen straße lippe pfote feder stern sowieso spaß ehre
    zahn bein arm haar finger zehe hintern popo kinn stirn schulter ellenbogen
    """.split()
)

PERSONS = frozenset(
    """
    anwalt arbeiter arzt auftraggeber auszubildender azubi bank bauherr bauleiter bekannte berater betreuer bewerber boss bruder buchhalter
    chef controller dame disponent eigentümer einkäufer elektriker eltern enkel entwickler erbe experte fachmann fachleute fahrer firma freund
    gast geschäftsführer gesell geselle gesellschafter gärtner händler handwerker helfer hersteller herr inhaber ingenieur junior kind
    kollege kollegin koch kunde kundin lagerist lehrling leiter leiterin leute lieferant mann mannschaft mechaniker meister mieter mitarbeiter
    mitbewerber monteur mutter nachbar nachfolger onkel oma opa papa mama partner patient planer prüfer rentner schlosser schwager schwester schwiegermutter
    schwiegersohn schwiegervater sekretärin senior sohn spediteur steuerberater student techniker tochter tante trainer vater verkäufer vermieter vertreter verwandte vorarbeiter
    vorgesetzt vorgänger vorsitzend vorstand wettbewerber wirt zulieferer betriebsrat gemeinderat aufsichtsrat angestellt beschäftigt auszubildend frau schwiegertochter
    apotheker autor baby bauer bewohner besucher braut bräutigam bub bäcker bürger bürgermeister cousin cousine dachdecker direktor doktor fliesenleger
    friseur gutachter hausmeister hausverwalter hebamme installateur klempner kommandant kurier käufer künstler landrat landwirt lehrer lotse makler maler mandant
    maschinist maurer metzger minister musiker neffe nichte notar obmann offizier pastor pfarrer pförtner polier polizist postbote praktikant professor
    redakteur rektor richter sachbearbeiter schneider schornsteinfeger schreiner schüler soldat spieler teilnehmer tischler vetter verwalter winzer witwe
    zimmerer zuschauer zwilling tourist heizungsbauer personaler sanitäter pfleger stadtrat zusteller abnehmer kämmerer altmeister mannschaft
    erin ärin eurin istin entin antin ärztin köchin bäuerin enkelin schwägerin leserin freundin herrin bote hofrat patin
    führung leitung geschäftsführung geschäftsleitung team abteilung truppe crew jungs mädels familie verwaltung
    """.split()
)

# A point in time or a stretch of it: answers "when", and little else.
TIMES = frozenset(
    """
    tag woche monat jahr quartal halbjahr stunde minute abend morgen nachmittag vormittag mittag nacht montag dienstag mittwoch donnerstag freitag
    samstag sonnabend sonntag wochenende monatsende jahresende quartalsende frühjahr frühling sommer herbst winter januar jänner februar
    märz april mai juni juli august september oktober november dezember jahreswechsel weihnachten ostern pfingsten silvester zeitpunkt
    termin frist anfang saisonende früh schuljahr geschäftsjahr vierteljahr jahrzehnt jahreszeit jahrhundert feierabend pfingsten wochen zeiten zeitraum
    """.split()
)

# Something that has its day, and is a matter as well.
EVENTS = frozenset(
    """
    abgabe abnahme abschluss audit auslieferung einzug eröffnung ernte ferien fest hochsaison hochzeit inventur jahresabschluss
    jubiläum messe prüfung saison sommerferien sommerpause start umbau umstellung umzug urlaub verhandlung versammlung zertifizierung
    """.split()
)

# Beginnings of words one does not give back.
ROUGH = (
    "arsch",
    "beschiss",
    "blödmann",
    "depp",
    "dreck",
    "fick",
    "fress",
    "hure",
    "idiot",
    "kack",
    "kotz",
    "mist",
    "pfeife",
    "piss",
    "sau",
    "scheiß",
    "scheiss",
    "trottel",
    "verarsch",
    "verdammt",
    "verflucht",
    "verfickt",
    "volltrottel",
    "wichs",
    "dämlich",
    "saftladen",
    "anschiss",
)

# Words alone in a clause that are a greeting, thanks, an interjection or a filler.
POLITE = frozenset(
    "hallo guten moin servus tag abend tschüss wiederhören wiedersehen danke dank bitte herzlich gruß grüß entschuldigung sorry herr frau stimmt wissen sagen glauben meinen denken schauen".split()
)

# Words of a sum of money: it belongs to no question.
MONEY = frozenset("euro euros cent eur mille mio tacken rappen franken".split())

# A clause beginning so asks back, or leans on the one before it.
LEANING = frozenset(
    "wer wie was wo wann warum wieso weshalb wen wem womit woran wofür wozu welche welcher welches welchen ob dass deren dessen denn sonst also doch so oder und sondern dann".split()
)
