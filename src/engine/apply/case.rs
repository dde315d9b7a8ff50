//! What somebody does with a case: the staff's room writes it down.

use super::{About, known};
use crate::model::{Addition, CaseId, Concern, PersonId, Purpose, Timestamp};
use crate::staff::{self, Opening};
use crate::store::{Error, Tx};

pub(super) async fn open(
    tx: &mut Tx,
    about: &mut About<'_>,
    concern: &Concern,
    (number, receipt, due_on): (&str, &str, &str),
) -> Result<(), Error> {
    let person = known(tx, about).await?.id;
    let (address, speaker) = (about.address, about.speaker);
    let guide = about.desk.guide();
    let opening = Opening { concern, number, receipt, person: &person, address, speaker, due_on };
    staff::open(&about.desk.office(&guide), tx, opening).await?;
    keep_consents(tx, &person, concern, about.now).await
}

pub(super) async fn add(tx: &mut Tx, about: &About<'_>, addition: &Addition) -> Result<(), Error> {
    let guide = about.desk.guide();
    staff::add(&about.desk.office(&guide), tx, addition, about.address, about.speaker).await?;
    Ok(())
}

pub(super) async fn withdraw(tx: &mut Tx, about: &About<'_>, case: &CaseId) -> Result<(), Error> {
    let guide = about.desk.guide();
    staff::withdraw(&about.desk.office(&guide), tx, case, about.address, about.speaker).await?;
    Ok(())
}

pub(super) async fn tell_original(tx: &mut Tx, about: &About<'_>, case: &CaseId) -> Result<(), Error> {
    let guide = about.desk.guide();
    staff::tell_original(&about.desk.office(&guide), tx, case, about.address, about.speaker).await
}

/// It goes on with who says so, here.
pub(super) async fn claim(tx: &mut Tx, about: &mut About<'_>, case: &CaseId) -> Result<(), Error> {
    let person = known(tx, about).await?.id;
    let guide = about.desk.guide();
    let who = (&person, about.address, about.speaker);
    staff::go_on_elsewhere(&about.desk.office(&guide), tx, case, who).await
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
