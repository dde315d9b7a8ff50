//! What outlives the talk, written down in the turn's transaction.

use super::Desk;
use crate::model::{Address, Effect, Person, Profile, Timestamp};
use crate::staff::{self, Opening};
use crate::store::{Error, Tx};

/// Who an effect is about.
pub(super) struct About<'a> {
    pub desk: &'a Desk,
    pub address: &'a Address,
    pub speaker: &'a str,
    pub now: Timestamp,
    /// Known from earlier, or from the first effect that needs them (P1: nobody is kept before).
    pub person: Option<Person>,
    /// Whether everything about them has just been deleted.
    pub forgotten: bool,
}

pub(super) async fn apply(tx: &mut Tx, about: &mut About<'_>, effect: &Effect) -> Result<(), Error> {
    let guide = about.desk.guide();
    let office = about.desk.office(&guide);
    match effect {
        Effect::SetProfile(profile) => {
            let person = known(tx, about).await?;
            tx.keep_profile(&person.id, profile).await?;
        }
        Effect::AskTownHall(question) => {
            let person = known(tx, about).await?;
            tx.keep_question(Some(&person.id), about.address, question, about.now).await?;
        }
        Effect::Rate { faq, town, usefulness } => {
            tx.rate(faq, town.as_deref(), *usefulness, about.now).await?;
        }
        Effect::OpenCase { concern, number, receipt, due_on } => {
            let person = known(tx, about).await?.id;
            let (address, speaker) = (about.address, about.speaker);
            let opening = Opening { concern, number, receipt, person: &person, address, speaker, due_on };
            staff::open(&office, tx, opening).await?;
        }
        Effect::AddToCase(addition) => {
            staff::add(&office, tx, addition, about.address, about.speaker).await?;
        }
        Effect::WithdrawCase(case) => {
            staff::withdraw(&office, tx, case, about.address, about.speaker).await?;
        }
        Effect::ClaimCase { case } => {
            let person = known(tx, about).await?.id;
            tx.move_case(case, &person, about.address, about.speaker).await?;
        }
        Effect::ForgetMe => {
            // Also somebody we never kept has talks and unsent answers; under a name they can be found.
            let person = known(tx, about).await?;
            tx.forget_person(&person.id).await?;
            about.person = None;
            about.forgotten = true;
        }
    }
    Ok(())
}

/// The person, kept from now on if they were not before.
async fn known(tx: &mut Tx, about: &mut About<'_>) -> Result<Person, Error> {
    if let Some(person) = &about.person {
        return Ok(person.clone());
    }
    let account = &about.address.account;
    let person = tx.welcome_person(account, about.speaker, &Profile::default(), about.now).await?;
    Ok(about.person.insert(person).clone())
}
