//! Learns from the phrasings of one town's entries which words speak for which entry: kernel ridge
//! regression on how alike the phrasings are. It sees what a nearest phrasing cannot: words that many
//! entries share speak for none.

use super::lexicon::count;

/// How much a phrasing is believed; measured flat between 0.2 and 1.5.
const DOUBT: f32 = 0.5;
/// Training takes the cube of the number of phrasings: 1,000 need about a fifth of a second.
const MOST_PHRASINGS: usize = 1_000;
/// With fewer phrasings per entry there is nothing to learn that the nearest phrasing does not say.
const FEWEST_PER_ENTRY: f32 = 2.0;

/// For each phrasing, how much being like it speaks for each entry.
pub(super) struct Classifier {
    entries: usize,
    votes: Vec<f32>,
}

impl Classifier {
    /// `likeness` holds how alike each two phrasings are, row by row; `owners` which entry each belongs to.
    pub fn learn(likeness: &[Vec<f32>], owners: &[u32], entries: usize) -> Self {
        let n = likeness.len();
        let inverse = Triangle::of(likeness).inverse();
        let mut votes = vec![0.0; n * entries];
        for phrasing in 0..n {
            for (other, owner) in owners.iter().enumerate() {
                votes[phrasing * entries + *owner as usize] += inverse[phrasing * n + other];
            }
        }
        Self { entries, votes }
    }

    /// Whether a base has enough phrasings to learn from, and not too many.
    pub fn is_worthwhile(phrasings: usize, entries: usize) -> bool {
        0 < entries && phrasings <= MOST_PHRASINGS && FEWEST_PER_ENTRY * count(entries) <= count(phrasings)
    }

    /// What a question that is this much like each phrasing says for each entry: about 1 for "surely",
    /// about 0 for "no".
    pub fn votes(&self, likeness: &[f32]) -> Vec<f32> {
        let mut sums = vec![0.0; self.entries];
        for (row, alike) in self.votes.chunks_exact(self.entries).zip(likeness) {
            if 0.0 < *alike {
                for (sum, vote) in sums.iter_mut().zip(row) {
                    *sum += alike * vote;
                }
            }
        }
        sums
    }
}

/// The Cholesky factor of the likeness matrix, lower left, row by row.
struct Triangle {
    n: usize,
    rows: Vec<f32>,
}

impl Triangle {
    fn of(likeness: &[Vec<f32>]) -> Self {
        let n = likeness.len();
        let mut rows = vec![0.0_f32; n * n];
        for i in 0..n {
            for j in 0..=i {
                let (head, tail) = rows.split_at_mut(i * n);
                let known = if i == j { &tail[..j] } else { &head[j * n..j * n + j] };
                let rest = likeness[i][j] + if i == j { DOUBT } else { 0.0 } - dot(&tail[..j], known);
                // Doubt keeps every pivot above zero; the floor is for rounding.
                tail[j] = if i == j { rest.max(1e-6).sqrt() } else { rest / head[j * n + j] };
            }
        }
        Self { n, rows }
    }

    /// The inverse of the whole matrix, from the inverse of the triangle.
    fn inverse(&self) -> Vec<f32> {
        let n = self.n;
        // Column `c` of the triangle's inverse, kept as row `c`: it begins at the diagonal.
        let mut columns = vec![0.0_f32; n * n];
        for (c, column) in columns.chunks_exact_mut(n.max(1)).enumerate() {
            column[c] = 1.0 / self.rows[c * n + c];
            for i in c + 1..n {
                let row = &self.rows[i * n..(i + 1) * n];
                column[i] = -dot(&row[c..i], &column[c..i]) / row[i];
            }
        }
        let mut inverse = vec![0.0; n * n];
        for i in 0..n {
            for j in 0..=i {
                let product = dot(&columns[i * n + i..(i + 1) * n], &columns[j * n + i..(j + 1) * n]);
                inverse[i * n + j] = product;
                inverse[j * n + i] = product;
            }
        }
        inverse
    }
}

/// In eight lanes, which compilers turn into vector instructions.
fn dot(a: &[f32], b: &[f32]) -> f32 {
    let mut lanes = [0.0_f32; 8];
    let (left, right) = (a.chunks_exact(8), b.chunks_exact(8));
    let tail: f32 = left.remainder().iter().zip(right.remainder()).map(|(x, y)| x * y).sum();
    for (x, y) in left.zip(right) {
        for (lane, (x, y)) in lanes.iter_mut().zip(x.iter().zip(y)) {
            *lane += x * y;
        }
    }
    lanes.iter().sum::<f32>() + tail
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_inverse_undoes_the_matrix() {
        let likeness = vec![vec![1.0, 0.4, 0.1], vec![0.4, 1.0, 0.2], vec![0.1, 0.2, 1.0]];
        let inverse = Triangle::of(&likeness).inverse();
        for i in 0..3 {
            for j in 0..3 {
                let doubt = |k: usize| if i == k { DOUBT } else { 0.0 };
                let product: f32 = (0..3).map(|k| (likeness[i][k] + doubt(k)) * inverse[k * 3 + j]).sum();
                assert!((product - if i == j { 1.0 } else { 0.0 }).abs() < 1e-5);
            }
        }
    }

    #[test]
    fn a_question_like_one_entrys_phrasings_speaks_for_it() {
        let likeness = vec![vec![1.0, 0.6, 0.3], vec![0.6, 1.0, 0.3], vec![0.3, 0.3, 1.0]];
        let classifier = Classifier::learn(&likeness, &[0, 0, 1], 2);
        let votes = classifier.votes(&[0.7, 0.6, 0.3]);
        assert!(votes[1] < votes[0]);
    }

    #[test]
    fn learning_waits_for_phrasings() {
        assert!(!Classifier::is_worthwhile(100, 100));
        assert!(Classifier::is_worthwhile(400, 100));
        assert!(!Classifier::is_worthwhile(80_000, 20_000));
    }
}
