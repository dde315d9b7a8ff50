//! Which case a letter is about (C5): by what it answers, by the address it was sent to, by the number in its
//! subject if we know the sender; else by nothing, for a guess would show one person's matter to another.

use super::Office;
use crate::model::{CaseId, Letter, Nature};
use crate::store::{CaseFile, Error, Reader};

/// How many Message-IDs of a letter are looked up: nobody needs more, and a forger may send thousands.
const MOST_IDS: usize = 50;

/// The case, and whether we know the sender as one of its town's staff.
pub struct Match {
    pub case: CaseFile,
    pub is_known: bool,
}

pub async fn find(
    office: &Office<'_>,
    reader: &mut Reader,
    sender: &str,
    letter: &Letter,
) -> Result<Option<Match>, Error> {
    let returned = match &letter.nature {
        Nature::Returned { of, .. } => of.as_ref(),
        Nature::Written | Nature::Absence | Nature::List | Nature::Automatic => None,
    };
    let mut found = None;
    for id in returned.into_iter().chain(&letter.answers).take(MOST_IDS) {
        found = by_message_id(reader, id).await?;
        if found.is_some() {
            break;
        }
    }
    for token in letter.to.iter().filter_map(|it| token(it)) {
        if found.is_none() {
            found = reader.case_by_token(token).await?;
        }
    }
    if let Some(case) = found {
        let is_known = is_staff(office, &case, sender);
        return Ok(Some(Match { case, is_known }));
    }
    let Some(number) = &letter.number else { return Ok(None) };
    let case = reader.case_numbered(number).await?;
    let case = case.filter(|it| is_staff(office, it, sender));
    Ok(case.map(|case| Match { case, is_known: true }))
}

/// Our own Message-IDs carry the case (the first letter) or the outbox row; others we have noted.
async fn by_message_id(reader: &mut Reader, id: &str) -> Result<Option<CaseFile>, Error> {
    let ours = id.rsplit_once('@').map_or(id, |(local, _)| local);
    let case = match ours.strip_prefix("case.") {
        Some(case) => Some(CaseId(case.to_owned())),
        None => match reader.case_of_outbound(ours).await? {
            Some(case) => Some(case),
            None => reader.case_of_letter(id).await?,
        },
    };
    match case {
        Some(case) => reader.case(&case).await,
        None => Ok(None),
    }
}

/// What stands behind the plus sign of an address.
pub(super) fn token(address: &str) -> Option<&str> {
    let (local, _) = address.rsplit_once('@')?;
    local.split_once('+').map(|(_, token)| token).filter(|it| !it.is_empty())
}

/// Whether an answer from this address is one of its town's staff.
fn is_staff(office: &Office<'_>, case: &CaseFile, sender: &str) -> bool {
    office.town(case).is_some_and(|it| it.teams_of_sender(sender).next().is_some())
}

#[cfg(test)]
mod tests {
    use super::token;

    #[test]
    fn a_token_stands_behind_the_plus_sign() {
        assert_eq!(token("buergerdraht+abc@bad-belzig.example"), Some("abc"));
        assert_eq!(token("buergerdraht@bad-belzig.example"), None);
        assert_eq!(token("buergerdraht+@bad-belzig.example"), None);
        assert_eq!(token("nonsense"), None);
    }
}
