//! Files edited while the service runs: the good go live, the faulty wait.

use std::sync::mpsc::channel;
use std::time::Duration;

use buergerdraht::content::{Shared, watch};

use crate::ground::{Ground, languages, shown};

/// Long enough for the slowest machine; nobody waits for it when all is well.
const PATIENCE: Duration = Duration::from_secs(20);

fn name(shared: &Shared) -> String {
    shared.current().towns[0].name.clone()
}

#[test]
fn a_faulty_edit_keeps_the_old_content_and_a_mended_one_goes_live() {
    let ground = Ground::new();
    let shared = Shared::open(ground.path(), &languages()).unwrap();

    ground.edit("belzig/town.toml", "name = \"Bad Belzig\"", "name = \"Belzig\"\nnick = \"B\"");
    shared.reload().unwrap_err();
    assert_eq!(name(&shared), "Bad Belzig");
    assert_eq!(
        shown(ground.path(), &shared.faults()),
        "belzig/town.toml:2: nick: unknown key. Write one of: name, code, link, order, \
         answer_within, district"
    );

    ground.edit("belzig/town.toml", "nick = \"B\"\n", "");
    shared.reload().unwrap();
    assert_eq!(name(&shared), "Belzig");
    assert!(shared.faults().is_empty());
}

#[test]
fn content_handed_out_before_a_reload_stays_as_it_was() {
    let ground = Ground::new();
    let shared = Shared::open(ground.path(), &languages()).unwrap();
    let before = shared.current();
    ground.edit("belzig/town.toml", "Bad Belzig", "Belzig");
    shared.reload().unwrap();
    assert_eq!(before.towns[0].name, "Bad Belzig");
}

#[test]
fn a_saved_file_goes_live_by_itself() {
    let ground = Ground::new();
    let shared = Shared::open(ground.path(), &languages()).unwrap();
    let (live, went_live) = channel();
    let _watch = watch(&shared, move |content| live.send(content.towns[0].name.clone()).unwrap()).unwrap();

    ground.edit("belzig/town.toml", "\"Bad Belzig\"", "7");
    ground.edit("belzig/town.toml", "7", "\"Belzig\"");

    assert_eq!(went_live.recv_timeout(PATIENCE).unwrap(), "Belzig");
    assert_eq!(name(&shared), "Belzig");
}

#[test]
fn a_file_replaced_by_renaming_goes_live_by_itself() {
    let ground = Ground::new();
    let shared = Shared::open(ground.path(), &languages()).unwrap();
    let (live, went_live) = channel();
    let _watch = watch(&shared, move |content| live.send(content.towns[0].name.clone()).unwrap()).unwrap();

    ground.write(
        "belzig/.town.toml.new",
        b"name = \"Belzig\"\ncode = \"BB\"\n[[district]]\nid = \"luebnitz\"\nname = \"L\"\n",
    );
    std::fs::rename(ground.path().join("belzig/.town.toml.new"), ground.path().join("belzig/town.toml"))
        .unwrap();

    assert_eq!(went_live.recv_timeout(PATIENCE).unwrap(), "Belzig");
}

#[test]
fn nothing_is_shared_when_the_first_reading_finds_faults() {
    let ground = Ground::new();
    ground.remove("topics.toml");
    assert!(Shared::open(ground.path(), &languages()).is_err());
}
