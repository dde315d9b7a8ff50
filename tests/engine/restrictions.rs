//! Who may not write to the staff, or has written enough: nothing of theirs reaches a team (M1, M2).

use std::time::Duration;

use buergerdraht::store::{Restricted, Restriction};

use crate::world::{NOW, World, account, in_group};

on_both!(
    whoever_is_banned_is_told_once_a_day_and_gets_nothing_else,
    a_ban_that_is_over_is_forgotten,
    whoever_is_banned_still_gets_help_in_danger,
    whoever_is_banned_in_silence_reads_the_usual_and_reaches_nobody,
    whoever_is_muted_is_answered_and_told_why_nothing_goes_on,
    nobody_opens_more_than_five_cases_a_day,
);

const HERE_ONLY: &str = "nur hier antworten";
const TEAM: &str = "office@birkau.example";

async fn restrict(world: &World, who: &str, kind: Restricted, until_days: i64) {
    let until = if 0 < until_days {
        NOW.plus(Duration::from_hours(24 * until_days.unsigned_abs()))
    } else {
        NOW.minus(Duration::from_hours(24))
    };
    let restriction = Restriction { kind, reason: "Beleidigungen".to_owned(), until: Some(until) };
    let mut tx = world.store.begin().await.unwrap();
    tx.restrict(&account(), who, Some(&restriction), NOW).await.unwrap();
    tx.commit().await.unwrap();
}

async fn whoever_is_banned_is_told_once_a_day_and_gets_nothing_else(world: &World) {
    restrict(world, "ana", Restricted::Banned, 7).await;
    world.hear(vec![in_group("ana", "g", "Wann ist Markt")]).await;
    assert_eq!(world.reads("market").await.len(), 0, "nobody else learns of it");
    world.says_all("ana", 0, &["Wann ist Markt", "melden", "Hallo"]).await;
    let read = world.reads("ana").await;
    assert_eq!(read.len(), 1);
    for part in ["1. Dezember 2026", "Beleidigungen", "115"] {
        assert!(read[0].text.text.contains(part), "{part}: {}", read[0].text.text);
    }
    world.says("ben", "1", "Wann ist Markt").await;
    assert!(!world.reads("ben").await.is_empty(), "others go on");
}

async fn a_ban_that_is_over_is_forgotten(world: &World) {
    restrict(world, "ana", Restricted::Banned, -1).await;
    world.says("ana", "1", "Hilfe").await;
    assert!(!world.last_read("ana").await.contains("Beleidigungen"));
}

async fn whoever_is_banned_still_gets_help_in_danger(world: &World) {
    restrict(world, "ana", Restricted::Banned, 7).await;
    world.says("ana", "1", "Hilfe, es brennt!").await;
    assert!(world.last_read("ana").await.contains("112"), "{}", world.last_read("ana").await);
}

async fn whoever_is_banned_in_silence_reads_the_usual_and_reaches_nobody(world: &World) {
    restrict(world, "ana", Restricted::SilentlyBanned, 7).await;
    world.says_all("ana", 0, &["Start", "Birkau"]).await;
    world.reports("ana", 2, "ana@example.org").await;
    assert!(world.last_read("ana").await.contains("BI-2026-0001"));
    assert_eq!(world.reads(TEAM).await.len(), 0);
    for table in ["case_file", "entry", "consent"] {
        assert_eq!(world.count(table, "1 = 1").await, 0, "{table}");
    }
    world.says_all("ana", 10, &["Mensch", "Darf ich grillen?"]).await;
    assert_eq!(world.count("case_file", "1 = 1").await, 0);

    world.says_all("ben", 0, &["Start", "Birkau"]).await;
    world.reports("ben", 2, HERE_ONLY).await;
    assert!(world.last_read("ben").await.contains("BI-2026-0003"), "a number is given to one person only");
}

async fn whoever_is_muted_is_answered_and_told_why_nothing_goes_on(world: &World) {
    world.says_all("ana", 0, &["Start", "Birkau"]).await;
    restrict(world, "ana", Restricted::Muted, 7).await;
    world.says("ana", "m", "Wann ist Markt").await;
    assert!(world.last_read("ana").await.contains("Freitags."));
    world.reports("ana", 2, HERE_ONLY).await;
    let told = world.last_read("ana").await;
    for part in ["nicht weitergegeben", "1. Dezember 2026", "Beleidigungen", "115"] {
        assert!(told.contains(part), "{part}: {told}");
    }
    assert!(!told.contains("BI-2026-0001"));
    assert_eq!(world.count("case_file", "1 = 1").await, 0);
    assert_eq!(world.reads(TEAM).await.len(), 0);
}

async fn nobody_opens_more_than_five_cases_a_day(world: &World) {
    world.says_all("ana", 0, &["Start", "Birkau"]).await;
    for case in 1..=6 {
        world.reports("ana", case * 10, HERE_ONLY).await;
    }
    assert_eq!(world.count("case_file", "1 = 1").await, 5);
    assert_eq!(world.reads(TEAM).await.len(), 5);
    let told = world.reads("ana").await;
    assert!(told.iter().any(|it| it.text.text.starts_with("Für heute sind das genug")));
    world.says_all("ben", 0, &["Start", "Birkau"]).await;
    world.reports("ben", 2, HERE_ONLY).await;
    assert_eq!(world.count("case_file", "1 = 1").await, 6, "others go on");
}
