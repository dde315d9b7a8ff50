//! What somebody does with a case: the staff's room writes it down.

use super::{About, known};
use crate::model::{Concern, Effect, PersonId, Purpose, Timestamp};
use crate::staff::{self, Opening};
use crate::store::{Error, Tx};

pub(super) async fn apply(tx: &mut Tx, about: &mut About<'_>, effect: &Effect) -> Result<(), Error> {
    let guide = about.desk.guide();
    let office = about.desk.office(&guide);
    let (address, speaker) = (about.address, about.speaker);
    match effect {
        Effect::OpenCase { concern, number, receipt, due_on } => {
            let person = known(tx, about).await?.id;
            let opening = Opening { concern, number, receipt, person: &person, address, speaker, due_on };
            staff::open(&office, tx, opening).await?;
            keep_consents(tx, &person, concern, about.now).await
        }
        Effect::AddToCase(addition) => {
            staff::add(&office, tx, addition, address, speaker).await?;
            Ok(())
        }
        Effect::WithdrawCase(case) => {
            staff::withdraw(&office, tx, case, address, speaker).await?;
            Ok(())
        }
        Effect::TellOriginal(case) => staff::tell_original(&office, tx, case, address, speaker).await,
        Effect::ClaimCase { case } => {
            let person = known(tx, about).await?.id;
            staff::go_on_elsewhere(&office, tx, case, (&person, address, speaker)).await
        }
        _ => Ok(()),
    }
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
