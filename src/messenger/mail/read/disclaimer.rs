//! Paragraphs that a town hall's server puts below every letter: secrecy, data protection, paper.

/// How such a paragraph begins.
const OPENINGS: [&str; 29] = [
    "diese e-mail enthält vertrauliche",
    "diese e-mail und alle anhänge",
    "diese e-mail und etwaige anhänge",
    "diese e-mail ist vertraulich",
    "diese e-mail kann vertrauliche",
    "diese e-mail ist ausschließlich",
    "diese e-mail ist nur für",
    "diese email enthält vertrauliche",
    "diese nachricht enthält vertrauliche",
    "diese nachricht ist vertraulich",
    "diese nachricht kann vertrauliche",
    "der inhalt dieser e-mail ist",
    "die in dieser e-mail enthaltenen",
    "die information in dieser e-mail",
    "die informationen in dieser e-mail",
    "wenn sie nicht der richtige adressat",
    "sollten sie nicht der",
    "vertraulichkeitshinweis",
    "disclaimer",
    "bitte prüfen sie, ob diese",
    "bitte denken sie an die umwelt",
    "denken sie an die umwelt",
    "this e-mail may contain confidential",
    "this e-mail contains confidential",
    "this email and any",
    "this e-mail and any",
    "this message is intended only",
    "confidentiality notice",
    "please consider the environment",
];

/// A clerk may begin so, too; then the paragraph must go on like one of these.
const UNCERTAIN: [&str; 6] = [
    "diese e-mail und alle anhänge",
    "diese e-mail und etwaige anhänge",
    "sollten sie nicht der",
    "der inhalt dieser e-mail ist",
    "diese e-mail ist nur für",
    "die information in dieser e-mail",
];
const GOES_ON: [&str; 7] = [
    "vertraulich",
    "adressat",
    "empfänger",
    "weitergabe",
    "rechtlich geschützt",
    "irrtümlich",
    "confidential",
];

/// In lines.
const LONGEST: usize = 20;

pub fn without<'a>(lines: &[&'a str]) -> Vec<&'a str> {
    let mut kept = Vec::with_capacity(lines.len());
    for paragraph in lines.split_inclusive(|it| it.trim().is_empty()) {
        // below other lines without a space between
        let at = (0..paragraph.len()).find(|at| begins(&paragraph[*at..])).unwrap_or(paragraph.len());
        kept.extend_from_slice(&paragraph[..at]);
    }
    kept
}

fn begins(lines: &[&str]) -> bool {
    let Some(first) = lines.first() else { return false };
    let first = plain(first);
    let Some(opening) = OPENINGS.iter().find(|it| first.starts_with(**it)) else { return false };
    if !UNCERTAIN.contains(opening) {
        return true;
    }
    lines.iter().take(LONGEST).any(|line| {
        let line = line.to_lowercase();
        GOES_ON.iter().any(|it| line.contains(it))
    })
}

/// Such paragraphs stand in stars, in brackets, behind `Hinweis:`.
fn plain(line: &str) -> String {
    let line = line.trim().trim_start_matches(['*', '_', '-', '(', '[', ' ']).to_lowercase();
    let line = line.replace("e\u{2011}mail", "e-mail");
    ["hinweis:", "wichtiger hinweis:", "rechtlicher hinweis:", "achtung:", "p please", "p "]
        .iter()
        .find_map(|it| line.strip_prefix(it))
        .map_or_else(|| line.clone(), |it| it.trim().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn left(text: &str) -> String {
        without(&text.lines().collect::<Vec<_>>()).join("\n")
    }

    #[test]
    fn legal_paragraphs_go_and_the_others_stay() {
        let text = "Erledigt.\n\nDiese E-Mail enthält vertrauliche\nInformationen.\n\nWir kommen morgen.";
        assert_eq!(left(text), "Erledigt.\n\nWir kommen morgen.");
        assert_eq!(left("** This e-mail may contain confidential information **"), "");
        assert_eq!(left("Hinweis: Diese E-Mail ist vertraulich."), "");
    }

    #[test]
    fn a_clerk_may_speak_of_mails() {
        for text in [
            "Diese E-Mail und alle Anhänge haben wir geprüft.",
            "Sollten Sie nicht der Eigentümer sein, melden Sie sich.",
        ] {
            assert_eq!(left(text), text);
        }
    }
}
