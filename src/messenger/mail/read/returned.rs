//! What a mail server says of a letter of ours that did not arrive (RFC 3464), and older ways to say it.

use mail_parser::HeaderName;

use super::Letterhead;
use super::decode;
use super::head::Head;
use super::part::{self, Part};
use super::subject;
use crate::model::Nature;

/// In bytes, of a report.
const LARGEST: usize = 1 << 18;

/// `None` for a letter that reports no failure.
pub fn of(letter: &Letterhead<'_, '_>, subject: &str, text: &str) -> Option<Nature> {
    let status = letter.parts.iter().find(|it| it.media.is("message", "delivery-status"));
    if let Some(status) = status {
        let failure = worst(&unpacked(status))?;
        let of = returned_id(letter).or_else(|| id_in_text(text));
        return Some(Nature::Returned { of, for_good: failure.for_good, reason: failure.reason });
    }
    without_report(letter, subject, text)
}

fn unpacked(part: &Part<'_>) -> String {
    let bytes = part.head.packing().unpack(&part.body[..part.body.len().min(LARGEST)]);
    decode::text(&bytes, None)
}

struct Failure {
    for_good: bool,
    reason: String,
}

/// The first recipient who will not get it, else the first who waits.
fn worst(report: &str) -> Option<Failure> {
    let report = report.replace("\r\n", "\n");
    let groups = report.split("\n\n").map(str::trim).filter(|it| !it.is_empty());
    let failures: Vec<Failure> = groups.filter_map(|it| failure(&Head::of(it.as_bytes()))).collect();
    let at = failures.iter().position(|it| it.for_good).unwrap_or(0);
    failures.into_iter().nth(at)
}

fn failure(group: &Head) -> Option<Failure> {
    let status = group.one("Status").unwrap_or_default();
    let action = group.one("Action").unwrap_or_default().to_ascii_lowercase();
    let for_good = match action.as_str() {
        // also with a status that began as a delay and lasted too long
        it if it.starts_with("failed") => true,
        it if it.starts_with("delayed") => false,
        it if it.starts_with(['d', 'r', 'e']) => return None, // delivered, relayed, expanded
        _ if status.starts_with('5') => true,
        _ if status.starts_with('4') => false,
        _ => return None,
    };
    let whom = group.one("Original-Recipient").or_else(|| group.one("Final-Recipient")).unwrap_or_default();
    let why = group.one("Diagnostic-Code").map(|it| behind_type(&it).to_owned());
    let code = status.split_whitespace().next().unwrap_or_default();
    let why = why.unwrap_or_default();
    let code = if why.contains(code) { "" } else { code };
    let words = [behind_type(&whom), code, &why];
    let reason = words.into_iter().filter(|it| !it.is_empty()).collect::<Vec<_>>().join(" ");
    Some(Failure { for_good, reason: subject::clean(&reason) })
}

/// `rfc822; name@amt.example`, `smtp; 550 no such user`
fn behind_type(value: &str) -> &str {
    value.split_once(';').map_or(value, |(_, it)| it).trim()
}

/// The Message-ID of the letter that came back, or of its headers.
fn returned_id(letter: &Letterhead<'_, '_>) -> Option<String> {
    let returned = letter.parts.iter().filter(|it| {
        it.media.kind == "message" && matches!(it.media.sub.as_str(), "rfc822" | "global" | "rfc822-headers")
            || it.media.is("text", "rfc822-headers")
    });
    returned.map(unpacked).find_map(|it| {
        let (head, _) = part::split(it.trim_start().as_bytes());
        Head::of(head).ids(HeaderName::MessageId).into_iter().next()
    })
}

/// In the text of a server that sends no report and puts our letter below its own.
fn id_in_text(text: &str) -> Option<String> {
    let line = text.lines().map(|it| it.trim_start_matches(['>', ' ', '\t'])).find_map(|it| {
        let (name, value) = it.split_once(':')?;
        name.eq_ignore_ascii_case("message-id").then_some(value)
    })?;
    let id = line.split_once('<')?.1.split_once('>')?.0;
    (!id.is_empty() && id.contains('@')).then(|| id.to_owned())
}

const SENDERS: [&str; 3] = ["mailer-daemon", "postmaster", "mail-daemon"];
const SUBJECTS: [&str; 12] = [
    "undelivered mail returned",
    "undeliverable",
    "unzustellbar",
    "mail delivery failed",
    "mail delivery failure",
    "mail delivery system",
    "delivery status notification",
    "delivery failure",
    "failure notice",
    "returned mail",
    "nicht zustellbar",
    "nachricht konnte nicht zugestellt",
];

/// qmail, old Exim, and servers of their own kind: a text from a daemon.
fn without_report(letter: &Letterhead<'_, '_>, subject: &str, text: &str) -> Option<Nature> {
    let name = letter.from.and_then(|it| it.split('@').next()).unwrap_or_default();
    let names_recipient = letter.head.has("X-Failed-Recipients");
    let subject = subject.to_lowercase();
    let is_notice = SUBJECTS.iter().any(|it| subject.starts_with(it));
    let has_no_sender = letter.head.all("Return-Path").any(|it| it.replace(' ', "") == "<>");
    let is_by_a_daemon = SENDERS.contains(&name) || has_no_sender;
    if !(names_recipient || is_notice && is_by_a_daemon) {
        return None;
    }
    let reason = text.lines().find(|it| reply_code(it).is_some()).unwrap_or_default();
    let is_waiting =
        ["warning", "delayed", "verzögert", "noch nicht zugestellt", "will keep trying", "will be retried"]
            .iter()
            .any(|it| subject.contains(it) || text.to_lowercase().contains(it));
    let for_good = reply_code(reason).map_or(!is_waiting, |it| it == 5);
    let whom = letter.head.one("X-Failed-Recipients").unwrap_or_default();
    let reason = if reason.contains(&whom) { reason.to_owned() } else { format!("{whom} {reason}") };
    let of = returned_id(letter).or_else(|| id_in_text(text));
    Some(Nature::Returned { of, for_good, reason: subject::clean(&reason) })
}

/// The first digit of an SMTP reply in a line: `550 5.1.1 no such user`, `#5.1.1`.
fn reply_code(line: &str) -> Option<u8> {
    line.split(|it: char| it.is_whitespace() || matches!(it, '(' | ')' | '#' | ':' | '<' | '>' | ',' | '-'))
        .find_map(|word| {
            let digit = word.bytes().next().filter(|it| matches!(it, b'4' | b'5'))? - b'0';
            let is_code = word.len() == 3 && word.bytes().all(|it| it.is_ascii_digit());
            let is_status = word.split('.').count() == 3
                && word
                    .split('.')
                    .all(|it| (1..=3).contains(&it.len()) && it.bytes().all(|it| it.is_ascii_digit()));
            (is_code || is_status).then_some(digit)
        })
}
