"""Pages of concerns. What gathers without a name is not there for anybody but the staff concerned."""

from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils import timezone

from klarheit_web.accounts.request import PersonRequest
from klarheit_web.leadership.concerns import queries, rules
from klarheit_web.leadership.concerns.forms import AnswerForm, JudgeForm
from klarheit_web.leadership.models import Concern, GatheringConcern
from klarheit_web.leadership.unnamed import remembered


def reached(request: PersonRequest, pk: UUID) -> Concern:
    """One that has reached its leader and that this person may read. Raises Http404."""
    return get_object_or_404(queries.visible_to(request.user), pk=pk)


def on_its_way(request: PersonRequest, pk: UUID) -> GatheringConcern:
    """One that gathers below a leader of this person, or that they raised themselves. Raises Http404."""
    if remembered(request, request.user).get(queries.memory_key(pk)) == queries.RAISED:
        return get_object_or_404(GatheringConcern, organisation=request.user.organisation_id, pk=pk)
    return get_object_or_404(queries.gathering_for(request.user), pk=pk)


def shown_with(
    request: PersonRequest,
    concern: Concern,
    *,
    answering: AnswerForm | None = None,
    judging: JudgeForm | None = None,
    status: int = 200,
) -> HttpResponse:
    """A concern as this person may see it; a form that did not fit comes back with its words."""
    person = request.user
    shown = {
        "concern": concern,
        "joined": concern.joined.select_related("person"),
        "verdicts": concern.verdicts.select_related("by"),
        "tally": queries.tally_of(concern),
        "own_verdict": queries.own_verdict(concern, remembered(request, person)),
        "has_joined": concern.joined.filter(person=person).exists(),
        "is_overdue": not concern.answer and concern.due_on < timezone.localdate(),
        "is_time_to_look": rules.is_time_to_look(concern),
        "may_join": rules.may_join(person, concern),
        "may_answer": rules.may_answer(person, concern),
        "may_withdraw": rules.may_withdraw(person, concern),
        "may_judge": rules.may_judge(person, concern),
        "answering": answering or AnswerForm(initial=vars(concern)),
        "judging": judging or JudgeForm(),
    }
    return render(request, "concerns/show.html", shown, status=status)
