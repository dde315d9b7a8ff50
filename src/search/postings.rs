//! The inverted index: for each term the texts that have it, so that a question touches only what it
//! shares words with.

use super::sparse::Sparse;

/// Texts by term. Text `n` is the `n`-th vector given at the start.
pub(super) struct Postings {
    /// Where each term's cells begin; one more than there are terms.
    starts: Box<[u32]>,
    cells: Box<[Cell]>,
    texts: usize,
    /// What one step of a cell's weight is.
    step: f32,
}

/// A text that has the term, and how much the term weighs in it. An index is mostly these, so they are small:
/// a weight is told from the next by a four thousandth of the heaviest, which no answer hangs on.
#[derive(Clone, Copy, Default)]
struct Cell(u32);

const WEIGHT_BITS: u32 = 12;
const HEAVIEST: u16 = (1 << WEIGHT_BITS) - 1;

impl Cell {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and HEAVIEST")]
    fn new(text: u32, steps: f32) -> Self {
        assert!(text < 1 << (32 - WEIGHT_BITS), "an index holds a million texts at most");
        Self(text << WEIGHT_BITS | steps.round().clamp(0.0, f32::from(HEAVIEST)) as u32)
    }

    fn text(self) -> usize {
        (self.0 >> WEIGHT_BITS) as usize
    }

    #[expect(clippy::cast_possible_truncation, reason = "HEAVIEST leaves no more than it has")]
    fn steps(self) -> f32 {
        f32::from((self.0 & u32::from(HEAVIEST)) as u16)
    }
}

impl Postings {
    pub fn new(terms: usize, texts: &[Sparse]) -> Self {
        let heaviest = texts.iter().flatten().map(|(_, weight)| *weight).fold(f32::EPSILON, f32::max);
        let step = heaviest / f32::from(HEAVIEST);
        let mut starts = vec![0_u32; terms + 1];
        for (term, _) in texts.iter().flatten() {
            starts[*term as usize + 1] += 1;
        }
        for term in 0..terms {
            starts[term + 1] += starts[term];
        }
        let mut next = starts.clone();
        let mut cells = vec![Cell::default(); texts.iter().map(Vec::len).sum()];
        for (number, text) in (0_u32..).zip(texts) {
            for &(term, weight) in text {
                let slot = &mut next[term as usize];
                cells[*slot as usize] = Cell::new(number, weight / step);
                *slot += 1;
            }
        }
        Self { starts: starts.into(), cells: cells.into(), texts: texts.len(), step }
    }

    /// The dot product of the question with every text.
    pub fn score(&self, question: &Sparse) -> Vec<f32> {
        let mut scores = vec![0.0; self.texts];
        for &(term, weight) in question {
            let (term, weight) = (term as usize, weight * self.step);
            for cell in &self.cells[self.starts[term] as usize..self.starts[term + 1] as usize] {
                scores[cell.text()] += weight * cell.steps();
            }
        }
        scores
    }
}

/// Which entry each text belongs to.
pub(super) struct Owners(pub Vec<u32>);

impl Owners {
    /// The best of each entry's texts; 0 where it has none.
    pub fn best(&self, scores: &[f32], entries: usize) -> Vec<f32> {
        let mut best = vec![0.0_f32; entries];
        for (owner, score) in self.0.iter().zip(scores) {
            let kept = &mut best[*owner as usize];
            *kept = kept.max(*score);
        }
        best
    }

    /// A soft maximum over each entry's texts: a second good one adds a little to the best.
    pub fn together(&self, scores: &[f32], entries: usize) -> Vec<f32> {
        const SHARPNESS: f32 = 8.0;
        let mut sums = vec![0.0_f32; entries];
        for (owner, score) in self.0.iter().zip(scores).filter(|(_, score)| 0.0 < **score) {
            sums[*owner as usize] += (SHARPNESS * score).exp_m1();
        }
        sums.iter().map(|sum| sum.ln_1p() / SHARPNESS).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_scores_by_the_terms_it_shares() {
        let postings = Postings::new(3, &[vec![(0, 1.0), (2, 0.5)], vec![(1, 2.0)], vec![]]);
        let scores = postings.score(&vec![(0, 1.0), (1, 3.0)]);
        assert!(scores.iter().zip([1.0_f32, 6.0, 0.0]).all(|(score, exact)| (score - exact).abs() < 0.001));
    }

    #[test]
    fn an_entry_is_as_good_as_its_best_text() {
        assert_eq!(Owners(vec![0, 0, 2]).best(&[0.1, 0.4, 0.3], 3), [0.4, 0.0, 0.3]);
    }
}
