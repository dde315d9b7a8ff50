//! The lines of a letter written in HTML, with the quotes and signatures its program marked.
//!
//! Plain lines of text are enough: the recognisers for plain letters see them afterwards, too.
//!
//! **Invariant:** each byte is looked at a bounded number of times, whatever the tags look like.

mod mark;
mod page;
mod tag;

use super::line::Line;
use page::Page;
use tag::{Piece, Pieces};

/// In characters of text: enough for any letter.
const LONGEST: usize = 400_000;

pub fn lines(html: &str) -> Vec<Line> {
    let mut page = Page::default();
    for piece in Pieces::of(html) {
        match piece {
            Piece::Text(text) => page.write(&text),
            Piece::Open(tag) => page.open(&tag),
            Piece::Close(name) => page.close(&name),
        }
        if LONGEST < page.written() {
            break;
        }
    }
    page.finish()
}

/// The Content-IDs of the pictures that are shown within the text.
pub fn shown_pictures(html: &str) -> Vec<String> {
    let ids = html.match_indices("cid:").map(|(at, _)| {
        let id = html[at + 4..].split(['"', '\'', '>', ' ', ')', '&']).next();
        id.unwrap_or_default().to_owned()
    });
    ids.filter(|it| !it.is_empty()).take(200).collect()
}

#[cfg(test)]
mod tests {
    use super::super::line::shown;
    use super::*;

    fn read(html: &str) -> String {
        shown(&lines(html))
    }

    #[test]
    fn a_page_becomes_lines() {
        let page = "<html><head><title>x</title><style>p{}</style></head><body><p>Gr&uuml;&szlig;e\n aus &amp; um</p>\
                    <p class=\"MsoNormal\">eins<o:p></o:p></p><p class=MsoNormal>&nbsp;</p><p class='MsoNormal'>zwei</p>\
                    <ul><li>a<li>b</ul>c<br>d<!-- <b> --><script>e</script></body></html>";
        assert_eq!(read(page), "Grüße aus & um\neins\n\nzwei\n- a\n- b\nc\nd");
    }

    #[test]
    fn a_link_keeps_where_it_leads() {
        assert_eq!(
            read("<a href=\"https://amt.example/x?a=1&amp;b=2\">hier</a>"),
            "hier (https://amt.example/x?a=1&b=2)"
        );
        assert_eq!(read("<a href='https://amt.example/'>amt.example</a>"), "amt.example");
        assert_eq!(read("<a href='mailto:a@amt.example'>a@amt.example</a>"), "a@amt.example");
    }

    #[test]
    fn quotes_get_their_signs() {
        let page = "oben<blockquote type=cite>eins<blockquote>zwei</blockquote></blockquote>unten";
        assert_eq!(read(page), "oben\n> eins\n>> zwei\nunten");
        let indented =
            "<blockquote style=\"margin:0 0 0 40px; border:none; padding:0px\">eingerückt</blockquote>";
        assert_eq!(read(indented), "eingerückt");
    }

    #[test]
    fn broken_tags_are_read_as_far_as_they_go() {
        assert_eq!(read("a < b und <b fett"), "a < b und");
        assert_eq!(read("</div></div>x<div"), "x");
        assert_eq!(read("&unbekannt; &#x41; &#0; &"), "&unbekannt; A &");
        assert_eq!(read("x<!-- nie zu Ende"), "x");
    }
}
