//! What somebody wants done with a post is done, or they are told why not.
//!
//! | | draft | released | sent | stopped, recalled |
//! |---|---|---|---|---|
//! | Test, Stand | yes | yes | yes | yes |
//! | Ändern, Freigabe | yes | – | – | – |
//! | Stopp | discarded | yes | – | – |
//! | Zurückziehen | – | stopped first | yes | what was stopped on its way |

use super::letter::{self, Body, Letter};
use super::order::Order;
use super::{Post, change, end, preview, progress, read, release};
use crate::line;
use crate::model::{AnnouncementState, Deed, Line, PostLetter};
use crate::staff::{Arrival, Office};
use crate::store::{Error, Reader, Tx};

pub async fn act(
    office: &Office<'_>,
    tx: &mut Tx,
    arrival: &Arrival<'_>,
    (post, answered): (&Post<'_>, &PostLetter),
    (order, rest): (Order, &str),
) -> Result<(), Error> {
    let is_draft = post.told.state == AnnouncementState::Draft;
    match order {
        Order::Release if is_draft => release::release(office, tx, arrival, (post, answered)).await,
        Order::Change if is_draft => change::change(office, tx, arrival, (post, answered), rest).await,
        Order::Release | Order::Change => not_now(office, tx, arrival, post).await,
        Order::Test => test(office, tx, arrival, post).await,
        Order::Recall => end::recall(office, tx, arrival, post, rest).await,
        Order::State | Order::Stop => at_once(office, tx, arrival, post, order).await,
    }
}

/// What needs no letter of ours to be answered: it is harmless, or it must be quick.
pub async fn at_once(
    office: &Office<'_>,
    tx: &mut Tx,
    arrival: &Arrival<'_>,
    post: &Post<'_>,
    order: Order,
) -> Result<(), Error> {
    match order {
        Order::Stop => end::stop(office, tx, arrival, post).await,
        _ => state(office, tx, arrival, post).await,
    }
}

/// What can be done with the post now, by whoever reads in this mailbox.
pub fn how(post: &Post<'_>, reader: &str) -> Vec<Line> {
    match post.told.state {
        AnnouncementState::Draft => letter::how_with_draft(preview::may_release(post, reader)),
        AnnouncementState::Released => letter::how_under_way(),
        AnnouncementState::Sent | AnnouncementState::Stopped => letter::how_sent(),
        AnnouncementState::Recalled => Vec::new(),
    }
}

pub async fn not_now(
    office: &Office<'_>,
    tx: &mut Tx,
    arrival: &Arrival<'_>,
    post: &Post<'_>,
) -> Result<(), Error> {
    let (number, state) = (post.number(), state_name(office, post));
    let body =
        Body::default().and(office, &line!("staff-post-not-in-this-state", number = number, state = state));
    reply(office, tx, arrival, post, body).await
}

/// As it is read, to their own mailbox: each language by itself.
async fn test(office: &Office<'_>, tx: &mut Tx, arrival: &Arrival<'_>, post: &Post<'_>) -> Result<(), Error> {
    post.keep_step(office, tx, Deed::Tested, arrival.sender).await?;
    for language in office.languages.list().iter().filter(|it| post.told.texts.contains_key(&it.code)) {
        let (text, _) = read::as_read(office.languages, &post.told.texts, &language.code);
        let (to, body, answers) = (arrival.sender, Body::default().text(&text), Some(arrival.message_id));
        letter::send_bare(office, tx, post, Letter { to, body, how: Vec::new(), answers }).await?;
    }
    Ok(())
}

async fn state(
    office: &Office<'_>,
    tx: &mut Tx,
    arrival: &Arrival<'_>,
    post: &Post<'_>,
) -> Result<(), Error> {
    tx.note_targets().await?;
    let (number, state) = (post.number(), state_name(office, post));
    let mut body = Body::default().and(office, &line!("staff-post-is", number = number, state = state));
    body = match post.told.state {
        AnnouncementState::Draft => body,
        AnnouncementState::Released if office.now < post.told.goes_at => {
            let when = progress::when(office, post.told.goes_at);
            let reach = progress::reach(office, tx, post).await?;
            body.and(office, &line!("staff-post-goes-at", when = when)).lines(&[reach])
        }
        _ => {
            let lines = progress::standing(office, tx, post.town, &post.told.id).await?;
            let nobody = lines.is_empty().then(|| line!("staff-post-nobody-yet"));
            body.and_perhaps(office, nobody.as_ref()).lines(&lines)
        }
    };
    let steps = steps(office, tx, post).await?;
    reply(office, tx, arrival, post, body.lines(&steps)).await
}

/// Who did what, and when.
async fn steps(office: &Office<'_>, reader: &mut Reader, post: &Post<'_>) -> Result<Vec<String>, Error> {
    let steps = reader.post_steps(&post.told.id).await?;
    let said = steps.iter().map(|it| {
        let deed = office.german(&Line::new(&format!("staff-post-deed-{}", it.deed.name())));
        let when = progress::when(office, it.at);
        office.german(&line!("staff-post-step", when = when, who = it.who.as_str(), deed = deed))
    });
    Ok([office.german(&line!("staff-post-steps"))].into_iter().chain(said).collect())
}

async fn reply(
    office: &Office<'_>,
    tx: &mut Tx,
    arrival: &Arrival<'_>,
    post: &Post<'_>,
    body: Body,
) -> Result<(), Error> {
    let (to, answers) = (arrival.sender, Some(arrival.message_id));
    letter::send(office, tx, post, Letter { to, body, how: how(post, to), answers }).await
}

fn state_name(office: &Office<'_>, post: &Post<'_>) -> String {
    office.german(&Line::new(&format!("staff-post-state-{}", post.told.state.name())))
}
