//! The contract, line by line.

use crate::bench::{Ability, Bench, all};
use crate::town::{CONTACT, QUESTIONS, TOWNS, answer, line, town_set};

/// All lines of the contract as tests, at one bench.
macro_rules! contract {
    ($bench:ty) => {
        contract!($bench:
            a_text_is_answered,
            a_command_is_obeyed,
            a_choice_is_picked_by_the_networks_own_way_by_number_and_by_label,
            what_is_heard_again_changes_nothing,
            what_is_too_long_arrives_whole_and_in_order,
            who_shuts_us_out_hears_nothing_more_until_they_let_us_in,
            a_network_that_was_away_has_lost_nothing,
            a_file_is_heard_and_answered,
            an_edit_is_answered_where_it_changes_something,
        );
    };
    ($bench:ty: $($line:ident),+ $(,)?) => {
        $(#[tokio::test]
        async fn $line() {
            $crate::contract::$line::<$bench>(stringify!($line)).await;
        })+
    };
}

pub async fn a_text_is_answered<B: Bench>(test: &str) {
    let mut resident = B::open(test, CONTACT).await;
    for number in [0, 1] {
        resident.says(QUESTIONS[number]).await;
        resident.hears(answer(number)).await;
    }
    assert_eq!([0, 1, 2].map(|it| resident.times(answer(it))), [1, 1, 0]);
    resident.close().await;
}

pub async fn a_command_is_obeyed<B: Bench>(test: &str) {
    let mut resident = B::open(test, CONTACT).await;
    resident.says("/help").await;
    resident.hears(&line("settings-help")).await;
    // Its words may follow it, and an unknown one is no question.
    resident.says("/start language").await;
    resident.hears(&line("settings-language-which")).await;
    resident.says("/dance").await;
    resident.hears(&line("sorry-command-unknown")).await;
    resident.close().await;
}

pub async fn a_choice_is_picked_by_the_networks_own_way_by_number_and_by_label<B: Bench>(test: &str) {
    let mut resident = B::open(test, CONTACT).await;
    resident.picks(2).await;
    resident.hears(&town_set(TOWNS[1])).await;
    for (typed, town) in [("1", TOWNS[0]), ("zwei", TOWNS[1]), ("probenhausen", TOWNS[0])] {
        resident.says("/town").await;
        resident.hears(&line("settings-town-which")).await;
        resident.says(typed).await;
        resident.hears(&town_set(town)).await;
    }
    resident.close().await;
}

pub async fn what_is_heard_again_changes_nothing<B: Bench>(test: &str) {
    if !can::<B>(Ability::Repetition) {
        return;
    }
    let mut resident = B::open(test, CONTACT).await;
    resident.says(QUESTIONS[0]).await;
    resident.hears(answer(0)).await;
    resident.network_repeats_itself().await;
    resident.says(QUESTIONS[1]).await;
    resident.hears(answer(1)).await;
    assert_eq!([0, 1].map(|it| resident.times(answer(it))), [1, 1]);
    resident.close().await;
}

pub async fn what_is_too_long_arrives_whole_and_in_order<B: Bench>(test: &str) {
    let office = |number: usize| format!("Amt {number} hat die 033841 {number}.");
    let offices: Vec<String> = (1..=400).map(office).collect();
    let mut resident = B::open(test, &offices.join(" ")).await;
    let said = resident.said();
    let places: Vec<Option<usize>> = offices.iter().map(|it| all(&said).find(it)).collect();
    assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{said:#?}");
    assert!(offices.iter().all(|it| resident.times(it) == 1), "{said:#?}");
    let parts = said.iter().filter(|it| it.contains("033841")).count();
    assert_eq!(B::SPLITS, 1 < parts, "{parts} parts");

    // The longest there is on one of the networks, the other way.
    let thoughts = "Seit Wochen denke ich nach, und nun weiß ich nicht weiter. ".chars().cycle();
    resident.says("/human").await;
    resident.hears(&line("faq-ask-what")).await;
    resident.says(&thoughts.take(4096).collect::<String>()).await;
    resident.hears(&line("faq-asked")).await;
    resident.close().await;
}

pub async fn who_shuts_us_out_hears_nothing_more_until_they_let_us_in<B: Bench>(test: &str) {
    if !can::<B>(Ability::ShutOut) {
        return;
    }
    let mut resident = B::open(test, CONTACT).await;
    resident.town_hall_closes().await;
    resident.says(QUESTIONS[0]).await;
    resident.shuts_us_out().await;
    resident.town_hall_opens().await;
    resident.neighbour_is_answered(QUESTIONS[1], answer(1)).await;
    assert_eq!(resident.times(answer(0)), 0);
    resident.lets_us_in().await;
    resident.says(QUESTIONS[2]).await;
    resident.hears(answer(2)).await;
    // It has failed, and does not come late.
    assert_eq!(resident.times(answer(0)), 0);
    resident.close().await;
}

pub async fn a_network_that_was_away_has_lost_nothing<B: Bench>(test: &str) {
    if !can::<B>(Ability::Away) {
        return;
    }
    let mut resident = B::open(test, CONTACT).await;
    resident.network_goes_away().await;
    resident.says(QUESTIONS[0]).await;
    resident.says(QUESTIONS[1]).await;
    resident.network_comes_back().await;
    resident.hears(answer(0)).await;
    resident.hears(answer(1)).await;
    resident.network_refuses_once();
    resident.says(QUESTIONS[2]).await;
    resident.hears(answer(2)).await;
    assert_eq!([0, 1, 2].map(|it| resident.times(answer(it))), [1, 1, 1]);
    resident.close().await;
}

pub async fn a_file_is_heard_and_answered<B: Bench>(test: &str) {
    if !can::<B>(Ability::File) {
        return;
    }
    let mut resident = B::open(test, CONTACT).await;
    resident.sends_photo(QUESTIONS[0]).await;
    // What stands under it is what is to be reported; only the town is missing.
    resident.hears(&line("concerns-which-town")).await;
    resident.close().await;
}

pub async fn an_edit_is_answered_where_it_changes_something<B: Bench>(test: &str) {
    if !can::<B>(Ability::Edit) {
        return;
    }
    let mut resident = B::open(test, CONTACT).await;
    resident.says(QUESTIONS[0]).await;
    resident.hears(answer(0)).await;
    resident.edits(QUESTIONS[1]).await;
    resident.hears(answer(1)).await;
    resident.edits(QUESTIONS[1]).await;
    resident.says(QUESTIONS[2]).await;
    resident.hears(answer(2)).await;
    assert_eq!([0, 1, 2].map(|it| resident.times(answer(it))), [1, 1, 1]);
    resident.close().await;
}

/// Whether the line can be held there; if not, the test's output tells why.
fn can<B: Bench>(ability: Ability) -> bool {
    let lack = B::LACKS.iter().find(|(it, _)| *it == ability);
    if let Some((_, reason)) = lack {
        println!("not on this network: {reason}");
    }
    lack.is_none()
}
