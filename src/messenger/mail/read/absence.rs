//! Letters that say their owner is away, or that a letter has been received.

/// How a program begins the subject, without anything before it: `AW: Abwesenheitsnotiz` is a person's answer
/// to one.
const SUBJECTS: [&str; 26] = [
    "abwesenheitsnotiz",
    "abwesenheitsmeldung",
    "abwesenheitsnachricht",
    "abwesenheitsbenachrichtigung",
    "abwesenheitsassistent",
    "abwesenheit:",
    "abwesend:",
    "automatische antwort",
    "automatische abwesenheit",
    "automatische rückantwort",
    "automatische e-mail-antwort",
    "automatic reply",
    "automatic response",
    "auto reply",
    "auto-reply",
    "autoreply",
    "auto response",
    "autoresponse",
    "out of office",
    "out-of-office",
    "out of the office",
    "ooo:",
    "nicht im büro",
    "nicht im hause",
    "ich bin im urlaub",
    "i am out of",
];

pub fn is_in_subject(subject: &str) -> bool {
    let subject = subject.trim_start_matches(['[', '*', ' ']).to_lowercase();
    SUBJECTS.iter().any(|it| subject.starts_with(it))
}

/// What is written in such letters. Said by a person it would be an answer, so it counts where a program wrote.
const TEXTS: [&str; 20] = [
    "nicht im büro",
    "nicht im haus",
    "nicht im dienst",
    "außer haus",
    "abwesend",
    "abwesenheit",
    "im urlaub",
    "in urlaub",
    "elternzeit",
    "nicht erreichbar",
    "wieder erreichbar",
    "wieder für sie da",
    "wieder im büro",
    "out of office",
    "out of the office",
    "on vacation",
    "on holiday",
    "on leave",
    "away from",
    "limited access",
];

/// Only at its beginning: quotes may stand below.
pub fn is_in_text(subject: &str, text: &str) -> bool {
    let text: String = text.chars().take(1_000).collect::<String>().to_lowercase();
    let subject = subject.to_lowercase();
    let is_receipt = is_receipt(&subject);
    !is_receipt && TEXTS.iter().any(|it| text.contains(it) || subject.contains(it))
}

/// The receipt of another office's ticket system.
pub fn is_receipt(subject: &str) -> bool {
    let subject = subject.to_lowercase();
    ["eingangsbestätigung", "automatische eingangsbestätigung", "empfangsbestätigung", "gelesen:", "read:"]
        .iter()
        .any(|it| subject.starts_with(it))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_letter_itself_says_who_is_away() {
        assert!(is_in_subject("Automatische Antwort: [BB-2026-0147] Laterne"));
        assert!(is_in_subject("Out of Office: Re: x"));
        assert!(!is_in_subject("AW: Abwesenheitsnotiz: x"));
        assert!(!is_in_subject("Auto: steht im Halteverbot"));
    }
}
