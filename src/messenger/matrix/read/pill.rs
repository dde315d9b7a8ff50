//! Links to us in a message's HTML, which clients show as our name in a coloured frame.
//!
//! The HTML is anybody's: it is searched, not parsed.

use matrix_sdk::ruma::matrix_uri::MatrixId;
use matrix_sdk::ruma::{MatrixToUri, MatrixUri};

use super::Us;

/// What stands in the pills that mean us. An answer's quotation of what it answers does not count.
pub fn labels(us: &Us, html: &str) -> Vec<String> {
    let html = without_quotation(html);
    // Same length, byte for byte.
    let lower = html.to_ascii_lowercase();
    let mut labels = Vec::new();
    let mut from = 0;
    while let Some(start) = lower[from..].find("<a ").map(|it| from + it) {
        let Some(end) = lower[start..].find('>').map(|it| start + it) else { break };
        from = end;
        if href(&html[start..end]).is_some_and(|it| leads_to(us, &unescaped(it))) {
            let label = html[end + 1..].split('<').next().unwrap_or_default();
            labels.push(unescaped(label));
        }
    }
    labels
}

/// Whether `address` is our own, `https://matrix.to/#/@us:example.org` or `matrix:u/us:example.org`.
pub fn leads_to(us: &Us, address: &str) -> bool {
    let matrix_to = MatrixToUri::parse(address).map(|it| it.id().clone());
    let id = matrix_to.or_else(|_| MatrixUri::parse(address).map(|it| it.id().clone()));
    matches!(id, Ok(MatrixId::User(user)) if user == us.user)
}

fn without_quotation(html: &str) -> &str {
    html.rfind("</mx-reply>").map_or(html, |at| &html[at..])
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
