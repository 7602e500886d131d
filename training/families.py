"""Words that the tables unite or keep apart by hand, for `make_words.py`."""


def _families(text: str) -> dict[str, str]:
    """A line is a lemma and the forms that shall have it."""
    table = {}
    for line in text.strip().splitlines():
        lemma, *forms = line.casefold().split()
        table.update(dict.fromkeys((lemma, *forms), lemma))
    return table


FAMILIES = {
    "de": _families("""
        entscheiden entscheide entscheidet entschied entschieden entscheidung entscheidungen entscheidend
        verkaufen verkauf verkaufs verkaufe verkauft verkaufte
        kaufen kauf kaufs kaufe kauft kaufte gekauft käufe
        kosten koste kostet kostete gekostet
        angebot angebote angebots angebotes angeboten anbieten anbietet anbiete anbot
        entschluss entschließen entschlossen
        planen plan pläne plans plant plante geplant planung planungen
        anrufen anruf anrufe anrufs angerufen
        wechseln wechsel wechselt gewechselt
        wünschen wunsch wünsche wünscht gewünscht
        vergleichen vergleich vergleiche vergleicht verglichen
        beginnen beginn beginnt begann begonnen
        starten start startet startete gestartet
        bestellen bestellung bestellungen bestellt bestellte
        liefern liefert geliefert lieferung lieferungen lieferant lieferanten
        verlieren verliert verlor verloren verlust verluste
        gewinnen gewinnt gewann gewonnen gewinn gewinne
        verbrauchen verbrauch verbraucht
        einkaufen einkauf einkaufs eingekauft einkäufe
        besuchen besuch besuche besucht besuchte
        unterschreiben unterschreibt unterschrieben unterschrift unterschriften
        zweifeln zweifel zweifelt
        ausfallen ausfall ausfälle ausgefallen
        versprechen verspricht versprach versprochen
        aufwand aufwände aufwands aufwendig aufwändig
        montag montags
        dienstag dienstags dienstage
        mittwoch mittwochs mittwoche
        donnerstag donnerstags donnerstage
        freitag freitags freitage
        samstag samstags samstage sonnabend sonnabends
        sonntag sonntags sonntage
        nachmittag nachmittags nachmittage
        vormittag vormittags vormittage
        abend abends abende
        woche wochen wöchentlich
        monat monate monats monaten monatlich
        quartal quartale quartals quartalen
        preis preise preisen preises preislich
        chef chefs chefin chefinnen
        kunde kunden kundin kundinnen
        kollege kollegen kollegin kolleginnen
        mitarbeiter mitarbeiters mitarbeitern mitarbeiterin mitarbeiterinnen mitarbeitenden mitarbeitende
        verkäufer verkäufers verkäufern verkäuferin verkäuferinnen
        berater beraters beratern beraterin beraterinnen
        geschäftsführer geschäftsführers geschäftsführern geschäftsführerin geschäftsführung
        sicherheit sicherheiten
        unsicher unsicherheit unsicheren unsichere
        teuer teure teuren teurer teures teuerste
        schnell schnelle schnellen schneller schnelles schnellste schnellsten
        sorge sorgen
        ärger ärgern ärgert geärgert
        stören störung störungen stört gestört
        fehler fehlers fehlern
        rechnung rechnungen
        lose loses loser losen losem
    """),
    "en": _families("""
        price prices priced pricing pricey
        decide decides decided deciding decision decisions
        choose chooses chose chosen choosing choice choices
        pay pays paid paying payment payments
        deliver delivers delivered delivering delivery deliveries
        grow grows grew grown growing growth
        approve approves approved approving approval approvals
        renew renews renewed renewing renewal renewals
        propose proposes proposed proposing proposal proposals
        manage manages managed managing management
        invest invests invested investing investment investments
        agree agrees agreed agreeing agreement agreements
        implement implements implemented implementing implementation implementations
        integrate integrates integrated integrating integration integrations
        concern concerns concerned concerning
        compare compares compared comparing comparison comparisons
        lose loses lost losing loss losses
        sell sells sold selling sale sales
        analyse analyze analyses analyzes analysing analyzing analysed analyzed analysis
        maintain maintains maintained maintaining maintenance
        require requires required requiring requirement requirements
        improve improves improved improving improvement improvements
        recommend recommends recommended recommending recommendation recommendations
        reduce reduces reduced reducing reduction reductions
        operate operates operated operating operation operations operational
        present presents presented presenting presentation presentations
        consult consults consulted consulting consultation consultations
        weigh weighs weighed weighing weight weights
        meeting meetings
        building buildings
        training trainings
        train trains trained
        marketing
        market markets marketed
        budget budgets budgeted budgeting
        monday mondays
        tuesday tuesdays
        wednesday wednesdays
        thursday thursdays
        friday fridays
        saturday saturdays
        sunday sundays
        month months monthly
        week weeks weekly
        quarter quarters quarterly
    """),
}

# Lemmas whose stem would bring strangers together (Richtung, richten; Abteilung, abteilen).
KEEP_APART = {
    "de": frozenset(
        """
        reklame station nation situation richtung rechnung leistung leisten regierung abteilung
        sitzung beziehung zeitung tagung stellung stelle stellen haltung halten einstellung anlage
        lage lagen ware waren seite saite miete art arten sachen sache messe messen meter wagen wage
        schule weile weihe reihe waage gebiet bitten bieten weg wege wegen zeuge zeug wand wanne
        ahnung mahnung hoffnung hof höhe strasse strass rente bitte mitte mittel preis preisen rat
        raten ratung reis reise reisen rose mond mode mieten ehe lehre leere decke ecke erde herd
        herde heim heimen tor tore ton tonne tonnen kanne kenne kassen kasse masse mass massen wende
        wunde wunder land landen landung rand stand stande standen grad grade bund bunde feld
        """.split()
    ),
    "en": frozenset(
        """
        thing bring king ring sing spring string wing ceiling evening morning nothing something
        everything anything during wedding clothing housing bear bare car care fir fire for fore her
        here hop hope mad made man mane mat mate not note on one plan plane rat rate rid ride sit
        site star stare tap tape ton tone us use war ware win wine past paste cast caste plain plane
        breath breathe cloth clothe bath bathe tour toure fin fine kit kite pin pine cub cube cut
        cute hat hate hug huge mod mode rod rode rob robe strip stripe tub tube twin twine at ate
        can cane cap cape din dine far fare pan pane pal pale scar scare spin spine com come corp
        corpse don done lin line nin nine tim time them theme ther there wher where whit white writ
        write sever severe prim prime urban urbane human humane moral morale local locale ration
        rational
        """.split()
    ),
}
