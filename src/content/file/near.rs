//! "Did you mean …?": the known word nearest to the one written.

/// The remedy for a word that should have been one of `known`.
pub fn one_of<'k>(written: &str, known: impl IntoIterator<Item = &'k str>) -> String {
    let known: Vec<&str> = known.into_iter().collect();
    let list = format!("Write one of: {}", known.join(", "));
    match nearest(written, &known) {
        Some(it) => format!("{list} (did you mean \"{it}\"?)"),
        None => list,
    }
}

/// The nearest of `known`, when it is near enough to be a slip: one change in every three letters,
/// so codes of two letters have no neighbours.
fn nearest<'k>(written: &str, known: &[&'k str]) -> Option<&'k str> {
    let slips = written.chars().count() / 3;
    known
        .iter()
        .map(|it| (distance(written, it), *it))
        .filter(|(changes, _)| *changes <= slips)
        .min_by_key(|(changes, _)| *changes)
        .map(|(_, it)| it)
}

/// Letters inserted, left out, changed or swapped with their neighbour.
fn distance(from: &str, to: &str) -> usize {
    let from: Vec<char> = from.chars().collect();
    let to: Vec<char> = to.chars().collect();
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=to.len()).collect();
    for (i, a) in from.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, b) in to.iter().enumerate() {
            let mut best = (last[j] + usize::from(a != b)).min(last[j + 1] + 1).min(row[j] + 1);
            if i > 0 && j > 0 && *a == to[j - 1] && from[i - 1] == *b {
                best = best.min(before[j - 1] + 1);
            }
            row.push(best);
        }
        before = std::mem::replace(&mut last, row);
    }
    last[to.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_finds_its_word() {
        assert_eq!(
            one_of("offcie", ["office", "owner"]),
            "Write one of: office, owner (did you mean \"office\"?)"
        );
    }

    #[test]
    fn a_stranger_gets_the_list_alone() {
        assert_eq!(one_of("colour", ["id", "name"]), "Write one of: id, name");
    }

    #[test]
    fn swapped_neighbours_are_one_change() {
        assert_eq!(distance("ab", "ba"), 1);
        assert_eq!(distance("", "abc"), 3);
    }
}
