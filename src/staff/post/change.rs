//! A draft comes in, or a draft is changed: kept as a new edition and shown, or sent back with all that is wrong.

use super::draft::{self, Draft};
use super::letter::{self, Body, Letter};
use super::when::When;
use super::{Post, parts, preview};
use crate::clock;
use crate::content::Town;
use crate::line;
use crate::model::{
    Announcement, AnnouncementKind, AnnouncementState, Deed, Line, PostFile, PostLetter, RichText, Timestamp,
    Urgency,
};
use crate::staff::{Arrival, Office};
use crate::store::{Error, Tx, unguessable_id};

/// `towns`: those the sender may write for.
pub async fn draft(
    office: &Office<'_>,
    tx: &mut Tx,
    arrival: &Arrival<'_>,
    towns: &[&Town],
) -> Result<(), Error> {
    let parts = parts::read(office.languages, &arrival.letter.words);
    let named = parts.town.as_deref().and_then(|it| office.content.town_named(it));
    let town = match (towns, named) {
        ([only], None) if parts.town.is_none() => Ok(*only),
        (_, Some(named)) if towns.iter().any(|it| it.id == named.id) => Ok(named),
        _ => {
            let all: Vec<&str> = towns.iter().map(|it| it.name.as_str()).collect();
            Err(vec![line!("staff-post-which-town", towns = all.join(", "))])
        }
    };
    let read = town.and_then(|town| Ok((town, draft::read(office, town, parts)?)));
    let (town, draft) = match read {
        Ok((town, draft)) if draft.texts.is_some() => (town, draft),
        Ok(_) => return refuse(office, tx, arrival, (towns, vec![line!("staff-post-no-text")])).await,
        Err(faults) => return refuse(office, tx, arrival, (towns, faults)).await,
    };
    let (announcement, file) = begun(office, town, arrival.sender, tx.next_post_number(&town.id).await?);
    let mut post = Post { town, told: announcement, file };
    fill(office, &mut post, draft);
    tx.keep_announcement(&post.told).await?;
    tx.keep_post(&post.file).await?;
    post.keep_step(office, tx, Deed::Drafted, arrival.sender).await?;
    show(office, tx, arrival, &post).await
}

/// The text below "Ändern", and the first lines where they are there. Its writer is the mailbox whose letter is
/// answered, whatever name stands on the answer: nobody makes their own words another's to release them then.
pub async fn change(
    office: &Office<'_>,
    tx: &mut Tx,
    arrival: &Arrival<'_>,
    (post, answered): (&Post<'_>, &PostLetter),
    words: &str,
) -> Result<(), Error> {
    let parts = parts::read(office.languages, words);
    let faults = match draft::read(office, post.town, parts) {
        Ok(draft) if draft == Draft::default() => vec![line!("staff-post-no-text")],
        Ok(draft) => {
            let (told, file) = (post.told.clone(), post.file.clone());
            let mut post = Post { town: post.town, told, file };
            fill(office, &mut post, draft);
            post.told.author.clone_from(&answered.reader);
            tx.reword_post(&post.told, post.file.scheduled_at).await?;
            post.file.edition += 1;
            post.keep_step(office, tx, Deed::Changed, arrival.sender).await?;
            return show(office, tx, arrival, &post).await;
        }
        Err(faults) => faults,
    };
    let head = line!("staff-post-not-changed", number = post.number());
    let body = with_faults(office, &head, &faults, arrival);
    let (to, answers) = (arrival.sender, Some(arrival.message_id));
    let how = vec![line!("staff-post-not-changed-how")];
    letter::send(office, tx, post, Letter { to, body, how, answers }).await
}

async fn show(office: &Office<'_>, tx: &mut Tx, arrival: &Arrival<'_>, post: &Post<'_>) -> Result<(), Error> {
    let files = (!arrival.letter.files.is_empty()).then(|| line!("staff-post-no-files"));
    preview::show_everybody(office, tx, post, (arrival.sender, arrival.message_id), files).await
}

fn begun(office: &Office<'_>, town: &Town, author: &str, number: i64) -> (Announcement, PostFile) {
    let id = unguessable_id();
    let file = PostFile { announcement: id.clone(), edition: 1, scheduled_at: None, reported_at: None };
    let announcement = Announcement {
        id,
        number: Some(number),
        town: town.id.clone(),
        kind: AnnouncementKind::Post,
        state: AnnouncementState::Draft,
        urgency: Urgency::Usual,
        texts: std::collections::BTreeMap::new(),
        wishes: Vec::new(),
        event: None,
        was_at: None,
        author: author.to_owned(),
        made_at: office.now,
        goes_at: office.now,
        expanded_to: None,
    };
    (announcement, file)
}

/// What the draft does not speak of stays as it is.
fn fill(office: &Office<'_>, post: &mut Post<'_>, draft: Draft) {
    let Draft { wishes, when, urgency, texts } = draft;
    if let Some(wishes) = wishes {
        post.told.wishes = wishes;
    }
    if let Some(urgency) = urgency {
        post.told.urgency = urgency;
    }
    if let Some(texts) = texts {
        post.told.texts = texts;
    }
    if let Some(when) = when {
        post.file.scheduled_at = scheduled(office, when);
        post.told.goes_at = post.file.scheduled_at.unwrap_or(office.now);
    }
}

fn scheduled(office: &Office<'_>, when: When) -> Option<Timestamp> {
    match when {
        When::AtOnce => None,
        When::At(local) => Some(clock::instant(local, office.zone)),
    }
}

/// Nothing is lost: it goes back with the words in it, and stays in the list of letters nobody could put anywhere.
async fn refuse(
    office: &Office<'_>,
    tx: &mut Tx,
    arrival: &Arrival<'_>,
    (towns, faults): (&[&Town], Vec<Line>),
) -> Result<(), Error> {
    tx.keep_unmatched(arrival.account, arrival.sender, arrival.letter, office.now).await?;
    let Some(town) = towns.first() else { return Ok(()) };
    let body = with_faults(office, &line!("staff-post-refused"), &faults, arrival);
    let (to, answers) = (arrival.sender, Some(arrival.message_id));
    let how = vec![line!("staff-post-refused-how")];
    letter::send_back(office, tx, &town.id, Letter { to, body, how, answers }).await
}

fn with_faults(office: &Office<'_>, head: &Line, faults: &[Line], arrival: &Arrival<'_>) -> Body {
    let faults: Vec<String> = faults.iter().map(|it| format!("- {}", office.german(it))).collect();
    Body::default()
        .and(office, head)
        .lines(&faults)
        .and(office, &line!("staff-post-your-words"))
        .text(&RichText::plain(arrival.letter.words.as_str()))
}
