//! A message that was part of a case is edited or taken back: the staff learn what holds now (C14).

use super::answer::write_to_team;
use super::{Office, add, tell};
use crate::line;
use crate::model::{Added, Addition, Address, Concern, Line};
use crate::store::{CaseFile, Error, Reader, Tx};

/// The message says something else now. Returns whether it was about a case.
pub async fn correct(
    office: &Office<'_>,
    tx: &mut Tx,
    address: &Address,
    speaker: &str,
    (message_id, text): (&str, &str),
) -> Result<bool, Error> {
    let Some(case) = made_of(tx, address, message_id).await?.into_iter().next() else { return Ok(false) };
    let is_said_already = case.concern.text.contains(text.trim())
        || tx.entries_of(&case.id).await?.iter().any(|it| it.text.contains(text.trim()));
    if is_said_already {
        return Ok(true); // networks report edits that change nothing we see
    }
    let addition = Addition::of(case.id.clone(), Added::Correction, text.trim(), Some(message_id));
    if add(office, tx, &addition, address, speaker).await? {
        let told = line!("case-corrected", number = case.number.as_str());
        tell::say(office, tx, &case, &told).await?;
    }
    Ok(true)
}

/// The message is no more: its words go from here, and the staff are asked to do the same.
pub async fn take_back(
    office: &Office<'_>,
    tx: &mut Tx,
    address: &Address,
    message_id: &str,
) -> Result<(), Error> {
    let mut gone = vec![message_id.to_owned()];
    for case in made_of(tx, address, message_id).await? {
        if case.concern.message_ids.iter().any(|it| it == message_id) {
            // Of which of its words it was made of, nobody knows any more: all of them go.
            let concern = case.concern.clone();
            gone.extend(concern.message_ids.iter().cloned());
            let left = Concern { text: String::new(), files: Vec::new(), message_ids: Vec::new(), ..concern };
            tx.keep_concern(&case.id, &left).await?;
        }
        let who = Line::new("staff-took-back").with("who", case.pseudonym.as_str());
        write_to_team(office, tx, &case, office.german(&who), None).await?;
        let told = line!("case-taken-back", number = case.number.as_str());
        tell::say(office, tx, &case, &told).await?;
    }
    for message_id in gone {
        tx.redact_entries(&address.account, &address.chat, &message_id).await?;
    }
    Ok(())
}

/// The cases of this chat that hold words of the message.
async fn made_of(reader: &mut Reader, address: &Address, message_id: &str) -> Result<Vec<CaseFile>, Error> {
    let added_to = reader.case_of_message(address, message_id).await?.map(|it| it.id);
    let all = reader.cases_in(&address.account, &address.chat).await?;
    let is_made_of_it = |it: &CaseFile| {
        it.concern.message_ids.iter().any(|it| it == message_id) || Some(&it.id) == added_to.as_ref()
    };
    Ok(all.into_iter().filter(is_made_of_it).collect())
}
