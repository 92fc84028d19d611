"""Fingerprints: equal values alike everywhere, other values never."""

import os
import pickle
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ru_pk_archive.fingerprint import digest_bytes, digest_text, fingerprint
from ru_pk_archive.records.evidence import Basis, DateRole
from ru_pk_archive.records.source_file import SourceFile
from ru_pk_archive.records.tables import JsonObject, Sitemap, SitemapUrl

plain = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text() | st.binary(),
    lambda inner: st.lists(inner).map(tuple),
)


@given(plain, plain)
def test_two_values_share_a_fingerprint_exactly_when_they_and_their_types_are_equal(one, other):
    assert (fingerprint(one) == fingerprint(other)) == (repr(one) == repr(other))


@given(plain)
def test_an_equal_value_made_elsewhere_has_the_same_fingerprint(value):
    copy = pickle.loads(pickle.dumps(value))
    assert fingerprint(copy) == fingerprint(value)


UNLIKE = [
    (1, True),
    (0, False),
    ("", None),
    ("a", b"a"),
    (("a", "b"), ("ab",)),
    (("a",), (("a",),)),
    (Basis.PRINTED, "PRINTED"),
    (Basis.PRINTED, ("Basis", "PRINTED")),
    (Basis.UNKNOWN, DateRole.PUBLISHED),
    (SourceFile("a", b""), ("SourceFile", "a", b"")),
    (SourceFile("a", b"x"), SourceFile("a", b"y")),
    (Sitemap((SitemapUrl("a", ""),)), Sitemap((SitemapUrl("", "a"),))),
    (JsonObject((("a", 1),)), JsonObject((("a", True),))),
]


@pytest.mark.parametrize(("one", "other"), UNLIKE)
def test_values_that_only_look_alike_differ(one, other):
    assert fingerprint(one) != fingerprint(other)


@pytest.mark.parametrize("value", [1.5, [1], {"a": 1}, {1, 2}, object(), (1, [2]), Path("a")])
def test_a_value_whose_bytes_may_not_be_stable_is_refused(value):
    with pytest.raises(TypeError):
        fingerprint(value)


def test_the_hash_seed_does_not_matter():
    program = (
        "from ru_pk_archive.fingerprint import fingerprint\n"
        "from ru_pk_archive.records.evidence import Basis\n"
        "print(fingerprint((Basis.PRINTED, 'Harrow' + ' Vale', 1931, None)))"
    )
    seen = {
        subprocess.run(
            [sys.executable, "-c", program],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": os.pathsep.join(sys.path)},
            capture_output=True,
            text=True,
            check=True,
        ).stdout.strip()
        for seed in ("0", "1", "2")
    }
    assert seen == {fingerprint((Basis.PRINTED, "Harrow Vale", 1931, None))}


def test_digests_are_those_that_other_programs_give():
    assert digest_bytes(b"abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    assert digest_text("abc", 6) == "ba7816"
    assert len(digest_text("half of a pair \ud800", 12)) == 12
