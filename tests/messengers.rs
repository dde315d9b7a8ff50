//! One contract for all messengers: what a resident may rely on, whatever they write with.
//!
//! The real service runs at the terminal, at a strict Telegram of our own and at a real Matrix homeserver,
//! and the same talks are held at each. What a network cannot do at all stands in its bench, with the reason.
//!
//! **Invariant:** no line of the contract knows which network it is held at.

#[macro_use]
#[path = "messengers/contract.rs"]
mod contract;
#[path = "messengers/bench.rs"]
mod bench;
#[cfg(feature = "telegram")]
#[expect(dead_code, reason = "each test speaks only a part of the vocabulary")]
#[path = "double/mod.rs"]
mod double;
#[cfg(feature = "matrix")]
#[expect(dead_code, reason = "these tests speak only a part of the vocabulary")]
#[path = "homeserver/mod.rs"]
mod homeserver;
#[cfg(feature = "matrix")]
#[path = "messengers/matrix.rs"]
mod matrix;
#[cfg(any(feature = "telegram", feature = "matrix"))]
#[expect(dead_code, reason = "nobody is killed here, and no network calls us")]
#[path = "support/service.rs"]
mod service;
#[cfg(feature = "telegram")]
#[path = "messengers/telegram.rs"]
mod telegram;
#[path = "messengers/terminal.rs"]
mod terminal;
#[path = "messengers/town.rs"]
mod town;

use bench::{Ability, Bench};

#[test]
fn only_a_terminal_lacks_anything_and_says_why() {
    let mut lacking = Vec::new();
    for (ability, reason) in terminal::Terminal::LACKS {
        assert!(20 < reason.len(), "{ability:?}: {reason}");
        lacking.push(*ability);
    }
    let all = [Ability::Repetition, Ability::ShutOut, Ability::Away, Ability::File, Ability::Edit];
    assert_eq!(lacking, all);
    #[cfg(feature = "telegram")]
    assert_eq!(telegram::Telegram::LACKS, []);
    #[cfg(feature = "matrix")]
    assert_eq!(matrix::Matrix::LACKS, []);
}
