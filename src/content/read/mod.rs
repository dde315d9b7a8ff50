//! Reads the town's folder: all of it good, or everything that is wrong with it.
//!
//! **Invariant:** an entry with a fault still takes part in the checks, so that one mistake does not cause ten messages;
//! the whole is handed out only when there is no fault at all.

mod announcing;
mod apart;
mod categories;
mod emergencies;
mod entry;
mod faqs;
mod folder;
mod interests;
mod mail;
mod markdown;
mod merge;
mod places;
mod polls;
mod reach;
mod rules;
mod slots;
mod sources;
mod surveys;
mod table;
mod teams;
mod texts;
mod topics;
mod towns;

#[cfg(test)]
mod schema_tests;

use std::path::Path;

use super::file::Reading;
use super::{Category, Content, Emergency, Fault, Interests, Place, TextBlock, Topic};
pub use markdown::{LONGEST as LONGEST_TEXT, Trespass, trespasses};

use entry::Entry;
use faqs::DraftFaq;
use surveys::DraftSurvey;
use towns::DraftTown;

/// Reads `folder`; translated texts may be in `languages` (`de`, `de-simple`, `uk` …).
pub fn read(folder: &Path, languages: &[String]) -> Result<Content, Vec<Fault>> {
    let reading = Reading::new(languages);
    let content = folder::draft(&reading, folder).map(|it| merge::merge(&reading, it));
    let faults = reading.into_faults();
    match content {
        Some(content) if faults.is_empty() => Ok(content),
        _ => Err(faults),
    }
}

/// All files as read, towns and shared things not yet joined.
struct Draft {
    topics: Known<Topic>,
    emergencies: Vec<Entry<Emergency>>,
    bodies: Known<Place>,
    categories: Known<Category>,
    texts: Vec<Entry<TextBlock>>,
    /// `None` when the file could not be read.
    interests: Option<Interests>,
    shared: Vec<Entry<DraftFaq>>,
    surveys: Vec<Entry<DraftSurvey>>,
    towns: Vec<DraftTown>,
}

/// Entries others refer to; `None` when their file could not be read, and then nothing refers to them in vain.
type Known<T> = Option<Vec<Entry<T>>>;
