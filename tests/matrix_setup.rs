//! `matrix-setup` and what `doctor` says of its work, as an operator meets them, against a real homeserver.
#![cfg(feature = "matrix")]

#[path = "matrix_setup/anew.rs"]
mod anew;
#[path = "matrix_setup/first.rs"]
mod first;
#[path = "matrix_setup/halfway.rs"]
mod halfway;
#[expect(dead_code, reason = "this test speaks only a part of the vocabulary")]
#[path = "homeserver/mod.rs"]
mod homeserver;
#[path = "matrix_setup/refusal.rs"]
mod refusal;
#[path = "matrix_setup/town.rs"]
mod town;
#[path = "matrix_setup/typed.rs"]
mod typed;
