//! What a person answered goes when they ask to be forgotten, for as long as anybody could tell it was theirs.

use crate::model::PersonId;
use crate::store::key::{Of, key};
use crate::store::{Error, Tx};

impl Tx {
    /// Answers that are nobody's any more stay: there is no way back from a person to them. That somebody has
    /// sent final ones stays, too, under a key of its own, or they would count twice.
    pub(in crate::store) async fn forget_sheets_of(&mut self, person: &PersonId) -> Result<(), Error> {
        for survey in self.surveys().await?.into_iter().filter(|it| it.is_linked) {
            let Some(secret) = self.secret(&survey.id).await? else { continue };
            self.delete_sheet(&survey.id, &key(&secret, &Of::Person(&person.0))).await?;
        }
        Ok(())
    }
}
