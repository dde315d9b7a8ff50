//! A clerk's words about a case, from whichever door: to the person, or among us.

use super::command::{self, Meant};
use super::letter::{self, News};
use super::{Office, tell};
use crate::line;
use crate::model::Attachment;
use crate::store::{CaseFile, Entry, Error, Said, Tx};
use crate::text::rich;

/// Returns what there is to tell the clerk, where something was not as they may think.
pub async fn answer(
    office: &Office<'_>,
    tx: &mut Tx,
    case: &CaseFile,
    words: &str,
    files: Vec<Attachment>,
) -> Result<Option<String>, Error> {
    let town = office.town(case);
    let block = |id: &str| {
        let block = town?.text_block(id)?;
        Some(rich(block.text(&case.concern.language)).text)
    };
    let Meant { state, is_internal, words, unknown_blocks } = command::parse(words, block);
    if is_internal {
        note(tx, office, case, &words).await?;
        return Ok(None);
    }
    if !unknown_blocks.is_empty() {
        note(tx, office, case, &words).await?;
        let names = unknown_blocks.join(", ");
        return Ok(Some(office.german(&line!("staff-unknown-block", names = names))));
    }
    if state.is_none() && words.is_empty() && files.is_empty() {
        return Ok(Some(office.german(&line!("staff-empty-answer"))));
    }
    tx.case_answered(&case.id, office.now).await?;
    if let Some(state) = &state {
        tx.set_case_state(&case.id, state, office.now).await?;
        tell::state(office, tx, case, state).await?;
    }
    if !words.is_empty() || !files.is_empty() {
        tell::answer(office, tx, case, &words, files).await?;
    }
    Ok(None)
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
    if let Some(to) = office.team(case).and_then(|it| it.mail.as_deref()) {
        let news = News { answers: answers.map(str::to_owned), ..News::of(text) };
        letter::send(office, tx, case, to, news).await?;
    }
    Ok(())
}
