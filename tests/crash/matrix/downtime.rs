//! Nobody answers for a while, and people go on asking.

use tokio::time::Instant;

use super::hall::Hall;
use crate::database::Database;
use crate::dice::Dice;
use crate::double::Double;
use crate::run::{Run, Start};

/// Each; with nine alone and three in the community's room.
const QUESTIONS: usize = 25;

#[tokio::test]
async fn three_hundred_questions_asked_while_the_service_is_down_are_answered_once() {
    let seed = 20_261_132;
    let (mut dice, mut hall) = (Dice::new(seed), Hall::build().await);
    let start = Start {
        database: Database::sqlite(),
        double: Double::start().await,
        people: 0,
        webhook: None,
        matrix: Some(hall.account()),
    };
    let mut run = Run::start(start, &mut dice);
    hall.gather(9).await;
    run.kill().await;
    let open = hall.ask_at_once(QUESTIONS, &mut dice).await;
    let begun_at = Instant::now();
    run.service.start_again();
    hall.until_answered(open).await;
    println!("seed {seed}, after {:?}: {}", begun_at.elapsed(), hall.reckon(&run).await);
    run.end().await;
}
