//! Payloads as they should be, and newer than we are.

use std::path::{Path, PathBuf};
use std::{env, fs};

use buergerdraht::messenger::telegram::read;
use serde_json::{Value, json};

use crate::{NOW, us};

fn payloads() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/wire/telegram");
    let files = fs::read_dir(folder).unwrap().map(|it| it.unwrap().path());
    let is_payload = |it: &PathBuf| !it.to_string_lossy().ends_with(".heard.json");
    let mut payloads: Vec<PathBuf> = files.filter(is_payload).collect();
    payloads.sort();
    payloads
}

fn heard(payload: &Path) -> String {
    let update: Value = serde_json::from_str(&fs::read_to_string(payload).unwrap()).unwrap();
    let heard = read::update(&us(), NOW, &update).unwrap();
    let heard = json!({ "inbound": heard.inbound, "press": heard.press });
    serde_json::to_string_pretty(&heard).unwrap() + "\n"
}

#[test]
fn every_payload_is_read_as_agreed() {
    let payloads = payloads();
    assert!(50 < payloads.len(), "the payloads were not found");
    let mut wrong = Vec::new();
    for payload in payloads {
        let heard = heard(&payload);
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

#[test]
fn what_we_cannot_read_keeps_its_json_to_the_letter() {
    let update = json!({ "update_id": 1, "telepathy": { "thought": "hm", "depth": [1, 2.5, null] } });
    let heard = read::update(&us(), NOW, &update).unwrap();
    let kept: Value = serde_json::from_str(&heard.inbound.raw.unwrap()).unwrap();
    assert_eq!(kept, update);
}
