//! Where an adapter stands on its network.

use super::Account;

/// Something an adapter has to know after a restart: how far it has heard, what it still waits for.
///
/// It is written in the transaction of the turns it belongs to, so that neither is ahead of the other.
/// Only the adapter that wrote it knows what it means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bookmark {
    pub account: Account,
    /// Unique within the account.
    pub name: String,
    /// The chat it is about, if it is about one: forgotten with that chat's only person.
    pub chat: Option<String>,
    /// `None` takes it out.
    pub value: Option<String>,
}
