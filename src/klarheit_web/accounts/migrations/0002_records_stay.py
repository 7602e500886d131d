"""Access records are added and, with their owner's account, deleted; nobody changes one."""

from django.db import migrations

TABLE = "accounts_accessrecord"
SQLITE = f"""
CREATE TRIGGER access_records_stay BEFORE UPDATE ON {TABLE}
BEGIN SELECT RAISE(ABORT, 'an access record is never changed'); END;
"""
POSTGRESQL = f"""
CREATE FUNCTION access_records_stay() RETURNS trigger AS $$
BEGIN RAISE EXCEPTION 'an access record is never changed'; END $$ LANGUAGE plpgsql;
CREATE TRIGGER access_records_stay BEFORE UPDATE ON {TABLE} FOR EACH ROW EXECUTE FUNCTION access_records_stay();
"""


def forbid_updates(apps, schema_editor):
    schema_editor.execute(SQLITE if schema_editor.connection.vendor == "sqlite" else POSTGRESQL)


class Migration(migrations.Migration):
    dependencies = [("accounts", "0001_initial")]
    operations = [migrations.RunPython(forbid_updates, migrations.RunPython.noop)]
