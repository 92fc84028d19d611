"""Names in other languages, and what is not the same although it is called so."""

from dataclasses import replace

from building import article, authorities, draft, entity, settings
from ru_pk_archive.catalog import assemble
from ru_pk_archive.pages.directory import Directory
from ru_pk_archive.pages.entities.other_names import Namesake, NativeName, bearers, namesakes, native_names
from ru_pk_archive.pages.shell import Link
from ru_pk_archive.records.entity import Alias, Entity


def found(subject: Entity, *others: Entity) -> tuple[Namesake, ...]:
    """What is told of the first record, of those that an article names."""
    named = {one.id: one.id for one in (subject, *others) if one.id != "unnamed"}
    made = article(draft("a", " ".join(named) + "."), names=named)
    catalog, _ = assemble((made,), authorities(subject, *others), settings())
    directory = Directory(catalog)
    return namesakes(directory, subject, bearers(directory), "people/ida.html")


def called(id: str, name: str, *forms: str, kind: str = "person") -> Entity:
    return replace(entity(id, kind, name), aliases=tuple(map(Alias, forms)))


def test_only_a_name_in_a_language_of_its_own_is_one_and_its_language_stands_in_words():
    aliases = (
        Alias("I. Brandt"),
        Alias("Ида Брандт", language="ru"),
        Alias("آئیڈا", language="ur", sources=("Gazette",)),
    )
    assert native_names(aliases) == (
        NativeName("Ида Брандт", "ru", "ltr", "Russian", ()),
        NativeName("آئیڈا", "ur", "rtl", "Urdu", ("Gazette",)),
    )


def test_who_bears_the_same_name_is_not_the_same():
    ida, olaf = called("ida", "Ida Brandt", "Brandt"), called("olaf", "Olaf Brandt", "BRANDT")
    assert found(ida, olaf) == (Namesake(Link("Olaf Brandt", "olaf.html"), "Brandt"),)
    assert found(ida, called("vale", "Vale")) == ()


def test_a_namesake_that_no_article_names_has_no_link():
    ida, other = called("ida", "Ida Brandt", "Brandt"), called("unnamed", "Old Brandt", "Brandt")
    assert found(ida, other) == (Namesake(Link("Old Brandt", ""), "Brandt"),)


def test_the_words_of_a_subject_are_nobodys_name():
    ida = called("ida", "Ida Brandt", "Flood")
    assert found(ida, called("floods", "Floods", "flood", kind="topic")) == ()


def test_longer_names_that_the_record_rules_out_are_told_and_led_to():
    ida = replace(called("ida", "Ida Brandt"), excluded=("Ida Brandt School", "Ida Brandt Street"))
    school = called("school", "Ida Brandt School", kind="organisation")
    assert found(ida, school) == (
        Namesake(Link("Ida Brandt School", "../organisations/school.html"), ""),
        Namesake(Link("Ida Brandt Street", ""), ""),
    )


def test_each_stands_once_however_many_names_are_shared():
    ida, other = called("ida", "Ida Brandt", "Brandt", "I. B."), called("other", "I. B.", "Brandt")
    assert found(replace(ida, excluded=("I. B.",)), other) == (
        Namesake(Link("I. B.", "other.html"), "Brandt"),
    )
