//! A clerk's post to everybody in Birkau, released.

use buergerdraht::model::{Announcement, AnnouncementKind, AnnouncementState, Timestamp, Urgency};
use buergerdraht::store::Store;

/// It says its own id, and goes out at once.
pub fn post(id: &str, now: Timestamp) -> Announcement {
    Announcement {
        id: id.to_owned(),
        number: None,
        town: "birkau".to_owned(),
        kind: AnnouncementKind::Post,
        state: AnnouncementState::Released,
        urgency: Urgency::Usual,
        texts: [("de".to_owned(), id.to_owned())].into(),
        wishes: Vec::new(),
        event: None,
        was_at: None,
        author: "anna".to_owned(),
        made_at: now,
        goes_at: now,
        expanded_to: None,
    }
}

pub async fn release(store: &Store, post: &Announcement) {
    let mut tx = store.begin().await.unwrap();
    assert!(tx.keep_announcement(post).await.unwrap());
    tx.commit().await.unwrap();
}
