//! A homeserver that asks us to slow down.

use buergerdraht::messenger::DeliveryError;
use buergerdraht::model::{Action, Choice};

use crate::homeserver::Homeserver;
use crate::homeserver::setup::Setup;
use crate::town::Town;

#[tokio::test]
async fn the_pause_it_asks_for_is_passed_on_and_written_down() {
    let server = Homeserver::start_with(Setup::default().default_limits()).await;
    let town = Town::open(&server, "bot-limited").await;
    let ana = server.resident("ana-limited").await;
    let room = ana.create_direct(&town.user, true).await;
    ana.sees_member(&room, &town.user, "join").await;
    let limited = async {
        for number in 0.. {
            let mut parcel = town.parcel(&number.to_string(), &room, "Viel zu sagen");
            parcel.message.numbered =
                vec![Choice { label: "Ja".to_owned(), action: Action::Code("ja".to_owned()) }];
            match town.send(&parcel).await {
                Ok(_) => (),
                Err(error) => return (number, error),
            }
        }
        unreachable!("there are always more numbers")
    };
    let (number, error) = limited.await;
    assert!(number < 20, "{number} messages before the limit");
    let DeliveryError::Retry { after: Some(after), .. } = error else { panic!("{error:?}") };
    assert!(0 < after.as_millis() && after.as_secs() < 60, "{after:?}");
    // Hearing is not sending.
    ana.say(&room, "Ist da wer?").await;
    town.record.hears("Ist da wer?").await;
    town.record.until_bookmarks("limited", 1).await;
    assert!(town.record.bookmarks("limited")[0].contains("\"times\":1"));
}
