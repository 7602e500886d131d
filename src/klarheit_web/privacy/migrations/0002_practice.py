"""What was practised and deleted stays deleted after a restore: triggers for the tables of practice."""

from importlib import import_module

from django.db import migrations

TABLES = ("practice_owncase", "practice_practice")
first = import_module("klarheit_web.privacy.migrations.0001_deleted")


def make_triggers(apps, schema_editor):
    is_sqlite = schema_editor.connection.vendor == "sqlite"
    for table in TABLES:
        first._make(schema_editor, is_sqlite, table, f"{table}_deleted", "DELETE", "")


class Migration(migrations.Migration):
    dependencies = [("privacy", "0001_deleted"), ("practice", "0001_practice")]  # noqa: RUF012 - Django's way
    operations = [migrations.RunPython(make_triggers, migrations.RunPython.noop)]  # noqa: RUF012
