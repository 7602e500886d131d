"""Reading a file that was brought in: it becomes a conversation to be confirmed, or a reason why not."""

from klarheit import formats
from klarheit.conversation import Conversation as Held
from klarheit.errors import KlarheitError
from klarheit.moves import find_sides
from klarheit_web.conversations.intake import wording
from klarheit_web.conversations.models import IntakeFile

State = IntakeFile.State


def read(file: IntakeFile, language: str | None = None) -> None:
    """Of a refused file nothing stays but its name and the reason."""
    content, speaks = bytes(file.content or b""), file.intake.owner.language
    try:
        conversation = heard(content, file.name, language)
    except KlarheitError as error:
        _refuse(file, wording.complaint(error, speaks))
    except Exception:  # a mistake of ours in one file must not stop the others; its words stand in no log
        _refuse(file, wording.unexpected(file.name, speaks))
    else:
        _keep(file, conversation, formats.format_of(content).key)


def heard(content: bytes, name: str, language: str | None = None) -> Held:
    """What a file holds. Raises KlarheitError, also when no mirror of it is possible."""
    conversation = formats.parse(content, name=name, language=language)
    find_sides(conversation)
    return conversation


def _keep(file: IntakeFile, conversation: Held, layout: str) -> None:
    file.state, file.layout, file.content = State.READ, layout, None
    file.transcript = {**formats.own.dump(conversation), "notes": list(conversation.notes)}
    file.save(update_fields=["state", "layout", "content", "transcript"])


def _refuse(file: IntakeFile, reason: str) -> None:
    file.state, file.refusal, file.content = State.REFUSED, reason, None
    file.save(update_fields=["state", "refusal", "content"])
