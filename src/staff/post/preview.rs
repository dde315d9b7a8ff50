//! A draft, shown: as it is read in each language, to how many it goes and when, and what can be done with it (T7).

use super::letter::{self, Body, Letter};
use super::{Post, audience, progress, read};
use crate::clock;
use crate::content::announcing::{Alone, awake, time};
use crate::line;
use crate::model::{Line, Urgency};
use crate::staff::{Office, rest_of};
use crate::store::{Error, Reader, Tx};

/// To whoever wrote it, to those who release, and to whoever was shown it before. `answers`: the letter of one of
/// them, who is answered.
pub async fn show_everybody(
    office: &Office<'_>,
    tx: &mut Tx,
    post: &Post<'_>,
    (writer, answers): (&str, &str),
    extra: Option<Line>,
) -> Result<(), Error> {
    let mut readers = vec![writer.to_owned()];
    for reader in shown_to(tx, post).await? {
        if !readers.contains(&reader) {
            readers.push(reader);
        }
    }
    for reader in &readers {
        let is_writer = reader == writer;
        let key = match (is_writer, post.file.edition) {
            (true, _) => "staff-post-preview",
            (false, 1) => "staff-post-to-release",
            (false, _) => "staff-post-changed",
        };
        let head = Line::new(key).with("number", post.number()).with("author", post.told.author.as_str());
        let extra = extra.as_ref().filter(|_| is_writer);
        let answers = is_writer.then_some(answers);
        show(office, tx, post, Shown { to: reader, head, extra, answers }).await?;
    }
    Ok(())
}

/// One letter with the draft.
pub struct Shown<'s> {
    pub to: &'s str,
    pub head: Line,
    pub extra: Option<&'s Line>,
    pub answers: Option<&'s str>,
}

pub async fn show(office: &Office<'_>, tx: &mut Tx, post: &Post<'_>, shown: Shown<'_>) -> Result<(), Error> {
    let Shown { to, head, extra, answers } = shown;
    let mut body = texts(office, post, Body::default().and(office, &head));
    body = body.lines(&terms(office, tx, post).await?).and_perhaps(office, extra);
    let may_release = may_release(post, to);
    if !may_release {
        body = body.and(office, &who_releases(tx, post).await?);
    }
    let how = letter::how_with_draft(may_release);
    letter::send(office, tx, post, Letter { to, body, how, answers }).await
}

/// As a resident reads it, in each language it has.
fn texts(office: &Office<'_>, post: &Post<'_>, mut body: Body) -> Body {
    let told = &post.told.texts;
    for language in office.languages.list().iter().filter(|it| told.contains_key(&it.code)) {
        let (text, _) = read::as_read(office.languages, told, &language.code);
        body = body.and(office, &line!("staff-post-in", language = language.name.as_str())).text(&text);
    }
    let is_whole = told.len() == office.languages.list().len();
    body.and_perhaps(office, (!is_whole).then(|| line!("staff-post-untranslated")).as_ref())
}

/// To whom, to how many, and when.
async fn terms(office: &Office<'_>, reader: &mut Reader, post: &Post<'_>) -> Result<Vec<String>, Error> {
    let mut lines = Vec::new();
    if post.told.wishes.is_empty() {
        lines.push(office.german(&line!("staff-post-to-all")));
    } else {
        let who = audience::said(office, post.town, &post.told.wishes);
        lines.push(office.german(&line!("staff-post-to", who = who)));
        lines.push(office.german(&line!("staff-post-chose-none")));
    }
    lines.push(progress::reach(office, reader, post).await?);
    lines.push(office.german(&match post.file.scheduled_at {
        None => line!("staff-post-at-once"),
        Some(at) => line!("staff-post-at", when = progress::when(office, at)),
    }));
    lines.push(office.german(&match post.told.urgency {
        Urgency::Urgent => line!("staff-post-urgent"),
        Urgency::Usual => quiet(office, post),
    }));
    Ok(lines)
}

/// What the town's quiet hours make of its time.
fn quiet(office: &Office<'_>, post: &Post<'_>) -> Line {
    let quiet = post.town.announcing.quiet;
    let at = post.file.scheduled_at.map_or(office.local, |at| clock::local(at, office.zone));
    let then = awake(quiet, at);
    if at != then {
        let then = clock::instant(then, office.zone);
        return line!("staff-post-quiet-until", when = progress::when(office, then));
    }
    let [from, to] = [quiet.from, quiet.to].map(|it| time(it).format("%H:%M").to_string());
    line!("staff-post-quiet", from = from, to = to)
}

/// Whether whoever reads in this mailbox may release the post as it is now.
pub fn may_release(post: &Post<'_>, reader: &str) -> bool {
    reader != post.told.author || post.town.announcing.posts.alone == Alone::Allowed
}

async fn who_releases(reader: &mut Reader, post: &Post<'_>) -> Result<Line, Error> {
    let mut others = shown_to(reader, post).await?;
    others.retain(|it| may_release(post, it));
    Ok(match others.as_slice() {
        [] => line!("staff-post-nobody-releases"),
        others => line!("staff-post-who-releases", who = others.join(", ")),
    })
}

/// The mailboxes that get each draft, and those that got this one before.
async fn shown_to(reader: &mut Reader, post: &Post<'_>) -> Result<Vec<String>, Error> {
    let mut mailboxes = releasers(post);
    let before = reader.post_readers(&post.told.id).await?;
    mailboxes.extend(before);
    mailboxes.push(post.told.author.clone());
    mailboxes.sort();
    mailboxes.dedup();
    Ok(mailboxes)
}

fn releasers(post: &Post<'_>) -> Vec<String> {
    let named = &post.town.announcing.posts.releasers;
    if !named.is_empty() {
        return named.clone();
    }
    rest_of(post.town).and_then(|it| it.mail.clone()).into_iter().collect()
}
