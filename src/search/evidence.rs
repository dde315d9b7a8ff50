//! What speaks for one entry being the answer to one question.

/// Each between about 0 and 1.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Evidence {
    /// The phrasing that looks most like the question, by runs of characters.
    pub phrasing: f32,
    /// The passage of the answer, read with the entry's question, that looks most like it.
    pub passage: f32,
    /// The whole entry, by runs of characters.
    pub topic: f32,
    /// The whole entry, by the question's words and how rare they are.
    pub words: f32,
    /// How much of a phrasing the question says: "Versicherungen" is said whole by many questions.
    pub said: f32,
    /// How much of the question one phrasing or passage has.
    pub covered: f32,
    /// Neighbouring words of the question that are neighbours in the entry.
    pub pairs: f32,
    /// All phrasings together: several that are somewhat like the question count more than one.
    pub phrasings: f32,
}

impl Evidence {
    pub const KINDS: usize = 8;

    pub fn to_array(self) -> [f32; Self::KINDS] {
        let Self { phrasing, passage, topic, words, said, covered, pairs, phrasings } = self;
        [phrasing, passage, topic, words, said, covered, pairs, phrasings]
    }
}
