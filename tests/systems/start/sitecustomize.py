"""Read by each Python that starts with this folder in its PYTHONPATH: the views of RUBRIKA_TESTS_AS_ON are put in."""

import os

from tests.systems import views

views.put_in(os.environ["RUBRIKA_TESTS_AS_ON"])
