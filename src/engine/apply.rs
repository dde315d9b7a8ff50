//! What outlives the talk, written down in the turn's transaction.

mod agenda;
mod attend;
mod case;

use self::attend::Date;
use super::{Desk, mydata, surveys};
use crate::model::{Address, Attachment, Effect, Outbound, Person, Profile, Purpose, Timestamp};
use crate::staff;
use crate::store::{Error, Tx};

/// Who an effect is about.
pub(super) struct About<'a> {
    pub desk: &'a Desk,
    pub address: &'a Address,
    pub speaker: &'a str,
    /// In which they are answered.
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
    match effect {
        Effect::SetProfile(profile) => {
            let person = known(tx, about).await?;
            tx.keep_profile(&person.id, profile).await?;
            if let Some(language) = &profile.language {
                tx.speak_to_subscriber(&person.id.0, language).await?;
            }
        }
        Effect::AskTownHall(question) => {
            let person = known(tx, about).await?;
            tx.keep_question(Some(&person.id), about.address, question, about.now).await?;
        }
        Effect::Rate { faq, town, usefulness } => {
            tx.rate(faq, town.as_deref(), *usefulness, about.now).await?;
        }
        Effect::OpenCase { concern, number, receipt, due_on } => {
            case::open(tx, about, concern, (number, receipt, due_on)).await?;
        }
        Effect::AddToCase(addition) => case::add(tx, about, addition).await?,
        Effect::WithdrawCase(case) => case::withdraw(tx, about, case).await?,
        Effect::TellOriginal(case) => case::tell_original(tx, about, case).await?,
        Effect::ClaimCase { case } => case::claim(tx, about, case).await?,
        Effect::Subscribe(wanted) => agenda::subscribe(tx, about, wanted).await?,
        Effect::Unsubscribe => agenda::unsubscribe(tx, about).await?,
        Effect::Remind { event, hours, due_at } => {
            agenda::remind(tx, about, event, (*hours, *due_at)).await?;
        }
        Effect::DropReminder { event } => agenda::drop_reminder(tx, about, event).await?,
        Effect::Attend { event, title, seats, ends_at } => {
            let date = Date { event, title, seats: *seats, ends_at: *ends_at };
            attend::attend(tx, about, &date).await?;
        }
        Effect::StayAway { event, seats, title } => {
            let date = Date { event, title, seats: *seats, ends_at: about.now };
            attend::stay_away(tx, about, &date).await?;
        }
        Effect::Participate { survey, what } => {
            let person = known(tx, about).await?.id;
            surveys::participate(tx, about, &person, survey, what).await?;
        }
        Effect::TellMyData { language } => {
            let guide = about.desk.guide();
            about.behind.extend(mydata::tell(tx, about, &guide, language).await?);
        }
        Effect::WithdrawConsent { purpose } => withdraw_consent(tx, about, purpose).await?,
        Effect::SendFile { name, mime, text } => {
            let attachments = vec![Attachment::made(name, mime, text)];
            let language = about.language.to_owned();
            about.behind.push(Outbound { attachments, language, ..Outbound::default() });
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

async fn withdraw_consent(tx: &mut Tx, about: &About<'_>, purpose: &str) -> Result<(), Error> {
    let (Some(person), Some(purpose)) = (&about.person, Purpose::by_name(purpose)) else { return Ok(()) };
    tx.withdraw_consent(&person.id, purpose.name()).await?;
    if purpose == Purpose::News {
        agenda::end_subscription(tx, &person.id).await?;
    }
    let guide = about.desk.guide();
    staff::withdraw_consent(&about.desk.office(&guide), tx, &person.id, purpose).await
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
