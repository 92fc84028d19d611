"""Holds the words by which the parts of a news page are known; tables only, of no one site."""


def words(text: str) -> frozenset[str]:
    """The words of a list written as one string."""
    return frozenset(text.split())


def _labels(**reasons: str) -> dict[str, str]:
    return {
        " ".join(label.split()): reason.replace("_", " ")
        for reason, labels in reasons.items()
        for label in labels.split("|")
    }


# Lines that are nothing but a page's furniture, in small letters, with the reason for leaving them out.
LABELS = _labels(
    menu="""
        home | menu | main menu | navigation | toggle navigation | skip to content | skip to main content |
        search | search for | about | about us | contact | contact us | log in | login | sign in | sign up |
        register | subscribe | subscribe now | my account | e-paper | epaper | archive | archives | help |
        faq | careers | advertise | advertise with us | privacy policy | privacy | sitemap | terms of use |
        terms of service | terms and conditions | terms & conditions | cookie policy | disclaimer | imprint
        | impressum | datenschutz | kontakt | startseite | suche | accueil | inicio | close | open menu |
        close menu | previous | next | back | previous article | next article | previous post | next post |
        previous story | next story | back to top | top | more | all | read more | view all | see all |
        show more | load more | continue reading | edition | change language | language | languages |
        select language | english | choose edition | accessibility | sections | all sections | site map |
        you are here | sie sind hier | hauptmenü | zum inhalt springen | zur startseite | suchen |
        suche nach | anmelden | abmelden | registrieren | zurück | weiter | vor | mehr | mehr lesen |
        weiterlesen | alle anzeigen | nach oben | über uns | agb | login | logout | karriere | hilfe |
        mediadaten | werben | rechercher | recherche | connexion | mentions légales | à propos |
        buscar | búsqueda | entrar | contacto | contato | aviso legal | меню | поиск | главная
    """,
    section_label="""
        latest news | breaking news | top news | top stories | top story | news | latest | live | featured |
        feature | features | exclusive | analysis | explainer | explained | opinion | editorial | commentary
        | column | interview | press release | press releases | special report | blog | blogs |
        uncategorized | cover story | front page | home news | general news | headlines | today's paper |
        must watch | video | videos | photos | gallery | in pictures | podcast | podcasts
    """,
    comments="""
        comment | comments | leave a reply | leave a comment | leave your comment | add a comment |
        post a comment | no comments | cancel reply | post comment | join the conversation |
        join the discussion | show comments | view comments | reply | write a comment |
        be the first to comment | comments are closed | leave a reply cancel reply | kommentare |
        комментарии | commentaires | comentarios | reader comments | disqus
    """,
    date_label="""
        published | published on | published at | on | posted | posted on | updated | updated on |
        last updated | last updated on | last modified | modified | first published | first published on |
        date | at | by | ago | publication date | veröffentlicht | veröffentlicht am | erschienen am | datum
    """,
    share_bar="""
        share | share this | share this article | share this story | share this post | share article |
        share on | facebook | twitter | x | whatsapp | linkedin | telegram | reddit | pinterest | email |
        e-mail | print | print this | copy link | copy url | link copied | messenger | viber | tumblr |
        instagram | youtube | tiktok | flipboard | pocket | tweet | pin | pin it | like | like this |
        like loading | share on facebook | share on twitter | share on x | share on whatsapp |
        share on linkedin | share via email | click to share | gift this article | listen |
        listen to this article | save | save article | bookmark | text size | font size | follow | follow us
        | follow us on | google news | teilen | partager | compartir | поделиться | print friendly | pdf |
        drucken | artikel drucken | artikel teilen | beitrag teilen | link kopieren | merken | empfehlen |
        imprimer | envoyer | imprimir | compartilhar | печать |
        send | viewed | views | shares | reprints | read later | more sharing options
    """,
    list_of_other_stories="""
        trending | trending now | trending news | trending stories | related | related news |
        related stories | related articles | related posts | related topics | related content |
        related coverage | related links | you may also like | also read | you might also like |
        you may like | you might like | more from | more news | more stories | more on this story |
        most read | most popular | popular | popular posts | popular news | recommended |
        recommended for you | read also | recommended stories | editor's pick | editor's picks |
        editors' picks | latest posts | latest stories | latest articles | recent posts | recent news |
        recent articles | recent stories | other news | other stories | up next | read next |
        what to read next | more in this section | more to explore | don't miss | in case you missed it |
        suggested | suggested for you | see also | further reading | top trending | must read | must reads |
        most viewed | most commented | you may have missed | around the web | from the web | trending on |
        promoted | promoted content | sponsored | sponsored content | sponsored links | from our partners |
        more like this
    """,
    newsletter="""
        newsletter | newsletters | subscribe to our newsletter | sign up for our newsletter |
        get our newsletter
    """,
    cookie_notice="""
        cookies | cookie settings | accept | accept all | accept cookies | reject all | manage cookies |
        i agree | got it
    """,
    advertisement="""
        advertisement | advertisements | ad | ads | advert | anzeige | publicité | publicidad | реклама |
        story continues below
    """,
    page_control="""
        exit mobile version | desktop version | mobile version | view desktop version | loading | play |
        pause | mute | watch | watch now | watch live | enlarge | enlarge image | view gallery | zoom |
        expand | collapse | switch to desktop | amp version | source link | view original | translate |
        transcript | live tv | install app | get the app
    """,
    end_mark="""
        ends | end | -30- | ### | xxx | eom | fin | the end | concluded
    """,
    tag_line="""
        tags | tag | topics | topic | filed under | categories | category | keywords | in this article |
        in this story | schlagwörter
    """,
)

# Labels after which nothing of the article follows, where no more of it is found.
TAIL_REASONS = frozenset(["list of other stories", "comments", "page control"])

# A line of no other words is the name of a section.
SECTION_WORDS = words(
    """
    news world national international domestic local regional global politics political business economy
    economic markets finance money companies technology tech science health environment climate education
    sport sports culture arts entertainment lifestyle life travel opinion opinions editorial editorials
    analysis features feature society crime law defence defense security diplomacy foreign affairs energy
    agriculture religion history media weather asia africa europe america americas australia oceania
    asia-pacific pacific central south east west north southern eastern western northern middle latin
    caribbean arctic eurasia latest top stories story section home main blog blogs columns column letters
    books review reviews magazine weekend today the and & of in / › > » | - – · • breaking special reports
    report exclusive videos video
    """
)

# A name that holds one of these is an outlet's, or a desk's, and no person's.
OUTLET_WORDS = words(
    """
    times post news courier herald tribune gazette daily press journal express dispatch observer guardian
    telegraph chronicle mail mirror weekly magazine review radio tv television agency broadcasting newspaper
    newspapers media monitor standard examiner independent inquirer bulletin digest online
    network service services wire newswire newsroom syndicate associated reuters afp upi xinhua dpa tass
    interfax bloomberg channel today globe register record advocate sentinel beacon voice nation
    report reports zeitung anzeiger blatt
    """
)
DESK_WORDS = words(
    """
    staff desk team editor editors editorial correspondent correspondents reporter reporters bureau agencies
    agency admin administrator web monitoring newsdesk contributor contributors columnist author writer
    special our own by from the of and exclusive representative department ministry office release
    information guest anonymous unknown user webmaster moderator redaktion redacción rédaction редакция
    published updated posted read more share photo photos image company limited university institute
    briefs chronicles comment comments diary dispatches forecast glimpses jottings letters musings notes
    postcard ramblings roundup round-up sketches snippets tales thoughts tips views
    ort datum rubrik kategorie ressort quelle location category source
    """
)

# A name of several words that begins or ends so is a place's, where it stands as a dateline does.
PLACE_STARTS = words(
    """
    abu addis bad buenos cape ciudad costa dar den el fort great ho hong kuala la las los
    lower middle mount new nizhny north northern old phnom port puerto ras rio saint salt san santa
    santo sao são saudi south southern sri st tel the upper veliky villa west western east eastern
    """
)
PLACE_ENDS = words(
    """
    ababa abad airport aires angeles arabia aviv bay beach bridge city coast county creek delhi dhabi
    district falls francisco gulf harbor harbour heights hills island islands
    janeiro kong lake lanka leone lumpur minh mountains oblast orleans paulo penh
    peninsula point port province region river salaam sound springs state strait straits town vale valley
    vegas village wells york zealand
    """
)

# What people who write call themselves behind their name.
ROLE_WORDS = words(
    """
    journalist reporter correspondent columnist writer author editor analyst researcher scholar lecturer
    professor commentator fellow expert academic diplomat attorney lawyer counsel director manager economist
    historian scientist physician doctor student president chairman chairwoman chair secretary ambassador
    contributor staff phd ph.d md m.d autor autorin redakteur redakteurin journalistin projektleiter
    projektleiterin professorin direktor direktorin leiter leiterin
    """
)

# Small words inside a personal name.
NAME_PARTICLES = words(
    """
    de da di do du dos das del della van von der den ter ten zu zur la le el al bin ibn ben bint abu umm ul
    ur ud un uz us e y i o' st al- el- af av mac mc
    """
)

# How furniture that is longer than a label begins: the reason, and patterns that start with the passage.
OPENINGS = {
    "copyright": (
        r"©",
        r"\(c\) ?\d",
        r"copyright ?(?:©|\(c\)|\d|by\b|:)",
        r"all rights reserved",
    ),
    "cookie notice": (
        r"(?:we|this (?:web)?site) uses? cookies",
        r"by (?:continuing|clicking|using|browsing)\b.*\b(?:cookies|terms|privacy)",
        r"wir verwenden cookies",
    ),
    "newsletter": (
        r"(?:sign up|subscribe|register)\b.{0,40}\b(?:newsletter|e-?mails?|updates|briefing|alerts|channel)",
        r"(?:get|receive) (?:the latest|our|all the|your)\b.{0,60}\b(?:inbox|newsletter|e-?mail|alerts)",
        r"enter your e-?mail",
        r"join (?:our|the) .{0,30}\b(?:newsletter|channel|mailing list|community)",
        r"(?:follow|like) (?:us|@\w+)\b",
        r"(?:stay|keep) (?:up to date|informed|connected|tuned)\b.{0,60}\b(?:with|on|us)\b",
        r"download (?:the|our)\b.{0,30}\bapp\b",
    ),
    "comments": (
        r"your e-?mail address will not be",
        r"required fields are",
        r"save my name,",
        r"you must be logged in",
        r"please (?:log|sign) in to",
        r"\d[\d,.]* (?:comments?|responses?|replies)\b",
        r"comments (?:are|have been) (?:closed|disabled|moderated|turned off)",
    ),
    "page control": (
        r"skip to\b",
        r"click (?:here|to)\b",
        r"please (?:enable|turn on) javascript",
        r"your browser (?:does|is) not",
        r"(?:estimated )?reading time\b",
        r"\d+ min(?:ute)?s? read\b",
        r"views:? \d",
        r"\d[\d,.]*k? (?:views?|shares|likes|reads|times read)\b",
        r"this (?:post|article) (?:has been|was) (?:viewed|read)",
    ),
    "date label": (
        r"(?:\d+|an?|one) (?:second|minute|hour|day|week|month|year)s? ago\b(?!.{20})",
        r"vor \d+ (?:sekunde|minute|stunde|tag|woche|monat|jahr)\w*(?!.{20})",
        r"il y a \d+ (?:minute|heure|jour|semaine|moi|an)s?\b(?!.{20})",
        r"(?:hace|há) \d+ \w+(?!.{10})",
    ),
    "paywall": (
        r"(?:this )?(?:article|content|story) is (?:only )?(?:for|available to) (?:our )?subscribers",
        r"(?:subscribe|log in|sign in) (?:now )?to (?:read|continue|unlock)\b",
        r"already a subscriber",
    ),
    "advertisement": (
        r"advertis(?:e|ement)\b\W*(?:-|continu|scroll|$)",
        r"scroll (?:down )?to continue",
        r"(?:article|story) continues (?:below|after)",
        r"continua (?:depois|após|dopo)\b(?!.{40})",
        r"(?:werbung|weiter nach der (?:werbung|anzeige)|la suite après)\b(?!.{40})",
    ),
    "photo credit": (
        r"\(?(?:file )?(?:photo(?:graph)?|image|picture|pic|foto|illustration|graphic)s?"
        r"(?: ?(?:credits?|courtesy)\b| by\b| ?[:/©])(?!.{80})",
        r"\(?file photo\b",
        r"(?:getty images|shutterstock|istock|unsplash|afp photo|ap photo)\b",
    ),
    "tag line": (
        r"(?:tags?|topics?|filed under|posted in|categories|category|keywords|related topics) ?:(?!.{160})",
    ),
}

# How the credit of a picture ends its caption.
CAPTION_ENDINGS = (
    r"[(\[|/–—-]\s*(?:file )?(?:photo(?:graph)?|image|picture|foto|ap photo|afp photo|courtesy|credit)"
    r"\b[^()\[\]]{0,60}[)\]]?\.?",
    r"\b(?:photo(?:graph)?|image|picture) ?(?:credits?|courtesy|by|:)[^.]{0,60}",
    r"(?:/|via |© ?|\()(?:getty images|shutterstock|reuters|afp|ap photo|epa|wikimedia commons)\)?",
)

# What stands before the headline of another story, in English and in languages often clipped with it.
OTHER_STORY_LABELS = (
    r"(?:also|must|further|related|recommended|suggested|more|worth)"
    r" (?:read(?:ing)?|watch|see|news|story|stories)",
    r"(?:read|see|watch|listen) (?:also|more|next|this|too|related|here)",
    r"read|watch|see|also|more|interesting|recommended|trending|up next",
    r"related(?: (?:article|post|story|coverage)s?)?",
    r"you (?:may|might) (?:also )?like",
    r"don['’]t miss|in case you missed it|editor['’]?s['’]? picks?",
    r"читайте (?:также|ещ[её])|смотрите также|по теме",
    r"lesen sie auch|mehr zum thema|(?:à )?lire aussi|lee también|leia (?:também|mais)|leggi anche",
    r"lees ook|baca juga|یہ بھی پڑھیں|مزید پڑھیں|اقرأ أيضا?ً?|بیشتر بخوانید|यह भी पढ़ें",
)

# Notes of a news agency to its editors, in small letters; a pattern is the whole line.
EDITORS_NOTES = (
    r"[(\[](?:recast|add|update|correct|repeat|refil|rewrit|clarif|chang|remov|fix|restor|delet|amend)\w*\b.*",
    r"(?:recast|add|update|correct|repeat|refile|rewrite|change|remove|restore)s (?:with|to) .*",
    r"(?:recast|add|update|correct|repeat|refile|rewrite|change|remove|restore)s .*\b(?:details?|quotes?"
    r"|comments?|background|reaction|throughout|dateline|headline|byline|context|para(?:graph)?s?|pictures?)\b.*",
    r"(?:urgent|bulletin|flash|snap|newsalert|news alert|breaking|exclusive|developing(?: story)?|rpt"
    r"|repeat(?:ing)?|writethru|write through|more|correction|update \d+|wrapup \d+"
    r"|(?:(?:\d+(?:st|nd|rd|th)|first|second|third|new) )?(?:lead|ld|add|take)(?: \d+)?)\W*",
    r"(?:attn|attention)\b.*",
    r"(?:eds?|editors?)'?s?'? ?(?:note)? ?:.*",
    r"editors?'?s?'? note\b.*",
    r"(?:embargo(?:ed)?|not for publication|advisory|for immediate release|for release)\b.*",
)
