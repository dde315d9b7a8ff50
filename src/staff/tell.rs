//! What a person hears about their case: in their language, with the number, where they wrote last.

use super::Office;
use super::answer::write_to_team;
use super::letter;
use crate::line;
use crate::model::{Action, Attachment, CaseState, Choice, Class, Line, Outbound, RichText};
use crate::store::{CaseFile, Entry, Error, Said, Tx};

/// The clerk's words and files. False where there is nobody to answer any more.
pub async fn answer(
    office: &Office<'_>,
    tx: &mut Tx,
    case: &CaseFile,
    words: &str,
    files: Vec<Attachment>,
) -> Result<bool, Error> {
    let mut text = office.spoken(case, &line!("case-answer", number = case.number.as_str()));
    if !words.is_empty() {
        text.push(&RichText::plain(format!("\n\n{words}")));
    }
    let said = Said::ByStaff;
    let entry = Entry { said, text: words.to_owned(), files: files.clone(), outbox: None, origin: None };
    tell(office, tx, case, Outbound { attachments: files, ..said_to(office, case, text) }, entry).await
}

/// Where it stands now.
pub async fn state(
    office: &Office<'_>,
    tx: &mut Tx,
    case: &CaseFile,
    state: &CaseState,
) -> Result<bool, Error> {
    let number = case.number.as_str();
    let line = match state {
        CaseState::Received => line!("case-now-received", number = number),
        CaseState::InWork => line!("case-now-in-work", number = number),
        CaseState::Done => line!("case-now-done", number = number),
        CaseState::PassedOn { to } if to.is_empty() => line!("case-now-passed-on", number = number),
        CaseState::PassedOn { to } => {
            line!("case-now-passed-on-note", number = number, note = to.as_str())
        }
        CaseState::NotPossible { why } if why.is_empty() => line!("case-now-not-possible", number = number),
        CaseState::NotPossible { why } => {
            line!("case-now-not-possible-note", number = number, note = why.as_str())
        }
        CaseState::Withdrawn => line!("concerns-withdrawn", number = number),
    };
    let text = office.spoken(case, &line);
    let entry = Entry {
        said: Said::ByStaff,
        text: letter::state(office, state),
        files: Vec::new(),
        outbox: None,
        origin: None,
    };
    let mut message = said_to(office, case, text);
    if *state == CaseState::Done {
        message.choices.push(choice(office, case, "case-not-fixed", "not-fixed"));
    }
    tell(office, tx, case, message, entry).await
}

/// A word of ours about the case; the staff need not see it.
pub async fn say(office: &Office<'_>, tx: &mut Tx, case: &CaseFile, line: &Line) -> Result<(), Error> {
    if let Some(address) = &case.address {
        let text = office.spoken(case, line);
        let language = case.concern.language.clone();
        let message = Outbound { text, language, ..Outbound::default() };
        tx.queue(address, Class::Answer, &message, office.now).await?;
    }
    Ok(())
}

fn said_to(office: &Office<'_>, case: &CaseFile, text: RichText) -> Outbound {
    Outbound {
        text,
        choices: vec![choice(office, case, "case-add", "add")],
        language: case.concern.language.clone(),
        ..Outbound::default()
    }
}

/// A button of the dialogue `concerns` that still works next week.
fn choice(office: &Office<'_>, case: &CaseFile, key: &str, what: &str) -> Choice {
    let label = office.languages.label(&case.concern.language, &Line::new(key));
    Choice { label, action: Action::Code(format!("concerns:{what}:{}", case.id.0)) }
}

async fn tell(
    office: &Office<'_>,
    tx: &mut Tx,
    case: &CaseFile,
    message: Outbound,
    entry: Entry,
) -> Result<bool, Error> {
    let outbox = match &case.address {
        Some(address) => Some(tx.queue(address, Class::Answer, &message, office.now).await?),
        None => None,
    };
    let is_told = outbox.is_some();
    tx.keep_entry(&case.id, &Entry { outbox, ..entry }, office.now).await?;
    if !is_told {
        let gone = line!("staff-nobody-to-answer", number = case.number.as_str());
        write_to_team(office, tx, case, office.german(&gone), None).await?;
    }
    Ok(is_told)
}
