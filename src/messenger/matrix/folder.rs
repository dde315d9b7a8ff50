//! The folder with an account's session and keys: for the service alone, and for one program at a time.

use std::fs::{self, File, OpenOptions, Permissions, TryLockError};
use std::os::unix::fs::{MetadataExt, OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};

use anyhow::Context;
use nix::unistd::geteuid;

use super::session::{self, FILE};
use crate::messenger::Trouble;

const LOCK: &str = "lock";

/// While this lives, no other program of ours works on the folder.
pub struct Lock {
    _file: File,
}

/// Makes the folder where there is none, and keeps every other program out.
///
/// Two clients on one store would each move its keys on without the other.
pub fn lock(folder: &Path) -> anyhow::Result<Lock> {
    session::make_folder(folder)?;
    if let Some(trouble) = stranger(folder) {
        return Err(trouble.into());
    }
    let cannot = || format!("cannot write into {}", folder.display());
    fs::set_permissions(folder, Permissions::from_mode(0o700)).with_context(cannot)?;
    let mut options = OpenOptions::new();
    let file = options.write(true).create(true).truncate(false).mode(0o600).open(folder.join(LOCK));
    let file = file.with_context(cannot)?;
    match file.try_lock() {
        Ok(()) => Ok(Lock { _file: file }),
        Err(TryLockError::WouldBlock) => {
            let problem = format!("another program works on {}", folder.display());
            Err(Trouble::new(problem, "Stop the service first, and start it again afterwards").into())
        }
        Err(TryLockError::Error(error)) => Err(error).with_context(cannot),
    }
}

/// That the folder is somebody else's: what we wrote there the service could not read.
pub fn stranger(folder: &Path) -> Option<Trouble> {
    let owner = fs::metadata(folder).ok()?.uid();
    let us = geteuid().as_raw();
    (owner != us).then(|| {
        Trouble::new(
            format!("{} belongs to the user {owner}, and this runs as {us}", folder.display()),
            "Run it as the user the service runs as",
        )
    })
}

/// What others than the service can read or change.
pub fn open_to_others(folder: &Path) -> Vec<Trouble> {
    let parts = [(folder.to_owned(), 0o700), (folder.join(FILE), 0o600)];
    parts.into_iter().filter_map(|(path, mode)| too_open(&path, mode)).collect()
}

fn too_open(path: &PathBuf, wanted: u32) -> Option<Trouble> {
    let found = fs::metadata(path).ok()?.mode() & 0o777;
    (found & !wanted != 0).then(|| {
        Trouble::new(
            format!("others may look into {} (mode {found:o})", path.display()),
            format!("Run `chmod {wanted:o} {}`", path.display()),
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_program_at_a_time_works_on_a_folder() {
        let parent = tempfile::tempdir().unwrap();
        let folder = parent.path().join("matrix-belzig");
        let first = lock(&folder).unwrap();
        assert!(lock(&folder).is_err());
        drop(first);
        assert!(lock(&folder).is_ok());
    }

    #[test]
    fn a_folder_open_to_others_is_told_with_what_to_do() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join(FILE), "{}").unwrap();
        fs::set_permissions(folder.path(), Permissions::from_mode(0o750)).unwrap();
        fs::set_permissions(folder.path().join(FILE), Permissions::from_mode(0o644)).unwrap();
        let said: Vec<String> = open_to_others(folder.path()).iter().map(|it| it.remedy.clone()).collect();
        let place = folder.path().display();
        assert_eq!(
            said,
            [format!("Run `chmod 700 {place}`"), format!("Run `chmod 600 {place}/session.json`")]
        );
        let _lock = lock(folder.path()).unwrap();
        assert_eq!(open_to_others(folder.path()).len(), 1);
    }
}
