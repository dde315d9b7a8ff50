//! The same over Matrix: a real homeserver, encrypted and plain rooms, kills of either side.

mod downtime;
mod hall;
mod killing;
mod progress;
mod reckoning;
mod talk;
