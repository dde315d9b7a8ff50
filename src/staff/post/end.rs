//! A post is stopped on its way, or taken back from those who have it.
//!
//! **Invariant:** both need one person alone, and neither sends a word somebody has written: what holds no more is said
//! in our own words.

use super::letter::{self, Body};
use super::{Post, act, progress};
use crate::content::pick;
use crate::line;
use crate::model::{Announcement, AnnouncementKind, AnnouncementState, Deed, Line, PostFile};
use crate::staff::letter::beginning;
use crate::staff::{Arrival, Office};
use crate::store::{Error, Tx};

/// Characters of a post in what is said when it holds no more.
const BEGINNING: usize = 80;

pub async fn stop(
    office: &Office<'_>,
    tx: &mut Tx,
    arrival: &Arrival<'_>,
    post: &Post<'_>,
) -> Result<(), Error> {
    let state = post.told.state;
    if !matches!(state, AnnouncementState::Draft | AnnouncementState::Released) {
        return act::not_now(office, tx, arrival, post).await;
    }
    post.keep_step(office, tx, Deed::Stopped, arrival.sender).await?;
    hold_back(office, tx, post, AnnouncementState::Stopped).await?;
    let lines = progress::standing(office, tx, post.town, &post.told.id).await?;
    let key = match state {
        AnnouncementState::Draft => "staff-post-discarded",
        _ if lines.is_empty() => "staff-post-stopped-before",
        _ => "staff-post-stopped",
    };
    let told = Line::new(key).with("who", arrival.sender).with("number", post.number());
    let body = Body::default().and(office, &told).lines(&lines);
    let body = body.and(office, &line!("staff-post-stopped-later"));
    let how = if lines.is_empty() { Vec::new() } else { letter::how_sent() };
    letter::tell_everybody(office, tx, arrival, post, (body, how)).await
}

/// Nothing more of it leaves. Where nothing is on its way either, there is nothing more to report.
async fn hold_back(
    office: &Office<'_>,
    tx: &mut Tx,
    post: &Post<'_>,
    state: AnnouncementState,
) -> Result<(), Error> {
    let id = &post.told.id;
    tx.note_targets().await?;
    tx.hold_back(id).await?;
    tx.set_post_state(id, state).await?;
    if state == AnnouncementState::Recalled || !tx.is_under_way(id).await? {
        tx.post_reported(id, office.now).await?;
    }
    Ok(())
}

/// Whoever has it is told; whoever was still to get it, does not. `rest`: words below the order.
pub async fn recall(
    office: &Office<'_>,
    tx: &mut Tx,
    arrival: &Arrival<'_>,
    post: &Post<'_>,
    rest: &str,
) -> Result<(), Error> {
    match post.told.state {
        AnnouncementState::Draft => return stop(office, tx, arrival, post).await,
        AnnouncementState::Recalled => return act::not_now(office, tx, arrival, post).await,
        AnnouncementState::Released | AnnouncementState::Sent | AnnouncementState::Stopped => (),
    }
    if post.told.state == AnnouncementState::Released && office.now < post.told.goes_at {
        return stop(office, tx, arrival, post).await;
    }
    post.keep_step(office, tx, Deed::Recalled, arrival.sender).await?;
    hold_back(office, tx, post, AnnouncementState::Recalled).await?;
    let notice = notice(office, post, arrival.sender);
    tx.keep_announcement(&notice).await?;
    let file =
        PostFile { announcement: notice.id.clone(), edition: 1, scheduled_at: None, reported_at: None };
    tx.keep_post(&file).await?;
    let told = line!("staff-post-recalled", who = arrival.sender, number = post.number());
    let lines = progress::standing(office, tx, post.town, &post.told.id).await?;
    let nobody = lines.is_empty().then(|| line!("staff-post-nobody"));
    let unsaid = (!rest.is_empty()).then(|| line!("staff-post-recall-words"));
    let body = Body::default().and(office, &told).and_perhaps(office, nobody.as_ref()).lines(&lines);
    let body = body.and_perhaps(office, unsaid.as_ref());
    letter::tell_everybody(office, tx, arrival, post, (body, Vec::new())).await
}

/// That it holds no more, in every language.
fn notice(office: &Office<'_>, post: &Post<'_>, by: &str) -> Announcement {
    let texts = office.languages.list().iter().map(|language| {
        let text = pick(&post.told.texts, &language.code).map_or("", |(_, text)| text.as_str());
        let beginning = beginning(&crate::text::rich(text).text, BEGINNING);
        let line = line!("post-recalled", beginning = beginning);
        (language.code.clone(), office.languages.say(&language.code, &line))
    });
    Announcement {
        id: Announcement::recall_of(&post.told.id),
        number: None,
        kind: AnnouncementKind::Recall,
        state: AnnouncementState::Released,
        texts: texts.collect(),
        wishes: Vec::new(),
        author: by.to_owned(),
        made_at: office.now,
        goes_at: office.now,
        expanded_to: None,
        ..post.told.clone()
    }
}
