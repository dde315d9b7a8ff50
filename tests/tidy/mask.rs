//! Blanks what is not code: comments, the insides of literals, items under `#[cfg(test)]`.
//!
//! It knows as much of Rust's lexing as that needs, and no grammar.
//! Bytes are blanked one for one, so offsets stay true.

/// A string in the source.
#[derive(Debug, PartialEq)]
pub struct Literal {
    /// Of its opening quote.
    pub offset: usize,
    pub words: String,
}

/// The text with comments and the insides of literals blanked, and the string literals.
pub fn mask(text: &str) -> (String, Vec<Literal>) {
    let mut masker = Masker { text, code: text.as_bytes().to_vec(), literals: Vec::new() };
    let mut at = 0;
    while at < text.len() {
        at = masker.step(at);
    }
    (String::from_utf8(masker.code).expect("whole characters are blanked"), masker.literals)
}

struct Masker<'a> {
    text: &'a str,
    code: Vec<u8>,
    literals: Vec<Literal>,
}

impl Masker<'_> {
    /// Takes one character, comment or literal; says where the next begins.
    fn step(&mut self, at: usize) -> usize {
        let rest = &self.text[at..];
        if rest.starts_with("//") {
            let end = at + rest.find('\n').unwrap_or(rest.len());
            return self.blank(at, end);
        }
        if rest.starts_with("/*") {
            return self.blank(at, at + block_comment(rest));
        }
        if let Some(words) = rest.strip_prefix('"') {
            return self.literal(at, closing_quote(words), 1);
        }
        if rest.starts_with('r')
            && let Some(hashes) = raw_opening(self.text, at)
        {
            let quote = at + 1 + hashes;
            let words = &self.text[quote + 1..];
            let close = format!("\"{}", "#".repeat(hashes));
            return self.literal(quote, words.find(&close).unwrap_or(words.len()), close.len());
        }
        if rest.starts_with('\'')
            && let Some(length) = character(rest)
        {
            self.blank(at + 1, at + length - 1);
            return at + length;
        }
        at + rest.chars().next().map_or(1, char::len_utf8)
    }

    /// Takes a string of `length` bytes after its opening quote.
    fn literal(&mut self, quote: usize, length: usize, close: usize) -> usize {
        let (from, to) = (quote + 1, quote + 1 + length);
        self.literals.push(Literal { offset: quote, words: self.text[from..to].to_owned() });
        self.blank(from, to);
        (to + close).min(self.text.len())
    }

    fn blank(&mut self, from: usize, to: usize) -> usize {
        self.code[from..to].iter_mut().filter(|it| **it != b'\n').for_each(|it| *it = b' ');
        to
    }
}

/// The length of a block comment; they nest.
fn block_comment(rest: &str) -> usize {
    let (mut depth, mut at) = (0, 0);
    while at < rest.len() {
        if rest[at..].starts_with("/*") {
            depth += 1;
            at += 2;
        } else if rest[at..].starts_with("*/") {
            depth -= 1;
            at += 2;
            if depth == 0 {
                return at;
            }
        } else {
            at += rest[at..].chars().next().map_or(1, char::len_utf8);
        }
    }
    rest.len()
}

fn closing_quote(rest: &str) -> usize {
    let mut escaped = false;
    for (at, letter) in rest.char_indices() {
        match letter {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return at,
            _ => (),
        }
    }
    rest.len()
}

/// The number of hashes when a raw string opens at this `r`.
fn raw_opening(text: &str, at: usize) -> Option<usize> {
    let before = text[..at].trim_end_matches(['b', 'c']);
    if before.ends_with(|it: char| it.is_alphanumeric() || it == '_') {
        return None;
    }
    let rest = &text[at + 1..];
    let hashes = rest.len() - rest.trim_start_matches('#').len();
    rest[hashes..].starts_with('"').then_some(hashes)
}

/// The length of a character literal; nothing when the quote opens a lifetime.
fn character(rest: &str) -> Option<usize> {
    let mut inner = rest[1..].char_indices();
    let (_, first) = inner.next()?;
    if first == '\\' {
        let (_, escaped) = inner.next()?;
        let from = 2 + escaped.len_utf8();
        return rest[from..].find('\'').map(|it| from + it + 1);
    }
    let (at, second) = inner.next()?;
    (second == '\'').then_some(1 + at + 1)
}

/// `code` (masked) without the items that `#[cfg(test)]` keeps out of the binary.
pub fn without_tests(code: &str) -> String {
    let mut shipped = code.as_bytes().to_vec();
    for opening in ["#[cfg(test)]", "#[cfg(all(test,"] {
        for (from, _) in code.match_indices(opening) {
            let to = from + item(&code[from..]);
            shipped[from..to].iter_mut().filter(|it| **it != b'\n').for_each(|it| *it = b' ');
        }
    }
    String::from_utf8(shipped).expect("whole characters are blanked")
}

/// The length of the item at the start of `code`: to its `;` or its closing brace.
fn item(code: &str) -> usize {
    let mut depth = 0_i32;
    for (at, letter) in code.char_indices() {
        match letter {
            '{' | '(' | '[' => depth += 1,
            '}' | ')' | ']' => {
                depth -= 1;
                if depth == 0 && letter == '}' {
                    return at + 1;
                }
            }
            ';' if depth == 0 => return at + 1,
            _ => (),
        }
    }
    code.len()
}
