//! Where we stand with a source: what it told last, and where it has moved to.

use serde::{Deserialize, Serialize};

use super::{Feed, Source, Whereabouts};
use crate::model::Bookmark;

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mark {
    /// What the town's files say; whatever else is noted holds for that alone.
    pub of: String,
    /// Where it has moved to for good.
    pub moved_to: Option<String>,
    /// As the server gave them, to ask whether anything is new.
    pub etag: Option<String>,
    pub last_modified: Option<String>,
    /// Of what was read last.
    pub digest: Option<String>,
    /// The first day that was read then.
    pub window: Option<String>,
    /// Its server said that it is gone for good.
    #[serde(default)]
    pub is_ended: bool,
}

impl Mark {
    /// The one that holds for `source` as it is now.
    pub fn find(bookmarks: &[Bookmark], source: &Source) -> Self {
        let name = source.name();
        let written = bookmarks.iter().find(|it| it.name == name).and_then(|it| it.value.as_deref());
        let mark: Self = written.and_then(|it| serde_json::from_str(it).ok()).unwrap_or_default();
        mark.for_source(source)
    }

    pub fn for_source(self, source: &Source) -> Self {
        let of = place(source);
        if self.of == of { self } else { Self { of, ..Self::default() } }
    }

    pub fn bookmark(&self, source: &Source) -> Bookmark {
        let value = serde_json::to_string(self).expect("texts have a form in JSON");
        Bookmark { account: Feed::account(), name: source.name(), chat: None, value: Some(value) }
    }
}

fn place(source: &Source) -> String {
    let place = match &source.at {
        Whereabouts::Url(url) => url.clone(),
        Whereabouts::File(file) => file.display().to_string(),
    };
    format!("{:?} {place}", source.kind)
}
