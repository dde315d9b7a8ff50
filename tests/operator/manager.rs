//! The service manager, as far as a service speaks with it.

use std::os::unix::net::UnixDatagram;
use std::time::Duration;

use tempfile::TempDir;

const PATIENCE: Duration = Duration::from_mins(1);

pub struct Manager {
    socket: UnixDatagram,
    folder: TempDir,
}

impl Manager {
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let socket = UnixDatagram::bind(folder.path().join("notify")).unwrap();
        socket.set_read_timeout(Some(PATIENCE)).unwrap();
        Self { socket, folder }
    }

    /// Where the service tells how it is.
    pub fn address(&self) -> String {
        self.folder.path().join("notify").display().to_string()
    }

    /// Waits until the service says `word`.
    pub fn hears(&self, word: &str) {
        let mut said = [0; 256];
        loop {
            let length = self.socket.recv(&mut said).unwrap_or_else(|_| panic!("never said: {word}"));
            if said[..length].trim_ascii_end() == word.as_bytes() {
                return;
            }
        }
    }
}
