/* Searches the archive in the reader's browser, without a server.

   A page opened from disk may load neither data nor modules, only classic scripts. So the index is cut into
   scripts that each call SHARD(name, content), and a search adds those that it needs to the page.
   src/ru_pk_archive/pages/search/ makes them; its manifest says what a word is and how numbers are written. */
(() => {
  "use strict";

  const FORMAT = 1;
  const PAGE = 10; // results shown at a time
  const NAMES = 6; // names shown above the articles
  const MOST_FILES = 3; // looked through for words that begin as asked
  const PAUSE = 250; // milliseconds after the last key: only a finished search is announced
  const WEIGHTS = [1, 2, 3, 5]; // of a posting by its level: other form of a name, once, repeated, headline

  /* Loading */

  const arrived = new Map();
  const loads = new Map();

  const load = (name) => {
    if (!loads.has(name)) {
      loads.set(name, new Promise((resolve, reject) => {
        const script = document.createElement("script");
        const fail = () => {
          loads.delete(name); // to be tried again
          script.remove();
          reject(new Error(name));
        };
        script.src = `${name}.js`;
        script.onload = () => (arrived.has(name) ? resolve(arrived.get(name)) : fail());
        script.onerror = fail;
        document.head.append(script);
      }));
    }
    return loads.get(name);
  };

  /* Words and numbers, as words.py and postings.py write them */

  let manifest, dropped, gaps, unspaced, runs;

  const prepare = async () => {
    if (manifest) return;
    const found = await load("manifest");
    if (found.format !== FORMAT) throw new Error("manifest");
    dropped = new RegExp(`[${found.dropped}]+`, "g");
    gaps = new RegExp(`([${found.gaps}]+)`);
    unspaced = new RegExp(`[${found.unspaced}]`);
    runs = new RegExp(`[${found.unspaced}]+|[^${found.unspaced}]+`, "g");
    manifest = found;
  };

  const folded = (text) =>
    text.normalize("NFKD").toLowerCase().toUpperCase().toLowerCase()
      .replace(/ς/g, "σ").replace(dropped, "").normalize("NFC");

  const pairs = (run) =>
    run.length > 1 && unspaced.test(run) ? [...run.slice(1)].map((_, at) => run.slice(at, at + 2)) : [run];

  const words = (text) =>
    folded(text).split(gaps).filter((part) => part && !gaps.test(part))
      .flatMap((word) => word.match(runs).flatMap(pairs))
      .map((word) => [...word].slice(0, manifest.longest).join(""));

  // The one global name; tests use its `words`.
  window.SHARD = Object.assign((name, content) => arrived.set(name, content), { words });

  function* numbers(text) {
    let last = 0, gap = 0, shift = 0;
    for (const digit of text) {
      const value = manifest.digits.indexOf(digit);
      gap += (value & 31) << shift;
      shift += 5;
      if (value < 32) {
        yield last += gap;
        gap = shift = 0;
      }
    }
  }

  function* bits(text) {
    for (let at = 0; at < text.length * 6; at++)
      if (manifest.digits.indexOf(text[Math.floor(at / 6)]) >> at % 6 & 1) yield at;
  }

  /* Finding */

  // The files in which a key stands, and if it is open, whatever begins with it.
  const filesOf = (starts, key, open) => {
    const home = Math.max(0, starts.findLastIndex(({ first }) => first <= key));
    return starts.filter(({ first }, at) => at === home || (open && at > home && first.startsWith(key)))
      .map(({ file }) => file);
  };

  const linesOf = async (files, fits) =>
    (await Promise.all(files.map(load))).flatMap((text) => text.split("\n")).filter(fits);

  // The articles that have a word, or one that begins with it if it is open, each with its best match.
  const findWord = async (word, open, joined) => {
    const files = filesOf(manifest.terms, word, open);
    const lines = await linesOf(files.slice(0, MOST_FILES), (line) => line.startsWith(open ? word : `${word} `));
    const hits = new Map();
    const add = (number, term, level, score) => {
      if (!(hits.get(number)?.score >= score)) hits.set(number, { term, level, score });
    };
    let count = 0;
    for (const line of lines) {
      const [term, text, total, map] = line.split(" ");
      const postings = [...numbers(text)];
      count = Number(total) || postings.length;
      const rarity = Math.log2(1 + manifest.articles / count) * (term === word ? 2 : 1);
      for (const posting of postings) add(posting >> 2, term, posting & 3, WEIGHTS[posting & 3] * rarity);
      // A frequent term keeps its best articles only. Its bitmap knows all, but not how well they fit.
      if (map && (joined || lines.length > 1))
        for (const number of bits(await load(map))) add(number, term, -1, 0);
    }
    return { word, hits, count: lines.length > 1 ? hits.size : count, partly: files.length > MOST_FILES };
  };

  const findArticles = async (asked, allowed) => {
    const joined = asked.words.length > 1 || allowed;
    const found = await Promise.all(asked.words.map((word, at) =>
      findWord(word, asked.open && at === asked.words.length - 1, joined)));
    const [rarest, ...others] = [...found].sort((a, b) => a.hits.size - b.hits.size);
    const articles = [];
    for (const [number, hit] of rarest.hits) {
      const matches = [hit, ...others.map(({ hits }) => hits.get(number))];
      if (matches.every(Boolean) && (!allowed || allowed.has(number)))
        articles.push({ number, matches, score: matches.reduce((sum, match) => sum + match.score, 0) });
    }
    articles.sort((a, b) => b.score - a.score || a.number - b.number);
    const count = joined ? articles.length : rarest.count;
    return { articles, count, each: found, partly: found.find(({ partly }) => partly) };
  };

  // The entities of which a form, or its end, begins as asked: whole names first, then ends of names.
  const findNames = async ({ all, open }, kind) => {
    const key = all.join(" ");
    const best = new Map();
    for (const line of await linesOf(filesOf(manifest.names, key, true).slice(0, 2), (line) => line.startsWith(key))) {
      const [form, whole, plural, name, shown, way, articles] = line.split("\t");
      const fit = form === key ? (whole ? 0 : 1) : form[key.length] === " " ? 2 : 3;
      const rank = 2 * fit + (shown ? 1 : 0); // its own name before its other forms
      if ((fit === 3 && !open && !all[1]) || (kind && plural !== kind) || best.get(way)?.rank <= rank) continue;
      best.set(way, { rank, plural, name, shown, way, articles: Number(articles) });
    }
    return [...best.values()].sort((a, b) => a.rank - b.rank || b.articles - a.articles);
  };

  const findAllowed = async ({ years, source }) => {
    if (!years && !source) return null;
    const filters = await load("filters");
    const [from, to = from] = years.split("-");
    const within = years === "undated" ? [filters.undated] : filters.years
      .filter(({ year }) => year >= (from || -Infinity) && year <= (to || Infinity)).map(({ articles }) => articles);
    const ofYears = new Set(within.flatMap((text) => [...numbers(text)]));
    if (!source) return ofYears;
    const ofSource = numbers(filters.sources.find(({ id }) => id === source)?.articles ?? "");
    return new Set([...ofSource].filter((number) => !years || ofYears.has(number)));
  };

  /* Showing: the page has the empty lists, of which those without results stay hidden */

  const [form, details, status, nameList, moreNames, articleList, more] =
    ["form", "form details", "[role=status]", "#found-names ul", "#found-names .note", "#found-articles ol",
      "#found-articles button"].map((part) => document.querySelector(part));
  const fields = form.elements;

  const make = (tag, traits, ...content) => {
    const element = Object.assign(document.createElement(tag), traits);
    element.append(...content);
    return element;
  };
  const line = (className, ...content) => make("p", { className }, ...content);
  const counted = (number, noun) => `${number.toLocaleString("en")} ${noun}${number === 1 ? "" : "s"}`;
  // The isolates keep words from right to left in their place.
  const quoted = (...list) => list.map((word) => `“\u2068${word}\u2069”`).join(", ");

  // The text with the terms in it marked; each that is found leaves the set of those still missing.
  const marked = (text, terms, missing) =>
    text.split(gaps).map((piece) => {
      const hits = words(piece).filter((word) => terms.has(word));
      hits.forEach((word) => missing.delete(word));
      return hits.length ? make("mark", {}, piece) : piece;
    });

  const articleItem = async ({ number, matches }, asked) => {
    const text = await load(`articles/${Math.floor(number / manifest.seats)}`);
    const [way, title, language, date, source, lead] = text.split("\n")[number % manifest.seats].split("\t");
    const foreign = language ? { lang: language, dir: "auto" } : {};
    const terms = new Set(matches.map(({ term }) => term)), missing = new Set(terms);
    const printed = matches.filter(({ level }) => level > 0), named = matches.filter(({ level }) => level === 0);
    // A text fragment shows the hit in its article.
    const fragment = printed.map(({ term }) => `text=${encodeURIComponent(term)}`).join("&");
    const href = way + (fragment && `#:~:${fragment}`);
    const item = make("li", {}, line("when", date),
      line("headline", make("a", { href, ...foreign }, ...marked(title, terms, missing))));
    if (source) item.append(line("source", source));
    if (lead) item.append(make("p", { className: "summary", ...foreign }, ...marked(lead, terms, missing)));
    for (const [where, hits] of [["Further on", printed], ["Filed under a name with", named]]) {
      const unseen = hits.filter(({ term }) => missing.has(term)).map(({ term }) => asked.typed.get(term) ?? term);
      if (unseen.length) item.append(line("note", `${where}: ${quoted(...unseen)}.`));
    }
    // Only of headline and lead is it known whether the words follow each other: these lead their ten.
    const phrase = [title, lead].some((text) => ` ${words(text).join(" ")} `.includes(` ${asked.all.join(" ")} `));
    return { item, phrase };
  };

  const nameItem = ({ name, shown, way, plural, articles }) => {
    const { label } = manifest.kinds.find(({ id }) => id === plural);
    return make("li", {}, line("headline", make("a", { href: way }, name)), line("count", counted(articles, "article")),
      line("summary", label + (shown && `, also ${quoted(shown)}`)));
  };

  const articleItems = async (articles, asked) => {
    const made = await Promise.all(articles.slice(0, PAGE).map((article) => articleItem(article, asked)));
    return made.sort((a, b) => b.phrase - a.phrase).map(({ item }) => item);
  };

  const show = (names, items, rest, asked) => {
    nameList.parentNode.hidden = !names.length;
    nameList.replaceChildren(...names.slice(0, NAMES).map(nameItem));
    moreNames.textContent = names.length > NAMES ? `And ${counted(names.length - NAMES, "more name")}.` : "";
    articleList.parentNode.hidden = !items.length;
    articleList.replaceChildren(...items);
    more.hidden = !rest.length;
    more.textContent = `Show ${Math.min(PAGE, rest.length)} more`;
    more.onclick = async () => {
      try {
        const next = await articleItems(rest, asked);
        show(names, [...items, ...next], rest.slice(PAGE), asked);
        next[0].querySelector("a").focus();
      } catch (error) {
        tellFailure(error);
      }
    };
  };

  const tellFailure = (error) => {
    show([], [], []);
    status.textContent = `A part of the search index could not be loaded (search/${error.message}.js). ` +
      "Search again, or see whether its folder is complete.";
  };

  /* The address holds the search, to be kept or sent */

  const asState = () => {
    const { q, from = "", to = "", undated, source, kind } = Object.fromEntries(new FormData(form));
    return { q, years: undated ? "undated" : from === to ? from : `${from}-${to}`, source, kind };
  };

  const keep = (state) => {
    const query = new URLSearchParams(Object.entries(state).filter(([, value]) => value.trim())).toString();
    history.replaceState(null, "", query ? `?${query}` : location.pathname);
  };

  const fillSources = async () => {
    const { sources } = await load("filters");
    if (fields.source.length === 1) fields.source.append(...sources.map(({ id, name }) => new Option(name, id)));
  };

  const restore = async () => {
    const given = new URLSearchParams(location.search);
    const [q, years, source, kind] = ["q", "years", "source", "kind"].map((name) => given.get(name) ?? "");
    if (source) await fillSources();
    fields.undated.checked = years === "undated";
    const [from, to = from] = fields.undated.checked ? [""] : years.split("-");
    for (const [name, value] of Object.entries({ q, source, kind, from, to })) fields[name].value = value;
    // What the lists do not know leaves them without any choice.
    for (const box of [fields.source, fields.kind]) box.selectedIndex = Math.max(0, box.selectedIndex);
    details.open = Boolean(years || source || kind);
    barYears();
  };

  const barYears = () => { fields.from.disabled = fields.to.disabled = fields.undated.checked; };

  /* One search at a time: what was asked before is not shown any more */

  let turn = 0;

  const ask = (text) => {
    const all = words(text);
    const kept = all.filter((word) => !manifest.stop_words.includes(word));
    const last = all.at(-1) ?? "";
    // What may still be in the typing also stands for the words that it begins.
    const open = !/\s$/.test(text) && kept.at(-1) === last && (last.length > 1 || unspaced.test(last));
    // To say words as the reader wrote them.
    const typed = new Map(text.split(gaps).map((piece) => [words(piece)[0], piece]));
    return { all, words: [...new Set(kept.reverse())].reverse(), open, typed };
  };

  const search = async () => {
    const mine = ++turn;
    const state = asState();
    keep(state);
    try {
      const empty = !state.q.trim();
      if (!empty) await prepare();
      const asked = empty ? { all: [], words: [] } : ask(state.q);
      const [ofNames, ofArticles] = [state.kind !== "articles", ["", "articles"].includes(state.kind)];
      const [names, found] = await Promise.all([
        asked.all.length && ofNames ? findNames(asked, state.kind) : [],
        asked.words.length && ofArticles ? findArticles(asked, await findAllowed(state)) : null,
      ]);
      const articles = found ? found.articles : [];
      const items = await articleItems(articles, asked);
      if (mine !== turn) return;
      status.textContent = empty ? "" : told(state, asked, names, found);
      show(names, items, articles.slice(PAGE), asked);
    } catch (error) {
      if (mine === turn) tellFailure(error);
    }
  };

  const told = ({ q, years, source }, { all, words }, names, found) => {
    const { count = 0, articles = [], each = [], partly } = found ?? {};
    const parts = [count && counted(count, "article"), names.length && counted(names.length, "name")];
    const alone = each.map((one) => `${quoted(one.word)} ${counted(one.count, "article")}`).join(", ");
    const sentences = [
      `${parts.filter(Boolean).join(" and ") || "Nothing"} found for ${quoted(q.trim())}.`,
      !words.length && `${quoted(...all) || "Signs alone"}: too common to search articles for. Add a word.`,
      count > articles.length && `The best ${counted(articles.length, "article")} can be listed.`,
      found && (years || source) && "Only the chosen years and source count.",
      found && !count && words.length > 1 && `Each word alone, anywhere: ${alone}.`,
      found && !count && "Check the spelling, leave a word out, or use one of the lists below.",
      partly && `Not all words that begin with ${quoted(partly.word)} were tried: type on, or end it with a space.`,
    ];
    return sentences.filter(Boolean).join(" ");
  };

  let timer;
  form.addEventListener("input", () => {
    clearTimeout(timer);
    barYears();
    timer = setTimeout(search, PAUSE);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(timer);
    search();
  });
  details.addEventListener("toggle", () => fillSources().catch(tellFailure));

  form.hidden = false;
  restore().then(search, tellFailure);
})();
