"""What was said by name about leading and deleted stays deleted after a restore, and so do released answers."""

from importlib import import_module

from django.db import migrations

DELETED = (
    "leadership_concern",
    "leadership_contribution",
    "leadership_pairsigned",
    "leadership_premisesheet",
    "surveys_round",
)
first = import_module("klarheit_web.privacy.migrations.0001_deleted")


def make_triggers(apps, schema_editor):
    is_sqlite = schema_editor.connection.vendor == "sqlite"
    for table in DELETED:
        first._make(schema_editor, is_sqlite, table, f"{table}_deleted", "DELETE", "")
    released = " WHEN (new.released_at IS NOT NULL)"
    first._make(
        schema_editor, is_sqlite, "surveys_round", "surveys_round_ended", "UPDATE OF released_at", released
    )


class Migration(migrations.Migration):
    dependencies = [  # noqa: RUF012 - Django's way
        ("privacy", "0002_practice"),
        ("leadership", "0001_initial"),
        ("surveys", "0001_initial"),
    ]
    operations = [migrations.RunPython(make_triggers, migrations.RunPython.noop)]  # noqa: RUF012
