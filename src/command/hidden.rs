//! A line that is typed without being seen.
//!
//! **Invariant:** the terminal is left as it was found, even if we are told to stop in the middle.

use std::io::{self, IsTerminal};

use anyhow::{Context, bail};
use nix::sys::termios::{LocalFlags, SetArg, Termios, tcgetattr, tcsetattr};
use tokio::signal::unix::{SignalKind, signal};
use tokio::task::spawn_blocking;

/// Asks at the terminal, or takes the next line of what is piped in.
pub async fn ask(question: &str) -> anyhow::Result<String> {
    if !io::stdin().is_terminal() {
        return spawn_blocking(line).await?;
    }
    // First of all: from here on nobody ends us while the terminal hides what is typed.
    let mut stop = signal(SignalKind::interrupt()).context("cannot hear Ctrl-C")?;
    let _unseen = Unseen::from_now_on().context("cannot hide what is typed")?;
    eprint!("{question}: ");
    let asked = tokio::select! {
        line = spawn_blocking(line) => line?,
        _ = stop.recv() => Err(anyhow::anyhow!("stopped")),
    };
    eprintln!(); // the one that was typed was not seen
    asked
}

fn line() -> anyhow::Result<String> {
    let mut line = String::new();
    io::stdin().read_line(&mut line).context("cannot read standard input")?;
    let line = line.trim_end_matches(['\r', '\n']);
    if line.is_empty() {
        bail!("nothing was given");
    }
    Ok(line.to_owned())
}

/// The terminal's own settings, restored when this is dropped.
struct Unseen(Termios);

impl Unseen {
    fn from_now_on() -> nix::Result<Self> {
        let settings = tcgetattr(io::stdin())?;
        let mut unseen = settings.clone();
        unseen.local_flags.remove(LocalFlags::ECHO);
        tcsetattr(io::stdin(), SetArg::TCSAFLUSH, &unseen)?;
        Ok(Self(settings))
    }
}

impl Drop for Unseen {
    fn drop(&mut self) {
        // It may be gone altogether, and then nobody misses it.
        tcsetattr(io::stdin(), SetArg::TCSAFLUSH, &self.0).ok();
    }
}
