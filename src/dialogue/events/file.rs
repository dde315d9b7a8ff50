//! Events as an iCalendar file, for somebody's own calendar (E8).

use crate::dialogue::agenda::Listed;
use chrono::{DateTime, NaiveDate};

use crate::model::Timestamp;

/// Bytes of a line before it has to be folded (RFC 5545, 3.1).
const LONGEST_LINE: usize = 75;

/// `name`: what the calendar is called in theirs, where it is more than one date to be taken over.
pub fn calendar_file<'a>(name: Option<&str>, events: impl IntoIterator<Item = &'a Listed>) -> String {
    let mut lines = vec![
        "BEGIN:VCALENDAR".to_owned(),
        "VERSION:2.0".to_owned(),
        "PRODID:-//Buergerdraht//DE".to_owned(),
        "METHOD:PUBLISH".to_owned(),
    ];
    lines.extend(name.map(|it| format!("X-WR-CALNAME:{}", escaped(it))));
    for it in events {
        add_event(&mut lines, it);
    }
    lines.push("END:VCALENDAR".to_owned());
    lines.iter().map(|it| folded(it)).collect()
}

fn add_event(lines: &mut Vec<String>, it: &Listed) {
    let event = &it.kept.event;
    lines.extend([
        "BEGIN:VEVENT".to_owned(),
        format!("UID:{}@buergerdraht", it.id().0),
        format!("DTSTAMP:{}", utc(it.kept.changed_at)),
        format!("SUMMARY:{}", escaped(&event.title)),
    ]);
    if event.when.whole_days {
        lines.push(format!("DTSTART;VALUE=DATE:{}", day(it.starts.date())));
        if it.starts.date() < it.ends.date() {
            lines.push(format!("DTEND;VALUE=DATE:{}", day(it.ends.date())));
        }
    } else {
        lines.push(format!("DTSTART:{}", utc(event.when.starts_at)));
        if event.when.starts_at < event.when.ends_at {
            lines.push(format!("DTEND:{}", utc(event.when.ends_at)));
        }
    }
    lines.extend(event.place.iter().map(|it| format!("LOCATION:{}", escaped(it))));
    lines.extend(event.text.iter().map(|it| format!("DESCRIPTION:{}", escaped(it))));
    lines.extend(event.link.iter().map(|it| format!("URL:{}", it.replace(char::is_control, ""))));
    if it.is_off() {
        lines.push("STATUS:CANCELLED".to_owned());
    }
    lines.push("END:VEVENT".to_owned());
}

fn utc(at: Timestamp) -> String {
    let at = DateTime::from_timestamp_millis(at.millis()).unwrap_or_default();
    at.format("%Y%m%dT%H%M%SZ").to_string()
}

fn day(day: NaiveDate) -> String {
    day.format("%Y%m%d").to_string()
}

fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\")
        .replace(';', "\\;")
        .replace(',', "\\,")
        .replace("\r\n", "\\n")
        .replace(['\n', '\r'], "\\n")
        .replace(|it: char| it.is_control() && it != '\t', "")
}

/// The line in pieces of 75 bytes at most, each behind the first with a blank before it.
fn folded(line: &str) -> String {
    let mut folded = String::with_capacity(line.len() + 8);
    let mut room = LONGEST_LINE;
    for letter in line.chars() {
        if room < letter.len_utf8() {
            folded.push_str("\r\n ");
            room = LONGEST_LINE - 1;
        }
        room -= letter.len_utf8();
        folded.push(letter);
    }
    folded.push_str("\r\n");
    folded
}

#[cfg(test)]
mod tests {
    use super::{escaped, folded};

    #[test]
    fn a_long_line_is_folded_between_letters() {
        let line = format!("SUMMARY:{}", "ä".repeat(80));
        let written = folded(&line);
        assert!(written.split("\r\n").all(|it| it.len() <= 75), "{written}");
        assert_eq!(written.replace("\r\n ", "").trim_end(), line);
    }

    #[test]
    fn what_parts_a_calendar_is_written_out() {
        assert_eq!(escaped("Tee, Kaffee; \\o/\nKuchen"), "Tee\\, Kaffee\\; \\\\o/\\nKuchen");
    }
}
