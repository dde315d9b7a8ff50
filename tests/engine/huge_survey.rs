//! A survey of thousands closes: nobody waits for it, a kill in its middle harms nothing, and all are counted once.

use std::sync::Arc;
use std::time::Duration;

use buergerdraht::engine::Engine;
use buergerdraht::inlet;
use buergerdraht::model::{Due, Inbound};
use buergerdraht::schedule;

use crate::world::{World, desk, private};

on_both!(
    a_question_is_answered_while_a_survey_of_thousands_closes,
    killed_in_its_middle_the_end_of_a_survey_goes_on_and_all_are_counted_once,
);

const PARTICIPANTS: i64 = 4_000;
const OF_SURVEY: &str = "survey = 'getting-around'";

impl World {
    /// They have all answered, and its last day is over.
    async fn has_a_survey_of_thousands(&self) {
        self.hear(vec![schedule::due(Due::Surveys, self.clock.now())]).await;
        let numbers = format!(
            "with recursive n (i) as (select 1 union all select i + 1 from n where i < {PARTICIPANTS})"
        );
        self.meddle(&format!(
            "insert into sheet (survey, key, sheet, messages)
             {numbers} select 'getting-around', 'key' || i, '{{\"answers\":{{\"how\":{{\"one\":\"bus\"}}}},\"done\":true}}', '{{}}' from n;"
        ))
        .await;
        self.clock.advance(Duration::from_hours(24 * 60));
    }

    /// Waits until the first page is kept.
    async fn begins_to_close(&self) {
        while self.count("ballot", OF_SURVEY).await == 0 {
            assert_eq!(self.count("aside", "1 = 1").await, 0, "its turn has failed");
            tokio::task::yield_now().await;
        }
    }

    async fn is_closed_with_all_of_them(&self) {
        assert_eq!(self.count("sheet", OF_SURVEY).await, 0);
        assert_eq!(self.count("ballot", OF_SURVEY).await, PARTICIPANTS);
        assert_eq!(self.count("ballot", "sheet not like '%bus%'").await, 0);
        let closed = "id = 'getting-around' and secret is null and closed_at is not null";
        assert_eq!(self.count("survey", closed).await, 1);
        let result = self.column("select result from survey where id = 'getting-around'".to_owned()).await;
        assert!(result[0].contains(&format!("\"participants\":{PARTICIPANTS}")), "{result:?}");
    }
}

async fn a_question_is_answered_while_a_survey_of_thousands_closes(world: &World) {
    world.has_a_survey_of_thousands().await;
    let closes = world.hear(vec![schedule::due(Due::Surveys, world.clock.now())]);
    let asked = async {
        world.begins_to_close().await;
        let question = private("ana", "a1", "Wann ist Markt");
        world.hear(vec![Inbound { at: world.clock.now(), ..question }]).await;
        assert!(world.reads("ana").await.iter().any(|it| it.text.text.contains("Freitags.")));
        assert!(0 < world.count("sheet", OF_SURVEY).await, "answered in the middle of it");
    };
    tokio::join!(closes, asked);
    world.is_closed_with_all_of_them().await;
}

async fn killed_in_its_middle_the_end_of_a_survey_goes_on_and_all_are_counted_once(world: &World) {
    world.has_a_survey_of_thousands().await;
    let (inlet, intake) = inlet::open();
    let store = world.another().await;
    let engine = Engine::new(store.clone(), Arc::new(desk(world.clock.clone())), || ());
    let engine = tokio::spawn(engine.run(intake));
    let due = schedule::due(Due::Surveys, world.clock.now());
    let put = tokio::spawn(async move { inlet.put(vec![due]).await });
    world.begins_to_close().await;
    engine.abort();
    assert!(engine.await.is_err_and(|it| it.is_cancelled()));
    assert!(put.await.unwrap().is_err(), "it was not acknowledged");
    store.close().await;
    assert!(0 < world.count("sheet", OF_SURVEY).await);
    assert_eq!(world.count("survey", "id = 'getting-around' and closed_at is null").await, 1);
    world.hear(vec![schedule::due(Due::Surveys, world.clock.now())]).await;
    world.is_closed_with_all_of_them().await;
}
