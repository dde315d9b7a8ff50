//! What there is to look at, as the town's files name it.

use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;

use chrono::NaiveDateTime;

/// The next time on the town's wall clock after this one.
pub type Timetable = Arc<dyn Fn(NaiveDateTime) -> Option<NaiveDateTime> + Send + Sync>;

#[derive(Clone)]
pub struct Source {
    pub town: String,
    /// Unique within the town.
    pub id: String,
    pub kind: Kind,
    pub at: Whereabouts,
    pub timetable: Timetable,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Ics,
    /// ICS, and each event is a bin that is emptied.
    Waste,
    News,
    SmartVillage,
    Oparl,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Whereabouts {
    Url(String),
    File(PathBuf),
}

impl Source {
    /// In bookmarks and logs.
    pub fn name(&self) -> String {
        format!("{}/{}", self.town, self.id)
    }
}

impl fmt::Debug for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Source").field("town", &self.town).field("id", &self.id).finish_non_exhaustive()
    }
}
