"""The owner is told that a comment was there and went."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("accounts", "0002_records_stay"),
    ]

    operations = [
        migrations.AlterField(
            model_name="accessrecord",
            name="deed",
            field=models.CharField(
                choices=[
                    ("granted", "gave insight"),
                    ("revoked", "took insight back"),
                    ("closed", "insight ended by itself"),
                    ("viewed", "looked at it"),
                    ("commented", "commented"),
                    ("comment_deleted", "deleted a comment"),
                    ("downloaded", "downloaded it"),
                    ("exported", "exported everything"),
                    ("linked", "made a link"),
                    ("link_opened", "opened the link"),
                    ("link_answered", "answered through the link"),
                    ("consented", "consented"),
                    ("refused", "refused"),
                    ("deleted", "deleted it"),
                    ("program_read", "read by a program"),
                    ("recovered", "set a new password"),
                    ("address_changed", "changed the sign-in address"),
                    ("identity_linked", "connected another sign-in"),
                    ("role_changed", "changed the role"),
                    ("leader_changed", "changed the reporting line"),
                    ("account_closed", "closed the account"),
                    ("account_opened", "opened the account again"),
                ],
                max_length=20,
            ),
        ),
    ]
