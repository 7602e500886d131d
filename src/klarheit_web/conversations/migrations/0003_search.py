"""Full-text search over own conversations. The index is derived: it holds no word that its table does not."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

TABLE, INDEX = "conversations_searchentry", "conversations_searchindex"
COLUMNS = "owner_id, title, asker, partner"
OLD = "old.owner_id, old.title, old.asker, old.partner"
NEW = "new.owner_id, new.title, new.asker, new.partner"
FORGET = f"INSERT INTO {INDEX} ({INDEX}, rowid, {COLUMNS}) VALUES ('delete', old.id, {OLD});"  # noqa: S608 - constants
LEARN = f"INSERT INTO {INDEX} (rowid, {COLUMNS}) VALUES (new.id, {NEW});"  # noqa: S608 - constants
# The words are folded before: an ASCII tokenizer splits them at their blanks and nowhere else.
SQLITE = (
    f"""CREATE VIRTUAL TABLE {INDEX} USING fts5({COLUMNS}, content='{TABLE}', content_rowid='id',
        columnsize=0, prefix='2 3', tokenize='ascii')""",
    f"CREATE TRIGGER search_learns AFTER INSERT ON {TABLE} BEGIN {LEARN} END",
    f"CREATE TRIGGER search_forgets AFTER DELETE ON {TABLE} BEGIN {FORGET} END",
    f"CREATE TRIGGER search_changes AFTER UPDATE ON {TABLE} BEGIN {FORGET} {LEARN} END",
)
SECURE = f"INSERT INTO {INDEX} ({INDEX}, rank) VALUES ('secure-delete', 1)"  # noqa: S608 - constants
SIDES = {
    "all_words": "title || ' ' || asker || ' ' || partner",
    "asker_words": "asker",
    "partner_words": "partner",
}
POSTGRESQL = tuple(
    statement
    for name, words in SIDES.items()
    for statement in (
        f"ALTER TABLE {TABLE} ADD COLUMN {name} tsvector"
        f" GENERATED ALWAYS AS (to_tsvector('simple', {words})) STORED",
        f"CREATE INDEX {TABLE}_{name} ON {TABLE} USING gin ({name})",
    )
)


def make_index(apps, schema_editor):
    connection = schema_editor.connection
    is_sqlite = connection.vendor == "sqlite"
    for statement in SQLITE if is_sqlite else POSTGRESQL:
        schema_editor.execute(statement)
    if is_sqlite and connection.Database.sqlite_version_info >= (3, 42):
        schema_editor.execute(SECURE)


class Migration(migrations.Migration):
    dependencies = [  # noqa: RUF012 - Django's way
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
        ("conversations", "0002_comment_seen"),
    ]
    operations = [  # noqa: RUF012 - Django's way
        migrations.AddField("passage", "deleted_at", models.DateTimeField(null=True)),
        migrations.DeleteModel("SearchEntry"),
        migrations.CreateModel(
            name="SearchEntry",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("askers", models.JSONField(default=list)),
                ("title", models.TextField()),
                ("asker", models.TextField(blank=True)),
                ("partner", models.TextField(blank=True)),
                (
                    "conversation",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="search_entry",
                        to="conversations.conversation",
                    ),
                ),
                (
                    "owner",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
        ),
        migrations.RunPython(make_index, migrations.RunPython.noop),
    ]
