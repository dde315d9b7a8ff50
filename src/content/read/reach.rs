//! Whether a rule is ever reached: every kind, category and district is tried against the rules above it.

use crate::content::Condition;
use crate::model::Kind;

/// What keeps every concern from a rule.
#[derive(Debug, PartialEq, Eq)]
pub enum Shadow {
    /// One rule alone, by its number.
    One(usize),
    Together,
}

/// What lies between all concerns and a rule, when nothing is left for it.
pub fn shadow(above: &[&Condition], rule: &Condition) -> Option<Shadow> {
    // Rules that want other words than this one let some concern pass to it.
    let above: Vec<(usize, &&Condition)> =
        above.iter().enumerate().filter(|(_, it)| it.is_said_with(rule)).collect();
    let all = concerns(&above, rule);
    let takes = |it: &Condition, concern: &Sort<'_>| it.is_about(concern.0, concern.1, concern.2);
    let one = above.iter().find(|(_, it)| all.iter().all(|concern| takes(it, concern)));
    if let Some((number, _)) = one {
        return Some(Shadow::One(*number));
    }
    let is_taken = |concern: &Sort<'_>| above.iter().any(|(_, it)| takes(it, concern));
    all.iter().all(is_taken).then_some(Shadow::Together)
}

type Sort<'c> = (Kind, Option<&'c str>, Option<&'c str>);

/// Every sort of concern `rule` is about. An id no rule names is treated by all as no id at all.
fn concerns<'c>(above: &[(usize, &&'c Condition)], rule: &'c Condition) -> Vec<Sort<'c>> {
    let named = |ids: fn(&Condition) -> &Vec<String>| {
        let conditions = above.iter().map(|(_, it)| **it).chain([rule]);
        let mut named: Vec<Option<&'c str>> = conditions.flat_map(ids).map(|it| Some(it.as_str())).collect();
        named.sort_unstable();
        named.dedup();
        named.push(None);
        named
    };
    let (categories, districts) = (named(|it| &it.categories), named(|it| &it.districts));
    let mut concerns = Vec::new();
    for kind in Kind::ALL {
        for category in &categories {
            concerns.extend(districts.iter().map(|district| (kind, *category, *district)));
        }
    }
    concerns.retain(|(kind, category, district)| rule.is_about(*kind, *category, *district));
    concerns
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::{Phrase, Road};

    fn about(categories: &[&str], districts: &[&str]) -> Condition {
        let ids = |ids: &[&str]| ids.iter().map(|it| (*it).to_owned()).collect();
        Condition { categories: ids(categories), districts: ids(districts), ..Condition::default() }
    }

    fn on_roads(roads: &[&str]) -> Condition {
        let roads = roads.iter().filter_map(|it| Road::new(it)).collect();
        Condition { roads, ..about(&["roads"], &[]) }
    }

    #[test]
    fn a_narrower_rule_below_a_wider_one_is_never_reached() {
        let everything = Condition::default();
        assert_eq!(shadow(&[&everything], &about(&["roads"], &[])), Some(Shadow::One(0)));
        assert_eq!(shadow(&[&about(&["roads"], &[])], &about(&["roads"], &["werbig"])), Some(Shadow::One(0)));
        assert_eq!(shadow(&[&on_roads(&["B1", "B2"])], &on_roads(&["B2"])), Some(Shadow::One(0)));
        assert_eq!(shadow(&[&about(&["roads"], &[])], &on_roads(&["B2"])), Some(Shadow::One(0)));
    }

    #[test]
    fn a_rule_is_reached_when_anything_is_left_for_it() {
        assert_eq!(shadow(&[], &Condition::default()), None);
        assert_eq!(shadow(&[&about(&["roads"], &["werbig"])], &about(&["roads"], &[])), None);
        assert_eq!(shadow(&[&about(&["roads"], &[])], &about(&["roads", "waste"], &[])), None);
        assert_eq!(shadow(&[&on_roads(&["B1"])], &about(&["roads"], &[])), None);
        assert_eq!(shadow(&[&on_roads(&["B1"])], &on_roads(&["B1", "B2"])), None);
        let words =
            Condition { words: Phrase::new("Friedhof").into_iter().collect(), ..Condition::default() };
        assert_eq!(shadow(&[&on_roads(&["B1"])], &words), None);
    }

    #[test]
    fn rules_that_take_everything_together_leave_nothing() {
        let kinds = |kinds: &[Kind]| Condition { kinds: kinds.to_vec(), ..Condition::default() };
        let (two, three) = Kind::ALL.split_at(2);
        assert_eq!(shadow(&[&kinds(two), &kinds(three)], &about(&["roads"], &[])), Some(Shadow::Together));
        assert_eq!(shadow(&[&kinds(two)], &kinds(&Kind::ALL)), None);
    }
}
