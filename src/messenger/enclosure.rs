//! A file on its way from one network to another.
//!
//! **Invariant:** nothing a stranger wrote about a file reaches a header or a folder unlooked at: its name
//! is one name and no path, its type is a type.

use std::time::Duration;

use super::FetchError;
use crate::model::{FileKind, FileRef};

/// In bytes. Telegram gives bots nothing larger; and each file is in memory while it is passed on.
pub const LARGEST_FILE: usize = 20 << 20;

/// In bytes a second: slower than this no line is that is worth waiting for.
const SLOWEST_LINE: usize = 125_000;

/// In characters: every network and every disk takes as much.
const LONGEST_NAME: usize = 100;
/// In characters. What is longer behind the last full stop is no ending.
const LONGEST_ENDING: usize = 10;
const LONGEST_TYPE: usize = 100;
const ANY_TYPE: &str = "application/octet-stream";

/// A file with its bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Enclosure {
    pub bytes: Vec<u8>,
    /// Fit to be shown and to be saved under.
    pub name: String,
    /// As its sender's network says, without looking into it: `image/jpeg`.
    pub mime: String,
    pub kind: FileKind,
}

impl Enclosure {
    pub fn new(file: &FileRef, bytes: Vec<u8>) -> Self {
        let mime = file.mime.as_deref().and_then(mime_type).unwrap_or_else(|| ANY_TYPE.to_owned());
        let name = file.name.as_deref().and_then(safe_name).unwrap_or_else(|| usual_name(file.kind, &mime));
        Self { bytes, name, mime, kind: file.kind }
    }
}

/// What so many bytes take on their way at most.
pub fn travel_time(bytes: usize) -> Duration {
    Duration::from_secs((bytes / SLOWEST_LINE) as u64)
}

/// A file as it comes in, piece by piece.
#[derive(Debug, Default)]
pub struct Load(Vec<u8>);

impl Load {
    /// For a file of which its network says that it has `size` bytes.
    pub fn announced(size: Option<u64>) -> Result<Self, FetchError> {
        let size = usize::try_from(size.unwrap_or_default()).unwrap_or(usize::MAX);
        if LARGEST_FILE < size { Err(FetchError::TooLarge) } else { Ok(Self(Vec::with_capacity(size))) }
    }

    pub fn add(&mut self, piece: &[u8]) -> Result<(), FetchError> {
        if LARGEST_FILE < self.0.len() + piece.len() {
            return Err(FetchError::TooLarge);
        }
        self.0.extend_from_slice(piece);
        Ok(())
    }

    pub fn into_bytes(self) -> Vec<u8> {
        self.0
    }
}

/// `None` where nothing readable is left.
fn safe_name(name: &str) -> Option<String> {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let clean: String = last.chars().filter(|it| !it.is_control() && !is_unseen(*it)).collect();
    // No hidden file, no option of a program, no name that ends in a blank.
    let clean = clean.trim_start_matches(|it: char| it == '.' || it == '-' || it.is_whitespace()).trim_end();
    let clean: String = clean.chars().map(|it| if "<>:\"|?*".contains(it) { '_' } else { it }).collect();
    let is_readable = clean.chars().any(char::is_alphanumeric);
    is_readable.then(|| shortened(&clean))
}

/// Signs that change how others are read: they make `exe.jpg` of `gpj.exe`.
fn is_unseen(sign: char) -> bool {
    matches!(sign,
        '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
        | '\u{feff}' | '\u{fff9}'..='\u{fffb}')
}

/// Shortened before its ending, which tells a person and their machine what it is.
fn shortened(name: &str) -> String {
    let length = name.chars().count();
    if length <= LONGEST_NAME {
        return name.to_owned();
    }
    let ending = name.rfind('.').map(|at| &name[at..]).filter(|it| it.chars().count() <= LONGEST_ENDING);
    let ending = ending.unwrap_or_default();
    let stem: String = name.chars().take(LONGEST_NAME - ending.chars().count()).collect();
    stem + ending
}

fn usual_name(kind: FileKind, mime: &str) -> String {
    let stem = match kind {
        FileKind::Photo => "photo",
        FileKind::Document => "file",
        FileKind::Voice => "voice",
        FileKind::Audio => "audio",
        FileKind::Video | FileKind::VideoNote => "video",
        FileKind::Animation => "animation",
        FileKind::Sticker => "sticker",
    };
    let ending = match mime {
        "image/jpeg" => ".jpg",
        "image/png" => ".png",
        "image/gif" => ".gif",
        "image/webp" => ".webp",
        "audio/ogg" => ".ogg",
        "audio/mpeg" => ".mp3",
        "audio/mp4" => ".m4a",
        "video/mp4" => ".mp4",
        "video/webm" => ".webm",
        "application/pdf" => ".pdf",
        _ => "",
    };
    format!("{stem}{ending}")
}

/// Type and subtype in lower case, parameters left out; `None` for what is no type.
fn mime_type(text: &str) -> Option<String> {
    let essence = text.split(';').next().unwrap_or_default().trim();
    let is_word = |it: &str| {
        !it.is_empty() && it.bytes().all(|it| it.is_ascii_alphanumeric() || b"!#$&^_.+-".contains(&it))
    };
    let (kind, subtype) = essence.split_once('/')?;
    let is_type = essence.len() <= LONGEST_TYPE && is_word(kind) && is_word(subtype);
    is_type.then(|| essence.to_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn enclosure(kind: FileKind, name: Option<&str>, mime: Option<&str>) -> Enclosure {
        let file = FileRef {
            kind,
            id: String::new(),
            name: name.map(str::to_owned),
            mime: mime.map(str::to_owned),
            size: None,
        };
        Enclosure::new(&file, Vec::new())
    }

    fn name(name: &str) -> String {
        enclosure(FileKind::Document, Some(name), None).name
    }

    #[test]
    fn a_good_name_stays_in_any_script() {
        for good in ["Straßenlampe kaputt.jpg", "фото (1).png", "صورة.jpeg", "a.tar.gz"] {
            assert_eq!(name(good), good);
        }
    }

    #[test]
    fn no_name_leads_into_a_folder_or_deceives() {
        for (given, kept) in [
            ("../../etc/passwd", "passwd"),
            (r"C:\Users\ana\lampe.jpg", "lampe.jpg"),
            (".bashrc", "bashrc"),
            ("-rf", "rf"),
            ("rechnung\u{202e}gpj.exe", "rechnunggpj.exe"),
            ("a\r\nContent-Type: text\u{0}.jpg", "aContent-Type_ text.jpg"),
            ("a\"b.jpg", "a_b.jpg"),
            ("…", "file"),
            ("..", "file"),
            ("", "file"),
        ] {
            assert_eq!(name(given), kept, "{given:?}");
        }
    }

    #[test]
    fn a_long_name_keeps_its_ending() {
        let long = name(&("ä".repeat(300) + ".jpg"));
        assert_eq!((long.chars().count(), long.ends_with("ä.jpg")), (LONGEST_NAME, true));
        assert_eq!(name(&format!("a.{}", "b".repeat(300))).chars().count(), LONGEST_NAME);
    }

    #[test]
    fn what_has_no_name_gets_the_usual_one() {
        assert_eq!(enclosure(FileKind::Photo, None, Some("image/jpeg")).name, "photo.jpg");
        assert_eq!(enclosure(FileKind::Voice, None, Some("audio/ogg; codecs=opus")).name, "voice.ogg");
        assert_eq!(enclosure(FileKind::Document, None, Some("application/x-unheard-of")).name, "file");
    }

    #[test]
    fn what_is_no_type_is_none() {
        for (given, kept) in [
            ("image/JPEG", "image/jpeg"),
            ("audio/ogg; codecs=opus", "audio/ogg"),
            ("image/svg+xml", "image/svg+xml"),
            ("image/png\r\nX-Evil: 1", ANY_TYPE),
            ("image", ANY_TYPE),
            ("/", ANY_TYPE),
        ] {
            assert_eq!(enclosure(FileKind::Document, None, Some(given)).mime, kept, "{given:?}");
        }
    }

    #[test]
    fn no_more_is_taken_than_is_passed_on() {
        assert_eq!(Load::announced(Some(LARGEST_FILE as u64 + 1)).unwrap_err(), FetchError::TooLarge);
        let mut load = Load::announced(Some(3)).unwrap();
        load.add(&vec![0; LARGEST_FILE]).unwrap();
        assert_eq!(load.add(&[0]), Err(FetchError::TooLarge));
        assert_eq!(load.into_bytes().len(), LARGEST_FILE);
    }
}
