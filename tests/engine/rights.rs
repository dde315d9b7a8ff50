//! A person's rights over what is kept of them: to see it all, to withdraw, to be told what stays (P2, P4, P5).

use crate::world::World;

on_both!(
    everything_kept_is_read_out_to_its_person_and_to_nobody_else,
    of_a_stranger_nothing_is_read_out_and_nothing_kept,
    a_contact_is_agreed_to_by_sending_it_and_withdrawn_by_itself,
    who_deletes_learns_what_stays_at_the_office,
);

const HERE_ONLY: &str = "nur hier antworten";

async fn in_birkau(world: &World, who: &str) {
    world.says_all(who, 0, &["Start", "Birkau"]).await;
}

/// All that waits for somebody, as one text.
async fn all_read(world: &World, who: &str) -> String {
    let read = world.reads(who).await;
    read.into_iter().map(|it| it.text.text).collect::<Vec<_>>().join("\n\n")
}

async fn everything_kept_is_read_out_to_its_person_and_to_nobody_else(world: &World) {
    in_birkau(world, "ben").await;
    world
        .says_all(
            "ben",
            2,
            &["melden", "Bens Bank ist morsch", "Anger", "überspringen", HERE_ONLY, "abschicken"],
        )
        .await;
    in_birkau(world, "ana").await;
    world.reports("ana", 2, "ana@example.org").await;
    world.says_all("ana", 10, &["Mensch", "Darf ich grillen?"]).await;
    world.meddle("insert into entry (id, case_id, author, text, files, said_at) select 'z' || number, id, 'note', 'Nur für uns', '[]', 1 from case_file").await;
    world.sends_all().await;

    world.says("ana", "mydata", "meine Daten").await;
    let read = world.reads("ana").await;
    assert_eq!(read.len(), 3, "the answer, the text, the JSON");
    let text = &read[1].text.text;
    for part in [
        "Birkau",
        "BI-2026-0002",
        "Laterne",
        "Kirchplatz 3",
        "ana@example.org",
        "Amt",
        "Darf ich grillen?",
        "24. November 2026",
        "Nutzung Ihrer Kontaktangabe",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
    let json = read[2].text.text.split_once("\n\n").expect("a line, then the file").1;
    let all: serde_json::Value = serde_json::from_str(json).unwrap();
    // Newest first; what they asked the town hall is a case, too.
    assert_eq!([&all["cases"][0]["number"], &all["cases"][1]["number"]], ["BI-2026-0003", "BI-2026-0002"]);
    assert_eq!(all["cases"][1]["received_by"][0], "Amt");
    assert_eq!(all["consents"][0]["purpose"], "contact");
    assert_eq!(all["restriction"], serde_json::Value::Null);
    let token = world.column("select token from case_file".to_owned()).await;
    for part in ["Bank", "Nur für uns", "BI-2026-0001", &token[0], &token[1]] {
        assert!(!all_read(world, "ana").await.contains(part), "{part}");
    }
}

async fn of_a_stranger_nothing_is_read_out_and_nothing_kept(world: &World) {
    world.says("ana", "1", "/mydata").await;
    world.says("ana", "2", "meine Daten").await;
    assert!(world.last_read("ana").await.starts_with("Über Sie ist nichts gespeichert."));
    assert_eq!(world.count("person", "1 = 1").await, 0);
}

async fn a_contact_is_agreed_to_by_sending_it_and_withdrawn_by_itself(world: &World) {
    in_birkau(world, "ana").await;
    world.reports("ana", 2, HERE_ONLY).await;
    assert_eq!(world.count("consent", "1 = 1").await, 0, "without a contact nothing is agreed to");
    world.reports("ana", 10, "ana@example.org").await;
    assert_eq!(world.count("consent", "purpose = 'contact' and version = 1").await, 1);
    world.sends_all().await;

    world
        .says_all("ana", 20, &["Datenschutz", "Einwilligungen", "Widerrufen: Nutzung Ihrer Kontaktangabe"])
        .await;
    assert!(world.last_read("ana").await.starts_with("Widerrufen."));
    assert_eq!(world.count("consent", "1 = 1").await, 0);
    assert_eq!(world.count("case_file", "concern like '%example.org%'").await, 0);
    let letters = world.reads("office@birkau.example").await;
    assert_eq!(letters.len(), 1, "of the one case that had a contact");
    assert!(letters[0].text.text.contains("Einwilligung"), "{}", letters[0].text.text);
    assert_eq!(world.count("case_file", "state = 'received'").await, 2, "the concerns stay");
}

async fn who_deletes_learns_what_stays_at_the_office(world: &World) {
    in_birkau(world, "ana").await;
    world.reports("ana", 2, HERE_ONLY).await;
    world.says("ana", "10", "löschen").await;
    let asked = world.last_read("ana").await;
    assert!(asked.starts_with("Noch offen: BI-2026-0001."), "{asked}");
    world.says("ana", "11", "ja").await;
    let told = world.last_read("ana").await;
    assert!(told.contains("BI-2026-0001") && told.contains("115"), "{told}");
    assert_eq!(world.count("case_file", "person is null and speaker = ''").await, 1);
}
