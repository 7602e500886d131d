"""What was said by name about leading and deleted stays deleted after a restore."""

from importlib import import_module

from django.db import migrations

TABLES = ("leadership_concern", "leadership_contribution", "leadership_pairsigned", "leadership_premisesheet")
first = import_module("klarheit_web.privacy.migrations.0001_deleted")


def make_triggers(apps, schema_editor):
    is_sqlite = schema_editor.connection.vendor == "sqlite"
    for table in TABLES:
        first._make(schema_editor, is_sqlite, table, f"{table}_deleted", "DELETE", "")


class Migration(migrations.Migration):
    dependencies = [("privacy", "0002_practice"), ("leadership", "0002_initial")]  # noqa: RUF012 - Django's way
    operations = [migrations.RunPython(make_triggers, migrations.RunPython.noop)]  # noqa: RUF012
