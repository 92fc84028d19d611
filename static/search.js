/* Searches the archive in the reader's browser.

   A page opened from disk may load no data but in classic scripts. So the index, which pages/search/ makes,
   is cut into scripts that each call SHARD(name, content), and a search adds to the page those that it needs. */
(() => {
  "use strict";

  const FORMAT = 2;
  const PAGE = 10; // results shown at a time
  const NAMES = 6; // names shown above the articles
  const MOST_FILES = 3; // of words that begin as asked
  const PAUSE = 250; // milliseconds after the last key: only what is typed out is announced
  const PATIENCE = 1000; // milliseconds until a search says that it is on
  const WEIGHTS = [1, 2, 3, 5]; // by the level of a posting: other form of a name, once, repeated, headline

  const make = (tag, traits, ...content) => {
    const element = Object.assign(document.createElement(tag), traits);
    element.append(...content);
    return element;
  };

  /* Loading */

  const loads = new Map();
  const arrivals = new Map();

  window.SHARD = (name, content) => arrivals.get(name)(content);

  const load = (name) => {
    if (!loads.has(name)) {
      const script = make("script", { src: `${name}.js` });
      const content = new Promise((resolve, reject) => {
        arrivals.set(name, resolve);
        script.onload = script.onerror = () => reject(new Error(name)); // says nothing more once it is resolved
      });
      content.catch(() => loads.delete(name)); // to be tried again
      loads.set(name, content);
      document.head.append(script);
    }
    return loads.get(name);
  };

  /* Words and numbers, as words.py and postings.py have them */

  let manifest, dropped, gaps, unspaced, runs;

  const prepare = async () => {
    manifest = await load("manifest");
    if (manifest.format !== FORMAT) throw new Error("manifest");
    dropped = new RegExp(`[${manifest.dropped}]+`, "g");
    gaps = new RegExp(`([${manifest.gaps}]+)`);
    unspaced = new RegExp(`[${manifest.unspaced}]`);
    runs = new RegExp(`[${manifest.unspaced}]+|[^${manifest.unspaced}]+`, "g");
  };

  const folded = (text) =>
    manifest.alike.reduce((made, [one, other]) => made.replaceAll(one, other),
      text.normalize("NFKD").toLowerCase().toUpperCase().toLowerCase())
      .replace(dropped, "").normalize("NFC");

  const pairs = (run) =>
    run.length > 1 && unspaced.test(run) ? [...run.slice(1)].map((_, at) => run.slice(at, at + 2)) : [run];

  const words = (text) =>
    folded(text).split(gaps).filter((part) => part && !gaps.test(part))
      .flatMap((word) => word.match(runs).flatMap(pairs))
      .map((word) => [...word].slice(0, manifest.longest).join(""));

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

  // The lines of a key, or if it is open of all that begins with it, and whether these are in too many files.
  const linesOf = async (starts, key, open) => {
    const home = Math.max(0, starts.findLastIndex(({ first }) => first <= key));
    const files = starts.filter(({ first }, at) => at === home || (open && at > home && first.startsWith(key)));
    const texts = await Promise.all(files.slice(0, MOST_FILES).map(({ file }) => load(file)));
    const lines = texts.flatMap((text) => text.split("\n"));
    return [lines.filter((line) => line.startsWith(open ? key : `${key} `)), files.length > MOST_FILES];
  };

  // The articles that have a word, or one that begins with it, each with its best match.
  const findWord = async (word, open, joined) => {
    const [lines, partly] = await linesOf(manifest.terms, word, open);
    const hits = new Map();
    let count = 0;
    for (const line of lines) {
      const [term, text, total, map, printed = term] = line.split(" ");
      const add = (number, level, score) => {
        if (!(hits.get(number)?.score >= score)) hits.set(number, { term, printed, level, score });
      };
      const postings = [...numbers(text)];
      count = Number(total) || postings.length;
      const rarity = Math.log2(1 + manifest.articles / count) * (term === word ? 2 : 1);
      for (const posting of postings) add(posting >> 2, posting & 3, WEIGHTS[posting & 3] * rarity);
      // A frequent term keeps its best articles only. Its bitmap knows all, but not how well they fit.
      if (map && (joined || lines.length > 1))
        for (const number of bits(await load(map))) add(number, -1, 0);
    }
    return { word, hits, count: lines.length > 1 ? hits.size : count, partly };
  };

  const findArticles = async ({ words, open }, allowed) => {
    const joined = words.length > 1 || allowed;
    const each = await Promise.all(words.map((word) => findWord(word, open && word === words.at(-1), joined)));
    const [rarest, ...others] = each.sort((a, b) => a.hits.size - b.hits.size);
    const articles = [];
    for (const [number, hit] of rarest.hits) {
      const matches = [hit, ...others.map(({ hits }) => hits.get(number))];
      if (matches.every(Boolean) && allowed?.(number) !== false)
        articles.push({ number, matches, score: matches.reduce((sum, match) => sum + match.score, 0) });
    }
    articles.sort((a, b) => b.score - a.score);
    return { articles, count: joined ? articles.length : rarest.count, each };
  };

  // The entities of which a form, or its end, begins as asked: whole names first, then ends of names. Of words
  // that are too common, only whole names.
  const findNames = async ({ all, words, open }, kind) => {
    const key = all.join(" ");
    const [lines] = await linesOf(manifest.names, key, true);
    const best = new Map();
    for (const line of lines) {
      const [form, whole, plural, name, shown, way, articles] = line.split("\t");
      const fit = form === key ? (whole ? 0 : 1) : form[key.length] === " " ? 2 : 3;
      const rank = 2 * fit + (shown ? 1 : 0); // its own name before its other forms
      const unlike = words.length ? fit === 3 && !open && !all[1] : fit;
      if (unlike || (kind && plural !== kind) || best.get(way)?.rank <= rank) continue;
      best.set(way, { rank, plural, name, shown, way, articles: Number(articles) });
    }
    return [...best.values()].sort((a, b) => a.rank - b.rank || b.articles - a.articles);
  };

  const findAllowed = async ({ years, source }) => {
    if (!years && !source) return null;
    const filters = await load("filters");
    const [from, to = from] = years.split("-");
    const within = years === "undated" ? [{ articles: filters.undated }]
      : filters.years.filter(({ year }) => (year - from) * (year - (to || 9999)) <= 0); // in either order
    const ofSource = filters.sources.filter(({ id }) => id === source);
    const sets = [years && within, source && ofSource].filter(Boolean)
      .map((parts) => new Set(parts.flatMap(({ articles }) => [...numbers(articles)])));
    return (number) => sets.every((set) => set.has(number));
  };

  /* Showing, in the lists of the page */

  const [form, details, status, nameList, moreNames, articleList, more] =
    ["form", "form details", "[role=status]", "#found-names ul", "#found-names .note", "#found-articles ol",
      "#found-articles button"].map((part) => document.querySelector(part));
  const fields = form.elements;

  const line = (className, ...content) => make("p", { className }, ...content);
  const counted = (number, noun) => `${number.toLocaleString("en")} ${noun}${number === 1 ? "" : "s"}`;
  // The isolates keep words from right to left in their place.
  const quoted = (...list) => list.map((word) => `“\u2068${word}\u2069”`).join(", ");

  // The text with its terms marked, which leave the set of those missing.
  const marked = (text, terms, missing) =>
    text.split(gaps).map((piece) => {
      const hits = words(piece).filter((word) => terms.has(word));
      hits.forEach((word) => missing.delete(word));
      return hits.length ? make("mark", {}, piece) : piece;
    });

  const articleItem = async ({ number, matches }, phrase) => {
    const text = await load(`articles/${Math.floor(number / manifest.seats)}`);
    const [way, title, language, date, source, lead] = text.split("\n")[number % manifest.seats].split("\t");
    const foreign = language ? { lang: language, dir: "auto" } : {};
    const terms = new Set(matches.map(({ term }) => term)), missing = new Set(terms);
    const inText = matches.filter(({ level }) => level > 0), inNames = matches.filter(({ level }) => level === 0);
    // A text fragment shows the hit in its article.
    const fragment = inText.map(({ printed }) => `text=${encodeURIComponent(printed)}`).join("&");
    const href = way + (fragment && `#:~:${fragment}`);
    const item = make("li", {}, line("when", date),
      line("headline", make("a", { href, ...foreign }, ...marked(title, terms, missing))));
    if (source) item.append(line("source", source));
    if (lead) item.append(make("p", { className: "summary", ...foreign }, ...marked(lead, terms, missing)));
    for (const [where, hits] of [["Further on", inText], ["Filed under a name with", inNames]]) {
      const unseen = hits.filter(({ term }) => missing.has(term)).map(({ printed }) => printed);
      if (unseen.length) item.append(line("note", `${where}: ${quoted(...unseen)}.`));
    }
    // Only of headline and lead is it known whether the words follow each other: these lead their ten.
    const inARow = [title, lead].some((text) => ` ${words(text).join(" ")} `.includes(` ${phrase} `));
    return { item, inARow };
  };

  const articleItems = async (articles, phrase) => {
    const made = await Promise.all(articles.map((article) => articleItem(article, phrase)));
    return made.sort((a, b) => b.inARow - a.inARow).map(({ item }) => item);
  };

  const nameItem = ({ name, shown, way, plural, articles }) =>
    make("li", {}, line("headline", make("a", { href: way }, name)), line("count", counted(articles, "article")),
      line("summary", manifest.kinds[plural] + (shown && `, also ${quoted(shown)}`)));

  const show = (text, names = [], items = [], left = 0) => {
    status.textContent = text;
    nameList.parentNode.hidden = !names.length;
    nameList.replaceChildren(...names.slice(0, NAMES).map(nameItem));
    moreNames.textContent = names.length > NAMES ? `And ${counted(names.length - NAMES, "more name")}.` : "";
    articleList.parentNode.hidden = !items.length;
    articleList.replaceChildren(...items);
    more.hidden = left <= 0;
  };

  const showFailure = ({ message }) =>
    show(`A part of the search index could not be loaded (search/${message}.js). ` +
      "Load this page again, or see whether the folder is complete.");

  /* The address holds the search, and the browser's history how many articles it shows */

  const asState = () => {
    const { q, from = "", to = "", undated, source, kind } = Object.fromEntries(new FormData(form));
    return { q, years: undated ? "undated" : from === to ? from : `${from}-${to}`, source, kind };
  };

  const keep = (state, shown) => {
    const query = new URLSearchParams(Object.entries(state).filter(([, value]) => value.trim())).toString();
    try {
      history.replaceState(shown, "", query ? `?${query}` : location.pathname);
    } catch {
      // Some browsers refuse it from disk.
    }
  };

  const fillSources = async () => {
    const { sources } = await load("filters");
    if (fields.source.length === 1) fields.source.append(...sources.map(({ id, name }) => new Option(name, id)));
  };

  const barYears = () => { fields.from.disabled = fields.to.disabled = fields.undated.checked; };

  const restore = async () => {
    const given = Object.fromEntries(new URLSearchParams(location.search));
    const { q = "", years = "", source = "", kind = "" } = given;
    const [from, to = from] = years.split("-");
    if (source) await fillSources();
    fields.undated.checked = years === "undated";
    for (const [name, value] of Object.entries({ q, source, kind, from, to })) fields[name].value = value;
    // What the lists do not know leaves them without any choice.
    for (const box of [fields.source, fields.kind]) box.selectedIndex = Math.max(0, box.selectedIndex);
    details.open = years || source || kind;
    barYears();
  };

  /* One search at a time: what was asked before is not shown */

  let turn = 0, typing;

  const ask = (text) => {
    const all = words(text);
    const kept = all.filter((word) => !manifest.stop_words.includes(word));
    const last = all.at(-1) ?? "";
    // What may still be in the typing also stands for the words that it begins.
    const open = !/\s$/.test(text) && kept.at(-1) === last && (last.length > 1 || unspaced.test(last));
    const typed = new Map(text.split(gaps).map((piece) => [words(piece)[0], piece]));
    return { all, words: [...new Set(kept.reverse())].reverse(), open, typed };
  };

  const search = async (shown = PAGE) => {
    const mine = ++turn;
    const state = asState();
    keep(state, shown);
    if (!state.q.trim()) return show(state.years || state.source || state.kind ? "Add a word." : "");
    const wait = setTimeout(() => { if (mine === turn) status.textContent = "Searching …"; }, PATIENCE);
    try {
      await prepare();
      const asked = ask(state.q);
      const [names, found] = await Promise.all([
        state.kind === "articles" ? [] : findNames(asked, state.kind),
        asked.words.length && ["", "articles"].includes(state.kind)
          ? findArticles(asked, await findAllowed(state)) : { articles: [], count: 0, each: [] },
      ]);
      const items = [];
      for (let at = 0; at < shown; at += PAGE)
        items.push(...await articleItems(found.articles.slice(at, at + PAGE), asked.all.join(" ")));
      if (mine === turn) show(told(state, asked, names, found), names, items, found.articles.length - shown);
    } catch (error) {
      if (mine === turn) showFailure(error);
    } finally {
      clearTimeout(wait);
    }
  };

  const told = ({ q, years, source }, { all, words, typed }, names, { articles, count, each }) => {
    const narrowed = years || source;
    const partly = each.find(({ partly }) => partly);
    const parts = [count && counted(count, "article"), names.length && counted(names.length, "name")].filter(Boolean);
    const alone = each.slice(0, NAMES)
      .map(({ word, count }) => `${quoted(typed.get(word) ?? word)} ${counted(count, "article")}`).join(", ");
    const sentences = [
      `${parts.join(" and ") || "Nothing"} found for ${quoted(q.trim())}.`,
      !words.length && `${all[0] ? `${quoted(...all)}: too common` : "Signs alone: too little"} to find articles by. Add a word.`,
      count > articles.length && `The best ${counted(articles.length, "article")} can be listed.`,
      each.length && narrowed && "Only articles of the chosen years and source count.",
      names.length && narrowed && "Names are listed from all years and sources.",
      !count && each.length > 1 && `Each word alone, anywhere: ${alone}.`,
      words.length && !parts.length && "Check the spelling, leave a word out, or use one of the lists below.",
      partly && `Not all words that begin with ${quoted(partly.word)} were tried: type on, or end it with a space.`,
    ];
    return sentences.filter(Boolean).join(" ");
  };

  form.addEventListener("input", () => {
    barYears();
    clearTimeout(typing);
    typing = setTimeout(search, PAUSE);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(typing);
    search();
  });
  more.addEventListener("click", async () => {
    const { length } = articleList.children;
    await search(length + PAGE);
    articleList.children[length]?.querySelector("a").focus();
  });
  details.addEventListener("toggle", () => fillSources().catch(showFailure));

  form.hidden = false;
  restore().then(() => search(history.state ?? PAGE), showFailure);
})();
