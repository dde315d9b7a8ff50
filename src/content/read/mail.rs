//! Mail addresses as a clerk writes them: one `@`, nothing that could break out of a header, small letters after all.

use crate::content::file::Key;

/// Anybody can have an address at one of these: as a sender they would open a team's cases to the world.
const FOR_EVERYBODY: [&str; 24] = [
    "aol.com",
    "arcor.de",
    "freenet.de",
    "gmail.com",
    "gmx.de",
    "gmx.net",
    "googlemail.com",
    "hotmail.com",
    "hotmail.de",
    "icloud.com",
    "live.de",
    "mail.de",
    "mail.ru",
    "mailbox.org",
    "outlook.com",
    "outlook.de",
    "posteo.de",
    "proton.me",
    "t-online.de",
    "ukr.net",
    "web.de",
    "yahoo.com",
    "yahoo.de",
    "yandex.ru",
];

/// The address behind `key`, in small letters.
pub fn address(key: &Key<'_>) -> Option<String> {
    let written = key.text()?.to_lowercase();
    if !is_address(&written) {
        let remedy = format!("Write it as {} = \"bauhof@bad-belzig.example\"", key.name);
        key.fault(format!("\"{written}\" is not a mail address"), remedy);
    }
    Some(written)
}

/// The same, as many as there are.
pub fn addresses(key: &Key<'_>) -> Vec<String> {
    let written = key.one_or_more().unwrap_or_default();
    let written: Vec<String> = written.iter().map(|it| it.to_lowercase()).collect();
    for it in written.iter().filter(|it| !is_address(it)) {
        let remedy = format!("Write it as {} = [\"hauptamt@bad-belzig.example\"]", key.name);
        key.fault(format!("\"{it}\" is not a mail address"), remedy);
    }
    written
}

pub fn is_address(text: &str) -> bool {
    text.len() <= 254 && text.split_once('@').is_some_and(|(name, domain)| is_name(name) && is_domain(domain))
}

pub fn is_domain(text: &str) -> bool {
    let is_label = |it: &str| {
        !it.is_empty()
            && !it.starts_with('-')
            && !it.ends_with('-')
            && it.bytes().all(|it| it.is_ascii_alphanumeric() || it == b'-')
    };
    text.contains('.') && text.split('.').all(is_label)
}

pub fn is_for_everybody(domain: &str) -> bool {
    FOR_EVERYBODY.contains(&domain)
}

fn is_name(text: &str) -> bool {
    let is_part = |it: &str| {
        !it.is_empty()
            && it.bytes().all(|it| it.is_ascii_alphanumeric() || b"!#$%&'*+-/=?^_`{|}~".contains(&it))
    };
    text.len() <= 64 && text.split('.').all(is_part)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_has_a_name_and_a_domain_and_nothing_else() {
        assert!(is_address("bau.hof+1@bad-belzig.example"));
        for text in [
            "",
            "@",
            "a@",
            "@b.example",
            "a@b",
            "a@@b.example",
            "a b@c.example",
            "a@b.example, c@d.example",
            "a@b.example\r\nBcc: c@d.example",
            "<a@b.example>",
            "ä@b.example",
            "a@bäd.example",
            "a@b..example",
            ".a@b.example",
            "a@-b.example",
        ] {
            assert!(!is_address(text), "{text:?}");
        }
    }
}
