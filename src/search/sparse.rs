//! Texts as sparse vectors: which terms, how often, and what each weighs.

/// Terms and weights, sorted by term, each term once.
pub(super) type Sparse = Vec<(u32, f32)>;

/// Counts equal terms.
pub(super) fn count(mut terms: Vec<u32>) -> Sparse {
    terms.sort_unstable();
    sum(terms.into_iter().map(|term| (term, 1.0)).collect())
}

/// Adds up the weights of equal terms.
pub(super) fn sum(mut parts: Sparse) -> Sparse {
    parts.sort_by_key(|(term, _)| *term);
    parts.dedup_by(|next, kept| {
        let same = next.0 == kept.0;
        if same {
            kept.1 += next.1;
        }
        same
    });
    parts
}

/// Rare terms up, repeated terms damped, length one: the dot product of two of them is their cosine.
pub(super) fn cosine_weights(counts: &Sparse, rarity: &[f32]) -> Sparse {
    unit_length(weights(counts, rarity))
}

/// Rare terms up, repeated terms damped.
pub(super) fn weights(counts: &Sparse, rarity: &[f32]) -> Sparse {
    let damped = |count: f32| if count < 1.0 { count } else { 1.0 + count.ln() };
    counts.iter().map(|&(term, n)| (term, damped(n) * rarity[term as usize])).collect()
}

/// Scales to length one; an empty text stays empty.
pub(super) fn unit_length(mut vector: Sparse) -> Sparse {
    let length = vector.iter().map(|(_, weight)| weight * weight).sum::<f32>().sqrt();
    if 0.0 < length {
        for (_, weight) in &mut vector {
            *weight /= length;
        }
    }
    vector
}

/// The sum of all weights.
pub(super) fn total(vector: &Sparse) -> f32 {
    vector.iter().map(|(_, weight)| weight).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_terms_are_counted_together() {
        assert_eq!(count(vec![3, 1, 3]), [(1, 1.0), (3, 2.0)]);
    }

    #[test]
    fn a_text_is_as_close_to_itself_as_can_be() {
        let vector = cosine_weights(&vec![(0, 1.0), (1, 3.0)], &[1.0, 2.0]);
        let cosine: f32 = vector.iter().map(|(_, weight)| weight * weight).sum();
        assert!((cosine - 1.0).abs() < 1e-6);
        assert!(unit_length(Sparse::new()).is_empty());
    }
}
