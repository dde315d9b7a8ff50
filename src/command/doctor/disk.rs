//! Is there room for the database to grow, and for a backup beside it?

use std::path::Path;

use nix::sys::statvfs::statvfs;

use crate::config::DatabaseUrl;
use crate::messenger::Finding;

const MEGABYTE: u64 = 1024 * 1024;
/// A town's database stays below this for years.
const LEAST: u64 = 256 * MEGABYTE;

/// `None` where the database is not ours to keep.
pub fn look(url: &DatabaseUrl) -> Option<Finding> {
    let file = url.file()?;
    let size = std::fs::metadata(&file).map_or(0, |it| it.len());
    let folder = file.ancestors().skip(1).find(|it| it.is_dir()).unwrap_or(Path::new("."));
    let room = match statvfs(folder) {
        Ok(disk) => disk.blocks_available() * disk.fragment_size(),
        Err(error) => return Some(Finding::hint("disk", format!("cannot tell the room left: {error}"))),
    };
    let needed = (2 * size).max(LEAST);
    let left = format!("{} MB left in {}", room / MEGABYTE, folder.display());
    Some(if needed < room {
        Finding::good("disk", left)
    } else {
        let remedy = format!("Make room for {} MB: the database and a backup of it", needed / MEGABYTE);
        Finding::problem("disk", left, remedy)
    })
}
