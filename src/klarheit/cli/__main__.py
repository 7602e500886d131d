"""`python -m klarheit.cli`."""

import sys

from klarheit.cli import main

sys.exit(main())
