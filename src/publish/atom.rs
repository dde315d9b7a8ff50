//! A feed in Atom (RFC 4287).

use super::entry::{Entry, Feed};
use super::rfc3339;

pub fn write(feed: &Feed) -> String {
    let mut xml = String::from("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
    xml.push_str("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"de\">\n");
    element(&mut xml, "id", &feed.address);
    element(&mut xml, "title", &feed.title);
    element(&mut xml, "updated", &rfc3339(feed.updated_at()));
    xml.extend(["<author><name>", &escaped(&feed.town), "</name></author>\n"]);
    link(&mut xml, "self", &feed.address);
    if let Some(home) = &feed.home {
        link(&mut xml, "alternate", home);
    }
    for entry in &feed.entries {
        write_entry(&mut xml, entry);
    }
    xml.push_str("</feed>\n");
    xml
}

fn write_entry(xml: &mut String, entry: &Entry) {
    xml.push_str("<entry>\n");
    element(xml, "id", &format!("urn:uuid:{}", entry.id));
    element(xml, "title", &entry.title);
    element(xml, "published", &rfc3339(entry.published_at));
    element(xml, "updated", &rfc3339(entry.updated_at));
    if let Some(address) = &entry.link {
        link(xml, "alternate", address);
    }
    for category in &entry.categories {
        xml.extend(["<category term=\"", &escaped(category), "\"/>\n"]);
    }
    element(xml, "content", &entry.text);
    xml.push_str("</entry>\n");
}

/// Text is plain where nothing else is said (3.1.1).
fn element(xml: &mut String, name: &str, text: &str) {
    xml.extend(["<", name, ">", &escaped(text), "</", name, ">\n"]);
}

fn link(xml: &mut String, rel: &str, address: &str) {
    xml.extend(["<link rel=\"", rel, "\" href=\"", &escaped(address), "\"/>\n"]);
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
