//! Calendars and news feeds: what they mean, and what servers do to us.

mod corpus;
mod hostile;
mod made;
mod news;
mod out;
mod rules;
mod server;
mod town;
mod villages;
