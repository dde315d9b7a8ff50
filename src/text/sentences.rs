//! The sentences of one language, read into memory while somebody speaks it.
//!
//! We speak ten languages and on most days three of them: read, each takes some 400 KiB.

use std::borrow::Cow;
use std::sync::OnceLock;

use fluent::{FluentResource, concurrent::FluentBundle};
use unic_langid::LanguageIdentifier;

use super::direction::is_right_to_left;
use super::languages::Faulty;
use super::say;

type Bundle = FluentBundle<FluentResource>;

pub(super) struct Sentences {
    id: LanguageIdentifier,
    source: Cow<'static, str>,
    bundle: OnceLock<Bundle>,
}

impl Sentences {
    /// Reads them; a fault is found here and never later.
    pub fn read(code: &str, source: Cow<'static, str>) -> Result<Self, Faulty> {
        let faulty = |(line, fault)| Faulty { code: code.to_owned(), line, fault };
        let nameless = |_| faulty((1, "the file's name is no language tag".to_owned()));
        let id: LanguageIdentifier = code.parse().map_err(nameless)?;
        let bundle = OnceLock::from(bundle(&id, &source).map_err(faulty)?);
        Ok(Self { id, source, bundle })
    }

    pub fn bundle(&self) -> &Bundle {
        self.bundle.get_or_init(|| bundle(&self.id, &self.source).expect("it was read before"))
    }

    /// Forgets what was read; it is read again when somebody speaks the language.
    pub fn put_away(&mut self) {
        self.bundle.take();
    }

    pub fn source(&self) -> &str {
        &self.source
    }

    pub fn is_rtl(&self) -> bool {
        is_right_to_left(&self.id)
    }

    pub fn is_arabic(&self) -> bool {
        self.id.language == "ar"
    }
}

/// Fails with the line of a fault and what it is.
fn bundle(id: &LanguageIdentifier, source: &str) -> Result<Bundle, (usize, String)> {
    let resource = FluentResource::try_new(source.to_owned()).map_err(|(_, errors)| {
        let line = errors.first().map_or(1, |it| line_at(source, it.pos.start));
        (line, errors.first().map(ToString::to_string).unwrap_or_default())
    })?;
    let mut bundle = FluentBundle::new_concurrent(vec![id.clone()]);
    say::shape_values(&mut bundle, is_right_to_left(id));
    bundle.add_resource(resource).map_err(|errors| {
        let twice = errors.first().map(ToString::to_string).unwrap_or_default();
        (1, twice)
    })?;
    Ok(bundle)
}

fn line_at(source: &str, byte: usize) -> usize {
    source.bytes().take(byte).filter(|it| *it == b'\n').count() + 1
}
