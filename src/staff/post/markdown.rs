//! What no messenger shows of a clerk's text, told in German.

use crate::content::{LONGEST_TEXT, Trespass, trespasses};
use crate::line;
use crate::model::Line;
use crate::staff::Office;

/// All there is to mend in the text of one language.
pub fn complaints(office: &Office<'_>, language: &str, text: &str) -> Vec<Line> {
    let count = text.chars().count();
    let name = office.languages.get(language).map_or(language, |it| it.name.as_str());
    let too_long = (LONGEST_TEXT < count).then(|| {
        let [count, most] = [count, LONGEST_TEXT].map(|it| i64::try_from(it).unwrap_or(i64::MAX));
        line!("staff-post-too-long", language = name, count = count, most = most)
    });
    too_long.into_iter().chain(trespasses(text).iter().map(complaint)).collect()
}

fn complaint(trespass: &Trespass) -> Line {
    match trespass {
        Trespass::Html(what) => line!("staff-post-markdown-html", what = what.as_str()),
        Trespass::Rule => line!("staff-post-markdown-rule"),
        Trespass::Heading => line!("staff-post-markdown-heading"),
        Trespass::Image => line!("staff-post-markdown-image"),
        Trespass::Block => line!("staff-post-markdown-block"),
        Trespass::Quote => line!("staff-post-markdown-quote"),
        Trespass::Link(what) => line!("staff-post-markdown-link", what = what.as_str()),
        Trespass::InWord => line!("staff-post-markdown-inword"),
        Trespass::Mark(what) => line!("staff-post-markdown-mark", what = *what),
    }
}
