//! Where words go: standard output, or above the line somebody is editing.

use std::io::{self, Write};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};

use rustyline::ExternalPrinter;

use super::render::{Look, render, wrap};
use crate::model::RichText;

type Print = Box<dyn FnMut(String) -> io::Result<()> + Send>;

pub struct Screen {
    print: Mutex<Print>,
    look: Look,
    /// How wide it is, where somebody looks.
    columns: Option<usize>,
    /// Whether nobody reads any more, as behind `| head`.
    gone: AtomicBool,
}

impl Screen {
    pub fn plain(look: Look) -> Self {
        Self::new(look, None, |text| {
            let mut out = io::stdout().lock();
            out.write_all(text.as_bytes())?;
            out.flush()
        })
    }

    /// Shares the screen with a line being edited.
    pub fn shared(
        mut printer: impl ExternalPrinter + Send + 'static,
        columns: Option<usize>,
        look: Look,
    ) -> Self {
        Self::new(look, columns, move |text| printer.print(text).map_err(io::Error::other))
    }

    fn new(
        look: Look,
        columns: Option<usize>,
        print: impl FnMut(String) -> io::Result<()> + Send + 'static,
    ) -> Self {
        Self { print: Mutex::new(Box::new(print)), look, columns, gone: AtomicBool::new(false) }
    }

    /// One message and an empty line.
    pub fn show(&self, text: &RichText) -> io::Result<()> {
        let words = match self.columns {
            Some(columns) => render(&wrap(text, columns), self.look),
            None => render(text, self.look),
        };
        let words = format!("{words}\n\n");
        let mut print = self.print.lock().unwrap_or_else(PoisonError::into_inner);
        let shown = print(words);
        if shown.is_err() {
            self.gone.store(true, Ordering::Relaxed);
        }
        shown
    }

    pub fn is_gone(&self) -> bool {
        self.gone.load(Ordering::Relaxed)
    }
}
