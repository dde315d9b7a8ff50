//! Calendars and news feeds: what they mean, and what servers do to us.

mod corpus;
mod made;
mod rules;
