//! Where lines come from: a pipe, or somebody typing. Each has a thread, for both may wait for ever.
//!
//! **Invariant:** the terminal is left as it was found, even if we are told to stop in the middle of a line.

use std::io::{self, BufRead};
use std::sync::Mutex;
use std::thread;

use nix::sys::termios::{SetArg, Termios, tcgetattr, tcsetattr};
use rustyline::error::ReadlineError;
use rustyline::history::MemHistory;
use rustyline::{Config, Editor, ExternalPrinter};
use tokio::sync::mpsc;

/// Lines read ahead; the pipe keeps the rest.
const AHEAD: usize = 1;

type Lines = mpsc::Receiver<Vec<u8>>;

/// Lines of any length and in any encoding, until the input ends.
pub fn piped() -> io::Result<Lines> {
    let (sender, lines) = mpsc::channel(AHEAD);
    thread::Builder::new().name("lines".to_owned()).spawn(move || {
        let mut input = io::stdin().lock();
        loop {
            let mut line = Vec::new();
            match input.read_until(b'\n', &mut line) {
                Ok(0) => return,
                Ok(_) => (),
                Err(error) => return tracing::error!("cannot read standard input: {error}"),
            }
            if sender.blocking_send(line).is_err() {
                return; // nobody listens any more
            }
        }
    })?;
    Ok(lines)
}

/// The terminal's own settings, restored when this is dropped.
pub struct Restored(Mutex<Option<Termios>>);

impl Restored {
    pub fn later() -> Self {
        Self(Mutex::new(tcgetattr(io::stdin()).ok()))
    }
}

impl Drop for Restored {
    fn drop(&mut self) {
        if let Ok(Some(settings)) = self.0.get_mut() {
            // It may be gone altogether, and then nobody misses it.
            tcsetattr(io::stdin(), SetArg::TCSANOW, settings).ok();
        }
    }
}

/// Somebody at a prompt.
pub struct Typing<P> {
    /// Until Ctrl-D or Ctrl-C.
    pub lines: Lines,
    /// Writes above the prompt.
    pub printer: P,
    pub columns: Option<usize>,
}

pub fn typed(prompt: String) -> rustyline::Result<Typing<impl ExternalPrinter + Send + 'static>> {
    let config = Config::builder().auto_add_history(false).build();
    let mut editor = Editor::<(), MemHistory>::with_history(config, MemHistory::new())?;
    let printer = editor.create_external_printer()?;
    let columns = editor.dimensions().map(|(columns, _)| usize::from(columns)).filter(|it| 0 < *it);
    let (sender, lines) = mpsc::channel(AHEAD);
    thread::Builder::new().name("keyboard".to_owned()).spawn(move || {
        loop {
            let line = match editor.readline(&prompt) {
                Ok(line) => line,
                Err(ReadlineError::Eof | ReadlineError::Interrupted) => return,
                Err(error) => return tracing::error!("cannot read the keyboard: {error}"),
            };
            if sender.blocking_send(line.into_bytes()).is_err() {
                return; // nobody listens any more
            }
        }
    })?;
    Ok(Typing { lines, printer, columns })
}
