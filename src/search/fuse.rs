//! Adds the evidence for an entry up to one score. Scores, not ranks, are added: how much better
//! the first is than the second is what confidence lives on.

use super::evidence::Evidence;
use super::learned::EVIDENCE_WEIGHTS;

/// The entry's score; only its distance to the other entries' scores has a meaning.
pub(super) fn fuse(evidence: &Evidence) -> f32 {
    evidence.to_array().iter().zip(EVIDENCE_WEIGHTS).map(|(part, weight)| part * weight).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn more_evidence_never_lowers_a_score() {
        assert!(EVIDENCE_WEIGHTS.iter().all(|weight| 0.0 <= *weight));
        assert!(fuse(&Evidence::default()).abs() < f32::EPSILON);
    }
}
