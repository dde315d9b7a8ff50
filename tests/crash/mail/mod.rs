//! The same by mail: real Postfix and Dovecot, a clerk who answers every letter at once, kills in between.

mod desk;
mod house;
mod killing;
