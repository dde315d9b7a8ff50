//! The few words of the outbox's own, handed in from where residents' languages live.

/// One line, in the language asked for.
pub type Say = dyn Fn(&str) -> String + Send + Sync;

pub struct Words {
    /// How to pick a numbered choice.
    pub hint: Box<Say>,
    /// A file of this message could not be passed on.
    pub lost_file: Box<Say>,
}

impl Words {
    pub fn new(
        hint: impl Fn(&str) -> String + Send + Sync + 'static,
        lost_file: impl Fn(&str) -> String + Send + Sync + 'static,
    ) -> Self {
        Self { hint: Box::new(hint), lost_file: Box::new(lost_file) }
    }
}
