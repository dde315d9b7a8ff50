//! What became of a post, told to those who had a part in it once nothing is on its way any more (E9, E10).

use super::letter::{self, Body, Letter};
use super::{Post, act, progress};
use crate::line;
use crate::model::{Announcement, AnnouncementState, Line};
use crate::staff::Office;
use crate::store::{Error, Reader, Tx};

/// In one round.
const PAGE: i64 = 20;

pub async fn report_on_posts(office: &Office<'_>, tx: &mut Tx) -> Result<(), Error> {
    for over in tx.posts_to_report(PAGE).await? {
        tx.post_reported(&over.id, office.now).await?;
        // A recall is told under the number of what it takes back.
        let id = over.recalls().unwrap_or(&over.id);
        if let Some(post) = Post::load(office, tx, id).await? {
            report(office, tx, &post, &over).await?;
        }
    }
    Ok(())
}

async fn report(office: &Office<'_>, tx: &mut Tx, post: &Post<'_>, over: &Announcement) -> Result<(), Error> {
    let key = match (over.recalls(), over.state) {
        (Some(_), _) => "staff-post-report-recall",
        (None, AnnouncementState::Stopped) => "staff-post-report-stopped",
        (None, _) => "staff-post-report-sent",
    };
    let lines = progress::standing(office, tx, post.town, &over.id).await?;
    let nobody = lines.is_empty().then(|| line!("staff-post-nobody"));
    let body = Body::default().and(office, &Line::new(key).with("number", post.number()));
    let body = body.and_perhaps(office, nobody.as_ref()).lines(&lines);
    for to in &those_who_acted(tx, post).await? {
        let letter = Letter { to, body: body.clone(), how: act::how(post, to), answers: None };
        letter::send(office, tx, post, letter).await?;
    }
    Ok(())
}

async fn those_who_acted(reader: &mut Reader, post: &Post<'_>) -> Result<Vec<String>, Error> {
    let steps = reader.post_steps(&post.told.id).await?;
    let mut who: Vec<String> = steps.into_iter().map(|it| it.who).collect();
    who.sort();
    who.dedup();
    Ok(who)
}
