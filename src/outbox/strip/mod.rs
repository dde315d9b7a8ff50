//! What must not travel along with a file: where a photo was taken and by whom, programs, scripts.
//!
//! A resident who sends a photo of a lamp does not mean to send where they live. So everything that is not
//! needed to see the picture is taken out, and what cannot be judged is left out whole. What a file is, its
//! bytes say; its name has to agree.
//!
//! **Invariant:** pure, linear in the size of the file, in the file's own memory; no bytes make it panic.

mod blank;
mod boxes;
mod embedded;
mod gif;
mod heif;
mod jpeg;
mod kind;
mod movie;
mod number;
mod office;
mod place;
mod png;
mod refused;
mod riff;
mod sieve;
mod sound;
#[cfg(test)]
mod tests;
mod text;
mod tiff;
mod track;
mod turn;

use thiserror::Error;

use crate::messenger::Enclosure;
use kind::{Family, Kind, PASSED_ON};

#[derive(Debug, Error, PartialEq, Eq)]
pub enum LeftOut {
    #[error("it is not passed on: {0}")]
    Refused(&'static str),
    #[error("what it carries along cannot be judged: {0}")]
    Unjudged(&'static str),
}

/// The file as it may be passed on, with its true type.
pub fn strip(enclosure: Enclosure) -> Result<Enclosure, LeftOut> {
    let Enclosure { bytes, name, mime, kind: file_kind } = enclosure;
    let ending = ending(&name);
    let ending = ending.as_deref();
    let Some(kind) = PASSED_ON.iter().find(|it| (it.looks_so)(&bytes)) else {
        return Err(LeftOut::Refused(refused::why(&bytes, ending, "")));
    };
    if !agrees(kind, ending) {
        return Err(LeftOut::Refused(refused::why(
            &[],
            ending,
            "its name says something else than its bytes",
        )));
    }
    let bytes = (kind.strip)(bytes).ok_or(LeftOut::Unjudged(kind.mimes[0]))?;
    let mime = if kind.mimes.contains(&mime.as_str()) { mime } else { kind.mimes[0].to_owned() };
    Ok(Enclosure { bytes, name, mime, kind: file_kind })
}

fn agrees(kind: &Kind, ending: Option<&str>) -> bool {
    match (kind.family, ending) {
        (Family::Media, None) => true,
        (Family::Media, Some(ending)) => {
            PASSED_ON.iter().any(|it| it.family == Family::Media && it.endings.contains(&ending))
        }
        (Family::Document, None) => false,
        (Family::Document, Some(ending)) => kind.endings.contains(&ending),
    }
}

/// What a machine would go by: `3.5.2024` and `Am Markt Nr. 5` have none.
fn ending(name: &str) -> Option<String> {
    // Windows takes no notice of full stops and blanks at the end.
    let name = name.trim_end_matches(|it: char| it == '.' || it.is_whitespace());
    let (_, ending) = name.rsplit_once('.')?;
    let is_ending = !ending.contains(char::is_whitespace) && !ending.bytes().all(|it| it.is_ascii_digit());
    is_ending.then(|| ending.to_lowercase())
}
