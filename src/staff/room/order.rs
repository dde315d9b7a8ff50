//! What somebody of the staff asks for with a message in their room.
//!
//! There is one way out to a person: the message begins with `/reply` or `/antwort` (on Matrix also with `!`,
//! since clients keep commands they do not know to themselves). No sentence begins so by chance.
//!
//! **Invariant:** pure; a command nobody knows is told, and never becomes words to a person.

use crate::model::Content;
use crate::staff::command;
use crate::store::Restricted;

/// How long somebody may be kept out at most.
const MOST_DAYS: u64 = 3_650;

#[derive(Debug, PartialEq, Eq)]
pub enum Order {
    /// To the person.
    Reply(String),
    /// Among us.
    Note(String),
    /// By whom, if they say so.
    Take(String),
    /// Whoever had it does not deal with it any more.
    Release,
    Restrict {
        kind: Restricted,
        days: u64,
        reason: String,
    },
    /// A restriction without its days or its reason.
    Unclear,
    Lift,
    Help,
    Unknown(String),
    /// A command that was written into an earlier message: what was sent is sent, so it is not carried out.
    Edited,
    /// Nothing in it can be passed on, or even be read.
    Unreadable,
}

/// `None` where there is nothing to do.
pub fn read(content: &Content) -> Option<Order> {
    match content {
        Content::Text(text) => Some(words(text)),
        Content::Command { name, rest } => Some(command(name, rest)),
        Content::Files { caption, .. } => Some(words(caption.as_deref().unwrap_or_default())),
        Content::Edited { text } => match words(text) {
            Order::Note(_) => None,
            _ => Some(Order::Edited),
        },
        Content::Location(_) | Content::Sealed | Content::Unsupported { .. } => Some(Order::Unreadable),
        Content::Pressed { .. }
        | Content::Letter(_)
        | Content::Due(_)
        | Content::Listings(_)
        | Content::Redacted { .. }
        | Content::Vote { .. }
        | Content::Welcomed
        | Content::ShutOut
        | Content::Moved { .. }
        | Content::Silent => None,
    }
}

fn words(text: &str) -> Order {
    let text = text.trim();
    let Some(said) = text.strip_prefix(['/', '!']).filter(|it| it.starts_with(char::is_alphabetic)) else {
        return Order::Note(text.to_owned());
    };
    let (name, rest) = said.split_once(char::is_whitespace).unwrap_or((said, ""));
    let name = name.split_once('@').map_or(name, |(name, _)| name).trim_end_matches(':');
    command(&name.to_lowercase(), rest)
}

fn command(name: &str, rest: &str) -> Order {
    let rest = rest.trim();
    match name {
        "reply" | "antwort" => Order::Reply(in_lines(rest)),
        "take" | "nehme" => Order::Take(rest.split_whitespace().collect::<Vec<_>>().join(" ")),
        "release" | "frei" => Order::Release,
        "mute" => restrict(Restricted::Muted, rest),
        "ban" => restrict(Restricted::Banned, rest),
        "silent" => restrict(Restricted::SilentlyBanned, rest),
        "unmute" | "unban" => Order::Lift,
        "help" | "hilfe" | "start" => Order::Help,
        name => Order::Unknown(name.to_owned()),
    }
}

/// `7 because`.
fn restrict(kind: Restricted, rest: &str) -> Order {
    let (days, reason) = rest.split_once(char::is_whitespace).unwrap_or((rest, ""));
    match days.parse() {
        Ok(days) if (1..=MOST_DAYS).contains(&days) && !reason.trim().is_empty() => {
            Order::Restrict { kind, days, reason: reason.trim().to_owned() }
        }
        _ => Order::Unclear,
    }
}

/// In a chat everything stands in one line: what a letter has in its first line stands before a colon here, and
/// the word that keeps all inside before anything.
fn in_lines(words: &str) -> String {
    let (first, rest) = words.split_once(char::is_whitespace).unwrap_or((words, ""));
    if command::parse(first, |_| None).is_internal {
        return format!("{first}\n{rest}");
    }
    let Some((head, rest)) = words.split_once(':').filter(|(head, _)| !head.contains('\n')) else {
        return words.to_owned();
    };
    let meant = command::parse(head, |_| None);
    // "nicht möglich: kein Stadtgrund": there the reason belongs to it.
    let is_whole = meant.state.is_some_and(|it| it.note().is_none());
    if meant.is_internal || is_whole { format!("{head}\n{}", rest.trim()) } else { words.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::{Order, read};
    use crate::model::Content;
    use crate::store::Restricted;

    fn said(text: &str) -> Order {
        read(&Content::Text(text.to_owned())).unwrap()
    }

    #[test]
    fn only_the_command_word_leads_out() {
        for out in
            ["/reply Danke.", "/Antwort Danke.", "!reply Danke.", " /reply: Danke.", "/reply@uns Danke."]
        {
            assert_eq!(said(out), Order::Reply("Danke.".to_owned()), "{out}");
        }
        for inside in
            ["Antwort kommt morgen", "reply: later", "antwort", "Die /reply geht nicht", "// nein", "!!!", ""]
        {
            assert_eq!(said(inside), Order::Note(inside.to_owned()), "{inside}");
        }
        assert_eq!(said("/replay Danke."), Order::Unknown("replay".to_owned()));
    }

    #[test]
    fn a_claim_is_released_by_its_word_alone() {
        assert_eq!([said("/release"), said("!frei")], [Order::Release, Order::Release]);
        assert_eq!(said("frei ist er morgen"), Order::Note("frei ist er morgen".to_owned()));
    }

    #[test]
    fn a_state_stands_before_a_colon() {
        for (typed, meant) in [
            ("/reply erledigt: Sie brennt.", "erledigt\nSie brennt."),
            ("/reply in Arbeit", "in Arbeit"),
            ("/reply nicht möglich: kein Stadtgrund", "nicht möglich: kein Stadtgrund"),
            ("/reply Hinweis: bitte warten", "Hinweis: bitte warten"),
            ("/reply intern frag Karl", "intern\nfrag Karl"),
            ("/reply intern: frag Karl", "intern:\nfrag Karl"),
        ] {
            assert_eq!(said(typed), Order::Reply(meant.to_owned()), "{typed}");
        }
    }

    #[test]
    fn a_restriction_needs_its_days_and_its_reason() {
        let (kind, reason) = (Restricted::Muted, "viele Wiederholungen".to_owned());
        assert_eq!(said("/mute 7 viele Wiederholungen"), Order::Restrict { kind, days: 7, reason });
        for unclear in
            ["/mute", "/mute 7", "/ban Beleidigung", "/silent 0 Grund", "/ban 9999999 Grund", "/ban -1 x"]
        {
            assert_eq!(said(unclear), Order::Unclear, "{unclear}");
        }
    }

    #[test]
    fn a_command_written_into_an_earlier_message_is_told() {
        let edited = |text: &str| read(&Content::Edited { text: text.to_owned() });
        assert_eq!(edited("/reply Danke."), Some(Order::Edited));
        assert_eq!(edited("nur eine Notiz"), None);
    }
}
