//! Payloads in files, each beside what is read from it.

use std::path::{Path, PathBuf};
use std::{env, fs};

use serde_json::Value;

/// Lists every payload of `network` that `read` reads otherwise than agreed.
pub fn agree(network: &str, read: impl Fn(&Path, &Value) -> Value) {
    let payloads = payloads(network);
    assert!(40 < payloads.len(), "the payloads were not found");
    let mut wrong = Vec::new();
    for payload in payloads {
        let heard = serde_json::to_string_pretty(&read(&payload, &json(&payload))).unwrap() + "\n";
        let agreed = payload.with_extension("heard.json");
        if env::var("WIRE").is_ok_and(|it| it == "write") {
            fs::write(&agreed, &heard).unwrap();
        }
        if fs::read_to_string(&agreed).ok().as_ref() != Some(&heard) {
            wrong.push(format!("{}: {heard}", payload.display()));
        }
    }
    assert!(wrong.is_empty(), "read otherwise than agreed: {}", wrong.join("\n"));
}

pub fn json(file: &Path) -> Value {
    serde_json::from_str(&fs::read_to_string(file).unwrap()).unwrap()
}

/// `NAME.json`, but not what stands beside it as `NAME.heard.json` and the like.
fn payloads(network: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/wire").join(network);
    let files = fs::read_dir(folder).unwrap().map(|it| it.unwrap().path());
    let is_payload = |it: &PathBuf| it.file_stem().is_some_and(|it| !it.to_string_lossy().contains('.'));
    let mut payloads: Vec<PathBuf> = files.filter(is_payload).collect();
    payloads.sort();
    payloads
}
