//! A concern reaches the right team, with all that is needed and nothing that leads to the person (C2, C3, P7).

use buergerdraht::model::{Attachment, Concern, FileKind, FileRef, Place, Spot};

use crate::world::{ANA, BAUHOF, World, lamp, telegram};

async fn a_concern_reaches_the_team_that_deals_with_it(world: &World) {
    world.case(&lamp(), "BB-2026-0001").await;
    let letters = world.letters().await;
    let [letter] = letters.as_slice() else { panic!("one letter: {letters:?}") };
    assert_eq!(letter.to, BAUHOF);
    let cover = letter.message.cover.as_ref().unwrap();
    assert!(cover.subject.starts_with("[BB-2026-0001] "), "{}", cover.subject);
    assert!(cover.is_first);
    let text = &letter.message.text.text;
    for words in ["Die Laterne vor der Kirche ist kaputt.", "BB-2026-0001", "Mangel", "26.11.2026"] {
        assert!(text.contains(words), "{words}: {text}");
    }
}

async fn where_it_is_stands_in_the_letter_with_a_map(world: &World) {
    let spot = Spot::Shared(Place { latitude: 52.141_2, longitude: 12.591_8, name: None });
    world.case(&Concern { spot: Some(spot), ..lamp() }, "BB-2026-0001").await;
    let text = &world.letters().await[0].message.text.text;
    assert!(text.contains("52.14120, 12.59180"), "{text}");
    assert!(text.contains("https://www.openstreetmap.org/?mlat=52.14120&mlon=12.59180"), "{text}");
}

async fn pictures_go_along(world: &World) {
    let file = FileRef {
        kind: FileKind::Photo,
        id: "photo".to_owned(),
        name: None,
        mime: Some("image/jpeg".to_owned()),
        size: Some(3),
    };
    let files = vec![Attachment { from: telegram(), file }];
    world.case(&Concern { files: files.clone(), ..lamp() }, "BB-2026-0001").await;
    assert_eq!(world.letters().await[0].message.attachments, files);
}

async fn nothing_in_a_letter_leads_to_the_person(world: &World) {
    let case = world.case(&lamp(), "BB-2026-0001").await;
    let letter = &world.letters().await[0];
    let text = format!("{:?}", letter.message);
    assert!(!text.contains(ANA), "{text}");
    assert!(letter.message.text.text.contains(&case.pseudonym));
}

async fn two_cases_of_one_person_do_not_lead_to_each_other(world: &World) {
    let first = world.case(&lamp(), "BB-2026-0001").await;
    let second = world.case(&lamp(), "BB-2026-0002").await;
    assert_ne!(first.token, second.token);
    assert_ne!(first.id, second.id);
    assert_eq!(first.person, second.person);
}

async fn a_federal_road_is_not_ours_and_still_reaches_somebody(world: &World) {
    let concern = Concern {
        category: Some("roads".to_owned()),
        text: "Schlagloch auf der B102".to_owned(),
        forward_to: Some("road-office".to_owned()),
        ..lamp()
    };
    world.case(&concern, "BB-2026-0001").await;
    let text = &world.letters().await[0].message.text.text;
    assert!(text.contains("Die Person ist einverstanden"), "{text}");
}

on_both!(
    a_concern_reaches_the_team_that_deals_with_it,
    where_it_is_stands_in_the_letter_with_a_map,
    pictures_go_along,
    nothing_in_a_letter_leads_to_the_person,
    two_cases_of_one_person_do_not_lead_to_each_other,
    a_federal_road_is_not_ours_and_still_reaches_somebody,
);
