//! A question to a room, asked by its network's own means: a quick mood, and never part of a survey (S13).

use serde::{Deserialize, Serialize};

/// What a message does to a poll.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Poll {
    Ask(Ballot),
    /// Nobody votes any more in the one this earlier message of ours has asked; by the network's id.
    End {
        message: String,
    },
}

/// What people pick from, in the language of their room.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ballot {
    pub question: String,
    pub options: Vec<BallotOption>,
    /// So many may be picked at once.
    pub most: usize,
}

/// Its code counts, its label is shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BallotOption {
    pub code: String,
    pub label: String,
}

/// What somebody picked, as it came in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Vote<'a> {
    /// The network's own id of the poll.
    pub poll: &'a str,
    /// The network's own id of the person.
    pub voter: &'a str,
    /// The message that says so, where it is one: taken back, the vote before it holds again.
    pub message: Option<&'a str>,
    /// Options by their place in the poll as we asked it; none: nothing is picked any more.
    pub picks: &'a [usize],
}
