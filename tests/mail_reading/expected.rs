//! What stands beside a letter of the corpus: lines of `key: value`, then its words.
//!
//! `nature`, `answers` and `file` are always compared; what else is named is compared, too.

use std::fs;
use std::path::Path;

use buergerdraht::messenger::mail::read::Mail;
use buergerdraht::model::Nature;

pub struct Expected {
    fields: Vec<(String, String)>,
    words: Option<String>,
}

impl Expected {
    pub fn beside(letter: &Path) -> Self {
        let path = letter.with_extension("expected");
        let text = fs::read_to_string(&path).unwrap_or_else(|it| panic!("{}: {it}", path.display()));
        let (fields, words) = match text.split_once("words:\n") {
            Some((fields, words)) => (fields, Some(words.trim_end().to_owned())),
            None => (text.as_str(), None),
        };
        let fields = fields.lines().map(|it| {
            let (key, value) = it.split_once(": ").unwrap_or_else(|| panic!("{}: `{it}`", path.display()));
            (key.to_owned(), value.to_owned())
        });
        Self { fields: fields.collect(), words }
    }

    fn all(&self, key: &str) -> Vec<&str> {
        self.fields.iter().filter(|(it, _)| it == key).map(|(_, value)| value.as_str()).collect()
    }

    pub fn complaints(&self, mail: &Mail) -> Vec<String> {
        let mut complaints = Vec::new();
        let mut compare = |what: &str, found: &str, expected: &str| {
            if found != expected {
                complaints.push(format!("{what} is\n    {found:?}, not\n    {expected:?}"));
            }
        };
        let letter = &mail.letter;
        compare("nature", &nature(&letter.nature), &self.all("nature").join(" "));
        compare("answers", &letter.answers.join(" "), &self.all("answers").join(" "));
        let sizes: Vec<bool> = self.all("file").iter().map(|it| !it.contains(" - ")).collect();
        compare("files", &files(mail, &sizes).join(" | "), &self.all("file").join(" | "));
        if let Some(words) = &self.words {
            compare("words", &letter.words, words);
        }
        let date = mail.date.map(|it| it.seconds().to_string());
        let reason = match &letter.nature {
            Nature::Returned { reason, .. } => reason.as_str(),
            _ => "",
        };
        for (key, found) in [
            ("subject", letter.subject.as_str()),
            ("number", letter.number.as_deref().unwrap_or_default()),
            ("from", mail.from.as_deref().unwrap_or_default()),
            ("name", mail.name.as_deref().unwrap_or_default()),
            ("id", mail.id.as_deref().unwrap_or_default()),
            ("date", date.as_deref().unwrap_or_default()),
            ("to", &letter.to.join(" ")),
            ("reason", reason),
        ] {
            if let [expected] = self.all(key)[..] {
                compare(key, found, expected);
            }
        }
        complaints
    }
}

fn nature(nature: &Nature) -> String {
    match nature {
        Nature::Written => "written".to_owned(),
        Nature::Absence => "absence".to_owned(),
        Nature::List => "list".to_owned(),
        Nature::Automatic => "automatic".to_owned(),
        Nature::Returned { of, for_good, .. } => {
            let how_long = if *for_good { "for good" } else { "for now" };
            format!("returned {how_long} {}", of.as_deref().unwrap_or("unknown"))
        }
    }
}

/// `1 photo 51211 Laterne.jpg`; the size of what has lines depends on how they end and is left open by a dash.
fn files(mail: &Mail, sizes: &[bool]) -> Vec<String> {
    let files = mail.letter.files.iter().enumerate().map(|(at, it)| {
        let kind = format!("{:?}", it.kind).to_lowercase();
        let size = it.size.filter(|_| sizes.get(at) != Some(&false));
        let size = size.map_or("-".to_owned(), |it| it.to_string());
        format!("{} {kind} {size} {}", it.id, it.name.as_deref().unwrap_or("?"))
    });
    files.collect()
}
