//! What is ahead, once a day or once a week, for whom it is (E5).

use std::collections::HashMap;
use std::time::Duration;

use chrono::{Days, NaiveDateTime, NaiveTime};

use super::spare::{Share, Spare};
use super::{PAGE, Round};
use crate::clock;
use crate::content::Labels;
use crate::dialogue::{Listed, Reply, events};
use crate::engine::wording::word;
use crate::line;
use crate::model::{
    Class, Facet, KeptNews, Line, NewsId, Outbound, Rhythm, Subscriber, Subscription, Timestamp, Told, Wish,
};
use crate::store::{Error, Tx};

/// Told in one message; nobody reads more.
const MOST_EVENTS: usize = 20;
const MOST_NEWS: usize = 10;
/// What was new before, nobody is told any more: a week's digest, and a week in which it may be edited.
const NEWS_OF: Duration = Duration::from_hours(24 * 15);
const MOST_HEADLINES: i64 = 200;

/// Those of one round: readers who want the same read the same, and it is made once.
#[derive(Default)]
pub(super) struct Digests {
    news: News,
    made: HashMap<(Subscription, Vec<NewsId>), Option<Outbound>>,
}

impl Digests {
    /// Those that are due, over each account as many as its share.
    pub async fn tell(
        &mut self,
        round: &Round<'_>,
        tx: &mut Tx,
        spare: &mut Spare,
        part: Share,
    ) -> Result<(), Error> {
        for (account, most) in spare.accounts(part) {
            for reader in tx.subscribers_due(&account, round.now, most.min(PAGE)).await? {
                if self.tell_one(round, tx, &reader).await? {
                    spare.use_up(&account);
                }
            }
        }
        Ok(())
    }

    /// Returns whether there was anything to tell.
    async fn tell_one(&mut self, round: &Round<'_>, tx: &mut Tx, reader: &Subscriber) -> Result<bool, Error> {
        let next_at = round.next_digest(reader);
        let today = clock::local(round.now, round.desk.zone).date().to_string();
        if reader.subscription.is_paused(&today) {
            tx.put_off_digest(&reader.id, next_at).await?;
            return Ok(false);
        }
        let stretch = stretch(round, &reader.subscription);
        let since = since_last(round, reader);
        let new = self.news.wanted(round, tx, &reader.subscription, (since, round.now)).await?;
        let wanted = Subscription { quiet: None, paused_until: None, ..reader.subscription.clone() };
        let same = (wanted, new.iter().map(|it| it.id.clone()).collect());
        let made = self.made.entry(same);
        let message = made.or_insert_with_key(|(wanted, _)| digest(round, wanted, stretch, &new));
        let outbox = match message {
            Some(message) => Some(tx.queue(&reader.address, Class::Post, message, round.now).await?),
            None => None,
        };
        let [from, until] = [stretch.0, stretch.1].map(|it| clock::instant(it, round.desk.zone));
        let is_told = outbox.is_some();
        let told = Told { from, until, at: round.now, news_since: since, outbox };
        tx.told_subscriber(&reader.id, &told, next_at).await?;
        Ok(is_told)
    }
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

/// The news of each town with what they are about, read once a round.
#[derive(Default)]
pub(super) struct News(HashMap<String, Vec<Headline>>);

struct Headline {
    kept: KeptNews,
    noted_at: Timestamp,
    labels: Labels,
}

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
            let content = &round.guide.content;
            let told = new.into_iter().filter(|(it, _)| content.tells(&it.town, &it.source));
            let headlines = told.map(|(kept, noted_at)| {
                let labels = content.labels_of_news(&kept.town, &kept.source, &kept.news);
                Headline { kept, noted_at, labels }
            });
            self.0.insert(own.town.clone(), headlines.collect());
        }
        let of_town = self.0.get(&own.town).into_iter().flatten();
        let then = of_town.filter(|it| after < it.noted_at && it.noted_at <= up_to);
        Ok(then.filter(|it| own.wants(|wish| it.has(wish))).map(|it| &it.kept).collect())
    }
}

impl Headline {
    fn has(&self, wish: &Wish) -> bool {
        match wish.facet {
            Facet::Topic => self.labels.topics.contains(&wish.value),
            Facet::District => self.labels.districts.contains(&wish.value),
            Facet::Audience => self.labels.audiences.contains(&wish.value),
            Facet::Source | Facet::Waste => self.kept.source == wish.value,
        }
    }
}
