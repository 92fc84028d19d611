from building import article, authorities, draft, entity, within
from ru_pk_archive.catalog.shared_ids import distinct_articles, merge_discovered
from ru_pk_archive.records.article import Article, Quotation, Speaker, SpeakerKind
from ru_pk_archive.records.entity import Entity
from ru_pk_archive.records.problem import Code


def test_of_two_clippings_with_one_id_the_second_is_left_out_and_reported():
    first = article(draft("fire", path="clippings/1931/fire.txt"))
    second = article(draft("Fire", path="clippings/1932/Fire.md"))
    for given in ((first, second), (second, first)):
        kept, problems = distinct_articles(given)
        assert kept == (first,)
        assert [(problem.code, problem.source) for problem in problems] == [
            (Code.CLIPPING_ID_SHARED, "clippings/1932/Fire.md")
        ]
        assert "clippings/1931/fire.txt" in problems[0].message


def discovering(id: str, found: Entity, form: str) -> Article:
    text = draft(id, f"“Come,” said {form} of the vale.")
    words = within(text, "Come")
    speaker = Speaker(SpeakerKind.ENTITY, form, found.id, within(text, form))
    return article(
        text,
        names={form: found.id},
        quotations=(Quotation("Come,", (words,), speaker, "said"),),
        discovered=(found,),
    )


def unreviewed(id: str, kind: str, name: str) -> Entity:
    return entity(id, kind, name, reviewed=False)


def test_an_entity_that_several_articles_discover_is_one_with_all_its_spellings():
    articles = (
        discovering("a", unreviewed("ida-brandt", "person", "Ida Brandt"), "Ida Brandt"),
        discovering("b", unreviewed("ida-brandt", "person", "Idá Brandt"), "Idá Brandt"),
        discovering("c", unreviewed("ida-brandt", "person", "Ida Brandt"), "Ida Brandt"),
    )
    settled, (merged,) = merge_discovered(articles, authorities())
    assert settled == articles
    assert (merged.id, merged.name, merged.reviewed) == ("ida-brandt", "Ida Brandt", False)
    assert [alias.form for alias in merged.aliases] == ["Idá Brandt"]


def test_entities_of_two_kinds_do_not_share_an_id():
    articles = (
        discovering("a", unreviewed("mercury", "organisation", "Mercury"), "Mercury"),
        discovering("b", unreviewed("mercury", "person", "Mercury"), "Mercury"),
    )
    (of_firm, of_person), merged = merge_discovered(articles, authorities())
    assert {one.id: one.kind for one in merged} == {
        "mercury": "person",
        of_firm.discovered[0].id: "organisation",
    }
    assert of_person is articles[1]
    firm = of_firm.discovered[0].id
    assert firm.startswith("mercury-")
    assert of_firm.mentions[0].entity == firm
    speaker = of_firm.quotations[0].speaker
    assert speaker is not None
    assert speaker.entity == firm


def test_a_likeness_of_names_does_not_merge_a_discovery_into_an_authority_record():
    (settled,), (found,) = merge_discovered(
        (discovering("a", unreviewed("ida-brandt", "person", "Idá Brandt"), "Idá Brandt"),),
        authorities(entity("ida-brandt", "person")),
    )
    assert found.id != "ida-brandt"
    assert settled.mentions[0].entity == found.id
