"""Sentences that tell of a day are the story's, and the clipping stays undated."""

import pytest

from vale_bridge import cuts, dates, read, sentences, value

ENGLISH = ["Ministers pledge a new pipeline", "Two countries agreed on gas.|Work begins soon."]
CHINESE = ["哈罗谷新桥通车", "哈罗谷议会星期二开通了河上的新桥。|旧渡轮停运。"]
URDU = ["پائپ لائن پر اتفاق ہو گیا", "دو ملکوں نے گیس پر اتفاق کیا۔|کام جلد شروع ہوگا۔"]


@pytest.mark.parametrize(
    ("above", "told", "closing"),
    [
        (ENGLISH, "The delegations met in Ostermouth on 4 March 2031.", "Neither side gave a price."),
        (ENGLISH, "It opened on 4 March 2031.", "Neither side gave a price."),
        (ENGLISH, "The council met on 4 March 2031 at 5 p.m.", "Neither side gave a price."),
        (ENGLISH, "On 4 March 2031 the council met.", "Neither side gave a price."),
        (ENGLISH, "Police released the men on 4 March 2031.", "Neither side gave a price."),
        (CHINESE, "2031年3月4日,代表团在港口会面。", "旧渡轮只在夏天运营。"),
        (CHINESE, "代表团2031年3月4日会面。", "旧渡轮只在夏天运营。"),
        (URDU, "وفود 4 مارچ 2031 کو ہیرو میں ملے۔", "قیمت کسی نے نہیں بتائی۔"),
    ],
)
def test_a_sentence_with_a_date_below_the_lead_is_no_date_line(above, told, closing):
    headline, lead = above
    draft = read("\n\n".join([headline, lead, told, closing]).replace("|", "" if above is CHINESE else " "))
    assert value(draft.title) == headline
    assert sentences(draft) == [*lead.split("|"), told, closing]
    assert (dates(draft), cuts(draft)) == ([], [])


def test_a_lead_of_two_sentences_above_the_date_is_not_the_headline():
    lead = "Two countries agreed on a pipeline for gas.|Work on the pipeline begins soon."
    told = "The ministers of both countries met in Ostermouth and spoke of gas."
    draft = read("\n\n".join([ENGLISH[0], lead, "4 March 2031", told]).replace("|", " "))
    assert value(draft.title) == ENGLISH[0]
    assert sentences(draft) == [*lead.split("|"), told]
    assert dates(draft) == ["2031-03-04 published"]
