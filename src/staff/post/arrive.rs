//! A letter that is about a post: a draft by its subject, an answer by the letter of ours it answers.
//!
//! **Invariant:** what answers a letter about a case is left to the case, unless its subject says it is a draft; and no
//! program is answered.

use std::time::Duration;

use super::letter::{self, Body, Letter as Reply};
use super::order::{self, Order};
use super::{Post, act, change, preview};
use crate::content::Town;
use crate::line;
use crate::model::{Letter, Nature, PostLetter};
use crate::staff::matching::token;
use crate::staff::{Arrival, Office};
use crate::store::{Error, Reader, Tx};

/// A subject that begins so, and a colon, is a draft.
pub const SUBJECT: &str = "Beitrag";
/// What mail programs put before a subject.
const PREFIXES: [&str; 7] = ["aw", "re", "antw", "antwort", "wg", "fwd", "fw"];

/// Letters to one mailbox about one post within an hour; who gets more is a program.
const MOST_LETTERS: i64 = 40;
/// The same of drafts we could not read.
const MOST_REFUSED: i64 = 20;
const HOUR: Duration = Duration::from_hours(1);

/// Returns whether it was about a post.
pub async fn hear(office: &Office<'_>, tx: &mut Tx, arrival: &Arrival<'_>) -> Result<bool, Error> {
    let letter = arrival.letter;
    if let Some(answered) = answered(tx, letter).await? {
        let Some(post) = Post::load(office, tx, &answered.announcement).await? else { return Ok(true) };
        match &letter.nature {
            Nature::Written => answer(office, tx, arrival, (&post, &answered)).await?,
            Nature::Returned { for_good: true, reason, .. } => {
                returned(office, tx, (&post, &answered), reason).await?;
            }
            Nature::Absence | Nature::Returned { .. } | Nature::List | Nature::Automatic => (),
        }
        return Ok(true);
    }
    if letter.nature != Nature::Written {
        return Ok(false);
    }
    let towns: Vec<&Town> = towns(office, arrival).collect();
    if is_draft(&letter.subject) && !towns.is_empty() {
        if tx.unmatched_from(arrival.sender, office.now.minus(HOUR)).await? < MOST_REFUSED {
            change::draft(office, tx, arrival, &towns).await?;
        }
        return Ok(true);
    }
    match towns.into_iter().find_map(|town| number(&letter.subject, town).map(|number| (town, number))) {
        Some((town, number)) => by_number(office, tx, arrival, (town, number)).await.map(|()| true),
        None => Ok(false),
    }
}

/// The towns of this mailbox that take posts from the sender.
fn towns<'o>(office: &Office<'o>, arrival: &Arrival<'_>) -> impl Iterator<Item = &'o Town> {
    let (mailboxes, account, sender) = (office.mailboxes, arrival.account, arrival.sender);
    let takes = move |it: &&Town| mailboxes.get(&it.id) == Some(account) && it.takes_posts_from(sender);
    office.content.towns.iter().filter(takes)
}

/// Which letter of ours it answers: by the address it was sent to, or by what it refers to.
async fn answered(reader: &mut Reader, letter: &Letter) -> Result<Option<PostLetter>, Error> {
    for token in letter.to.iter().filter_map(|it| token(it)) {
        if let Some(found) = reader.post_letter_by_token(token).await? {
            return Ok(Some(found));
        }
    }
    let returned = match &letter.nature {
        Nature::Returned { of, .. } => of.as_ref(),
        Nature::Written | Nature::Absence | Nature::List | Nature::Automatic => None,
    };
    for id in returned.into_iter().chain(&letter.answers).take(MOST_IDS) {
        let ours = id.rsplit_once('@').map_or(id.as_str(), |(local, _)| local);
        if let Some(found) = reader.post_letter_by_outbox(ours).await? {
            return Ok(Some(found));
        }
    }
    Ok(None)
}

/// Nobody needs more, and a forger may send thousands.
const MOST_IDS: usize = 50;

async fn answer(
    office: &Office<'_>,
    tx: &mut Tx,
    arrival: &Arrival<'_>,
    (post, answered): (&Post<'_>, &PostLetter),
) -> Result<(), Error> {
    let (sender, number) = (arrival.sender, post.number());
    let reply = |to, body, how| Reply { to, body, how, answers: Some(arrival.message_id) };
    if !is_known(post, answered, sender) {
        let told = line!("staff-post-stranger", number = number, sender = sender);
        let body = Body::default().and(office, &told);
        return letter::send(office, tx, post, reply(&answered.reader, body, Vec::new())).await;
    }
    if let Some((order, rest)) = order::read(&arrival.letter.words) {
        return act::act(office, tx, arrival, (post, answered), (order, rest)).await;
    }
    let lately = tx.post_letters_since(&post.told.id, sender, office.now.minus(HOUR)).await?;
    if MOST_LETTERS <= lately {
        tracing::warn!(post = number, "too many letters about one post, nothing is answered any more");
        return Ok(());
    }
    let body = Body::default().and(office, &line!("staff-post-unclear", number = number));
    let how = act::how(post, sender);
    letter::send(office, tx, post, reply(sender, body, how)).await
}

fn is_known(post: &Post<'_>, answered: &PostLetter, sender: &str) -> bool {
    sender == answered.reader || post.town.takes_posts_from(sender)
}

/// A new letter with the number: to look or to stop it, the sender's name is enough.
async fn by_number(
    office: &Office<'_>,
    tx: &mut Tx,
    arrival: &Arrival<'_>,
    (town, number): (&Town, i64),
) -> Result<(), Error> {
    let found = tx.post_numbered(&town.id, number).await?;
    let Some(post) = (match found {
        Some(told) => Post::load(office, tx, &told.id).await?,
        None => None,
    }) else {
        let number = format!("{}-P-{number}", town.code);
        let body = Body::default().and(office, &line!("staff-post-unknown-number", number = number));
        let (to, answers) = (arrival.sender, Some(arrival.message_id));
        return letter::send_back(office, tx, &town.id, Reply { to, body, how: Vec::new(), answers }).await;
    };
    let order = order::read(&arrival.letter.words).map(|(order, _)| order);
    if let Some(order @ (Order::State | Order::Stop)) = order {
        return act::at_once(office, tx, arrival, &post, order).await;
    }
    let head = line!("staff-post-answer-the-letter", number = post.number());
    let (to, answers) = (arrival.sender, Some(arrival.message_id));
    preview::show(office, tx, &post, preview::Shown { to, head, extra: None, answers }).await
}

/// Whoever wrote the post learns that somebody was not shown it.
async fn returned(
    office: &Office<'_>,
    tx: &mut Tx,
    (post, answered): (&Post<'_>, &PostLetter),
    reason: &str,
) -> Result<(), Error> {
    metrics::counter!("buergerdraht_letters_returned_total").increment(1);
    let to = post.told.author.as_str();
    if to == answered.reader {
        return Ok(());
    }
    let (number, reader) = (post.number(), answered.reader.as_str());
    let told = line!("staff-post-returned", number = number, reader = reader, reason = reason);
    let body = Body::default().and(office, &told);
    letter::send(office, tx, post, Reply { to, body, how: act::how(post, to), answers: None }).await
}

/// `Beitrag: …`, also as an answer to a letter that began so.
fn is_draft(subject: &str) -> bool {
    let mut rest = subject.trim();
    while let Some((before, behind)) = rest.split_once(':') {
        let before = before.trim().to_lowercase();
        if before == SUBJECT.to_lowercase() {
            return true;
        }
        if !PREFIXES.contains(&before.as_str()) {
            return false;
        }
        rest = behind.trim_start();
    }
    false
}

/// The number of a post of this town in a subject, `BB-P-12`.
fn number(subject: &str, town: &Town) -> Option<i64> {
    let subject = subject.to_uppercase();
    let words = subject.split(|it: char| !it.is_alphanumeric() && it != '-');
    let number = |it: &str| it.strip_prefix(&town.code)?.strip_prefix("-P-")?.parse().ok();
    words.into_iter().find_map(number)
}

#[cfg(test)]
mod tests {
    use super::is_draft;

    #[test]
    fn a_draft_is_known_by_its_subject() {
        for subject in ["Beitrag: Sporthalle", "beitrag:", "AW: Beitrag: Sporthalle", "Re: AW: BEITRAG : x"] {
            assert!(is_draft(subject), "{subject}");
        }
        for subject in ["[BB-2026-0001] Beitrag: x", "Mein Beitrag: x", "Beitrag", "Anfrage: Beitrag: x", ""]
        {
            assert!(!is_draft(subject), "{subject}");
        }
    }
}
