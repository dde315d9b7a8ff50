//! The mail adapter between a town and a real mail server: Postfix takes its letters, Dovecot keeps them.

#[expect(dead_code, reason = "each mailbox is looked into by its name")]
#[path = "../mailserver/mod.rs"]
mod mailserver;

mod absence;
mod checkup;
mod doubt;
mod hearing;
mod sending;
mod town;
