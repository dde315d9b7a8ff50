//! A feed in JSON Feed 1.1 (jsonfeed.org).

use serde::Serialize;

use super::entry::{Entry, Feed};
use super::rfc3339;

#[derive(Serialize)]
struct Page<'a> {
    version: &'a str,
    title: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    home_page_url: Option<&'a str>,
    feed_url: &'a str,
    language: &'a str,
    authors: [Author<'a>; 1],
    items: Vec<Item<'a>>,
}

#[derive(Serialize)]
struct Author<'a> {
    name: &'a str,
}

#[derive(Serialize)]
struct Item<'a> {
    id: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<&'a str>,
    title: &'a str,
    content_text: &'a str,
    date_published: String,
    date_modified: String,
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    tags: &'a [String],
}

pub fn write(feed: &Feed) -> String {
    let page = Page {
        version: "https://jsonfeed.org/version/1.1",
        title: &feed.title,
        home_page_url: feed.home.as_deref(),
        feed_url: &feed.address,
        language: "de",
        authors: [Author { name: &feed.town }],
        items: feed.entries.iter().map(item).collect(),
    };
    serde_json::to_string(&page).expect("texts and lists of texts are always written")
}

fn item(entry: &Entry) -> Item<'_> {
    Item {
        id: &entry.id,
        url: entry.link.as_deref(),
        title: &entry.title,
        content_text: &entry.text,
        date_published: rfc3339(entry.published_at),
        date_modified: rfc3339(entry.updated_at),
        tags: &entry.categories,
    }
}
