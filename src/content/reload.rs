//! The town's files change while the service runs: good ones go live, faulty ones keep the last good version in service.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, Mutex, OnceLock, PoisonError, RwLock};
use std::time::Duration;

use notify::{EventKind, RecommendedWatcher, RecursiveMode, Watcher};
use tracing::{error, info};

use super::{Content, Fault, read};

/// Editors save in several steps; a reading in between would see half a file.
const SETTLE: Duration = Duration::from_millis(300);

/// The content in service, for everyone who answers with it. Clones are the same content.
#[derive(Clone)]
pub struct Shared(Arc<Inner>);

struct Inner {
    folder: PathBuf,
    languages: Vec<String>,
    live: RwLock<Live>,
    /// What else is to be true of a new version.
    proof: OnceLock<Proof>,
    /// One reading at a time, so that an older one never replaces a newer.
    reading: Mutex<()>,
}

/// What speaks against a version that is good in itself: it does not go with what is kept.
pub type Proof = Box<dyn Fn(&Content) -> Vec<Fault> + Send + Sync>;

struct Live {
    content: Arc<Content>,
    /// What is wrong with the files as they are now; empty when they are the ones in service.
    faults: Arc<[Fault]>,
}

impl Shared {
    /// Reads the folder for the first time; without good content there is nothing to share.
    pub fn open(folder: &Path, languages: &[String]) -> Result<Self, Vec<Fault>> {
        let content = Arc::new(read(folder, languages)?);
        let live = RwLock::new(Live { content, faults: Arc::default() });
        let (folder, languages) = (folder.to_owned(), languages.to_vec());
        let (proof, reading) = (OnceLock::new(), Mutex::default());
        Ok(Self(Arc::new(Inner { folder, languages, live, proof, reading })))
    }

    /// The last good version.
    pub fn current(&self) -> Arc<Content> {
        Arc::clone(&self.0.live.read().unwrap_or_else(PoisonError::into_inner).content)
    }

    /// From now on new versions have to stand this, too.
    pub fn prove_with(&self, proof: Proof) {
        let _the_first_one_stays = self.0.proof.set(proof);
    }

    fn prove(&self, content: Content) -> Result<Content, Vec<Fault>> {
        let faults = self.0.proof.get().map(|it| it(&content)).unwrap_or_default();
        if faults.is_empty() { Ok(content) } else { Err(faults) }
    }

    /// Why the files as they are now are not in service.
    pub fn faults(&self) -> Arc<[Fault]> {
        Arc::clone(&self.0.live.read().unwrap_or_else(PoisonError::into_inner).faults)
    }

    /// Reads the folder again: the new content when it is good, else the faults, and the old one stays.
    pub fn reload(&self) -> Result<Arc<Content>, Arc<[Fault]>> {
        let _reading = self.0.reading.lock().unwrap_or_else(PoisonError::into_inner);
        let outcome = read(&self.0.folder, &self.0.languages).and_then(|it| self.prove(it));
        let outcome = outcome.map(Arc::new).map_err(Arc::from);
        let mut live = self.0.live.write().unwrap_or_else(PoisonError::into_inner);
        match &outcome {
            Ok(content) => *live = Live { content: Arc::clone(content), faults: Arc::default() },
            Err(faults) => live.faults = Arc::clone(faults),
        }
        outcome
    }
}

/// Keeps an eye on the folder until it is dropped.
pub struct Watch {
    _watcher: RecommendedWatcher,
}

/// Reloads whenever a file changes, and calls `went_live` after each good reading.
pub fn watch(shared: &Shared, went_live: impl Fn(&Arc<Content>) + Send + 'static) -> notify::Result<Watch> {
    let (signal, changes) = channel();
    let mut watcher = notify::recommended_watcher(move |event: notify::Result<notify::Event>| {
        // An unreadable event is a reason to look, too. A send fails only when the reader below is gone.
        if event.is_ok_and(|it| !may_change(it.kind)) {
            return;
        }
        let _gone = signal.send(());
    })?;
    watcher.watch(&shared.0.folder, RecursiveMode::Recursive)?;
    let shared = shared.clone();
    std::thread::Builder::new()
        .name("content".to_owned())
        .spawn(move || reload_on(&changes, &shared, went_live))
        .map_err(notify::Error::io)?;
    Ok(Watch { _watcher: watcher })
}

/// Our own reading of the files is reported as well and must not start another one.
fn may_change(kind: EventKind) -> bool {
    match kind {
        EventKind::Access(_) => false,
        EventKind::Create(_)
        | EventKind::Modify(_)
        | EventKind::Remove(_)
        | EventKind::Any
        | EventKind::Other => true,
    }
}

/// Ends when the watcher is dropped.
fn reload_on(changes: &Receiver<()>, shared: &Shared, went_live: impl Fn(&Arc<Content>)) {
    while changes.recv().is_ok() {
        while changes.recv_timeout(SETTLE).is_ok() {}
        match shared.reload() {
            Ok(content) => {
                went_live(&content);
                info!(towns = content.towns.len(), "New content is in service");
            }
            Err(faults) => report(&faults),
        }
    }
}

fn report(faults: &[Fault]) {
    for fault in faults {
        error!("{fault}");
    }
    error!(
        faults = faults.len(),
        "The files of the town have faults, the last good version stays in service"
    );
}
