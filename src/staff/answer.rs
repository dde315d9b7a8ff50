//! A clerk's words about a case, from whichever door: to the person, or among us.

use super::command::{self, Meant};
use super::letter::News;
use super::{Office, tell, write};
use crate::line;
use crate::model::Attachment;
use crate::store::{CaseFile, Entry, Error, Said, Tx};
use crate::text::rich;

/// Where a clerk's words went.
#[derive(Debug, PartialEq, Eq)]
pub enum Answered {
    ToPerson,
    /// Nowhere: they are for us.
    Internal,
    /// Nowhere: there is nobody to answer any more, and the team was told.
    Nobody,
    /// Nowhere, for the reason the clerk is to be told.
    Refused(String),
}

pub async fn answer(
    office: &Office<'_>,
    tx: &mut Tx,
    case: &CaseFile,
    words: &str,
    files: Vec<Attachment>,
) -> Result<Answered, Error> {
    let town = office.town(case);
    let block = |id: &str| {
        let block = town?.text_block(id)?;
        Some(rich(block.text(&case.concern.language)).text)
    };
    let Meant { state, is_internal, words, unknown_blocks } = command::parse(words, block);
    if is_internal {
        note(tx, office, case, &words).await?;
        return Ok(Answered::Internal);
    }
    if !unknown_blocks.is_empty() {
        note(tx, office, case, &words).await?;
        let names = unknown_blocks.join(", ");
        return Ok(Answered::Refused(office.german(&line!("staff-unknown-block", names = names))));
    }
    if state.is_none() && words.is_empty() && files.is_empty() {
        return Ok(Answered::Refused(office.german(&line!("staff-empty-answer"))));
    }
    tx.case_answered(&case.id, office.now).await?;
    if let Some(state) = &state {
        tx.set_case_state(&case.id, state, office.now).await?;
    }
    let answer = tell::Answer { state: state.as_ref(), words: &words, files };
    let is_told = tell::answer(office, tx, case, answer).await?;
    Ok(if is_told { Answered::ToPerson } else { Answered::Nobody })
}

/// Among the staff alone.
pub async fn note(tx: &mut Tx, office: &Office<'_>, case: &CaseFile, text: &str) -> Result<(), Error> {
    let entry =
        Entry { said: Said::Note, text: text.to_owned(), files: Vec::new(), outbox: None, origin: None };
    tx.keep_entry(&case.id, &entry, office.now).await
}

/// Writes to the team of the case.
pub async fn write_to_team(
    office: &Office<'_>,
    tx: &mut Tx,
    case: &CaseFile,
    text: String,
    answers: Option<&str>,
) -> Result<(), Error> {
    if let Some(team) = office.team(case) {
        let news = News { answers: answers.map(str::to_owned), ..News::of(text) };
        write::to_team(office, tx, case, team, news).await?;
    }
    Ok(())
}
