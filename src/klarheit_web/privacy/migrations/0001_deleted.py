"""The list of deleted ids, and the triggers that write it.

A later migration that makes one of these tables anew on SQLite loses its trigger: a test notices.
"""

from django.db import migrations, models

DELETED = (
    "accounts_invitation",
    "accounts_person",
    "api_token",
    "clarify_clarifydialogue",
    "clarify_line",
    "conversations_comment",
    "conversations_conversation",
    "conversations_insight",
    "conversations_intake",
    "conversations_madecorrection",
    "conversations_partner",
    "conversations_passage",
    "conversations_understoodpage",
)
ENDED = {
    "api_token": ("revoked_at",),
    "accounts_invitation": ("withdrawn_at", "accepted_at"),
    "conversations_insight": ("revoked_at", "closed_at"),
    "conversations_understoodpage": ("closed_at",),
}
SQLITE = """CREATE TRIGGER {name} AFTER {event} ON {table}{when} BEGIN
INSERT OR IGNORE INTO privacy_deleted (kind, item, at)
VALUES ('{kind}', old.id, strftime('%Y-%m-%d %H:%M:%f', 'now')); END"""
FUNCTION = """CREATE FUNCTION remember_deleted() RETURNS trigger AS $$ BEGIN
INSERT INTO privacy_deleted (kind, item, at)
VALUES (TG_TABLE_NAME || CASE TG_OP WHEN 'DELETE' THEN '' ELSE ':ended' END, OLD.id, now())
ON CONFLICT DO NOTHING;
RETURN NULL; END $$ LANGUAGE plpgsql"""
POSTGRESQL = (
    "CREATE TRIGGER {name} AFTER {event} ON {table} FOR EACH ROW{when} EXECUTE FUNCTION remember_deleted()"
)


def make_triggers(apps, schema_editor):
    is_sqlite = schema_editor.connection.vendor == "sqlite"
    if not is_sqlite:
        schema_editor.execute(FUNCTION)
    for table in DELETED:
        _make(schema_editor, is_sqlite, table, f"{table}_deleted", "DELETE", "")
    for table, columns in ENDED.items():
        ended = " OR ".join(f"new.{column} IS NOT NULL" for column in columns)
        event = f"UPDATE OF {', '.join(columns)}"
        _make(schema_editor, is_sqlite, table, f"{table}_ended", event, f" WHEN ({ended})")


def _make(schema_editor, is_sqlite, table, name, event, when):
    kind = table if event == "DELETE" else f"{table}:ended"
    wording = SQLITE if is_sqlite else POSTGRESQL
    made = wording.format(name=name, table=table, event=event, when=when, kind=kind)
    schema_editor.execute(made)


class Migration(migrations.Migration):
    initial = True
    dependencies = [  # noqa: RUF012 - Django's way
        ("accounts", "0002_records_stay"),
        ("api", "0001_initial"),
        ("clarify", "0001_initial"),
        ("conversations", "0003_search"),
    ]
    operations = [  # noqa: RUF012 - Django's way
        migrations.CreateModel(
            name="Deleted",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("kind", models.CharField(max_length=60)),
                ("item", models.UUIDField()),
                ("at", models.DateTimeField()),
            ],
            options={
                "ordering": ["at", "id"],
                "constraints": [models.UniqueConstraint(fields=["kind", "item"], name="deleted_once")],
            },
        ),
        migrations.RunPython(make_triggers, migrations.RunPython.noop),
    ]
