//! A report, tried by itself: the short way, every turn off it, and what comes later.
