//! Whatever bytes a webhook is called with, reading them ends, and an update keeps its id.
#![no_main]

use buergerdraht::messenger::telegram::{Us, read};
use buergerdraht::model::{Account, Timestamp};
use libfuzzer_sys::fuzz_target;
use serde_json::Value;

fuzz_target!(|bytes: &[u8]| {
    let Ok(update) = serde_json::from_slice::<Value>(bytes) else { return };
    let account = Account::new("telegram", "fuzz");
    let us = Us { account, id: 4711, username: "RathausBot".to_owned(), reads_all: true };
    let heard = read::update(&us, Timestamp::default(), &update);
    let is_update = update.get("update_id").is_some_and(Value::is_i64)
        && update.as_object().is_some_and(|fields| 1 < fields.len());
    assert_eq!(heard.is_some(), is_update);
});
