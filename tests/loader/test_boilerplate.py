"""What a page says that is not the article's."""

import pytest

from ru_pk_archive.loader.boilerplate import furniture_reason, is_labelled_link


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Home", "menu"),
        ("SKIP TO CONTENT", "menu"),
        ("Read more »", "menu"),
        ("World | News", "section label"),
        ("Middle East", "section label"),
        ("Latest News", "section label"),
        ("Published", "date label"),
        ("Last updated:", "date label"),
        ("Erschienen am:", "date label"),
        ("11 minutes ago", "date label"),
        ("vor 11 Minuten", "date label"),
        ("Suche nach:", "menu"),
        ("Sie sind hier:", "menu"),
        ("Drucken", "share bar"),
        ("Continua depois da publicidade", "advertisement"),
        ("Share 34", "share bar"),
        ("Share this article", "share bar"),
        ("@harrowvale", "share bar"),
        ("Trending", "list of other stories"),
        ("Related Articles", "list of other stories"),
        ("Editor’s Picks", "list of other stories"),
        ("Comments (12)", "comments"),
        ("12 Comments", "comments"),
        ("Your email address will not be published.", "comments"),
        ("Sign up for our morning newsletter", "newsletter"),
        ("Get the latest from the valley in your inbox.", "newsletter"),
        ("We use cookies to improve your visit.", "cookie notice"),
        ("ADVERTISEMENT", "advertisement"),
        ("Article continues below", "advertisement"),
        ("Exit mobile version", "page control"),
        ("3 min read", "page control"),
        ("2,024 views", "share bar"),
        ("This article is for subscribers", "paywall"),
        ("© 2024 Harrow Vale Courier. All rights reserved.", "copyright"),
        ("Tags: bridge, council", "tag line"),
        ("Photo: Tom Holm", "photo credit"),
        ("(Photograph by Tom Holm)", "photo credit"),
        ("The old bridge in winter. (Photo by Tom Holm)", "caption"),
        ("The old bridge in winter. | Photo credit: Tom Holm", "caption"),
        ("Also Read: A dam for Lowmoor is planned", "link to another story"),
        ("RELATED ARTICLE – A dam for Lowmoor", "link to another story"),
        ("Читайте также: Новая плотина", "link to another story"),
        ("یہ بھی پڑھیں: نیا بند", "link to another story"),
        ("www.harrow-vale.example.org", "site address"),
        ("harrowvale.com", "site address"),
        ("https://example.org/2024/bridge", "site address"),
        ("desk@harrow-vale.example.org", "e-mail address"),
        ("* * *", "ornament"),
        ("###", "end mark"),
    ],
)
def test_furniture_is_known_by_its_words(text, reason):
    assert furniture_reason(text) == reason


@pytest.mark.parametrize(
    "text",
    [
        "Council votes to reopen bridge",
        "The old bridge",
        "Read the law before you vote.",
        "Read: the mayor said so.",
        "Copyright law changed on Tuesday.",
        "Photographs of the dam were shown to the council on Tuesday.",
        "Subscribers of the water works pay more.",
        "Share prices fell in Lowmoor",
        "Following the vote, the mayor spoke.",
        "Views of the river delight visitors.",
        "Home rule was granted to the valley in 1931.",
        "Two days ago the council voted on the bridge.",
        "An hour ago the council voted to reopen it",
        "1986/87  1985/86",
        "Exports 2.50 2.50",
        "The picture shown to the council (above) was taken in 1931.",
        "Commenting on the vote, the mayor said it was late.",
        "Harrow Vale",
    ],
)
def test_words_of_an_article_are_no_furniture(text):
    assert furniture_reason(text) is None


@pytest.mark.parametrize(
    ("text", "link"),
    [
        ("Surprising: A new dam for Lowmoor is to be built by next year", True),
        ("Our view: A new dam for Lowmoor is to be built by next year", True),
        ("Background: how it was built", False),
        ("Surprising: A new dam for Lowmoor is to be built by next year.", False),
        ("Three things that the council said on Tuesday: a dam and a bridge and a road", False),
    ],
)
def test_a_label_with_a_long_headline_links_to_another_story(text, link):
    assert is_labelled_link(text) is link
