//! What a clerk or operator can get wrong, and what they are told: file, line, key, problem, remedy, word for word.

mod announcements;
mod concerns;
mod config;
mod content;
mod example;
mod ground;
mod mail;
mod matrix;
mod polls;
mod reload;
mod sources;
mod surveys;
mod translation;
