//! A page as it is written, line by line.

use super::super::line::{Line, Mark};
use super::mark::{self, Says};
use super::tag::Tag;

/// How many elements that say something are held open; deeper ones say nothing.
const DEEPEST: usize = 100;

#[derive(Default)]
pub struct Page {
    lines: Vec<Line>,
    text: String,
    /// In bytes, of all lines.
    length: usize,
    /// Innermost last.
    open: Vec<(String, Says)>,
    /// Where the link that is being read begins in `text`, and where it leads.
    link: Option<(usize, String)>,
    is_preformatted: bool,
}

impl Page {
    pub fn written(&self) -> usize {
        self.length + self.text.len()
    }

    pub fn write(&mut self, text: &str) {
        if self.is_preformatted {
            for (at, line) in text.split('\n').enumerate() {
                if at != 0 {
                    self.end_line();
                }
                self.text.extend(line.chars().filter(|it| *it == '\t' || !it.is_control()));
            }
            return;
        }
        for character in text.chars() {
            let is_space = matches!(character, ' ' | '\t' | '\r' | '\n');
            if character.is_control() && !is_space {
                continue; // written as an entity
            }
            if !is_space {
                self.push(character);
            } else if !self.text.is_empty() && !self.text.ends_with(' ') {
                self.text.push(' ');
            }
        }
    }

    fn push(&mut self, character: char) {
        if character != '\u{a0}' {
            self.text.push(character);
        } else if !self.text.ends_with(' ') {
            self.text.push(' ');
        }
    }

    pub fn open(&mut self, tag: &Tag<'_>) {
        let says = mark::of(tag);
        match tag.name.as_str() {
            "br" => self.end_line(),
            "a" => self.link = tag.value("href").map(|it| (self.text.len(), it.into_owned())),
            "td" | "th" if !self.text.is_empty() => self.text.push(' '),
            "li" => {
                self.break_line();
                self.text.push_str("- ");
            }
            "p" => {
                self.break_line();
                let is_outlook = tag.attribute("class").is_some_and(|it| it.contains("mso"));
                if !is_outlook && self.lines.last().is_some_and(|it| !it.is_blank()) {
                    self.end_line();
                }
            }
            name if is_block(name) => self.break_line(),
            _ => {}
        }
        if says == Says::Original {
            self.break_line();
            self.lines.push(Line { mark: Mark::Original, ..Line::plain("") });
        } else if is_held(&tag.name) && self.open.len() < DEEPEST {
            self.break_line();
            self.is_preformatted |= tag.name == "pre";
            self.open.push((tag.name.clone(), says));
        }
    }

    pub fn close(&mut self, name: &str) {
        if name == "a" {
            self.end_link();
        }
        if (name == "p" || is_block(name)) && !self.text.is_empty() {
            self.end_line(); // a blank one for `&nbsp;`, as Outlook and GMX write it
        }
        if name == "pre" {
            self.is_preformatted = false;
        }
        if is_held(name)
            && let Some(at) = self.open.iter().rposition(|(it, _)| it == name)
        {
            self.open.truncate(at);
        }
    }

    pub fn finish(mut self) -> Vec<Line> {
        self.break_line();
        self.lines
    }

    /// The next text begins a line.
    fn break_line(&mut self) {
        if !self.text.trim().is_empty() {
            self.end_line();
        }
        self.text.clear();
        self.link = None;
    }

    fn end_line(&mut self) {
        let depth = self.open.iter().filter(|(_, it)| *it == Says::Quote).count();
        let is_signature = self.open.iter().any(|(_, it)| *it == Says::Signature);
        let mark = if is_signature { Mark::Signature } else { Mark::Plain };
        let text = std::mem::take(&mut self.text);
        self.length += text.len() + 1;
        // the mark before a signature is two dashes and a blank
        let text = if text == "-- " { text } else { text.trim().to_owned() };
        self.lines.push(Line { depth, text, mark });
        self.link = None;
    }

    /// What is linked is worth nothing without the link.
    fn end_link(&mut self) {
        let Some((from, target)) = self.link.take() else { return };
        let shown = self.text.get(from..).unwrap_or_default().trim();
        let bare = target.trim_start_matches("https://").trim_start_matches("http://").trim_end_matches('/');
        let is_web = target.starts_with("http://") || target.starts_with("https://");
        if is_web && !shown.is_empty() && !shown.contains(bare) && target.len() < 500 {
            self.text.truncate(self.text.trim_end().len());
            self.text.push_str(" (");
            self.text.push_str(&target);
            self.text.push(')');
        }
    }
}

/// Elements that may say something about what stands in them.
fn is_held(name: &str) -> bool {
    matches!(name, "div" | "blockquote" | "pre")
}

fn is_block(name: &str) -> bool {
    matches!(
        name,
        "div"
            | "tr"
            | "table"
            | "ul"
            | "ol"
            | "blockquote"
            | "pre"
            | "hr"
            | "h1"
            | "h2"
            | "h3"
            | "h4"
            | "h5"
            | "h6"
    )
}
