//! The terminal as a messenger: a resident at a keyboard.
