//! The contract at Matrix: an encrypted direct room at a real homeserver, behind a gate.

use serde_json::json;
use sqlx::{AnyConnection, Connection};
use tempfile::TempDir;

use crate::bench::{Ability, Bench};
use crate::homeserver::gate::{Fault, Gate};
use crate::homeserver::message::Message;
use crate::homeserver::resident::Resident;
use crate::homeserver::seen::View;
use crate::homeserver::{Homeserver, PASSWORD};
use crate::service::{self, Service, Setup, sign_in};
use crate::town::{self, OPERATOR};

pub struct Matrix {
    gate: Gate,
    /// Who we are there.
    us: String,
    service: Service,
    folder: TempDir,
    resident: Resident,
    room: String,
    /// What they said last.
    last: String,
    /// Up to where we had heard when they had been greeted.
    bookmarks: Vec<Bookmark>,
    ear: usize,
}

/// Account, name, chat and value.
type Bookmark = (String, String, String, String);

impl Bench for Matrix {
    const LACKS: &'static [(Ability, &'static str)] = &[];
    const SPLITS: bool = true;

    async fn open(name: &str, contact: &str) -> Self {
        let server = Homeserver::shared().await;
        let gate = Gate::before(server).await;
        let us = server.register(&format!("hall-{name}"), PASSWORD).await;
        let resident = server.resident(&format!("ana-{name}")).await;
        let folder = tempfile::tempdir().unwrap();
        town::write_content(folder.path());
        let setup = Setup {
            operator: OPERATOR,
            contact: contact.to_owned(),
            database: "sqlite:town.db".to_owned(),
            content: "content".into(),
            log_level: "debug",
            telegram: None,
            matrix: Some(service::Matrix { homeserver: gate.url(), user: us.clone(), town: None }),
            mail: None,
        };
        let home = folder.path().to_owned();
        // Beside the runtime, in which the gate has to let it through.
        let service = tokio::task::spawn_blocking(move || {
            sign_in(&home, &setup, PASSWORD);
            Service::start(&home, &setup)
        });
        let service = service.await.unwrap();
        // Of hers alone, so that she can shut us out.
        let room = resident.create_room("Rathaus", true, false).await;
        resident.invite(&room, &us).await;
        let (last, bookmarks) = (String::new(), Vec::new());
        let mut matrix = Self { folder, gate, us, service, resident, room, last, bookmarks, ear: 0 };
        matrix.hears(&town::line("welcome-which-town")).await;
        matrix.bookmarks = matrix.look_up_bookmarks().await;
        matrix
    }

    async fn close(mut self) {
        self.service.stop().await;
        self.folder.close().unwrap();
    }

    async fn says(&mut self, text: &str) {
        self.last = self.resident.say(&self.room, text).await;
    }

    async fn picks(&mut self, number: usize) {
        let heard = self.resident.heard_so_far(&self.room);
        let is_offering = |it: &&Message| !it.content["de.buergerdraht.message"]["choices"][0].is_null();
        let offering = heard.iter().rfind(is_offering).expect("something is offered");
        let key = format!("{number}\u{fe0f}\u{20e3}");
        self.resident.react(&self.room, &offering.event_id, &key).await;
    }

    async fn edits(&mut self, text: &str) {
        self.resident.edit(&self.room, &self.last, text).await;
    }

    async fn sends_photo(&mut self, caption: &str) {
        let content = json!({ "msgtype": "m.image", "body": caption, "filename": "Foto.jpg" });
        self.last = self.resident.send_file_as(&self.room, b"not really a photo", content).await;
    }

    async fn shuts_us_out(&mut self) {
        self.resident.ban(&self.room, &self.us).await;
    }

    async fn lets_us_in(&mut self) {
        self.resident.unban(&self.room, &self.us).await;
        self.resident.invite(&self.room, &self.us).await;
        self.resident.sees_member(&self.room, &self.us, "join").await;
    }

    async fn neighbour_is_answered(&mut self, text: &str, words: &str) {
        let name = self.resident.user().split(':').next().unwrap_or_default().replace("@ana", "ben");
        let ben = Homeserver::shared().await.resident(&name).await;
        let room = ben.create_direct(&self.us, true).await;
        while !ben.hears(&room).await.body().contains(&town::line("welcome-which-town")) {}
        ben.say(&room, text).await;
        while !ben.hears(&room).await.body().contains(words) {}
    }

    fn said(&self) -> Vec<String> {
        self.resident.heard_so_far(&self.room).iter().map(text).collect()
    }

    async fn until_said(&self, what: &str, is_so: impl Fn(&[String]) -> bool) {
        let me = self.resident.user();
        let said = |view: &View| view.said_in(&self.room, me).map(text).collect::<Vec<_>>();
        self.resident.until(what, |view| is_so(&said(view)).then_some(())).await;
    }

    fn ear(&mut self) -> &mut usize {
        &mut self.ear
    }

    async fn town_hall_closes(&mut self) {
        self.service.stop().await;
    }

    async fn town_hall_opens(&mut self) {
        self.service.start_again();
    }

    /// We go back to where we were, and it tells us the rest once more.
    async fn network_repeats_itself(&mut self) {
        self.service.stop().await;
        let mut database = self.database().await;
        sqlx::query("delete from bookmark").execute(&mut database).await.unwrap();
        for (account, name, chat, value) in &self.bookmarks {
            sqlx::query(
                "insert into bookmark (account, name, chat, value, noted_at) values ($1, $2, $3, $4, 0)",
            )
            .bind(account)
            .bind(name)
            .bind(chat)
            .bind(value)
            .execute(&mut database)
            .await
            .unwrap();
        }
        database.close().await.unwrap();
        let token = self.bookmarks.iter().find(|(_, name, _, _)| name == "token").expect("it is one of them");
        let asked = self.gate.asked(&token.3).len();
        self.service.start_again();
        self.gate.until_asked(&token.3, asked + 1).await;
    }

    async fn network_goes_away(&mut self) {
        self.gate.close().await;
    }

    async fn network_comes_back(&mut self) {
        self.gate.open().await;
    }

    fn network_refuses_once(&mut self) {
        let refusal = json!({ "errcode": "M_LIMIT_EXCEEDED", "error": "Slow down", "retry_after_ms": 500 });
        self.gate.plan("PUT", "/send/m.room.encrypted/", Fault::Answer(429, refusal), 1);
    }
}

fn text(message: &Message) -> String {
    message.body().to_owned()
}

impl Matrix {
    async fn database(&self) -> AnyConnection {
        sqlx::any::install_default_drivers();
        let file = self.folder.path().join("town.db");
        AnyConnection::connect(&format!("sqlite:{}", file.display())).await.unwrap()
    }

    async fn look_up_bookmarks(&self) -> Vec<Bookmark> {
        let mut database = self.database().await;
        let all = sqlx::query_as("select account, name, chat, value from bookmark");
        let bookmarks: Vec<Bookmark> = all.fetch_all(&mut database).await.unwrap();
        database.close().await.unwrap();
        assert!(bookmarks.iter().any(|(_, name, _, _)| name == "token"), "{bookmarks:?}");
        bookmarks
    }
}

contract!(Matrix);
