//! Whether an organiser wants to know how many come, and how many can (E14).
//!
//! They say so where they write the event down: under its categories in the calendar stands `Anmeldung`, or
//! `Anmeldung: 20` where there are twenty seats.

use crate::dialogue::agenda::Listed;

/// As organisers write it, in small letters.
const REGISTRATION: [&str; 3] = ["anmeldung", "plätze", "registration"];

/// `None`: nobody needs to say that they come. `Some(None)`: as many as like.
#[expect(clippy::option_option, reason = "no limit is not the same as no registration")]
pub fn seats(event: &Listed) -> Option<Option<i64>> {
    let categories = event.kept.event.categories.iter();
    categories.map(|it| it.trim().to_lowercase()).find_map(|it| {
        let rest = REGISTRATION.iter().find_map(|word| it.strip_prefix(word))?.trim_start_matches([':', ' ']);
        match rest {
            "" => Some(None),
            count => count.parse().ok().filter(|it| 0 < *it).map(Some),
        }
    })
}
