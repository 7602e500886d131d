"""`python -m klarheit_web.commands` is `klarheit-web`."""

import sys

from klarheit_web.commands import main

sys.exit(main())
