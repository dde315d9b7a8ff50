//! Commands, and the words that mean the same.

/// What a person may want at any time. Each has a slash command (the same in all languages) and
/// typed words in every language (`words-…` in `locales/`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Word {
    Start,
    Help,
    Topics,
    Human,
    Events,
    Subscribe,
    Subscriptions,
    Unsubscribe,
    Report,
    Cases,
    Surveys,
    Language,
    Town,
    District,
    Privacy,
    MyData,
    Stop,
    Delete,
    Yes,
    No,
    Back,
    Thanks,
}

impl Word {
    pub const ALL: [Self; 22] = [
        Self::Start,
        Self::Help,
        Self::Topics,
        Self::Human,
        Self::Events,
        Self::Subscribe,
        Self::Subscriptions,
        Self::Unsubscribe,
        Self::Report,
        Self::Cases,
        Self::Surveys,
        Self::Language,
        Self::Town,
        Self::District,
        Self::Privacy,
        Self::MyData,
        Self::Stop,
        Self::Delete,
        Self::Yes,
        Self::No,
        Self::Back,
        Self::Thanks,
    ];

    /// The slash command and the deep link's word.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Help => "help",
            Self::Topics => "topics",
            Self::Human => "human",
            Self::Events => "events",
            Self::Subscribe => "subscribe",
            Self::Subscriptions => "subscriptions",
            Self::Unsubscribe => "unsubscribe",
            Self::Report => "report",
            Self::Cases => "cases",
            Self::Surveys => "surveys",
            Self::Language => "language",
            Self::Town => "town",
            Self::District => "district",
            Self::Privacy => "privacy",
            Self::MyData => "mydata",
            Self::Stop => "stop",
            Self::Delete => "delete",
            Self::Yes => "yes",
            Self::No => "no",
            Self::Back => "back",
            Self::Thanks => "thanks",
        }
    }

    /// Key of the typed words in `locales/`.
    pub const fn words_key(self) -> &'static str {
        match self {
            Self::Start => "words-menu",
            Self::Help => "words-help",
            Self::Topics => "words-topics",
            Self::Human => "words-human",
            Self::Events => "words-events",
            Self::Subscribe => "words-subscribe",
            Self::Subscriptions => "words-subscriptions",
            Self::Unsubscribe => "words-unsubscribe",
            Self::Report => "words-report",
            Self::Cases => "words-cases",
            Self::Surveys => "words-surveys",
            Self::Language => "words-language",
            Self::Town => "words-town",
            Self::District => "words-district",
            Self::Privacy => "words-privacy",
            Self::MyData => "words-mydata",
            Self::Stop => "words-stop",
            Self::Delete => "words-delete",
            Self::Yes => "words-yes",
            Self::No => "words-no",
            Self::Back => "words-back",
            Self::Thanks => "words-thanks",
        }
    }

    pub fn by_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.name() == name)
    }

    /// Those a network lists beside its input field, in this order.
    pub const MENU: [Self; 17] = [
        Self::Start,
        Self::Topics,
        Self::Events,
        Self::Report,
        Self::Cases,
        Self::Subscribe,
        Self::Subscriptions,
        Self::Unsubscribe,
        Self::Surveys,
        Self::Help,
        Self::Language,
        Self::Town,
        Self::District,
        Self::Privacy,
        Self::MyData,
        Self::Stop,
        Self::Delete,
    ];

    /// Whether it concerns one person alone and so does not belong in a group (M3).
    pub const fn is_personal(self) -> bool {
        match self {
            Self::Human
            | Self::Subscribe
            | Self::Subscriptions
            | Self::Unsubscribe
            | Self::Report
            | Self::Cases
            | Self::Surveys
            | Self::Language
            | Self::Town
            | Self::District
            | Self::Privacy
            | Self::MyData
            | Self::Stop
            | Self::Delete => true,
            Self::Start
            | Self::Help
            | Self::Topics
            | Self::Events
            | Self::Yes
            | Self::No
            | Self::Back
            | Self::Thanks => false,
        }
    }
}
