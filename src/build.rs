//! Builds what one folder holds into the binary, and builds again when the folder changes:
//! an incremental build would otherwise miss a new file.

use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs, io};

fn main() -> io::Result<()> {
    println!("cargo:rerun-if-changed=src/build.rs");
    migrations()
}

/// Writes `$OUT_DIR/migrations.rs`: `[(version, name, sql), …]`, oldest first.
fn migrations() -> io::Result<()> {
    let mut list = String::new();
    for file in files("migrations", ".sql")? {
        let (version, name) = file
            .strip_suffix(".sql")
            .and_then(|it| it.split_once('_'))
            .filter(|(version, _)| version.parse::<i64>().is_ok())
            .ok_or_else(|| io::Error::other(format!("migrations/{file} is not named like 0001_what.sql")))?;
        let version = version.trim_start_matches('0');
        let path = format!("/migrations/{file}");
        writeln!(
            list,
            "({version}, {name:?}, include_str!(concat!(env!(\"CARGO_MANIFEST_DIR\"), {path:?}))),"
        )
        .map_err(io::Error::other)?;
    }
    write("migrations.rs", &format!("[{list}]"))
}

/// The names of the files in `folder` that end in `suffix`, sorted; watches the folder.
fn files(folder: &str, suffix: &str) -> io::Result<Vec<String>> {
    println!("cargo:rerun-if-changed={folder}");
    let mut names = Vec::new();
    for entry in fs::read_dir(folder)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if name.ends_with(suffix) {
            names.push(name);
        }
    }
    names.sort();
    Ok(names)
}

fn write(name: &str, text: &str) -> io::Result<()> {
    let folder = env::var_os("OUT_DIR").ok_or_else(|| io::Error::other("cargo sets OUT_DIR"))?;
    fs::write(Path::new(&folder).join(name), text)
}
