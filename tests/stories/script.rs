//! Reads a story: keeps what people do, drops what they read, which is told anew.

/// One line that makes something happen (or a comment), as it was written.
pub struct Step {
    pub written: String,
    pub action: Action,
}

pub enum Action {
    /// A comment or an empty line.
    Nothing,
    Says {
        who: String,
        place: Place,
        what: What,
        /// How long ago; only now it reaches us.
        seconds_ago: i64,
        /// The number of the case whose last message it answers.
        reply_to: Option<String>,
    },
    Later {
        seconds: i64,
    },
    ItIs {
        local: String,
    },
    /// What the calendar or the news of a town tell.
    Tells {
        town: String,
        what: String,
    },
    Restart,
    Again,
    Speaks {
        who: String,
        language: String,
    },
    /// We may begin a private chat with them.
    MayBeWrittenTo {
        who: String,
    },
    Blocks {
        who: String,
    },
    LetsIn {
        who: String,
    },
    Moves {
        group: String,
        to: String,
    },
    JoinsUs {
        group: String,
    },
}

#[derive(Clone, PartialEq)]
pub enum Place {
    Private,
    /// In a group, to us.
    Group(String),
    /// In a group, to the others.
    Overheard(String),
}

#[derive(Clone)]
pub enum What {
    Text(String),
    Presses(String),
    Photo(String),
    Location,
    Sticker,
    Sealed,
    Edits(String),
    /// What they said before, in these words.
    TakesBack(String),
}

pub fn read(text: &str) -> Vec<Step> {
    text.lines().filter(|it| !is_read_by_somebody(it)).map(step).collect()
}

/// `ana< …`, and the lines that go on from it.
fn is_read_by_somebody(line: &str) -> bool {
    let speaker = line.split(['<', '>', ' ']).next().unwrap_or_default();
    line.starts_with("   ") || (!speaker.is_empty() && line[speaker.len()..].starts_with('<'))
}

fn step(line: &str) -> Step {
    Step { written: line.to_owned(), action: action(line) }
}

fn action(line: &str) -> Action {
    if line.is_empty() || line.starts_with('#') {
        return Action::Nothing;
    }
    if let Some(words) = line.strip_prefix("-- ").and_then(|it| it.strip_suffix(" --")) {
        if let Some((town, what)) =
            words.split_once(' ').filter(|(_, it)| it.contains('"') || *it == "is read")
        {
            return Action::Tells { town: town.to_owned(), what: what.to_owned() };
        }
        return stage(&words.split(' ').collect::<Vec<_>>());
    }
    let (who, what) =
        line.split_once("> ").unwrap_or_else(|| panic!("cannot read this line of a story: {line}"));
    let (who, place) = match who.split_once('@') {
        None => (who, Place::Private),
        Some((who, group)) => match group.strip_suffix('~') {
            Some(group) => (who, Place::Overheard(group.to_owned())),
            None => (who, Place::Group(group.to_owned())),
        },
    };
    let (seconds_ago, what) = long_ago(what).unwrap_or((0, what));
    let (reply_to, what) = replying(what).unwrap_or((None, what));
    Action::Says { who: who.to_owned(), place, what: self::what(what), seconds_ago, reply_to }
}

/// `(2 days ago) text`.
fn long_ago(what: &str) -> Option<(i64, &str)> {
    let (ago, what) = what.strip_prefix('(')?.split_once(" ago) ")?;
    let (count, unit) = ago.split_once(' ')?;
    Some((count.parse::<i64>().unwrap() * seconds(unit), what))
}

/// `(reply to BB-2026-0001) text`.
fn replying(what: &str) -> Option<(Option<String>, &str)> {
    let (number, what) = what.strip_prefix("(reply to ")?.split_once(") ")?;
    Some((Some(number.to_owned()), what))
}

fn stage(words: &[&str]) -> Action {
    match words {
        [count, unit, "later"] => Action::Later { seconds: count.parse::<i64>().unwrap() * seconds(unit) },
        ["it", "is", date, time] => Action::ItIs { local: format!("{date} {time}") },
        ["restart"] => Action::Restart,
        ["again"] => Action::Again,
        [who, "speaks", language] => {
            Action::Speaks { who: (*who).to_owned(), language: (*language).to_owned() }
        }
        [who, "may", "be", "written", "to"] => Action::MayBeWrittenTo { who: (*who).to_owned() },
        [who, "blocks", "us"] => Action::Blocks { who: (*who).to_owned() },
        ["we", "join", group] => Action::JoinsUs { group: (*group).to_owned() },
        [group, "moves", "to", to] => Action::Moves { group: (*group).to_owned(), to: (*to).to_owned() },
        [who, "lets", "us", "in"] => Action::LetsIn { who: (*who).to_owned() },
        _ => panic!("no such stage direction: {}", words.join(" ")),
    }
}

fn seconds(unit: &str) -> i64 {
    match unit.trim_end_matches('s') {
        "second" => 1,
        "minute" => 60,
        "hour" => 3600,
        "day" => 86_400,
        _ => panic!("no such unit of time: {unit}"),
    }
}

fn what(text: &str) -> What {
    if let Some(label) = text.strip_prefix('[').and_then(|it| it.strip_suffix(']')) {
        return What::Presses(label.to_owned());
    }
    match text.split_once(')').map(|(kind, rest)| (kind, rest.trim_start())) {
        Some(("(photo", caption)) => What::Photo(caption.to_owned()),
        Some(("(location", _)) => What::Location,
        Some(("(sticker", _)) => What::Sticker,
        Some(("(sealed", _)) => What::Sealed,
        Some(("(takes back", text)) => What::TakesBack(text.to_owned()),
        Some(("(edit", text)) => What::Edits(text.to_owned()),
        Some(("(4096 characters", words)) => What::Text(words.chars().cycle().take(4096).collect()),
        _ => What::Text(text.to_owned()),
    }
}
