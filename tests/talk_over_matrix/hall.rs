//! The town hall of the example, in service at a homeserver.

use std::time::Duration;

use tempfile::TempDir;

use crate::example::{self, CONTACT, OPERATOR, Words, assert_says};
use crate::homeserver::message::Message;
use crate::homeserver::resident::Resident;
use crate::homeserver::{Homeserver, PASSWORD};
use crate::log::assert_tells_nothing;
use crate::service::{Matrix, Service, Setup, sign_in};

/// A start, on a busy machine.
const PATIENCE: Duration = Duration::from_mins(2);

pub struct Hall {
    /// Who we are there.
    pub us: String,
    pub words: Words,
    pub service: Service,
    folder: TempDir,
}

/// A resident alone with us, in a direct room in which we have said hello.
pub struct Talk<'a> {
    pub resident: &'a Resident,
    pub room: String,
    pub encrypted: bool,
    /// The last thing we asked: for which town.
    pub which_town: Message,
}

impl Hall {
    /// In service as `name`.
    pub async fn open(server: &Homeserver, name: &str) -> Self {
        Self::open_at(server, name, server.url()).await
    }

    /// The same with the homeserver behind another address: a gate's.
    pub async fn open_at(server: &Homeserver, name: &str, url: String) -> Self {
        let us = server.register(name, PASSWORD).await;
        let folder = tempfile::tempdir().unwrap();
        let setup = Setup {
            operator: OPERATOR,
            contact: CONTACT.to_owned(),
            database: "sqlite:town.db".to_owned(),
            content: example::content(),
            log_level: "debug",
            telegram: None,
            matrix: Some(Matrix { homeserver: url, user: us.clone(), town: None }),
            mail: None,
        };
        let home = folder.path().to_owned();
        // Beside the runtime, in which a gate may have to let it through.
        let service = tokio::task::spawn_blocking(move || {
            sign_in(&home, &setup, PASSWORD);
            Service::start(&home, &setup)
        });
        Self { us, words: Words::read(), service: service.await.unwrap(), folder }
    }

    /// `resident` opens a talk, and we say hello.
    pub async fn greets<'a>(&self, resident: &'a Resident, encrypted: bool) -> Talk<'a> {
        let room = resident.create_direct(&self.us, encrypted).await;
        let notice = resident.hears_within(&room, PATIENCE).await;
        let notice = notice.unwrap_or_else(|| panic!("no hello: {}", self.service.log()));
        assert_says(notice.body(), OPERATOR);
        assert_eq!(notice.encrypted, encrypted);
        let mut talk = Talk { resident, room, encrypted, which_town: notice };
        talk.hears(&self.words.line("welcome-hello", "de")).await;
        talk.which_town = talk.hears(&self.words.line("welcome-which-town", "de")).await;
        talk
    }

    /// Stops in good order. `residents` are all who were there.
    pub async fn close(mut self, residents: &[&Resident]) {
        self.service.stop().await;
        let session = std::fs::read_to_string(self.folder.path().join("matrix-main/session.json")).unwrap();
        assert_tells_nothing(&self.service.log(), &session, residents).await;
        self.folder.close().unwrap();
    }
}

impl Talk<'_> {
    pub async fn says(&self, text: &str) -> String {
        self.resident.say(&self.room, text).await
    }

    /// The next thing we say, which has these words in it.
    pub async fn hears(&self, words: &str) -> Message {
        let heard = self.resident.hears(&self.room).await;
        assert_says(heard.body(), words);
        assert_eq!(heard.encrypted, self.encrypted);
        heard
    }

    /// Nothing comes for as long as `time`.
    pub async fn hears_nothing(&self, time: Duration) {
        let heard = self.resident.hears_within(&self.room, time).await;
        assert!(heard.is_none(), "{heard:?}");
    }

    pub async fn reacts(&self, to: &Message, key: &str) {
        self.resident.react(&self.room, &to.event_id, key).await;
    }
}
