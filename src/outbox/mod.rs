//! Carries queued messages out: fits them to the network, paces them, tries again, gives up.

mod backoff;
mod fit;
mod pace;
mod split;
