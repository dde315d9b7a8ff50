//! What an operator can ask of the program besides serving.

pub mod check;
