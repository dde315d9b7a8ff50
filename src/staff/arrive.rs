//! A letter has come in.
//!
//! **Invariant:** every letter leaves something behind (an answer, a note on its case, an entry in the list of
//! the unmatched), and no program is ever answered, or two of them would write to each other for ever (C6).

use std::time::Duration;

use super::answer::{Answered, answer, note, write_to_team};
use super::matching::{self, Match};
use super::{Office, letter, post};
use crate::line;
use crate::model::{Account, Attachment, Letter, Nature};
use crate::store::{CaseFile, Error, Tx};

/// Letters about one case within an hour; what is more is noted and not passed on: no clerk writes so much.
const MOST_LETTERS: i64 = 20;
const HOUR: Duration = Duration::from_hours(1);
const DAY: Duration = Duration::from_hours(24);

/// Where and from whom.
pub struct Arrival<'a> {
    pub account: &'a Account,
    /// Lower case.
    pub sender: &'a str,
    pub message_id: &'a str,
    pub letter: &'a Letter,
}

pub async fn arrive(office: &Office<'_>, tx: &mut Tx, arrival: &Arrival<'_>) -> Result<(), Error> {
    if post::hear(office, tx, arrival).await? {
        return Ok(());
    }
    let Arrival { account, sender, message_id, letter } = arrival;
    let Some(Match { case, is_known }) = matching::find(office, tx, sender, letter).await? else {
        return unmatched(office, tx, arrival).await;
    };
    tx.keep_letter(message_id, &case.id, office.now).await?;
    let lately = tx.letters_since(&case.id, office.now.minus(HOUR)).await?;
    match &letter.nature {
        Nature::Written if lately <= MOST_LETTERS => {
            let files =
                letter.files.iter().map(|file| Attachment { from: (*account).clone(), file: file.clone() });
            let answered = answer(office, tx, &case, &letter.words, files.collect()).await?;
            let stranger =
                (!is_known).then(|| office.german(&line!("staff-from-stranger", sender = *sender)));
            let refused = match answered {
                Answered::Refused(why) => Some(why),
                Answered::ToPerson | Answered::Internal | Answered::Nobody => None,
            };
            let words: Vec<String> = refused.into_iter().chain(stranger).collect();
            if !words.is_empty() {
                write_to_team(office, tx, &case, words.join("\n\n"), Some(message_id)).await?;
            }
            Ok(())
        }
        Nature::Written => {
            tracing::warn!(case = case.number, "too many letters about one case, the rest is only noted");
            note(tx, office, &case, &letter.whole).await
        }
        Nature::Absence | Nature::List | Nature::Automatic => note(tx, office, &case, &letter.whole).await,
        Nature::Returned { for_good, reason, .. } => {
            let line = line!("staff-letter-returned", reason = reason.as_str());
            note(tx, office, &case, &office.german(&line)).await?;
            if *for_good {
                returned(office, tx, &case).await?;
            }
            Ok(())
        }
    }
}

/// The team's mailbox does not take our letters: whoever is above it is told.
async fn returned(office: &Office<'_>, tx: &mut Tx, case: &CaseFile) -> Result<(), Error> {
    metrics::counter!("buergerdraht_letters_returned_total").increment(1);
    tracing::error!(case = case.number, team = case.team, "a letter to a team was returned as undeliverable");
    super::remind::escalate(office, tx, case, &line!("staff-team-unreachable")).await
}

fn note_of(office: &Office<'_>, arrival: &Arrival<'_>) -> String {
    let subject = arrival.letter.subject.as_str();
    office.german(&line!("staff-unmatched", sender = arrival.sender, subject = subject))
}

/// Never guessed, never lost: kept, and the town's first team is told where it can be read.
async fn unmatched(office: &Office<'_>, tx: &mut Tx, arrival: &Arrival<'_>) -> Result<(), Error> {
    match arrival.letter.nature {
        Nature::Written => {
            let lately = tx.unmatched_from(arrival.sender, office.now.minus(DAY)).await?;
            tx.keep_unmatched(arrival.account, arrival.sender, arrival.letter, office.now).await?;
            // Once a day a sender: whoever answers each note by a program is not written to for ever.
            if lately == 0 {
                letter::send_note(office, tx, arrival.account, &note_of(office, arrival)).await?;
            }
            tracing::info!(account = %arrival.account, "a letter belongs to no case and is kept as unmatched");
            metrics::counter!("buergerdraht_letters_unmatched_total").increment(1);
            Ok(())
        }
        // A program's letter about nothing of ours.
        Nature::Absence | Nature::List | Nature::Automatic | Nature::Returned { .. } => Ok(()),
    }
}
