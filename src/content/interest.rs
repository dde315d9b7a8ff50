//! What events and news are about and for, and what belongs to which.

use std::collections::BTreeMap;

use super::{Content, District, Phrase, Words, fold};
use crate::model::{Event, News};

/// What people may be interested in, the same in all towns.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Interests {
    pub topics: Vec<Interest>,
    pub audiences: Vec<Interest>,
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Interest {
    pub id: String,
    pub names: Words,
    /// Other words for it by language: what people type, and what sources file things under.
    pub words: BTreeMap<String, Vec<Phrase>>,
    /// The names as they are looked for in texts: folded once, not once for each of ten thousand events.
    heard: Vec<Phrase>,
}

/// What an event or a piece of news belongs to, by ids. Without a district it is about the whole town.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Labels {
    pub topics: Vec<String>,
    pub districts: Vec<String>,
    pub audiences: Vec<String>,
}

impl Interests {
    pub fn topic(&self, id: &str) -> Option<&Interest> {
        self.topics.iter().find(|it| it.id == id)
    }

    pub fn audience(&self, id: &str) -> Option<&Interest> {
        self.audiences.iter().find(|it| it.id == id)
    }
}

impl Interest {
    pub fn new(id: &str, names: Words, words: BTreeMap<String, Vec<Phrase>>) -> Self {
        let heard = names.0.values().filter_map(|it| Phrase::new(it)).collect();
        Self { id: id.to_owned(), names, words, heard }
    }

    pub fn name(&self, lang: &str) -> &str {
        self.names.text(lang)
    }

    /// Whether a text speaks of it, in whatever language.
    pub fn is_in(&self, text: &str) -> bool {
        self.is_among(&fold::words(text))
    }

    fn is_among(&self, words: &[String]) -> bool {
        let mut others = self.words.values().flatten();
        self.heard.iter().any(|it| it.is_in(words)) || others.any(|it| it.begins_at(words).is_some())
    }
}

impl Content {
    /// By its source, what the source files it under, its title, and the places it names.
    pub fn labels_of_event(&self, town: &str, source: &str, event: &Event) -> Labels {
        let about = about(&event.title, &event.categories);
        let place = format!("{} {}", event.place.as_deref().unwrap_or_default(), event.title);
        self.labels(town, source, &about, &place)
    }

    /// By its source, what the source files it under, and its title.
    pub fn labels_of_news(&self, town: &str, source: &str, news: &News) -> Labels {
        self.labels(town, source, &about(&news.title, &news.categories), &news.title)
    }

    fn labels(&self, town: &str, source: &str, about: &str, place: &str) -> Labels {
        let Some(town) = self.town(town) else { return Labels::default() };
        let given = town.source(source);
        let words = fold::words(about);
        let topics = named(&self.interests.topics, given.map(|it| it.topics.as_slice()), &words);
        let audiences = named(&self.interests.audiences, given.map(|it| it.audiences.as_slice()), &words);
        let mut districts = given.map(|it| it.districts.clone()).unwrap_or_default();
        let named = districts_in(place, &town.name, &town.districts);
        districts
            .extend(named.into_iter().filter(|it| !given.is_some_and(|given| given.districts.contains(it))));
        Labels { topics, districts, audiences }
    }
}

fn about(title: &str, categories: &[String]) -> String {
    format!("{title} {}", categories.join(" "))
}

/// What the source gives to all it tells, and what the words speak of.
fn named(interests: &[Interest], given: Option<&[String]>, words: &[String]) -> Vec<String> {
    let given = given.unwrap_or_default();
    let named = interests.iter().filter(|it| given.contains(&it.id) || it.is_among(words));
    named.map(|it| it.id.clone()).collect()
}

/// The districts a text names. An address names the town as well: that alone means its core only where no other
/// district is named.
fn districts_in(text: &str, town: &str, districts: &[District]) -> Vec<String> {
    let (words, town) = (fold::words(text), fold::words(town));
    let named = districts.iter().filter_map(|district| {
        let found: Vec<&Phrase> = district.heard.iter().filter(|it| it.is_in(&words)).collect();
        let is_core = found.iter().all(|it| it.is_in(&town));
        (!found.is_empty()).then_some((district.id.as_str(), is_core))
    });
    let named: Vec<(&str, bool)> = named.collect();
    let beyond_core = named.iter().any(|(_, is_core)| !is_core);
    named.iter().filter(|(_, is_core)| !(beyond_core && *is_core)).map(|(id, _)| (*id).to_owned()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn interest(id: &str, name: &str, words: &[&str]) -> Interest {
        let names = Words([("de".to_owned(), name.to_owned())].into());
        let words = words.iter().filter_map(|it| Phrase::new(it)).collect();
        Interest::new(id, names, [("de".to_owned(), words)].into())
    }

    fn topics(title: &str, categories: &[&str]) -> Vec<String> {
        let categories: Vec<String> = categories.iter().map(|it| (*it).to_owned()).collect();
        let interests =
            [interest("music", "Musik", &["Konzert", "Chor"]), interest("sport", "Sport", &["Lauf"])];
        named(&interests, None, &fold::words(&about(title, &categories)))
    }

    #[test]
    fn a_title_and_the_categories_of_a_source_say_what_it_is_about() {
        assert_eq!(topics("Konzerte im Park", &[]), ["music"]);
        assert_eq!(topics("Sommerfest", &["MUSIK", "Sport"]), ["music", "sport"]);
        assert!(topics("Ablauf der Sitzung", &["Termine"]).is_empty());
    }

    #[test]
    fn what_the_source_belongs_to_all_it_tells_belongs_to() {
        let interests = [interest("music", "Musik", &[]), interest("sport", "Sport", &[])];
        assert_eq!(named(&interests, Some(&["sport".to_owned()]), &[]), ["sport"]);
    }

    #[test]
    fn an_address_in_a_village_is_about_the_village_and_not_about_the_core() {
        let district = |id: &str, name: &str, also: &[&str]| {
            District::new(id, name.to_owned(), also.iter().map(|it| (*it).to_owned()).collect())
        };
        let districts = [
            district("bad-belzig", "Bad Belzig (Kernstadt)", &["Belzig", "Kernstadt"]),
            district("hagelberg", "Hagelberg", &["Klein Glien"]),
        ];
        let found = |place: &str| districts_in(place, "Bad Belzig", &districts);
        assert_eq!(found("Dorfstr. 1, 14806 Bad Belzig, OT Klein Glien"), ["hagelberg"]);
        assert_eq!(found("Markt 1, 14806 Bad Belzig"), ["bad-belzig"]);
        assert!(found("Online").is_empty());
    }
}
