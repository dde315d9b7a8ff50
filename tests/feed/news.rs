//! News feeds as they are written out there.

use buergerdraht::messenger::feed::Kind;
use buergerdraht::model::{Found, News, Timestamp};

use crate::server::{Server, ok};
use crate::town::{Town, reason, titles};

async fn told(head: &str, body: impl AsRef<[u8]>) -> Vec<News> {
    let server = Server::start().await;
    let mut town = Town::new(Kind::News, &format!("{}/aktuelles/feed", server.address));
    server.answers([ok(head, body)]);
    match town.next().await.found {
        Found::Listings { news, .. } => news,
        other => panic!("{other:?}"),
    }
}

fn rss(items: &str) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><rss version=\"2.0\"><channel><title>Stadt</title>\
         <link>https://birkau.example/</link><description>x</description>{items}</channel></rss>"
    )
}

#[tokio::test]
async fn an_item_of_rss_is_a_piece_of_news() {
    let item = "<item><title>Stra&#223;e &amp;amp; Platz gesperrt</title><link>https://birkau.example/7</link>\
                <guid isPermaLink=\"false\">n7</guid><pubDate>Tue, 10 Nov 2026 11:30:00 +0100</pubDate>\
                <category>Verkehr</category><description>&lt;p&gt;Bis &lt;b&gt;Freitag&lt;/b&gt;.&lt;/p&gt;</description></item>";
    let news = told("", rss(item)).await;
    assert_eq!(news.len(), 1);
    assert_eq!(news[0].title, "Straße & Platz gesperrt");
    assert_eq!(news[0].text.as_deref(), Some("Bis Freitag."));
    assert_eq!((news[0].guid.as_str(), news[0].link.as_deref()), ("n7", Some("https://birkau.example/7")));
    assert_eq!(news[0].published_at, Some(Timestamp::from_seconds(1_794_306_600)));
    assert_eq!(news[0].categories, ["Verkehr"]);
}

#[tokio::test]
async fn links_without_a_host_begin_where_the_feed_is() {
    let news = told("", rss("<item><title>A</title><link>/aktuelles/7</link></item>")).await;
    let link = news[0].link.clone().unwrap();
    assert!(link.starts_with("http://127.0.0.1:") && link.ends_with("/aktuelles/7"), "{link}");
}

#[tokio::test]
async fn an_item_without_an_id_gets_none_made_up() {
    let item = "<item><title>A</title><description>b</description></item>";
    let (first, second) = (told("", rss(item)).await, told("", rss(item)).await);
    assert_eq!(first, second);
    assert_eq!(first[0].guid, "");
}

#[tokio::test]
async fn an_item_without_a_title_is_called_by_its_first_line() {
    let news =
        told("", rss("<item><guid>1</guid><description>Morgen kein Wasser.</description></item>")).await;
    assert_eq!(news[0].title, "Morgen kein Wasser.");
}

#[tokio::test]
async fn atom_is_read_as_well() {
    let atom = "<?xml version=\"1.0\"?><feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Blog</title><id>f</id>\
                <updated>2026-11-20T10:00:00Z</updated><entry><title>Neuer Raum</title><id>e1</id>\
                <link rel=\"self\" href=\"https://blog.example/e1.atom\"/><link href=\"https://blog.example/e1\"/>\
                <updated>2026-11-20T10:00:00Z</updated><content type=\"html\">&lt;p&gt;Ab Montag&lt;/p&gt;</content></entry></feed>";
    let news = told("", atom).await;
    assert_eq!((news[0].title.as_str(), news[0].guid.as_str()), ("Neuer Raum", "e1"));
    assert_eq!(news[0].link.as_deref(), Some("https://blog.example/e1"));
    assert_eq!(news[0].text.as_deref(), Some("Ab Montag"));
}

#[tokio::test]
async fn json_feed_is_read_as_well() {
    let json = r#"{"version":"https://jsonfeed.org/version/1.1","title":"Stadt","items":[{"id":"1",
                   "url":"https://birkau.example/1","title":"Bad offen","content_html":"<p>Ab 1. Mai</p>",
                   "date_published":"2026-04-20T08:00:00+02:00"}]}"#;
    let news = told("", json).await;
    assert_eq!((news[0].title.as_str(), news[0].text.as_deref()), ("Bad offen", Some("Ab 1. Mai")));
}

#[tokio::test]
async fn a_feed_in_another_charset_than_it_says_is_read() {
    let body = rss("<item><title>Gr\u{fc}n</title></item>");
    let latin: Vec<u8> = body.chars().map(|it| u8::try_from(u32::from(it)).unwrap()).collect();
    assert_eq!(told("content-type: application/rss+xml; charset=utf-8", latin).await[0].title, "Grün");
    let utf8 = body.replace("UTF-8", "ISO-8859-1");
    assert_eq!(told("", utf8).await[0].title, "Grün");
}

#[tokio::test]
async fn what_is_no_feed_is_said_to_be_none() {
    let server = Server::start().await;
    let mut town = Town::new(Kind::News, &server.address);
    server.answers([ok("", "<html>kaputt</html>"), ok("", rss("<item><title>A</title></item>"))]);
    assert_eq!(reason(&town.next().await), "it is neither RSS nor Atom nor JSON Feed");
    assert_eq!(titles(&town.an_hour_later().await), ["A"]);
}
