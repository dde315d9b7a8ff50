//! A community room: two residents, and the town among them.

use buergerdraht::model::Content;

use crate::homeserver::Homeserver;
use crate::homeserver::resident::Resident;
use crate::town::Town;

pub struct Village {
    pub town: Town,
    pub ana: Resident,
    pub ben: Resident,
    pub room: String,
}

impl Village {
    /// `name` tells its people from those of other tests.
    pub async fn new(server: &Homeserver, name: &str, encrypted: bool) -> Self {
        let town = Town::open(server, &format!("bot-{name}")).await;
        Self::around(town, server, name, encrypted).await
    }

    pub async fn around(town: Town, server: &Homeserver, name: &str, encrypted: bool) -> Self {
        let ana = server.resident(&format!("ana-{name}")).await;
        let ben = server.resident(&format!("ben-{name}")).await;
        let room = ana.create_room("Dorf", encrypted, false).await;
        ana.invite(&room, ben.user()).await;
        ben.join(&room).await;
        ana.invite(&room, &town.user).await;
        town.record.hears_content("a welcome", |it| *it == Content::Welcomed).await;
        Self { town, ana, ben, room }
    }
}
