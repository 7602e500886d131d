"""An owner ticks a comment off once it is read."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("conversations", "0001_initial")]
    operations = [
        migrations.AddField(
            model_name="comment", name="seen_at", field=models.DateTimeField(null=True)
        )
    ]
