//! Says how much a question is like what people ask here at all, whichever entry it belongs to: ridge
//! regression that makes every known phrasing score about 1. Runs of characters that many phrasings
//! share earn little each, those of a subject earn much, those nobody uses earn nothing.

use super::sparse::Sparse;

/// How much a single phrasing is believed.
const DOUBT: f32 = 0.5;
/// Conjugate gradients close in on the solution; after this many steps nothing visible changes.
const STEPS: usize = 15;

/// What each run of characters earns.
pub(super) struct Familiarity(Vec<f32>);

impl Familiarity {
    pub fn learn(phrasings: &[Sparse], grams: usize) -> Self {
        let mut solution = vec![0.0; phrasings.len()];
        let mut residual = vec![1.0; phrasings.len()];
        let mut direction = residual.clone();
        let mut error = dot(&residual, &residual);
        for _ in 0..STEPS {
            if error < 1e-6 {
                break;
            }
            let image = likeness_to_all(phrasings, &direction, grams);
            let step = error / dot(&direction, &image);
            add(&mut solution, step, &direction);
            add(&mut residual, -step, &image);
            let next = dot(&residual, &residual);
            for (towards, rest) in direction.iter_mut().zip(&residual) {
                *towards = rest + next / error * *towards;
            }
            error = next;
        }
        Self(blend(phrasings, &solution, grams))
    }

    /// About 1 for a question like those known, about 0 for one like none.
    pub fn of(&self, question: &Sparse) -> f32 {
        inner(question, &self.0)
    }
}

/// Multiplies with the matrix of how alike each two phrasings are, without ever writing it down.
fn likeness_to_all(phrasings: &[Sparse], shares: &[f32], grams: usize) -> Vec<f32> {
    let blend = blend(phrasings, shares, grams);
    phrasings.iter().zip(shares).map(|(it, share)| inner(it, &blend) + DOUBT * share).collect()
}

/// The phrasings added up, each with its share.
fn blend(phrasings: &[Sparse], shares: &[f32], grams: usize) -> Vec<f32> {
    let mut blend = vec![0.0; grams];
    for (phrasing, share) in phrasings.iter().zip(shares) {
        for &(gram, weight) in phrasing {
            blend[gram as usize] += share * weight;
        }
    }
    blend
}

fn inner(sparse: &Sparse, dense: &[f32]) -> f32 {
    sparse.iter().map(|&(at, weight)| weight * dense[at as usize]).sum()
}

fn dot(a: &[f32], b: &[f32]) -> f32 {
    a.iter().zip(b).map(|(x, y)| x * y).sum()
}

fn add(to: &mut [f32], times: f32, what: &[f32]) {
    for (sum, part) in to.iter_mut().zip(what) {
        *sum += times * part;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_asked_often_is_familiar_and_what_nobody_asks_is_not() {
        let phrasings = vec![vec![(0, 1.0)], vec![(0, 0.8), (1, 0.6)], vec![(2, 1.0)]];
        let familiarity = Familiarity::learn(&phrasings, 4);
        let of = |gram| familiarity.of(&vec![(gram, 1.0)]);
        assert!(0.5 < of(0) && of(0) <= 1.1);
        assert!(of(1) < of(2));
        assert!(of(3).abs() < 1e-6);
    }

    #[test]
    fn without_phrasings_nothing_is_familiar() {
        assert!(Familiarity::learn(&[], 1).of(&vec![(0, 1.0)]).abs() < 1e-6);
    }
}
