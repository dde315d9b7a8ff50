//! What we can talk about: one folder per topic, each a pure state machine.
//!
//! A dialogue gets one [`Input`] and the state it left behind, and says what should happen: a
//! [`Step`]. The engine does it.
//!
//! **Invariant:** nothing here waits, stores, sends, reads a clock or words a sentence.

pub mod concerns;
pub mod events;
pub mod faq;
pub mod settings;
pub mod subscriptions;
pub mod surveys;
pub mod welcome;

mod agenda;
mod any;
mod cases;
mod ctx;
pub mod parts;
mod reply;
mod step;
#[cfg(test)]
pub(crate) mod trial;
mod word;

pub use agenda::{Agenda, Calendar, Listed};
pub use any::AnyDialogue;
pub use cases::{Agreed, Cases, Claim};
pub use ctx::{Ctx, Service};
pub use reply::{Answering, Gap, Offer, Part, Reply, Words};
pub use step::{Input, Step, Why};
pub use word::Word;

use serde::Serialize;
use serde::de::DeserializeOwned;

/// Every dialogue, in the order they are asked whether an input opens them.
pub static ALL: [&dyn AnyDialogue; 7] = [
    &welcome::Welcome,
    &settings::Settings,
    &concerns::Concerns,
    &events::Events,
    &subscriptions::Subscriptions,
    &surveys::Surveys,
    &faq::Faq,
];

/// The dialogue of that name.
pub fn named(name: &str) -> Option<&'static dyn AnyDialogue> {
    ALL.into_iter().find(|it| it.name() == name)
}

/// One topic, as a state machine.
pub trait Dialogue: Send + Sync + 'static {
    /// Where the talk stands between two messages. Stored as JSON; what no longer reads starts over.
    type State: Serialize + DeserializeOwned + Default;

    /// Name in the store, in choice codes and in `.ftl` keys. Never changes.
    const NAME: &'static str;

    fn opens_on(&self, word: Word) -> bool;

    /// What `input` leads to, or `None` if it means nothing here: then it is tried as a question,
    /// and what we waited for is asked again.
    fn step(&self, ctx: &Ctx<'_>, state: Self::State, input: &Input) -> Option<Step<Self::State>>;

    /// Asks again what `state` waits for; `None` where it can do without.
    fn repeat(&self, ctx: &Ctx<'_>, state: &Self::State, why: Why) -> Option<Reply>;

    /// Whether `state` keeps words of that message: then it goes when the message is taken back (C14).
    fn holds(&self, _state: &Self::State, _message_id: &str) -> bool {
        false
    }
}
