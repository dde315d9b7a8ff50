//! What a person hears about their case: in their language, with the number, where they wrote last.

use std::collections::BTreeMap;

use super::Office;
use super::add::own;
use super::answer::write_to_team;
use super::letter;
use crate::content::FIRST_LANGUAGE;
use crate::line;
use crate::model::{
    Action, Address, Attachment, CaseId, CaseState, Choice, Class, Foreign, Line, Outbound, RichText,
};
use crate::store::{CaseFile, Entry, Error, Missed, Said, Tx};

/// What a clerk said in one breath: where the case stands now, words, files; any of them may be missing.
pub struct Answer<'a> {
    pub state: Option<&'a CaseState>,
    pub words: &'a str,
    pub files: Vec<Attachment>,
}

/// One message with all of it. False where there is nobody to answer any more.
pub async fn answer(
    office: &Office<'_>,
    tx: &mut Tx,
    case: &CaseFile,
    answer: Answer<'_>,
) -> Result<bool, Error> {
    let Answer { state, words, files } = answer;
    let number = case.number.as_str();
    let head = state.map_or_else(|| line!("case-answer", number = number), |it| stands(number, it));
    let mut text = office.spoken(case, &head);
    if !words.is_empty() {
        text.push(&RichText::plain(format!("\n\n{words}")));
    }
    let mut message = Outbound { attachments: files.clone(), ..said_to(office, case, text) };
    if state == Some(&CaseState::Done) {
        message.choices.push(choice(office, case, "case-not-fixed", "not-fixed"));
    }
    message.foreign = translated(office, case, &head, words, &message.choices);
    let entry = match state.filter(|_| words.is_empty() && files.is_empty()) {
        Some(state) => entry(Said::ByUs, letter::state(office, state), Vec::new()),
        None => entry(Said::ByStaff, words.to_owned(), files),
    };
    tell(office, tx, case, message, entry).await
}

/// The same in their language, marked as the work of a program, with the way to the clerk's own words.
fn translated(
    office: &Office<'_>,
    case: &CaseFile,
    head: &Line,
    words: &str,
    choices: &[Choice],
) -> Option<Box<Foreign>> {
    let into = office.mother_tongue(case);
    if words.is_empty() || into == FIRST_LANGUAGE {
        return None;
    }
    let mut text = office.spoken(case, head);
    text.push(&RichText::plain(format!("\n\n{}\n\n", Foreign::PLACE)));
    text.push(&office.spoken(case, &line!("case-translated")));
    let original = choice(office, case, "case-original", "original");
    let choices = choices.iter().cloned().chain([original]).collect();
    Some(Box::new(Foreign { words: words.to_owned(), into: into.to_owned(), text, choices }))
}

/// The staff's last words about a case, as they wrote them; to its own person alone.
pub async fn tell_original(
    office: &Office<'_>,
    tx: &mut Tx,
    case: &CaseId,
    address: &Address,
    speaker: &str,
) -> Result<(), Error> {
    let Some(case) = own(tx, case, address, speaker).await? else { return Ok(()) };
    let last = tx.entries_of(&case.id).await?.into_iter().rfind(|it| it.said == Said::ByStaff);
    let Some(last) = last.filter(|it| !it.text.is_empty()) else { return Ok(()) };
    let message =
        Outbound { text: RichText::plain(last.text), ..said_to(office, &case, RichText::default()) };
    tx.queue(address, Class::Answer, &message, office.now).await?;
    Ok(())
}

/// Where it stands now, in words for the person.
fn stands(number: &str, state: &CaseState) -> Line {
    match state {
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
    }
}

fn entry(said: Said, text: String, files: Vec<Attachment>) -> Entry {
    Entry { said, text, files, outbox: None, origin: None }
}

/// Who had shut us out is here again: what the staff said meanwhile is said now, one message a case (C7).
pub async fn catch_up(office: &Office<'_>, tx: &mut Tx, address: &Address) -> Result<(), Error> {
    let mut missed: BTreeMap<CaseId, Vec<Missed>> = BTreeMap::new();
    for it in tx.missed_in(&address.account, &address.chat).await? {
        missed.entry(it.case.clone()).or_default().push(it);
    }
    for (id, missed) in missed {
        let Some(case) = tx.case(&id).await? else { continue };
        let Some(address) = &case.address else { continue };
        let number = case.number.as_str();
        let mut text = office.spoken(&case, &line!("case-missed", number = number));
        if missed.iter().any(|it| it.said == Said::ByUs) {
            text.push(&RichText::plain("\n\n".to_owned()));
            text.push(&office.spoken(&case, &stands(number, &case.state)));
        }
        let words = missed.iter().filter(|it| it.said == Said::ByStaff && !it.text.is_empty());
        for it in words {
            text.push(&RichText::plain(format!("\n\n{}", it.text)));
        }
        let attachments = missed.iter().flat_map(|it| it.files.clone()).collect();
        let mut message = Outbound { attachments, ..said_to(office, &case, text) };
        offer(tx, &case, address, &mut message).await?;
        let outbox = tx.queue(address, Class::Answer, &message, office.now).await?;
        for it in missed {
            tx.told_again(&it.entry, &outbox).await?;
        }
        let back = line!("staff-caught-up", who = case.pseudonym.as_str());
        write_to_team(office, tx, &case, office.german(&back), None).await?;
    }
    Ok(())
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

/// From now on the labels and numbers of its choices mean them, also when they are typed. Where something else is
/// waited for, its choices keep their numbers.
async fn offer(tx: &mut Tx, case: &CaseFile, address: &Address, message: &mut Outbound) -> Result<(), Error> {
    let Some(mut conversation) = tx.conversation(address, &case.speaker).await? else { return Ok(()) };
    let talk = &mut conversation.talk;
    if talk.standing.is_none() {
        talk.offered.clear();
    }
    message.choices_before = talk.offered.len();
    talk.offered.extend(message.foreign.as_ref().map_or(&message.choices, |it| &it.choices).iter().cloned());
    tx.keep_conversation(&conversation).await
}

async fn tell(
    office: &Office<'_>,
    tx: &mut Tx,
    case: &CaseFile,
    mut message: Outbound,
    entry: Entry,
) -> Result<bool, Error> {
    let outbox = match &case.address {
        Some(address) => {
            offer(tx, case, address, &mut message).await?;
            Some(tx.queue(address, Class::Answer, &message, office.now).await?)
        }
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
