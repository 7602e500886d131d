"""What the asker tells: information, advice, pitch, price, pressure, own example, dismissal."""

import pytest

from klarheit.moves import telling
from klarheit.moves.context import Context

HEARD = {
    ("advice", "de"): """
        Ich würde Ihnen empfehlen, zuerst mit dem Meister zu reden.
        Ich empfehle Ihnen den kleineren Kompressor.
        Da würde ich Ihnen raten, noch zu warten.
        Mein Rat wäre, klein anzufangen.
        Mein Tipp ist ein Probemonat.
        Sie sollten das vorher mit der IT besprechen.
        Sie müssen da unbedingt den Betriebsrat fragen.
        An Ihrer Stelle würde ich warten.
        Wenn ich Sie wäre, würde ich den Vertrag kündigen.
        Am besten sprechen Sie vorher mit dem Lager.
        Probieren Sie es einfach mal aus.
        Sprechen Sie doch mal mit dem Einkauf.
        Es wäre sinnvoll, wenn Sie vorher messen.
        Haben Sie schon überlegt, einen zweiten Lieferanten zu nehmen?
        Haben Sie mal daran gedacht, das Lager zu verlegen?
        Warum nehmen Sie nicht einfach den kleineren?
        Wie wäre es, wenn Sie zuerst eine Linie umstellen?
        Haben Sie schon mal über ein Coaching nachgedacht?
    """,
    ("advice", "en"): """
        I'd recommend the smaller one.
        I would suggest talking to the foreman first.
        I highly recommend it.
        My advice is to start small.
        You should talk to your team first.
        You really need to make sure the data is clean.
        You'd better wait until March.
        You might want to consider a second supplier.
        You could try a smaller batch.
        If I were you, I would wait.
        It would be a good idea to measure first.
        It's important that you measure first.
        Try to start with one line.
        Make sure you measure first.
        The best thing you can do is wait.
        Have you considered working with a second supplier?
        Why don't you start with one line?
        How about starting with one line?
    """,
    ("pitch", "de"): """
        Wir bieten Ihnen einen Rundum-Service.
        Unser System läuft seit Jahren stabil.
        Mit unserer Lösung sparen Sie viel Zeit.
        Unsere Kunden sind begeistert.
        Wir sind Marktführer in Süddeutschland.
        Wir haben eine Software, die das abnimmt.
        Wir liefern seit dreißig Jahren an Betriebe wie Ihren.
        Das ist kein Problem.
        Das ist für uns überhaupt kein Problem.
        Da müssen Sie sich keine Sorgen machen.
        Machen Sie sich da keine Gedanken.
        Da können Sie ganz beruhigt sein.
        Sie werden begeistert sein.
        Ich garantiere Ihnen, das läuft.
        Bei uns bekommen Sie alles aus einer Hand.
        Das Besondere an unserem Verfahren ist die Geschwindigkeit.
        Kennen Sie schon unsere neue Anlage?
        Wir sind seit dreißig Jahren am Markt.
        Da haben wir genau das Richtige für Sie.
        Die Anlage amortisiert sich in drei Jahren.
    """,
    ("pitch", "en"): """
        We offer a full range of services.
        Our platform runs in the cloud.
        We specialize in small plants.
        We've got a solution that does exactly this.
        We're the leading provider in the region.
        Our clients love the new dashboard.
        At Northwind, we pride ourselves on fast delivery.
        Many of our clients see results within weeks.
        Don't worry about that.
        You're in good hands with this.
        That's not a problem at all.
        I can assure you that it works.
        Rest assured, it works.
        We can help you reduce your downtime.
        What sets us apart is the speed.
        It's a cutting-edge machine.
        Have you heard about our new machine?
    """,
    ("price", "de"): """
        Die Anlage kostet rund 40.000 Euro.
        Das kostet im Jahr etwa 2.400 Euro.
        Der Preis liegt bei 1.200 Euro.
        Das wären 49 Euro pro Monat.
        Für 900 Euro bekommen Sie das kleine Gerät.
        Da gebe ich Ihnen zehn Prozent Rabatt.
        Ich kann Ihnen 5 % Skonto anbieten.
        Wir können Ihnen einen Nachlass geben.
        Am Preis können wir noch etwas machen.
        Preislich liegen wir im Mittelfeld.
        Unser Tagessatz beträgt 1.100 Euro.
        Das macht 300 Euro im Jahr.
        Der Festpreis gilt für beide Hallen.
        Die Wartung liegt bei 150 Euro im Monat.
        Da bekommen Sie zehn Prozent Nachlass.
        Da kann ich Ihnen zehn Prozent entgegenkommen.
    """,
    ("price", "en"): """
        The machine costs about $40,000.
        It starts at $9.99 per month.
        The plan is 49 dollars a month.
        Our pricing is competitive.
        I can offer you a 10% discount.
        We can give you a discount.
        You pay $200 a month.
        The fee is around £300.
        That's $500 in total.
        Our fees are transparent.
        Twenty percent off is possible.
        There are flexible payment plans.
        It ranges from $100 to $300.
        The subscription is $30 per user.
        The price for this is fixed.
    """,
    ("pressure", "de"): """
        Das Angebot gilt nur bis heute Abend.
        Der Preis gilt nur noch diese Woche.
        Das ist Ihre letzte Chance.
        Wenn Sie heute noch unterschreiben, geht das.
        Sonst ist der Platz weg.
        Sie müssen sich jetzt entscheiden.
        Unterschreiben Sie gleich hier.
        Ich brauche heute noch Ihre Zusage.
        Es gibt noch andere Interessenten.
        Worauf warten Sie noch?
        So eine Gelegenheit kommt so schnell nicht wieder.
        Die Zeit drängt.
        Greifen Sie zu!
        Die Konkurrenz schläft nicht.
        Es sind nur noch wenige Plätze frei.
        Dann machen wir Nägel mit Köpfen.
    """,
    ("pressure", "en"): """
        This offer is only valid until Friday.
        The price expires tomorrow.
        It's a limited-time thing.
        This is your last chance.
        If you sign today, it works.
        You need to decide now.
        Sign up today!
        Act now.
        I need a decision today.
        There are other buyers.
        What are you waiting for?
        It won't last.
        You don't want to miss out.
        There are only a few left.
        Let's get you signed up.
        Your competitors are already there.
    """,
    ("disclosure", "de"): """
        Mir ging es früher auch so.
        Bei mir war das damals genauso.
        Ich kenne das von mir.
        Das kenne ich nur zu gut.
        Aus eigener Erfahrung weiß ich, wie das ist.
        Ich selbst habe zehn Jahre an der Maschine gestanden.
        Als ich angefangen habe, war das genauso.
        Ich war damals selbst im Einkauf.
        Ich erinnere mich an meinen ersten Winter im Außendienst.
        Meine Frau sagt das auch immer.
        Ich hatte auch schon so einen Chef.
        Ich persönlich fahre seit Jahren elektrisch.
        In meinem letzten Betrieb gab es das auch.
        Aus meiner eigenen Erfahrung dauert das länger.
        Geht mir genauso.
    """,
    ("disclosure", "en"): """
        When I was in purchasing, it was the same.
        I've been there.
        I've been through that myself.
        I myself worked the night shift.
        In my own experience, it takes longer.
        The same happened to me.
        I used to work the night shift.
        I remember my first winter on the road.
        My wife says the same thing.
        Me too, every single year.
        I know exactly how that feels.
        I struggled with that as well.
        When I started, nobody told me either.
        I grew up on a farm.
        My kids do the same.
    """,
    ("dismissal", "de"): """
        Da sind Sie der Einzige, der das sagt.
        Das sehen Sie falsch.
        Da täuschen Sie sich.
        Das stimmt so nicht.
        Ach was, das wird schon.
        Ach kommen Sie, so viel ist das nicht.
        Das ist doch kein Argument.
        Das ist doch halb so schlimm.
        So schlimm ist das doch nicht.
        Das liegt aber nicht an uns.
        Dafür können wir nichts.
        Das hätten Sie früher sagen müssen.
        Bisher hat sich noch niemand beschwert.
        Das dürfen Sie nicht so eng sehen, das ist doch eine Ausrede.
        Da haben Sie mich falsch verstanden, Sie haben mich falsch verstanden.
        Das habe ich Ihnen doch schon erklärt.
        Wie ich Ihnen bereits sagte, geht das nicht.
    """,
    ("dismissal", "en"): """
        You're the only one who says that.
        You're wrong about that.
        You're overthinking this.
        That's just not true.
        That's not really that bad.
        It's not that expensive.
        Nobody else has complained.
        You should have told me before.
        As I already said, it takes a week.
        I told you that last week.
        Oh come on, it is a small thing.
        You just don't get it.
        That's not our fault.
        That doesn't really matter.
        You're just making excuses.
    """,
    ("information", "de"): """
        Die Halle steht in Bremen.
        Der Kompressor wiegt achtzig Kilo.
        Das Programm läuft auf jedem Rechner.
        Der Techniker kommt aus Ulm.
        Die Norm verlangt eine Prüfung im Jahr.
        Das Ersatzteil kommt aus Italien.
        Die Lieferzeit beträgt sechs Wochen.
        Der Sensor misst jede Minute.
        Im Winter dauert es etwas länger.
        Das Gerät braucht einen Starkstromanschluss.
        Die Schulung dauert einen Vormittag.
        Es gibt zwei Größen.
        Der Vertrag läuft zwei Jahre.
        Das Lager ist am Wochenende geschlossen.
        Die Daten liegen in Frankfurt.
    """,
    ("information", "en"): """
        The plant is in Ohio.
        The compressor weighs eighty kilos.
        The program runs on any computer.
        The engineer comes from Dayton.
        The standard asks for one check a year.
        The part comes from Italy.
        Delivery takes six weeks.
        The sensor measures every minute.
        In winter it takes a little longer.
        It needs a power line.
        The training takes one morning.
        There are two sizes.
        The contract runs for two years.
        The store is closed at weekends.
        The data is kept in Frankfurt.
    """,
}

NOT_HEARD = {
    ("advice", "de"): """
        Sie sollten die Mail morgen bekommen.
        Was raten Ihnen Ihre Leute?
        Was haben Sie schon probiert?
        An Ihrer Stelle wäre ich auch vorsichtig.
        Der Rat tagt am Montag.
    """,
    ("advice", "en"): """
        You should receive it tomorrow.
        What have you tried so far?
        Try-outs are in May.
    """,
    ("pitch", "de"): """
        Das Problem liegt im Lager.
        Unser Termin ist um zehn.
        Welche Sorgen haben Ihre Leute?
    """,
    ("pitch", "en"): """
        The problem is in the store.
        Our meeting is at ten.
        What worries your team?
    """,
    ("price", "de"): """
        Wie hoch darf der Preis sein?
        Das kostet Nerven.
        Der Preis ist Ihnen nicht das Wichtigste.
    """,
    ("price", "en"): """
        What price would be right?
        It costs us a lot of nerves.
        Prices on the market change.
    """,
    ("pressure", "de"): """
        Bis wann müssen Sie entscheiden?
        Heute ist Freitag.
        Die Messe ist nur im März.
    """,
    ("pressure", "en"): """
        When do you need to decide?
        Today is Friday.
        The fair is in March only.
    """,
    ("disclosure", "de"): """
        Ich habe eine Frage.
        Als Nächstes kommt die Halle.
        Mir fehlt eine Zahl.
    """,
    ("disclosure", "en"): """
        I have one question left.
        When I asked, you said Monday.
        My number is on the card.
    """,
    ("dismissal", "de"): """
        Das stimmt.
        Das ist ein Argument.
        Das liegt am Lager.
    """,
    ("dismissal", "en"): """
        You're right about that.
        That is true for Mondays.
        It depends on the store.
    """,
    ("information", "de"): """
        Ja, genau.
        In Bremen.
        Wo steht die Halle?
        Ich schicke Ihnen das Angebot.
    """,
    ("information", "en"): """
        Yes, exactly.
        In Ohio.
        Where is the plant?
        I'll send you the proposal.
    """,
}


def rows(table: dict[tuple[str, str], str]) -> list[tuple[str, str, str]]:
    return [
        (label, language, sentence.strip())
        for (label, language), block in table.items()
        for sentence in block.splitlines()
        if sentence.strip()
    ]


def told(sentence: str, language: str) -> tuple[str, ...]:
    form = "question.closed" if sentence.endswith("?") else None
    return telling.labels(sentence, Context(language, "asker", sentence, before="Ja.", form=form))


@pytest.mark.parametrize(("label", "language", "sentence"), rows(HEARD))
def test_telling_is_heard(label: str, language: str, sentence: str) -> None:
    assert told(sentence, language) == (label,)


@pytest.mark.parametrize(("label", "language", "sentence"), rows(NOT_HEARD))
def test_telling_is_not_heard_where_there_is_none(label: str, language: str, sentence: str) -> None:
    assert [found for found in told(sentence, language) if found == label] == []


def test_partner_side_has_no_telling_labels() -> None:
    sentence = "Unser System kostet rund 40.000 Euro."
    assert telling.labels(sentence, Context("de", "partner", sentence, before="Ja.")) == ()


def test_price_with_a_deadline_is_price_and_pressure() -> None:
    assert told("Für 900 Euro bekommen Sie das, aber nur wenn Sie heute unterschreiben.", "de") == (
        "price",
        "pressure",
    )
