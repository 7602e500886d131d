"""After the day on which something was to happen: did the answer hold?"""

from uuid import UUID

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from klarheit_web.accounts.request import PersonRequest
from klarheit_web.leadership.concerns import actions, queries, rules
from klarheit_web.leadership.concerns.forms import JudgeForm
from klarheit_web.leadership.concerns.views import reached, shown_with
from klarheit_web.leadership.models import Concern
from klarheit_web.leadership.unnamed import forget, remember, remembered


@require_POST
def judge(request: PersonRequest, pk: UUID) -> HttpResponse:
    """By name for a concern by name, without one for a concern without."""
    concern, form = _judged(request, pk), JudgeForm(request.POST)
    if not form.is_valid():
        return shown_with(request, concern, judging=form, status=422)
    if not concern.is_named:
        return _unsigned(request, concern, form)
    actions.judge(concern, request.user, **form.cleaned_data)
    messages.success(request, _("Thank you. Your word stands with the answer."))
    return redirect("concerns:show", pk)


@require_POST
def take_back(request: PersonRequest, pk: UUID) -> HttpResponse:
    """Take back what one said without a name, as long as the question is open."""
    concern = _judged(request, pk)
    answer = redirect("concerns:show", pk)
    verdict = queries.own_verdict(concern, remembered(request, request.user))
    if verdict:
        actions.judge_no_more(verdict)
        messages.success(request, _("Your word is taken back."))
    forget(answer, request, request.user, queries.verdict_key(pk))
    return answer


def _judged(request: PersonRequest, pk: UUID) -> Concern:
    concern = reached(request, pk)
    if not rules.may_judge(request.user, concern):
        raise PermissionDenied
    return concern


def _unsigned(request: PersonRequest, concern: Concern, form: JudgeForm) -> HttpResponse:
    answer = redirect("concerns:show", concern.pk)
    if queries.own_verdict(concern, remembered(request, request.user)) is None:
        verdict = actions.judge_unsigned(concern, **form.cleaned_data)
        remember(answer, request, request.user, {queries.verdict_key(concern.pk): str(verdict.pk)})
        messages.success(request, _("Thank you. What was said is shown when the last day is over."))
    return answer
