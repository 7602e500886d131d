"""The works-council pack: its parts in their order, and the facts of this organisation they speak of."""

from dataclasses import dataclass
from typing import Any

from django.conf import settings

import klarheit
from klarheit_web.accounts.models import Person
from klarheit_web.leadership.council import queries, words
from klarheit_web.surveys.actions.closing import UNRELEASED

A_DAY = 24 * 3600


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the pack: its German title; its text is the template `council/pack/<key>.html`."""

    key: str
    title: str

    @property
    def template(self) -> str:
        return f"council/pack/{self.key}.html"


SECTIONS = (
    Section("purpose", "Wozu es Klarheit gibt"),
    Section("kept", "Welche Daten, wo und wie lange"),
    Section("seen", "Wer was sieht"),
    Section("surveys", "Umfragen: Schwellen und Regeln"),
    Section("attacks", "Was angegriffen wurde und was herauskam"),
    Section("absent", "Was fehlt, und was abgeschaltet ist"),
    Section("promises", "Unmöglich, zugesagt, nicht zu versprechen"),
    Section("law", "Rechtlicher Rahmen"),
    Section("agreement", "Muster einer Betriebsvereinbarung"),
    Section("assessment", "Vorlage: Datenschutz-Folgenabschätzung"),
    Section("customers", "Vorlage: Information der Kundinnen und Kunden"),
    Section("ai_act", "Vorlage: Einordnung nach der KI-Verordnung"),
    Section("checklist", "Vor dem Start: was zu klären ist"),
)


# Key of a kind about leading → who else is shown it. These rights hang on the line, not on a role.
SEEN_OF_LEADING = {
    "contributions": "Alle, die an den Leitlinien mitarbeiten: wer in der Führungslinie steht, "
    "Geschäftsleitung und Auftraggeber.",
    "concerns": "Die Führungskraft, an die es gerichtet ist, und wer es mitträgt; ist es für alle offen, "
    "dazu alle, die unter dieser Führungskraft arbeiten. Wer über ihr steht, sieht es nicht.",
    "signed": "Gegensätze: wer in der Führungslinie steht, die Geschäftsleitung und Auftraggeber. Was eine "
    "Führungskraft von ihrem Team vermutet: sie selbst und ihr Team.",
    "mix": "Die eigenen Gedanken: niemand. Die Vermutung neben dem, was das Team wünscht: das Team, solange "
    "die Führungskraft es ihm zeigt; sonst niemand.",
    "premise_sheets": "Niemand.",
    "asked": "Wer gefragt werden kann: wer Umfragen vorbereitet (Geschäftsleitung, Auftraggeber). "
    "Dass es eine Umfrage gibt: dazu der Betriebsrat und wer die Auswertung liest. "
    "Ob jemand geantwortet hat und was: niemand.",
}


def facts(person: Person) -> dict[str, Any]:
    """What the text names: this organisation, its surveys, its settings, the last run of the attacks."""
    rounds, run = queries.settings_of_rounds(person), queries.last_result(person)
    return {
        "sections": SECTIONS,
        "organisation": person.organisation.name,
        "on": queries.today(),
        "version": klarheit.__version__,
        "environment": settings.ENVIRONMENT,
        "unreleased_days": UNRELEASED.days,
        "session_days": settings.SESSION_COOKIE_AGE // A_DAY,
        "rounds": rounds,
        "lowest_k": queries.lowest_k(rounds),
        "auditors": queries.auditors(person),
        "run": run,
        "results": words.of_results(run) if run else [],
        "switches": words.of_switches(queries.switches()),
        "model_host": queries.host(settings.ENVIRONMENT.model.url) if settings.ENVIRONMENT.model else "",
    }
