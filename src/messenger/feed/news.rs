//! News in RSS, Atom and JSON Feed (E2).

use chrono::DateTime;
use feed_rs::model::{Entry, Link};
use feed_rs::parser::Builder;
use url::Url;

use super::fetch::Refusal;
use super::plain;
use crate::model::{News, Timestamp};

const MOST_NEWS: usize = 500;
const MOST_CATEGORIES: usize = 20;

/// In the order of the feed; links without a host begin at `base`.
pub fn read(text: &str, base: Option<&Url>) -> Result<Vec<News>, Refusal> {
    // What has no id of its own must get none: one made up would be another each time.
    let parser = Builder::new()
        .base_uri(base.map(Url::as_str))
        .id_generator(|_, _, _| String::new())
        .sanitize_content(false)
        .build();
    let text = decoded(text);
    let feed = parser
        .parse(text.as_bytes())
        .map_err(|_| Refusal::new("it is neither RSS nor Atom nor JSON Feed"))?;
    let about = |links: &[Link]| links.iter().find_map(|it| Url::parse(&it.href).ok());
    let base = base.cloned().or_else(|| about(&feed.links));
    Ok(feed.entries.iter().filter_map(|it| news(it, base.as_ref())).take(MOST_NEWS).collect())
}

/// The text is read already, whatever charset its first line promises.
fn decoded(text: &str) -> String {
    let text = text.trim_start_matches('\u{feff}').trim_start();
    match text.strip_prefix("<?xml").and_then(|it| it.split_once("?>")) {
        Some((_, behind)) => behind.to_owned(),
        None => text.to_owned(),
    }
}

fn news(entry: &Entry, base: Option<&Url>) -> Option<News> {
    let summary = entry.summary.as_ref().map(|it| it.content.as_str());
    let content = entry.content.as_ref().and_then(|it| it.body.as_deref());
    let text = summary.or(content).and_then(plain::text);
    let title = entry.title.as_ref().and_then(|it| plain::line(&it.content));
    let first_line = || text.as_deref().and_then(|it| plain::line(it.lines().next()?));
    let published = entry.published.or(entry.updated);
    let categories = entry.categories.iter().map(|it| it.label.as_deref().unwrap_or(&it.term));
    Some(News {
        guid: entry.id.trim().to_owned(),
        link: link(&entry.links, base),
        title: title.or_else(first_line)?,
        published_at: published.map(|it| Timestamp::from_millis(it.timestamp_millis())),
        categories: categories.filter_map(plain::line).take(MOST_CATEGORIES).collect(),
        text,
    })
}

/// The page about it, whole.
fn link(links: &[Link], base: Option<&Url>) -> Option<String> {
    let is_page = |it: &&Link| matches!(it.rel.as_deref(), None | Some("alternate"));
    let link = links.iter().find(is_page).or(links.first())?;
    let url = Url::parse(&link.href).ok().or_else(|| base?.join(&link.href).ok())?;
    matches!(url.scheme(), "http" | "https").then(|| url.to_string())
}

/// As RFC 3339 and RFC 2822 write it.
pub fn moment(text: &str) -> Option<Timestamp> {
    let moment = DateTime::parse_from_rfc3339(text).or_else(|_| DateTime::parse_from_rfc2822(text)).ok();
    let spaced = || DateTime::parse_from_str(text, "%Y-%m-%d %H:%M:%S %z").ok();
    Some(Timestamp::from_millis(moment.or_else(spaced)?.timestamp_millis()))
}
