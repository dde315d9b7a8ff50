//! temporary until the search room lands
mod library;
pub use library::Library;
pub struct Entry {
    pub id: String,
    pub question: String,
    pub alternatives: Vec<String>,
    pub answer: String,
}
pub struct Index;
impl Index {
    pub fn build(_: &str, _: &[Entry]) -> Self {
        Self
    }
    pub fn ask(&self, _: &str) -> Ranking {
        Ranking { hits: Vec::new() }
    }
}
pub struct Ranking {
    pub hits: Vec<Hit>,
}
#[derive(Clone)]
pub struct Hit {
    pub id: String,
    pub confidence: f32,
}
pub enum Verdict<'a> {
    Answer(&'a Hit),
    AskBack(Vec<&'a Hit>),
    NotFound(Vec<&'a Hit>),
}
impl Ranking {
    pub fn verdict(&self) -> Verdict<'_> {
        self.hits.first().map_or_else(|| Verdict::NotFound(Vec::new()), Verdict::Answer)
    }
    pub fn merge(rankings: impl Iterator<Item = Self>) -> Self {
        Self { hits: rankings.flat_map(|it| it.hits).collect() }
    }
}
