//! Takes a word apart into overlapping runs of characters, so that a typo, an ending or a compound
//! costs a few of them and not the whole word.

const SHORTEST: usize = 3;
/// Runs of five found nothing more and cost a third of the memory.
const LONGEST: usize = 4;

/// Calls `each` with a key for every run of three or four characters of ` word `; a word too short
/// for that is one run.
pub(super) fn grams(word: &str, each: impl FnMut(u64)) {
    runs(word, SHORTEST, LONGEST, each);
}

/// Shorter runs, for finding words that look alike.
pub(super) fn fine_grams(word: &str, each: impl FnMut(u64)) {
    runs(word, 2, 3, each);
}

fn runs(word: &str, shortest: usize, longest: usize, mut each: impl FnMut(u64)) {
    let padded: Vec<char> = std::iter::once(' ').chain(word.chars()).chain(std::iter::once(' ')).collect();
    if padded.len() <= shortest {
        each(key(padded));
        return;
    }
    for length in shortest..=longest {
        for run in padded.windows(length) {
            each(key(run.iter().copied()));
        }
    }
}

/// A 64-bit key that stands for the characters; FNV with a shift to mix the upper bits.
pub(super) fn key(characters: impl IntoIterator<Item = char>) -> u64 {
    characters.into_iter().fold(0xcbf2_9ce4_8422_2325, |hash: u64, c| {
        let mixed = (hash ^ u64::from(c)).wrapping_mul(0x0100_0000_01b3);
        mixed ^ (mixed >> 29)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn collected(word: &str) -> Vec<u64> {
        let mut keys = Vec::new();
        grams(word, |it| keys.push(it));
        keys
    }

    #[test]
    fn a_word_falls_into_runs_of_three_and_four() {
        assert_eq!(collected("amt").len(), 3 + 2);
        assert!(collected("amt").contains(&key(" am".chars())));
    }

    #[test]
    fn a_single_letter_is_one_run() {
        assert_eq!(collected("a").len(), 1);
    }

    #[test]
    fn a_typo_leaves_some_runs_in_place() {
        let meant = collected("sperrmull");
        assert!(collected("spermull").iter().filter(|it| meant.contains(it)).count() > 6);
    }
}
