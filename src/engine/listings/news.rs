//! The news of a source, compared with what we know of them (E2).

use std::collections::HashMap;
use std::time::Duration;

use crate::model::{Changed, KeptNews, News, Reading, Timestamp};
use crate::store::{Error, Tx, news_id};

/// What was published longer ago is not told as new, whenever we first see it.
const FRESH: Duration = Duration::from_hours(14 * 24);
/// More than this, and none of it known: the feed is another one now.
const A_LOT: usize = 10;

pub(super) async fn keep(tx: &mut Tx, reading: &Reading, news: &[News], is_first: bool) -> Result<(), Error> {
    if news.is_empty() {
        return Ok(());
    }
    let now = reading.checked_at;
    let mut known = Known::new(tx.news_of(&reading.town, &reading.source).await?);
    let is_another = A_LOT < news.len() && !news.iter().any(|it| known.find(it).is_some());
    let mut oldest_first: Vec<&News> = news.iter().rev().collect();
    oldest_first.sort_by_key(|it| it.published_at);
    for news in oldest_first {
        let kept = known.find(news).cloned();
        let is_new = kept.is_none();
        let kept = kept.unwrap_or_else(|| first_seen(reading, news));
        let kept = KeptNews { news: news.clone(), seen_at: now, ..kept };
        tx.keep_news(&kept).await?;
        if is_new && !is_first && !is_another && is_fresh(news, now) {
            tx.note_change(&kept.town, &kept.source, &Changed::News(kept.id.clone()), now).await?;
        }
        known.add(kept);
    }
    Ok(())
}

fn first_seen(reading: &Reading, news: &News) -> KeptNews {
    KeptNews {
        id: news_id(reading.checked_at),
        town: reading.town.clone(),
        source: reading.source.clone(),
        news: news.clone(),
        first_seen_at: reading.checked_at,
        seen_at: reading.checked_at,
    }
}

fn is_fresh(news: &News, now: Timestamp) -> bool {
    news.published_at.is_none_or(|it| now.since(it) < FRESH)
}

/// What we know of a source, by all that may tell a piece of news from another.
#[derive(Default)]
struct Known {
    all: Vec<KeptNews>,
    by: HashMap<Mark, usize>,
}

#[derive(PartialEq, Eq, Hash)]
enum Mark {
    Guid(String),
    /// The path of its link, wherever the server has moved to, and its title.
    Link(String, String),
    /// Its title, and when it was published.
    Title(String, Timestamp),
}

impl Known {
    fn new(kept: Vec<KeptNews>) -> Self {
        let mut known = Self::default();
        for it in kept {
            known.add(it);
        }
        known
    }

    fn add(&mut self, kept: KeptNews) {
        let at = self.all.iter().position(|it| it.id == kept.id).unwrap_or(self.all.len());
        self.by.extend(marks(&kept.news).into_iter().map(|it| (it, at)));
        if at < self.all.len() {
            self.all[at] = kept;
        } else {
            self.all.push(kept);
        }
    }

    fn find(&self, news: &News) -> Option<&KeptNews> {
        let at = marks(news).iter().find_map(|it| self.by.get(it))?;
        self.all.get(*at)
    }
}

/// The surest first.
fn marks(news: &News) -> Vec<Mark> {
    let title = folded(&news.title);
    let guid = (!news.guid.is_empty()).then(|| Mark::Guid(news.guid.clone()));
    let link = news.link.as_deref().map(|it| Mark::Link(path(it).to_owned(), title.clone()));
    let dated = news.published_at.map(|it| Mark::Title(title.clone(), it));
    let alone = (guid.is_none() && link.is_none() && dated.is_none())
        .then(|| Mark::Link(String::new(), title.clone()));
    [guid, link, dated, alone].into_iter().flatten().collect()
}

fn folded(title: &str) -> String {
    title.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

/// What stands behind the host's name.
fn path(link: &str) -> &str {
    let behind = link.split_once("://").map_or(link, |(_, it)| it);
    behind.find('/').map_or("", |at| behind[at..].trim_end_matches('/'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn news(guid: &str, link: &str, title: &str, day: i64) -> News {
        News {
            guid: guid.to_owned(),
            link: Some(link.to_owned()),
            title: title.to_owned(),
            published_at: Some(Timestamp::from_seconds(day * 86_400)),
            ..News::default()
        }
    }

    fn is_known(first: &News, then: &News) -> bool {
        let at = Timestamp::from_seconds(0);
        let reading = Reading {
            town: String::new(),
            source: String::new(),
            checked_at: at,
            found: crate::model::Found::Unchanged,
        };
        Known::new(vec![first_seen(&reading, first)]).find(then).is_some()
    }

    #[test]
    fn a_piece_of_news_stays_the_same_under_another_number_host_date_or_title() {
        let first = || news("1", "https://a.example/p/7", "Wasser  abgestellt", 3);
        assert!(is_known(&first(), &news("9", "https://a.example/p/7", "Wasser abgestellt", 5)));
        assert!(is_known(&first(), &news("9", "http://b.example/p/7/", "wasser abgestellt", 5)));
        assert!(is_known(&first(), &news("9", "https://b.example/neu/7", "Wasser abgestellt", 3)));
        assert!(is_known(&first(), &news("1", "https://c.example/x", "Wasser läuft wieder", 9)));
    }

    #[test]
    fn what_shares_only_a_title_or_only_a_link_is_another() {
        let first = || news("1", "https://a.example/p/7", "Stellenausschreibung", 3);
        assert!(!is_known(&first(), &news("2", "https://a.example/p/8", "Stellenausschreibung", 4)));
        assert!(!is_known(&first(), &news("2", "https://a.example/p/7", "Sperrung", 4)));
    }
}
