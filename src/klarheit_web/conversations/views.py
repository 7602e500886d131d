"""The list of one's conversations, and what one does with one of them as a whole."""

from uuid import UUID

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from klarheit_web.accounts.request import PersonRequest
from klarheit_web.conversations import actions, queries, rules
from klarheit_web.conversations.forms import EditForm, ListForm
from klarheit_web.conversations.intake import queries as intakes
from klarheit_web.conversations.models import Conversation
from klarheit_web.pages import wording

PAGE = 25


@require_safe
def own(request: PersonRequest) -> HttpResponse:
    """One's own conversations; while some are being read the page asks for itself again."""
    filters = ListForm(request.GET, owner=request.user)
    page = Paginator(queries.listed(request.user, **filters.chosen), PAGE).get_page(request.GET.get("page"))
    progress = queries.progress_of(request.user)
    shown = list(page.object_list)
    context = {
        "filters": filters,
        "is_filtered": any(filters.chosen.values()),
        "page": page,
        "rows": [(one, one.headline(wording.language())) for one in shown],
        "progress": progress,
        "waits": progress is not None or any(one.state in queries.UNREAD for one in shown),
        "open_intake": intakes.left_open(request.user),
    }
    return render(request, "conversations/list.html", context)


def edit(request: PersonRequest, pk: UUID) -> HttpResponse:
    conversation = _owned(request, pk)
    form = EditForm(request.POST or None, conversation=conversation)
    if form.is_valid():
        actions.edit(conversation, **form.cleaned_data)
        messages.success(request, _("Saved."))
        return redirect("conversations:list")
    return render(request, "conversations/edit.html", {"conversation": conversation, "form": form})


@require_POST
def keep(request: PersonRequest, pk: UUID) -> HttpResponse:
    conversation = _owned(request, pk)
    actions.keep_longer(conversation)
    day = date_format(conversation.keep_until, "DATE_FORMAT")
    messages.success(request, _("It is kept until %(day)s.") % {"day": day})
    return redirect("mirror:show" if request.POST.get("from") == "mirror" else "conversations:edit", pk=pk)


def delete(request: PersonRequest, pk: UUID) -> HttpResponse:
    """Asks first and says what goes; then really."""
    conversation = _visible(request, pk)
    if not rules.may_delete(request.user, conversation):
        raise PermissionDenied
    is_own = rules.owns(request.user, conversation)
    if request.method == "POST":
        actions.delete(conversation, by=request.user)
        messages.success(request, _("The conversation is deleted, with everything that belonged to it."))
        return redirect("conversations:list" if is_own else "insight:list")
    back = reverse("conversations:list" if is_own else "insight:list")
    return render(request, "conversations/delete.html", {"conversation": conversation, "back": back})


def _visible(request: PersonRequest, pk: UUID) -> Conversation:
    return get_object_or_404(Conversation.objects.visible_to(request.user), pk=pk)


def _owned(request: PersonRequest, pk: UUID) -> Conversation:
    """Whoever may only read it, may not change it."""
    conversation = _visible(request, pk)
    if not rules.owns(request.user, conversation):
        raise PermissionDenied
    return conversation
