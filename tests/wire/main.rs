//! What networks send, as it looks on the wire, and what we make of it.
//!
//! Each `telegram/NAME.json` is an update in the shapes of the Bot API's documentation; beside it stands
//! `NAME.heard.json`, what is read. `WIRE=write cargo test --test wire` writes those anew; the diff is
//! the review.

mod golden;
mod hostile;

use buergerdraht::messenger::telegram::Us;
use buergerdraht::model::{Account, Timestamp};

/// The bot all payloads were sent to.
fn us() -> Us {
    let account = Account::new("telegram", "main");
    Us { account, id: 4711, username: "RathausBot".to_owned(), reads_all: true }
}

const NOW: Timestamp = Timestamp::from_seconds(1_800_000_000);
