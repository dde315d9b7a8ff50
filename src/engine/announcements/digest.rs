//! What is ahead, once a day or once a week, for whom it is (E5).

use std::collections::HashMap;
use std::time::Duration;

use chrono::{Days, NaiveDateTime, NaiveTime};

use super::{PAGE, Round};
use crate::clock;
use crate::dialogue::{Listed, Reply, events};
use crate::engine::wording::word;
use crate::line;
use crate::model::{
    Class, Facet, KeptNews, Line, Outbound, Rhythm, Subscriber, Subscription, Timestamp, Told, Wish,
};
use crate::store::{Error, Tx};

/// Told in one message; nobody reads more.
const MOST_EVENTS: usize = 20;
const MOST_NEWS: usize = 10;
/// What was new before, nobody is told any more: a week's digest, and a week in which it may be edited.
const NEWS_OF: Duration = Duration::from_hours(24 * 15);
const MOST_HEADLINES: i64 = 200;

pub(super) async fn tell(round: &Round<'_>, tx: &mut Tx) -> Result<(), Error> {
    let today = clock::local(round.now, round.desk.zone).date().to_string();
    let due = tx.subscribers_due(round.now, PAGE).await?;
    let mut news = News::default();
    for reader in due {
        let next_at = round.next_digest(&reader);
        if reader.subscription.is_paused(&today) {
            tx.put_off_digest(&reader.id, next_at).await?;
            continue;
        }
        let stretch = stretch(round, &reader.subscription);
        let since = since_last(round, &reader);
        let new = news.wanted(round, tx, &reader.subscription, (since, round.now)).await?;
        let outbox = match digest(round, &reader.subscription, stretch, &new) {
            Some(message) => Some(tx.queue(&reader.address, Class::Post, &message, round.now).await?),
            None => None,
        };
        let [from, until] = [stretch.0, stretch.1].map(|it| clock::instant(it, round.desk.zone));
        let told = Told { from, until, at: round.now, news_since: since, outbox };
        tx.told_subscriber(&reader.id, &told, next_at).await?;
    }
    Ok(())
}

/// Today, or the seven days from today on.
fn stretch(round: &Round<'_>, own: &Subscription) -> (NaiveDateTime, NaiveDateTime) {
    let now = clock::local(round.now, round.desk.zone);
    let days = match own.rhythm {
        Rhythm::Day => 1,
        Rhythm::Week => 7,
    };
    (now, (now.date() + Days::new(days)).and_time(NaiveTime::MIN))
}

/// `None`: there is nothing to tell.
pub(super) fn digest(
    round: &Round<'_>,
    own: &Subscription,
    (from, until): (NaiveDateTime, NaiveDateTime),
    news: &[&KeptNews],
) -> Option<Outbound> {
    let calendar = round.desk.calendar();
    let wanted = |it: &&Listed| own.wants(|wish| it.has(wish));
    let ahead: Vec<&Listed> = calendar.between(Some(&own.town), from, until).filter(wanted).collect();
    if ahead.is_empty() && news.is_empty() {
        return None;
    }
    let town = round.guide.content.town(&own.town)?;
    let place = town.name.as_str();
    let languages = &round.desk.languages;
    let mut told = Reply::default();
    if !ahead.is_empty() {
        told = told.and(match own.rhythm {
            Rhythm::Day => line!("digest-day", place = place),
            Rhythm::Week => line!("digest-week", place = place),
        });
        told = events::lines(languages, &own.language, told, &ahead[..ahead.len().min(MOST_EVENTS)]);
        let more = i64::try_from(ahead.len().saturating_sub(MOST_EVENTS)).unwrap_or(0);
        if 0 < more {
            told = told.and(line!("digest-more", count = more));
        }
    }
    if !news.is_empty() {
        told = told.and(line!("digest-news"));
        let mut lines = news.iter().take(MOST_NEWS).map(|it| of_news(it));
        told = lines.next().map_or(told.clone(), |first| lines.fold(told.and(first), Reply::below));
    }
    Some(word(languages, &own.language, &told.and(line!("digest-how-to-stop"))))
}

fn of_news(it: &KeptNews) -> Line {
    let title = it.news.title.as_str();
    match &it.news.link {
        Some(link) => line!("digest-news-line", title = title, link = link.as_str()),
        None => line!("digest-news-line-plain", title = title),
    }
}

/// What was new before, they know.
fn since_last(round: &Round<'_>, reader: &Subscriber) -> Timestamp {
    let days = match reader.subscription.rhythm {
        Rhythm::Day => 1,
        Rhythm::Week => 7,
    };
    reader.told.as_ref().map_or(round.now.minus(Duration::from_hours(24 * days)), |it| it.at)
}

/// The news of each town, read once a round.
#[derive(Default)]
pub(super) struct News(HashMap<String, Vec<(KeptNews, Timestamp)>>);

impl News {
    /// What was put down for a reader after one digest, up to another. Not what was found in between: that may be
    /// written down only when the digest has gone.
    pub(super) async fn wanted(
        &mut self,
        round: &Round<'_>,
        tx: &mut Tx,
        own: &Subscription,
        (after, up_to): (Timestamp, Timestamp),
    ) -> Result<Vec<&KeptNews>, Error> {
        if !self.0.contains_key(&own.town) {
            let new = tx.headlines_since(&own.town, round.now.minus(NEWS_OF), MOST_HEADLINES).await?;
            self.0.insert(own.town.clone(), new);
        }
        let content = &round.guide.content;
        let wanted = |it: &&KeptNews| {
            let labels = content.labels_of_news(&it.town, &it.source, &it.news);
            own.wants(|wish: &Wish| match wish.facet {
                Facet::Topic => labels.topics.contains(&wish.value),
                Facet::District => labels.districts.contains(&wish.value),
                Facet::Audience => labels.audiences.contains(&wish.value),
                Facet::Source | Facet::Waste => it.source == wish.value,
            })
        };
        let of_town = self.0.get(&own.town).into_iter().flatten();
        let then = of_town.filter(|(_, noted_at)| after < *noted_at && *noted_at <= up_to).map(|(it, _)| it);
        Ok(then.filter(|it| content.tells(&it.town, &it.source)).filter(wanted).collect())
    }
}
