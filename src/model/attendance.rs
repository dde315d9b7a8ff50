//! Who comes to an event, as a number (E14).

/// Whether there is room for somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seat {
    Coming,
    Waiting,
}

/// How many come to an event, and how many would.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Turnout {
    pub coming: i64,
    pub waiting: i64,
}

impl Seat {
    /// In the store.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Coming => "coming",
            Self::Waiting => "waiting",
        }
    }
}
