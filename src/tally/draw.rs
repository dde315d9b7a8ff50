//! From SVG to a picture every messenger shows, with letters of our own: no font of the machine is ever used.

use std::sync::{Arc, LazyLock};

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree, fontdb};

/// DejaVu Sans has Latin, Cyrillic, Arabic and Persian letters in one file; its licence is beside it.
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
