//! Links to us, which clients show as our name in a coloured frame.
//!
//! They belong into a message's HTML; some clients also leave them in its plain text, as HTML or as
//! Markdown. Either is anybody's, so it is searched, not parsed.

use std::ops::Range;

use matrix_sdk::ruma::matrix_uri::MatrixId;
use matrix_sdk::ruma::{MatrixToUri, MatrixUri};

use super::Us;

struct Link {
    label: String,
    /// All of it, the label too.
    place: Range<usize>,
}

/// What stands in the pills of `html` that mean us. What an answer quotes does not count.
pub fn labels(us: &Us, html: &str) -> Vec<String> {
    let own = html.rfind("</mx-reply>").map_or(html, |at| &html[at..]);
    in_html(us, own).into_iter().map(|it| it.label).collect()
}

/// The plain `text` with our name where a link to us was, and those names.
pub fn unlinked(us: &Us, text: &str) -> (String, Vec<String>) {
    let (text, mut labels) = without(text, in_html(us, text));
    let (text, others) = without(&text, in_markdown(us, &text));
    labels.extend(others);
    (text, labels)
}

fn without(text: &str, links: Vec<Link>) -> (String, Vec<String>) {
    let mut plain = String::with_capacity(text.len());
    let mut labels = Vec::new();
    let mut from = 0;
    for Link { label, place } in links {
        plain.push_str(&text[from..place.start]);
        plain.push_str(&label);
        from = place.end;
        labels.push(label);
    }
    plain.push_str(&text[from..]);
    (plain, labels)
}

fn in_html(us: &Us, html: &str) -> Vec<Link> {
    const END: &str = "</a>";
    // Same length, byte for byte.
    let lower = html.to_ascii_lowercase();
    let mut links = Vec::new();
    let mut from = 0;
    while let Some(start) = lower[from..].find("<a ").map(|it| from + it) {
        let Some(open) = lower[start..].find('>').map(|it| start + it + 1) else { break };
        from = open;
        if !href(&html[start..open]).is_some_and(|it| leads_to(us, &unescaped(it))) {
            continue;
        }
        let words = html[open..].split('<').next().unwrap_or_default();
        from += words.len();
        from += if lower[from..].starts_with(END) { END.len() } else { 0 };
        links.push(Link { label: unescaped(words), place: start..from });
    }
    links
}

fn in_markdown(us: &Us, text: &str) -> Vec<Link> {
    const MIDDLE: &str = "](";
    let mut links = Vec::new();
    let mut from = 0;
    while let Some(middle) = text[from..].find(MIDDLE).map(|it| from + it) {
        let start = text[from..middle].rfind('[').map(|it| from + it);
        let address = middle + MIDDLE.len();
        let Some(length) = text[address..].find(')') else { break };
        if let Some(start) = start
            && leads_to(us, &text[address..address + length])
        {
            from = address + length + 1;
            links.push(Link { label: text[start + 1..middle].to_owned(), place: start..from });
        } else {
            from = address;
        }
    }
    links
}

/// Whether `address` is ours: `https://matrix.to/#/@us:example.org` or `matrix:u/us:example.org`.
fn leads_to(us: &Us, address: &str) -> bool {
    let matrix_to = MatrixToUri::parse(address).map(|it| it.id().clone());
    let id = matrix_to.or_else(|_| MatrixUri::parse(address).map(|it| it.id().clone()));
    matches!(id, Ok(MatrixId::User(user)) if user == us.user)
}

fn href(tag: &str) -> Option<&str> {
    let at = tag.to_ascii_lowercase().find("href=")?;
    let value = &tag[at + "href=".len()..];
    let quote = value.chars().next().filter(|it| matches!(it, '"' | '\''))?;
    value[1..].split(quote).next()
}

fn unescaped(html: &str) -> String {
    let plain = html.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"");
    plain.replace("&#39;", "'").replace("&#x27;", "'").replace("&amp;", "&")
}
