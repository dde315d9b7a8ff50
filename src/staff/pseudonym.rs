//! What the staff call somebody they are not to know: another name in every case, so that two cases of one
//! person do not lead to each other (P7).

use crate::model::CaseId;

/// Birds of the Fläming: easy to say on the telephone, and nobody's name.
const BIRDS: [&str; 24] = [
    "Amsel",
    "Bachstelze",
    "Buchfink",
    "Drossel",
    "Eisvogel",
    "Elster",
    "Feldlerche",
    "Goldammer",
    "Graureiher",
    "Großtrappe",
    "Heidelerche",
    "Kiebitz",
    "Kleiber",
    "Kranich",
    "Mauersegler",
    "Meise",
    "Neuntöter",
    "Pirol",
    "Rotmilan",
    "Schwalbe",
    "Star",
    "Stieglitz",
    "Waldkauz",
    "Zaunkönig",
];

/// `Kranich 47`: always the same for the same case.
pub fn pseudonym(case: &CaseId) -> String {
    // FNV-1a: any fixed mixture will do, nothing is hidden by it.
    let mixed = case.0.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    let birds = BIRDS.len() as u64;
    let bird = usize::try_from(mixed % birds).unwrap_or(0);
    format!("{} {}", BIRDS[bird], 10 + (mixed / birds) % 90)
}

#[cfg(test)]
mod tests {
    use super::pseudonym;
    use crate::model::CaseId;

    #[test]
    fn a_case_keeps_its_pseudonym_and_another_has_another() {
        let name = |id: &str| pseudonym(&CaseId(id.to_owned()));
        assert_eq!(name("a"), name("a"));
        let names: std::collections::HashSet<String> = (0..50).map(|it| name(&it.to_string())).collect();
        assert!(40 < names.len(), "they are told apart: {names:?}");
    }
}
