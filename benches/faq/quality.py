#!/usr/bin/env python3
"""How well the search answers, beside SQLite's FTS5 and a TF-IDF of words.  Standard library only.

    cargo build --release
    benches/faq/quality.py DATA [--binary target/release/buergerdraht] [--sets omos,hint3]

DATA holds a folder per set with faqs.jsonl and queries.jsonl, and queries_typo.jsonl, queries_plain.jsonl where
there are any (the fields are those of `search-run`, with "relevant" and "oos" in each query).

P@1    the first hit is right, of the questions that have an answer
R@5    the right entries among the first five
AUROC  how well the best score tells questions with an answer from those without
cov90  how many questions can be answered while nine in ten of all answers are right
own    answered by the bot's own decision / right of what it answered
"""
import argparse
import json
import math
import re
import sqlite3
import subprocess
from collections import Counter, defaultdict
from pathlib import Path


def lines(path):
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def words(text):
    return re.findall(r"\w+", text.lower())


def whole(faq):
    return " ".join([faq["question"], *(faq.get("alts") or []), faq["answer"]])


def by_base(faqs):
    bases = defaultdict(list)
    for faq in faqs:
        bases[faq["base"]].append(faq)
    return bases


def run_fts5(faqs, queries):
    """unicode61, BM25, any of the words."""
    tables = {}
    for base, entries in by_base(faqs).items():
        table = sqlite3.connect(":memory:")
        table.execute("create virtual table faq using fts5(id unindexed, text, tokenize='unicode61')")
        table.executemany("insert into faq values (?, ?)", [(it["id"], whole(it)) for it in entries])
        tables[base] = table
    for query in queries:
        match = " OR ".join(f'"{word}"' for word in words(query["text"]))
        search = "select id, -bm25(faq) from faq where faq match ? order by bm25(faq) limit 10"
        yield query, (tables[query["base"]].execute(search, [match]).fetchall() if match else []), None


def run_tfidf(faqs, queries):
    """Words, sublinear, cosine."""
    vectors, rarity = {}, {}
    for base, entries in by_base(faqs).items():
        counts = [(it["id"], Counter(words(whole(it)))) for it in entries]
        with_word = Counter(word for _, count in counts for word in count)
        rarity[base] = {word: math.log((1 + len(entries)) / (1 + n)) + 1 for word, n in with_word.items()}
        vectors[base] = [(id_, weigh(count, rarity[base])) for id_, count in counts]
    for query in queries:
        asked = weigh(Counter(words(query["text"])), rarity[query["base"]])
        scored = [(id_, sum(weight * vector.get(word, 0) for word, weight in asked.items()))
                  for id_, vector in vectors[query["base"]]]
        yield query, sorted(scored, key=lambda it: -it[1])[:10], None


def weigh(count, rarity):
    vector = {word: (1 + math.log(n)) * rarity[word] for word, n in count.items() if word in rarity}
    length = math.sqrt(sum(weight * weight for weight in vector.values())) or 1
    return {word: weight / length for word, weight in vector.items()}


def run_ours(binary, faqs_path, queries_path, queries):
    command = [binary, "search-run", "--faqs", str(faqs_path), "--queries", str(queries_path)]
    hits, declined = defaultdict(list), set()
    for row in subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines():
        query, _, faq, score = row.split("\t")
        if faq == "NONE":
            declined.add(query)
        else:
            hits[query].append((faq, float(score)))
    for query in queries:
        found = hits[query["id"]]
        yield query, found, bool(found) and query["id"] not in declined


def figures(results):
    rows = []
    for query, hits, answered in results:
        relevant = set(query["relevant"])
        first = bool(hits) and hits[0][0] in relevant
        recall = len(relevant & {id_ for id_, _ in hits[:5]}) / max(1, min(5, len(relevant)))
        rows.append((query["oos"] is None, first, recall, hits[0][1] if hits else -math.inf, answered))
    inside = [row for row in rows if row[0]]
    p1 = sum(row[1] for row in inside) / len(inside)
    r5 = sum(row[2] for row in inside) / len(inside)
    out = f"P@1 {p1:.3f}  R@5 {r5:.3f}"
    if len(inside) < len(rows):
        out += f"  AUROC {auroc(rows):.3f}  cov90 {cov90(rows, len(inside)):.3f}"
    if rows[0][4] is not None:
        answers = [row for row in rows if row[4]]
        out += f"  own {sum(row[0] for row in answers) / len(inside):.3f}"
        out += f" / {sum(row[1] for row in answers) / max(1, len(answers)):.3f}"
    return out


def auroc(rows):
    """The chance that a question with an answer scores above one without."""
    inside = sorted(row[3] for row in rows if row[0])
    wins = 0.0
    for outside in (row[3] for row in rows if not row[0]):
        wins += sum(1.0 if outside < score else 0.5 if outside == score else 0.0 for score in inside)
    return wins / len(inside) / (len(rows) - len(inside))


def cov90(rows, inside):
    best = answered = right = covered = 0
    ordered = sorted((row for row in rows if row[3] > -math.inf), key=lambda row: -row[3])
    for at, row in enumerate(ordered):
        answered, right, covered = answered + 1, right + row[1], covered + row[0]
        is_tie = at + 1 < len(ordered) and ordered[at + 1][3] == row[3]
        if not is_tie and answered >= 10 and right >= 0.9 * answered:
            best = max(best, covered / inside)
    return best


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("data", type=Path)
    arguments.add_argument("--binary", default="target/release/buergerdraht")
    arguments.add_argument("--sets", default="omos,hint3,stackfaq,covid,xquad,selfqa")
    given = arguments.parse_args()
    for name in given.sets.split(","):
        folder = given.data / name
        faqs = lines(folder / "faqs.jsonl")
        for variant in ("", "_typo", "_plain"):
            path = folder / f"queries{variant}.jsonl"
            if not path.exists():
                continue
            queries = lines(path)
            runs = {
                "ours": list(run_ours(given.binary, folder / "faqs.jsonl", path, queries)),
                "fts5": list(run_fts5(faqs, queries)),
                "tf-idf": list(run_tfidf(faqs, queries)),
            }
            languages = sorted({query["lang"] for query in queries})
            for label in ["all", *(languages if 1 < len(languages) else [])]:
                for engine, results in runs.items():
                    some = [it for it in results if label in ("all", it[0]["lang"])]
                    print(f"{name}{variant:7} {label:4} {engine:7} {figures(some)}", flush=True)


if __name__ == "__main__":
    main()
