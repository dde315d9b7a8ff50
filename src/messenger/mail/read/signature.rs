//! Signatures: what stands below a letter and says who wrote it, and with what.

use super::line::Line;

/// In lines: what stands further below a formula or two dashes is not looked at.
const LONGEST: usize = 60;

/// Whether `lines` begin with the mark before a signature.
///
/// The blank behind the dashes is often lost on the way; then what follows must look like one, too.
pub fn is_mark(lines: &[Line]) -> bool {
    let Some(first) = lines.first() else { return false };
    match first.text.as_str() {
        "-- " => true,
        "--" | "—" => {
            let below = lines[1..].iter().take(LONGEST);
            let mut below = below.take_while(|it| it.depth == 0 && !it.is_blank());
            !below.any(|it| is_sentence(&it.text) && !is_of_a_device(&it.text))
        }
        _ => false,
    }
}

/// A passage without the signature below it and without what a phone says of itself.
///
/// A signature is a formula with something below it by which to reach the writer. A formula with names alone is
/// how people end a letter: it stays.
pub fn without<'a>(lines: &[&'a str]) -> Vec<&'a str> {
    let lines: Vec<&str> = lines.iter().copied().filter(|it| !is_of_a_device(it)).collect();
    let formulas = (0..lines.len()).filter(|at| is_formula(lines[*at]));
    let blocks = formulas.map(|from| (from, from + 1 + block_length(&lines[from + 1..])));
    let signature =
        blocks.into_iter().find(|(from, end)| lines[from + 1..*end].iter().any(|it| is_contact(it)));
    match signature {
        Some((from, end)) => [&lines[..from], &lines[end..]].concat(),
        None => lines,
    }
}

/// Whether a text is a formula with at most three short lines below, and no more.
pub fn is_signing_off(text: &str) -> bool {
    let mut lines = text.lines().filter(|it| !it.trim().is_empty());
    let is_closed = lines.next().is_some_and(is_formula);
    let below: Vec<&str> = lines.collect();
    is_closed && below.len() <= 3 && below.iter().all(|it| it.len() <= 60 && !it.ends_with(['.', '!', '?']))
}

const FORMULAS: [&str; 28] = [
    "mit freundlichen grüßen",
    "mit freundlichen grüssen",
    "mit freundlichen gruessen",
    "mit freundlichem gruß",
    "mit freundlichem gruss",
    "mit besten grüßen",
    "mit herzlichen grüßen",
    "mit herzlichem gruß",
    "mit vielen grüßen",
    "freundliche grüße",
    "freundliche grüsse",
    "freundlichen gruß",
    "freundlicher gruß",
    "viele grüße",
    "viele liebe grüße",
    "liebe grüße",
    "beste grüße",
    "besten gruß",
    "herzliche grüße",
    "schöne grüße",
    "sonnige grüße",
    "hochachtungsvoll",
    "mfg",
    "i. a.",
    "i.a.",
    "best regards",
    "kind regards",
    "yours sincerely",
];

/// Words with which a sentence may begin as well: only a name or a place may follow.
const SHORT_FORMULAS: [&str; 6] = ["grüße", "gruß", "vg", "lg", "regards", "sincerely"];

fn is_formula(line: &str) -> bool {
    let line = line.trim().trim_matches('*');
    if 80 < line.chars().count() || line.ends_with(['.', '?']) && !line.eq_ignore_ascii_case("i. a.") {
        return line.eq_ignore_ascii_case("i.a.");
    }
    let lower = line.to_lowercase();
    let behind = |all: &[&str]| {
        let rest = all.iter().find_map(|it| lower.strip_prefix(it));
        rest.filter(|it| !it.starts_with(char::is_alphanumeric)).map(|it| it.split_whitespace().count())
    };
    if let Some(words) = behind(&SHORT_FORMULAS) {
        let mut rest = line.split_whitespace().skip(1).map(|it| it.trim_matches([',', '!']));
        return words <= 4 && rest.all(is_of_a_name);
    }
    let is_office = matches!(lower.trim_end_matches([',', ':']), "im auftrag" | "in vertretung");
    is_office || behind(&FORMULAS).is_some_and(|it| it <= 8)
}

fn is_of_a_name(word: &str) -> bool {
    word.is_empty()
        || word.starts_with(char::is_uppercase)
        || matches!(word, "aus" | "vom" | "von" | "der" | "dem" | "im" | "in" | "und")
}

/// How many of the lines below a formula belong to its block.
fn block_length(lines: &[&str]) -> usize {
    let bounded = &lines[..lines.len().min(LONGEST)];
    bounded.iter().position(|it| is_speech(it)).unwrap_or(bounded.len())
}

/// Something that is said, and no line of a card.
fn is_speech(line: &str) -> bool {
    let line = line.trim();
    let is_postscript =
        ["P.S.", "PS:", "P. S.", "PS ", "NB:", "Nachtrag"].iter().any(|it| line.starts_with(it));
    let words = line.split_whitespace().count();
    is_postscript
        || !is_contact(line)
            && (100 < line.chars().count() || 8 <= words && line.ends_with(['.', '!', '?', ':']))
}

fn is_sentence(line: &str) -> bool {
    4 <= line.split_whitespace().count()
        && line.trim_end().ends_with(['.', '!', '?', ':'])
        && !is_contact(line)
}

/// Whether a line says how to reach somebody.
fn is_contact(line: &str) -> bool {
    let lower = line.to_lowercase();
    let has_digit = lower.contains(|it: char| it.is_ascii_digit());
    let names = [
        "tel", "fon:", "fax", "mobil", "phone", "str.", "straße", "strasse", "platz ", "allee", "zimmer",
        "raum ",
    ];
    let is_number = has_digit && names.iter().any(|it| lower.contains(it));
    let is_net = lower.contains('@')
        || lower.contains("http://")
        || lower.contains("https://")
        || lower.contains("www.");
    is_number
        || is_net
        || lower.starts_with("sprechzeiten")
        || lower.starts_with("postfach")
        || has_postcode(line)
}

/// Five digits and the name of a town.
fn has_postcode(line: &str) -> bool {
    let mut words = line.split_whitespace().map(|it| it.trim_start_matches("D-")).peekable();
    while let Some(word) = words.next() {
        let is_code = word.len() == 5 && word.bytes().all(|it| it.is_ascii_digit());
        if is_code && words.peek().is_some_and(|it| it.starts_with(char::is_uppercase)) {
            return true;
        }
    }
    false
}

const DEVICES: [&str; 12] = [
    "gesendet von ",
    "gesendet mit ",
    "gesendet aus ",
    "von meinem ",
    "von meiner ",
    "von samsung ",
    "sent from ",
    "sent with ",
    "sent via ",
    "get outlook for ",
    "outlook für ",
    "outlook for ",
];

/// `Von meinem iPhone gesendet` and its like.
fn is_of_a_device(line: &str) -> bool {
    let line = line.trim().trim_matches(['*', '_', '-', ' ']).to_lowercase();
    if 160 < line.len() || line.is_empty() {
        return false;
    }
    let Some(opening) = DEVICES.iter().find(|it| line.starts_with(**it)) else {
        return line.starts_with("diese nachricht wurde von meinem ") && line.contains(" gesendet");
    };
    match *opening {
        "von meinem " | "von meiner " | "von samsung " => line.trim_end_matches('.').ends_with("gesendet"),
        "outlook für " | "outlook for " => {
            line.contains("android") || line.contains("ios") || line.contains("herunterladen")
        }
        "get outlook for " | "sent from " | "sent with " | "sent via " => true,
        _ => names_a_program(&line),
    }
}

/// `Gesendet von der Bauaufsicht` would be the words of a clerk.
fn names_a_program(line: &str) -> bool {
    let programs = [
        "iphone",
        "ipad",
        "android",
        "outlook",
        "mail",
        "handy",
        "smartphone",
        "galaxy",
        "samsung",
        "huawei",
        "xiaomi",
        "pixel",
        "gmx",
        "web.de",
        "yahoo",
        "telekom",
        "blackberry",
        "windows",
        "tablet",
    ];
    programs.iter().any(|it| line.contains(it))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn left(text: &str) -> String {
        without(&text.lines().collect::<Vec<_>>()).join("\n")
    }

    #[test]
    fn a_card_below_a_formula_goes() {
        let card = "Mit freundlichen Grüßen\nIm Auftrag\n\nS. Krüger\nStadt Bad Belzig\nTel.: 00000 / 12-34\n14806 Bad Belzig";
        assert_eq!(left(&format!("Erledigt.\n\n{card}")), "Erledigt.\n");
        assert_eq!(left(&format!("{card}\n\nP.S.: Danke!")), "P.S.: Danke!");
    }

    #[test]
    fn a_name_below_a_formula_stays() {
        for text in
            ["Ja.\n\nMit freundlichen Grüßen\nTeam Bauhof", "Viele Grüße", "Gruß aus dem Rathaus\nS. Krüger"]
        {
            assert_eq!(left(text), text);
        }
    }

    #[test]
    fn contacts_in_the_text_stay() {
        let text = "Bitte rufen Sie an:\nFrau Meyer\nTel. 00000 12\nmeyer@amt.example";
        assert_eq!(left(text), text);
        let text = "Grüße richten Sie bitte aus.\nTel. 1";
        assert_eq!(left(text), text);
    }

    #[test]
    fn a_device_is_not_the_writer() {
        for line in [
            "Von meinem iPhone gesendet",
            "Gesendet von Outlook für Android<https://aka.example/x>",
            "Gesendet von meinem Android-Gerät mit K-9 Mail.",
            "Gesendet mit der GMX Mail App",
            "Diese Nachricht wurde von meinem Android-Gerät mit K-9 Mail gesendet.",
            "Sent from my iPad",
            "Get Outlook for iOS",
            "Outlook für iOS herunterladen",
        ] {
            assert_eq!(left(line), "", "{line}");
        }
        for line in
            ["Von meinem Kollegen hören Sie morgen.", "Gesendet von der Bauaufsicht", "Outlook für 2027: gut"]
        {
            assert_eq!(left(line), line);
        }
    }

    #[test]
    fn only_a_farewell_is_signing_off() {
        assert!(is_signing_off("Viele Grüße\nS. Krüger\nTeam Bauhof"));
        assert!(!is_signing_off("Danke, viele Grüße\nS. Krüger"));
        assert!(!is_signing_off("Viele Grüße und bis morgen um acht\nWir kommen dann."));
    }
}
