"""The archive of this repository, built once for all tests that look at a finished site."""

from pathlib import Path

import pytest
from hypothesis import settings

from ru_pk_archive.cli import main

REPOSITORY = Path(__file__).parent.parent

# How long an example takes says more of the machine than of the code; speed is measured in benchmarks/.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")


@pytest.fixture(scope="session")
def real_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the site that `seeds/` gives."""
    site = tmp_path_factory.mktemp("real") / "site"
    code = main(["--seeds", str(REPOSITORY / "seeds"), "--output", str(site), "--quiet"])
    assert code == 0
    return site
