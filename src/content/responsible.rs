//! Who deals with a concern (C15): a table of rules read from the top, the first that fits decides.
//!
//! **Invariant:** the table always has an answer, because its last line has no conditions.

use std::sync::Arc;

use super::{Phrase, Place, Road, Team, fold};
use crate::model::Kind;

/// A town's table.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// In their order.
    pub rules: Vec<Rule>,
    /// Whose is all the rest.
    pub rest: Charge,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Rule {
    pub when: Condition,
    pub charge: Charge,
}

/// What a concern must be like. An empty list holds for every concern.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Condition {
    pub kinds: Vec<Kind>,
    /// Ids of categories.
    pub categories: Vec<String>,
    /// Ids of districts of the town.
    pub districts: Vec<String>,
    /// One of these is named.
    pub roads: Vec<Road>,
    /// One of these is said.
    pub words: Vec<Phrase>,
}

/// In whose charge a concern is.
#[derive(Debug, Clone, PartialEq)]
pub enum Charge {
    Team(Arc<Team>),
    /// Not the town's; a body beyond it deals with it.
    NotOurs(Arc<Place>),
}

/// Who deals with a concern.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Responsible<'t> {
    Team(&'t Team),
    /// Not the town's task but theirs (F6).
    NotOurs(&'t Place),
}

impl Table {
    /// `words` are those of the concern and of its place.
    pub(super) fn responsible(
        &self,
        kind: Kind,
        category: Option<&str>,
        district: Option<&str>,
        words: &str,
    ) -> Responsible<'_> {
        let words = fold::words(words);
        let first = self
            .rules
            .iter()
            .find(|it| it.when.is_about(kind, category, district) && it.when.is_said_in(&words));
        first.map_or(&self.rest, |it| &it.charge).as_responsible()
    }
}

impl Condition {
    pub(super) fn is_about(&self, kind: Kind, category: Option<&str>, district: Option<&str>) -> bool {
        let holds =
            |ids: &[String], id: Option<&str>| ids.is_empty() || ids.iter().any(|it| Some(it.as_str()) == id);
        (self.kinds.is_empty() || self.kinds.contains(&kind))
            && holds(&self.categories, category)
            && holds(&self.districts, district)
    }

    fn is_said_in(&self, words: &[String]) -> bool {
        (self.roads.is_empty() || self.roads.iter().any(|it| it.is_in(words)))
            && (self.words.is_empty() || self.words.iter().any(|it| it.begins_at(words).is_some()))
    }

    pub(super) fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Whether whatever is said as `other` wants it is also said as this wants it.
    pub(super) fn is_said_with(&self, other: &Self) -> bool {
        holds_all(&self.roads, &other.roads) && holds_all(&self.words, &other.words)
    }
}

fn holds_all<T: PartialEq>(wide: &[T], narrow: &[T]) -> bool {
    wide.is_empty() || (!narrow.is_empty() && narrow.iter().all(|it| wide.contains(it)))
}

impl Charge {
    fn as_responsible(&self) -> Responsible<'_> {
        match self {
            Self::Team(team) => Responsible::Team(team),
            Self::NotOurs(body) => Responsible::NotOurs(body),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::{Origin, Words};

    fn team(id: &str) -> Charge {
        Charge::Team(Arc::new(Team {
            id: id.to_owned(),
            names: Words::default(),
            mail: None,
            senders: Vec::new(),
            room: None,
            escalate_to: None,
            origin: Origin::default(),
        }))
    }

    fn body(id: &str) -> Charge {
        Charge::NotOurs(Arc::new(Place { id: id.to_owned(), ..Place::default() }))
    }

    fn rule(when: Condition, charge: Charge) -> Rule {
        Rule { when, charge }
    }

    fn any() -> Condition {
        Condition::default()
    }

    fn ids(ids: &[&str]) -> Vec<String> {
        ids.iter().map(|it| (*it).to_owned()).collect()
    }

    fn table() -> Table {
        let roads = ["B102", "B246"].into_iter().filter_map(Road::new).collect();
        Table {
            rules: vec![
                rule(Condition { categories: ids(&["roads", "traffic"]), roads, ..any() }, body("state")),
                rule(
                    Condition { words: Phrase::new("Friedhof").into_iter().collect(), ..any() },
                    team("cemetery"),
                ),
                rule(
                    Condition { categories: ids(&["roads"]), districts: ids(&["werbig"]), ..any() },
                    team("village"),
                ),
                rule(Condition { categories: ids(&["roads", "lights"]), ..any() }, team("works")),
                rule(Condition { kinds: vec![Kind::Idea], ..any() }, team("planning")),
            ],
            rest: team("office"),
        }
    }

    fn who(kind: Kind, category: Option<&str>, district: Option<&str>, words: &str) -> String {
        match table().responsible(kind, category, district, words) {
            Responsible::Team(team) => team.id.clone(),
            Responsible::NotOurs(body) => format!("not ours: {}", body.id),
        }
    }

    #[test]
    fn a_hole_in_a_federal_road_is_the_states() {
        let said = "Schlagloch auf der B 102 hinter Werbig";
        assert_eq!(who(Kind::Problem, Some("roads"), Some("werbig"), said), "not ours: state");
        assert_eq!(who(Kind::Problem, Some("traffic"), None, "Bundesstraße 246"), "not ours: state");
    }

    #[test]
    fn a_road_alone_does_not_make_it_the_states() {
        assert_eq!(who(Kind::Problem, Some("lights"), None, "Laterne an der B102"), "works");
        assert_eq!(who(Kind::Problem, Some("roads"), None, "B 1021"), "works");
    }

    #[test]
    fn the_first_rule_that_fits_decides() {
        assert_eq!(who(Kind::Problem, Some("roads"), Some("werbig"), "Loch"), "village");
        assert_eq!(who(Kind::Problem, Some("roads"), Some("borne"), "Loch"), "works");
        assert_eq!(who(Kind::Idea, Some("roads"), None, "Radweg"), "works");
        assert_eq!(who(Kind::Idea, None, None, "Radweg"), "planning");
    }

    #[test]
    fn words_of_text_or_place_decide_with_an_ending_or_without() {
        assert_eq!(who(Kind::Problem, None, None, "Tor des Friedhofs klemmt"), "cemetery");
        assert_eq!(who(Kind::Problem, None, None, "Friedhofsmauer"), "office");
    }

    #[test]
    fn what_no_rule_names_is_left_to_the_last() {
        assert_eq!(who(Kind::Praise, None, None, ""), "office");
        assert_eq!(who(Kind::Question, Some("unheard-of"), Some("nowhere"), "?"), "office");
    }
}
