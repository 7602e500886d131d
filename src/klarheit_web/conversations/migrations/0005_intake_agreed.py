from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("conversations", "0004_employee_index")]
    operations = [
        migrations.AddField(model_name="intake", name="agreed", field=models.JSONField(null=True)),
    ]
