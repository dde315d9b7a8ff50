//! What outlives the talk, written down in the turn's transaction.

use super::{Desk, mydata, surveys};
use crate::model::{Address, Concern, Effect, Outbound, Person, PersonId, Profile, Purpose, Timestamp};
use crate::staff::{self, Opening};
use crate::store::{Error, Tx};

/// Who an effect is about.
pub(super) struct About<'a> {
    pub desk: &'a Desk,
    pub address: &'a Address,
    pub speaker: &'a str,
    /// In which they were answered.
    pub language: &'a str,
    /// The network's id of what they said.
    pub message_id: Option<&'a str>,
    pub now: Timestamp,
    /// Known from earlier, or from the first effect that needs them (P1: nobody is kept before).
    pub person: Option<Person>,
    /// Whether everything about them has just been deleted.
    pub forgotten: bool,
    /// What is said behind the answer.
    pub behind: Vec<Outbound>,
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
            keep_consents(tx, &person, concern, about.now).await?;
        }
        Effect::AddToCase(addition) => {
            staff::add(&office, tx, addition, about.address, about.speaker).await?;
        }
        Effect::WithdrawCase(case) => {
            staff::withdraw(&office, tx, case, about.address, about.speaker).await?;
        }
        Effect::TellOriginal(case) => {
            staff::tell_original(&office, tx, case, about.address, about.speaker).await?;
        }
        Effect::ClaimCase { case } => {
            let person = known(tx, about).await?.id;
            staff::go_on_elsewhere(&office, tx, case, (&person, about.address, about.speaker)).await?;
        }
        Effect::Participate { survey, what } => {
            let person = known(tx, about).await?.id;
            surveys::participate(tx, about, &person, survey, what).await?;
        }
        Effect::TellMyData { language } => {
            about.behind.extend(mydata::tell(tx, about, &guide, language).await?);
        }
        Effect::WithdrawConsent { purpose } => {
            if let (Some(person), Some(purpose)) = (&about.person, Purpose::by_name(purpose)) {
                tx.withdraw_consent(&person.id, purpose.name()).await?;
                staff::withdraw_consent(&office, tx, &person.id, purpose).await?;
            }
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

/// Sending a contact along, or a concern to be passed on, is a yes to just that (P2).
async fn keep_consents(
    tx: &mut Tx,
    person: &PersonId,
    concern: &Concern,
    at: Timestamp,
) -> Result<(), Error> {
    for (is_given, purpose) in
        [(concern.contact.is_some(), Purpose::Contact), (concern.forward_to.is_some(), Purpose::Forward)]
    {
        if is_given {
            tx.keep_consent(person, purpose.name(), Purpose::VERSION, at).await?;
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
