//! What can go wrong on the way, on request.

use std::collections::{HashMap, VecDeque};

use serde_json::json;

use super::Double;
use super::hook::Hook;
use super::refusal::Refusal;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Nothing goes wrong; a place holder in a script.
    None,
    /// Telegram carries the call out and never answers.
    AcceptThenHang,
    /// Telegram carries the call out and the connection breaks.
    AcceptThenReset,
    /// Telegram carries the call out, a gateway answers with its own page.
    AcceptThenHtml502,
    /// Telegram carries the call out, half of its answer arrives.
    AcceptThenCutJson,
    /// A proxy answers with a page of its own and this status, Telegram never heard of it.
    Html(u16),
    /// Telegram asks to wait for so many seconds.
    Reject429(u64),
    /// Telegram refuses with this status, whatever the call was.
    Reject(u16, &'static str),
}

type Chance = Box<dyn FnMut(&str) -> Fault + Send>;

/// The faults to come.
#[derive(Default)]
pub struct Faults {
    scripts: HashMap<String, VecDeque<Fault>>,
    chance: Option<Chance>,
}

impl Fault {
    /// The bot cannot know whether the call was carried out.
    pub fn is_ambiguous(self) -> bool {
        match self {
            Self::AcceptThenHang
            | Self::AcceptThenReset
            | Self::AcceptThenHtml502
            | Self::AcceptThenCutJson => true,
            Self::None | Self::Html(_) | Self::Reject429(_) | Self::Reject(..) => false,
        }
    }

    /// A refusal in place of the call.
    pub fn refusal(self) -> Option<Refusal> {
        let refusal = match self {
            Self::Reject429(seconds) => Refusal::too_many(seconds),
            Self::Reject(status, description) => Refusal::new(status, description),
            Self::None
            | Self::AcceptThenHang
            | Self::AcceptThenReset
            | Self::AcceptThenHtml502
            | Self::AcceptThenCutJson
            | Self::Html(_) => return None,
        };
        Some(Refusal { is_scripted: true, ..refusal })
    }
}

impl Faults {
    /// The fault for this call of `method` (in lower case).
    pub fn next(&mut self, method: &str) -> Fault {
        let scripted = self.scripts.get_mut(method).and_then(VecDeque::pop_front);
        scripted.or_else(|| Some(self.chance.as_mut()?(method))).unwrap_or(Fault::None)
    }
}

impl Double {
    /// The next calls of `method` meet these faults, one after the other.
    pub fn script(&self, method: &str, faults: impl IntoIterator<Item = Fault>) {
        let mut world = self.world();
        world.faults.scripts.entry(method.to_lowercase()).or_default().extend(faults);
    }

    /// Every call not scripted asks `chance`, which is told the method in lower case.
    pub fn script_by(&self, chance: impl FnMut(&str) -> Fault + Send + 'static) {
        self.world().faults.chance = Some(Box::new(chance));
    }

    /// Nobody answers at the port any more, and who was connected is cut off.
    pub async fn closes_door(&self) {
        self.0.door.send_replace(false);
        self.until("the door is closed", |it| it.world().is_closed).await;
    }

    pub async fn opens_door(&self) {
        self.0.door.send_replace(true);
        self.until("the door is open", |it| !it.world().is_closed).await;
    }

    /// After a quiet week, Telegram counts updates from anywhere.
    pub fn restarts_ids(&self, from: i64) {
        self.world().updates.restart(from);
    }

    /// Updates not yet confirmed come once more, in the opposite order.
    pub fn reorders(&self) {
        self.change(|it| it.updates.reverse());
    }

    /// The last update is delivered once more under its own id.
    pub fn repeats_last(&self) {
        self.change(|it| it.updates.repeat_last());
    }

    /// Somebody else asks for calls in the bot's name, where nobody answers.
    pub fn another_webhook(&self) {
        let url = "http://127.0.0.1:9/".to_owned();
        self.change(|it| it.hook = Some(Hook { url, secret: String::new(), connections: None }));
    }

    /// The poll that is open comes back with nothing, as most do.
    pub fn empties_poll(&self) {
        self.change(|it| it.updates.empty_poll());
    }

    /// Somebody else listens with the bot's token, once.
    pub fn another_poller(&self) {
        self.change(|it| it.updates.interrupt());
    }
}

impl Refusal {
    pub fn too_many(seconds: u64) -> Self {
        let mut refusal = Self::new(429, &format!("Too Many Requests: retry after {seconds}"));
        refusal.parameters = Some(json!({ "retry_after": seconds }));
        refusal
    }
}
