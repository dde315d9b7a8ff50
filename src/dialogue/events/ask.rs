//! Whether a question is about what is on, and what it asks for.

use serde::{Deserialize, Serialize};

use super::sentence::Sentence;
use super::stretch::Stretch;
use crate::content::{Interest, Town};
use crate::dialogue::agenda::Listed;
use crate::dialogue::{Ctx, faq};
use crate::model::{Facet, Wish};

/// What somebody wants to know.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Query {
    /// `None`: whatever is ahead.
    pub stretch: Option<Stretch>,
    pub town: Option<String>,
    /// Districts, topics and audiences: one of each facet has to fit.
    pub wishes: Vec<Wish>,
    /// What else they named.
    pub words: Vec<String>,
    /// Whether they asked what is on.
    pub asks: bool,
}

/// Shorter words are found in everything.
const SHORTEST_WORD: usize = 3;

/// Whether `text` asks what is on. What the town's answers are sure of stays theirs, unless the answer itself
/// leads here.
pub fn is_meant(ctx: &Ctx<'_>, text: &str) -> bool {
    if ctx.agenda.calendar.events.is_empty() {
        return false;
    }
    if let (true, Some(_)) = asks_when(ctx, &mut Sentence::new(ctx, text)) {
        return true;
    }
    if let Some(faq) = faq::sure(ctx, text) {
        return faq.opens.as_deref() == Some(super::NAME);
    }
    let query = Query::read(ctx, text);
    // Where or for whom alone is no question; a time or the name of an event is.
    let only_when = query.words.is_empty() && query.stretch.is_some();
    query.asks || only_when || query.is_title(ctx)
}

impl Query {
    /// All that is ahead where they live.
    pub fn ahead(ctx: &Ctx<'_>) -> Self {
        let town = ctx.town().map(|it| it.id.clone());
        Self { stretch: None, town, wishes: Vec::new(), words: Vec::new(), asks: true }
    }

    pub fn read(ctx: &Ctx<'_>, text: &str) -> Self {
        let mut said = Sentence::new(ctx, text);
        let (asks, stretch) = asks_when(ctx, &mut said);
        let what = said.left();
        let (named, mut wishes) = place(ctx, &mut said);
        wishes.extend(interests(ctx, &mut said));
        let town = named.or_else(|| ctx.town()).map(|it| it.id.clone());
        // "Kinderkino" is that event before it is anything for children.
        if ctx.agenda.calendar.events.iter().any(|it| it.is_told() && it.title_words == what) {
            return Self { stretch, town, wishes: Vec::new(), words: what, asks };
        }
        let words = said.left().into_iter().filter(|it| SHORTEST_WORD <= it.chars().count()).collect();
        Self { stretch, town, wishes, words, asks }
    }

    /// Whether it only narrows what was asked before: "and on Sunday?", "for children".
    pub fn goes_on(&self) -> bool {
        !self.asks && self.words.is_empty() && (self.stretch.is_some() || !self.wishes.is_empty())
    }

    /// What it asks for after `before`: what it does not name stays.
    pub fn after(self, before: Self) -> Self {
        let kept = |it: &Wish| !self.wishes.iter().any(|new| new.facet == it.facet);
        let kept: Vec<Wish> = before.wishes.into_iter().filter(kept).collect();
        Self {
            stretch: self.stretch.or(before.stretch),
            town: self.town.or(before.town),
            wishes: kept.into_iter().chain(self.wishes).collect(),
            words: before.words,
            asks: true,
        }
    }

    /// Whether an event is what was asked for, but for its time.
    pub fn fits(&self, it: &Listed) -> bool {
        let wishes = |facet| self.wishes.iter().filter(move |it: &&Wish| it.facet == facet);
        Facet::CHOOSING.into_iter().all(|facet| {
            let mut named = wishes(facet).peekable();
            named.peek().is_none() || named.any(|wish| it.has(wish))
        })
    }

    /// How many of the words an event has, twice those in its title.
    pub fn weight(&self, it: &Listed) -> usize {
        let weight = |word: &String| {
            if it.title_words.iter().any(|have| is_like(have, word)) {
                2
            } else {
                usize::from(it.other_words.iter().any(|have| is_like(have, word)))
            }
        };
        self.words.iter().map(weight).sum()
    }

    /// Whether every word stands in the title of some event.
    fn is_title(&self, ctx: &Ctx<'_>) -> bool {
        let events = &ctx.agenda.calendar.events;
        !self.words.is_empty()
            && events.iter().filter(|it| it.is_told()).any(|it| self.weight(it) == 2 * self.words.len())
    }
}

/// Whether it asks what is on, and for when.
fn asks_when(ctx: &Ctx<'_>, said: &mut Sentence<'_>) -> (bool, Option<Stretch>) {
    (said.has("hears-events"), Stretch::read(ctx, said))
}

/// The town and the district a sentence names. A district of one's own town comes before a town of that name.
pub fn place<'a>(ctx: &Ctx<'a>, said: &mut Sentence<'_>) -> (Option<&'a Town>, Vec<Wish>) {
    let own = ctx.town();
    let others = ctx.content.towns.iter().filter(|it| own.is_none_or(|own| own.id != it.id));
    for town in own.into_iter().chain(others) {
        let is_town = own.is_none_or(|own| own.id != town.id) && said.names(&town.name);
        let district = town.districts.iter().find(|it| it.spellings().any(|it| said.names(it)));
        if let Some(district) = district {
            return (Some(town), vec![Wish::new(Facet::District, &district.id)]);
        }
        if is_town || said.names(&town.name) {
            return (Some(town), Vec::new());
        }
    }
    (None, Vec::new())
}

/// The topics and audiences it names, in whatever language.
pub fn interests(ctx: &Ctx<'_>, said: &mut Sentence<'_>) -> Vec<Wish> {
    let all = &ctx.content.interests;
    let kinds = [(Facet::Audience, &all.audiences), (Facet::Topic, &all.topics)];
    let mut named = Vec::new();
    for (facet, interests) in kinds {
        let meant = interests.iter().filter(|it| is_named(it, said));
        named.extend(meant.map(|it| Wish::new(facet, &it.id)));
    }
    named
}

fn is_named(interest: &Interest, said: &mut Sentence<'_>) -> bool {
    let words = interest.words.values().flatten().map(ToString::to_string);
    let names: Vec<String> = interest.names.0.values().cloned().chain(words).collect();
    names.iter().any(|it| said.names(it))
}

/// The same word, in another form or within a longer one: `Konzerte`, `Adventskonzert`.
fn is_like(have: &str, word: &str) -> bool {
    const SHORTEST_STEM: usize = 4;
    const SHORTEST_PART: usize = 5;
    if have == word {
        return true;
    }
    let (have_len, word_len) = (have.chars().count(), word.chars().count());
    if SHORTEST_PART <= word_len && have.contains(word) {
        return true;
    }
    let shared = have.chars().zip(word.chars()).take_while(|(left, right)| left == right).count();
    SHORTEST_STEM <= shared && have_len.max(word_len) <= shared + 2
}

#[cfg(test)]
mod tests {
    use super::is_like;

    #[test]
    fn a_word_is_known_in_its_forms_and_within_longer_ones() {
        for (have, word) in [
            ("konzert", "konzerte"),
            ("adventskonzert", "konzert"),
            ("maerkte", "maerkten"),
            ("ball", "ball"),
        ] {
            assert!(is_like(have, word), "{have} {word}");
        }
        for (have, word) in [("ball", "balladen"), ("fest", "festung"), ("markt", "mars"), ("kino", "kinder")]
        {
            assert!(!is_like(have, word), "{have} {word}");
        }
    }
}
