//! What every cut text must keep, for all kinds of writing.

use proptest::prelude::*;

use super::*;
use crate::model::{Span, Style};

fn cut(text: &str, most: usize) -> Vec<String> {
    split(&RichText::plain(text), most, Measure::Utf16).into_iter().map(|it| it.text).collect()
}

#[test]
fn a_short_text_stays_as_it_is() {
    assert_eq!(cut(" Hello ", 7), [" Hello "]);
}

#[test]
fn paragraphs_are_kept_before_lines_and_sentences() {
    assert_eq!(cut("One. Two.\n\nThree.\nFour. Five.", 26), ["One. Two.", "Three.\nFour. Five."]);
    assert_eq!(cut("One. Two.\nThree. Four.", 20), ["One. Two.", "Three. Four."]);
}

#[test]
fn sentences_are_kept_before_words() {
    assert_eq!(cut("The first. The second one.", 22), ["The first.", "The second one."]);
    assert_eq!(cut("The first. The second one.", 10), ["The first.", "The second", "one."]);
    assert_eq!(cut("متى يفتح المكتب؟ يفتح يوم الاثنين.", 24), ["متى يفتح المكتب؟", "يفتح يوم الاثنين."]);
}

#[test]
fn words_are_kept_before_letters() {
    assert_eq!(cut("council meeting", 10), ["council", "meeting"]);
    assert_eq!(cut("Rathausbalkonbepflanzung", 10), ["Rathausbal", "konbepflan", "zung"]);
}

#[test]
fn an_amount_stays_with_its_unit() {
    assert_eq!(cut("costs about 37\u{a0}€", 15), ["costs about", "37\u{a0}€"]);
}

#[test]
fn an_emoji_family_stays_together() {
    let family = "👨‍👩‍👧‍👦";
    assert_eq!(cut(&family.repeat(3), 11), [family; 3]);
    assert_eq!(cut(&family.repeat(3), 25), [family.repeat(2), family.to_owned()]);
}

#[test]
fn a_sign_longer_than_a_message_is_cut_between_characters() {
    let parts = cut(&format!("a{}", "\u{308}".repeat(9)), 4);
    assert_eq!(parts.concat().chars().count(), 10);
    assert!(parts.iter().all(|it| it.chars().count() <= 4));
}

#[test]
fn a_word_of_4097_characters_becomes_two_parts() {
    let lengths: Vec<usize> = cut(&"a".repeat(4097), 4096).iter().map(String::len).collect();
    assert_eq!(lengths, [4096, 1]);
    let lengths: Vec<usize> = cut(&"😀".repeat(4097), 4096).iter().map(|it| it.chars().count()).collect();
    assert_eq!(lengths, [2048, 2048, 1]);
}

#[test]
fn emphasis_goes_on_in_the_next_part() {
    let text = RichText {
        text: "see the council meeting".to_owned(),
        spans: vec![Span { start: 4, end: 23, style: Style::Bold }],
    };
    let parts = split(&text, 15, Measure::Bytes);
    assert_eq!(parts[0].spans, [Span { start: 4, end: 15, style: Style::Bold }]);
    assert_eq!(parts[1].spans, [Span { start: 0, end: 7, style: Style::Bold }]);
}

/// Writing of all kinds, with and without places to cut.
fn writing() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("👨‍👩‍👧‍👦".to_owned()),
        Just("🇩🇪🇺🇦".to_owned()),
        Just("e\u{301}\u{323}".to_owned()),
        Just("حديقة الحيوان".to_owned()),
        Just("\r\n".to_owned()),
        Just(" \u{308}".to_owned()),
        Just("a".repeat(60)),
        "[ \n]{1,3}",
        "[a-zäöü]{1,9}[.!?] ",
        "[а-яіїє ]{1,12}",
        "\\PC{0,6}",
    ];
    prop::collection::vec(piece, 0..40).prop_map(|it| it.concat())
}

/// The same with emphasis: side by side, and one link around some of it.
fn rich_writing() -> impl Strategy<Value = RichText> {
    let ends = prop::collection::vec(any::<prop::sample::Index>(), 6);
    (writing(), ends).prop_map(|(text, ends)| {
        let borders: Vec<usize> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
        let mut ends: Vec<usize> = ends.iter().map(|it| *it.get(&borders)).collect();
        ends.sort_unstable();
        let span = |from: usize, to: usize, style| Span { start: ends[from], end: ends[to], style };
        let mut spans = vec![
            span(0, 1, Style::Bold),
            span(2, 5, Style::Link("https://example.org".to_owned())),
            span(2, 3, Style::Italic),
            span(4, 5, Style::Code),
        ];
        spans.retain(|it| it.start < it.end);
        RichText { text, spans }
    })
}

fn measures() -> impl Strategy<Value = Measure> {
    prop_oneof![Just(Measure::Utf16), Just(Measure::Bytes)]
}

/// Where each part stands in the whole; fails unless only white space lies between them.
fn places(whole: &RichText, parts: &[RichText]) -> Vec<usize> {
    let mut end = 0;
    let mut places = Vec::new();
    for part in parts {
        let rest = &whole.text[end..];
        let gap = rest.find(&part.text).expect("each part stands behind the one before");
        assert!(rest[..gap].chars().all(char::is_whitespace), "lost {:?}", &rest[..gap]);
        places.push(end + gap);
        end += gap + part.text.len();
    }
    assert!(whole.text[end..].chars().all(char::is_whitespace), "lost {:?}", &whole.text[end..]);
    places
}

fn styles_at(text: &RichText, at: usize) -> Vec<&Style> {
    text.spans.iter().filter(|it| it.start <= at && at < it.end).map(|it| &it.style).collect()
}

proptest! {
    #[test]
    fn every_part_fits_and_is_not_blank(text in writing(), most in 4..200_usize, measure in measures()) {
        for part in split(&RichText::plain(text), most, measure) {
            prop_assert!(!part.text.trim().is_empty());
            prop_assert!(measure.of(&part.text) <= most);
        }
    }

    #[test]
    fn nothing_but_white_space_at_seams_is_lost(text in rich_writing(), most in 4..200_usize, measure in measures()) {
        places(&text, &split(&text, most, measure));
    }

    #[test]
    fn every_character_keeps_its_style(text in rich_writing(), most in 4..200_usize, measure in measures()) {
        let parts = split(&text, most, measure);
        for (part, place) in parts.iter().zip(places(&text, &parts)) {
            for (at, _) in part.text.char_indices() {
                prop_assert_eq!(styles_at(part, at), styles_at(&text, place + at));
            }
            for span in &part.spans {
                prop_assert!(span.start < span.end);
                prop_assert!(part.text.get(span.start..span.end).is_some());
            }
            prop_assert!(part.spans.is_sorted_by_key(|it| (it.start, usize::MAX - it.end)));
        }
    }

    #[test]
    fn no_sign_is_cut_that_fits_a_message(text in writing(), most in 4..200_usize, measure in measures()) {
        let whole = RichText::plain(text);
        let parts = split(&whole, most, measure);
        let seams: Vec<usize> =
            places(&whole, &parts).iter().zip(&parts).map(|(at, it)| at + it.text.len()).collect();
        for (at, sign) in whole.text.grapheme_indices(true) {
            let is_cut = seams.iter().any(|seam| at < *seam && *seam < at + sign.len());
            prop_assert!(!is_cut || most < measure.of(sign) || sign.trim().is_empty(), "cut {:?}", sign);
        }
    }
}
