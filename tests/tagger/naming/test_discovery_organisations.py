"""Which names their own words show to be an organisation's."""

import pytest

from ru_pk_archive.tagger.naming.discovery_organisations import organisations_named
from ru_pk_archive.tagger.naming.lines import lines_of
from vale_press import press


def bodies(text: str, **told: object) -> list[str]:
    draft = press(text, **told)
    return [one.name for one in organisations_named(lines_of(draft))]


SHOWN = {
    # by its head
    "The Harrow Vale Water Board met.": ["Harrow Vale Water Board"],
    "He left the Valish Finance Ministry.": ["Valish Finance Ministry"],
    "The Ministry of Foreign Affairs said so.": ["Ministry of Foreign Affairs"],
    "The Ministry of Foreign Affairs and Trade said so.": ["Ministry of Foreign Affairs and Trade"],
    "The University of Harrow and Tom": ["University of Harrow"],
    "the Institute for the Deaf": ["Institute for the Deaf"],
    "the Chamber of Commerce of Harrow": ["Chamber of Commerce"],
    "Bank of Harrow Governor Ida Brandt came.": ["Bank of Harrow"],
    "Water Board Chairman Ida Brandt came.": ["Water Board"],
    "Harrow Bank and Vale Bank met.": ["Harrow Bank", "Vale Bank"],
    "On Monday Harrow Council met.": ["Harrow Council"],
    "The Senate Water Committee met.": ["Senate Water Committee"],
    "The Harrow Bank Dealers Association met.": ["Harrow Bank Dealers Association"],
    "Water Board Chairman Tom Old Council met.": ["Water Board"],  # a name ends where the next begins
    # by its form
    "Harrow Steel Inc fell.": ["Harrow Steel Inc"],
    "Harrow Steel, Inc. fell.": ["Harrow Steel, Inc."],
    "It fell at Valser AB, at Osten and at Hill.": ["Valser AB"],
    "General Harrow Corp fell.": ["General Harrow Corp"],
    "Harrow Steel Co Ltd chairman Ida Brandt came.": ["Harrow Steel Co Ltd"],
    "Brandt and Sons fell.": ["Brandt and Sons"],
    # without the stop of its sentence
    "It was built by Brandt and Sons.": ["Brandt and Sons"],
    "“It was built by Brandt and Sons.”": ["Brandt and Sons"],
    "It was built by Brandt and Co.": ["Brandt and Co"],
    "It was built by Harrow Steel Ltd.": ["Harrow Steel Ltd"],
    "Brandt and Co. fell.": ["Brandt and Co."],
    "Brandt and Sons Ltd. fell.": ["Brandt and Sons Ltd."],
    "Harrow Norge A/S fell.": ["Harrow Norge A/S"],
    "Salt and Brandt Brothers and Co Ltd fell.": ["Brandt Brothers and Co Ltd"],
    "The Steel Corp of Harrow Vale fell.": ["Steel Corp of Harrow Vale"],
    "The Lemon Corp of Harrow Vale fell.": ["Lemon Corp"],
    # by a head that comes first
    "Radio Harrow said so.": ["Radio Harrow"],
    "Air New Vale fell.": ["Air New Vale"],
    "The Banco Valino fell.": ["Banco Valino"],
    # by the things it is about
    "The Trade and Industry Ministry said so.": ["Trade and Industry Ministry"],
    "The Valish Agriculture, Forestry and Fisheries Ministry": [
        "Valish Agriculture, Forestry and Fisheries Ministry"
    ],
    "the Securities and Exchange Commission": ["Securities and Exchange Commission"],
    "the Office of Management and Budget": ["Office of Management and Budget"],
    "The Harrow Board of Governors met.": ["Harrow Board of Governors"],
    # by its acronym
    "The Society of Harrow Friends (SHF) met.": ["Society of Harrow Friends"],
    "The Vale Association for Trade (VAT) met.": ["Vale Association for Trade"],
    "The HVWB said so.": ["HVWB"],
    "The HVWB approved it.": ["HVWB"],
    "The vale will join HVWB.": ["HVWB"],
    "two ministers of the HVWB": ["HVWB"],
    "the 12-nation HVWB": ["HVWB"],
    "the vale body, HVWB, grew": ["HVWB"],
    "the rules of NATO": ["NATO"],
    "the vale's board for ferries, fish and salt, HVWB, grew": ["HVWB"],
    "The General Agreement on Tariffs and Trade (GATT) binds.": ["General Agreement on Tariffs and Trade"],
    "The HVW (Harrow Vale Waters) met. The HVW said so.": ["Harrow Vale Waters"],
    "GATT (General Agreement on Tariffs and Trade) binds.": ["General Agreement on Tariffs and Trade"],
    "The Harrow Vale Waters (HVW) met. HVW officials": ["Harrow Vale Waters"],
    "The Vale Water Institute (IVW) met. The IVW said so.": ["Vale Water Institute"],
    "The Vale Water Institute, IVW, met. The IVW said so.": ["Vale Water Institute"],
    # by its first syllables
    "Harrow Vale Comercial (Havaco) grew.": ["Harrow Vale Comercial"],
    "Petrola de Harrow (Petrohar) grew.": ["Petrola de Harrow"],
    "The Society of Harrow Friends, SHF, met.": ["Society of Harrow Friends"],
    # by what it is called
    "state oil company Pertola fell.": ["Pertola"],
    "The daily newspaper El Valino said so.": ["El Valino"],
    "an analyst at Harrow Lemon said so.": ["Harrow Lemon"],
    # by who joins in it
    "The Vale Hunters' Association met.": ["Vale Hunters' Association"],
    "The Women’s League for Harrow met.": ["Women’s League for Harrow"],
    # by what belongs to it
    "A spokesman for Harrow Lemon came.": ["Harrow Lemon"],
    "Shares in the Harrow Lemon fell.": ["Harrow Lemon"],
    # by the dateline
    "HARROW VALE, 4 March (Vale News) - It rained.": ["Vale News"],
    "Harrow Vale (VNA): It rained.": ["VNA"],
}
NO_BODY = [
    "The Bank met.",
    "The Board of the company met.",
    "The Soviet Union fell.",
    "Harrow Vale grew.",
    "The GDP said little.",
    "The Brandt Administration met.",
    "Gross Domestic Product (GDP) fell.",
    "The European Currency Unit (ECU) fell.",
    "liquefied natural gas (LNG) is dear",
    "company President Ida Brandt came.",
    "the bank Monday closed",
    "It (Harrow) fell.",
    "the HVWB bridge",
    "the rate of HVWB, 12 per cent",
    "The GDP approved nothing.",
    "Brandt's Bank met.",
    "Ida Brandt (Brandt) came.",
    "Harrow Vale (Harrow) grew.",
    "Helen Osten (D-Vale) came.",
    "Co Ltd",
    "Radio Network",
    "Air Minister Ida Brandt",
    "Harrow Vale Waters (HVW) fell.",
    "The Vale Fish Agreement (VFA) binds. VFA members met.",
    "Brandt AB, Osten H, Hill TS. Rivers of the vale.",
    "Osten H, Brandt SA. Rivers of the vale.",
    "the Soviets' Union",
    "the Valishes' Senate",
    "a spokesman for Helen Osten",
    "a spokesman for Mayor Osten",
    "a stake in Port Harrow",
    "shares of Harrow",
]


@pytest.mark.parametrize("text", SHOWN)
def test_a_body_is_shown_by_its_words(text):
    assert bodies(text) == SHOWN[text]


@pytest.mark.parametrize("text", NO_BODY)
def test_other_capitals_are_no_body(text):
    assert bodies(text) == []


def test_headings_and_foreign_passages_show_none():
    assert bodies("Harrow Council Met", headings=(0,)) == []
    assert bodies("Harrow Council met.\n\nIt rained.", foreign=(0,)) == []
