#!/usr/bin/env python3
"""Learns the numbers of `src/search/learned.rs` and says how well they hold on questions left out.

    python3 -m venv /tmp/learn && /tmp/learn/bin/pip install numpy scipy
    /tmp/learn/bin/python benches/faq/learn.py DATA

DATA holds the sets omos, covid, hint3, stackfaq, xquad, selfqa as `benches/faq/README.md` describes them.

1. What each kind of evidence weighs: a listwise softmax over the entries of each question that has an answer.
2. How far the first hit may be trusted: a logistic model of the clues in `src/search/confidence.rs`. It also
   learns from made-up small towns, thinned out of the sets (3 to 90 entries, short answers, few phrasings), so
   that it has seen bases of all sizes. Every set is weighed as if half of its questions had no answer.

Folds keep the translations and rewordings of one question together.
"""
import json
import random
import re
import subprocess
import sys
import tempfile
import zlib
from collections import defaultdict
from pathlib import Path

import numpy as np
from scipy.optimize import minimize

SETS = ["omos", "covid", "hint3", "stackfaq", "xquad", "selfqa"]
FOLDS = 5
# How much each set says about the order of entries, and its mistyped twin.
ORDER_WEIGHTS = {"omos": 3.0, "covid": 0.7, "hint3": 1.5, "stackfaq": 1.0, "xquad": 0.6, "selfqa": 0.4}
TYPO_SHARE = 0.4
# How much each says about trust.
TRUST_WEIGHTS = {"omos": 1.5, "omos_typo": 0.4, "hint3": 2.0, "hint3_typo": 0.3, "covid": 0.3, "stackfaq": 0.1,
                 "town_stackfaq": 0.8, "town_omos": 0.5, "town_hint3": 0.4}
WITHOUT_ANSWER = 0.5


def lines(path):
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


class Towns:
    """Small towns thinned out of the sets."""

    SIZES = (3, 8, 20, 50, 90)

    def __init__(self, data):
        self.dice = random.Random(11)
        self.faqs = {name: lines(data / name / "faqs.jsonl") for name in SETS}
        self.queries = {name: lines(data / name / "queries.jsonl") for name in SETS}
        self.mistyped = {it["id"]: it["text"] for name in SETS for it in lines(data / name / "queries_typo.jsonl")}

    def write(self, folder, name, towns):
        made = {"faqs": [], "queries": []}
        for number in range(towns):
            for base in sorted({it["base"] for it in self.faqs[name]}):
                for size in self.SIZES:
                    self.thin(name, base, size, f"{base}-{number}-{size}", made)
        folder.mkdir(parents=True)
        for kind, rows in made.items():
            (folder / f"{kind}.jsonl").write_text("".join(json.dumps(it) + "\n" for it in rows), encoding="utf-8")

    def thin(self, name, base, size, town, made):
        questions = [it for it in self.queries[name] if it["base"] == base]
        asked = defaultdict(list)
        for query in questions:
            for relevant in query["relevant"]:
                asked[relevant].append(query)
        entries = [it for it in self.faqs[name] if it["base"] == base]
        self.dice.shuffle(entries)
        entries.sort(key=lambda it: it["id"] not in asked)
        wanted = max(1, min(len(asked), round(size * 0.7)))
        kept = entries[:wanted] + entries[len(asked):][:size - wanted]
        length, phrasings = self.dice.choice([200, 400, 800, 5000]), self.dice.choice([0, 1, 2, 3])
        taken = set()
        for entry in kept:
            if entry.get("alts"):
                others = self.dice.sample(entry["alts"], min(2 * phrasings + 1, len(entry["alts"])))
            else:  # Some of the questions asked become phrasings; at least one stays a question.
                free = [it for it in asked[entry["id"]] if it["id"] not in taken]
                moved = self.dice.sample(free, max(0, min(phrasings, len(free) - 1)))
                taken |= {it["id"] for it in moved}
                others = [it["text"] for it in moved]
            answer = entry["answer"][:length].rsplit(" ", 1)[0] if length < len(entry["answer"]) else entry["answer"]
            made["faqs"].append({**entry, "base": town, "answer": answer, "alts": others})
        made["queries"] += self.questions(town, kept, [it for it in questions if it["id"] not in taken], name)

    def questions(self, town, kept, questions, name):
        ids = {it["id"] for it in kept}
        inside = [it for it in questions if ids & set(it["relevant"])]
        near = [it for it in questions if not ids & set(it["relevant"])]
        language = kept[0]["lang"]
        far = [it for other in SETS if other != name for it in self.queries[other] if it["lang"] == language]
        outside = self.dice.sample(near, min(len(near), max(5, len(inside) // 2)))
        outside += self.dice.sample(far, min(len(far), max(3, len(inside) // 4)))
        for number, query in enumerate(inside + outside):
            text = self.mistyped[query["id"]] if self.dice.random() < 0.15 else query["text"]
            relevant = [it for it in query["relevant"] if it in ids] if number < len(inside) else []
            yield {**query, "id": f"{town}#{number}", "origin": query["id"], "base": town, "text": text,
                   "relevant": relevant, "oos": None if relevant else "out"}


class Question:
    def __init__(self, query, ids, seen):
        self.has_answer = query["oos"] is None
        self.language = query["lang"]
        self.evidence = np.array(seen["evidence"])
        self.familiarity, self.strange, self.taught = seen["facts"]
        relevant = set(query["relevant"])
        self.right = np.array([it in relevant for it in ids])
        origin = re.sub(r"^(om|xq)-\w\w-|^(sf-\d+)-.*", r"\1\2", query.get("origin", query["id"]))
        self.fold = zlib.crc32(origin.encode()) % FOLDS

    def clues(self, weights):
        """As in src/search/confidence.rs, with 1 for the bias in front."""
        scores = self.evidence @ weights
        best = int(np.argmax(scores))
        evidence, score = self.evidence[best], scores[best]
        rivals = np.exp(np.delete(scores, best) - score).sum() + np.exp(-score)
        others = np.append(np.sort(np.delete(scores, best))[::-1][:3], [0, 0, 0])[:3]
        share, said, covered = -np.log1p(rivals), evidence[4], evidence[5]
        deviations = (score - scores.mean()) / (scores.std() + 1e-6)
        taught = [share, deviations, said, evidence[2], self.strange, self.familiarity, covered]
        plain = [1, score, -np.log(rivals), share, score - np.maximum(others, 0).mean(), said,
                 max(evidence[0], evidence[1]) ** 2, np.log1p(len(scores)), covered]
        return plain + [self.taught * it for it in taught]

    def is_right(self, weights, among):
        return bool(self.right[np.argsort(-(self.evidence @ weights))[:among]].any())


def watch(folder, variant, scratch):
    """The questions of a set as the search sees them."""
    faqs, queries, out = folder / "faqs.jsonl", folder / f"queries{variant}.jsonl", scratch / "evidence.jsonl"
    command = ["cargo", "bench", "--quiet", "--profile", "dev", "--bench", "faq_evidence", "--"]
    subprocess.run([*command, str(faqs), str(queries), str(out)], check=True)
    ids = defaultdict(list)
    for faq in lines(faqs):
        ids[faq["base"]].append(faq["id"])
    return [Question(query, ids[query["base"]], seen) for query, seen in zip(lines(queries), lines(out))]


def learn_order(questions, penalty=1e-3, contenders=40):
    """Weights under which the right entries win the softmax over all entries of their base."""
    rows, right, starts, shares = [], [], [], []
    for question, share in questions:
        if not question.right.any():
            continue
        rough = question.evidence.sum(1)
        kept = question.right | (rough >= np.sort(rough)[-min(contenders, len(rough))])
        starts.append(len(right))
        rows.append(question.evidence[kept])
        right.extend(question.right[kept])
        shares.append(share)
    rows, right, starts, shares = np.concatenate(rows), np.array(right), np.array(starts), np.array(shares)
    owner = np.repeat(np.arange(len(starts)), np.diff(np.append(starts, len(right))))
    shares /= shares.sum()

    def loss(weights):
        scores = rows @ weights
        scores = np.exp(scores - np.maximum.reduceat(scores, starts)[owner])
        all_, good = np.add.reduceat(scores, starts), np.add.reduceat(scores * right, starts) + 1e-300
        slope = rows.T @ ((scores * right / good[owner] - scores / all_[owner]) * shares[owner])
        return shares @ np.log(all_ / good) + penalty * weights @ weights / 2, penalty * weights - slope

    return minimize(loss, np.zeros(rows.shape[1]), jac=True, method="L-BFGS-B").x


def learn_trust(clues, right, shares, penalty=1e-3):
    scale = clues.std(0)
    scale[scale < 1e-9] = 1
    clues, shares = clues / scale, shares / shares.sum()

    def loss(weights):
        scores = clues @ weights
        free = np.append(0, weights[1:])
        slope = clues.T @ ((1 / (1 + np.exp(-scores)) - right) * shares) + penalty * free
        return (np.logaddexp(0, scores) - right * scores) @ shares + penalty * free @ free / 2, slope

    return minimize(loss, np.zeros(clues.shape[1]), jac=True, method="L-BFGS-B", options={"maxiter": 1000}).x / scale


def order_examples(data):
    for name, questions in data.items():
        origin, _, variant = name.partition("_")
        if origin not in ORDER_WEIGHTS or variant == "plain":
            continue
        share = ORDER_WEIGHTS[origin] * (TYPO_SHARE if variant else 1) / sum(it.has_answer for it in questions)
        # German is what the towns speak.
        yield from ((it, share * (2 if it.language == "de" and origin == "omos" else 1)) for it in questions)


def trust_examples(data, weights, among):
    for name, share in TRUST_WEIGHTS.items():
        questions = data[name]
        with_answer = sum(it.has_answer for it in questions)
        without = len(questions) - with_answer
        for question in questions:
            if not without:
                part = share / with_answer
            elif question.has_answer:
                part = share * (1 - WITHOUT_ANSWER) / with_answer
            else:
                part = share * WITHOUT_ANSWER / without
            order = weights[question.fold]
            yield question.fold, question.clues(order), question.is_right(order, among), part


def unpack(examples):
    folds, clues, right, shares = zip(*examples)
    return np.array(folds), np.array(clues), np.array(right, dtype=float), np.array(shares)


def report(name, questions, orders, trusts, at=0.5):
    with_answer = [it for it in questions if it.has_answer]
    first = np.mean([it.is_right(orders[it.fold], 1) for it in with_answer])
    surest = [(1 / (1 + np.exp(-np.dot(it.clues(orders[it.fold]), trusts[it.fold]))), it) for it in questions]
    answered = [it for sure, it in surest if at <= sure]
    out = f"{name:16} P@1 {first:.3f}  answered {sum(it.has_answer for it in answered) / len(with_answer):.3f}"
    print(f"{out}  of these right {np.mean([it.is_right(orders[it.fold], 1) for it in answered]):.3f}")


def main():
    data_folder = Path(sys.argv[1])
    with tempfile.TemporaryDirectory() as scratch:
        scratch = Path(scratch)
        data = {name + variant: watch(data_folder / name, variant, scratch)
                for name in SETS for variant in ("", "_typo")}
        towns = Towns(data_folder)
        for name, number in (("stackfaq", 4), ("omos", 1), ("hint3", 1)):
            towns.write(scratch / f"town_{name}", name, number)
            data[f"town_{name}"] = watch(scratch / f"town_{name}", "", scratch)

    examples = list(order_examples(data))
    orders = [learn_order([it for it in examples if it[0].fold != fold]) for fold in range(FOLDS)]
    folds, clues, right, shares = unpack(trust_examples(data, orders, 1))
    trusts = [learn_trust(clues[folds != it], right[folds != it], shares[folds != it]) for it in range(FOLDS)]
    print("On questions left out:")
    for name, questions in data.items():
        report(name, questions, orders, trusts)
        if name.startswith("omos"):
            report(f"{name} de", [it for it in questions if it.language == "de"], orders, trusts)

    order = learn_order(examples)
    print("EVIDENCE_WEIGHTS", ", ".join(f"{it:.3f}" for it in order))
    for label, among in (("FIRST_IS_RIGHT", 1), ("RIGHT_IS_NEAR", 3)):
        _, clues, right, shares = unpack(trust_examples(data, [order] * FOLDS, among))
        bias, *weights = learn_trust(clues, right, shares)
        print(label, f"bias {bias:.3f}", ", ".join(f"{it:.3f}" for it in weights))


if __name__ == "__main__":
    main()
