//! The second pair of eyes: a post is released by somebody who has not written it, in the edition they were shown.

use super::letter::{self, Body, Letter};
use super::{Post, preview, progress};
use crate::line;
use crate::model::{Deed, Line, PostLetter};
use crate::staff::{Arrival, Office};
use crate::store::{Error, Tx};

pub async fn release(
    office: &Office<'_>,
    tx: &mut Tx,
    arrival: &Arrival<'_>,
    (post, answered): (&Post<'_>, &PostLetter),
) -> Result<(), Error> {
    let (to, number, author) = (arrival.sender, post.number(), post.told.author.as_str());
    let again = |head| preview::Shown { to, head, extra: None, answers: Some(arrival.message_id) };
    if answered.edition != post.file.edition {
        let head = line!("staff-post-old-edition", number = number);
        return preview::show(office, tx, post, again(head)).await;
    }
    if !preview::may_release(post, to) {
        return refuse(office, tx, arrival, (post, line!("staff-post-own", number = number))).await;
    }
    // Whoever can read a mailbox may write any name on a letter; its writer's own letter releases nothing.
    if !preview::may_release(post, &answered.reader) {
        let why = line!("staff-post-own-mailbox", number = number, author = author);
        return refuse(office, tx, arrival, (post, why)).await;
    }
    if let Some(at) = post.file.scheduled_at.filter(|it| *it < office.now) {
        let why = line!("staff-post-too-late", number = number, when = progress::when(office, at));
        return refuse(office, tx, arrival, (post, why)).await;
    }
    let goes_at = post.file.scheduled_at.unwrap_or(office.now);
    tx.release_post(&post.told.id, goes_at).await?;
    post.keep_step(office, tx, Deed::Released, to).await?;
    let goes = match post.file.scheduled_at {
        None => line!("staff-post-goes-now"),
        Some(at) => line!("staff-post-goes-at", when = progress::when(office, at)),
    };
    let reach = progress::reach(office, tx, post).await?;
    let who = line!("staff-post-released", who = to, number = post.number());
    let body = Body::default().and(office, &who).and(office, &goes).lines(&[reach]);
    letter::tell_everybody(office, tx, arrival, post, (body, letter::how_under_way())).await
}

async fn refuse(
    office: &Office<'_>,
    tx: &mut Tx,
    arrival: &Arrival<'_>,
    (post, why): (&Post<'_>, Line),
) -> Result<(), Error> {
    let (to, answers) = (arrival.sender, Some(arrival.message_id));
    let body = Body::default().and(office, &why);
    let how = letter::how_with_draft(preview::may_release(post, to));
    letter::send(office, tx, post, Letter { to, body, how, answers }).await
}
