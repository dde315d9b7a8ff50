//! The program as its operator meets it: what it says about bad files, and how it serves and stops.
#![cfg(feature = "telegram")]

#[expect(dead_code, reason = "this test speaks only a part of the vocabulary")]
#[path = "../double/mod.rs"]
mod double;
#[path = "../support/files.rs"]
mod files;
mod manager;
mod program;
mod town;

use double::fault::Fault;
use double::{Double, TOKEN};
use manager::Manager;
use program::run;
use town::Town;

#[test]
fn check_names_the_line_of_a_fault_and_fails_as_for_bad_input() {
    let town = Town::new("[service]\nname = \"Stadt\"\ncontact = \"115\"\nprivacy_link = \"nowhere\"\n");
    let checked = run(&["check", "--config", town.config()]);
    assert_eq!(checked.code, 2, "{checked:?}");
    assert!(checked.out.contains("town.toml:4: service.privacy_link"), "{checked:?}");
}

#[test]
fn the_example_as_shipped_passes_the_check() {
    let example = concat!(env!("CARGO_MANIFEST_DIR"), "/deploy/example/town.toml");
    let checked = run(&["check", "--config", example]);
    assert_eq!(checked.code, 0, "{checked:?}");
}

#[test]
fn nothing_starts_on_a_faulty_file() {
    let town = Town::new("servise = 1\n");
    for command in ["talk", "serve", "doctor"] {
        let started = run(&[command, "--config", town.config()]);
        assert_eq!(started.code, 2, "{command}: {started:?}");
        assert!(started.err.contains("town.toml:1: servise"), "{command}: {started:?}");
    }
}

#[test]
fn a_service_without_any_account_says_what_is_missing() {
    let town = Town::without_account();
    let served = run(&["serve", "--config", town.config()]);
    assert_eq!(served.code, 2, "{served:?}");
    assert!(served.err.contains("no account") && served.err.contains("[[telegram]]"), "{served:?}");
}

#[test]
fn a_file_that_is_not_there_is_named() {
    let served = run(&["serve", "--config", "/nowhere/town.toml"]);
    assert_eq!(served.code, 2, "{served:?}");
    assert!(served.err.contains("/nowhere/town.toml"), "{served:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_question_over_telegram_is_answered_and_leaves_only_figures_behind() {
    let double = Double::start().await;
    let town = Town::on(&double);
    let service = town.serves();
    let ana = double.person("Ana-Maria Vogelsang").speaking("de");
    ana.says("perso abgelaufen");
    let answer = loop {
        let heard = ana.hears().await;
        if heard.text.contains("Ausweis") {
            break heard.text;
        }
    };
    double.until("the update is confirmed", |it| it.unconfirmed() == 0).await;

    assert_eq!(service.asks("/healthz"), (200, "ok\n".to_owned()));
    assert_eq!(service.asks("/readyz"), (200, "ready\n".to_owned()));
    let (status, figures) = service.asks("/metrics");
    assert_eq!(status, 200);
    for figure in
        ["buergerdraht_turns_total 1", "buergerdraht_last_poll_age_seconds{account=\"telegram:rathaus\"}"]
    {
        assert!(figures.contains(figure), "{figure} in {figures}");
    }
    let table = include_str!("../../src/observe/figure.rs");
    let names = figures.lines().filter_map(|it| it.strip_prefix("# TYPE ")?.split(' ').next());
    let strangers: Vec<_> = names.filter(|it| !table.contains(&format!("| `{it}` |"))).collect();
    assert!(strangers.is_empty(), "not in the table of src/observe/figure.rs: {strangers:?}");

    let (code, log) = service.stops();
    assert_eq!(code, Some(0), "{log}");
    let secrets = [TOKEN, "perso abgelaufen", "Vogelsang", &ana.id().to_string(), &answer[..40]];
    for (place, text) in [("log", &log), ("metrics", &figures)] {
        let told: Vec<_> = secrets.iter().filter(|it| text.contains(**it)).collect();
        assert!(told.is_empty(), "the {place} tells {told:?}: {text}");
    }
    double.assert_clean();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_service_that_nobody_answers_is_alive_but_not_ready() {
    let town = Town::on_a_network_that_is_away();
    let service = town.serves();
    assert_eq!(service.asks("/healthz").0, 200);
    let (status, obstacle) = service.asks("/readyz");
    assert_eq!((status, obstacle.as_str()), (503, "telegram:rathaus: not heard yet\n"));
    let (code, log) = service.stops();
    assert_eq!(code, Some(0), "{log}");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_service_manager_is_told_that_it_begins_lives_and_stops() {
    let manager = Manager::new();
    let town = Town::on_a_network_that_is_away();
    let service =
        town.serves_with(&[("NOTIFY_SOCKET", manager.address().as_str()), ("WATCHDOG_USEC", "200000")]);
    manager.hears("READY=1");
    manager.hears("WATCHDOG=1");
    manager.hears("WATCHDOG=1");
    assert_eq!(service.stops().0, Some(0));
    manager.hears("STOPPING=1");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_doctor_finds_what_works_and_what_does_not() {
    let double = Double::start().await;
    let town = Town::on(&double);
    let examined = town.asks_the_doctor();
    assert_eq!(examined.code, 0, "{examined:?}");
    assert!(examined.out.contains("will be made by the first start"), "{examined:?}");
    assert!(examined.out.contains("@RathausBot"), "{examined:?}");
    assert!(!town.database().exists(), "the doctor left a database behind");

    let service = town.serves();
    let examined = town.asks_the_doctor();
    assert!(examined.out.contains("tables up to date, writable"), "{examined:?}");
    service.stops();

    let examined = Town::on_a_network_that_is_away().asks_the_doctor();
    assert_eq!(examined.code, 1, "{examined:?}");
    assert!(examined.out.contains("PROBLEM  telegram:rathaus: cannot reach Telegram"), "{examined:?}");
    double.assert_clean();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_backup_of_a_running_service_is_a_database() {
    let double = Double::start().await;
    let town = Town::on(&double);
    let service = town.serves();
    let copy = town.folder().join("copy.db");
    let made = run(&["backup", "--config", town.config(), "--to", copy.to_str().unwrap()]);
    assert_eq!(made.code, 0, "{made:?}");
    assert!(std::fs::read(&copy).unwrap().starts_with(b"SQLite format 3"));
    let again = run(&["backup", "--config", town.config(), "--to", copy.to_str().unwrap()]);
    assert_eq!(again.code, 1, "{again:?}");
    assert!(again.err.contains("copy.db"), "{again:?}");
    service.stops();
}

#[tokio::test(flavor = "multi_thread")]
async fn changed_files_go_live_and_faulty_ones_do_not() {
    let double = Double::start().await;
    let town = Town::on(&double).with_own_content();
    let mut service = town.serves();
    let ana = double.person("ana");
    town.changes("bad-belzig/town.toml", "name = \"Bad Belzig\"", "name = \"Neu Belzig\"");
    service.logs("New content is in service");
    ana.says("/town");
    while !ana.hears().await.labels().contains(&"Neu Belzig") {}

    town.changes("bad-belzig/town.toml", "name = \"Neu Belzig\"", "nam = \"Alt Belzig\"");
    service.logs("the last good version stays in service");
    let figures = service.asks("/metrics").1;
    let faults = figures.lines().find_map(|it| it.strip_prefix("buergerdraht_content_faults "));
    assert!(faults.is_some_and(|it| it != "0"), "{figures}");
    ana.says("/town");
    while !ana.hears().await.labels().contains(&"Neu Belzig") {}
    service.stops();
    double.assert_clean();
}

#[tokio::test(flavor = "multi_thread")]
async fn stopping_waits_for_no_network_and_the_answer_comes_after_the_next_start() {
    let double = Double::start().await;
    let town = Town::on(&double);
    let service = town.serves();
    let ana = double.person("ana");
    double.script("sendMessage", [Fault::AcceptThenHang]);
    ana.says("/help");
    ana.hears().await; // and Telegram never says so
    let (code, log) = service.stops();
    assert_eq!(code, Some(0), "{log}");

    let service = town.serves();
    while !ana.hears().await.text.contains("/topics") {}
    assert_eq!(service.stops().0, Some(0));
    double.assert_clean();
}
