//! The lines of a letter, each with what is known of it before its words are weighed.

/// A line as a reader sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// How many letters back it was written: the `>` before it.
    pub depth: usize,
    pub text: String,
    pub mark: Mark,
}

/// What the program that wrote the letter says about a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    Plain,
    /// It stands in what the program marks as a signature.
    Signature,
    /// From here on it is the letter that is answered.
    Original,
}

impl Line {
    pub fn plain(text: impl Into<String>) -> Self {
        Self { depth: 0, text: text.into(), mark: Mark::Plain }
    }

    pub fn is_blank(&self) -> bool {
        self.text.trim().is_empty()
    }
}

/// How the lines of a plain text are wrapped (`format=flowed` and its `delsp`, RFC 3676).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrapping {
    Fixed,
    Flowed { drops_space: bool },
}

/// The lines of a plain text.
pub fn of_plain(text: &str, wrapping: Wrapping) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    let mut goes_on = false;
    for raw in text.lines() {
        let (mut line, is_stuffed) = read(raw);
        let Wrapping::Flowed { drops_space } = wrapping else {
            lines.push(line);
            continue;
        };
        if is_stuffed {
            line.text.remove(0);
        }
        let is_signature_mark = line.text == "-- ";
        let breaks_softly = line.text.ends_with(' ') && !is_signature_mark;
        if breaks_softly && drops_space {
            line.text.pop();
        }
        match lines.last_mut() {
            // an empty line parts paragraphs, whatever stands at the end of the one before
            Some(last) if goes_on && last.depth == line.depth && !is_signature_mark && !line.is_blank() => {
                last.text.push_str(&line.text);
            }
            _ => lines.push(line),
        }
        goes_on = breaks_softly;
    }
    lines
}

/// The line, and whether a space was put before it for its way.
fn read(raw: &str) -> (Line, bool) {
    let text = raw.trim_end_matches('\r');
    if is_group_wise_rule(text) {
        return (Line { mark: Mark::Original, ..Line::plain(text) }, false);
    }
    let mut depth = 0;
    let mut rest = text;
    // some put a space before or between the signs
    while let Some(behind) = rest.strip_prefix('>').or_else(|| rest.strip_prefix(" >")) {
        depth += 1;
        rest = behind;
    }
    (Line { depth, text: rest.to_owned(), mark: Mark::Plain }, rest.starts_with(' '))
}

/// Novell's has `>>> Name <address> 12.11.2026 10:15 >>>` before what is answered, and no signs after it.
fn is_group_wise_rule(text: &str) -> bool {
    text.starts_with(">>> ") && text.trim_end().ends_with(" >>>")
}

/// All lines as one text, quotes with their signs.
pub fn shown(lines: &[Line]) -> String {
    let mut text = String::new();
    for line in lines.iter().filter(|it| it.mark != Mark::Original || !it.text.is_empty()) {
        if line.depth != 0 {
            text.push_str(&">".repeat(line.depth.min(20)));
            text.push(' ');
        }
        text.push_str(line.text.trim());
        text.push('\n');
    }
    text.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn flowed(text: &str) -> String {
        shown(&of_plain(text, Wrapping::Flowed { drops_space: false }))
    }

    #[test]
    fn soft_breaks_are_taken_away() {
        assert_eq!(flowed("Die Lampe \nleuchtet wieder.\nGut.\n"), "Die Lampe leuchtet wieder.\nGut.");
        assert_eq!(flowed("> Wann \n> denn? \nMorgen.\n"), "> Wann denn?\nMorgen.");
        assert_eq!(flowed(" >kein Zitat\n"), "> kein Zitat", "older programs do not stuff");
        assert_eq!(flowed("Gruß \n-- \nStadt \nBelzig\n"), "Gruß\n--\nStadt Belzig");
    }

    #[test]
    fn quotes_are_counted_in_every_spelling() {
        let depths = |text| of_plain(text, Wrapping::Fixed).iter().map(|it| it.depth).collect::<Vec<_>>();
        assert_eq!(depths("a\n>b\n> > c\n>> d\n > e\n-> f"), [0, 1, 2, 2, 1, 0]);
    }
}
