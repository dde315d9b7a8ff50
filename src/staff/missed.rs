//! A room was not reached: the team for what is told to many hears how it went, why, and what to do (E9).
//!
//! **Invariant:** of each room once a day, however much was posted there: what is said every time is read no more.

use std::collections::BTreeMap;
use std::time::Duration;

use super::letter::{beginning, write_note};
use super::{Office, rest_of};
use crate::content::announcing::NewsRoom;
use crate::content::{FIRST_LANGUAGE, Town};
use crate::line;
use crate::model::Line;
use crate::store::{Among, Error, Lost, Progress, Tx};

/// So long we wait for the other rooms, to say in one letter how it went.
const PATIENCE: Duration = Duration::from_hours(1);
/// Looked at in one turn: the next comes soon.
const MOST: i64 = 50;
/// Characters of a post, so that they know which.
const POST: usize = 60;

pub async fn tell_of_missed_rooms(office: &Office<'_>, tx: &mut Tx) -> Result<(), Error> {
    let today = office.local.date().to_string();
    let mut posts: BTreeMap<(String, Option<String>), Vec<Lost>> = BTreeMap::new();
    for lost in tx.lost_in_rooms(office.now.minus(PATIENCE), MOST).await? {
        let is_known = tx.is_known_to_be_missed(&lost.subscriber, &today).await?;
        tx.note_missed(&lost, &today, office.now).await?;
        if !is_known {
            posts.entry((lost.town.clone(), lost.announcement.clone())).or_default().push(lost);
        }
    }
    for ((town, post), rooms) in posts {
        let Some(town) = office.content.town(&town) else { continue };
        let team = town.announcing.team.as_deref().and_then(|it| town.team(it)).or_else(|| rest_of(town));
        let Some(team) = team else { continue };
        let mut said = vec![how_it_went(office, tx, post.as_deref(), rooms.len()).await?];
        said.extend(rooms.iter().map(|it| of_room(office, town, it)));
        said.push(office.german(&line!("staff-missed-once")));
        write_note(office, tx, town, team, &said.join("\n\n")).await?;
    }
    Ok(())
}

/// `told` rooms are named below it.
async fn how_it_went(
    office: &Office<'_>,
    tx: &mut Tx,
    post: Option<&str>,
    told: usize,
) -> Result<String, Error> {
    let announcement = match post {
        Some(id) => tx.announcement(id).await?,
        None => None,
    };
    let Some(announcement) = announcement else { return Ok(office.german(&line!("staff-missed-digest"))) };
    let german = announcement.texts.get(FIRST_LANGUAGE).map_or("", String::as_str);
    let plain = office.languages.rich(FIRST_LANGUAGE, german).text;
    let progress = tx.progress(&announcement.id, Among::Rooms).await?;
    let (post, counts) = (beginning(&plain, POST), counts(office, &progress));
    let said = office.german(&line!("staff-missed-post", post = post, counts = counts));
    let others = progress.failed + progress.uncertain - i64::try_from(told).unwrap_or(0);
    if others <= 0 {
        return Ok(said);
    }
    Ok(format!("{said} {}", office.german(&line!("staff-missed-known", count = others))))
}

/// `4 gesendet, 1 fehlgeschlagen`
fn counts(office: &Office<'_>, progress: &Progress) -> String {
    let counts = [
        ("staff-missed-sent", progress.sent),
        ("staff-missed-failed", progress.failed),
        ("staff-missed-uncertain", progress.uncertain),
        ("staff-missed-under-way", progress.waiting + progress.queued),
    ];
    let shown = counts.into_iter().filter(|(key, count)| 0 < *count || *key == "staff-missed-sent");
    let said = shown.map(|(key, count)| office.german(&Line::new(key).with("count", count)));
    said.collect::<Vec<_>>().join(", ")
}

/// Which room, why, and what to do.
fn of_room(office: &Office<'_>, town: &Town, lost: &Lost) -> String {
    let known = town.announcing.rooms.iter().find(|it| it.id() == lost.subscriber);
    let place = &lost.room.place;
    let room = known.map_or_else(|| format!("{} {}", place.account, place.chat), NewsRoom::called);
    let key = match (lost.room.is_doubtful, lost.room.is_shut_out) {
        (true, _) => "staff-missed-room-doubtful",
        (false, true) => "staff-missed-room-shut-out",
        (false, false) => "staff-missed-room",
    };
    let reason = lost.room.reason.as_str();
    office.german(&Line::new(key).with("room", room.as_str()).with("reason", reason))
}
