//! E-mail: a letter is read here.

pub mod read;
