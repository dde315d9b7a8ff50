//! From SVG to a picture every messenger shows, with letters of our own: no font of the machine is ever used.

use std::sync::{Arc, LazyLock};

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree, fontdb};

/// `DejaVu Sans` has Latin, Cyrillic, Arabic and Persian letters in one file; its licence is beside it.
const FONT: &[u8] = include_bytes!("font/DejaVuSans.ttf");
/// Pixels for each of the drawing, so that letters are sharp on a telephone.
const SCALE: f32 = 2.0;

/// A drawing of ours that cannot be drawn.
#[derive(Debug, thiserror::Error)]
#[error("cannot draw the picture: {0}")]
pub struct Undrawable(String);

/// As PNG.
pub fn png(svg: &str) -> Result<Vec<u8>, Undrawable> {
    static FONTS: LazyLock<Arc<fontdb::Database>> = LazyLock::new(|| {
        let mut fonts = fontdb::Database::new();
        fonts.load_font_data(FONT.to_vec());
        Arc::new(fonts)
    });
    let options =
        Options { font_family: "DejaVu Sans".to_owned(), fontdb: Arc::clone(&FONTS), ..Options::default() };
    let tree = Tree::from_str(svg, &options).map_err(|it| Undrawable(it.to_string()))?;
    let size = tree.size().to_int_size().scale_by(SCALE);
    let size = size.ok_or_else(|| Undrawable("it has no size".to_owned()))?;
    let pixels = Pixmap::new(size.width(), size.height());
    let mut pixels = pixels.ok_or_else(|| Undrawable("it is too large".to_owned()))?;
    resvg::render(&tree, Transform::from_scale(SCALE, SCALE), &mut pixels.as_mut());
    pixels.encode_png().map_err(|it| Undrawable(it.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Languages;

    fn drawn(text: &str) -> Vec<u8> {
        let svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"60\" height=\"24\">\
             <text x=\"4\" y=\"18\" font-size=\"16\">{text}</text></svg>"
        );
        png(&svg).unwrap()
    }

    #[test]
    fn every_letter_of_every_language_can_be_drawn() {
        let languages = Languages::shipped().unwrap();
        let (nothing, unknown) = (drawn(""), drawn("\u{10fffd}"));
        for language in languages.list() {
            for word in languages.words(&language.code, "language-letters") {
                for letter in word.split_whitespace() {
                    let letter_drawn = drawn(letter);
                    assert!(
                        letter_drawn != nothing && letter_drawn != unknown,
                        "{letter} of {} is no letter of our font",
                        language.code
                    );
                }
            }
        }
    }

    #[test]
    fn arabic_letters_are_joined() {
        // A letter between two others has another shape than alone: three times itself is not three of it.
        let width = |png: &[u8]| png.len();
        assert_ne!(drawn("ببب"), drawn("ب\u{200c}ب\u{200c}ب"), "{}", width(&drawn("ببب")));
    }

    #[test]
    fn what_is_no_drawing_is_refused() {
        assert!(png("<svg").is_err());
    }
}
