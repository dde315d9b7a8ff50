//! From replies to messages: lines get their words, names and choices their labels.

use chrono::{Datelike, NaiveDate};

use crate::dialogue::{Gap, Reply, Words};
use crate::line;
use crate::model::{Choice, Outbound};
use crate::text::Languages;

/// `reply` as a message in `language`.
pub(super) fn word(languages: &Languages, language: &str, reply: &Reply) -> Outbound {
    let mut markdown = String::new();
    for part in &reply.parts {
        if !markdown.is_empty() {
            markdown.push_str(match part.gap {
                Gap::Paragraph => "\n\n",
                Gap::NewLine => "\n",
            });
        }
        markdown.push_str(&words(languages, language, &part.words));
    }
    let choices = reply.choices.iter().map(|it| Choice {
        label: languages.rich(language, &words(languages, language, &it.label)).text,
        action: it.action.clone(),
    });
    Outbound {
        text: languages.rich(language, &markdown),
        choices: choices.collect(),
        language: language.to_owned(),
        ..Outbound::default()
    }
}

/// A date as the language writes it.
pub(super) fn date(languages: &Languages, language: &str, date: NaiveDate) -> String {
    let (day, month, year) = (i64::from(date.day()), i64::from(date.month()), i64::from(date.year()));
    languages.label(language, &line!("day-date", day = day, month = month, year = year))
}

fn words(languages: &Languages, language: &str, words: &Words) -> String {
    match words {
        Words::Line(line) => languages.say(language, line),
        Words::Written { markdown, .. } => markdown.clone(),
    }
}
