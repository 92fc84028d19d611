from dataclasses import replace

from building import article, draft
from ru_pk_archive.pages.directory import Directory
from ru_pk_archive.pages.search.documents import SEATS_IN_A_FILE, document_files
from ru_pk_archive.records.evidence import Basis
from vale_fair import catalog_of


def files(*articles_at):
    catalog = catalog_of(*(made for _, made in articles_at))
    by_id = {entry.article.draft.id: entry for entry in catalog.articles}
    return list(
        document_files(Directory(catalog), {number: by_id[made.draft.id] for number, made in articles_at})
    )


def test_a_line_holds_what_a_result_shows():
    text = replace(draft("a", "Ida Brandt\topened it.", title="Fair\nopened", outlet="Post"), language="fr")
    text = replace(text, blocks=(replace(text.blocks[0], language="fr"),))
    (file,) = files((0, article(text, "1931~", basis=Basis.INFERRED)))
    assert file.text == "\t".join(
        ["../articles/a.html", "Fair opened", "fr", "about 1931, inferred", "Post", "Ida Brandt opened it."]
    )


def test_an_article_stands_in_the_line_of_its_number():
    first, second = article(draft("a", "One.")), article(draft("b", "Two."))
    found = files((2, first), (SEATS_IN_A_FILE + 1, second))
    assert [file.number for file in found] == [0, 1]
    assert found[0].text.split("\n")[2].endswith("undated\t\tOne.")
    assert found[1].text.split("\n")[1].endswith("undated\t\tTwo.")


def test_a_long_lead_is_cut_between_words():
    (file,) = files((0, article(draft("a", "Ferry " * 60 + "sank."))))
    lead = file.text.split("\t")[-1]
    assert lead == "Ferry " * 33 + "…"
    (file,) = files((0, article(draft("b", "f" * 300))))
    assert file.text.endswith("\t" + "f" * 200 + " …")
