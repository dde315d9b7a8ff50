//! Lists what is embedded (the languages, the migrations, the example towns), and builds again when a file joins or changes.
//!
//! An incremental build misses new files otherwise: one function a folder. At the end stands how a release is linked.

use std::error::Error;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() -> Result<(), Box<dyn Error>> {
    let out = PathBuf::from(env::var("OUT_DIR")?);
    embed_locales(&out)?;
    embed_migrations(&out)?;
    embed_example(&out)?;
    pack_addresses()
}

/// `locales.rs`: every `locales/*.ftl` as `("uk", include_str!("…/uk.ftl"))`.
fn embed_locales(out: &Path) -> Result<(), Box<dyn Error>> {
    let mut list = String::from("&[\n");
    for file in files_in("locales", "ftl")? {
        let code = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        writeln!(list, "    ({code:?}, include_str!({:?})),", file.display().to_string())?;
    }
    list.push(']');
    Ok(fs::write(out.join("locales.rs"), list)?)
}

/// `migrations.rs`: every `migrations/0001_what.sql` as `(1, "what", include_str!("…/0001_what.sql"))`.
fn embed_migrations(out: &Path) -> Result<(), Box<dyn Error>> {
    let mut list = String::from("&[\n");
    for file in files_in("migrations", "sql")? {
        let stem = file.file_stem().unwrap_or_default().to_string_lossy();
        let (number, what) = stem.split_once('_').ok_or(format!("{stem}.sql: not named 0001_what.sql"))?;
        let number: i64 = number.parse().map_err(|_| format!("{stem}.sql: not named 0001_what.sql"))?;
        writeln!(list, "    ({number}, {what:?}, include_str!({:?})),", file.display().to_string())?;
    }
    list.push(']');
    Ok(fs::write(out.join("migrations.rs"), list)?)
}

/// What the example towns are made of.
const EXAMPLE: [&str; 4] = ["toml", "ics", "xml", "json"];

/// `example.rs`: every file of those below `deploy/example/` as `("content/topics.toml", include_str!("…"))`.
fn embed_example(out: &Path) -> Result<(), Box<dyn Error>> {
    let folder = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("deploy/example");
    println!("cargo::rerun-if-changed=deploy/example"); // cargo looks at the folders in it as well
    let (mut list, mut folders) = (String::from("&[\n"), vec![folder.clone()]);
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next)? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|it| EXAMPLE.iter().any(|known| it == *known)) {
                let name = path.strip_prefix(&folder)?.display().to_string();
                writeln!(list, "    ({name:?}, include_str!({:?})),", path.display().to_string())?;
            }
        }
    }
    list.push(']');
    Ok(fs::write(out.join("example.rs"), list)?)
}

/// The folder's files of one kind, in order; cargo is told to look at the folder again next time.
fn files_in(folder: &str, extension: &str) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    println!("cargo::rerun-if-changed={folder}");
    let folder = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join(folder);
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let file = entry?.path();
        if file.extension().is_some_and(|it| it == extension) {
            files.push(file);
        }
    }
    files.sort();
    Ok(files)
}

/// In a release, what the loader has to put right is written down packed: 4 MiB less to read at every start, and to
/// hold. (glibc takes it from 2.36 on: Debian 12.)
fn pack_addresses() -> Result<(), Box<dyn Error>> {
    let is = |what: &str, value: &str| env::var(what).is_ok_and(|it| it == value);
    let is_glibc = is("CARGO_CFG_TARGET_OS", "linux") && is("CARGO_CFG_TARGET_ENV", "gnu");
    if is_glibc && env::var("PROFILE")? == "release" {
        println!("cargo::rustc-link-arg-bins=-Wl,-z,pack-relative-relocs");
    }
    Ok(())
}
