"""What people of the sample firm wrote about leading, through the same actions as the pages."""

from datetime import timedelta

from django.utils import timezone

from klarheit_web.accounts.models import Organisation, Person
from klarheit_web.commands.demo import cast
from klarheit_web.leadership import situations
from klarheit_web.leadership.concerns import actions as concerns_actions
from klarheit_web.leadership.concerns.actions import Answered, Words
from klarheit_web.leadership.guidelines import actions as guidelines_actions
from klarheit_web.leadership.guidelines.actions import Decided, Wording
from klarheit_web.leadership.latitude import actions as latitude_actions
from klarheit_web.leadership.models import Contribution, Guideline, Handed, Situation
from klarheit_web.leadership.steering import actions as steering_actions

Kind, Decision = Contribution.Kind, Contribution.Decision

DELIVERY = Wording(
    "Wer eine falsche Lieferung meldet, hört noch am selben Tag, wann die richtige kommt.",
    "Ersatz sofort bestellen, auch per Eilfracht bis zur gewährten Summe.",
    "Den Kunden an den Einkauf oder die Spedition verweisen.",
    (),
)
DELIVERY_BETTER = Wording(
    "Wer eine falsche Lieferung meldet, hört am selben Tag, wann die richtige kommt oder dass wir es "
    "noch nicht wissen.",
    "Ersatz sofort bestellen, auch per Eilfracht bis zur gewährten Summe. Den Innendienst um Vorrang bitten.",
    "Den Kunden an den Einkauf oder die Spedition verweisen. Einen Tag nennen, den niemand bestätigt hat.",
    (),
)
HONEST = Wording(
    "Passt unser Angebot nicht zum Kunden, sagen wir es ihm, auch wenn er kaufen würde.",
    "Einen anderen Anbieter nennen.",
    "Den Auftrag annehmen und auf den Service hoffen.",
    (),
)
QUARTER = Wording(
    "Am Quartalsende gelten dieselben Preise wie in der Woche davor.",
    "Einen Auftrag in das nächste Quartal gehen lassen.",
    "Einen Nachlass an die Unterschrift bis zum Monatsletzten binden.",
    (),
)

GRANTED = {
    "wrong_delivery": {"goodwill": 500, "date": 2},
    "discount": {"price": 5},
    "goodwill": {"goodwill": 1000},
    "quarter_end": {"price": 3},
    "service_now": {"staff": 1},
}
GUESSED = {
    "wrong_delivery": {"goodwill": 500, "date": 2},
    "discount": {"price": 5},
    "goodwill": {"goodwill": 500},
    "quarter_end": {"price": 5},
    "service_now": {"staff": 1},
}
ELEMENTS = (
    ("target", "12 Prozent mehr Auftragseingang im Quartal"),
    ("bonus", "Prämie auf den Umsatz des Monats"),
    ("report", "Besuchsbericht bis Freitag, zwölf Besuche in der Woche"),
    ("meeting", "Montagsrunde: wer steht wo"),
    ("order", "Anruf am 25.: Was kommt bis Monatsende noch herein?"),
)


def begin(people: dict[str, Person]) -> None:
    """What stands before anybody is asked."""
    guidelines(people)
    latitude(people[cast.VERA], people[cast.BERND])
    steering(people[cast.VERA], people[cast.BERND])


def guidelines(people: dict[str, Person]) -> None:
    """One made with the staff and valid, one of management's, one in draft with proposals."""
    vera, jana, bernd = people[cast.VERA], people[cast.JANA], people[cast.BERND]
    by_key = _by_key(vera.organisation)
    delivery = _begin(jana, "workshop", DELIVERY, by_key["wrong_delivery"])
    guidelines_actions.say(
        delivery,
        people[cast.TOM],
        Kind.REMARK,
        "Am Freitagnachmittag erreiche ich niemanden, der einen Tag nennen kann.",
    )
    proposal = guidelines_actions.say(
        delivery,
        bernd,
        Kind.PROPOSAL,
        "Wenn wir den Tag nicht wissen, sagen wir auch das. Das ist besser als Schweigen.",
    )
    version = guidelines_actions.write(
        delivery, jana, _for(DELIVERY_BETTER, by_key["wrong_delivery"]),
        "Auch Nichtwissen wird gesagt.", [Decided(proposal, Decision.TAKEN, "Steht jetzt im Satz.")],
    )  # fmt: skip
    guidelines_actions.make_valid(delivery, vera, version.number, timezone.localdate() - timedelta(days=200))
    honest = _begin(vera, "management", HONEST, by_key["better_not"])
    guidelines_actions.make_valid(honest, vera, 1, timezone.localdate() - timedelta(days=300))
    quarter = _begin(bernd, "staff", QUARTER, by_key["quarter_end"])
    guidelines_actions.say_unsigned(
        quarter, Kind.PROPOSAL, "Dann darf am 25. auch niemand anrufen und fragen, was noch kommt."
    )


def latitude(vera: Person, bernd: Person) -> None:
    """What management grants, what Bernd guesses his team believes, and what rounds ask about."""
    by_key = _by_key(vera.organisation)
    for key, values in GRANTED.items():
        latitude_actions.grant(by_key[key], vera, values)
    for key, values in GUESSED.items():
        latitude_actions.guess(by_key[key], bernd, values)
    asked = [(by_key[key].pk, kind) for key, values in GRANTED.items() for kind in values]
    latitude_actions.choose(vera.organisation, vera, asked)


def steering(vera: Person, bernd: Person) -> None:
    """The register, and one pair that Bernd signed."""
    elements = [steering_actions.register(vera, kind, text) for kind, text in ELEMENTS]
    honest = Guideline.objects.get(organisation=vera.organisation, origin="management")
    steering_actions.sign(
        bernd, f"element:{elements[4].pk}", f"guideline:{honest.pk}", pulls=True, often=3, costly=3,
        example="Im September haben wir eine Anlage verkauft, die im Dezember zurückkam.",
    )  # fmt: skip


def concerns(people: dict[str, Person]) -> None:
    """One answered that held, one waiting, one on its way that only the staff know of."""
    bernd, jana, tom = people[cast.BERND], people[cast.JANA], people[cast.TOM]
    service = concerns_actions.raise_named(
        jana, bernd,
        Words(
            "Freitags ab zwei ist im Service niemand da",
            "Kunden mit Stillstand erreichen freitags ab zwei niemanden und rufen dann mich an.",
            "Ich habe zweimal beim Service gefragt; es fehle an Leuten.",
            "Eine Rufnummer, unter der bis sechs jemand antwortet.",
        ),
        is_shared=True,
    )  # fmt: skip
    concerns_actions.join(service, tom)
    concerns_actions.answer(
        service,
        Answered(
            "partly",
            "Ein zweiter Mann bis sechs ist in diesem Jahr nicht drin. Ein Bereitschaftstelefon schon.",
            "Das Telefon wandert ab nächster Woche unter den Meistern, die Nummer steht dann im Angebot.",
            timezone.localdate() + timedelta(days=10),
        ),
    )
    concerns_actions.judge(service, jana, "held", "Letzten Freitag hat um halb fünf jemand abgehoben.")
    concerns_actions.raise_named(
        tom, bernd,
        Words(
            "Zwölf Besuche in der Woche",
            "Um auf zwölf zu kommen, fahre ich zu Kunden, bei denen nichts ansteht.",
            "Ich habe die Fahrten gebündelt; auf mehr als zehn komme ich so nicht.",
            "Eine Zahl für das Quartal, statt für jede Woche.",
        ),
        is_shared=True,
    )  # fmt: skip
    gathering = concerns_actions.raise_unnamed(
        bernd,
        Words(
            "Der Anruf am 25.",
            "Nach dem Anruf melden wir uns jeden Monat bei Kunden, die noch nicht so weit sind.",
            "",
            "Einmal darüber sprechen, was der Anruf bringt und was er kostet.",
        ),
    )
    concerns_actions.carry(gathering)


def handed(organisation: Organisation) -> None:
    """Situations out of talks, handed over last month; which talks and whose, nobody knows."""
    by_key = _by_key(organisation)
    last = f"{timezone.localdate().replace(day=1) - timedelta(days=1):%Y-%m}"
    for _ in range(6):
        latitude_actions.hand(organisation, situation=by_key["competitor"], words="", kind="price")
    Handed.objects.filter(organisation=organisation).update(month=last)


def _begin(by: Person, origin: str, wording: Wording, situation: Situation) -> Guideline:
    return guidelines_actions.begin(by, origin, _for(wording, situation))


def _for(wording: Wording, situation: Situation) -> Wording:
    return Wording(wording.text, wording.permitted, wording.not_permitted, (situation,))


def _by_key(organisation: Organisation) -> dict[str, Situation]:
    return {one.offered: one for one in situations.offered_to(organisation)}
