//! How long the search takes to build and to answer, and what it holds in memory, as the number of
//! entries grows. `cargo bench --bench search`

use std::hint::black_box;
use std::sync::LazyLock;

use buergerdraht::search::{Entry, Index};
use divan::{AllocProfiler, Bencher};

/// Counts what is allocated: what `build` allocates less what it frees again is what the index holds.
#[global_allocator]
static ALLOCATOR: AllocProfiler = AllocProfiler::system();

const SIZES: [usize; 3] = [200, 2_000, 20_000];

fn main() {
    divan::main();
}

/// Entries like those of a town: a question, four phrasings, an answer of about 400 characters, in words
/// made of syllables, common ones often and rare ones seldom.
fn entries(count: usize) -> Vec<Entry> {
    let mut dice = Dice(7);
    (0..count)
        .map(|number| Entry {
            id: format!("entry-{number}"),
            question: sentence(&mut dice, 8),
            alternatives: (0..4).map(|_| sentence(&mut dice, 4)).collect(),
            answer: (0..6).map(|_| sentence(&mut dice, 9) + ". ").collect(),
        })
        .collect()
}

fn sentence(dice: &mut Dice, words: usize) -> String {
    (0..words).map(|_| word(dice.rare(30_000))).collect::<Vec<_>>().join(" ")
}

/// The n-th word of the language, always the same: two to four syllables.
fn word(n: usize) -> String {
    const ONSETS: [&str; 20] = [
        "b", "br", "d", "f", "g", "gr", "h", "k", "l", "m", "n", "p", "r", "s", "sch", "st", "t", "w", "z",
        "",
    ];
    const VOWELS: [&str; 8] = ["a", "e", "i", "o", "u", "ei", "au", "ie"];
    const CODAS: [&str; 8] = ["", "n", "r", "l", "s", "t", "ng", "cht"];
    let mut dice = Dice(n as u64);
    dice.next(2);
    let mut syllable = || [ONSETS[dice.next(20)], VOWELS[dice.next(8)], CODAS[dice.next(8)]].concat();
    (0..2 + n % 3).map(|_| syllable()).collect()
}

/// Numbers that look random and are the same every time.
struct Dice(u64);

impl Dice {
    fn next(&mut self, below: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or_default() % below
    }

    /// Small numbers often, large ones seldom, as words are in a language.
    fn rare(&mut self, below: usize) -> usize {
        let scale = 1 + self.next(below);
        self.next(scale) * self.next(scale) / scale
    }
}

/// Entries and their index for each size.
static TOWNS: LazyLock<Vec<(Vec<Entry>, Index)>> = LazyLock::new(|| {
    let town = |&size: &usize| {
        let entries = entries(size);
        let index = Index::build("de", &entries);
        (entries, index)
    };
    SIZES.iter().map(town).collect()
});

fn town(size: usize) -> &'static (Vec<Entry>, Index) {
    TOWNS.iter().find(|(entries, _)| entries.len() == size).expect("a town of each size")
}

#[divan::bench(args = SIZES, sample_count = 3, sample_size = 1)]
fn build(bencher: Bencher, size: usize) {
    let entries = entries(size);
    bencher.bench_local(|| Index::build("de", black_box(&entries)));
}

/// A question in an entry's own words.
#[divan::bench(args = SIZES, sample_count = 200, sample_size = 1)]
fn ask(bencher: Bencher, size: usize) {
    let (entries, index) = town(size);
    let mut dice = Dice(3);
    bencher.with_inputs(|| question(entries, &mut dice)).bench_local_refs(|question| index.ask(question));
}

/// The same with a typo in every word that has one of three vowels.
#[divan::bench(args = SIZES, sample_count = 200, sample_size = 1)]
fn ask_mistyped(bencher: Bencher, size: usize) {
    let (entries, index) = town(size);
    let mut dice = Dice(5);
    let mistype = |word: &str| word.replacen(['e', 'a', 'o'], "x", 1);
    let mut mistyped = || question(entries, &mut dice).split(' ').map(mistype).collect::<Vec<_>>().join(" ");
    bencher.with_inputs(&mut mistyped).bench_local_refs(|question| index.ask(question));
}

/// The first sentence of some entry's answer.
fn question(entries: &[Entry], dice: &mut Dice) -> String {
    let answer = &entries[dice.next(entries.len())].answer;
    answer.split('.').next().unwrap_or_default().to_owned()
}
