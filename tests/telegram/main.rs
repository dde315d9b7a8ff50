//! The Telegram adapter, over HTTP, against a strict Telegram of our own.
#![cfg(feature = "telegram")]

#[expect(dead_code, reason = "each test speaks only a part of the vocabulary")]
#[path = "../double/mod.rs"]
mod double;

mod deliver;
mod failure;
mod files;
mod listen;
mod polls;
mod refusal;
mod secrecy;
mod setup;
mod town;
mod webhook;
