"""`klarheit-web upgrade`: brings tables and static files up to this version, after a backup."""

from argparse import Namespace

from klarheit import __version__
from klarheit_web.commands import occupied, prepared, saved
from klarheit_web.commands.words import Words


def run(chosen: Namespace, say: Words) -> int:
    with occupied.alone():
        if prepared.lacks_migrations():
            if not chosen.without_backup:
                print(say["upgrade.saved"].format(file=saved.write()))
            prepared.migrate()
        prepared.collect_static()
    print(say["upgrade.done"].format(version=__version__))
    return 0
