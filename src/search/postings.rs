//! The inverted index: for each term the texts that have it, so that a question touches only what it
//! shares words with.

use super::sparse::Sparse;

/// Texts by term. Text `n` is the `n`-th vector given at the start.
pub(super) struct Postings {
    /// Where each term's cells begin; one more than there are terms.
    starts: Vec<u32>,
    cells: Vec<(u32, f32)>,
    texts: usize,
}

impl Postings {
    pub fn new(terms: usize, texts: &[Sparse]) -> Self {
        let mut starts = vec![0_u32; terms + 1];
        for (term, _) in texts.iter().flatten() {
            starts[*term as usize + 1] += 1;
        }
        for term in 0..terms {
            starts[term + 1] += starts[term];
        }
        let mut next = starts.clone();
        let mut cells = vec![(0, 0.0); texts.iter().map(Vec::len).sum()];
        for (number, text) in (0_u32..).zip(texts) {
            for &(term, weight) in text {
                let slot = &mut next[term as usize];
                cells[*slot as usize] = (number, weight);
                *slot += 1;
            }
        }
        Self { starts, cells, texts: texts.len() }
    }

    /// The dot product of the question with every text.
    pub fn score(&self, question: &Sparse) -> Vec<f32> {
        let mut scores = vec![0.0; self.texts];
        for &(term, weight) in question {
            let term = term as usize;
            for &(text, cell) in &self.cells[self.starts[term] as usize..self.starts[term + 1] as usize] {
                scores[text as usize] += weight * cell;
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
        assert_eq!(postings.score(&vec![(0, 1.0), (1, 3.0)]), [1.0, 6.0, 0.0]);
    }

    #[test]
    fn an_entry_is_as_good_as_its_best_text() {
        assert_eq!(Owners(vec![0, 0, 2]).best(&[0.1, 0.4, 0.3], 3), [0.4, 0.0, 0.3]);
    }
}
