"""What a reader loads: the home page and the heaviest article, as the browser asks for them."""

import gzip

import pytest

from ru_pk_archive.inspection.site import MAX_REQUESTS, MAX_WEIGHT
from ru_pk_archive.pipeline.inspecting import check_site

pytestmark = pytest.mark.browser

MAX_STYLESHEET = 10_000


def test_home_and_articles_are_light_and_ask_for_little(from_disk, site):
    weights = check_site(site, jobs=1).weights
    assert len(weights) == 2
    for weight in weights:
        asked: set[str] = set()
        from_disk.page.on("request", lambda request, asked=asked: asked.add(request.url))
        from_disk.open(weight.path)
        from_disk.page.wait_for_load_state("networkidle")
        files = [site / address.removeprefix(from_disk.origin) for address in asked]
        assert len(files) <= MAX_REQUESTS
        assert sum(len(gzip.compress(file.read_bytes(), 6)) for file in files) <= MAX_WEIGHT
        # What check-site weighs without a browser is what one loads; an icon it may leave for later.
        assert weight.requests - len(files) in (0, 1)


def test_the_stylesheet_is_light(real_site):
    for sheet in real_site.rglob("*.css"):
        assert len(gzip.compress(sheet.read_bytes(), 6)) < MAX_STYLESHEET
