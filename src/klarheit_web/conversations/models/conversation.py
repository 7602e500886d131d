"""A conversation that somebody brought in, and whom it was with."""

import uuid
from typing import Self

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from klarheit_web.accounts.models import Person
from klarheit_web.conversations.models.insight import Insight
from klarheit_web.pages.one_line import OneLine


class Partner(models.Model):
    """A light record of whom one talks with; its owner alone sees it."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="partners")
    name = OneLine(_("name"), max_length=120)
    company = OneLine(_("company"), max_length=120, blank=True)
    made_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["name", "id"]

    def __str__(self) -> str:
        return f"{self.name}, {self.company}" if self.company else self.name


class ConversationQuerySet(models.QuerySet["Conversation"]):
    def visible_to(self, person: Person) -> Self:
        """Own ones; those opened to the person by name, as far as that holds; a talk with the person.

        Nothing else in the application opens a conversation: no role does.
        """
        opened = Insight.objects.held_by(person)
        every = Conversation.objects.order_by()
        ways = (  # three small lists of ids, each by an index: "or" would have every conversation looked at
            every.filter(owner=person).values("pk"),
            every.filter(employee=person).values("pk"),
            opened.order_by().values("conversation"),
        )
        return self.filter(pk__in=ways[0].union(*ways[1:], all=True))

    def of(self, owner: Person) -> Self:
        return self.filter(owner=owner)

    def of_customers(self) -> Self:
        """Those that may be looked at together: a talk with an employee never is."""
        return self.exclude(about=Conversation.About.EMPLOYEE)


class Conversation(models.Model):
    """A conversation, what its owner said about it, and how far its analysis is.

    title         what the owner calls it
    about         whether it was with a customer or an employee; own notes are about either
    partner       with whom, if the owner keeps such a record
    employee      the colleague a talk was held with; has equal view and may delete it
    source        how it came: file, paste, notes from memory, API; from practice
    layout        key of the transcript's layout (docs/formats.md)
    transcript    the conversation as confirmed by its owner: `klarheit.formats.own.dump`
    askers        ids of the speakers whose talk it is
    sentence      what the owner wrote before the mirror opened; sentence_at also when it was left out
    participants  who took part, in the owner's words
    asked         whether they were asked if the talk may be kept
    keep_until    the day it is deleted
    state         of the analysis; `failure` is the key of a library error
    headline_de, headline_en  of the mirror, for lists
    """

    class About(models.TextChoices):
        CUSTOMER = "customer", _("a customer")
        EMPLOYEE = "employee", _("an employee")

    class Source(models.TextChoices):
        FILE = "file", _("file")
        PASTE = "paste", _("pasted text")
        NOTES = "notes", _("notes from memory")
        API = "api", _("program")
        PRACTICE = (
            "drill",
            _("practice"),
        )  # the column holds five letters; widening it costs SQLite its triggers

    class State(models.TextChoices):
        UNCONSENTED = "unconsented", _("waits for consent")
        WAITING = "waiting", _("waits")
        READING = "reading", _("is being read")
        READY = "ready", _("ready")
        FAILED = "failed", _("no mirror possible")

    class Asked(models.TextChoices):
        YES = "yes", _("Yes, everybody agreed")
        NOTES = "notes", _("These are my own notes from memory")

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="conversations")
    title = OneLine(_("title"), max_length=200)
    held_on = models.DateField(_("date"))
    about = models.CharField(max_length=8, choices=About.choices, default=About.CUSTOMER)
    partner = models.ForeignKey(Partner, models.SET_NULL, null=True, blank=True, related_name="conversations")
    employee = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.CASCADE,
        null=True,
        blank=True,
        related_name="talks_about_me",
        db_index=False,
    )
    source = models.CharField(max_length=5, choices=Source.choices)
    layout = models.CharField(max_length=40, blank=True)
    language = models.CharField(max_length=2)
    transcript = models.JSONField()
    askers = models.JSONField(default=list)
    sentence = models.TextField(blank=True)
    sentence_at = models.DateTimeField(null=True)
    participants = OneLine(max_length=300, blank=True)
    asked = models.CharField(max_length=5, choices=Asked.choices)
    consented_at = models.DateTimeField(null=True)
    keep_until = models.DateField()
    reminded_at = models.DateTimeField(null=True)
    state = models.CharField(max_length=11, choices=State.choices, default=State.WAITING)
    failure = models.CharField(max_length=60, blank=True)
    headline_de = models.TextField(blank=True)
    headline_en = models.TextField(blank=True)
    brought_at = models.DateTimeField(default=timezone.now)
    read_at = models.DateTimeField(null=True)

    objects = ConversationQuerySet.as_manager()

    class Meta:
        ordering = ["-held_on", "-brought_at", "id"]
        indexes = [
            models.Index(fields=["owner", "-held_on", "-brought_at", "id"]),
            models.Index(fields=["keep_until"]),
            models.Index(  # of the few that have one: an index full of nothing is passed over by SQLite
                fields=["employee"], condition=models.Q(employee__isnull=False), name="talks_with_employee"
            ),
        ]

    def __str__(self) -> str:
        return str(self.pk)  # a title is content: it stands in no log

    @property
    def is_ready(self) -> bool:
        return self.state == self.State.READY

    def headline(self, language: str) -> str:
        return self.headline_de if language == "de" else self.headline_en
