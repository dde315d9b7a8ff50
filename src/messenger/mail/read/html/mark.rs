//! What programs mark in their pages: quotes, signatures, the beginning of what is answered.

use super::tag::Tag;

/// What an element says about all that stands in it, or after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Says {
    Nothing,
    Quote,
    Signature,
    /// From here to the end of the page.
    Original,
}

const SIGNATURES: [&str; 6] = [
    "gmail_signature",
    "moz-signature",
    "k9mail-signature",
    "protonmail_signature_block",
    "ms-outlook-mobile-signature",
    "applemailsignature",
];

/// Outlook, of which each edition has its own.
const ORIGINALS: [&str; 5] = [
    "divrplyfwdmsg",
    "appendonsend",
    "stopspelling",
    "mail-editor-reference-message-container",
    "olk_src_body_section",
];

/// Yahoo, Proton, and the pages of GMX and Web.de. Gmail puts its quotes into `blockquote`, too, and in its
/// `gmail_quote` stand the answers between them.
const QUOTES: [&str; 3] = ["yahoo_quoted", "protonmail_quote", "quoted-content"];

pub fn of(tag: &Tag<'_>) -> Says {
    let name = tag.name.as_str();
    if !matches!(name, "div" | "blockquote" | "hr" | "pre" | "span" | "table" | "p" | "a") {
        return Says::Nothing;
    }
    let names: Vec<String> = ["id", "class", "name"].iter().filter_map(|it| tag.attribute(it)).collect();
    let is_one_of =
        |all: &[&str]| names.iter().any(|it| it.split_whitespace().any(|word| all.contains(&word)));
    let style = || tag.attribute("style").unwrap_or_default().replace([' ', '\n', '\r'], "");
    if is_one_of(&ORIGINALS) || name == "div" && is_outlook_rule(&style()) {
        return Says::Original;
    }
    if is_one_of(&SIGNATURES) || name == "div" && tag.attribute("id").as_deref() == Some("signature") {
        return Says::Signature;
    }
    // an indented paragraph of one's own, in Gmail
    let is_indent = || style().contains("border:none");
    if is_one_of(&QUOTES) || name == "blockquote" && !is_indent() {
        return Says::Quote;
    }
    if name == "div" && tag.attribute("name").as_deref() == Some("quote") {
        return Says::Quote;
    }
    Says::Nothing
}

/// The line over the headers of what is answered, in the colours of Outlook 2013 and 2007.
fn is_outlook_rule(style: &str) -> bool {
    style.contains("border-top:solid#e1e1e1") || style.contains("border-top:solid#b5c4df")
}
