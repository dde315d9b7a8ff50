//! What people agree to, each by itself (P2).

/// What an agreement is for. The version of the words agreed to is kept with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// The town hall may use the contact they gave with a concern.
    Contact,
    /// A concern that is not the town's may be passed on to whose it is.
    Forward,
    /// Events and news may be sent to them without being asked each time.
    News,
}

impl Purpose {
    pub const ALL: [Self; 3] = [Self::Contact, Self::Forward, Self::News];

    /// Of the words they agree to today; a new number where those come to mean something else.
    pub const VERSION: i64 = 1;

    /// In the store, in codes of choices and in keys of `locales/`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Contact => "contact",
            Self::Forward => "forward",
            Self::News => "news",
        }
    }

    pub fn by_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.name() == name)
    }
}
