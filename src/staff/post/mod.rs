//! What the staff write to everybody who subscribes, all of it by e-mail (E10, T7).
//!
//! ```text
//! "Beitrag: …" ─▶ draft ─▶ shown to who wrote it, and to those who release
//!   "Test" ─▶ their own mailbox      "Ändern" ─▶ a new edition, shown again
//!   "Freigabe" by somebody else ─▶ released ─▶ its readers, page by page ─▶ report
//!   "Stopp" ─▶ what has not left never does     "Zurückziehen" ─▶ whoever has it is told
//! ```
//!
//! **Invariant:** nothing goes out that somebody other than its writer has not released in the very edition they were
//! shown: a release answers a letter to their own mailbox, for anybody can write any sender's name on theirs.

mod act;
mod arrive;
mod audience;
mod change;
mod draft;
mod end;
mod letter;
mod markdown;
mod order;
mod parts;
mod preview;
mod progress;
mod read;
mod release;
mod report;
mod when;

pub use arrive::hear;
pub use read::as_read;
pub use report::report_on_posts;

use super::Office;
use crate::content::Town;
use crate::model::{Announcement, Deed, PostFile, PostStep};
use crate::store::{Error, Reader, Tx};

/// A post, as it is now.
struct Post<'a> {
    town: &'a Town,
    told: Announcement,
    file: PostFile,
}

impl<'a> Post<'a> {
    /// `None` where its town is no more.
    async fn load(office: &Office<'a>, reader: &mut Reader, id: &str) -> Result<Option<Self>, Error> {
        let (Some(told), Some(file)) = (reader.announcement(id).await?, reader.post_file(id).await?) else {
            return Ok(None);
        };
        Ok(office.content.town(&told.town).map(|town| Self { town, told, file }))
    }

    /// `BB-P-12`.
    fn number(&self) -> String {
        format!("{}-P-{}", self.town.code, self.told.number.unwrap_or_default())
    }

    async fn keep_step(&self, office: &Office<'_>, tx: &mut Tx, deed: Deed, who: &str) -> Result<(), Error> {
        tracing::info!(post = self.number(), deed = deed.name(), "a post by the staff has moved on");
        let step = PostStep { deed, who: who.to_owned(), at: office.now };
        tx.keep_post_step(&self.told.id, &step).await
    }
}
